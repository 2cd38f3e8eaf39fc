package org.coalitionmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Finds the builders and accessors of the model's Immutables for Jackson 2. */
final class Jackson2Introspector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
        return Introspection.builderOf(type.getRawType());
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(AnnotatedClass builder) {
        return new JsonPOJOBuilder.Value("build", "");
    }

    @Override
    public @Nullable String findImplicitPropertyName(AnnotatedMember member) {
        String attribute = member.getMember() instanceof Method method ? Introspection.attributeOf(method) : null;
        return attribute == null ? super.findImplicitPropertyName(member) : attribute;
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return (member.getMember() instanceof Method method && Introspection.isNoSetter(method))
                || super.hasIgnoreMarker(member);
    }

    @Override
    public AnnotatedMethod resolveSetterConflict(MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
        return Introspection.isConvenience(one.getMember()) ? other : one;
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        return annotated.getAnnotated() instanceof Method method && Introspection.hasMeaningWhenAbsent(method)
                ? Introspection.UNLESS_MEANT_BY_ABSENCE
                : super.findPropertyInclusion(annotated);
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        return Introspection.orderOf(type.getRawType());
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        return Introspection.wordOf(type.getRawType());
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        return Introspection.wordsOf(type.getRawType(), constants, names);
    }
}

package org.coalitionmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Finds the builders and accessors of the model's Immutables for Jackson 3. */
final class Jackson3Introspector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        return Introspection.builderOf(type.getRawType());
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass builder) {
        return new JsonPOJOBuilder.Value("build", "");
    }

    @Override
    public @Nullable String findImplicitPropertyName(MapperConfig<?> config, AnnotatedMember member) {
        String attribute = member.getMember() instanceof Method method ? Introspection.attributeOf(method) : null;
        return attribute == null ? super.findImplicitPropertyName(config, member) : attribute;
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return (member.getMember() instanceof Method method && Introspection.isNoSetter(method))
                || super.hasIgnoreMarker(config, member);
    }

    @Override
    public AnnotatedMethod resolveSetterConflict(MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
        return Introspection.isConvenience(one.getMember()) ? other : one;
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return annotated.getAnnotated() instanceof Method method && Introspection.hasMeaningWhenAbsent(method)
                ? Introspection.UNLESS_MEANT_BY_ABSENCE
                : super.findPropertyInclusion(config, annotated);
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return Introspection.orderOf(type.getRawType());
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return Introspection.wordOf(type.getRawType());
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        return Introspection.wordsOf(type.getRawType(), constants, names);
    }
}

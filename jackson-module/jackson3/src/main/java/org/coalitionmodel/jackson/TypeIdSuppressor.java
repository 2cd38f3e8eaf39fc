package org.coalitionmodel.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.coalitionmodel.shape.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Suppresses type ids where a type of the model is declared, since the value itself tells what it is. Where another type
 * is declared, such as {@code Object}, a value of the model has a type id like any other.
 */
final class TypeIdSuppressor extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** By the method that the annotations of Spring Boot 4.0 (2.20) have too. */
    @SuppressWarnings("deprecation")
    private static final JsonTypeInfo.Value NONE =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NONE, null, null, null, false, null);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        boolean isClass = annotated instanceof AnnotatedClass;
        @Nullable JavaType type = typeOf(annotated);
        // An annotation of a field is about what is in a container; a container without one may have an id itself.
        while (type != null
                && (isClass
                        ? type.isReferenceType()
                        : type.hasContentType() && annotated.hasAnnotation(JsonTypeInfo.class))) {
            type = type.getContentType();
        }
        return type != null && Shapes.find(type.getRawClass()).isPresent() ? NONE : null;
    }

    /** Jackson has no type for the class of an array, and of some classes of the JDK. */
    private static @Nullable JavaType typeOf(Annotated annotated) {
        return annotated instanceof AnnotatedMethod method && method.getParameterCount() == 1
                ? method.getParameterType(0)
                : annotated.getType();
    }
}

package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import org.coalitionmodel.shape.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * Suppresses type ids where a type of the model is declared, since the value itself tells what it is. Where another type
 * is declared, such as {@code Object}, a value of the model has a type id like any other.
 */
final class TypeIdSuppressor extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
        JavaType declared = type;
        while (declared.isReferenceType()) {
            declared = declared.getContentType();
        }
        return none(declared);
    }

    @Override
    public @Nullable TypeResolverBuilder<?> findPropertyTypeResolver(
            MapperConfig<?> config, AnnotatedMember member, JavaType type) {
        return none(type);
    }

    /** What is in a container may be a container, which may have an id itself. */
    @Override
    public @Nullable TypeResolverBuilder<?> findPropertyContentTypeResolver(
            MapperConfig<?> config, AnnotatedMember member, JavaType type) {
        return none(type.getContentType());
    }

    private static @Nullable TypeResolverBuilder<?> none(JavaType type) {
        return Shapes.find(type.getRawClass()).isPresent() ? StdTypeResolverBuilder.noTypeInfoBuilder() : null;
    }
}

package org.coalitionmodel.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of one type of the model that is an object in JSON.
 *
 * @param packageName the package
 * @param name the simple name; after the names of its enclosing types and dots if it is nested
 * @param isRecord whether it is a record, which has no builder of its own
 * @param isTagged whether its objects have a field {@code type}, because it is permitted by a sealed type
 * @param sentence a description of the type
 * @param iri its IRI in linked data; empty for the default
 * @param format the version of the JSON format; null except for the root type and documents with a format
 * @param formatIri the IRI of the field that contains the version
 * @param attributes the attributes, in the order of JSON
 */
record Described(
        String packageName,
        String name,
        boolean isRecord,
        boolean isTagged,
        String sentence,
        String iri,
        @Nullable String format,
        String formatIri,
        List<Attribute> attributes) {

    String qualifiedName() {
        return packageName + "." + name;
    }

    boolean isEntity() {
        return !attributes.isEmpty() && attributes.get(0).name().equals("id");
    }

    /** The name of its constant in the generated table: WORK_STREAM. */
    String constant() {
        return constant(name);
    }

    static String constant(String simpleName) {
        return simpleName
                .replace(".", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(java.util.Locale.ROOT);
    }

    /** The simple name of a type. A nested type keeps the names of its enclosing types. */
    static String withoutPackage(String qualifiedName) {
        String[] parts = qualifiedName.split("\\.", -1);
        StringBuilder simple = new StringBuilder();
        for (String part : parts) {
            if (Character.isUpperCase(part.charAt(0))) {
                simple.append(simple.isEmpty() ? "" : ".").append(part);
            }
        }
        return simple.toString();
    }

    /** Whether an attribute is required, and whether it is a list. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        LIST,
        NON_EMPTY_LIST
    }

    /** The JSON form of the value of an attribute, or of each element of a list. */
    enum Kind {
        TEXT,
        LANGUAGE_TAG,
        WHOLE,
        DECIMAL,
        TRUTH,
        LANGUAGE_MAP,
        URI,
        ID,
        SCALAR,
        CHOICE,
        OBJECT,
        UNION
    }

    /**
     * One attribute.
     *
     * @param name the name of the accessor and of the field
     * @param holder the simple name of the type that declares it
     * @param presence whether it is required, and whether it is a list
     * @param isPrimitive whether an optional is an {@code OptionalInt}
     * @param kind the JSON form of its value
     * @param type the qualified name of the value's type, without type arguments
     * @param pattern the regular expression of a text; null for the default
     * @param least the least valid whole number
     * @param meantByAbsence Java source of the default value; null if there is no default
     * @param isAnyId whether it is an {@code Id<?>}
     * @param typeArgument the qualified name of the type that an id refers to; empty for {@code Id<?>} and for other
     *     values
     * @param targets the simple names of the types that an id may refer to; empty for any entity
     * @param nesting which entity contains the other
     * @param iri its IRI in linked data; empty for the default
     * @param form how a list is written in linked data
     * @param sentence a description of the attribute
     * @param shortForm the type of the only parameter of the element type's factory {@code of}, its type argument after it;
     *     empty if there is no such factory or the attribute is not a list
     */
    record Attribute(
            String name,
            String holder,
            Presence presence,
            boolean isPrimitive,
            Kind kind,
            String type,
            @Nullable String pattern,
            int least,
            @Nullable String meantByAbsence,
            boolean isAnyId,
            String typeArgument,
            List<String> targets,
            String nesting,
            String iri,
            String form,
            String sentence,
            List<String> shortForm) {

        boolean isList() {
            return presence == Presence.LIST || presence == Presence.NON_EMPTY_LIST;
        }

        String setter() {
            return isList() ? "add" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
        }

        String simpleType() {
            return Described.withoutPackage(type);
        }
    }
}

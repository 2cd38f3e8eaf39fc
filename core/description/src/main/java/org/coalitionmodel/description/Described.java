package org.coalitionmodel.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the processor knows of one type of the model that stands in JSON as an object.
 *
 * @param packageName the package
 * @param name the simple name
 * @param isRecord whether it is a record, which has no builder of its own
 * @param isTagged whether its objects carry a field {@code type}, because it is one of a sealed few
 * @param sentence what the type is
 * @param iri its iri in linked data; empty for the default
 * @param format the version of the JSON format; null except for the root
 * @param formatIri the iri of the field that gives it
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

    /** The name of the constant that the table keeps it under: WORK_STREAM. */
    String constant() {
        return constant(name);
    }

    static String constant(String simpleName) {
        return simpleName.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether and how often an attribute stands. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        LIST,
        NON_EMPTY_LIST
    }

    /** How the value of an attribute, or each element of a list, stands in JSON. */
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
     * @param name the accessor's name, which is the field's
     * @param holder the simple name of the type that declares it
     * @param presence whether and how often it stands
     * @param isPrimitive whether an optional is an {@code OptionalInt}
     * @param kind how its value stands
     * @param type the qualified name of the value's type, without type arguments
     * @param pattern the regular expression of a text; null for the default
     * @param least the least whole number
     * @param meantByAbsence Java source of the value that absence means; null if absence means that there is none
     * @param isAnyId whether it is an {@code Id<?>}
     * @param typeArgument the qualified name of what an id refers to; empty for {@code Id<?>} and whatever is no id
     * @param targets the simple names of the types that an id may refer to; empty for any entity
     * @param nesting which entity contains the other
     * @param iri its iri in linked data; empty for the default
     * @param form how a list stands in linked data
     * @param sentence what it means
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
            String sentence) {

        boolean isList() {
            return presence == Presence.LIST || presence == Presence.NON_EMPTY_LIST;
        }

        String setter() {
            return isList() ? "add" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
        }

        String simpleType() {
            // Nested types keep the name of what they are nested in.
            String[] parts = type.split("\\.", -1);
            StringBuilder simple = new StringBuilder();
            for (String part : parts) {
                if (Character.isUpperCase(part.charAt(0))) {
                    simple.append(simple.isEmpty() ? "" : ".").append(part);
                }
            }
            return simple.toString();
        }
    }
}

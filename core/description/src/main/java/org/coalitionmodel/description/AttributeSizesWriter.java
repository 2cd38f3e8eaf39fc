package org.coalitionmodel.description;

import java.util.List;
import java.util.stream.Collectors;
import org.coalitionmodel.description.Described.Attribute;
import org.coalitionmodel.description.Described.Presence;

/** Writes the class that tells how many values each attribute of an object has. */
final class AttributeSizesWriter {
    private final List<Described> types;
    private final SourceText out = new SourceText("org.coalitionmodel.dossier");

    AttributeSizesWriter(TypeReader types) {
        this.types = types.objects().values().stream()
                .filter(type -> type.format() == null
                        && type.attributes().stream().anyMatch(it -> it.name().equals("citations")))
                .toList();
    }

    String source() {
        out.use("java.util.List");
        out.use("java.util.function.ToIntBiFunction");
        out.line("/**");
        out.line(
                " * The attributes of one type, and how many values each of them has in an object. Generated from the types.");
        out.line(" *");
        out.line(" * @param names the names of the attributes, in the order of JSON");
        out.line(" * @param size what {@link #of(Object, String)} returns");
        out.line(" */");
        out.line("record AttributeSizes(List<String> names, ToIntBiFunction<Object, String> size) {");
        out.line("    /** Stands for a present attribute that is no list. */");
        out.line("    static final int SINGLE = -1;");
        out.line("    /** Stands for an absent attribute that is no list. */");
        out.line("    static final int ABSENT = -2;");
        out.line("    /** Stands for an attribute that the type does not have. */");
        out.line("    static final int UNKNOWN = -3;");
        out.line("");
        out.line("    private static final ClassValue<AttributeSizes> BY_CLASS = new ClassValue<>() {");
        out.line("        @Override");
        out.line("        protected AttributeSizes computeValue(Class<?> type) {");
        types.forEach(this::choice);
        out.line("            return new AttributeSizes(List.of(), (it, name) -> UNKNOWN);");
        out.line("        }");
        out.line("    };");
        out.line("");
        out.line("    /** The attributes that the object can have, in the order of JSON. */");
        out.line("    static List<String> namesOf(Object object) {");
        out.line("        return BY_CLASS.get(object.getClass()).names();");
        out.line("    }");
        out.line("");
        out.line("    /** The number of elements of a list; one of the constants for another attribute. */");
        out.line("    static int of(Object object, String attribute) {");
        out.line("        return BY_CLASS.get(object.getClass()).size().applyAsInt(object, attribute);");
        out.line("    }");
        types.forEach(this::sizes);
        out.line("}");
        return out.toString();
    }

    private void choice(Described type) {
        String name = out.use(type.qualifiedName());
        out.line("            if (" + name + ".class.isAssignableFrom(type)) {");
        out.line("                List<String> names = List.of("
                + type.attributes().stream()
                        .map(attribute -> "\"" + attribute.name() + "\"")
                        .collect(Collectors.joining(", "))
                + ");");
        out.line("                return new AttributeSizes(names, (it, name) -> sizeIn((" + name + ") it, name));");
        out.line("            }");
    }

    private void sizes(Described type) {
        out.line("");
        out.line("    private static int sizeIn(" + out.use(type.qualifiedName()) + " it, String attribute) {");
        out.line("        return switch (attribute) {");
        type.attributes()
                .forEach(attribute ->
                        out.line("            case \"" + attribute.name() + "\" -> " + size(attribute) + ";"));
        out.line("            default -> UNKNOWN;");
        out.line("        };");
        out.line("    }");
    }

    private static String size(Attribute attribute) {
        String get = "it." + attribute.name() + "()";
        if (attribute.isList()) {
            return get + ".size()";
        }
        boolean isOptional = attribute.presence() == Presence.OPTIONAL && attribute.meantByAbsence() == null;
        return isOptional ? get + ".isPresent() ? SINGLE : ABSENT" : "SINGLE";
    }
}

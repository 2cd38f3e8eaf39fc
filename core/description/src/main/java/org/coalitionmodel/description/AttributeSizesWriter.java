package org.coalitionmodel.description;

import org.coalitionmodel.description.Described.Attribute;
import org.coalitionmodel.description.Described.Presence;

/** Writes the class that tells how many values each attribute of an object has. */
final class AttributeSizesWriter {
    private final TypeReader types;
    private final SourceText out = new SourceText("org.coalitionmodel.dossier");

    AttributeSizesWriter(TypeReader types) {
        this.types = types;
    }

    String source() {
        out.use("java.util.Map");
        out.use("java.util.LinkedHashMap");
        out.line("/** How many values the attributes of an object have. Generated from the types. */");
        out.line("final class AttributeSizes {");
        out.line("    /** Stands for a present attribute that is no list. */");
        out.line("    static final int SINGLE = -1;");
        out.line("    /** Stands for an absent attribute that is no list. */");
        out.line("    static final int ABSENT = -2;");
        out.line("");
        out.line("    private AttributeSizes() {}");
        out.line("");
        out.line(
                "    /** The number of values by the name of the attribute, in the order of JSON; 0 for an empty list. */");
        out.line("    static Map<String, Integer> of(Object object) {");
        out.line("        Map<String, Integer> sizes = new LinkedHashMap<>();");
        for (Described type : types.objects().values()) {
            if (type.format() == null
                    && type.attributes().stream().anyMatch(it -> it.name().equals("citations"))) {
                out.line("        if (object instanceof " + out.use(type.qualifiedName()) + " it) {");
                type.attributes()
                        .forEach(attribute -> out.line(
                                "            sizes.put(\"" + attribute.name() + "\", " + size(attribute) + ");"));
                out.line("        }");
            }
        }
        out.line("        return sizes;");
        out.line("    }");
        out.line("}");
        return out.toString();
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

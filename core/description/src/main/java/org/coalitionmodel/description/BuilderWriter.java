package org.coalitionmodel.description;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.description.Described.Attribute;
import org.coalitionmodel.description.Described.Kind;
import org.coalitionmodel.description.Described.Presence;

/**
 * Writes the superclass of a type's builder. It has the setters, each documented with the sentence of its attribute.
 */
final class BuilderWriter {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";
    private static final Set<String> PRIMITIVES = Set.of("int", "boolean", "long");

    private final Described type;
    private final SourceText out;
    private final String builder;

    BuilderWriter(Described type) {
        this.type = type;
        this.out = new SourceText(type.packageName());
        this.builder = type.name() + ".Builder";
    }

    String source() {
        out.use("org.coalitionmodel.rule.BuilderValues");
        out.use("org.coalitionmodel.rule.Rule");
        out.line("/** The setters of {@link " + builder + "}. Generated from the accessors of {@link " + type.name()
                + "}. */");
        out.line("abstract class " + type.name() + "Builder {");
        type.attributes().forEach(this::field);
        type.attributes().forEach(attribute -> {
            if (attribute.isList()) {
                list(attribute);
            } else {
                single(attribute);
            }
        });
        from();
        build();
        out.line("}");
        return out.toString();
    }

    private void field(Attribute attribute) {
        String initial = attribute.isList() ? " = " + out.use("java.util.List") + ".of()" : "";
        out.line("    private " + fieldType(attribute) + " " + attribute.name() + initial + ";");
    }

    private String fieldType(Attribute attribute) {
        if (attribute.isList()) {
            return out.use("java.util.List") + "<" + boxed(attribute) + ">";
        }
        String boxed = boxed(attribute);
        int simple = boxed.substring(0, boxed.contains("<") ? boxed.indexOf('<') : boxed.length())
                        .lastIndexOf('.')
                + 1;
        return boxed.substring(0, simple) + "@" + out.use(NULLABLE) + " " + boxed.substring(simple);
    }

    private void single(Attribute attribute) {
        String name = attribute.name();
        String sets = "Sets " + sentence(attribute);
        String type = value(attribute);
        setter(sets, name, name, type, name + " = " + (PRIMITIVES.contains(type) ? name : given(attribute)));
        if (attribute.kind() == Kind.DECIMAL) {
            setter(sets, name, name, "long", name + " = BigDecimal.valueOf(" + name + ")");
        }
        if (attribute.presence() == Presence.OPTIONAL && attribute.meantByAbsence() == null) {
            String optional = attribute.isPrimitive()
                    ? out.use("java.util.OptionalInt")
                    : out.use("java.util.Optional") + "<? extends " + boxed(attribute) + ">";
            String content =
                    attribute.isPrimitive() ? ".isPresent() ? " + name + ".getAsInt() : null" : ".orElse(null)";
            setter(
                    "Sets or, if empty, clears " + sentence(attribute),
                    name,
                    name,
                    optional,
                    name + " = " + given(attribute) + content);
        }
    }

    private void list(Attribute attribute) {
        String name = attribute.name();
        String element = value(attribute);
        String elements = "Iterable<? extends " + boxed(attribute) + ">";
        String add = "add" + capitalised(name);
        setter(
                "Adds an element to " + sentence(attribute),
                add,
                name,
                element,
                name + " = BuilderValues.added(" + quoted(attribute) + ", this." + name + ", " + name + ")");
        boolean isGeneric = element.contains("<") && !attribute.isAnyId();
        method(
                "Adds elements to " + sentence(attribute),
                (isGeneric ? "@SafeVarargs\n    public final " : "public ") + builder + " " + add,
                name,
                element + "...",
                "for (" + element + " element : " + given(attribute) + ") {\n            " + add
                        + "(element);\n        }");
        method(
                "Adds all elements of a collection to " + sentence(attribute),
                "public " + builder + " addAll" + capitalised(name),
                name,
                elements,
                given(attribute) + ".forEach(this::" + add + ");");
        method(
                "Replaces all elements of " + sentence(attribute),
                "public " + builder + " " + name,
                name,
                elements,
                elements + " elements = " + given(attribute) + ";\n        this." + name
                        + " = List.of();\n        addAll" + capitalised(name) + "(elements);");
    }

    private void setter(String sentence, String method, String parameter, String parameterType, String assignment) {
        method(sentence, "public " + builder + " " + method, parameter, parameterType, "this." + assignment + ";");
    }

    private void method(String sentence, String declaration, String parameter, String parameterType, String body) {
        boolean isSeveral = parameterType.startsWith("Iterable") || parameterType.endsWith("...");
        out.line("");
        out.line("    /**");
        out.line("     * " + sentence);
        out.line("     *");
        out.line("     * @param " + parameter + (isSeveral ? " the elements" : " the value"));
        out.line("     * @return this builder");
        if (!PRIMITIVES.contains(parameterType)) {
            out.line("     * @throws IllegalArgumentException if " + parameter
                    + (isSeveral ? " or an element of it" : "") + " is null");
        }
        out.line("     */");
        out.line("    " + declaration + "(" + parameterType + " " + parameter + ") {");
        out.line("        " + body);
        out.line("        return (" + builder + ") this;");
        out.line("    }");
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void from() {
        out.line("");
        out.line("    /**");
        out.line("     * Sets every attribute to what another value has. Whatever was set before is replaced.");
        out.line("     *");
        out.line("     * @param other the other value");
        out.line("     * @return this builder");
        out.line("     * @throws IllegalArgumentException if it is null");
        out.line("     */");
        out.line("    public " + builder + " from(" + type.name() + " other) {");
        out.line("        " + type.name() + " given = Rule.given(\"" + type.name() + ".Builder.from\", other);");
        for (Attribute attribute : type.attributes()) {
            out.line("        " + attribute.name() + "(given." + attribute.name() + "());");
        }
        out.line("        return (" + builder + ") this;");
        out.line("    }");
    }

    private void build() {
        List<Attribute> required = type.attributes().stream()
                .filter(attribute -> attribute.presence() == Presence.REQUIRED)
                .toList();
        out.line("");
        out.line("    /**");
        out.line("     * Builds the value and checks all rules of its type.");
        out.line("     *");
        out.line("     * @return the value");
        out.line("     * @throws " + (type.format() == null ? "IllegalArgumentException" : "InvalidDossierException")
                + " if " + (required.isEmpty() ? "" : "a required attribute is missing or ")
                + "a rule is broken; the message says which");
        out.line("     */");
        out.line("    public " + type.name() + " build() {");
        if (!required.isEmpty()) {
            out.line("        if ("
                    + required.stream()
                            .map(attribute -> attribute.name() + " == null")
                            .collect(Collectors.joining(" || "))
                    + ") {");
            out.line("            throw BuilderValues.missing(");
            out.line("                    "
                    + required.stream()
                            .map(attribute -> attribute.name() + " == null ? " + quoted(attribute) + " : null")
                            .collect(Collectors.joining(",\n                    "))
                    + ");");
            out.line("        }");
        }
        out.line("        return Immutable" + type.name() + ".of(");
        out.line("                "
                + type.declared().stream()
                        .map(name -> argument(type.attribute(name)))
                        .collect(Collectors.joining(",\n                "))
                + ");");
        out.line("    }");
    }

    private String argument(Attribute attribute) {
        String name = attribute.name();
        if (attribute.isList() || attribute.presence() == Presence.REQUIRED) {
            return name;
        }
        String absent = attribute.meantByAbsence();
        if (absent != null) {
            return name + " == null ? " + (attribute.kind() == Kind.TRUTH ? absent : out.use(absent)) + " : " + name;
        }
        return attribute.isPrimitive()
                ? name + " == null ? OptionalInt.empty() : OptionalInt.of(" + name + ")"
                : "Optional.ofNullable(" + name + ")";
    }

    private String given(Attribute attribute) {
        return "Rule.given(" + quoted(attribute) + ", " + attribute.name() + ")";
    }

    private String quoted(Attribute attribute) {
        return "\"" + type.name() + "." + attribute.name() + "\"";
    }

    private String sentence(Attribute attribute) {
        String sentence = attribute.sentence();
        return "{@link " + type.name() + "#" + attribute.name() + "() " + attribute.name() + "}: "
                + Character.toLowerCase(sentence.charAt(0))
                + sentence.substring(1)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
    }

    /** The parameter type for a value, or for an element of a list. */
    private String value(Attribute attribute) {
        return switch (attribute.kind()) {
            case WHOLE -> "int";
            case TRUTH -> "boolean";
            default -> boxed(attribute);
        };
    }

    private String boxed(Attribute attribute) {
        return switch (attribute.kind()) {
            case WHOLE -> "Integer";
            case TRUTH -> "Boolean";
            case ID ->
                out.use(attribute.type()) + "<" + (attribute.isAnyId() ? "?" : out.use(attribute.typeArgument())) + ">";
            default -> out.use(attribute.type());
        };
    }
}

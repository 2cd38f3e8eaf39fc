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
        if (type.attributes().stream()
                .anyMatch(it -> it.isList() || it.isPrimitive() || it.presence() == Presence.REQUIRED)) {
            out.use("org.coalitionmodel.rule.BuilderValues");
        }
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
        if (attribute.meantByAbsence() != null) {
            out.line("    private " + value(attribute) + " " + attribute.name() + " = " + attribute.meantByAbsence()
                    + ";");
            return;
        }
        String boxed = attribute.isList() ? out.use("java.util.List") + "<" + boxed(attribute) + ">" : boxed(attribute);
        int end = boxed.contains("<") ? boxed.indexOf('<') : boxed.length();
        int simple = boxed.substring(0, end).lastIndexOf('.') + 1;
        out.line("    private " + boxed.substring(0, simple) + "@" + out.use(NULLABLE) + " " + boxed.substring(simple)
                + " " + attribute.name() + ";");
    }

    private void single(Attribute attribute) {
        String name = attribute.name();
        String sets = "Sets " + sentence(attribute);
        String type = value(attribute);
        String field = "this." + name + " = ";
        setter(sets, name, name, type, field + (PRIMITIVES.contains(type) ? name : given(attribute)));
        if (attribute.kind() == Kind.DECIMAL) {
            setter(sets, name, name, "long", field + "BigDecimal.valueOf(" + name + ")");
        }
        if (isOptional(attribute)) {
            String given = given(attribute);
            setter(
                    "Sets or, if empty, clears " + sentence(attribute),
                    name,
                    name,
                    attribute.isPrimitive()
                            ? out.use("java.util.OptionalInt")
                            : out.use("java.util.Optional") + "<" + orSubtype(boxed(attribute)) + ">",
                    field + (attribute.isPrimitive() ? "BuilderValues.boxed(" + given + ")" : given + ".orElse(null)"));
        }
    }

    private static boolean isOptional(Attribute attribute) {
        return attribute.presence() == Presence.OPTIONAL && attribute.meantByAbsence() == null;
    }

    private void list(Attribute attribute) {
        String name = attribute.name();
        String element = value(attribute);
        String elements = "Iterable<? extends " + boxed(attribute) + ">";
        String add = "add" + capitalised(name);
        String given = PRIMITIVES.contains(element) ? name : given(attribute);
        setter(
                "Adds an element to " + sentence(attribute),
                add,
                name,
                element,
                "this." + name + " = BuilderValues.with(this." + name + ", " + given + ")");
        if (!attribute.shortForm().isEmpty()) {
            List<String> form = attribute.shortForm();
            String parameter = out.use(form.get(0)) + (form.size() == 1 ? "" : "<" + out.use(form.get(1)) + ">");
            setter(
                    "Adds an element that is only this to " + sentence(attribute),
                    add,
                    name,
                    parameter,
                    add + "(" + element + ".of(" + given(attribute) + "))");
        }
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
                elements + " elements = " + given(attribute) + ";\n        this." + name + " = null;\n        addAll"
                        + capitalised(name) + "(elements);");
    }

    private void setter(String sentence, String method, String parameter, String parameterType, String statement) {
        method(sentence, "public " + builder + " " + method, parameter, parameterType, statement + ";");
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
        out.line("     * Copies all attributes from another value and replaces those that were set before.");
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
        List<Attribute> required = required();
        out.line("");
        out.line("    /**");
        out.line("     * Builds the value and checks all rules of its type.");
        out.line("     *");
        out.line("     * @return the value");
        out.line("     * @throws " + (type.format() == null ? "IllegalArgumentException" : "InvalidDossierException")
                + " if "
                + (required.isEmpty() ? "" : "a required attribute is missing or ")
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
                            .map(attribute -> quoted(attribute) + ", " + attribute.name())
                            .collect(Collectors.joining(",\n                    "))
                    + ");");
            out.line("        }");
        }
        out.line("        Immutable" + builder + " values = new Immutable" + builder + "();");
        type.attributes().forEach(this::give);
        out.line("        return values.build();");
        out.line("    }");
    }

    private void give(Attribute attribute) {
        String name = attribute.name();
        String value = attribute.isList() ? "BuilderValues.list(" + name + ")" : name;
        String give = "values." + name + "(" + value + ");";
        out.line(
                isOptional(attribute)
                        ? "        if (" + name + " != null) {\n            " + give + "\n        }"
                        : "        " + give);
    }

    /** As Immutables has it: the simple types of the JDK have no subtypes. */
    private static String orSubtype(String type) {
        return Set.of("String", "Integer", "Boolean").contains(type) ? type : "? extends " + type;
    }

    private List<Attribute> required() {
        return type.attributes().stream()
                .filter(attribute -> attribute.presence() == Presence.REQUIRED)
                .toList();
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

package org.coalitionmodel.description;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.coalitionmodel.description.Described.Attribute;
import org.coalitionmodel.description.Described.Kind;

/** Writes the table of all types: one shape per type, one property per attribute. */
final class ShapesWriter {
    private final TypeReader types;
    private final SourceText out = new SourceText("org.coalitionmodel.shape");

    ShapesWriter(TypeReader types) {
        this.types = types;
    }

    String source() {
        out.line(
                "/** The shapes of all types, generated from the types. A type comes after the types that it uses. */");
        out.line("final class ModelShapes {");
        types.scalars().values().forEach(this::scalar);
        types.choices().values().forEach(this::choice);
        types.objects().values().forEach(type -> {
            // A union comes after its last member and before the first type that uses it.
            types.unions().forEach((name, members) -> {
                if (type.attributes().stream()
                        .anyMatch(attribute -> attribute.type().equals(name))) {
                    union(name, members);
                }
            });
            shape(type);
        });
        out.line("    private ModelShapes() {}");
        out.line("");
        out.line("    @SuppressWarnings(\"unchecked\")");
        out.line("    private static <T> ValueType<Id<T>> id() {");
        out.line("        return (ValueType<Id<T>>) (ValueType<?>) ID;");
        out.line("    }");
        types.objects().values().stream().filter(Described::isRecord).forEach(this::recordBuilder);
        out.line("}");
        return out.toString();
    }

    private void scalar(TypeElement type) {
        String name = out.use(type.getQualifiedName().toString());
        String argument = type.getTypeParameters().isEmpty() ? name : name + "<?>";
        boolean parses = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals("parse"));
        TextPattern pattern = type.getAnnotation(TextPattern.class);
        out.line("    static final ValueType.ScalarType<" + argument + "> " + Described.constant(name)
                + " = new ValueType.ScalarType<>(");
        out.line("            " + name + ".class,");
        out.line("            " + SourceText.quoted(types.sentence(type)) + ",");
        out.line("            " + SourceText.quoted(pattern == null ? "" : pattern.value()) + ",");
        boolean isLimited = pattern != null && pattern.longest() < Integer.MAX_VALUE;
        out.line("            " + (isLimited ? pattern.longest() : "Integer.MAX_VALUE") + ",");
        out.line("            " + name + (parses ? "::parse" : "::of") + ",");
        out.line("            " + name + "::toString);");
        out.line("");
    }

    private void shape(Described type) {
        String name = out.use(type.qualifiedName());
        String format = type.format();
        String version = type.isRecord() ? type.constant() + "_FORMAT" : "FORMAT";
        if (format != null) {
            out.line("    static final ValueType.ConstantType " + version + " = new ValueType.ConstantType("
                    + SourceText.quoted(format) + ");");
            out.line("");
        }
        String builder = type.isRecord() ? recordBuilderName(name) : name + ".Builder";
        out.line("    static final Shape<" + name + ", " + builder + "> " + type.constant() + " = Shape."
                + (type.isTagged() ? "tagged" : "of") + "(");
        out.line("                    " + name + ".class,");
        out.line("                    " + (type.isRecord() ? builder + "::new" : name + "::builder") + ",");
        out.line("                    " + builder + "::build,");
        out.line("                    " + SourceText.quoted(type.sentence()) + ")");
        if (type.isTagged()) {
            out.line("            .typeIri(" + SourceText.quoted(orDefault(type.iri(), name)) + ")");
        }
        if (format != null) {
            out.line("            .required(");
            out.line("                    \"format\",");
            out.line("                    " + version + ",");
            out.line("                    any -> " + version + ".text(),");
            out.line("                    (builder, format) -> {},");
            out.line("                    \"The version of this format.\")");
            out.line("            .iri(" + SourceText.quoted(orDefault(type.formatIri(), "format"))
                    + ", Property.Form.SET)");
        }
        type.attributes().forEach(attribute -> attribute(type, name, builder, attribute));
        out.line("            .done();");
        out.line("");
    }

    private void attribute(Described type, String name, String builder, Attribute attribute) {
        String method = switch (attribute.presence()) {
            case REQUIRED -> "required";
            case OPTIONAL -> attribute.isPrimitive() ? "optionalWhole" : "optional";
            case LIST -> "list";
            case NON_EMPTY_LIST -> "nonEmptyList";
        };
        String setter = type.isRecord()
                ? "(builder, value) -> builder." + attribute.name() + (attribute.isList() ? ".add(value)" : " = value")
                : builder + "::" + attribute.setter();
        out.line("            ." + method + "(");
        out.line("                    \"" + attribute.name() + "\",");
        out.line("                    " + value(attribute) + ",");
        if (attribute.meantByAbsence() != null) {
            String absent = attribute.meantByAbsence();
            out.line("                    " + (attribute.kind() == Kind.TRUTH ? absent : out.use(absent)) + ",");
        }
        out.line("                    " + name + "::" + attribute.name() + ",");
        out.line("                    " + setter + ",");
        out.line("                    " + SourceText.quoted(attribute.sentence()) + ")");
        out.line("            .iri(" + SourceText.quoted(orDefault(attribute.iri(), attribute.name()))
                + ", Property.Form." + attribute.form() + ")");
        if (!attribute.targets().isEmpty()) {
            out.line("            .refersTo("
                    + attribute.targets().stream()
                            .map(target -> out.use(types.qualifiedName(target)) + ".class")
                            .collect(Collectors.joining(", "))
                    + ")");
        }
    }

    private String value(Attribute attribute) {
        String pattern = attribute.pattern();
        return switch (attribute.kind()) {
            case TEXT ->
                pattern == null
                        ? "ValueType.StringType.VISIBLE"
                        : "new ValueType.StringType(" + SourceText.quoted(pattern) + ")";
            case LANGUAGE_TAG -> "ValueType.StringType.LANGUAGE_TAG";
            case WHOLE -> "new ValueType.IntegerType(" + attribute.least() + ")";
            case DECIMAL -> "new ValueType.DecimalType()";
            case TRUTH -> "new ValueType.BooleanType()";
            case LANGUAGE_MAP -> "new ValueType.LanguageMapType()";
            case URI -> "ValueType.ABSOLUTE_URI";
            case ID -> attribute.isAnyId() ? "ID" : "id()";
            case SCALAR, OBJECT, UNION -> Described.constant(attribute.simpleType());
            case CHOICE -> choiceConstant(types.choice(attribute.type()));
        };
    }

    private void choice(TypeElement type) {
        String name = out.use(type.getQualifiedName().toString());
        List<? extends Element> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        out.line("    static final ValueType.EnumType<" + name + "> " + choiceConstant(type)
                + " = ValueType.EnumType.of(");
        out.line("            " + name + ".class,");
        out.line("            " + SourceText.quoted(types.sentence(type)) + ",");
        out.line("            List.of(" + quoted(constants, types::meaning) + "),");
        out.line("            List.of("
                + quoted(constants, constant -> {
                    Iri iri = constant.getAnnotation(Iri.class);
                    return iri == null ? "" : iri.value();
                })
                + "));");
        out.line("");
        out.use("java.util.List");
    }

    private static String quoted(List<? extends Element> elements, Function<Element, String> text) {
        return elements.stream()
                .map(text)
                .map(SourceText::quoted)
                .collect(Collectors.joining(",\n                    "));
    }

    private static String choiceConstant(TypeElement type) {
        return Described.constant(type.getSimpleName().toString());
    }

    private void union(String qualifiedName, List<Described> members) {
        String name = out.use(qualifiedName);
        out.line("    static final ValueType.UnionType<" + name + "> " + Described.constant(name)
                + " = new ValueType.UnionType<>(");
        out.line("            " + name + ".class,");
        out.line("            List.of("
                + members.stream().map(Described::constant).collect(Collectors.joining(", ")) + "));");
        out.line("");
        out.use("java.util.List");
    }

    private void recordBuilder(Described type) {
        String name = out.use(type.qualifiedName());
        out.line("");
        out.line("    /** A record has no builder of its own. */");
        out.line("    static final class " + recordBuilderName(name) + " {");
        for (Attribute attribute : type.attributes()) {
            String simple = attribute.kind() == Kind.ID ? out.use(attribute.type()) + "<?>" : out.use(attribute.type());
            if (attribute.isList()) {
                out.line("        private final " + out.use("java.util.List") + "<" + simple + "> " + attribute.name()
                        + " = new " + out.use("java.util.ArrayList") + "<>();");
            } else {
                int dot = simple.lastIndexOf('.') + 1;
                out.line("        private " + simple.substring(0, dot) + "@"
                        + out.use("org.jspecify.annotations.Nullable") + " " + simple.substring(dot) + " "
                        + attribute.name() + ";");
            }
        }
        out.line("");
        out.line("        " + name + " build() {");
        out.line("            return new " + name + "("
                + type.attributes().stream().map(this::builtValue).collect(Collectors.joining(", "))
                + ");");
        out.line("        }");
        out.line("    }");
    }

    private static String recordBuilderName(String name) {
        return name.replace(".", "") + "Builder";
    }

    private String builtValue(Attribute attribute) {
        return switch (attribute.presence()) {
            case REQUIRED -> "Shape.given(" + attribute.name() + ")";
            case OPTIONAL -> out.use("java.util.Optional") + ".ofNullable(" + attribute.name() + ")";
            case LIST, NON_EMPTY_LIST -> attribute.name();
        };
    }

    private static String orDefault(String iri, String name) {
        return iri.isEmpty() ? "cm:" + name : iri;
    }
}

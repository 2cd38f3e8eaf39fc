package org.coalitionmodel.description;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.coalitionmodel.description.Described.Attribute;
import org.coalitionmodel.description.Described.Kind;
import org.coalitionmodel.description.Described.Presence;

/** Writes the class that walks through a dossier and visits every id and every reference. */
final class ReferenceWalkWriter {
    private static final String ENTITY = "org.coalitionmodel.source.Entity";
    private static final String RELATION = "org.coalitionmodel.id.Relation";

    private final TypeReader types;
    private final SourceText out = new SourceText("org.coalitionmodel.dossier");
    private final Map<String, String> targetLists = new TreeMap<>();

    ReferenceWalkWriter(TypeReader types) {
        this.types = types;
    }

    String source() {
        out.use("java.util.List");
        out.line(
                "/** Visits every entity and every reference of a dossier, in the order of the dossier. Generated from the types. */");
        out.line("final class ReferenceWalk extends AbstractReferenceWalk {");
        constant("ANYTHING", entities());
        for (Described type : types.objects().values()) {
            for (Attribute attribute : type.attributes()) {
                if (isReference(attribute) && !attribute.targets().isEmpty()) {
                    targetLists.put(
                            listName(attribute),
                            attribute.targets().stream()
                                    .map(target -> out.use(types.qualifiedName(target)) + ".class")
                                    .collect(Collectors.joining(", ")));
                }
            }
        }
        targetLists.forEach((name, list) -> constant(name, list));
        relationRuleConstants();
        out.line("");
        out.line("    ReferenceWalk(ReferenceVisitor visitor) {");
        out.line("        super(visitor);");
        out.line("    }");
        for (Described type : types.objects().values()) {
            if (refers(type)) {
                object(type);
            }
        }
        types.unions().forEach(this::union);
        lists();
        relationRules();
        out.line("}");
        return out.toString();
    }

    private void constant(String name, String list) {
        out.line("    static final List<Class<?>> " + name + " = List.of(" + list + ");");
    }

    /**
     * The root types of all entities: for entities of a sealed type, the sealed type instead of its permitted types.
     */
    private String entities() {
        Set<String> roots = new LinkedHashSet<>();
        Described root = root();
        root.attributes().forEach(attribute -> roots.add(attribute.type()));
        types.objects().values().stream()
                .filter(type -> type.isEntity() && !type.isTagged())
                .forEach(type -> roots.add(type.qualifiedName()));
        return roots.stream().map(name -> out.use(name) + ".class").collect(Collectors.joining(", "));
    }

    private Described root() {
        return types.objects().values().stream()
                .filter(type -> type.format() != null)
                .findFirst()
                .orElseThrow();
    }

    private void object(Described type) {
        String variable = variable(type.name());
        out.line("");
        out.line("    " + (type.format() == null ? "private " : "") + "void " + variable + "("
                + out.use(type.qualifiedName()) + " " + variable + ") {");
        boolean isPart = type.isEntity() && type.attributes().get(0).presence() == Presence.OPTIONAL;
        if (isPart) {
            out.line("        Id<?> before = current();");
            out.use("org.coalitionmodel.id.Id");
        }
        for (Attribute attribute : type.attributes()) {
            attribute(attribute, variable);
        }
        if (isPart) {
            out.line("        returnTo(before);");
        }
        out.line("    }");
    }

    private void attribute(Attribute attribute, String variable) {
        String get = variable + "." + attribute.name() + "()";
        if (attribute.kind() == Kind.ID && attribute.name().equals("id")) {
            out.line("        " + "defines(" + get + ", " + variable + ");");
        } else if (isReference(attribute)) {
            out.line("        " + (attribute.isList() ? "references" : "reference") + "(\"" + attribute.holder() + "."
                    + attribute.name() + "\", " + get + ", "
                    + (attribute.targets().isEmpty() ? "ANYTHING" : listName(attribute)) + ", ContainmentGraph.Nesting."
                    + attribute.nesting() + ");");
        } else if (attribute.type().equals(RELATION)) {
            out.line("        relations(" + variable + ", " + get + ");");
        } else if (leads(attribute)) {
            if (attribute.name().equals("citations")) {
                out.line("        support(" + variable + ", " + get + ");");
            } else if (attribute.name().equals("gaps")) {
                out.line("        lack(" + variable + ", " + get + ");");
            }
            String visit = variable(attribute.simpleType());
            switch (attribute.presence()) {
                case LIST, NON_EMPTY_LIST ->
                    out.line("        each(\"" + attribute.name() + "\", " + get + ", ReferenceWalk::" + visit + ");");
                case OPTIONAL -> {
                    out.line("        if (" + get + ".isPresent()) {");
                    out.line("            enter(\"" + attribute.name() + "\");");
                    out.line("            " + visit + "(" + get + ".get());");
                    out.line("            leave();");
                    out.line("        }");
                }
                case REQUIRED -> {
                    out.line("        enter(\"" + attribute.name() + "\");");
                    out.line("        " + visit + "(" + get + ");");
                    out.line("        leave();");
                }
            }
        }
    }

    private void union(String name, List<Described> members) {
        String variable = variable(name.substring(name.lastIndexOf('.') + 1));
        out.line("");
        out.line("    private void " + variable + "(" + out.use(name) + " " + variable + ") {");
        String or = "        ";
        for (Described member : members) {
            String one = variable(member.name());
            out.line(or + "if (" + variable + " instanceof " + out.use(member.qualifiedName()) + " " + one + ") {");
            out.line("            " + one + "(" + one + ");");
            or = "        } else ";
        }
        out.line("        }");
        out.line("    }");
    }

    private void lists() {
        Described root = root();
        String variable = variable(root.name());
        List<String> lists = new ArrayList<>();
        root.attributes().forEach(attribute -> lists.add(variable + "." + attribute.name() + "()"));
        out.line("");
        out.line("    /** The lists of the dossier, with all its entities. */");
        out.line("    static List<List<? extends " + out.use(ENTITY) + ">> lists(" + out.use(root.qualifiedName()) + " "
                + variable + ") {");
        out.line("        return List.of(\n                " + String.join(",\n                ", lists) + ");");
        out.line("    }");
    }

    private void relationRules() {
        String kind = out.use(RELATION + ".RelationKind");
        out.line("");
        out.line("    /** Which entities a kind of relation links. */");
        out.line("    static RelationRule rule(" + kind + " kind) {");
        out.line("        return switch (kind) {");
        types.choice(RELATION + ".RelationKind").getEnclosedElements().stream()
                .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                .forEach(constant -> out.line("            case " + constant + " -> " + constant + ";"));
        out.line("        };");
        out.line("    }");
    }

    /** A constant with the rule of each kind of relation. */
    private void relationRuleConstants() {
        for (Element constant : types.choice(RELATION + ".RelationKind").getEnclosedElements()) {
            Links links = constant.getAnnotation(Links.class);
            if (links != null) {
                out.line("    private static final RelationRule " + constant + " = new RelationRule("
                        + classes(links.from()) + ", " + classes(links.to()) + ", " + links.sameKind() + ");");
            } else if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                throw new DescriptionException(constant, constant + " must have @Links");
            }
        }
    }

    private String classes(String[] names) {
        return names.length == 0
                ? "ANYTHING"
                : "List.of("
                        + Stream.of(names)
                                .map(name -> out.use(types.qualifiedName(name)) + ".class")
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** Whether an object contains an id or a reference, directly or in nested objects. */
    private boolean refers(Described type) {
        return type.attributes().stream()
                .anyMatch(attribute ->
                        (attribute.kind() == Kind.ID && !type.qualifiedName().equals(RELATION))
                                || attribute.type().equals(RELATION)
                                || leads(attribute));
    }

    private boolean leads(Attribute attribute) {
        return switch (attribute.kind()) {
            case UNION -> true;
            case OBJECT -> refers(types.object(attribute.type()));
            default -> false;
        };
    }

    private static boolean isReference(Attribute attribute) {
        return attribute.kind() == Kind.ID && !attribute.name().equals("id");
    }

    private static String listName(Attribute attribute) {
        return attribute.targets().stream().map(Described::constant).collect(Collectors.joining("_OR_"));
    }

    private static String variable(String simpleName) {
        return Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
    }
}

package org.coalitionmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the model, and the tables beside them, are made from the shapes: {@code -Dgolden.write=true} makes
 * them anew, which is a failure too.
 */
class DiagramTest {
    private static final Path CORE =
            Path.of(System.getProperty("coalition.root", "..")).resolve("core");
    private static final Path MODEL = CORE.resolve("MODEL.md");
    private static final Path OVERVIEW = CORE.resolve("src/main/javadoc/overview.html");
    private static final Path PICTURE =
            CORE.resolve("src/main/java/org/coalitionmodel/dossier/doc-files/references.svg");

    @Test
    void shows_the_references_as_a_diagram() throws IOException {
        requireUpToDate(
                MODEL, with("references", "\n```mermaid\n" + references() + "```\n\n", Files.readString(MODEL)));
    }

    @Test
    void lists_the_types_beside_it() throws IOException {
        requireUpToDate(MODEL, with("types", "\n" + types() + "\n", Files.readString(MODEL)));
    }

    @Test
    void shows_the_references_in_the_javadoc_too() throws IOException {
        requireUpToDate(PICTURE, picture());
    }

    @Test
    void lists_the_types_in_the_javadoc_too() throws IOException {
        requireUpToDate(OVERVIEW, with("types", htmlTypes(), Files.readString(OVERVIEW)));
    }

    @Test
    void draws_every_kind_of_thing_that_a_dossier_holds() {
        assertThat(things().keySet())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(thing -> assertThat(references()).contains("class " + thing.getSimpleName()));
    }

    @Test
    void finds_references_through_parts() {
        assertThat(edges())
                .contains("Meeting --> Party : of, participations", "Citation --> Source : source")
                .anyMatch(edge -> edge.startsWith("Share --> Place : bases"));
    }

    /** What the lists of a dossier hold, by its type. */
    private static Map<Class<?>, ValueType<?>> things() {
        Map<Class<?>, ValueType<?>> things = new LinkedHashMap<>();
        for (Property<?, ?, ?> property : dossier().properties()) {
            if (property.presence() == Property.Cardinality.LIST) {
                things.put(property.value().type(), property.value());
            }
        }
        return things;
    }

    private static Shape<?, ?> dossier() {
        return (Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow();
    }

    private static List<Shape<?, ?>> shapes(ValueType<?> value) {
        return value instanceof ValueType.UnionType<?> union
                ? List.copyOf(union.shapes())
                : List.of((Shape<?, ?>) value);
    }

    private static String references() {
        StringBuilder out = new StringBuilder("classDiagram\n    direction LR\n");
        things().values().forEach(value -> {
            out.append("    class ").append(value.type().getSimpleName()).append('\n');
            if (value instanceof ValueType.UnionType<?> union) {
                union.shapes()
                        .forEach(shape -> out.append("    ")
                                .append(value.type().getSimpleName())
                                .append(" <|-- ")
                                .append(shape.name())
                                .append('\n'));
            }
        });
        edges().forEach(edge -> out.append("    ").append(edge).append('\n'));
        return out.toString();
    }

    /** {@code Post --> Party : of, holder}. */
    private static List<String> edges() {
        List<String> edges = new ArrayList<>();
        things().values().forEach(value -> {
            Map<Class<?>, Set<String>> common = new LinkedHashMap<>();
            List<Shape<?, ?>> shapes = shapes(value);
            shapes.forEach(shape -> targets(shape).forEach((to, names) -> {
                // What all types of a union have is drawn once.
                names.stream()
                        .filter(name -> shapes.size() > 1
                                && shapes.stream()
                                        .allMatch(other -> targets(other)
                                                .getOrDefault(to, Set.of())
                                                .contains(name)))
                        .forEach(name -> common.computeIfAbsent(to, any -> new LinkedHashSet<>())
                                .add(name));
            }));
            common.forEach((to, names) -> edges.add(edge(value.type().getSimpleName(), to, names)));
            shapes.forEach(shape -> targets(shape).forEach((to, names) -> {
                Set<String> own = new LinkedHashSet<>(names);
                own.removeAll(common.getOrDefault(to, Set.of()));
                if (!own.isEmpty()) {
                    edges.add(edge(shape.name(), to, own));
                }
            }));
        });
        targets((Shape<?, ?>) Shapes.find(Citation.class).orElseThrow())
                .forEach((to, names) -> edges.add(edge("Citation", to, names)));
        return edges;
    }

    private static String edge(String from, Class<?> to, Set<String> names) {
        return from + " --> " + to.getSimpleName() + " : " + String.join(", ", names);
    }

    /** What a thing refers to, be it through its parts, and by which of its own attributes. */
    private static Map<Class<?>, Set<String>> targets(Shape<?, ?> shape) {
        Map<Class<?>, Set<String>> targets = new LinkedHashMap<>();
        for (Property<?, ?, ?> property : shape.properties()) {
            if (!property.name().equals("id")) {
                referred(shape, property, new LinkedHashSet<>())
                        .forEach(to -> targets.computeIfAbsent(to, any -> new LinkedHashSet<>())
                                .add(property.name()));
            }
        }
        return targets;
    }

    private static Set<Class<?>> referred(Shape<?, ?> shape, Property<?, ?, ?> property, Set<Class<?>> seen) {
        Set<Class<?>> found = new LinkedHashSet<>();
        if (property.value().type().equals(Id.class)) {
            idIn(accessor(shape.type(), property.name())).ifPresent(found::add);
        } else if (property.value() instanceof Shape<?, ?> part
                && !Set.of(Citation.class, Relation.class).contains(part.type())
                && seen.add(part.type())) {
            part.properties().stream()
                    .filter(below -> !below.name().equals("id"))
                    .forEach(below -> found.addAll(referred(part, below, seen)));
        }
        return found;
    }

    private static Type accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name).getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError("No accessor of " + type + " for " + name, e);
        }
    }

    /** {@code Party} of {@code List<Id<Party>>}; none of {@code Id<?>}, which leads anywhere. */
    private static Optional<Class<?>> idIn(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type argument = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType().equals(Id.class)) {
                return argument instanceof WildcardType ? Optional.empty() : Optional.of((Class<?>) argument);
            }
            return idIn(argument);
        }
        return Optional.empty();
    }

    private static Map<String, List<Shape<?, ?>>> byPackage() {
        Map<String, List<Shape<?, ?>>> types = new LinkedHashMap<>();
        ArchitectureTest.ORDER.forEach(name -> types.put(name, new ArrayList<>()));
        Shapes.all().values().forEach(value -> {
            if (value instanceof Shape<?, ?> shape) {
                Objects.requireNonNull(types.get(packageOf(shape)), shape.name())
                        .add(shape);
            }
        });
        types.values().removeIf(List::isEmpty);
        return types;
    }

    private static String packageOf(Shape<?, ?> shape) {
        String name = shape.type().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String types() {
        StringBuilder out = new StringBuilder("| package | type | what |\n| --- | --- | --- |\n");
        byPackage()
                .forEach((name, shapes) -> shapes.forEach(shape -> out.append("| `")
                        .append(name)
                        .append("` | [`")
                        .append(shape.name())
                        .append("`](src/main/java/org/coalitionmodel/")
                        .append(name)
                        .append('/')
                        .append(shape.name())
                        .append(".java) | ")
                        .append(shape.description())
                        .append(" |\n")));
        return out.toString();
    }

    private static String htmlTypes() {
        StringBuilder out = new StringBuilder("""
                <table>
                <caption>The types by package</caption>
                <tr><th scope="col">Package</th><th scope="col">Type</th><th scope="col">What</th></tr>
                """);
        byPackage()
                .forEach((name, shapes) -> shapes.forEach(shape -> out.append("<tr><td>")
                        .append(name)
                        .append("</td><td>{@link org.coalitionmodel.")
                        .append(name)
                        .append('.')
                        .append(shape.name())
                        .append("}</td><td>")
                        .append(shape.description().replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</td></tr>\n")));
        return out.append("</table>\n").toString();
    }

    /** The kinds of things in a circle, with an arrow for each kind that each refers to; their parts and types in one. */
    private static String picture() {
        List<Class<?>> things = new ArrayList<>(things().keySet());
        StringBuilder out = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 560" font-family="sans-serif" font-size="15">
                  <title>What the things of a dossier refer to</title>
                  <defs><marker id="to" markerWidth="9" markerHeight="9" refX="8" refY="4.5" orient="auto">\
                <path d="M0,1 L8,4.5 L0,8" fill="none" stroke="#456"/></marker></defs>
                """);
        things().forEach((from, value) -> {
            Set<String> reached = new TreeSet<>();
            shapes(value)
                    .forEach(shape -> targets(shape).keySet().stream()
                            .filter(to -> !to.equals(from) && things.contains(to))
                            .filter(to -> reached.add(to.getSimpleName()))
                            .forEach(to -> out.append(arrow(from, to, things))));
        });
        things.forEach(thing -> {
            double[] at = place(thing, things);
            out.append(String.format(
                    Locale.ROOT,
                    "  <rect x=\"%.0f\" y=\"%.0f\" width=\"110\" height=\"34\" rx=\"6\" fill=\"#eef3f8\" stroke=\"#456\"/>"
                            + "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>%n",
                    at[0] - 55,
                    at[1] - 17,
                    at[0],
                    at[1] + 5,
                    thing.getSimpleName()));
        });
        return out.append("</svg>\n").toString().replace("\r", "");
    }

    private static String arrow(Class<?> from, Class<?> to, List<Class<?>> things) {
        double[] start = place(from, things);
        double[] end = place(to, things);
        double dx = end[0] - start[0];
        double dy = end[1] - start[1];
        // To the edge of the box that it leads to.
        double inside = Math.min(57 / Math.max(Math.abs(dx), 1), 19 / Math.max(Math.abs(dy), 1));
        return String.format(
                Locale.ROOT,
                "  <path d=\"M%.0f,%.0f L%.0f,%.0f\" stroke=\"#89a\" marker-end=\"url(#to)\"/>%n",
                start[0],
                start[1],
                end[0] - dx * inside,
                end[1] - dy * inside);
    }

    private static double[] place(Class<?> thing, List<Class<?>> things) {
        double angle = 2 * Math.PI * things.indexOf(thing) / things.size() - Math.PI / 2;
        return new double[] {400 + 330 * Math.cos(angle), 280 + 245 * Math.sin(angle)};
    }

    private static String with(String part, String made, String text) {
        Matcher between = Pattern.compile("(<!-- " + part + ": [^\n]*-->\n).*?(<!-- end -->)", Pattern.DOTALL)
                .matcher(text);
        assertThat(between.find()).as(part).isTrue();
        return between.replaceFirst("$1" + Matcher.quoteReplacement(made) + "$2");
    }

    private static void requireUpToDate(Path file, String made) throws IOException {
        if (Boolean.getBoolean("golden.write")
                && (!Files.exists(file) || !Files.readString(file).equals(made))) {
            Files.writeString(file, made);
            fail("%s is new: look it over and run again without -Dgolden.write", file.getFileName());
        }
        assertThat(file).as("made by -Dgolden.write=true").hasContent(made);
    }
}

package org.coalitionmodel.json.contract;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** A well-formed JSON text taken apart without any JSON library: where each of its values stands. */
final class JsonText {
    private static final Set<String> LANGUAGES = Set.of("\"ar\"", "\"en\"", "\"es\"", "\"fr\"", "\"pt\"");

    private final String text;
    private final List<Spot> spots = new ArrayList<>();
    private final Spot root;
    private int at = 0;

    /**
     * One value.
     *
     * @param path the way to it: a {@link String} for each field and an {@link Integer} for each element
     * @param from where its first character stands
     * @param to where it ends, itself not included
     * @param kind what sort of value it is
     * @param names of an object, the names of its fields in quotes
     * @param children of an object or array, its values
     */
    record Spot(List<Object> path, int from, int to, Kind kind, List<String> names, List<Spot> children) {
        boolean hasChildren() {
            return kind == Kind.OBJECT || kind == Kind.ARRAY;
        }

        boolean isLanguageMap() {
            return !names.isEmpty() && LANGUAGES.containsAll(names);
        }
    }

    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        NUMBER("a number"),
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        final String described;

        Kind(String described) {
            this.described = described;
        }
    }

    JsonText(String text) {
        this.text = text;
        this.root = value(List.of());
    }

    /** Every value, each after those within it. */
    List<Spot> spots() {
        return spots;
    }

    /** The first value of each kind in each field. The others of a list are read by the same code. */
    Collection<Spot> fields() {
        Map<List<Object>, Spot> first = new LinkedHashMap<>();
        for (Spot spot : spots) {
            List<Object> field = new ArrayList<>(spot.path());
            field.removeIf(Integer.class::isInstance);
            field.add(spot.kind());
            first.putIfAbsent(field, spot);
        }
        return first.values();
    }

    String text() {
        return text;
    }

    Spot root() {
        return root;
    }

    /** The value in the text. */
    String textOf(Spot spot) {
        return text.substring(spot.from(), spot.to());
    }

    /** The text with another value in this place. */
    String with(Spot spot, String value) {
        return text.substring(0, spot.from()) + value + text.substring(spot.to());
    }

    static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    static int column(String text, int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }

    /** The same with a line for each value, two spaces for each level, and a line feed at the end. */
    String pretty() {
        StringBuilder out = new StringBuilder();
        pretty(root, "\n", out);
        return out.append('\n').toString();
    }

    /** The same with the fields of each object in another order; languages stay, since their order has a meaning. */
    String shuffled(Random random) {
        StringBuilder out = new StringBuilder();
        shuffled(root, random, out);
        return out.toString();
    }

    /** The same with one more field in each object that has fields of the format. */
    String withInEveryObject(String field) {
        StringBuilder out = new StringBuilder(text);
        // From the end, so that what is still to come does not move.
        spots.stream()
                .filter(spot -> spot.kind() == Kind.OBJECT && !spot.isLanguageMap())
                .sorted((one, other) -> other.to() - one.to())
                .forEach(spot -> out.insert(spot.to() - 1, (spot.names().isEmpty() ? "" : ",") + field));
        return out.toString();
    }

    private void pretty(Spot spot, String newLine, StringBuilder out) {
        if (!spot.hasChildren()) {
            out.append(textOf(spot));
            return;
        }
        out.append(text.charAt(spot.from()));
        for (int i = 0; i < spot.children().size(); i++) {
            out.append(i == 0 ? "" : ",").append(newLine).append("  ");
            if (spot.kind() == Kind.OBJECT) {
                out.append(spot.names().get(i)).append(": ");
            }
            pretty(spot.children().get(i), newLine + "  ", out);
        }
        out.append(spot.children().isEmpty() ? "" : newLine).append(text.charAt(spot.to() - 1));
    }

    private void shuffled(Spot spot, Random random, StringBuilder out) {
        if (!spot.hasChildren() || spot.isLanguageMap()) {
            out.append(textOf(spot));
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < spot.children().size(); i++) {
            order.add(i);
        }
        if (spot.kind() == Kind.OBJECT) {
            Collections.shuffle(order, random);
        }
        out.append(text.charAt(spot.from()));
        String comma = "";
        for (int i : order) {
            out.append(comma);
            if (spot.kind() == Kind.OBJECT) {
                out.append(spot.names().get(i)).append(':');
            }
            shuffled(spot.children().get(i), random, out);
            comma = ",";
        }
        out.append(text.charAt(spot.to() - 1));
    }

    /** Of a dossier, for each thing in its lists, a dossier of this and all that it refers to, be it through others. */
    List<String> thingsWithWhatTheyReferTo() {
        List<Spot> things =
                spots.stream().filter(spot -> spot.path().size() == 2).toList();
        Map<String, Spot> byId = new HashMap<>();
        for (Spot thing : things) {
            within(thing).filter(spot -> "id".equals(last(spot.path()))).forEach(id -> byId.put(textOf(id), thing));
        }
        List<String> dossiers = new ArrayList<>();
        for (Spot thing : things) {
            Set<Spot> together = Collections.newSetFromMap(new IdentityHashMap<>());
            Deque<Spot> open = new ArrayDeque<>(List.of(thing));
            while (!open.isEmpty()) {
                Spot next = open.pop();
                if (together.add(next)) {
                    within(next)
                            .map(spot -> byId.get(textOf(spot)))
                            .filter(Objects::nonNull)
                            .forEach(open::add);
                }
            }
            dossiers.add(withOnly(together));
        }
        return dossiers;
    }

    private Stream<Spot> within(Spot thing) {
        return spots.stream()
                .filter(spot -> spot.kind() == Kind.STRING && spot.from() > thing.from() && spot.to() < thing.to());
    }

    private static Object last(List<Object> path) {
        return path.get(path.size() - 1);
    }

    private String withOnly(Set<Spot> things) {
        StringJoiner dossier = new StringJoiner(",", "{", "}");
        for (int i = 0; i < root.children().size(); i++) {
            Spot list = root.children().get(i);
            String kept = list.children().stream()
                    .filter(things::contains)
                    .map(this::textOf)
                    .collect(joining(","));
            String value = list.hasChildren() ? "[" + kept + "]" : textOf(list);
            dossier.add(root.names().get(i) + ":" + value);
        }
        return dossier.toString();
    }

    private Spot value(List<Object> path) {
        int from = at;
        Kind kind = switch (text.charAt(at)) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case '"' -> Kind.STRING;
            case 't' -> Kind.TRUE;
            case 'f' -> Kind.FALSE;
            case 'n' -> Kind.NULL;
            default -> Kind.NUMBER;
        };
        List<String> names = new ArrayList<>();
        List<Spot> children = new ArrayList<>();
        if (kind == Kind.OBJECT || kind == Kind.ARRAY) {
            children(path, kind == Kind.OBJECT, names, children);
        } else {
            scalar();
        }
        Spot spot = new Spot(path, from, at, kind, names, children);
        spots.add(spot);
        return spot;
    }

    private void children(List<Object> path, boolean areNamed, List<String> names, List<Spot> children) {
        at++;
        space();
        while (text.charAt(at) != '}' && text.charAt(at) != ']') {
            Object step = children.size();
            if (areNamed) {
                int from = at;
                scalar();
                names.add(text.substring(from, at));
                step = text.substring(from + 1, at - 1);
                space();
                at++;
                space();
            }
            List<Object> below = new ArrayList<>(path);
            below.add(step);
            children.add(value(List.copyOf(below)));
            space();
            if (text.charAt(at) == ',') {
                at++;
                space();
            }
        }
        at++;
    }

    private void scalar() {
        boolean isString = text.charAt(at) == '"';
        at++;
        if (isString) {
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        } else {
            while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}

package org.coalitionmodel.json.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.coalitionmodel.json.contract.JsonText.Kind;
import org.coalitionmodel.json.contract.JsonText.Spot;

/**
 * Dossiers that somebody has meddled with: the text, byte by byte, or the values that stand in it. One in twenty is a
 * whole dossier; the others are one thing and what it refers to, which take a tenth of the time.
 */
final class Mutants {
    /** Values that are hard on some rule, wherever they come to stand. */
    private static final List<String> HARD = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[[[]]]",
            "[{}]",
            "0",
            "-0.0",
            "-1",
            "1.50",
            "2147483647",
            "2147483648",
            "1E50",
            "1e-50",
            "1E51",
            "1E+1000000000",
            "1E-1000000000",
            "1E+99999999999999999999",
            "9".repeat(51),
            "0." + "1".repeat(400),
            "9".repeat(1_001),
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202ea\"",
            "\"a\"",
            "\"" + "a".repeat(201) + "\"",
            "\"en\"",
            "\"en-u-co-phonebk\"",
            "\"x-a\"",
            "\"zh-min-nan\"",
            "\"percent\"",
            "\"http://[\"",
            "\"mailto:a\"",
            "\"Y999999999\"",
            "\"Y-999999999\"",
            "\"Y999999999/P9999Y\"",
            "\"P9999Y999999M999999W9999999D/Y-999999999\"",
            "\"P9999Y999999M999999W9999999D\"",
            "\"-9999-01-01/..\"",
            "\"0000-02-29\"",
            "\"2031-24~/201X%\"",
            "\"../2031-02-30\"",
            "{\"en\":\"a\"}",
            "{\"EN\":\"a\",\"en\":\"b\"}",
            "{\"iw\":\"a\",\"i-klingon\":\"b\"}",
            "{\"type\":\"state\"}",
            "{\"period\":\"2031\"}",
            "{\"value\":0.10,\"roundedTo\":1E-2}",
            "{\"low\":1,\"high\":0}",
            "{\"source\":\"s\",\"start\":5,\"end\":5}");

    private static final int LONGEST_PART = 6_000;
    private static final String MARKS = "{}[]:,\"\\0129.eE+-tfn \n\u0000";

    private final long seed;
    private final List<JsonText> whole;
    private final List<JsonText> parts;

    Mutants(long seed, List<String> dossiers) {
        this.seed = seed;
        this.whole = dossiers.stream().map(JsonText::new).toList();
        this.parts = whole.stream()
                .flatMap(dossier -> dossier.thingsWithWhatTheyReferTo().stream())
                .filter(text -> text.length() < LONGEST_PART)
                .map(JsonText::new)
                .toList();
    }

    /** The mutant of this number, always the same. */
    byte[] get(int number) {
        // Random gives away which seeds lie close together, and other seeds are to have other mutants.
        Random random = new Random((seed * Integer.MAX_VALUE + number) * 0x9E3779B97F4A7C15L);
        List<JsonText> dossiers = random.nextInt(20) == 0 ? whole : parts;
        JsonText dossier = one(dossiers, random);
        boolean isWellFormed = random.nextInt(5) < 3;
        String text = isWellFormed ? changed(dossier, dossiers, random) : dossier.text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int changes = isWellFormed ? 0 : 1 + random.nextInt(3); changes > 0 && bytes.length > 0; changes--) {
            bytes = changed(bytes, one(dossiers, random).text().getBytes(StandardCharsets.UTF_8), random);
        }
        return bytes;
    }

    private static String changed(JsonText dossier, List<JsonText> dossiers, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> swapped(dossier, one(dossier.spots(), random), one(dossier.spots(), random));
            case 1 -> dossier.with(spot(dossier, random, spot -> !spot.hasChildren()), one(HARD, random));
            case 2 -> dossier.with(one(dossier.spots(), random), another(dossiers, random));
            default -> {
                Spot parent = spot(dossier, random, spot -> !spot.children().isEmpty());
                yield dossier.with(parent, withOtherParts(dossier, parent, dossiers, random));
            }
        };
    }

    private static String swapped(JsonText text, Spot one, Spot other) {
        boolean inOrder = one.from() < other.from();
        Spot first = inOrder ? one : other;
        Spot second = inOrder ? other : one;
        return first.to() > second.from()
                ? text.with(second, text.textOf(first))
                : text.text().substring(0, first.from())
                        + text.textOf(second)
                        + text.text().substring(first.to(), second.from())
                        + text.textOf(first)
                        + text.text().substring(second.to());
    }

    /** A hard value, or any of any dossier. */
    private static String another(List<JsonText> dossiers, Random random) {
        JsonText dossier = one(dossiers, random);
        return random.nextBoolean() ? one(HARD, random) : dossier.textOf(one(dossier.spots(), random));
    }

    private static String withOtherParts(JsonText text, Spot parent, List<JsonText> dossiers, Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < parent.children().size(); i++) {
            parts.add(part(text, parent, i));
        }
        int at = random.nextInt(parts.size());
        switch (random.nextInt(5)) {
            case 0 -> Collections.shuffle(parts, random);
            case 1 -> parts.remove(at);
            case 2 -> parts.add(random.nextInt(parts.size() + 1), parts.get(at));
            default -> {
                JsonText other = one(dossiers, random);
                Spot like = spot(
                        other,
                        random,
                        spot -> spot.kind() == parent.kind() && !spot.children().isEmpty());
                String part = part(other, like, random.nextInt(like.children().size()));
                if (random.nextBoolean()) {
                    parts.set(at, part);
                } else {
                    parts.add(at, part);
                }
            }
        }
        String whole = text.textOf(parent);
        return whole.charAt(0) + String.join(",", parts) + whole.charAt(whole.length() - 1);
    }

    /** A field with its name, or an element. */
    private static String part(JsonText text, Spot parent, int index) {
        String value = text.textOf(parent.children().get(index));
        return parent.kind() == Kind.OBJECT ? parent.names().get(index) + ":" + value : value;
    }

    private static byte[] changed(byte[] bytes, byte[] others, Random random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 20);
        int to = Math.min(bytes.length, at + length);
        int start = random.nextInt(others.length);
        byte[] span = Arrays.copyOfRange(others, start, Math.min(others.length, start + length));
        byte[] mark = {(byte) MARKS.charAt(random.nextInt(MARKS.length()))};
        byte[] flipped = {(byte) (bytes[at] ^ 1 << random.nextInt(8))};
        return switch (random.nextInt(7)) {
            case 0 -> spliced(bytes, at, at + 1, flipped);
            case 1 -> spliced(bytes, at, at + 1, mark);
            case 2 -> spliced(bytes, at, at, mark);
            case 3 -> spliced(bytes, at, to, new byte[0]);
            case 4 -> spliced(bytes, to, to, Arrays.copyOfRange(bytes, at, to));
            case 5 -> spliced(bytes, at, at, span);
            default -> spliced(bytes, at, to, span);
        };
    }

    /** The bytes with others in the place of a stretch of them. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + others.length);
        out.write(bytes, 0, from);
        out.writeBytes(others);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static Spot spot(JsonText text, Random random, Predicate<Spot> wanted) {
        Spot spot = one(text.spots(), random);
        while (!wanted.test(spot)) {
            spot = one(text.spots(), random);
        }
        return spot;
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

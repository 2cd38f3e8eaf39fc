package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.merge.Conflict;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of a text of the input can go into a log: no line breaks, no control or format characters, not long. */
class HostileTextsTest {
    private static final String CONTROLS = "a\r\nb\u001b[31m\u0000\u0085\u200f\u202e\u2028\u2029\udb40\udc01\ufeff";
    private static final String FILLER = "x".repeat(201);
    private static final String LONG = CONTROLS + "x".repeat(49_000);
    /** As much as a quantity takes, which its text must give in full. */
    private static final String WORDS = CONTROLS + "x".repeat(150);
    /** Java's URI takes these characters. */
    private static final String URI = "https://example.org/\u202e\u200f" + "x".repeat(49_000);

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void can_be_shown(Sample sample) {
        List<String> taken = new ArrayList<>();
        Object hostile = Shapes.find(sample.value().getClass())
                .<Object>map(type -> hostile(type, sample.value(), "", taken))
                .orElse(sample.value());
        assertHarmless(hostile.toString());
        assertHarmless(new Conflict("/a", Id.of("a"), hostile, sample.value(), List.of(), List.of()).toString());
        assertHarmless(
                new Difference(Difference.ChangeKind.CHANGED, "/a", Optional.of(hostile), Optional.of(sample.value()))
                        .toString());
    }

    @Test
    void are_put_wherever_a_text_may_be() {
        TreeSet<String> taken = new TreeSet<>();
        samples()
                .forEach(sample -> Shapes.find(sample.value().getClass())
                        .ifPresent(type -> hostile(type, sample.value(), "", path -> taken.add(last(path)))));
        assertThat(taken)
                .contains(
                        "Name.text",
                        "Citation.exact",
                        "Citation.prefix",
                        "Citation.suffix",
                        "Identifier.value",
                        "Quantity.lexical",
                        "Reliability.reason",
                        "Source.edition",
                        "Source.uri",
                        "When.wording")
                .hasSizeGreaterThan(20);
    }

    @Test
    void can_be_shown_by_a_merger() {
        Dossier one = dossier(LONG + "1");
        Dossier other = dossier(LONG + "2");
        Merge merge = Merge.of(one, other);
        assertThat(merge.conflicts()).isNotEmpty();
        assertHarmless(merge.toString());
        assertThat(Difference.between(one, other)).isNotEmpty().allSatisfy(it -> assertHarmless(it.toString()));
    }

    @Test
    void can_be_shown_when_they_are_refused() {
        Map<String, Consumer<String>> parsers = Map.of(
                "Id", Id::of,
                "Identifier", text -> Identifier.of(text, "a"),
                "Unit", Unit::of,
                "PartialDate", PartialDate::parse,
                "TimePeriod", TimePeriod::parse,
                "Interval", Interval::parse,
                "Quantity", Quantity::parse,
                "Quantity in English", text -> Quantity.parse(text, Locale.ENGLISH),
                "LocalizedText", text -> LocalizedText.of(text, "a"),
                "Source.uri", text -> source().uri(text).build());
        for (String text : List.of(
                LONG,
                CONTROLS,
                "5 " + CONTROLS,
                "2021-05-11T" + CONTROLS,
                "2021/" + CONTROLS,
                "https://a/../b/" + URI,
                "https://example.org/../\u202e" + FILLER)) {
            parsers.forEach((name, parse) -> {
                String message = refusal(parse, text);
                assertThat(message).as(name).isNotEmpty();
                assertHarmless(message);
            });
        }
    }

    @Test
    void would_be_found_if_shown_as_they_are() {
        for (String shown : List.of("\n", "\u001b", "\u202e", "\u2028", "\udb40\udc01", FILLER)) {
            assertThat(isHarmless("a" + shown)).isFalse();
        }
    }

    @Test
    void of_a_quantity_are_read_back() {
        Quantity quantity = Quantity.inWords(LocalizedText.of("ar", WORDS + "\\u0041\\\"\\n\"\\\\u0041"));
        assertHarmless(quantity.toString());
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    private static String refusal(Consumer<String> parse, String text) {
        try {
            parse.accept(text);
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Source.Builder source() {
        return Source.builder()
                .id(Id.of("source"))
                .kind(Source.SourceKind.OTHER)
                .addNames(LocalizedText.of("en", "a"));
    }

    private static Dossier dossier(String text) {
        return Dossier.builder()
                .addSources(source().addNames(LocalizedText.of("en", text))
                        .edition(text)
                        .addIdentifiers(Identifier.of("a", text))
                        .build())
                .build();
    }

    private static void assertHarmless(String shown) {
        assertThat(isHarmless(shown))
                .as(shown.substring(0, Math.min(shown.length(), 2_000)))
                .isTrue();
    }

    private static boolean isHarmless(String shown) {
        return !shown.contains(FILLER)
                && shown.codePoints().noneMatch(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        true;
                    default -> false;
                });
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Object hostile(ValueType<?> type, Object value, String path, List<String> taken) {
        return hostile(type, value, path, taken::add);
    }

    /** The value with such texts wherever it takes them. */
    @SuppressWarnings("unchecked")
    private static Object hostile(ValueType<?> type, Object value, String path, Consumer<String> taken) {
        if (type instanceof ValueType.UnionType<?> union) {
            return hostile(((ValueType.UnionType<Object>) union).shapeOf(value), value, path, taken);
        }
        return type instanceof Shape<?, ?> shape ? shape((Shape<Object, ?>) shape, value, path, taken) : value;
    }

    private static <B> Object shape(Shape<Object, B> shape, Object value, String path, Consumer<String> taken) {
        // The exact words may be of any length if their span is not given.
        Object changed = value instanceof Citation citation
                ? Citation.builder()
                        .from(citation)
                        .start(OptionalInt.empty())
                        .end(OptionalInt.empty())
                        .build()
                : value;
        for (Property<Object, B, ?> property : shape.properties()) {
            for (Object text : texts(property.value())) {
                Object next = with(shape, changed, property, element -> text);
                if (next != changed) {
                    taken.accept(path + "/" + shape.name() + "." + property.name());
                }
                changed = next;
            }
            String inside = path + "/" + shape.name() + "." + property.name();
            changed = with(shape, changed, property, it -> hostile(property.value(), it, inside, taken));
        }
        return changed;
    }

    private static List<Object> texts(ValueType<?> type) {
        if (type instanceof ValueType.LanguageMapType) {
            return List.of(LocalizedText.of("en", WORDS), LocalizedText.of("en", LONG));
        }
        return type.type() == String.class && !(type instanceof ValueType.ConstantType)
                ? List.of(LONG, URI)
                : List.of();
    }

    /** The value with another attribute, if it takes that; else the value. */
    @SuppressWarnings("unchecked")
    private static <B> Object with(
            Shape<Object, B> shape, Object value, Property<Object, B, ?> changed, UnaryOperator<Object> change) {
        B builder = shape.newBuilder().get();
        boolean[] has = {false};
        for (Property<Object, B, ?> property : shape.properties()) {
            Property<Object, B, Object> any = (Property<Object, B, Object>) property;
            Object attribute = any.get().apply(value);
            Stream<?> elements = attribute instanceof List<?> list ? list.stream() : Stream.ofNullable(attribute);
            elements.forEach(element -> {
                boolean isChanged = property.name().equals(changed.name());
                has[0] |= isChanged;
                any.set().accept(builder, isChanged ? change.apply(element) : element);
            });
        }
        try {
            return has[0] ? shape.build().apply(builder) : value;
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}

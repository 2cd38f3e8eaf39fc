package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are equal if and only if they are written alike, whatever attribute differs, and however little. */
public abstract class EqualityContract {
    /** For each type, values that somebody might take for the same. */
    private static final Map<Class<?>, List<?>> LOOKALIKES = Map.of(
            String.class,
            List.of(
                    "https://lantern.example/a",
                    "HTTPS://lantern.example/a",
                    "https://LANTERN.example/a",
                    "https://lantern.example:/a",
                    "https://lantern.example/%C3%A9",
                    "https://lantern.example/%c3%a9",
                    "https://lantern.example/\u00e9",
                    "https://lantern.example/e\u0301",
                    "file:/a",
                    "file:///a",
                    "en-us",
                    "en-US",
                    "a ",
                    "a",
                    "A",
                    "ab".repeat(32),
                    "ba".repeat(32)),
            BigDecimal.class,
            List.of(
                    new BigDecimal("10"),
                    new BigDecimal("10.0"),
                    new BigDecimal("1E1"),
                    new BigDecimal("1E+1"),
                    new BigDecimal("0"),
                    new BigDecimal("0.00"),
                    new BigDecimal("-0.0")),
            Integer.class,
            List.of(0, 1, 1000, Integer.MAX_VALUE),
            Boolean.class,
            List.of(true, false),
            Id.class,
            List.of(Samples.NORLAND, Id.of("NORLAND"), Id.of("norland~")),
            Unit.class,
            List.of(Unit.of("person"), Unit.of("Person"), Unit.of("person/a")),
            TimePeriod.class,
            List.of(
                    TimePeriod.parse("2031"),
                    TimePeriod.parse("2031/2031"),
                    TimePeriod.parse("2031-XX"),
                    TimePeriod.parse("2031-01-01/2031-12-31"),
                    TimePeriod.parse("2031-33"),
                    TimePeriod.parse("2031-01/2031-03"),
                    TimePeriod.parse("P1Y"),
                    TimePeriod.parse("P12M"),
                    TimePeriod.parse("P1W"),
                    TimePeriod.parse("P7D")),
            LocalizedText.class,
            List.of(
                    LocalizedText.of("en-us", "\u00e9"),
                    LocalizedText.of("en-US", "\u00e9"),
                    LocalizedText.of("en-US", "e\u0301"),
                    LocalizedText.of("en", "a", "fr", "b"),
                    LocalizedText.of("fr", "b", "en", "a")));

    /** For the adapters' tests. */
    protected EqualityContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    static List<Sample> samples() {
        return Samples.all().stream()
                .filter(sample -> Shapes.find(sample.value().getClass()).orElseThrow() instanceof Shape)
                .filter(sample -> !(sample.value() instanceof Dossier))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void values_are_equal_if_and_only_if_they_are_written_alike(Sample sample) {
        List<Object> variants = variants(sample.value(), true);
        List<String> written = variants.stream().map(json()::write).toList();
        for (int i = 0; i < variants.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean isEqual = variants.get(i).equals(variants.get(j));
                assertThat(written.get(i).equals(written.get(j)))
                        .as("%s and %s", written.get(i), written.get(j))
                        .isEqualTo(isEqual);
                if (isEqual) {
                    assertThat(variants.get(i)).hasSameHashCodeAs(variants.get(j));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void which_of_two_lookalikes_a_merge_keeps_does_not_depend_on_their_order(Sample sample) {
        // Two figures that differ stay side by side, the newcomer after the others.
        if (sample.value() instanceof Statistic) {
            return;
        }
        List<Dossier> dossiers = variants(sample.value(), false).stream()
                .flatMap(variant -> dossiers(sample.value(), variant).stream())
                .toList();
        for (int i = 0; i < dossiers.size(); i++) {
            for (int j = Math.max(0, i - 6); j < i; j++) {
                String there = merged(dossiers.get(i), dossiers.get(j));
                assertThat(merged(dossiers.get(j), dossiers.get(i)))
                        .as("%s, variants %d and %d", sample.name(), j, i)
                        .isEqualTo(there);
            }
        }
    }

    private String merged(Dossier one, Dossier other) {
        try {
            return json().write(Merge.of(one, other).dossier());
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    /** A merge keeps each order of a list, and each id. */
    private static List<Object> variants(Object value, boolean withListsAndIds) {
        List<Object> variants = new ArrayList<>(List.of(value));
        Shape<Object, ?> shape = shapeOf(value);
        for (Property<Object, ?, ?> property : shape.properties()) {
            boolean isListOrId = property.get().apply(value) instanceof List
                    || property.name().equals("id");
            if (isListOrId && !withListsAndIds) {
                continue;
            }
            if (property.value() instanceof ValueType.EnumType<?> choice) {
                variants(shape, value, property.name(), List.of(choice.type().getEnumConstants()), variants);
            } else {
                variants(
                        shape,
                        value,
                        property.name(),
                        LOOKALIKES.getOrDefault(property.value().type(), List.of()),
                        variants);
            }
        }
        return variants;
    }

    private static <B> void variants(
            Shape<Object, B> shape, Object value, String changed, List<?> contents, List<Object> variants) {
        for (Object content : contents) {
            try {
                variants.add(with(shape, value, changed, content));
            } catch (IllegalArgumentException | IllegalStateException e) {
                // It breaks a rule of its type.
            }
        }
    }

    /** The full dossier with the variant in the place of the thing; none if it is no thing or does not fit there. */
    private static List<Dossier> dossiers(Object thing, Object variant) {
        Dossier full = Samples.fullDossier();
        Shape<Object, ?> shape = shapeOf(full);
        for (Property<Object, ?, ?> property : shape.properties()) {
            if (property.get().apply(full) instanceof List<?> things && things.contains(thing)) {
                try {
                    return List.of((Dossier) replaced(shape, full, thing, variant));
                } catch (IllegalArgumentException e) {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    @SuppressWarnings("unchecked")
    private static <B> Object with(Shape<Object, B> shape, Object value, String changed, Object content) {
        B builder = shape.newBuilder().get();
        for (Property<Object, B, ?> property : shape.properties()) {
            Property<Object, B, Object> any = (Property<Object, B, Object>) property;
            Object attribute =
                    property.name().equals(changed) ? content : any.get().apply(value);
            if (attribute instanceof List<?> elements) {
                elements.forEach(element -> any.set().accept(builder, element));
            } else if (attribute != null) {
                any.set().accept(builder, attribute);
            }
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static <B> Object replaced(Shape<Object, B> shape, Object dossier, Object thing, Object variant) {
        B builder = shape.newBuilder().get();
        for (Property<Object, B, ?> property : shape.properties()) {
            if (property.get().apply(dossier) instanceof List<?> things) {
                things.forEach(one -> ((Property<Object, B, Object>) property)
                        .set()
                        .accept(builder, one.equals(thing) ? variant : one));
            }
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object, ?> shapeOf(Object value) {
        return (Shape<Object, ?>) Shapes.find(value.getClass()).orElseThrow();
    }
}

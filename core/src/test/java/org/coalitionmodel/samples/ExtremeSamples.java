package org.coalitionmodel.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;

/** The samples with what stands in them moved to an end of its range, from a seeded generator. */
final class ExtremeSamples {
    static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(1),
            LocalDate.of(-10_000, 12, 31),
            LocalDate.of(-1, 12, 31),
            LocalDate.of(0, 1, 1),
            LocalDate.of(2031, 4, 9),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.MAX.minusDays(1),
            LocalDate.MAX);

    static final List<PartialDate> DATES = dates();

    static final List<TimePeriod> PERIODS = periods();

    private static final String LONG_TEXT = "long ".repeat(2_000);

    private final Random random;

    ExtremeSamples(long seed) {
        random = new Random(seed);
    }

    private static List<PartialDate> dates() {
        List<PartialDate> dates = new ArrayList<>();
        for (String date : List.of(
                "Y-999999999",
                "Y999999999",
                "Y-10000",
                "Y10000",
                "-9999",
                "9999",
                "-9999-01-01",
                "9999-12-31",
                "-9999-XX",
                "0000-02-29",
                "-00XX",
                "-000X",
                "-99XX",
                "99XX",
                "999X",
                "-9999-24",
                "9999-24",
                "9999-30",
                "9999-36",
                "9999-39",
                "9999-41",
                "2031-04-09")) {
            for (String qualifier : List.of("", "~")) {
                dates.add(PartialDate.parse(date + qualifier));
            }
        }
        return dates;
    }

    /** Whatever of these can be built: what leaves the calendar is refused. */
    private static List<TimePeriod> periods() {
        List<String> sides = new ArrayList<>(List.of("", "..", "P1D", "P9999Y999999M999999W9999999D"));
        DATES.forEach(date -> sides.add(date.text()));
        List<TimePeriod> periods = new ArrayList<>();
        DATES.forEach(date -> periods.add(TimePeriod.of(date)));
        periods.add(TimePeriod.parse("P1D"));
        periods.add(TimePeriod.parse("P9999Y999999M999999W9999999D"));
        for (String start : sides) {
            for (String end : sides) {
                try {
                    periods.add(TimePeriod.parse(start + "/" + end));
                } catch (IllegalArgumentException e) {
                    // It is refused, so it has no questions to answer.
                }
            }
        }
        return periods;
    }

    /** A value of the same type at the ends of its ranges; or the value itself if chance finds none that is allowed. */
    Object of(Object value) {
        return Shapes.find(value.getClass())
                .<Object>map(known -> value instanceof Dossier dossier ? dossier(dossier) : vary(known, value))
                .orElse(value);
    }

    @SuppressWarnings("unchecked")
    private Object vary(ValueType<?> known, Object value) {
        if (known instanceof ValueType.UnionType<?> union) {
            return vary(((ValueType.UnionType<Object>) union).shapeOf(value), value);
        } else if (known instanceof Shape<?, ?> shape) {
            return value instanceof Relation ? value : shape((Shape<Object, ?>) shape, value);
        } else if (known instanceof ValueType.IntegerType whole) {
            return random.nextBoolean() ? whole.least() : Integer.MAX_VALUE;
        } else if (known instanceof ValueType.EnumType<?> choice) {
            Object[] constants = choice.type().getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (known instanceof ValueType.BooleanType) {
            return random.nextBoolean();
        } else if (value instanceof TimePeriod) {
            return PERIODS.get(random.nextInt(PERIODS.size()));
        } else if (value instanceof PartialDate) {
            return DATES.get(random.nextInt(DATES.size()));
        } else if (value instanceof LocalizedText) {
            return LocalizedText.of("x-" + "a".repeat(8), LONG_TEXT);
        }
        return value;
    }

    private <B> Object shape(Shape<Object, B> shape, Object value) {
        for (int attempt = 0; attempt < 20; attempt++) {
            B builder = shape.newBuilder().get();
            for (Property<Object, B, ?> property : shape.properties()) {
                attribute(property, value, builder);
            }
            try {
                return shape.build().apply(builder);
            } catch (IllegalArgumentException e) {
                // It broke a rule of its type, so the dice are thrown again.
            }
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private <B> void attribute(Property<Object, B, ?> property, Object value, B builder) {
        Property<Object, B, Object> any = (Property<Object, B, Object>) property;
        Object attribute = any.get().apply(value);
        if (attribute instanceof List<?> elements) {
            elements.forEach(element -> any.set().accept(builder, varyOrNot(any.value(), element)));
        } else if (attribute != null) {
            any.set().accept(builder, varyOrNot(any.value(), attribute));
        }
    }

    private Object varyOrNot(ValueType<?> known, Object value) {
        return random.nextInt(4) == 0 ? value : vary(known, value);
    }

    /** Thing by thing, so that one that no longer fits to the others keeps none of them from it. */
    @SuppressWarnings("unchecked")
    private <B> Dossier dossier(Dossier dossier) {
        Shape<Dossier, B> shape = (Shape<Dossier, B>) Shapes.find(Dossier.class).orElseThrow();
        Dossier varied = dossier;
        for (Property<Dossier, B, ?> property : shape.properties()) {
            if (property.get().apply(dossier) instanceof List<?> things) {
                for (int i = 0; i < things.size(); i++) {
                    varied = with(shape, varied, property, i, vary(property.value(), things.get(i)));
                }
            }
        }
        return varied;
    }

    @SuppressWarnings("unchecked")
    private static <B> Dossier with(
            Shape<Dossier, B> shape, Dossier dossier, Property<Dossier, B, ?> changed, int place, Object thing) {
        B builder = shape.newBuilder().get();
        for (Property<Dossier, B, ?> property : shape.properties()) {
            if (property.get().apply(dossier) instanceof List<?> things) {
                for (int i = 0; i < things.size(); i++) {
                    Object kept = property.name().equals(changed.name()) && i == place ? thing : things.get(i);
                    ((Property<Dossier, B, Object>) property).set().accept(builder, kept);
                }
            }
        }
        try {
            return shape.build().apply(builder);
        } catch (IllegalArgumentException e) {
            return dossier;
        }
    }
}

package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Accounts of the story of the samples from a seeded generator: things with the same ids, each told in part and, if wanted, differently. */
final class RandomAccounts {
    private static final List<LocalizedText> TEXTS = List.of(
            LocalizedText.of("en", "Lamps"),
            LocalizedText.of("en", "Lights"),
            LocalizedText.of("en", "Lamps").and("fr", "Lampes"),
            LocalizedText.of("fr", "Lampes").and("en", "Lamps"),
            LocalizedText.of("fr", "Feux"),
            LocalizedText.of("ar", "مصابيح").and("fr", "Feux").and("de", "Lampen"),
            LocalizedText.of("de", "Leuchten").and("ar", "مصابيح"));
    private static final List<When> TIMES = new ArrayList<>();
    private static final List<Quantity> QUANTITIES = List.of(
            Quantity.of(3),
            Quantity.of(5),
            Quantity.moreThan(3),
            Quantity.range(3, 5),
            Quantity.moreThan(3).as(LocalizedText.of("en", "more than three")));
    /** What an attribute that refers to one thing may refer to. */
    private static final Map<String, List<Id<?>>> REFERENCES = Map.of(
            "Post.holder", List.of(Samples.ADA, Samples.BEN),
            "Post.of", List.of(Samples.NORLAND, Samples.SOUTHMARK),
            "Membership.member", List.of(Samples.NORLAND, Samples.SOUTHMARK),
            "Membership.body", List.of(Samples.LANTERN, Samples.CANDLE),
            "Meeting.of", List.of(Samples.LANTERN, Samples.CANDLE),
            "WorkStream.of", List.of(Samples.LANTERN, Samples.CANDLE),
            "Outcome.document", List.of(Samples.COMMUNIQUE, Samples.ARTICLE),
            "Level.place", List.of(Samples.COAST, Samples.WORLD));

    static {
        for (String period : List.of(
                "2031",
                "2031-04",
                "2031-04-09",
                "2031-04-09/2031-04-10",
                "2031-21",
                "2031-XX",
                "203X",
                "2031~",
                "2030",
                "2030/..",
                "2030-06/..",
                "2030/",
                "2030-06/2031",
                "P20Y",
                "2031/P20Y",
                "../2031",
                "[2030,2031-04]",
                "[2031-04,2031-06]",
                "[2031-04-09,2031-06-01]",
                "[2031~,2032]")) {
            When when = When.of(period);
            TIMES.add(when);
            TIMES.add(When.builder().from(when).addInferred(When.DatePart.YEAR).build());
            TIMES.add(When.builder().from(when).part(When.PeriodPart.EARLY).build());
            TIMES.add(When.builder()
                    .from(when)
                    .bound(When.TimeBound.BY)
                    .wording(TEXTS.get(0))
                    .build());
            TIMES.add(When.builder()
                    .from(when)
                    .addReckonings(When.Reckoning.FISCAL)
                    .build());
            TIMES.add(When.builder()
                    .from(when)
                    .anchor(Samples.RAID)
                    .side(When.Side.AFTER)
                    .build());
        }
        for (Bound bound : Bound.values()) {
            TIMES.add(When.builder().from(When.of("P20Y")).lengthBound(bound).build());
        }
        TIMES.add(When.inWords(TEXTS.get(2)));
        TIMES.add(When.inWords(TEXTS.get(4)));
        TIMES.add(When.builder().wording(TEXTS.get(1)).bound(When.TimeBound.BY).build());
        TIMES.add(When.builder().anchor(Samples.RAID).side(When.Side.AFTER).build());
    }

    private final Random random;
    private final boolean differing;

    private RandomAccounts(long seed, boolean differing) {
        this.random = new Random(seed);
        this.differing = differing;
    }

    /** Each tells a part, and all of them agree. */
    static RandomAccounts agreeing(long seed) {
        return new RandomAccounts(seed, false);
    }

    /** Each tells a part, some of it otherwise than the others. */
    static RandomAccounts differing(long seed) {
        return new RandomAccounts(seed, true);
    }

    Dossier next() {
        Map<Id<?>, Object> things = new LinkedHashMap<>();
        Shape<Object, ?> shape = shape(Shapes.find(Dossier.class).orElseThrow(), Samples.fullDossier());
        List<Id<?>> ids = new ArrayList<>();
        for (Property<Object, ?, ?> property : shape.properties()) {
            if (property.get().apply(Samples.fullDossier()) instanceof List<?> all) {
                for (Object thing : all) {
                    Shape<Object, ?> ofThing = shape(property.value(), thing);
                    Id<?> id = (Id<?>) ofThing.properties().get(0).get().apply(thing);
                    things.put(id, account(ofThing, thing));
                    ids.add(id);
                }
            }
        }
        Collections.shuffle(ids, random);
        Dossier dossier = dossier(shape, things);
        for (Id<?> id : ids.subList(0, 8)) {
            Object left = things.remove(id);
            try {
                dossier = dossier(shape, things);
            } catch (IllegalArgumentException e) {
                // Something refers to it.
                things.put(id, left);
            }
        }
        return dossier;
    }

    @SuppressWarnings("unchecked")
    private static <B> Dossier dossier(Shape<Object, B> shape, Map<Id<?>, Object> things) {
        B builder = shape.newBuilder().get();
        for (Property<Object, B, ?> property : shape.properties()) {
            for (Object thing : things.values()) {
                if (property.value().type().isInstance(thing)) {
                    ((Property<Object, B, Object>) property).set().accept(builder, thing);
                }
            }
        }
        return (Dossier) shape.build().apply(builder);
    }

    private <B> Object account(Shape<Object, B> shape, Object thing) {
        while (true) {
            B builder = shape.newBuilder().get();
            for (Property<Object, B, ?> property : shape.properties()) {
                attribute(shape, property, thing, builder);
            }
            try {
                return shape.build().apply(builder);
            } catch (IllegalArgumentException e) {
                // It broke a rule of its type, so the dice are thrown again.
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <B, V> void attribute(Shape<Object, B> shape, Property<Object, B, V> property, Object thing, B builder) {
        Object told = property.get().apply(thing);
        boolean isId = property.name().equals("id");
        // An account that leaves out that a statement was not made does not agree.
        boolean isWhole = !differing
                && (thing instanceof Statistic
                        || thing instanceof Group
                        || property.name().equals("negated"));
        if (told instanceof List<?> elements) {
            List<Object> some = new ArrayList<>();
            for (Object element : elements) {
                if (element instanceof Point point && point.id().isPresent()) {
                    some.add(account(shape(property.value(), element), element));
                } else if (isWhole || random.nextInt(3) > 0) {
                    some.add(element);
                }
            }
            if (some.isEmpty() && property.presence() == Cardinality.NON_EMPTY_LIST) {
                some.add(elements.get(random.nextInt(elements.size())));
            }
            if (differing) {
                Collections.shuffle(some, random);
            }
            some.forEach(element -> property.set().accept(builder, (V) element));
        } else if (isId || property.presence() == Cardinality.REQUIRED || isWhole || random.nextInt(3) > 0) {
            Object said = isId ? told : differing ? otherwise(shape, property, told) : vaguer(told);
            if (said != null) {
                property.set().accept(builder, (V) said);
            }
        }
    }

    /** The same, or one of a few others; most of them say something that the others do not. */
    private Object otherwise(Shape<?, ?> shape, Property<?, ?, ?> property, Object told) {
        List<?> others = property.value().type() == LocalizedText.class
                ? TEXTS
                : property.value().type() == When.class
                        ? TIMES
                        : property.value().type() == Quantity.class
                                ? QUANTITIES
                                : property.value() instanceof ValueType.EnumType<?> choice
                                        ? List.copyOf(choice.words().keySet())
                                        : REFERENCES.getOrDefault(shape.name() + "." + property.name(), List.of());
        return others.isEmpty() || random.nextBoolean() ? told : others.get(random.nextInt(others.size()));
    }

    private Object vaguer(Object told) {
        if (random.nextBoolean()) {
            return told;
        }
        if (told instanceof LocalizedText text) {
            return LocalizedText.of(text.originalLanguage(), text.original());
        }
        if (told instanceof When when && when.period().isPresent()) {
            String period = when.period().get().toString();
            return period.matches("\\d{4}-\\d\\d(-\\d\\d)?")
                    ? When.builder()
                            .from(when)
                            .period(TimePeriod.parse(period.substring(0, 4)))
                            .build()
                    : told;
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object, ?> shape(ValueType<?> value, Object content) {
        return value instanceof ValueType.UnionType<?> union
                ? (Shape<Object, ?>) ((ValueType.UnionType<Object>) union).shapeOf(content)
                : (Shape<Object, ?>) value;
    }
}

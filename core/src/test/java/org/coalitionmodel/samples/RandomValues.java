package org.coalitionmodel.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;

/**
 * Values of any type, from a seeded generator. An object has any of its attributes that the rules allow, taken from the
 * table of its type. Strings, ids, numbers and half of the objects within an object are those of the {@link Samples};
 * dates and periods may be {@linkplain ExtremeSamples extreme}.
 */
final class RandomValues {
    private static final Dossier FULL = Samples.fullDossier();
    private static final List<Entity> ENTITIES = entities(FULL).toList();
    private static final Map<ValueType<?>, List<Object>> SEEN = seen();

    /** An object within so many others has few attributes. */
    private static final int DEEP = 2;

    private static final int ATTEMPTS = 200;
    private static final int ATTEMPTS_IN_DOSSIER = 3;

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    /** One value, built twice: with its attributes in the order of the table, and in another. */
    record Twins(Object inOrder, Object shuffled) {}

    /** A value for an attribute; a list has one entry for each element. */
    private record ChosenValue<B>(Property<Object, B, Object> property, Object value) {}

    /**
     * A value of a type.
     *
     * @param type the type
     * @return the value twice; if it is not built from attributes, twice the same
     */
    Twins of(ValueType<?> type) {
        if (type.type() == Dossier.class) {
            return dossier(shape(type));
        }
        if (type instanceof ValueType.UnionType<?> union) {
            return of(any(union.shapes()));
        }
        if (type instanceof Shape<?, ?>) {
            return object(shape(type), 0, Optional.empty());
        }
        Object value = value(type, List.of(), 0);
        return new Twins(value, value);
    }

    @SuppressWarnings("unchecked")
    private static <B> Shape<Object, B> shape(ValueType<?> type) {
        return (Shape<Object, B>) type;
    }

    private Object value(ValueType<?> type, List<Class<?>> targets, int depth) {
        if (type instanceof ValueType.UnionType<?> union) {
            return value(any(union.shapes()), List.of(), depth);
        } else if (type instanceof Shape<?, ?> && random.nextBoolean()) {
            return object(shape(type), depth, Optional.empty()).inOrder();
        } else if (type instanceof ValueType.EnumType<?> choice) {
            return any(List.copyOf(choice.words().keySet()));
        } else if (type instanceof ValueType.BooleanType) {
            return random.nextBoolean();
        } else if (type instanceof ValueType.IntegerType whole) {
            return whole.least() + random.nextInt(5);
        } else if (type.type() == PartialDate.class && random.nextInt(4) == 0) {
            return any(ExtremeSamples.DATES);
        } else if (type.type() == TimePeriod.class && random.nextInt(4) == 0) {
            return any(ExtremeSamples.PERIODS);
        } else if (!targets.isEmpty()) {
            List<Entity> allowed = ENTITIES.stream()
                    .filter(entity -> targets.stream().anyMatch(target -> target.isInstance(entity)))
                    .toList();
            return allowed.isEmpty() ? seen(type) : any(allowed).id();
        }
        return seen(type);
    }

    private Object seen(ValueType<?> type) {
        return any(Objects.requireNonNull(SEEN.get(type)));
    }

    private <B> Twins object(Shape<Object, B> shape, int depth, Optional<Object> id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // The more attempts have failed, the fewer attributes can contradict each other.
            int tenths = attempt > ATTEMPTS / 2 ? 1 : depth < DEEP ? 2 + random.nextInt(9) : random.nextInt(2);
            List<ChosenValue<B>> choices = choices(shape, depth, id, tenths);
            Optional<Object> built = build(shape, choices);
            if (built.isPresent()) {
                return new Twins(built.get(), build(shape, shuffled(choices)).orElseThrow());
            }
        }
        throw new AssertionError("No valid " + shape.name() + " in " + ATTEMPTS + " attempts");
    }

    @SuppressWarnings("unchecked")
    private <B> List<ChosenValue<B>> choices(Shape<Object, B> shape, int depth, Optional<Object> id, int tenths) {
        List<ChosenValue<B>> choices = new ArrayList<>();
        for (Property<Object, B, ?> property : shape.properties()) {
            Property<Object, B, Object> any = (Property<Object, B, Object>) property;
            boolean isRequired = any.presence() == Cardinality.REQUIRED || any.presence() == Cardinality.NON_EMPTY_LIST;
            if (id.isPresent() && any.name().equals("id")) {
                choices.add(new ChosenValue<>(any, id.get()));
            } else if (isRequired || random.nextInt(10) < tenths) {
                boolean isList = any.presence() == Cardinality.LIST || any.presence() == Cardinality.NON_EMPTY_LIST;
                for (int i = isList ? random.nextInt(2) : 0; i >= 0; i--) {
                    choices.add(new ChosenValue<>(any, value(any.value(), any.targets(), depth + 1)));
                }
            }
        }
        return choices;
    }

    /** The attributes in any order, and the elements of each list in theirs. */
    private <B> List<ChosenValue<B>> shuffled(List<ChosenValue<B>> choices) {
        Map<String, List<ChosenValue<B>>> byName = new HashMap<>();
        choices.forEach(choice -> byName.computeIfAbsent(choice.property().name(), any -> new ArrayList<>())
                .add(choice));
        List<List<ChosenValue<B>>> attributes = new ArrayList<>(byName.values());
        Collections.shuffle(attributes, random);
        return attributes.stream().flatMap(List::stream).toList();
    }

    private static <B> Optional<Object> build(Shape<Object, B> shape, List<ChosenValue<B>> choices) {
        B builder = shape.newBuilder().get();
        try {
            choices.forEach(choice -> choice.property().set().accept(builder, choice.value()));
            return Optional.of(shape.build().apply(builder));
        } catch (IllegalArgumentException e) {
            // It breaks a rule of its type.
            return Optional.empty();
        }
    }

    /** The full dossier, with each entity replaced by another of its type and id, if that fits to the others. */
    private <B> Twins dossier(Shape<Object, B> shape) {
        List<ChosenValue<B>> choices = choicesOf(shape, FULL);
        Collections.shuffle(choices, random);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value() instanceof Entity entity) {
                for (int attempt = 0; attempt < ATTEMPTS_IN_DOSSIER; attempt++) {
                    List<ChosenValue<B>> changed = new ArrayList<>(choices);
                    Shape<Object, ?> type = shapeOf(entity);
                    Object replacement =
                            object(type, attempt, Optional.of(entity.id())).inOrder();
                    changed.set(i, new ChosenValue<>(choices.get(i).property(), replacement));
                    if (build(shape, changed).isPresent()) {
                        choices = changed;
                        break;
                    }
                }
            }
        }
        return new Twins(
                build(shape, choices).orElseThrow(),
                build(shape, shuffled(choices)).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static <B> List<ChosenValue<B>> choicesOf(Shape<Object, B> shape, Object value) {
        List<ChosenValue<B>> choices = new ArrayList<>();
        for (Property<Object, B, ?> property : shape.properties()) {
            elements(property.get().apply(value))
                    .forEach(
                            element -> choices.add(new ChosenValue<>((Property<Object, B, Object>) property, element)));
        }
        return choices;
    }

    private static Stream<?> elements(Object attribute) {
        return attribute instanceof List<?> list ? list.stream() : Stream.ofNullable(attribute);
    }

    private static Stream<Entity> entities(Dossier dossier) {
        return choicesOf(RandomValues.<Object>shape(Shapes.of(Dossier.class)), dossier).stream()
                .map(ChosenValue::value)
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast);
    }

    @SuppressWarnings("unchecked")
    private static Shape<Object, ?> shapeOf(Object value) {
        ValueType<?> type = Shapes.find(value.getClass()).orElseThrow();
        return type instanceof ValueType.UnionType<?> union
                ? (Shape<Object, ?>) ((ValueType.UnionType<Object>) union).shapeOf(value)
                : shape(type);
    }

    /** All values in the samples, by their type. */
    private static Map<ValueType<?>, List<Object>> seen() {
        Map<ValueType<?>, Set<Object>> seen = new HashMap<>();
        Samples.all()
                .forEach(sample ->
                        Shapes.find(sample.value().getClass()).ifPresent(type -> collect(type, sample.value(), seen)));
        Map<ValueType<?>, List<Object>> lists = new HashMap<>();
        seen.forEach((type, values) -> lists.put(type, List.copyOf(values)));
        return lists;
    }

    private static void collect(ValueType<?> type, Object value, Map<ValueType<?>, Set<Object>> seen) {
        if (type instanceof Shape<?, ?> || type instanceof ValueType.UnionType<?>) {
            Shape<Object, ?> shape = shapeOf(value);
            seen.computeIfAbsent(shape, any -> new LinkedHashSet<>()).add(value);
            for (Property<Object, ?, ?> property : shape.properties()) {
                elements(property.get().apply(value)).forEach(element -> collect(property.value(), element, seen));
            }
        } else {
            seen.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(value);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

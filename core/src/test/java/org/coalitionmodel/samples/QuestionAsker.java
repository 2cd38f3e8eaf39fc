package org.coalitionmodel.samples;

import static java.util.Map.entry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Asks a value all that its type can be asked, with arguments of all kinds. */
final class QuestionAsker {
    /** Each list is asked with each of the other if a method takes two. */
    private static final Map<Class<?>, List<?>> ARGUMENTS = Map.ofEntries(
            entry(LocalDate.class, ExtremeSamples.DAYS),
            entry(PartialDate.class, ExtremeSamples.DATES),
            entry(TimePeriod.class, every(29, ExtremeSamples.PERIODS)),
            entry(When.class, List.of(Samples.minimalWhen(), Samples.fullWhen())),
            entry(
                    Quantity.class,
                    List.of(Samples.minimalQuantity(), Samples.fullQuantity(), Samples.missingQuantity())),
            entry(Unit.class, List.of(Unit.PERCENT, Samples.unit())),
            entry(LocalizedText.class, List.of(Samples.minimalText(), Samples.fullText())),
            entry(Id.class, ids()),
            entry(Class.class, List.of(Person.class, Group.class)),
            entry(Locale.class, List.of(Locale.ROOT, Locale.ENGLISH, Locale.forLanguageTag("x-aaaaaaaa"))),
            entry(String.class, List.of("en", "a")),
            entry(Participation.Choice.class, List.of(Participation.Choice.values())),
            entry(BiConsumer.class, List.of((BiConsumer<Object, Object>) (one, other) -> {})),
            entry(Relation.RelationKind[].class, List.of(new Relation.RelationKind[0], Relation.RelationKind.values())),
            entry(Object.class, List.of("something else")));

    /** So many times a method is asked at most; the combinations are taken evenly. */
    private static final int MOST = 1_500;

    private QuestionAsker() {}

    /** A method that failed is answered with a {@link Failure}. */
    record Failure(Throwable cause) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Failure that && cause.toString().equals(that.cause.toString());
        }

        @Override
        public int hashCode() {
            return cause.toString().hashCode();
        }
    }

    /** The answers to all questions, by method and arguments. */
    static Map<String, Object> answers(Object value) {
        return answers(value, 0, Integer.MAX_VALUE, MOST);
    }

    /**
     * The answers of some methods.
     *
     * @param first the number of the first method to ask
     * @param methods how many methods to ask
     * @param most how often each of them is asked at most
     */
    static Map<String, Object> answers(Object value, int first, int methods, int most) {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<Method> all = new ArrayList<>(methods(ObjectGraph.typeOf(value)));
        Collections.rotate(all, -first);
        for (Method method : all.subList(0, Math.min(methods, all.size()))) {
            for (List<Object> arguments : arguments(method, value, most)) {
                answers.put(method.getName() + arguments, answer(method, value, arguments));
            }
        }
        return answers;
    }

    private static List<Method> methods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(Object.class.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge())
                .filter(method -> method.getDeclaringClass() != Object.class
                        || List.of("hashCode", "toString", "equals").contains(method.getName()))
                .distinct()
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static List<List<Object>> arguments(Method method, Object value, int most) {
        List<List<Object>> all = List.of(List.of());
        for (Class<?> type : method.getParameterTypes()) {
            List<?> pool = type == ObjectGraph.typeOf(value) && !ARGUMENTS.containsKey(type)
                    ? List.of(value)
                    : ARGUMENTS.get(type);
            if (pool == null) {
                throw new AssertionError("no arguments for " + method);
            }
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> before : all) {
                for (Object next : pool) {
                    List<Object> arguments = new ArrayList<>(before);
                    arguments.add(next);
                    longer.add(arguments);
                }
            }
            all = longer;
        }
        return every(1 + all.size() / most, all);
    }

    private static Object answer(Method method, Object value, List<Object> arguments) {
        try {
            Object answer = method.invoke(value, arguments.toArray());
            return answer == null ? "nothing" : answer;
        } catch (InvocationTargetException e) {
            return new Failure(Objects.requireNonNull(e.getCause()));
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static List<Id<?>> ids() {
        List<Id<?>> ids = new ArrayList<>(List.of(Id.of("nobody"), Id.of("a".repeat(200))));
        ObjectGraph.of(Samples.fullDossier()).stream()
                .filter(node -> node.method().getName().equals("id"))
                .flatMap(node -> node.values().stream())
                .forEach(id -> ids.add((Id<?>) id));
        return ids;
    }

    private static <T> List<T> every(int step, List<T> all) {
        return Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .<T>map(all::get)
                .toList();
    }
}

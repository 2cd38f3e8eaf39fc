package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.text.LanguageTag;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused like any other invalid value: by the same exception, in the same grammar. */
class NullTest {
    private static final List<?> ARGUMENTS = List.of(
            "en",
            Id.of("a"),
            LocalizedText.of("en", "a"),
            BigDecimal.ONE,
            Bound.EXACTLY,
            Unit.of("USD"),
            Quantity.of(1),
            Interval.at(BigDecimal.ONE),
            PartialDate.of(2022),
            TimePeriod.of(PartialDate.of(2022)),
            LocalDate.of(2022, 5, 11),
            java.time.Period.ofDays(1),
            Locale.ENGLISH,
            List.of(),
            Map.of("en", "a"));

    /** Each way to make a value, with each of its parameters that can be null. */
    static Stream<Object[]> parameters() {
        return Stream.concat(Shapes.all().keySet().stream(), Stream.of(Interval.class, LanguageTag.class))
                .flatMap(NullTest::ways)
                .flatMap(way -> Stream.iterate(0, i -> i + 1)
                        .limit(way.getParameterCount())
                        .filter(i -> !way.getParameterTypes()[i].isPrimitive())
                        .map(i -> new Object[] {way, i}));
    }

    private static Stream<Executable> ways(Class<?> type) {
        List<Executable> ways = new ArrayList<>();
        for (Method method : type.getMethods()) {
            boolean makesOne = Modifier.isStatic(method.getModifiers())
                    && !type.isEnum()
                    && (method.getReturnType() == type || method.getReturnType() == Id.class);
            if (makesOne) {
                ways.add(method);
            }
        }
        if (type.isRecord()) {
            ways.addAll(List.of(type.getConstructors()));
        }
        for (Class<?> nested : type.getClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                Stream.of(nested.getMethods())
                        .filter(method -> method.getReturnType() == nested && method.getDeclaringClass() == nested)
                        .forEach(ways::add);
            }
        }
        return ways.stream();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void is_refused(Executable way, int nullAt) throws ReflectiveOperationException {
        Object[] arguments = new Object[way.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == nullAt ? null : argument(way.getParameterTypes()[i]);
        }

        Throwable refusal = refusal(way, arguments);

        assertThat(refusal).as("%s with null at %s", way, nullAt).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThat(refusal.getMessage()).matches("[A-Z]\\w+(\\.Builder)?\\.\\w+ must not be null");
    }

    private static Throwable refusal(Executable way, Object[] arguments) throws ReflectiveOperationException {
        try {
            if (way instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) way).invoke(Modifier.isStatic(way.getModifiers()) ? null : builder(way), arguments);
            }
            throw new AssertionError("Not refused: " + way);
        } catch (InvocationTargetException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }

    private static Object builder(Executable way) throws ReflectiveOperationException {
        return way.getDeclaringClass().getEnclosingClass().getMethod("builder").invoke(null);
    }

    private static Object argument(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return ARGUMENTS.stream().filter(type::isInstance).findFirst().orElseThrow(() -> new AssertionError(type));
    }
}

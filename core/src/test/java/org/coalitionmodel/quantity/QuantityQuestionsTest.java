package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value that can be built answers every question of its type. */
class QuantityQuestionsTest {
    private static final int ROUNDS = 5_000;

    /** Numbers that a question takes though no value holds them. */
    private static final List<BigDecimal> PAST_THE_LIMITS = List.of(
            new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE),
            new BigDecimal(BigInteger.TEN.negate(), Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE),
            new BigDecimal("9".repeat(5_000)));

    private static final BigDecimal LARGEST = new BigDecimal("1E+50");
    private static final BigDecimal SMALLEST = new BigDecimal("1E-50");
    private static final List<BigDecimal> EXTREMES = List.of(
            LARGEST,
            LARGEST.negate(),
            SMALLEST,
            SMALLEST.negate(),
            BigDecimal.ZERO,
            new BigDecimal("9".repeat(50)),
            new BigDecimal("-" + "9".repeat(25) + "." + "9".repeat(25)),
            new BigDecimal("0." + "9".repeat(50)));

    @ParameterizedTest
    @ValueSource(classes = {Quantity.class, Interval.class, Unit.class, Verdict.class})
    void are_all_answered(Class<?> type) throws IllegalAccessException {
        List<Method> questions = Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .toList();
        assertThat(questions).hasSizeGreaterThan(2);
        for (long seed = 0; seed < ROUNDS; seed++) {
            RandomNumbers numbers = new RandomNumbers(seed);
            Object asked = argument(type, numbers);
            for (Method question : questions) {
                Object[] arguments = Arrays.stream(question.getParameterTypes())
                        .map(parameter -> argument(parameter, numbers))
                        .toArray();
                try {
                    assertThat(question.invoke(asked, arguments)).isNotNull();
                } catch (InvocationTargetException e) {
                    throw new AssertionError(
                            "seed " + seed + ": " + asked + " " + question + Arrays.toString(arguments), e.getCause());
                }
            }
        }
    }

    private static Object argument(Class<?> type, RandomNumbers numbers) {
        if (type == Interval.class) {
            return interval(numbers);
        }
        if (type == Quantity.class || type == Object.class) {
            return quantity(numbers);
        }
        if (type == Unit.class) {
            return numbers.unit();
        }
        if (type == Verdict.class) {
            return numbers.oneOf(List.of(Verdict.values()));
        }
        if (type == LocalizedText.class) {
            return numbers.words();
        }
        if (type == int.class) {
            return numbers.below(51);
        }
        assertThat(type).isEqualTo(BigDecimal.class);
        return numbers.oneIn(2) ? numbers.oneOf(PAST_THE_LIMITS) : number(numbers);
    }

    private static Interval interval(RandomNumbers numbers) {
        if (numbers.oneIn(2)) {
            return numbers.interval();
        }
        BigDecimal one = number(numbers);
        BigDecimal two = number(numbers);
        return numbers.oneIn(3) ? Interval.at(one) : Interval.closed(one.min(two), one.max(two));
    }

    private static Quantity quantity(RandomNumbers numbers) {
        if (numbers.oneIn(2)) {
            return numbers.quantity();
        }
        BigDecimal value = number(numbers);
        Optional<BigDecimal> step = Optional.of(number(numbers).abs()).filter(it -> it.signum() > 0);
        return Quantity.builder()
                .value(value)
                .roundedTo(step)
                .bound(numbers.oneOf(List.of(Bound.values())))
                .low(Optional.of(number(numbers).min(value)).filter(it -> numbers.oneIn(2)))
                .high(Optional.of(number(numbers).max(value)).filter(it -> numbers.oneIn(2)))
                .unit(numbers.unit())
                .build();
    }

    private static BigDecimal number(RandomNumbers numbers) {
        return numbers.oneIn(2) ? numbers.oneOf(EXTREMES) : numbers.number();
    }
}

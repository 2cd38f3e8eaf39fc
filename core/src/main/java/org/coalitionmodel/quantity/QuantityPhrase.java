package org.coalitionmodel.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words of a language with what they mean in a quantity.
 *
 * @param words the tokens
 * @param exact whether case and accents count
 * @param role what the phrase does
 * @param bound the bound that it says; EXACTLY too where it says none
 * @param factor what it multiplies by; 1 where it does not
 * @param alone how many of the factor it means without a number: none, one, two, or either
 * @param other what else it may mean, or the units that it names; empty if nothing
 * @param regions the regions where it may mean that; empty for all
 */
record QuantityPhrase(
        List<QuantityToken> words,
        boolean exact,
        Role role,
        Bound bound,
        BigDecimal factor,
        List<Integer> alone,
        String other,
        List<String> regions) {
    /** What a phrase does. */
    enum Role {
        BOUND,
        BOUND_AFTER,
        FACTOR,
        FACTOR_FOR_MONEY,
        UNIT,
        SIGN_OF_SEVERAL_CURRENCIES,
        ONE,
        BETWEEN,
        AND,
        FROM,
        TO,
        LINK
    }

    private static final Map<String, Bound> BOUNDS =
            Arrays.stream(Bound.values()).collect(Collectors.toUnmodifiableMap(Bound::words, Function.identity()));
    private static final Map<String, List<Integer>> ALONE =
            Map.of("alone", List.of(1), "dual", List.of(2), "singular-or-dual", List.of(1, 2));

    /** Reads what stands left of the equals sign in a table of {@link QuantityLanguage}. */
    static QuantityPhrase of(List<QuantityToken> words, boolean exact, String meaning) {
        if (BOUNDS.containsKey(meaning)) {
            return of(words, Role.BOUND, bound(meaning), "");
        }
        int space = meaning.indexOf(' ');
        String first = space < 0 ? meaning : meaning.substring(0, space);
        String rest = meaning.substring(space + 1);
        return switch (first) {
            case "after" -> of(words, Role.BOUND_AFTER, bound(rest), "");
            case "unit" -> of(words, Role.UNIT, Bound.EXACTLY, rest);
            case "sign" -> of(words, Role.SIGN_OF_SEVERAL_CURRENCIES, Bound.EXACTLY, rest);
            case "one", "between", "and", "from", "to", "link" ->
                of(words, Role.valueOf(first.toUpperCase(Locale.ROOT)), Bound.EXACTLY, "");
            default ->
                factor(words, exact, ALONE.getOrDefault(first, List.of()), ALONE.containsKey(first) ? rest : meaning);
        };
    }

    private static Bound bound(String words) {
        return Objects.requireNonNull(BOUNDS.get(words), words);
    }

    /** Whether it is never written after a number. */
    boolean isDual() {
        return alone.equals(List.of(2));
    }

    /** The same after "one" or "a". */
    QuantityPhrase asOne() {
        return new QuantityPhrase(words, exact, role, bound, factor, List.of(1), other, regions);
    }

    Optional<String> otherUnit() {
        return Optional.of(other).filter(it -> !it.isEmpty() && regions.isEmpty());
    }

    Optional<BigDecimal> otherFactor(String region) {
        return Optional.of(other).filter(it -> regions.contains(region)).map(BigDecimal::new);
    }

    int length() {
        return words.size();
    }

    /** Whether it stands at this token, whose first word the caller has looked up. */
    boolean isAt(List<QuantityToken> tokens, int at) {
        if (at + length() > tokens.size()
                || (exact && !words.get(0).raw().equals(tokens.get(at).raw()))) {
            return false;
        }
        for (int i = 1; i < length(); i++) {
            if (!words.get(i).folded().equals(tokens.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static QuantityPhrase of(List<QuantityToken> words, Role role, Bound bound, String other) {
        return new QuantityPhrase(words, false, role, bound, BigDecimal.ONE, List.of(), other, List.of());
    }

    private static QuantityPhrase factor(
            List<QuantityToken> words, boolean exact, List<Integer> alone, String meaning) {
        boolean forMoney = meaning.endsWith(" for money");
        String[] readings = meaning.replace(" for money", "").split(" or ", -1);
        String[] other = readings.length == 1 ? new String[] {""} : readings[1].split(" in ", -1);
        return new QuantityPhrase(
                words,
                exact,
                forMoney ? Role.FACTOR_FOR_MONEY : Role.FACTOR,
                Bound.EXACTLY,
                new BigDecimal(readings[0]),
                alone,
                other[0],
                other.length == 1 ? List.of() : List.of(other[1].split(" ", -1)));
    }
}

package org.coalitionmodel.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.quantity.QuantityPhrase.Role;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;

/**
 * Reads a quantity as a text of a language has it, following one {@link NumberStyle}. A text that several styles allow
 * is read by each, and refused if they disagree.
 *
 * <p>No token is looked at more than a fixed number of times, so the cost is linear in the length of the text.
 */
final class QuantityReader {
    private static final int LONGEST = 400;
    private static final int MOST_FACTORS = 3;
    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");
    private static final String TANWIN = "\u064b";
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    /** Where a bare dollar sign means the one currency in everyday use. */
    private static final Set<String> REGIONS_OF_THE_US_DOLLAR = Set.of("US", "PR");

    static final Set<Role> FACTOR = EnumSet.of(Role.FACTOR, Role.FACTOR_FOR_MONEY);
    private static final Set<Role> UNIT = EnumSet.of(Role.UNIT, Role.SIGN_OF_SEVERAL_CURRENCIES);
    private static final Set<Role> RANGE = EnumSet.of(Role.BETWEEN, Role.FROM);
    private static final Set<Role> TO_OR_AND = EnumSet.of(Role.TO, Role.AND);

    private final QuantityLanguage language;
    private final Locale locale;
    private final NumberStyle style;
    private final String text;
    private List<QuantityToken> tokens;
    private int next;

    private QuantityReader(QuantityLanguage language, Locale locale, NumberStyle style, String text) {
        this.language = language;
        this.locale = locale;
        this.style = style;
        this.text = text;
        this.tokens = QuantityToken.of(text);
    }

    static Quantity read(String text, Locale locale) {
        QuantityLanguage language = QuantityLanguage.of(locale)
                .orElseThrow(() -> Rule.broken(
                        "Quantity.locale",
                        "be of English, Arabic, French or Spanish (en, ar, fr, es)",
                        locale.toLanguageTag(),
                        null));
        Rule.require(text.length() <= LONGEST, "Quantity.text", "have at most 400 characters", text);
        Set<Quantity> readings = new LinkedHashSet<>();
        List<IllegalArgumentException> faults = new ArrayList<>();
        for (NumberStyle style : language.styles(text, locale)) {
            try {
                readings.add(new QuantityReader(language, locale, style, text).quantity());
            } catch (IllegalArgumentException e) {
                faults.add(e);
            }
        }
        if (readings.isEmpty()) {
            throw faults.get(0);
        }
        Rule.require(
                readings.size() == 1,
                "Quantity.text",
                "have one reading in " + language.title() + ", not "
                        + readings.stream().map(Quantity::toString).collect(Collectors.joining(" and "))
                        + " (where regions differ, a locale with its region decides),",
                text);
        return readings.iterator().next().as(LocalizedText.of(locale.toLanguageTag(), text));
    }

    private Quantity quantity() {
        List<QuantityPhrase> bounds = new ArrayList<>();
        take(EnumSet.of(Role.BOUND)).ifPresent(bounds::add);
        takeBoundAtEnd().ifPresent(bounds::add);
        boolean mustBeRange = take(RANGE).isPresent();
        Amount first = amount();
        Optional<Amount> second =
                take(mustBeRange ? TO_OR_AND : EnumSet.of(Role.TO)).map(to -> amount());
        require(!mustBeRange || second.isPresent(), "have both ends of its range");
        take(EnumSet.of(Role.BOUND_AFTER)).ifPresent(bounds::add);
        require(bounds.size() <= 1, "have one bound");
        Set<Unit> units = new LinkedHashSet<>(first.units);
        second.ifPresent(amount -> units.addAll(amount.units));
        rest().ifPresent(units::add);
        require(units.size() <= 1, "have one unit");

        Quantity.Builder builder = Quantity.builder();
        for (Unit unit : units) {
            builder.unit(unit);
        }
        Optional<Bound> bound = bounds.stream().map(QuantityPhrase::bound).findFirst();
        if (second.isPresent()) {
            builder.low(first.sharingFactorOf(second.get()).value())
                    .high(second.get().value())
                    .bound(bound.orElse(Bound.EXACTLY));
        } else if (bound.isPresent()) {
            builder.value(first.value()).bound(bound.get());
        } else {
            builder.value(first.value()).roundedTo(first.step());
        }
        return builder.build();
    }

    private Amount amount() {
        boolean isNegative = takeMinus();
        Optional<Unit> unitBefore = takeUnit();
        isNegative |= takeMinus();
        BigDecimal number;
        BigDecimal factor = BigDecimal.ONE;
        int factors = 0;
        if (next < tokens.size() && tokens.get(next).kind() == QuantityToken.Kind.NUMBER) {
            number = number(tokens.get(next++).raw());
        } else {
            QuantityPhrase alone = takeAlone();
            number = BigDecimal.valueOf(alone.alone().get(0));
            factor = alone.factor();
            factors++;
        }
        boolean isMoney = unitBefore.filter(Unit::isMoney).isPresent();
        Optional<QuantityPhrase> phrase = factor(number, isMoney);
        while (phrase.isPresent() && factors++ < MOST_FACTORS) {
            factor = factor.multiply(phrase.get().factor());
            next += phrase.get().length();
            phrase = factor(number, isMoney);
        }
        List<Unit> units = new ArrayList<>();
        unitBefore.ifPresent(units::add);
        takeLinkedUnit().ifPresent(units::add);
        return new Amount(isNegative ? number.negate() : number, factor, units);
    }

    private BigDecimal number(String written) {
        return style.read(written).orElseThrow(() -> {
            String likely =
                    style.likely(written).map(it -> ", so perhaps " + it).orElse("");
            return broken("have numbers as " + language.title() + " writes them, such as " + style.write(EXAMPLE)
                    + likely + ",");
        });
    }

    /** A word that stands for a number: "mil", "a million". */
    private QuantityPhrase takeAlone() {
        boolean isOne = take(EnumSet.of(Role.ONE)).isPresent();
        QuantityPhrase phrase = phrase(EnumSet.of(Role.FACTOR))
                .filter(it -> !it.exact())
                .map(it -> isOne ? it.asOne() : it)
                .filter(it -> !it.alone().isEmpty())
                .orElseThrow(() -> broken(
                        "have a number in digits first, or after its bound (Quantity.inWords takes words alone),"));
        boolean isSingular = tokens.get(next).raw().contains(TANWIN);
        require(
                phrase.alone().size() == 1 || isSingular,
                oneReading(
                        phrase.factor().toPlainString(),
                        phrase.factor().multiply(BigDecimal.valueOf(2)).toPlainString()));
        next += phrase.length();
        return phrase;
    }

    /** The factor that stands next, if it can't be anything else. */
    private Optional<QuantityPhrase> factor(BigDecimal number, boolean isMoney) {
        Optional<QuantityPhrase> found = phrase(FACTOR).filter(it -> !it.isDual());
        if (found.isEmpty()) {
            return found;
        }
        QuantityPhrase phrase = found.get();
        boolean isBesideMoney = isMoney || isMoneyAt(next + phrase.length());
        if (phrase.role() == Role.FACTOR_FOR_MONEY) {
            return found.filter(it -> isBesideMoney);
        }
        String scaled = number.multiply(phrase.factor()).toPlainString();
        phrase.otherUnit()
                .ifPresent(unit -> require(isBesideMoney, oneReading(scaled, number.toPlainString() + " " + unit)));
        Optional<BigDecimal> other = phrase.otherFactor(locale.getCountry());
        if (other.isPresent()) {
            throw broken(oneReading(scaled, number.multiply(other.get()).toPlainString()));
        }
        return found;
    }

    private String oneReading(String one, String other) {
        return "have one reading in " + language.title() + ", not " + one + " and " + other + ",";
    }

    private boolean isMoneyAt(int at) {
        int before = next;
        next = at;
        boolean isMoney = takeLinkedUnit().filter(Unit::isMoney).isPresent();
        next = before;
        return isMoney;
    }

    /** A unit, "of" before it or not; without a unit, "of" stays. */
    private Optional<Unit> takeLinkedUnit() {
        int before = next;
        take(EnumSet.of(Role.LINK));
        Optional<Unit> unit = takeUnit();
        if (unit.isEmpty()) {
            next = before;
        }
        return unit;
    }

    /** A unit that the language has a word or sign for, or a currency's code. */
    private Optional<Unit> takeUnit() {
        Optional<QuantityPhrase> phrase = take(UNIT);
        if (phrase.isPresent()) {
            return Optional.of(unit(phrase.get()));
        }
        boolean isCode =
                next < tokens.size() && CURRENCY.matcher(tokens.get(next).raw()).matches();
        return isCode ? Optional.of(Unit.of(tokens.get(next++).raw())) : Optional.empty();
    }

    private Unit unit(QuantityPhrase phrase) {
        if (phrase.role() == Role.UNIT) {
            return Unit.of(phrase.other());
        }
        String[] codes = phrase.other().split(" ", -1);
        boolean isOfRegion = codes[0].equals("USD") && REGIONS_OF_THE_US_DOLLAR.contains(locale.getCountry());
        require(isOfRegion, "name the currency, which may be " + String.join(", ", codes) + " or another,");
        return Unit.of(codes[0]);
    }

    private Optional<QuantityPhrase> takeBoundAtEnd() {
        for (int at = next + 1; at < tokens.size(); at++) {
            int start = at;
            Optional<QuantityPhrase> phrase = language.phraseAt(tokens, at, EnumSet.of(Role.BOUND_AFTER))
                    .filter(it -> start + it.length() == tokens.size());
            if (phrase.isPresent()) {
                tokens = tokens.subList(0, at);
                return phrase;
            }
        }
        return Optional.empty();
    }

    private boolean takeMinus() {
        boolean isSign = next < tokens.size() && "-−+".contains(tokens.get(next).raw());
        return isSign && !tokens.get(next++).raw().equals("+");
    }

    /** What follows the number and is no word of the language's table must be the code of a unit. */
    private Optional<Unit> rest() {
        take(EnumSet.of(Role.LINK));
        if (next == tokens.size()) {
            return Optional.empty();
        }
        String code = text.substring(
                tokens.get(next).start(), tokens.get(tokens.size() - 1).end());
        require(
                Unit.isCode(code),
                "end with its number, or with a unit such as %, USD or deaths, not with " + Rule.shown(code) + ",");
        return Optional.of(Unit.of(code));
    }

    private Optional<QuantityPhrase> phrase(Set<Role> roles) {
        return language.phraseAt(tokens, next, roles);
    }

    private Optional<QuantityPhrase> take(Set<Role> roles) {
        Optional<QuantityPhrase> phrase = phrase(roles);
        next += phrase.map(QuantityPhrase::length).orElse(0);
        return phrase;
    }

    private void require(boolean holds, String rule) {
        Rule.require(holds, "Quantity.text", rule, text);
    }

    private IllegalArgumentException broken(String rule) {
        return Rule.broken("Quantity.text", rule, text, null);
    }

    /** A number with the words that scale it and the units beside it. */
    private record Amount(BigDecimal number, BigDecimal factor, List<Unit> units) {
        BigDecimal value() {
            return number.multiply(factor);
        }

        BigDecimal step() {
            return number.ulp().multiply(factor);
        }

        /** In "5 to 10 million" both are millions; in "900,000 to 1.2 million" they can't be. */
        Amount sharingFactorOf(Amount high) {
            boolean shares = factor.compareTo(BigDecimal.ONE) == 0 && number.compareTo(high.number) < 0;
            return shares ? new Amount(number, high.factor, units) : this;
        }
    }
}

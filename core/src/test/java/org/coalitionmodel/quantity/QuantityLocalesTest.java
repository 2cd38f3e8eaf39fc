package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Unicode CLDR, by way of ICU, has them written in each locale of the four languages. */
class QuantityLocalesTest {
    private static final int ROUNDS = 60;
    private static final int DIGITS = 3;

    static List<Locale> locales() {
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> Set.of("en", "ar", "fr", "es").contains(locale.getLanguage()))
                // Swiss English has apostrophes between groups, which no other place reads so.
                .filter(locale -> !locale.getCountry().equals("CH")
                        || locale.getLanguage().equals("fr"))
                .map(ULocale::toLocale)
                .toList();
    }

    @Test
    void are_more_than_two_hundred() {
        assertThat(locales()).hasSizeGreaterThan(200).contains(Locale.forLanguageTag("es-MX"));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void decimals_are_read_or_both_readings_are_named(Locale locale) {
        LocalizedNumberFormatter format = NumberFormatter.withLocale(locale).precision(Precision.maxFraction(3));
        for (long seed = 0; seed < ROUNDS; seed++) {
            BigDecimal number = number(new RandomNumbers(seed), 12);
            assertReadOrAmbiguous(seed, format.format(number).toString(), locale, number);
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void percentages_are_read(Locale locale) {
        LocalizedNumberFormatter format =
                NumberFormatter.withLocale(locale).unit(MeasureUnit.PERCENT).precision(Precision.maxFraction(1));
        for (long seed = 0; seed < ROUNDS; seed++) {
            BigDecimal number = BigDecimal.valueOf(new RandomNumbers(seed).below(1_999) - 999L, 1)
                    .stripTrailingZeros();
            String text = format.format(number).toString();
            assertThat(Quantity.parse(text, locale).value())
                    .as("seed %s: %s", seed, text)
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
            assertThat(Quantity.parse(text, locale).unit()).contains(Unit.PERCENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "fr", "fr-CA", "es", "es-ES", "es-MX", "es-419", "ar", "ar-MA", "ar-EG", "ar-AE", "ar-SA"
            })
    void scale_words_are_read(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        LocalizedNumberFormatter format = NumberFormatter.withLocale(locale)
                .notation(Notation.compactLong())
                .precision(Precision.fixedSignificantDigits(DIGITS))
                .roundingMode(RoundingMode.HALF_UP);
        for (long seed = 0; seed < 10 * ROUNDS; seed++) {
            RandomNumbers numbers = new RandomNumbers(seed);
            BigDecimal number = new BigDecimal(1_000 + numbers.below(999_000)).scaleByPowerOfTen(numbers.below(9));
            BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
            String text = format.format(number).toString();
            Quantity quantity = Quantity.parse(text, locale);
            assertThat(quantity.value())
                    .as("seed %s: %s", seed, text)
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(rounded));
            assertThat(quantity.interval().contains(number))
                    .as("seed %s: %s", seed, text)
                    .isTrue();
        }
    }

    /** Where the reader follows one style alone, it is the one of CLDR. */
    @ParameterizedTest
    @MethodSource("locales")
    void regions_have_their_decimal_sign(Locale locale) {
        char sign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        List<NumberStyle> styles = QuantityLanguage.of(locale).orElseThrow().styles("", locale);

        assertThat(styles).contains(sign == ',' ? NumberStyle.COMMA : NumberStyle.POINT);
        assertThat(styles.size() == 1
                        || locale.getCountry().isEmpty()
                        || !isOneOf(locale, "es", "ar")
                        || isWorld(locale))
                .isTrue();
    }

    private static boolean isOneOf(Locale locale, String... languages) {
        return Arrays.asList(languages).contains(locale.getLanguage());
    }

    private static boolean isWorld(Locale locale) {
        return locale.getCountry().equals("001");
    }

    private static void assertReadOrAmbiguous(long seed, String text, Locale locale, BigDecimal number) {
        try {
            assertThat(Quantity.parse(text, locale).value())
                    .as("seed %s: %s", seed, text)
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
        } catch (IllegalArgumentException e) {
            assertThat(e)
                    .as("seed %s", seed)
                    .hasMessageStartingWith("Quantity.text must have one reading in ")
                    .hasMessageContaining(number.toPlainString());
        }
    }

    private static BigDecimal number(RandomNumbers numbers, int digits) {
        return BigDecimal.valueOf(numbers.below(2_000_000) - 1_000_000L)
                .scaleByPowerOfTen(numbers.below(digits) - 3)
                .stripTrailingZeros();
    }
}

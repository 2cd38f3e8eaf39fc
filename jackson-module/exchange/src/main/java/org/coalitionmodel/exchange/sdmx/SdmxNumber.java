package org.coalitionmodel.exchange.sdmx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * OBS_VALUE with its multiplier and its decimals.
 *
 * @param value OBS_VALUE
 * @param multiplier UNIT_MULT: the power of ten by which it is multiplied; null if it is not given
 * @param decimals DECIMALS: how many decimals are given; null if that is not said
 */
record SdmxNumber(
        String value, @Nullable String multiplier, @Nullable String decimals) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,50}([.][0-9]{1,50})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9]{1,2}");
    private static final int MOST_STEPS = 20;

    /**
     * The quantity. It is rounded to the last digit if the table says how many decimals there are, or if there is a
     * multiplier: 12.5 millions are rounded to 100,000.
     *
     * @throws IllegalArgumentException if a part is no number
     */
    Quantity quantity() {
        Rule.require(NUMBER.matcher(value).matches(), "SdmxCsv.OBS_VALUE", "be a number", value);
        BigDecimal number = new BigDecimal(value);
        int power = multiplier == null ? 0 : exponent("SdmxCsv.UNIT_MULT", multiplier);
        Quantity.Builder quantity = Quantity.builder().value(number.scaleByPowerOfTen(power));
        if (decimals != null) {
            quantity.roundedTo(BigDecimal.ONE.scaleByPowerOfTen(power - exponent("SdmxCsv.DECIMALS", decimals)));
        } else if (power > 0) {
            quantity.roundedTo(BigDecimal.ONE.scaleByPowerOfTen(power - Math.max(0, number.scale())));
        }
        return quantity.build();
    }

    private static int exponent(String attribute, String text) {
        Rule.require(EXPONENT.matcher(text).matches(), attribute, "be a whole number of at most two digits", text);
        return Integer.parseInt(text);
    }

    /** The number of a quantity without a hedge; empty if there is none, or it is rounded to no power of ten. */
    static Optional<SdmxNumber> of(Quantity quantity) {
        Optional<BigDecimal> value = quantity.value().filter(it -> quantity.bound() == Bound.EXACTLY);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String plain = value.get().toPlainString();
        if (quantity.roundedTo().isEmpty()) {
            return Optional.of(new SdmxNumber(plain, null, null));
        }
        BigDecimal step = quantity.roundedTo().get();
        for (int power = -MOST_STEPS; power <= MOST_STEPS; power++) {
            if (step.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0) {
                return Optional.of(rounded(value.get(), power));
            }
        }
        return Optional.of(new SdmxNumber(plain, null, null));
    }

    /** Digits beyond the step are kept: sources give them. */
    private static SdmxNumber rounded(BigDecimal value, int power) {
        if (power <= 0) {
            BigDecimal padded = value.scale() < -power ? value.setScale(-power) : value;
            return new SdmxNumber(padded.toPlainString(), null, String.valueOf(-power));
        }
        BigDecimal scaled = value.scaleByPowerOfTen(-power).stripTrailingZeros();
        return new SdmxNumber(scaled.toPlainString(), String.valueOf(power), "0");
    }
}

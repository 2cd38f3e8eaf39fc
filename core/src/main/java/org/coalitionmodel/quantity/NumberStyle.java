package org.coalitionmodel.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which sign separates decimals and which groups of digits. A space may separate groups in each style, and the Arabic
 * decimal and thousands separators always mean what their names say.
 */
enum NumberStyle {
    /** 1,234.5. */
    POINT('.', ','),
    /** 1.234,5. */
    COMMA(',', '.'),
    /** 1 234.5, where a comma would not separate groups. */
    POINT_ALONE('.', ' ');

    private static final char ARABIC_DECIMAL = '٫';
    private static final char ARABIC_GROUP = '٬';
    private static final char ARABIC_COMMA = '،';

    private final char decimal;
    private final char group;

    NumberStyle(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    /**
     * The number that digits and separators stand for; empty if they do not follow this style. Digits of two scripts are
     * not one number. Groups have three digits; in the Indian system, all but the last have two.
     */
    Optional<BigDecimal> read(String written) {
        StringBuilder plain = new StringBuilder();
        StringBuilder groups = new StringBuilder();
        char zero = zeroOf(written.charAt(0));
        char groupSign = 0;
        boolean inDecimals = false;
        int inGroup = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = sign(written.charAt(i));
            if (QuantityToken.isDigit(c)) {
                if (zeroOf(c) != zero) {
                    return Optional.empty();
                }
                plain.append((char) ('0' + c - zero));
                inGroup++;
            } else if (inDecimals) {
                return Optional.empty();
            } else if (c == decimal || c == ARABIC_DECIMAL) {
                groups.append(Math.min(inGroup, 9));
                plain.append('.');
                inDecimals = true;
            } else if ((c == group || c == ARABIC_GROUP || c == ' ') && (groupSign == 0 || groupSign == c)) {
                groups.append(Math.min(inGroup, 9));
                groupSign = c;
                inGroup = 0;
            } else {
                return Optional.empty();
            }
        }
        if (!inDecimals) {
            groups.append(Math.min(inGroup, 9));
        }
        boolean isGrouped = groups.length() > 1;
        boolean isRight =
                !isGrouped || (plain.charAt(0) != '0' && groups.toString().matches("[123]3+|[12]2+3"));
        return isRight ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    /** How a number written in another style would be written in this one. */
    Optional<String> likely(String written) {
        return Arrays.stream(values())
                .flatMap(style -> style.read(written).stream())
                .findFirst()
                .map(this::write);
    }

    /** The number in ASCII digits and without groups. */
    String write(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    /** One sign for all that mean the same. */
    private static char sign(char c) {
        return QuantityToken.isSpace(c) ? ' ' : c == ARABIC_COMMA ? ',' : c;
    }

    private static char zeroOf(char digit) {
        return (char) (digit - Character.digit(digit, 10));
    }
}

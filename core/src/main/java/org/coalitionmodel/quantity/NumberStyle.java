package org.coalitionmodel.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which characters separate decimals and groups of digits. In every style, a space may also separate groups, and the
 * Arabic decimal and thousands separators keep their own meaning.
 */
enum NumberStyle {
    /** 1,234.5. */
    POINT('.', ','),
    /** 1.234,5. */
    COMMA(',', '.'),
    /** 1 234.5, where a comma does not separate groups. */
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
     * Reads a number written in this style; empty if the text does not follow it. All digits must be of the same
     * script. Groups have three digits; in the Indian system, all groups but the last have two.
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

    /** Rewrites a number of any style in this style; empty if no style can read it. */
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

    /** Maps equivalent characters to one of them. */
    private static char sign(char c) {
        return QuantityToken.isSpace(c) ? ' ' : c == ARABIC_COMMA ? ',' : c;
    }

    private static char zeroOf(char digit) {
        return (char) (digit - Character.digit(digit, 10));
    }
}

package org.coalitionmodel.quantity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, word or sign of a text, in the order of the text. White space and format characters only separate.
 *
 * @param kind what it is
 * @param raw as the text has it
 * @param folded without case, accents, vowel marks and hamzas
 * @param start where it starts in the text
 */
record QuantityToken(Kind kind, String raw, String folded, int start) {
    /** What a token is. */
    enum Kind {
        /** Digits, and the separators between them. */
        NUMBER,
        /** Letters, and the apostrophe after them. */
        WORD,
        /** Any other character. */
        SIGN
    }

    private static final String SEPARATORS = ".,٫٬،";
    private static final char TATWEEL = '\u0640';

    int end() {
        return start + raw.length();
    }

    static List<QuantityToken> of(String text) {
        List<QuantityToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c) || isFormat(c)) {
                at++;
                continue;
            }
            Kind kind = isDigit(c) ? Kind.NUMBER : isLetter(c) ? Kind.WORD : Kind.SIGN;
            int end = switch (kind) {
                case NUMBER -> endOfNumber(text, at);
                case WORD -> endOfWord(text, at);
                case SIGN -> at + 1;
            };
            String raw = text.substring(at, end);
            tokens.add(new QuantityToken(kind, raw, folded(raw), at));
            at = end;
        }
        return tokens;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** Whether it is one of the digits that are read: ASCII, Arabic-Indic or Persian. */
    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || isArabicDigit(c);
    }

    static boolean isArabicDigit(char c) {
        return (c >= '\u0660' && c <= '\u0669') || (c >= '\u06f0' && c <= '\u06f9');
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && isApostrophe(text.charAt(end)) ? end + 1 : end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static int endOfNumber(String text, int start) {
        int end = endOfDigits(text, start);
        int digits = end - start;
        while (end + 1 < text.length()) {
            char separator = text.charAt(end);
            int next = endOfDigits(text, end + 1);
            int nextDigits = next - end - 1;
            boolean goesOn = isSpace(separator)
                    ? digits <= 3 && nextDigits == 3
                    : SEPARATORS.indexOf(separator) >= 0 && nextDigits > 0;
            if (!goesOn) {
                break;
            }
            digits = nextDigits;
            end = next;
        }
        return end;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String folded(String raw) {
        StringBuilder folded = new StringBuilder();
        String decomposed = Normalizer.normalize(raw, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != TATWEEL) {
                folded.append(c == '\u2019' ? '\'' : c == 'ى' ? 'ي' : c);
            }
        }
        return folded.toString();
    }
}

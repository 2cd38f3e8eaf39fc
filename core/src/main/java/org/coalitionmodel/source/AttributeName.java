package org.coalitionmodel.source;

/** The form of the name of an attribute. The field in JSON has the same name. */
final class AttributeName {
    static final String PATTERN = "[a-z][A-Za-z0-9]{0,59}";

    private AttributeName() {}

    /** Whether a text matches {@link #PATTERN}. A loop, because it runs for each name in each citation. */
    static boolean isValid(String text) {
        boolean isValid = !text.isEmpty() && text.length() <= 60 && isLower(text.charAt(0));
        for (int i = 1; i < text.length() && isValid; i++) {
            char c = text.charAt(i);
            isValid = isLower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return isValid;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}

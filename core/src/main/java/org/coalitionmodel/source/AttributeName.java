package org.coalitionmodel.source;

/** The form of the name of an attribute. The field in JSON has the same name. */
final class AttributeName {
    static final String PATTERN = "[a-z][A-Za-z0-9]{0,59}";

    private AttributeName() {}

    static boolean isValid(String text) {
        return text.matches(PATTERN);
    }
}

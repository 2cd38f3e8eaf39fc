package org.coalitionmodel.exchange.table;

/** Thrown for JSON that is no valid entity. The message is the rule, without values. */
final class InvalidEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidEntityException(String rule) {
        super(rule);
    }

    InvalidEntityException(String rule, Throwable cause) {
        super(rule, cause);
    }
}

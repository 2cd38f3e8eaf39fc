package org.coalitionmodel.rule;

import java.io.InvalidObjectException;

/** How a value that could not be built is refused when it is read from a stream of Java serialisation. */
public final class BrokenStream {
    private BrokenStream() {}

    /** The stream has a value as its fields, which nothing has checked. */
    public static InvalidObjectException withoutForm() {
        return new InvalidObjectException("A value must stand in a stream in its serial form");
    }

    /** The stream has a value that breaks a rule. */
    public static InvalidObjectException because(RuntimeException broken) {
        InvalidObjectException refused = new InvalidObjectException(broken.getMessage());
        refused.initCause(broken);
        return refused;
    }
}

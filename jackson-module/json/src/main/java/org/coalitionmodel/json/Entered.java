package org.coalitionmodel.json;

import java.math.BigDecimal;

/**
 * An input whose start of an object has been consumed by someone else, put back in front. Readers of polymorphic types
 * and delegating creators hand a parser over like that.
 */
final class Entered extends Input {
    private final Input live;
    private boolean isBefore = true;

    /** The live input stands on the first field name of the object, or on its end. */
    Entered(Input live) {
        this.live = live;
        ignoresUnknownFields = live.ignoresUnknownFields;
    }

    /** Whether the start of the object that an input is in has been consumed. */
    static boolean isNeeded(Input live) {
        Token token = live.token();
        return token == Token.NAME || token == Token.END_OBJECT;
    }

    @Override
    public Token token() {
        return isBefore ? Token.START_OBJECT : live.token();
    }

    @Override
    public Token next() {
        if (isBefore) {
            isBefore = false;
            return live.token();
        }
        return live.next();
    }

    @Override
    public String text() {
        return live.text();
    }

    @Override
    public BigDecimal decimal() {
        return live.decimal();
    }

    @Override
    public long position() {
        return live.position();
    }

    @Override
    public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
        return live.within(failure, fieldOrIndex);
    }
}

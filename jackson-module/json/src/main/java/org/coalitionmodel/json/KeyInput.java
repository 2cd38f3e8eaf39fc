package org.coalitionmodel.json;

import java.math.BigDecimal;

/** The name of a field as a string, for values that serve as the keys of a map. */
final class KeyInput extends Input {
    private final String key;
    private final Input at;

    KeyInput(String key, Input at) {
        this.key = key;
        this.at = at;
    }

    @Override
    public Token token() {
        return Token.STRING;
    }

    @Override
    public Token next() {
        throw new UnsupportedOperationException("a key is one token");
    }

    @Override
    public String text() {
        return key;
    }

    @Override
    public BigDecimal decimal() {
        throw new UnsupportedOperationException("a key is no number");
    }

    @Override
    public long position() {
        return at.position();
    }

    @Override
    public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
        return at.within(failure, fieldOrIndex);
    }
}

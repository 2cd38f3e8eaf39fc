package org.coalitionmodel.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.json.Input.Token;
import org.coalitionmodel.rule.Rule;

/**
 * Keeps the fields that stand before {@code type}, with their positions, until it is known whose fields they are.
 * Usually there are none. What is kept takes more room than it had in the text, so there is a limit.
 */
final class Recording {
    private static final int MOST = 1_000_000;

    private final Input live;
    private final Class<?> type;
    private final List<Recorded> tokens = new ArrayList<>(0);

    /** The live input stands on the start of the object, which is to be of this type. */
    Recording(Input live, Class<?> type) {
        this.live = live;
        this.type = type;
    }

    private record Recorded(Token token, String text, long position) {}

    /** The live input stands on the name of a field: keeps it and its value. */
    void keepField() {
        keep(live.token());
        int depth = 0;
        do {
            Token token = live.next();
            keep(token);
            depth += opens(token);
        } while (depth > 0 && live.token() != Token.END);
    }

    private void keep(Token token) {
        if (tokens.size() == MOST) {
            String rule = "stand before a million other names and values";
            throw new UnreadableException(Rule.message(type.getSimpleName() + ".type", rule, null, null), live);
        }
        boolean hasText = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
        tokens.add(new Recorded(token, hasText ? live.text() : "", live.position()));
    }

    private static int opens(Token token) {
        return switch (token) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    /** The kept fields, and then the live input. */
    Input replay() {
        return tokens.isEmpty() ? live : new Replay(live, tokens);
    }

    private static final class Replay extends Input {
        private final Input live;
        private final List<Recorded> tokens;
        private int at = -1;

        Replay(Input live, List<Recorded> tokens) {
            this.live = live;
            this.tokens = tokens;
            ignoresUnknownFields = live.ignoresUnknownFields;
        }

        private boolean isLive() {
            return at >= tokens.size();
        }

        @Override
        public Token token() {
            return isLive() ? live.token() : tokens.get(at).token();
        }

        @Override
        public Token next() {
            at = Math.min(at + 1, tokens.size());
            return isLive() ? live.next() : token();
        }

        @Override
        public String text() {
            return isLive() ? live.text() : tokens.get(at).text();
        }

        @Override
        public BigDecimal decimal() {
            return isLive() ? live.decimal() : new BigDecimal(text());
        }

        @Override
        public long position() {
            return isLive() ? live.position() : tokens.get(at).position();
        }

        @Override
        public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
            return live.within(failure, fieldOrIndex);
        }
    }
}

package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.json.Input.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBufferTest {
    /** Reads a text of arrays, numbers and strings without escapes, with the positions of each token. */
    private static class TextInput extends Input {
        private final String json;
        private int at;
        private int end;
        private int line = 1;
        private int lineStart;

        TextInput(String json) {
            this.json = json;
            next();
        }

        @Override
        public Token token() {
            return end > json.length() ? Token.END : tokenOf(json.charAt(at));
        }

        private Token tokenOf(char first) {
            return switch (first) {
                case '[' -> Token.START_ARRAY;
                case ']' -> Token.END_ARRAY;
                case '"' -> at == 0 ? Token.NAME : Token.STRING;
                default -> Token.NUMBER;
            };
        }

        @Override
        public Token next() {
            at = end;
            while (at < json.length() && ",:\n".indexOf(json.charAt(at)) >= 0) {
                if (json.charAt(at++) == '\n') {
                    line++;
                    lineStart = at;
                }
            }
            end = at + 1;
            if (token() == Token.STRING || token() == Token.NAME) {
                end = json.indexOf('"', at + 1) + 1;
            }
            return token();
        }

        @Override
        public String text() {
            return token() == Token.NUMBER ? json.substring(at, end) : json.substring(at + 1, end - 1);
        }

        @Override
        public BigDecimal decimal() {
            return new BigDecimal(text());
        }

        @Override
        public long position() {
            return (long) line << Integer.SIZE | (at - lineStart + 1);
        }

        @Override
        public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
            return failure;
        }
    }

    private static final String FIELD = "\"field\":[";

    private static List<String> tokens(Input in) {
        List<String> tokens = new ArrayList<>();
        for (Token token = in.token(); token != Token.END; token = in.next()) {
            boolean hasText = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
            assertThat(in.token()).isEqualTo(token);
            tokens.add(
                    token + (hasText ? in.text() : "") + in.position() + (token == Token.NUMBER ? in.decimal() : ""));
        }
        return tokens;
    }

    private static TokenBuffer kept(TextInput live) {
        TokenBuffer buffer = new TokenBuffer(live, Object.class);
        buffer.keepField();
        return buffer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,",
                "0,\n",
                "\n0\n,\n",
                "[],",
                "[]",
                "[\n]\n",
                "\"\",",
                "\"\"",
                "\"a\"",
                "\"é\"",
                "\"漢\"",
                "\"🏮\"",
                "\"\ud800\"",
                "\"abcdefghijklmnopqrstuvwxyz\",\n"
            })
    void is_smaller_than_eight_times_the_text_even_while_it_grows_and_gives_back_the_same(String repeated) {
        for (int count = 1_000; count <= 240_000; count += 41_000 + count) {
            String json = FIELD + repeated.repeat(count) + "]7";
            int length = json.getBytes(StandardCharsets.UTF_8).length;
            TokenBuffer buffer = kept(new TextInput(json));

            assertThat(buffer.capacity() * 5L / 3).isLessThan(8L * length);
            Input replayed = buffer.replay();
            replayed.next();
            assertThat(tokens(replayed)).isEqualTo(tokens(new TextInput(json)));
        }
    }

    @Test
    void gives_back_positions_that_go_back_or_are_not_known() {
        long[] positions = {
            5L << 32 | 70,
            5L << 32 | 3,
            2L << 32 | 9,
            0,
            1L << 32 | Integer.MAX_VALUE,
            (long) Integer.MAX_VALUE << 32 | 1
        };
        int[] at = {0};
        Input live = new TextInput("\"a\":[1,2,3]") {
            @Override
            public long position() {
                return positions[at[0]++ % positions.length];
            }
        };
        TokenBuffer buffer = new TokenBuffer(live, Object.class);
        buffer.keepField();
        Input replayed = buffer.replay();

        for (int i = 0; i < positions.length; i++) {
            replayed.next();
            assertThat(replayed.position()).isEqualTo(positions[i]);
        }
    }
}

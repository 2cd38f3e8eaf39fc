package org.coalitionmodel.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The least that Jackson 2 can do: a bare parser that visits all tokens, a bare generator that writes them. */
final class Jackson2Floor implements Contender {
    private static final SerializableString LINE_END = new SerializedString("\n");
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator(LINE_END).build();

    /** Every name and string is taken; a whole number as {@code long}, another as {@link BigDecimal}. */
    @Override
    public Object read(byte[] document) throws IOException {
        int taken = 0;
        try (JsonParser parser = FACTORY.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> taken += parser.currentName().length();
                    case VALUE_STRING -> taken += parser.getText().length();
                    case VALUE_NUMBER_INT -> taken += (int) parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> taken += parser.getDecimalValue().scale();
                    default -> taken++;
                }
            }
        }
        return taken;
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) throws IOException {
        each.accept(read(lines));
    }

    @Override
    public Object content(byte[] document) {
        return Tokens.of(document, SerializedString::new);
    }

    @Override
    public List<Object> contents(byte[] lines) {
        return List.of(content(lines));
    }

    /** Names are encoded beforehand, as databind has them too. */
    @Override
    public void write(Object content, OutputStream out) throws IOException {
        Tokens tokens = (Tokens) content;
        tools.jackson.core.JsonToken[] kinds = tokens.kinds;
        Object[] values = tokens.values;
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            for (int i = 0; i < kinds.length; i++) {
                switch (kinds[i]) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeFieldName((SerializableString) values[i]);
                    case VALUE_STRING -> generator.writeString((String) values[i]);
                    case VALUE_NUMBER_INT -> generator.writeNumber((Long) values[i]);
                    case VALUE_NUMBER_FLOAT -> generator.writeNumber((BigDecimal) values[i]);
                    default -> generator.writeBoolean(kinds[i] == tools.jackson.core.JsonToken.VALUE_TRUE);
                }
            }
        }
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) throws IOException {
        write(contents.get(0), out);
    }
}

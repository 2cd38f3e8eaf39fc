package org.coalitionmodel.benchmarks;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** The least that Jackson 3 can do: a bare parser that visits all tokens, a bare generator that writes them. */
final class Jackson3Floor implements Contender {
    private static final SerializableString LINE_END = new SerializedString("\n");
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator(LINE_END).build();

    /** Every name and string is taken; a whole number as {@code long}, another as {@link BigDecimal}. */
    @Override
    public Object read(byte[] document) {
        int taken = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> taken += parser.currentName().length();
                    case VALUE_STRING -> taken += parser.getString().length();
                    case VALUE_NUMBER_INT -> taken += (int) parser.getLongValue();
                    case VALUE_NUMBER_FLOAT -> taken += parser.getDecimalValue().scale();
                    default -> taken++;
                }
            }
        }
        return taken;
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) {
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
    public void write(Object content, OutputStream out) {
        Tokens tokens = (Tokens) content;
        JsonToken[] kinds = tokens.kinds;
        Object[] values = tokens.values;
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int i = 0; i < kinds.length; i++) {
                switch (kinds[i]) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName((SerializableString) values[i]);
                    case VALUE_STRING -> generator.writeString((String) values[i]);
                    case VALUE_NUMBER_INT -> generator.writeNumber((Long) values[i]);
                    case VALUE_NUMBER_FLOAT -> generator.writeNumber((BigDecimal) values[i]);
                    default -> generator.writeBoolean(kinds[i] == JsonToken.VALUE_TRUE);
                }
            }
        }
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) {
        write(contents.get(0), out);
    }
}

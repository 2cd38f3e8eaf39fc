package org.coalitionmodel.exchange.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.input.Utf8Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entities of an input, one by one. The input is one entity, {@code {"entities": {…}}}, an array of entities, or
 * several of these one after the other.
 */
final class EntityDocuments {
    private static final int LONGEST_STRING = 1_000_000;
    private static final int DEEPEST = 50;
    private static final int MOST_VALUES = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .build();

    private final JsonParser parser;
    private final long most;
    private final Consumer<ObjectNode> entities;
    private long count;
    private int values;

    private EntityDocuments(JsonParser parser, long most, Consumer<ObjectNode> entities) {
        this.parser = parser;
        this.most = most;
        this.entities = entities;
    }

    /**
     * Reads an input to its end.
     *
     * @param in the input, which stays open
     * @param most the largest number of entities
     * @param entities is given each entity
     * @throws InvalidRowException if the input is not JSON in UTF-8 of one of the forms above, has too many entities, or
     *     one of them has too many values
     */
    static void read(InputStream in, long most, Consumer<ObjectNode> entities) {
        try (JsonParser parser = MAPPER.createParser(Utf8Text.reader(in))) {
            new EntityDocuments(parser, most, entities).readAll();
        } catch (JacksonException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw at(e.getLocation(), "The text must be UTF-8", e);
            }
            if (e.getCause() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw at(e.getLocation(), "The text must be JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void readAll() {
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                readArray();
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                readObject();
            } else {
                throw fault("The input must be entities of Wikidata");
            }
        }
    }

    private void readArray() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readEntity();
        }
    }

    /** An entity, or an object that has entities in it, as Special:EntityData and the API give it. */
    private void readObject() {
        String first = parser.nextName();
        if (first == null || !(first.equals("entities") || first.equals("success"))) {
            values = 0;
            count(object(first));
            return;
        }
        for (String name = first; name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("entities") && token == JsonToken.START_ARRAY) {
                readArray();
            } else if (name.equals("entities") && token == JsonToken.START_OBJECT) {
                while (parser.nextName() != null) {
                    parser.nextToken();
                    readEntity();
                }
            } else if (!name.equals("success") || token.isStructStart()) {
                throw fault("The input must have nothing beside entities");
            }
        }
    }

    private void readEntity() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw fault("An entity must be an object");
        }
        values = 0;
        count(object(parser.nextName()));
    }

    private void count(ObjectNode entity) {
        count++;
        if (count > most) {
            throw fault("The input must have at most " + most + " entities");
        }
        entities.accept(entity);
    }

    private ObjectNode object(@Nullable String first) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name = first; name != null; name = parser.nextName()) {
            parser.nextToken();
            object.set(name, tree());
        }
        return object;
    }

    /** The value at the current token. It is read here, and not by the mapper, to count what an entity has. */
    private JsonNode tree() {
        if (++values > MOST_VALUES) {
            throw fault("An entity must have at most " + MOST_VALUES + " values");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser.nextName());
            case START_ARRAY -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree());
                }
                yield array;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.stringNode(parser.getString());
        };
    }

    private InvalidRowException fault(String rule) {
        return at(parser.currentTokenLocation(), rule, null);
    }

    private static InvalidRowException at(
            @Nullable TokenStreamLocation place, String rule, @Nullable JacksonException cause) {
        return place == null
                ? InvalidRowException.at(1, null, rule, cause)
                : InvalidRowException.at(
                        Math.max(1, place.getLineNr()), Integer.toString(place.getColumnNr()), rule, cause);
    }
}

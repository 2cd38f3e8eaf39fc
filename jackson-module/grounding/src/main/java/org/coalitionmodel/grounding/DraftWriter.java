package org.coalitionmodel.grounding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a dossier as a draft: to correct it, or to show whoever drafts what a good draft looks like. A citation with a
 * position gets the words at that position as its quote. If the quote stands elsewhere too, the words around it are added.
 * Every field is written, absent ones as null. {@link DraftReader} reads the draft back.
 *
 * <pre>{@code
 * String example = DraftWriter.of(texts).write(dossier);
 * }</pre>
 */
public final class DraftWriter {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int[] CONTEXTS = {20, 60, 200, 1_000};

    private final Function<Id<Source>, Optional<String>> texts;

    private DraftWriter(Function<Id<Source>, Optional<String>> texts) {
        this.texts = texts;
    }

    /**
     * A writer that takes quotes from these texts.
     *
     * @param texts the text of a source; empty if you do not have it
     * @return the writer
     * @throws IllegalArgumentException if the argument is null
     */
    public static DraftWriter of(Function<Id<Source>, Optional<String>> texts) {
        return new DraftWriter(Rule.given("DraftWriter.texts", texts));
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @return the draft, as JSON
     * @throws IllegalArgumentException if the dossier is null
     */
    public String write(Dossier dossier) {
        SourceTexts prepared = new SourceTexts(texts);
        ObjectNode draft = object(Shapes.of(Dossier.class), Rule.given("DraftWriter.dossier", dossier), prepared);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(draft);
    }

    private static ObjectNode object(Shape<?, ?> shape, Object value, SourceTexts texts) {
        ObjectNode object = JSON.objectNode();
        if (shape.tagged()) {
            object.put("type", shape.word());
        }
        AuthoringProfile.of(shape.type())
                .forEach((name, property) -> object.set(name, property(property, value, texts)));
        if (value instanceof Citation citation) {
            texts.of(citation.source()).ifPresent(text -> quote(citation, text, object));
        }
        return object;
    }

    @SuppressWarnings("unchecked") // The property is of the shape of the object.
    private static JsonNode property(Property<?, ?, ?> property, Object object, SourceTexts texts) {
        Object value = ((Property<Object, ?, ?>) property).get().apply(object);
        if (property.presence() != Cardinality.LIST && property.presence() != Cardinality.NON_EMPTY_LIST) {
            return value(property.value(), value, texts);
        }
        ArrayNode list = JSON.arrayNode();
        if (value instanceof List<?> elements) {
            elements.forEach(element -> list.add(value(property.value(), element, texts)));
        }
        return list;
    }

    @SuppressWarnings("unchecked") // The value is of the type that the shape gives.
    private static JsonNode value(ValueType<?> type, @Nullable Object value, SourceTexts texts) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (type instanceof Shape<?, ?> shape) {
            return object(shape, value, texts);
        }
        if (type instanceof ValueType.UnionType<?> union) {
            return object(((ValueType.UnionType<Object>) union).shapeOf(value), value, texts);
        }
        if (value instanceof LocalizedText text) {
            ArrayNode languages = JSON.arrayNode();
            text.forEach((language, words) ->
                    languages.addObject().put("language", language).put("text", words));
            return languages;
        }
        if (type instanceof ValueType.EnumType<?> choice) {
            return JSON.stringNode(choice.word(value));
        }
        if (type instanceof ValueType.ScalarType<?> scalar) {
            return JSON.stringNode(
                    ((ValueType.ScalarType<Object>) scalar).format().apply(value));
        }
        if (value instanceof BigDecimal number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        return value instanceof Boolean is ? JSON.booleanNode(is) : JSON.stringNode((String) value);
    }

    private static void quote(Citation citation, SourceText text, ObjectNode object) {
        if (citation.start().isEmpty() || citation.end().getAsInt() > text.length()) {
            return;
        }
        Span span = new Span(citation.start().getAsInt(), citation.end().getAsInt());
        QuoteFinder finder = new QuoteFinder(text);
        String quote = text.slice(span);
        object.put(AuthoringProfile.QUOTE, quote);
        if (finder.find(quote, citation.prefix(), citation.suffix()).size() == 1) {
            return;
        }
        for (int context : CONTEXTS) {
            String prefix = finder.before(span, context);
            String suffix = finder.after(span, context);
            object.put("prefix", prefix).put("suffix", suffix);
            if (finder.find(quote, given(prefix), given(suffix)).size() == 1) {
                return;
            }
        }
    }

    private static Optional<String> given(String words) {
        return Optional.of(words).filter(it -> !Rule.isBlank(it));
    }
}

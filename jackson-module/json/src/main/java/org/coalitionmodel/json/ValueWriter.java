package org.coalitionmodel.json;

import java.math.BigDecimal;
import java.util.function.Function;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Value;
import org.coalitionmodel.text.LocalizedText;

/** Writes values of one kind. Records, because the compiler of the virtual machine trusts their fields. */
sealed interface ValueWriter {

    /**
     * Writes a value.
     *
     * @param content the value
     * @param out where it is written
     */
    void write(Object content, Output out);

    /**
     * The writer of a value.
     *
     * @param value how the value stands
     * @param objects the writers of objects
     */
    @SuppressWarnings("unchecked") // A writer of a value is given what the value says.
    static ValueWriter of(Value<?> value, ObjectWriters objects) {
        if (value instanceof Shape<?, ?> shape) {
            return new OfObject(objects.of(shape));
        }
        if (value instanceof Value.Union<?> union) {
            return new OfUnion((Value.Union<Object>) union, objects);
        }
        if (value instanceof Value.Scalar<?> scalar) {
            return new OfScalar((Function<Object, String>) (Function<?, String>) scalar.format());
        }
        if (value instanceof Value.LanguageMap) {
            return new OfLanguages();
        }
        if (value instanceof Value.Choice<?> choice) {
            return new OfChoice(choice);
        }
        if (value instanceof Value.Truth) {
            return new OfTruth();
        }
        if (value instanceof Value.Whole) {
            return new OfWhole();
        }
        return value instanceof Value.Decimal ? new OfDecimal() : new OfText();
    }

    record OfObject(ObjectWriter writer) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            writer.write(content, out);
        }
    }

    record OfUnion(Value.Union<Object> union, ObjectWriters objects) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            objects.of(union.shapeOf(content)).write(content, out);
        }
    }

    record OfScalar(Function<Object, String> format) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.string(format.apply(content));
        }
    }

    record OfChoice(Value.Choice<?> choice) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.string(choice.word(content));
        }
    }

    record OfLanguages() implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.startObject();
            ((LocalizedText) content).forEach((language, text) -> {
                out.name(language);
                out.string(text);
            });
            out.endObject();
        }
    }

    record OfText() implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.string((String) content);
        }
    }

    record OfTruth() implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.truth((Boolean) content);
        }
    }

    record OfWhole() implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.number((Integer) content);
        }
    }

    record OfDecimal() implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.number((BigDecimal) content);
        }
    }
}

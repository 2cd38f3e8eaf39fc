package org.coalitionmodel.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes values of one kind. Those that are not generated are records, because the JIT trusts their fields. */
interface ValueWriter {

    /**
     * Writes a value.
     *
     * @param content the value
     * @param out where it is written
     */
    void write(Object content, Output out);

    /**
     * The writer of a value. Strings, numbers and booleans have none, since an output writes them itself.
     *
     * @param value how the value stands
     * @param objects the writers of objects
     */
    @SuppressWarnings("unchecked") // A writer of a value is given what the value says.
    static ValueWriter of(ValueType<?> value, ObjectWriters objects) {
        if (value instanceof Shape<?, ?> shape) {
            return objects.of(shape);
        }
        if (value instanceof ValueType.UnionType<?> union) {
            return objects.of(union);
        }
        if (value instanceof ValueType.ScalarType<?> scalar) {
            return new ScalarWriter((Function<Object, String>) (Function<?, String>) scalar.format());
        }
        if (value instanceof ValueType.LanguageMapType) {
            return new LanguageMapWriter(new LanguageNames(objects.library()));
        }
        if (value instanceof ValueType.EnumType<?> choice) {
            return new EnumWriter(encoded(choice, objects.library()));
        }
        throw new IllegalArgumentException("An output writes " + value.described() + " itself");
    }

    record ScalarWriter(Function<Object, String> format) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.string(format.apply(content));
        }
    }

    record EnumWriter(Map<Object, FieldName> words) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.word(Objects.requireNonNull(words.get(content), "every constant has a word"));
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> Map<Object, FieldName> encoded(
            ValueType.EnumType<E> choice, JsonLibrary library) {
        Map<E, FieldName> words = new EnumMap<>(choice.type());
        choice.words().forEach((constant, word) -> words.put(constant, library.toWrite(word)));
        return (Map<Object, FieldName>) (Map<?, FieldName>) words;
    }

    record LanguageMapWriter(LanguageNames names) implements ValueWriter {
        @Override
        public void write(Object content, Output out) {
            out.startObject();
            ((LocalizedText) content).forEach((language, text) -> {
                names.write(language, out);
                out.string(text);
            });
            out.endObject();
        }
    }

    /** Names of languages, of which those of two letters are made ready once. */
    final class LanguageNames {
        private static final int LETTERS = 26;

        private final JsonLibrary library;
        private final @Nullable FieldName[] names = new FieldName[LETTERS * LETTERS];

        LanguageNames(JsonLibrary library) {
            this.library = library;
        }

        void write(String language, Output out) {
            if (language.length() != 2) {
                out.name(language);
                return;
            }
            int place = (language.charAt(0) - 'a') * LETTERS + language.charAt(1) - 'a';
            FieldName name = names[place];
            if (name == null) {
                name = library.toWrite(language);
                names[place] = name;
            }
            out.name(name);
        }
    }
}

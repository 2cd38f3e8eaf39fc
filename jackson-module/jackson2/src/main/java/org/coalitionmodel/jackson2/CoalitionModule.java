package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson 2 mapper the types of the model: the dossier, everything in it, the values that those are made
 * of, and the report of checks with its findings.
 *
 * <p>What is read and written does not depend on how the mapper is configured. The mapper still controls the
 * text itself: indentation, a wrapper around the root, escapes in strings, quotes around numbers, what the parser takes that
 * is not quite JSON. Reading coerces nothing. A fault is a {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException} whose message gives the rule, the JSON Pointer, line and
 * column; a dangling reference has the line and column of the thing that holds it. Text that is no JSON stays the
 * parser's own exception, which inside of a value is the cause of one that has the path, as it is for beans.
 *
 * <p>Among the types of others, values behave as Jackson's own do. Null in a field, a collection or an {@code Optional} is
 * null or empty; only alone at the root it is refused. Enums, ids, units, dates and periods are keys of maps, written as
 * the values are. Delegating creators and polymorphic types may hold values. A type id is written where another type is
 * declared, such as {@code Object}, and names the public interface; where a type of the model is declared there is none.
 * A property for type ids must not have the name of a field of the value.
 *
 * <p>A field that the format does not have is refused, unless the module is told {@link #ignoringUnknownFields() to
 * ignore} such fields. The mapper's own feature for this has no effect on the types of the model.
 *
 * <p>How much is read is limited by the mapper's {@link com.fasterxml.jackson.core.StreamReadConstraints}. As they
 * come, they take 1,000 objects and arrays in each other, numbers of 1,000 characters, names of 50,000 and strings of
 * 20,000,000, and a text of any length and any number of tokens; anything larger is rejected with Jackson's own {@code
 * StreamConstraintsException}, or with an exception whose cause it is. Whatever they are set to, the model has its own
 * limits for ids, languages, numbers and dates; {@code type} must stand before a million other names and values of its
 * object; and a message lists the first 1,000 faults of a dossier. The reader goes no deeper than the format does, so
 * nesting takes it no stack.
 *
 * <p>What follows the value in the same text is left unread, as Jackson 2 does, unless {@code FAIL_ON_TRAILING_TOKENS} is
 * on.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
 * Dossier dossier = mapper.readValue(file, Dossier.class);
 * }</pre>
 *
 * <p>Mappers of other formats take the same module: CBOR, Smile, YAML, and trees of {@code JsonNode}. Numbers keep all
 * their digits; a tree that is read from text keeps those of fractions if {@code USE_BIG_DECIMAL_FOR_FLOATS} is on. The
 * YAML parser of Jackson 2 takes {@code no} and {@code on} without quotes for truth, which is then refused, unless its
 * feature {@code PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS} is on.
 *
 * <p>The module is also found by {@code JsonMapper.builder().findAndAddModules()}, on the class path and on the module
 * path. Of several in one mapper the last that is added counts. The module is immutable and may be shared.
 */
public final class CoalitionModule extends Module {
    private static final Version VERSION = readVersion();

    private final boolean ignoresUnknownFields;

    /** A module that refuses fields that the format does not have. */
    public CoalitionModule() {
        this(false);
    }

    private CoalitionModule(boolean ignoresUnknownFields) {
        this.ignoresUnknownFields = ignoresUnknownFields;
    }

    /**
     * {@return a module that skips fields that the format does not have, for reading files of a later version}
     */
    public static CoalitionModule ignoringUnknownFields() {
        return new CoalitionModule(true);
    }

    @Override
    public String getModuleName() {
        return "coalition-model";
    }

    /** None: of two modules with one id Jackson 2 keeps the first, but the one that is added last shall count. */
    @Override
    public @Nullable Object getTypeId() {
        return null;
    }

    @Override
    public Version version() {
        return VERSION;
    }

    /** The build writes the version into the file. On the module path the manifest cannot be read. */
    private static Version readVersion() {
        try (InputStream version = CoalitionModule.class.getResourceAsStream("version.txt")) {
            return version == null
                    ? Version.unknownVersion()
                    : VersionUtil.parseVersion(
                            new String(version.readAllBytes(), StandardCharsets.UTF_8).strip(),
                            "org.coalitionmodel",
                            "coalition-model-jackson2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ModelDeserializers(ignoresUnknownFields));
        context.addSerializers(new ModelSerializers());
        context.addKeyDeserializers((type, config, description) ->
                keys(type).map(ModelKeys.Deserializer::new).orElse(null));
        context.addKeySerializers(new ModelKeySerializers());
        context.insertAnnotationIntrospector(new TypeIdSuppressor());
    }

    /** What stands as a string can be a key. */
    private static Optional<ValueType<?>> keys(JavaType type) {
        return Shapes.find(type.getRawClass())
                .filter(value -> JacksonLibrary.CODECS.of(value).isString());
    }

    private static final class ModelKeySerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return keys(type).map(ModelKeys.Serializer::new).orElse(null);
        }
    }

    private static final class ModelDeserializers extends Deserializers.Base {
        private final boolean ignoresUnknownFields;

        ModelDeserializers(boolean ignoresUnknownFields) {
            this.ignoresUnknownFields = ignoresUnknownFields;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.find(type).isPresent();
        }

        private @Nullable JsonDeserializer<?> find(Class<?> type) {
            Optional<ValueType<?>> value = Shapes.find(type);
            return value.isPresent() ? new ModelDeserializer<>(value.get(), ignoresUnknownFields) : null;
        }
    }

    private static final class ModelSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return find(type.getRawClass());
        }

        private static @Nullable JsonSerializer<?> find(Class<?> type) {
            Optional<ValueType<?>> value = Shapes.find(type);
            return value.isPresent() ? new ModelSerializer<>(value.get()) : null;
        }
    }
}

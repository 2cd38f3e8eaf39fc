package org.coalitionmodel.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;

/**
 * The JSON Schemas of drafts, one for each kind of entity, for tools that have a language model answer in a given form. They
 * use only what such tools generally accept:
 *
 * <ul>
 *   <li>Every field is required. An optional one may be null. No object has further fields.
 *   <li>Objects nest at most five levels deep.
 *   <li>No keyword restricts a string, a number or the length of a list.
 * </ul>
 *
 * <p>A schema says less than the model. {@link DraftReader} checks the rest.
 *
 * <pre>{@code
 * String schema = AuthoringSchemas.of(Meeting.class);
 * }</pre>
 */
public final class AuthoringSchemas {
    /** The folder of the schemas in the artifact. Its number changes when an older draft could not be read any more. */
    public static final String FOLDER = "META-INF/coalition-model/authoring-1/";

    private AuthoringSchemas() {}

    /**
     * The schema of one kind of entity.
     *
     * @param type one of {@link #types()}
     * @return the schema, a JSON document
     * @throws IllegalArgumentException if the type is another one
     */
    public static String of(Class<?> type) {
        Rule.require(types().contains(type), "AuthoringSchemas.type", "be a kind of entity", type.getName());
        String file = type.getSimpleName() + ".schema.json";
        try (InputStream in = AuthoringSchemas.class.getResourceAsStream("/" + FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the kinds of entities} A sealed type, such as {@link org.coalitionmodel.party.Party}, comes before the types
     * that it permits. Its schema is an {@code anyOf} at the root, which some tools take only within a list.
     */
    public static List<Class<?>> types() {
        return Shapes.of(Dossier.class).properties().stream()
                .filter(property -> property.presence() == Property.Cardinality.LIST)
                .map(Property::value)
                .<Class<?>>flatMap(AuthoringSchemas::types)
                .toList();
    }

    private static Stream<Class<?>> types(ValueType<?> value) {
        return value instanceof ValueType.UnionType<?> union
                ? Stream.concat(Stream.of(union.type()), union.shapes().stream().map(shape -> shape.type()))
                : Stream.of(value.type());
    }
}

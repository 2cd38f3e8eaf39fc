package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coalitionmodel.json.contract.ConfigurationContract;
import org.coalitionmodel.json.contract.Json;

class ConfigurationTest extends ConfigurationContract {
    /** Those that change how a text is spelt rather than what it says; they have tests of their own. */
    private static final Set<String> OF_THE_TEXT_ITSELF = Set.of(
            "INDENT_OUTPUT",
            "WRAP_ROOT_VALUE",
            "UNWRAP_ROOT_VALUE",
            "STRICT_DUPLICATE_DETECTION",
            "QUOTE_FIELD_NAMES",
            "ESCAPE_NON_ASCII",
            "ESCAPE_FORWARD_SLASHES",
            "WRITE_NUMBERS_AS_STRINGS");

    private static Way way(String name, Consumer<JsonMapper.Builder> configure) {
        return new Way(name, () -> json(configure));
    }

    private static Json json(Consumer<JsonMapper.Builder> configure) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new CoalitionModule());
        configure.accept(builder);
        return new JacksonJson(builder.build());
    }

    @Override
    protected Json plain() {
        return JacksonJson.PLAIN;
    }

    @Override
    protected Stream<Way> spellings() {
        return Stream.of(
                way("indented", b -> b.enable(SerializationFeature.INDENT_OUTPUT)),
                way("non-ASCII escaped", b -> b.enable(JsonWriteFeature.ESCAPE_NON_ASCII)),
                way("slashes", b -> b.enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)));
    }

    @Override
    protected Json wrapping() {
        return json(
                b -> b.enable(SerializationFeature.WRAP_ROOT_VALUE).enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
    }

    @Override
    protected Json lookingForDuplicates() {
        return json(b -> b.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }

    @Override
    protected Json takingNonNumbers() {
        return json(b -> b.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS));
    }

    @Override
    protected Json writingNumbersAsStrings() {
        return json(b -> b.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
    }

    @Override
    protected Json writingNamesWithoutQuotes() {
        return json(b -> b.disable(JsonWriteFeature.QUOTE_FIELD_NAMES));
    }

    private interface Configure<F> {
        void set(JsonMapper.Builder builder, F feature, boolean state);
    }

    @Override
    protected Stream<Way> ways() {
        List<Way> ways = new ArrayList<>();
        each(MapperFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(SerializationFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(DeserializationFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(EnumFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonNodeFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(StreamReadFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(StreamWriteFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonParser.Feature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonGenerator.Feature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonReadFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonWriteFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        for (JsonInclude.Include include : JsonInclude.Include.values()) {
            ways.add(way(
                    "include " + include,
                    b -> b.defaultPropertyInclusion(JsonInclude.Value.construct(include, include))));
        }
        for (Nulls nulls : Nulls.values()) {
            ways.add(way("nulls " + nulls, b -> b.defaultSetterInfo(JsonSetter.Value.construct(nulls, nulls))));
        }
        for (ObjectMapper.DefaultTyping typing : ObjectMapper.DefaultTyping.values()) {
            PolymorphicTypeValidator all = BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType(Object.class)
                    .build();
            for (JsonTypeInfo.As as :
                    List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                ways.add(way("typing " + typing + " as " + as, b -> b.activateDefaultTyping(all, typing, as)));
                ways.add(way(
                        "typing " + typing + " as " + as + " without annotations",
                        b -> b.activateDefaultTyping(all, typing, as).disable(MapperFeature.USE_ANNOTATIONS)));
            }
            ways.add(way("typing " + typing + " in type", b -> b.activateDefaultTypingAsProperty(all, typing, "type")));
        }
        for (CoercionAction action : CoercionAction.values()) {
            ways.add(way(
                    "coercion " + action,
                    b -> b.withCoercionConfigDefaults(config -> {
                        for (CoercionInputShape shape : CoercionInputShape.values()) {
                            config.setCoercion(shape, action);
                        }
                    })));
        }
        ways.add(way("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
        ways.add(way("upper case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)));
        ways.add(way("fields seen", b -> b.visibility(PropertyAccessor.FIELD, Visibility.ANY)));
        ways.add(way("nothing seen", b -> b.visibility(PropertyAccessor.ALL, Visibility.NONE)));
        ways.add(way("no annotations", b -> b.annotationIntrospector(AnnotationIntrospector.nopInstance())));
        ways.add(way("merging", b -> b.defaultMergeable(true)));
        ways.add(way("lenient", b -> b.defaultLeniency(true)));
        ways.add(way("Turkish", b -> b.defaultLocale(Locale.forLanguageTag("tr"))));
        ways.add(way("far east", b -> b.defaultTimeZone(TimeZone.getTimeZone("Pacific/Auckland"))));
        ways.add(new Way("as Spring Boot 3 does", () -> new JacksonJson(SpringBootTest.mapper())));
        return ways.stream();
    }

    private static <F extends Enum<F>> void each(F[] features, Configure<F> configure, List<Way> ways) {
        for (F feature : features) {
            if (!OF_THE_TEXT_ITSELF.contains(feature.name())) {
                ways.add(way("with " + feature, builder -> configure.set(builder, feature, true)));
                ways.add(way("without " + feature, builder -> configure.set(builder, feature, false)));
            }
        }
    }
}

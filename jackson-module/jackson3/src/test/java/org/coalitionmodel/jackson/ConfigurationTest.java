package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** However a mapper is configured, the types of the model are written and read in one way. */
class ConfigurationTest {
    private static final String FULL = JacksonJson.PLAIN.write(Samples.fullDossier());

    /** Those that change how a text is spelt rather than what it says; the tests at the end are theirs. */
    private static final Set<Object> OF_THE_TEXT_ITSELF = Set.of(
            SerializationFeature.INDENT_OUTPUT,
            SerializationFeature.WRAP_ROOT_VALUE,
            DeserializationFeature.UNWRAP_ROOT_VALUE,
            StreamReadFeature.STRICT_DUPLICATE_DETECTION,
            JsonWriteFeature.QUOTE_PROPERTY_NAMES,
            JsonWriteFeature.ESCAPE_NON_ASCII,
            JsonWriteFeature.ESCAPE_FORWARD_SLASHES,
            JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);

    /** What no mapper reads, with a value that some feature would have it take. */
    private static final Map<String, Class<?>> REFUSED = Map.ofEntries(
            Map.entry("{'id':'m','nmae':{'en':'M'}}", Meeting.class),
            Map.entry("{'id':'m','ID':'m'}", Meeting.class),
            Map.entry("{'id':'m','id':'m'}", Meeting.class),
            Map.entry("{'id':'m','of':null}", Meeting.class),
            Map.entry("{'id':'m','of':''}", Meeting.class),
            Map.entry("{'id':'m','of':['a']}", Meeting.class),
            Map.entry("{'id':'m','places':'a'}", Meeting.class),
            Map.entry("{'id':'m','when':''}", Meeting.class),
            Map.entry("{'id':'m','when':[]}", Meeting.class),
            Map.entry("{'id':'m','status':'HELD'}", Meeting.class),
            Map.entry("{'id':'m','status':'Held'}", Meeting.class),
            Map.entry("{'id':'m','status':0}", Meeting.class),
            Map.entry("{'id':'m','status':''}", Meeting.class),
            Map.entry("{}", Meeting.class),
            Map.entry("[]", Meeting.class),
            Map.entry("''", Meeting.class),
            Map.entry("null", Meeting.class),
            Map.entry("[{'id':'m'}]", Meeting.class),
            Map.entry("{'value':'7'}", Quantity.class),
            Map.entry("{'period':'2031','inferred':1}", When.class),
            Map.entry("{'period':'2031','inferred':'true'}", When.class),
            Map.entry("{'source':'s','paragraphs':[5.0]}", Citation.class),
            Map.entry("{'source':'s','exact':7}", Citation.class),
            Map.entry("{'type':'STATE'}", Party.class),
            Map.entry("{'id':'a'}", Party.class),
            Map.entry("['org.coalitionmodel.party.ImmutableState',{'id':'a'}]", Party.class));

    /**
     * A way to configure a mapper.
     *
     * @param name what is configured
     * @param apply does it
     */
    private record Way(String name, Consumer<JsonMapper.Builder> apply) {
        Json json() {
            JsonMapper.Builder builder = JsonMapper.builder().addModule(new CoalitionModule());
            apply.accept(builder);
            return new JacksonJson(builder.build());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private interface Configure<F> {
        void set(JsonMapper.Builder builder, F feature, boolean state);
    }

    static Stream<Way> ways() {
        List<Way> ways = new ArrayList<>();
        each(MapperFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(SerializationFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(DeserializationFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(EnumFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonNodeFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(DateTimeFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(StreamReadFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(StreamWriteFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonReadFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        each(JsonWriteFeature.values(), (b, f, state) -> b.configure(f, state), ways);
        for (JsonInclude.Include include : JsonInclude.Include.values()) {
            ways.add(new Way(
                    "include " + include,
                    b -> b.changeDefaultPropertyInclusion(
                            old -> old.withValueInclusion(include).withContentInclusion(include))));
        }
        for (Nulls nulls : Nulls.values()) {
            ways.add(new Way(
                    "nulls " + nulls,
                    b -> b.changeDefaultNullHandling(old -> JsonSetter.Value.construct(nulls, nulls))));
        }
        for (DefaultTyping typing : DefaultTyping.values()) {
            PolymorphicTypeValidator all = BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType(Object.class)
                    .build();
            for (JsonTypeInfo.As as :
                    List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                ways.add(new Way("typing " + typing + " as " + as, b -> b.activateDefaultTyping(all, typing, as)));
            }
            ways.add(new Way(
                    "typing " + typing + " in type", b -> b.activateDefaultTypingAsProperty(all, typing, "type")));
        }
        for (CoercionAction action : CoercionAction.values()) {
            ways.add(new Way(
                    "coercion " + action,
                    b -> b.withCoercionConfigDefaults(config -> {
                        for (CoercionInputShape shape : CoercionInputShape.values()) {
                            config.setCoercion(shape, action);
                        }
                    })));
        }
        ways.add(new Way("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
        ways.add(new Way("upper case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)));
        ways.add(
                new Way("fields seen", b -> b.changeDefaultVisibility(old -> old.withFieldVisibility(Visibility.ANY))));
        ways.add(new Way(
                "nothing seen",
                b -> b.changeDefaultVisibility(
                        old -> old.withOverrides(com.fasterxml.jackson.annotation.JsonAutoDetect.Value.noOverrides()
                                .withFieldVisibility(Visibility.NONE)
                                .withGetterVisibility(Visibility.NONE)
                                .withCreatorVisibility(Visibility.NONE)))));
        ways.add(new Way("no annotations", b -> b.annotationIntrospector(AnnotationIntrospector.nopInstance())));
        ways.add(new Way("as Jackson 2", b -> b.configureForJackson2()));
        ways.add(new Way("merging", b -> b.defaultMergeable(true)));
        ways.add(new Way("lenient", b -> b.defaultLeniency(true)));
        ways.add(new Way("Turkish", b -> b.defaultLocale(Locale.forLanguageTag("tr"))));
        ways.add(new Way("far east", b -> b.defaultTimeZone(TimeZone.getTimeZone("Pacific/Auckland"))));
        return ways.stream();
    }

    private static <F extends Enum<F>> void each(F[] features, Configure<F> configure, List<Way> ways) {
        for (F feature : features) {
            if (!OF_THE_TEXT_ITSELF.contains(feature)) {
                ways.add(new Way("with " + feature, builder -> configure.set(builder, feature, true)));
                ways.add(new Way("without " + feature, builder -> configure.set(builder, feature, false)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void writes_the_same_bytes(Way way) {
        Quantity tiny = Quantity.of(new BigDecimal("1E-30"));

        assertThat(way.json().write(Samples.fullDossier())).isEqualTo(FULL);
        assertThat(way.json().write(tiny)).isEqualTo("{\"value\":0.000000000000000000000000000001}");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void reads_the_same_values(Way way) {
        assertThat(way.json().read(FULL, Dossier.class)).isEqualTo(Samples.fullDossier());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void refuses_the_same_texts_for_the_same_reasons(Way way) {
        Json json = way.json();
        REFUSED.forEach((text, type) -> {
            String quoted = text.replace('\'', '"');
            Throwable thrown = catchThrowable(() -> json.read(quoted, type));
            Throwable plainly = catchThrowable(() -> JacksonJson.PLAIN.read(quoted, type));

            assertThat(json.fault(thrown)).as(text).isEqualTo(JacksonJson.PLAIN.fault(plainly));
        });
    }

    @Test
    void indentation_changes_the_layout_alone() {
        JsonMapper indenting = JsonMapper.builder()
                .addModule(new CoalitionModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        String indented = indenting.writeValueAsString(Samples.fullDossier());

        assertThat(indented).isNotEqualTo(FULL);
        assertThat(indenting.readTree(indented).toString()).isEqualTo(FULL);
        assertThat(indenting.readValue(indented, Dossier.class)).isEqualTo(Samples.fullDossier());
    }

    @ParameterizedTest
    @EnumSource(names = {"ESCAPE_NON_ASCII", "ESCAPE_FORWARD_SLASHES"})
    void escapes_change_the_spelling_alone(JsonWriteFeature feature) {
        for (boolean state : List.of(true, false)) {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new CoalitionModule())
                    .configure(feature, state)
                    .build();
            String written = mapper.writeValueAsString(Samples.fullDossier());

            assertThat(mapper.readTree(written).toString())
                    .isEqualTo(JacksonJson.PLAIN.mapper().readTree(FULL).toString());
            assertThat(JacksonJson.PLAIN.read(written, Dossier.class)).isEqualTo(Samples.fullDossier());
        }
    }

    @Test
    void a_wrapper_around_the_root_leaves_what_is_in_it_alone() {
        JsonMapper wrapping = JsonMapper.builder()
                .addModule(new CoalitionModule())
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String wrapped = wrapping.writerFor(Dossier.class).writeValueAsString(Samples.fullDossier());

        assertThat(wrapped).isEqualTo("{\"Dossier\":" + FULL + "}");
        assertThat(wrapping.readValue(wrapped, Dossier.class)).isEqualTo(Samples.fullDossier());
    }

    @Test
    void a_parser_that_looks_for_duplicates_refuses_them_itself() {
        JacksonJson strict = new JacksonJson(JsonMapper.builder()
                .addModule(new CoalitionModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build());

        assertThat(strict.read(FULL, Dossier.class)).isEqualTo(Samples.fullDossier());
        Throwable thrown = catchThrowable(() -> strict.read("{\"id\":\"m\",\"id\":\"m\"}", Meeting.class));
        assertThat(strict.fault(thrown).message()).startsWith("Duplicate Object property \"id\"");
    }

    @Test
    void numbers_that_are_none_are_refused_where_a_parser_takes_them() {
        JacksonJson lax = new JacksonJson(JsonMapper.builder()
                .addModule(new CoalitionModule())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_HEXADECIMAL_NUMBERS)
                .build());
        for (String number : List.of("NaN", "Infinity", "-Infinity")) {
            for (String text : List.of("{\"value\":%s}", "{\"value\":%s,\"type\":\"level\"}")) {
                Throwable thrown = catchThrowable(() -> lax.read(text.formatted(number), Quantity.class));

                assertThat(lax.fault(thrown).message())
                        .isEqualTo(
                                "Quantity.value must be a number but was " + number + " at /value (line 1, column 10)");
            }
        }
    }
}

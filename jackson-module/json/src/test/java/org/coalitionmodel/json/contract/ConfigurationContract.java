package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a mapper is configured, the types of the model are written and read in one way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConfigurationContract {
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
            Map.entry("{'id':'m','mode':'HYBRID'}", Meeting.class),
            Map.entry("{'id':'m','mode':'Hybrid'}", Meeting.class),
            Map.entry("{'id':'m','level':0}", Meeting.class),
            Map.entry("{'id':'m','level':''}", Meeting.class),
            Map.entry("{}", Meeting.class),
            Map.entry("[]", Meeting.class),
            Map.entry("''", Meeting.class),
            Map.entry("null", Meeting.class),
            Map.entry("[{'id':'m'}]", Meeting.class),
            Map.entry("{'value':'7'}", Quantity.class),
            Map.entry("{'adopted':1}", Vote.class),
            Map.entry("{'adopted':'true'}", Vote.class),
            Map.entry("{'source':'s','lines':[5.0]}", Citation.class),
            Map.entry("{'source':'s','exact':7}", Citation.class),
            Map.entry("{'type':'STATE'}", Party.class),
            Map.entry("{'id':'a'}", Party.class),
            Map.entry("['org.coalitionmodel.party.ImmutableState',{'id':'a'}]", Party.class));

    /** For the adapters' tests. */
    protected ConfigurationContract() {}

    /**
     * A way to configure a mapper.
     *
     * @param name what is configured
     * @param json makes the adapter that is configured so
     */
    public record Way(String name, Supplier<Json> json) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** {@return the adapter over a mapper as it comes} */
    protected abstract Json plain();

    /** {@return every way to configure a mapper that must change nothing} */
    protected abstract Stream<Way> ways();

    /** {@return the ways that change the layout or spelling of the text} */
    protected abstract Stream<Way> spellings();

    /** {@return an adapter whose mapper wraps the root, and unwraps it} */
    protected abstract Json wrapping();

    /** {@return an adapter whose parser looks for duplicate fields} */
    protected abstract Json lookingForDuplicates();

    /** {@return an adapter whose parser takes NaN and infinity for numbers} */
    protected abstract Json takingNonNumbers();

    /** {@return an adapter whose generator writes numbers as strings} */
    protected abstract Json writingNumbersAsStrings();

    /** {@return an adapter whose generator writes names without quotes} */
    protected abstract Json writingNamesWithoutQuotes();

    private String full() {
        return plain().write(Samples.fullDossier());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void writes_the_same_bytes(Way way) {
        Quantity small = Quantity.of(new BigDecimal("0.00000123"));
        Quantity smaller = Quantity.of(new BigDecimal("1.23E-7"));
        Quantity tiny = Quantity.of(new BigDecimal("1E-30"));

        assertThat(way.json().get().write(Samples.fullDossier())).isEqualTo(full());
        assertThat(way.json().get().write(small)).isEqualTo("{\"value\":0.00000123}");
        assertThat(way.json().get().write(smaller)).isEqualTo("{\"value\":0.000000123}");
        assertThat(way.json().get().write(tiny)).isEqualTo("{\"value\":0.000000000000000000000000000001}");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void reads_the_same_values(Way way) {
        assertThat(way.json().get().read(full(), Dossier.class)).isEqualTo(Samples.fullDossier());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void refuses_the_same_texts_for_the_same_reasons(Way way) {
        Json json = way.json().get();
        REFUSED.forEach((text, type) -> {
            String quoted = text.replace('\'', '"');
            Throwable thrown = catchThrowable(() -> json.read(quoted, type));
            Throwable plainly = catchThrowable(() -> plain().read(quoted, type));

            assertThat(json.fault(thrown)).as(text).isEqualTo(plain().fault(plainly));
        });
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void changes_the_layout_and_spelling_alone(Way way) {
        Json json = way.json().get();
        String written = json.write(Samples.fullDossier());

        assertThat(written).isNotEqualTo(full());
        assertThat(json.read(written, Dossier.class)).isEqualTo(Samples.fullDossier());
        assertThat(plain().read(written, Dossier.class)).isEqualTo(Samples.fullDossier());
    }

    @Test
    void a_wrapper_around_the_root_leaves_what_is_in_it_alone() {
        Json wrapping = wrapping();
        Meeting meeting = Samples.fullMeeting();

        // The name of the wrapper is that of the value's class, which is a generated one.
        String wrapped = wrapping.write(meeting).replaceFirst("^\\{\"\\w+\"", "{\"Meeting\"");
        assertThat(wrapped).isEqualTo("{\"Meeting\":" + plain().write(meeting) + "}");
        assertThat(wrapping.read(wrapped, Meeting.class)).isEqualTo(meeting);
    }

    @Test
    void what_a_generator_makes_of_names_and_numbers_may_be_no_dossier() {
        Quantity two = Quantity.of(new BigDecimal("2"));
        String name = "{value:2}";
        String number = "{\"value\":\"2\"}";

        assertThat(writingNamesWithoutQuotes().write(two)).isEqualTo(name);
        assertThat(writingNumbersAsStrings().write(two)).isEqualTo(number);
        assertThat(plain().fault(catchThrowable(() -> plain().read(name, Quantity.class)))
                        .message())
                .startsWith("Unexpected character");
        assertThat(plain().fault(catchThrowable(() -> plain().read(number, Quantity.class)))
                        .message())
                .isEqualTo("Quantity.value must be a number but was a string at /value (line 1, column 10)");
    }

    @Test
    void a_parser_that_looks_for_duplicates_refuses_them_itself() {
        Json strict = lookingForDuplicates();

        assertThat(strict.read(full(), Dossier.class)).isEqualTo(Samples.fullDossier());
        Throwable thrown = catchThrowable(() -> strict.read("{\"id\":\"m\",\"id\":\"m\"}", Meeting.class));
        assertThat(strict.fault(thrown).message()).startsWith("Duplicate ").contains("id");
    }

    @Test
    void numbers_that_are_none_are_refused_where_a_parser_takes_them() {
        Json lax = takingNonNumbers();
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

package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, in whatever order and layout it comes. */
public abstract class ReadingContract {
    private static final long SEED = 20310409;

    /** For the adapters' tests. */
    protected ReadingContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takes_fields_in_any_order(Sample sample) {
        JsonText text = new JsonText(json().write(sample.value()));
        Random random = new Random(SEED);
        for (int i = 0; i < 5; i++) {
            String shuffled = text.shuffled(random);

            assertThat((Object) json().read(shuffled, GoldenContract.typeOf(sample)))
                    .as("seed %d, round %d: %s", SEED, i, shuffled)
                    .isEqualTo(sample.value());
        }
    }

    @Nested
    class Sealed_types {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'type':'state','id':'norland','names':[{'text':{'en':'Norland'}}]}",
                    "{'id':'norland','type':'state','names':[{'text':{'en':'Norland'}}]}",
                    "{'names':[{'text':{'en':'Norland'}}],'id':'norland','type':'state'}"
                })
        void take_type_anywhere(String json) {
            State norland = State.builder()
                    .id(Id.of("norland"))
                    .addNames(Samples.fullState().names().get(0))
                    .build();

            assertThat(json().read(quoted(json), Party.class)).isEqualTo(norland);
            assertThat(json().read(quoted(json), State.class)).isEqualTo(norland);
        }

        @Test
        void need_no_type_when_a_member_is_read_directly() {
            String text = quoted("{'id':'norland','names':[{'text':{'en':'Norland'}}]}");

            assertThat(json().read(text, State.class).usualName().orElseThrow().original())
                    .isEqualTo("Norland");
        }

        @Test
        void are_written_with_type_when_a_member_is_written_directly() {
            assertThat(json().write(Samples.minimalOrganization())).startsWith(quoted("{'type':'organization',"));
            assertThat(json().read(json().write(Samples.minimalOrganization()), Organization.class))
                    .isEqualTo(Samples.minimalOrganization());
        }

        @Test
        void keep_every_kind_of_value_that_stands_before_type() {
            String text = json().write(Samples.fullGroup()).replace("{\"type\":\"group\",", "{");
            String late = text.substring(0, text.length() - 1) + ",\"type\":\"group\"}";

            assertThat(json().read(late, Party.class)).isEqualTo(Samples.fullGroup());
        }

        @Test
        void keep_a_number_that_stands_before_type_to_its_last_digit() {
            String digits = "12345678901234567890123456789.0123456789012345678";
            String text = quoted("{'quantity':{'value':" + digits + "},'id':'l','indicators':['i'],'type':'level'}");

            assertThat(((Level) json().read(text, Statistic.class)).quantity().value())
                    .contains(new BigDecimal(digits));
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource({
            "1200.50, 1200.5",
            "1200.500000000000000000000000, 1200.5",
            "1.2005E3, 1200.5",
            "12005e-1, 1200.5",
            "0.0, 0",
            "-0, 0",
            "0E+1000000000, 0",
            "1E+3, 1000",
            "1e50, 100000000000000000000000000000000000000000000000000",
            "12345678901234567890123456789012345678901234567890, 12345678901234567890123456789012345678901234567890",
            "0.00000000000000000000000000000000000000000000000001,"
                    + " 0.00000000000000000000000000000000000000000000000001",
            "-0.1, -0.1"
        })
        void mean_what_they_say_and_are_written_plainly(String read, String written) {
            Quantity quantity = json().read("{\"value\":" + read + "}", Quantity.class);

            assertThat(quantity).isEqualTo(Quantity.of(new BigDecimal(written)));
            assertThat(json().write(quantity)).isEqualTo("{\"value\":" + written + "}");
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"quoted\" and \\ back",
                    "tab\tand\nline",
                    "\u0001\u007fx\u2028\u200f",
                    "مراكش",
                    "🏮",
                    "</script>",
                    "{\"a\":1}"
                })
        void comes_back_as_it_was_written(String words) {
            LocalizedText text = LocalizedText.of("en", words);

            assertThat(json().read(json().write(text), LocalizedText.class)).isEqualTo(text);
        }

        @Test
        void may_be_escaped() {
            assertThat(json().read("{\"\\u0065n\":\"\\ud83c\\udfee\"}", LocalizedText.class))
                    .isEqualTo(LocalizedText.of("en", "🏮"));
            assertThat(json().read(
                                    quoted("{'\\u0069d':'\\u006d','t\\u0079pe':'state','names':[{'text':{'en':'M'}}]}"),
                                    Party.class)
                            .id())
                    .isEqualTo(Id.of("m"));
        }

        @Test
        void has_its_languages_in_canonical_form() {
            LocalizedText text =
                    json().read(quoted("{'fra':'Maroc','ara-ma':'المغرب','iw':'מרוקו'}"), LocalizedText.class);

            assertThat(json().write(text)).isEqualTo(quoted("{'fr':'Maroc','ar-MA':'المغرب','he':'מרוקו'}"));
        }

        @Test
        void keeps_the_order_of_its_languages() {
            String text = quoted("{'fr':'Maroc','ar':'المغرب','en':'Morocco'}");

            assertThat(json().write(json().read(text, LocalizedText.class))).isEqualTo(text);
        }
    }

    @Nested
    class Enums {
        @Test
        void are_read_and_written_by_their_words() {
            Shapes.all().forEach((type, value) -> {
                if (value instanceof ValueType.EnumType<?> choice) {
                    choice.words().forEach((constant, word) -> {
                        assertThat(json().write(constant)).isEqualTo('"' + word + '"');
                        assertThat((Object) json().read('"' + word + '"', type)).isEqualTo(constant);
                    });
                }
            });
        }

        @Test
        void are_values_by_themselves() {
            assertThat(json().write(Act.CALLS_FOR)).isEqualTo("\"callsFor\"");
        }
    }

    @Nested
    class Unknown_fields {
        private Json lenient() {
            return json().ignoringUnknownFields();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1",
                    "-1.5e300",
                    "\"type\"",
                    "true",
                    "false",
                    "null",
                    "{}",
                    "[]",
                    "{\"type\":\"person\",\"id\":{\"id\":[]}}",
                    "[[1,{\"a\":[null]}],{}]"
                })
        void are_passed_over_wherever_they_stand(String value) {
            String unknown = "\"unknown\":" + value;
            for (String text : List.of(
                    "{" + unknown + ",\"type\":\"state\",\"id\":\"n\",\"names\":[{\"text\":{\"en\":\"N\"}}]}",
                    "{\"type\":\"state\"," + unknown + ",\"id\":\"n\",\"names\":[{\"text\":{\"en\":\"N\"}}]}",
                    "{\"type\":\"state\",\"id\":\"n\",\"names\":[{\"text\":{\"en\":\"N\"}}]," + unknown + "}",
                    "{\"type\":\"state\",\"id\":\"n\",\"names\":[{" + unknown + ",\"text\":{\"en\":\"N\"}}]}",
                    "{\"id\":\"n\"," + unknown + ",\"names\":[{\"text\":{\"en\":\"N\"}}],\"type\":\"state\"}",
                    "{\"type\":\"state\"," + unknown + ",\"id\":\"n\"," + unknown
                            + ",\"names\":[{\"text\":{\"en\":\"N\"}}]}")) {

                assertThat(lenient().read(text, Party.class).id()).as(text).isEqualTo(Id.of("n"));
            }
        }

        @Test
        void are_passed_over_in_every_object() {
            String extended = new JsonText(json().write(Samples.fullDossier()))
                    .withInEveryObject("\"x-note\":{\"type\":[1,null]}");

            assertThat(lenient().read(extended, Dossier.class)).isEqualTo(Samples.fullDossier());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{'id':null}",
                    "{'id':'a','id':'a'}",
                    "{'id':7,'names':[]}",
                    "{'type':'person','id':'a','names':[]}",
                    "{'type':'state','type':'state'}",
                    "{'id':'a','names':[{'text':{'en':'A','EN':'A'}}]}",
                    "{'id':'a','names':[{'text':{'english speakers':'A'}}]}",
                    "{'id':'a','names':[{'text':{'en':'A'},'when':{'period':'yesterday'}}]}"
                })
        void are_the_only_thing_that_is_passed_over(String json) {
            Throwable strict = catchThrowable(() -> json().read(quoted(json), State.class));
            Throwable lenient = catchThrowable(() -> lenient().read(quoted(json), State.class));

            assertThat(json().fault(lenient)).isEqualTo(json().fault(strict));
        }
    }

    @Nested
    class Values_of_one_string {
        @Test
        void stand_alone() {
            assertThat(json().read("\"2031-04-09%\"", PartialDate.class)).isEqualTo(PartialDate.parse("2031-04-09%"));
            assertThat((Object) json().read("\"norland\"", Id.class)).isEqualTo(Id.of("norland"));
        }
    }

    @Test
    void takes_an_empty_list_as_none() {
        assertThat(json().read(quoted("{'format':'coalition-dossier/1','sources':[],'parties':[]}"), Dossier.class))
                .isEqualTo(Samples.minimalDossier());
    }

    @Test
    void writes_what_it_has_read_as_it_was_written() {
        String text = json().write(Samples.fullDossier());

        assertThat(json().write(json().read(text, Dossier.class))).isEqualTo(text);
    }
}

package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of the model among the types of others: in records, beans, collections, trees and streams. */
public abstract class EmbeddingContract {
    /** For the adapters' tests. */
    protected EmbeddingContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    /** {@return the adapter with a tree between the text and the value, both ways} */
    protected abstract Json overTree();

    /** {@return the same, over a mapper that keeps decimals in trees as they are} */
    protected abstract Json overTreeOfDecimals();

    /**
     * The adapter with a buffer of tokens between the text and the value that is read. Where the text breaks off, the
     * buffer just ends.
     *
     * @return the adapter
     */
    protected abstract Json overBuffer();

    /**
     * Writes a value as one of its sealed type.
     *
     * @param type the sealed type
     * @param value the value
     * @return its JSON
     */
    protected abstract String writeAs(Class<?> type, Object value);

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static Json.Fault faultOf(Json json, String text, Class<?> type) {
        return json.fault(catchThrowable(() -> json.read(quoted(text), type)));
    }

    record Note(
            @Nullable Id<Party> about,
            @Nullable PartialDate written,
            @Nullable LocalizedText text,
            @Nullable Act act,
            @Nullable List<Statistic> figures,
            @Nullable Party author,
            @Nullable Meeting meeting) {}

    record Lists(EnumSet<Post.PostStatus> statuses, List<Party> parties) {}

    static class Bean {
        public @Nullable Meeting meeting;
        public Optional<State> state = Optional.empty();
        public Map<String, Statistic> figures = Map.of();
    }

    @Nested
    class In_somebody_elses_record {
        private final Note note = new Note(
                Samples.ADA,
                PartialDate.parse("2031-04"),
                Samples.fullText(),
                Act.CALLS_FOR,
                List.of(Samples.fullLevel(), Samples.minimalRank()),
                Samples.minimalPerson(),
                Samples.minimalMeeting());

        @Test
        void values_are_written_as_everywhere() {
            assertThat(json().write(note))
                    .isEqualTo(quoted("{'about':'ada-example','written':'2031-04','text':")
                            + json().write(Samples.fullText())
                            + quoted(",'act':'callsFor','figures':[")
                            + json().write(Samples.fullLevel())
                            + ","
                            + json().write(Samples.minimalRank())
                            + quoted("],'author':")
                            + json().write(Samples.minimalPerson())
                            + quoted(",'meeting':{'id':'second-meeting'}}"));
        }

        @Test
        void values_are_read_as_everywhere() {
            assertThat(json().read(json().write(note), Note.class)).isEqualTo(note);
        }

        @Test
        void a_null_stays_null_and_what_is_absent_is_null() {
            Note empty = new Note(null, null, null, null, null, null, null);

            assertThat(json().read(json().write(empty), Note.class)).isEqualTo(empty);
            assertThat(json().read("{}", Note.class)).isEqualTo(empty);
        }

        @Test
        void a_fault_is_led_back_to_the_root() {
            assertThat(faultOf(json(), "{'act':'says',\n 'meeting':{'id':'m','when':{'period':'soon'}}}", Note.class))
                    .isEqualTo(new Json.Fault(
                            "When.period must be a date, interval or length, such as 2022-05-11, 2014-09/2022 or"
                                    + " P20Y, but was soon at /meeting/when/period (line 2, column 39)",
                            List.of("meeting", "when", "period"),
                            2,
                            39));
            assertThat(faultOf(json(), "{'figures':[{'type':'level'},{'type':'levle'}]}", Note.class)
                            .message())
                    .endsWith(" at /figures/0 (line 1, column 28)");
            assertThat(faultOf(json(), "{'about':7}", Note.class).message())
                    .isEqualTo("Id must be a string but was a number at /about (line 1, column 10)");
            assertThat(faultOf(json(), "{'act':'SAYS'}", Note.class).path()).containsExactly("act");
        }

        @Test
        void a_text_that_breaks_off_is_led_back_to_the_root() {
            assertThat(faultOf(json(), "{'meeting':{'id':'m','agenda':[{'text':{'en':'T", Note.class)
                            .path())
                    .containsExactly("meeting", "agenda", 0, "text", "en");
        }
    }

    @Nested
    class In_somebody_elses_bean_and_collections {
        @Test
        void values_are_read_and_written() {
            Bean bean = new Bean();
            bean.meeting = Samples.fullMeeting();
            bean.state = Optional.of(Samples.fullState());
            bean.figures = Map.of("a", Samples.fullShare());

            Bean read = json().read(json().write(bean), Bean.class);
            assertThat(read).usingRecursiveComparison().isEqualTo(bean);
        }

        @Test
        void a_null_stays_null() {
            Bean read = json().read(quoted("{'meeting':null,'state':null,'figures':{'a':null}}"), Bean.class);

            assertThat(read.meeting).isNull();
            assertThat(read.state).isEmpty();
            assertThat(read.figures).containsEntry("a", null);
        }

        @Test
        void a_fault_is_led_back_to_the_root() {
            assertThat(faultOf(json(), "{'figures':{'a':{'type':'rank','rank':'1'}}}", Bean.class)
                            .path())
                    .containsExactly("figures", "a", "rank");
        }

        @Test
        void lists_and_sets_of_values_are_read_and_written() {
            Lists lists = new Lists(
                    EnumSet.of(Post.PostStatus.HELD, Post.PostStatus.FORMER),
                    Samples.fullDossier().parties());

            assertThat(json().write(lists)).startsWith(quoted("{'statuses':['held','former'],'parties':[{'type':"));
            assertThat(json().read(json().write(lists), Lists.class)).isEqualTo(lists);
        }
    }

    @Nested
    class Under_their_roots {
        @Test
        void any_member_is_read_and_written() {
            for (Party party : Samples.fullDossier().parties()) {
                assertThat(writeAs(Party.class, party)).isEqualTo(json().write(party));
                assertThat(json().read(json().write(party), Party.class)).isEqualTo(party);
            }
            for (Statistic statistic : Samples.fullDossier().statistics()) {
                assertThat(writeAs(Statistic.class, statistic)).isEqualTo(json().write(statistic));
                assertThat(json().read(json().write(statistic), Statistic.class))
                        .isEqualTo(statistic);
            }
        }
    }

    static List<Sample> samples() {
        return Samples.all();
    }

    @Nested
    class Trees {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.EmbeddingContract#samples")
        void are_read_and_written_as_the_text_is(Sample sample) {
            String text = json().write(sample.value());

            assertThat(overTree().write(sample.value())).isEqualTo(text);
            assertThat((Object) overTree().read(text, GoldenContract.typeOf(sample)))
                    .isEqualTo(sample.value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1200.50", "1200.5", "12005E-1", "0.1", "1E+3", "0", "-7.0"})
        void drop_trailing_zeros_without_harm(String number) {
            String text = "{\"value\":" + number + "}";

            assertThat(overTree().read(text, Quantity.class))
                    .isEqualTo(json().read(text, Quantity.class))
                    .isEqualTo(Quantity.of(new BigDecimal(number)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12345678901234567890123456789012345678901234567890",
                    "0.12345678901234567890123456789012345678901234567891",
                    "-99999999999999999999.00000000000000000000000000001"
                })
        void lose_digits_unless_the_mapper_keeps_them(String digits) {
            String text = "{\"value\":" + digits + "}";

            assertThat(overTreeOfDecimals().read(text, Quantity.class)).isEqualTo(Quantity.of(new BigDecimal(digits)));
            assertThat(overTreeOfDecimals().write(Quantity.of(new BigDecimal(digits))))
                    .isEqualTo(text);
            assertThat(overTree().write(Quantity.of(new BigDecimal(digits)))).isEqualTo(text);
        }

        @Test
        void give_faults_without_line_and_column() {
            assertThat(faultOf(overTree(), "{'id':'m','when':{'period':'soon'}}", Meeting.class)
                            .message())
                    .isEqualTo(
                            "When.period must be a date, interval or length, such as 2022-05-11, 2014-09/2022 or P20Y,"
                                    + " but was soon at /when/period");
        }

        @Test
        void give_several_faults_of_a_dossier_without_line_and_column() {
            String text = "{'format':'coalition-dossier/1','meetings':[{'id':'m','of':'a','places':['p']}]}";

            assertThat(faultOf(overTree(), text, Dossier.class).message()).isEqualTo("""
                Dossier must fit together but has 2 faults at the root
                /meetings/0/of: Meeting.of must refer to a party of the dossier but was a, which is not there (id=m)
                /meetings/0/places/0: Meeting.places must refer to a place of the dossier but was p, which is not there (id=m)\
                """);
        }

        @Test
        void that_hold_a_number_past_all_bounds_are_refused() {
            for (String number : List.of("1E+1000000000", "1E+99999999999", "9".repeat(900))) {
                assertThat(faultOf(overTree(), "{'value':" + number + "}", Quantity.class)
                                .message())
                        .isNotEmpty();
            }
        }
    }

    @Nested
    class Buffers_that_break_off {
        @Test
        void are_refused() {
            for (String text : List.of("{'id':", "{'id':{'id':", "{'x':", "{'type':{'x':", "{'name':{'en':")) {
                for (Json json : List.of(overBuffer(), overBuffer().ignoringUnknownFields())) {
                    for (Class<?> type : List.<Class<?>>of(Meeting.class, Party.class, State.class)) {
                        assertTimeoutPreemptively(
                                Duration.ofSeconds(5),
                                () -> assertThat(faultOf(json, text, type).message())
                                        .as("%s as %s", text, type)
                                        .isNotEmpty());
                    }
                }
            }
        }

        @Test
        void are_refused_after_all_that_must_stand() {
            assertThat(faultOf(overBuffer(), "{'id':'m'", Meeting.class).message())
                    .startsWith("Meeting must end but was followed by the end of the text");
            assertThat(faultOf(overBuffer(), "{'en':'T'", LocalizedText.class).message())
                    .startsWith("LocalizedText must end but was followed by the end of the text");
        }
    }
}

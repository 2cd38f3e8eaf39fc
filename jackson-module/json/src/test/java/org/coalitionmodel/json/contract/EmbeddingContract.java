package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shapes;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** The types of the model among the types of others: in records, beans, collections, trees and streams. */
class EmbeddingTest {
    private static final JsonMapper MAPPER = JacksonJson.PLAIN.mapper();

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static Json.Fault faultOf(String json, Class<?> type) {
        return JacksonJson.PLAIN.fault(catchThrowable(() -> MAPPER.readValue(quoted(json), type)));
    }

    record Note(
            @Nullable Id<Party> about,
            @Nullable PartialDate written,
            @Nullable LocalizedText text,
            @Nullable Act act,
            @Nullable List<Statistic> figures,
            @Nullable Party author,
            @Nullable Meeting meeting) {}

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
            assertThat(MAPPER.writeValueAsString(note))
                    .isEqualTo(quoted("{'about':'ada-example','written':'2031-04','text':")
                            + JacksonJson.PLAIN.write(Samples.fullText())
                            + quoted(",'act':'callsFor','figures':[")
                            + JacksonJson.PLAIN.write(Samples.fullLevel())
                            + ","
                            + JacksonJson.PLAIN.write(Samples.minimalRank())
                            + quoted("],'author':")
                            + JacksonJson.PLAIN.write(Samples.minimalPerson())
                            + quoted(",'meeting':{'id':'second-meeting'}}"));
        }

        @Test
        void values_are_read_as_everywhere() {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(note), Note.class))
                    .isEqualTo(note);
        }

        @Test
        void a_null_stays_null_and_what_is_absent_is_null() {
            Note empty = new Note(null, null, null, null, null, null, null);

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(empty), Note.class))
                    .isEqualTo(empty);
            assertThat(MAPPER.readValue("{}", Note.class)).isEqualTo(empty);
        }

        @Test
        void a_fault_is_led_back_to_the_root() {
            assertThat(faultOf("{'act':'says',\n 'meeting':{'id':'m','when':{'period':'soon'}}}", Note.class))
                    .isEqualTo(new Json.Fault(
                            "PartialDate.text must be an EDTF level 1 date but was soon at /meeting/when/period (line 2, column 39)",
                            List.of("meeting", "when", "period"),
                            2,
                            39));
            assertThat(faultOf("{'figures':[{'type':'level'},{'type':'levle'}]}", Note.class)
                            .message())
                    .endsWith(" at /figures/0 (line 1, column 28)");
            assertThat(faultOf("{'about':7}", Note.class).message())
                    .isEqualTo("Id must be a string but was a number at /about (line 1, column 10)");
            assertThat(faultOf("{'act':'SAYS'}", Note.class).path()).containsExactly("act");
        }

        @Test
        void a_text_that_breaks_off_is_led_back_to_the_root() {
            assertThat(faultOf("{'meeting':{'id':'m','agenda':[{'text':{'en':'T", Note.class)
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

            Bean read = MAPPER.readValue(MAPPER.writeValueAsString(bean), Bean.class);
            assertThat(read).usingRecursiveComparison().isEqualTo(bean);
        }

        @Test
        void a_null_stays_null() {
            Bean read = MAPPER.readValue(quoted("{'meeting':null,'state':null,'figures':{'a':null}}"), Bean.class);

            assertThat(read.meeting).isNull();
            assertThat(read.state).isEmpty();
            assertThat(read.figures).containsEntry("a", null);
        }

        @Test
        void a_fault_is_led_back_to_the_root() {
            assertThat(faultOf("{'figures':{'a':{'type':'rank','rank':'1'}}}", Bean.class)
                            .path())
                    .containsExactly("figures", "a", "rank");
        }

        @Test
        void lists_and_sets_of_values_are_read_and_written() {
            Set<Post.Status> statuses = EnumSet.of(Post.Status.HELD, Post.Status.FORMER);
            TypeReference<EnumSet<Post.Status>> setOfStatuses = new TypeReference<>() {};
            TypeReference<List<Party>> listOfParties = new TypeReference<>() {};
            List<Party> parties = Samples.fullDossier().parties();

            assertThat(MAPPER.writeValueAsString(statuses)).isEqualTo(quoted("['held','former']"));
            assertThat(MAPPER.readValue(quoted("['held','former']"), setOfStatuses))
                    .isEqualTo(statuses);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(parties), listOfParties))
                    .isEqualTo(parties);
        }
    }

    @Nested
    class Under_their_roots {
        @Test
        void any_member_is_read_and_written() {
            for (Party party : Samples.fullDossier().parties()) {
                assertThat(MAPPER.writerFor(Party.class).writeValueAsString(party))
                        .isEqualTo(MAPPER.writeValueAsString(party));
                assertThat(MAPPER.readValue(MAPPER.writeValueAsString(party), Party.class))
                        .isEqualTo(party);
            }
            for (Statistic statistic : Samples.fullDossier().statistics()) {
                assertThat(MAPPER.writerFor(Statistic.class).writeValueAsString(statistic))
                        .isEqualTo(MAPPER.writeValueAsString(statistic));
                assertThat(MAPPER.readValue(MAPPER.writeValueAsString(statistic), Statistic.class))
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
        @MethodSource("org.coalitionmodel.jackson.EmbeddingTest#samples")
        void are_read_as_the_text_is(Sample sample) {
            JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(sample.value()));

            assertThat(read(tree, typeOf(sample))).isEqualTo(sample.value());
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.jackson.EmbeddingTest#samples")
        void are_written_as_the_text_is(Sample sample) {
            JsonNode tree = MAPPER.valueToTree(sample.value());

            assertThat(tree.toString()).isEqualTo(MAPPER.writeValueAsString(sample.value()));
            assertThat(read(tree, typeOf(sample))).isEqualTo(sample.value());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1200.50", "1200.5", "12005E-1", "0.1", "1E+3", "0", "-7.0"})
        void drop_trailing_zeros_without_harm(String number) {
            String text = "{\"value\":" + number + "}";

            assertThat(MAPPER.treeToValue(MAPPER.readTree(text), Quantity.class))
                    .isEqualTo(MAPPER.readValue(text, Quantity.class))
                    .isEqualTo(Quantity.of(new BigDecimal(number)));
        }

        @Test
        void give_faults_without_line_and_column() {
            JsonNode tree = MAPPER.readTree(quoted("{'id':'m','when':{'period':'soon'}}"));

            assertThatThrownBy(() -> MAPPER.treeToValue(tree, Meeting.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessage("PartialDate.text must be an EDTF level 1 date but was soon at /when/period");
        }

        @Test
        void give_several_faults_of_a_dossier_without_line_and_column() {
            JsonNode tree = MAPPER.readTree(
                    quoted("{'format':'coalition-dossier/1','meetings':[{'id':'m','of':'a','places':['p']}]}"));

            assertThatThrownBy(() -> MAPPER.treeToValue(tree, Dossier.class)).hasMessage("""
                            Dossier must fit together but has 2 faults at the root
                            /meetings/0/of: Meeting.of must refer to a party of the dossier but was a, which is not there (id=m)
                            /meetings/0/places/0: Meeting.places must refer to a place of the dossier but was p, which is not there (id=m)""");
        }

        @Test
        void that_hold_a_number_past_all_bounds_are_refused() {
            for (String number : List.of("1E+1000000000", "1E+99999999999", "9".repeat(900))) {
                Throwable thrown = catchThrowable(
                        () -> MAPPER.treeToValue(MAPPER.readTree("{\"value\":" + number + "}"), Quantity.class));

                assertThat(thrown).isInstanceOf(JacksonException.class);
            }
        }

        @Test
        void that_break_off_are_refused() {
            for (List<String> names :
                    List.of(List.of("id"), List.of("x"), List.of("type", "x"), List.of("name", "en"))) {
                for (JsonMapper mapper :
                        List.of(MAPPER, ((JacksonJson) JacksonJson.PLAIN.ignoringUnknownFields()).mapper())) {
                    TokenBuffer buffer = TokenBuffer.forGeneration();
                    for (String name : names) {
                        buffer.writeStartObject();
                        buffer.writeName(name);
                    }
                    for (Class<?> type : List.<Class<?>>of(Meeting.class, Party.class, State.class)) {
                        Throwable thrown = assertTimeoutPreemptively(
                                Duration.ofSeconds(5),
                                () -> catchThrowable(
                                        () -> mapper.readValue(buffer.asParser(ObjectReadContext.empty()), type)));

                        assertThat(thrown).as("%s of %s", names, type).isInstanceOf(JacksonException.class);
                    }
                }
            }
        }

        @Test
        void that_break_off_after_all_that_must_stand_are_refused() {
            TokenBuffer meeting = TokenBuffer.forGeneration();
            meeting.writeStartObject();
            meeting.writeName("id");
            meeting.writeString("m");
            TokenBuffer text = TokenBuffer.forGeneration();
            text.writeStartObject();
            text.writeName("en");
            text.writeString("T");

            assertThatThrownBy(() -> MAPPER.readValue(meeting.asParser(ObjectReadContext.empty()), Meeting.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageStartingWith("Meeting must end but was followed by the end of the text");
            assertThatThrownBy(() -> MAPPER.readValue(text.asParser(ObjectReadContext.empty()), LocalizedText.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageStartingWith("LocalizedText must end but was followed by the end of the text");
        }

        private static Object read(JsonNode tree, Class<?> type) {
            return MAPPER.treeToValue(tree, type);
        }

        private static Class<?> typeOf(Sample sample) {
            return Shapes.find(sample.value().getClass()).orElseThrow().type();
        }
    }

    @Nested
    class Streams_of_lines {
        @Test
        void are_read_and_written_one_by_one() {
            List<Statistic> statistics = Samples.fullDossier().statistics();
            StringWriter lines = new StringWriter();
            try (SequenceWriter writer = MAPPER.writerFor(Statistic.class)
                    .withRootValueSeparator("\n")
                    .writeValues(lines)) {
                writer.writeAll(statistics);
            }

            assertThat(lines.toString().split("\n", -1)).hasSameSizeAs(statistics);
            try (MappingIterator<Statistic> read =
                    MAPPER.readerFor(Statistic.class).readValues(lines.toString())) {
                assertThat(read.readAll()).isEqualTo(statistics);
            }
        }

        @Test
        void tell_the_line_of_a_fault() {
            String lines = MAPPER.writeValueAsString(Samples.minimalLevel()) + "\n{\"type\":\"rank\",\"rank\":null}";
            try (MappingIterator<Statistic> read =
                    MAPPER.readerFor(Statistic.class).readValues(lines)) {
                assertThat(read.nextValue()).isEqualTo(Samples.minimalLevel());
                assertThat(JacksonJson.PLAIN
                                .fault(catchThrowable(read::nextValue))
                                .message())
                        .isEqualTo("Rank.rank must be a whole number but was null at /rank (line 2, column 23)");
            }
        }

        @Test
        void do_not_take_null_for_a_value() {
            try (MappingIterator<Statistic> read =
                    MAPPER.readerFor(Statistic.class).readValues("null")) {
                assertThat(JacksonJson.PLAIN
                                .fault(catchThrowable(read::nextValue))
                                .message())
                        .startsWith("Statistic must be an object but was null");
            }
        }
    }

    @Nested
    class Exceptions {
        @Test
        void tell_the_type_and_say_the_same_in_every_way() {
            MismatchedInputException thrown = catchThrowableOfType(
                    MismatchedInputException.class, () -> MAPPER.readValue("{\"id\":7}", Meeting.class));

            String message = "Meeting.id must be a string but was a number at /id (line 1, column 7)";
            assertThat(thrown).hasMessage(message).hasToString(thrown.getClass().getName() + ": " + message);
            assertThat(thrown.getLocalizedMessage()).isEqualTo(message);
            assertThat(thrown.getOriginalMessage()).isEqualTo("Meeting.id must be a string but was a number");
            assertThat(thrown.getTargetType()).isEqualTo(Meeting.class);
        }
    }
}

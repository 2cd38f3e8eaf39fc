package org.coalitionmodel.exchange.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.exchange.ExchangePage;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Meetings as entries of a calendar. */
class CalendarWriterTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    /** A calendar and the account of its writing. */
    private record Written(String text, Ledger ledger) {
        Calendar read() throws IOException, ParserException {
            return new CalendarBuilder().build(new StringReader(text));
        }

        /** Without the folding of long lines. */
        String unfolded() {
            return text.replace("\r\n ", "");
        }
    }

    private static Written written(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ledger ledger = CalendarWriter.write(dossier, out);
        return new Written(out.toString(StandardCharsets.UTF_8), ledger);
    }

    private static Dossier dossier(String json) {
        return MAPPER.readValue(("{'format': 'coalition-dossier/1', " + json + "}").replace('\'', '"'), Dossier.class);
    }

    private static Dossier meeting(String attributes) {
        return dossier("'meetings': [{'id': 'm', " + attributes + "}]");
    }

    @Test
    void a_meeting_has_days_names_places_status_and_participants() throws IOException, ParserException {
        Written written = written(dossier("""
                'places': [{'id': 'oslo', 'kind': 'city', 'names': [{'text': {'no': 'Oslo'}}]},
                           {'id': 'hall', 'kind': 'venue', 'names': [{'text': {'en': 'Hall, the old one'}}]}],
                'parties': [{'type': 'person', 'id': 'ada', 'names': [{'text': {'en': 'Ada Example'}}]},
                            {'type': 'person', 'id': 'ben', 'names': [{'text': {'fr': 'Ben', 'en': 'Ben Sample'}}]},
                            {'type': 'state', 'id': 'norland', 'names': [{'text': {'en': 'Norland'}}]}],
                'meetings': [{'id': 'third', 'names': [{'text': {'no': 'Tredje', 'en': 'Third meeting'}}],
                    'stages': [{'kind': 'planned'}, {'kind': 'done'}],
                    'places': ['hall', 'oslo'], 'when': {'period': '2031-05-11/2031-05-12'},
                    'participations': [
                        {'actor': {'party': 'norland'}, 'role': 'host'},
                        {'actor': {'party': 'ada'}, 'role': 'chair', 'presence': 'inPerson',
                         'inPlaceOf': [{'party': 'ben'}]},
                        {'actor': {'party': 'ada'}, 'role': 'opener'},
                        {'actor': {'party': 'norland'}, 'role': 'addressee'},
                        {'actor': {'party': 'ben'}, 'role': 'headOfDelegation', 'presence': 'absent'},
                        {'actor': {'described': {'en': 'two experts'}}, 'role': 'adviser'}]}]
                """));
        assertThat(written.unfolded().split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//coalitionmodel.org//dossier//EN",
                        "CALSCALE:GREGORIAN",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "DTSTART;VALUE=DATE:20310511",
                        "DTEND;VALUE=DATE:20310513",
                        "DTSTAMP:19700101T000000Z",
                        "UID:third@coalitionmodel.org",
                        "SUMMARY;LANGUAGE=en:Third meeting",
                        "STATUS:CONFIRMED",
                        "LOCATION:Hall\\, the old one\\, Oslo",
                        "ORGANIZER;CN=Norland:mailto:norland@party.invalid",
                        "ATTENDEE;CN=Ada Example;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=ACCEPTED;"
                                + "DELEGATED-FROM=\"mailto:ben@party.invalid\":mailto:ada@party.invalid",
                        "ATTENDEE;CN=Ben Sample;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED:"
                                + "mailto:ben@party.invalid",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(written.read().validate().hasErrors()).isFalse();
        ExchangePage.requireSection("what iCalendar loses", ExchangePage.table(written.ledger()));
    }

    @Test
    void somebody_who_was_not_invited_is_no_attendee() {
        Written written = written(dossier("""
                'parties': [{'type': 'person', 'id': 'ada', 'names': [{'text': {'en': 'Ada Example'}}]}],
                'meetings': [{'id': 'third', 'when': {'period': '2031-05-11'}, 'participations': [
                    {'actor': {'party': 'ada'}, 'role': 'participant', 'presence': 'notInvited'}]}]
                """));
        assertThat(written.text()).doesNotContain("ATTENDEE");
        assertThat(written.ledger().entries(Treatment.DROPPED))
                .extracting(LedgerEntry::detail)
                .contains("an attendee of a calendar is invited");
    }

    @ParameterizedTest
    @CsvSource({
        "done, CONFIRMED",
        "underWay, CONFIRMED",
        "cancelled, CANCELLED",
        "postponed, CANCELLED",
        "planned, TENTATIVE",
    })
    void the_last_stage_is_the_status(String stage, String status) {
        Dossier dossier = meeting(
                "'stages': [{'kind': 'announced'}, {'kind': '" + stage + "'}], 'when': {'period': '2031-05-11'}");
        assertThat(written(dossier).text()).contains("STATUS:" + status + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'names': [{'text': {'en': 'No time'}}]",
                "'when': {'period': '2031-05'}",
                "'when': {'period': '2031-05-11?'}",
                "'when': {'period': '2031-05-11/..'}",
                "'when': {'period': '2031-05-11', 'bound': 'by'}",
                "'when': {'period': '2031-05-11'}, 'every': 'P1Y'",
                "'when': {'period': '0000-05-11'}",
                "'when': {'period': '9999-12-31'}"
            })
    void a_meeting_without_known_days_is_dropped(String attributes) {
        Written written = written(meeting(attributes));
        assertThat(written.text()).isEmpty();
        assertThat(written.ledger().values(Treatment.MAPPED)).isZero();
        assertThat(written.ledger().entries())
                .extracting(LedgerEntry::detail)
                .allSatisfy(reason -> assertThat(reason)
                        .isIn(
                                "the meeting has no first and last day that a calendar can have",
                                "a repeated meeting is no entry of a calendar"));
    }

    @Test
    void an_inferred_date_says_so() {
        Dossier dossier =
                meeting("'when': {'period': '2031-05-11', 'inferred': ['year'], 'wording': {'en': 'last Sunday'}}");
        assertThat(written(dossier).text()).contains("DESCRIPTION:The date is inferred from: last Sunday\r\n");
    }

    @Test
    void a_deadline_is_an_entry_on_its_last_day() throws IOException, ParserException {
        Written written = written(dossier("""
                'meetings': [{'id': 'summit', 'when': {'period': '2031-05'}}],
                'outcomes': [{'id': 'call', 'kind': 'call', 'by': [{'described': {'en': 'all'}}],
                    'summary': {'fr': 'Libérer', 'en': 'Set free'}, 'terms': [
                    {'kind': 'amount', 'quantity': {'value': 3}},
                    {'kind': 'deadline', 'when': {'period': '2031-06-30', 'bound': 'by'}},
                    {'kind': 'deadline', 'when': {'period': '2031', 'bound': 'atTheEarliest'}},
                    {'kind': 'deadline', 'when': {'period': 'P2M', 'anchor': 'day', 'side': 'after'}}]}],
                'events': [{'id': 'day', 'kind': 'other', 'when': {'period': '2031-05-02'}}]
                """));
        assertThat(written.unfolded().lines().filter(line -> line.matches("(DTSTART|SUMMARY|TRANSP|UID|DESC).*")))
                .containsExactly(
                        "DTSTART;VALUE=DATE:20310630",
                        "SUMMARY;LANGUAGE=en:Deadline: Set free",
                        "UID:call.1@coalitionmodel.org",
                        "TRANSP:TRANSPARENT",
                        "DTSTART;VALUE=DATE:20310702",
                        "SUMMARY;LANGUAGE=en:Deadline: Set free",
                        "UID:call.3@coalitionmodel.org",
                        "TRANSP:TRANSPARENT",
                        "DESCRIPTION:The date is inferred from: P2M after day");
        assertThat(written.read().validate().hasErrors()).isFalse();
        assertThat(written.ledger().entries())
                .filteredOn(entry -> entry.field().startsWith("Outcome.terms.when"))
                .extracting(LedgerEntry::toString)
                .containsExactly(
                        "Outcome.terms.when.period: 2 mapped: DTSTART",
                        "Outcome.terms.when.period: 1 dropped: the deadline has no last day that a calendar can have"
                                + " (call: 2031)",
                        "Outcome.terms.when.bound: 1 mapped: DTSTART",
                        "Outcome.terms.when.bound: 1 dropped: the deadline has no last day that a calendar can have"
                                + " (call: atTheEarliest)",
                        "Outcome.terms.when.anchor: 1 kept: DESCRIPTION (call: day)",
                        "Outcome.terms.when.side: 1 kept: DESCRIPTION (call: after)");
    }

    @Test
    void who_was_replaced_is_in_the_calendar_by_address_alone() {
        Written written = written(dossier("""
                'parties': [{'type': 'person', 'id': 'ada', 'names': [{'text': {'en': 'Ada'}}]},
                            {'type': 'person', 'id': 'ben', 'names': [{'text': {'en': 'Ben'}}]}],
                'meetings': [{'id': 'm', 'when': {'period': '2031-05-11'}, 'participations': [
                    {'actor': {'party': 'ada'}, 'role': 'delegate', 'inPlaceOf': [{'party': 'ben'}]}]}]
                """));
        assertThat(written.unfolded()).contains("DELEGATED-FROM=\"mailto:ben@party.invalid\"");
        assertThat(written.ledger().entries())
                .extracting(LedgerEntry::toString)
                .contains("Person.id: 2 mapped: address", "Person.names.text: 1 dropped: not mapped (ben: Ben)");
    }

    @Test
    void a_name_cannot_add_lines_to_the_calendar() throws IOException, ParserException {
        String hostile = "a\r\nEND:VEVENT\nATTENDEE:mailto:x@example.org\u2028\";CN=b:,\\n^n";
        Dossier dossier = Dossier.builder()
                .addParties(Person.builder()
                        .id(Id.of("p"))
                        .addNames(Name.of(LocalizedText.of("en", hostile)))
                        .build())
                .addMeetings(Meeting.builder()
                        .id(Id.of("m"))
                        .addNames(Name.of(LocalizedText.of("en", hostile)))
                        .when(When.of("2031-05-11"))
                        .addStages(Stage.of(StageKind.DONE))
                        .addParticipations(Participation.builder()
                                .actor(Actor.of(Id.of("p")))
                                .role(Participation.ParticipationRole.DELEGATE)
                                .build())
                        .build())
                .build();
        Written written = written(dossier);
        assertThat(written.unfolded().lines().filter(line -> line.startsWith("ATTENDEE")))
                .hasSize(1);
        Calendar read = written.read();
        assertThat(read.getComponents()).hasSize(1);
        assertThat(read.getComponents()
                        .get(0)
                        .getProperty("SUMMARY")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("a END:VEVENT ATTENDEE:mailto:x@example.org \";CN=b:,\\n^n");
    }

    static Stream<Path> dossiers() throws IOException {
        Path root = Path.of(System.getProperty("coalition.root"));
        Path practice = root.resolve("jackson-module/json/src/test/resources/practice");
        try (Stream<Path> files = Files.list(practice)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toCollection(ArrayList::new));
            assertThat(all).hasSizeGreaterThan(5);
            all.add(root.resolve("seeds/marrakech-2022.json"));
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_meeting_and_deadline_is_in_a_valid_calendar_or_dropped(Path file) throws IOException, ParserException {
        Dossier dossier = MAPPER.readValue(Files.readAllBytes(file), Dossier.class);
        Written written = written(dossier);
        int entries = 0;
        if (!written.text().isEmpty()) {
            Calendar calendar = written.read();
            assertThat(calendar.validate().hasErrors()).isFalse();
            entries = calendar.getComponents().size();
        }
        long deadlines = dossier.outcomes().stream()
                .flatMap(outcome -> outcome.terms().stream())
                .filter(term -> term.kind() == TermKind.DEADLINE)
                .count();
        long dropped = written.ledger().entries(Treatment.DROPPED).stream()
                .filter(entry -> entry.field().equals("Meeting.id")
                        || (entry.field().equals("Outcome.terms.kind")
                                && entry.detail().startsWith("the deadline has no last day")))
                .mapToLong(LedgerEntry::count)
                .sum();
        assertThat(entries + dropped).isEqualTo(dossier.meetings().size() + deadlines);
        assertThat(written.text()).isEqualTo(written(dossier).text());
    }
}

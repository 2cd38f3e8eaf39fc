package org.coalitionmodel.exchange.icalendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.rule.Rule;

/**
 * Writes the meetings of a dossier, and the deadlines of its outcomes, as iCalendar [RFC 5545]. There is no loader.
 *
 * <p>A calendar has days, and nothing vaguer. So a meeting is written only if its first and last day are known.
 * Meetings with only a month or a year, with an approximate or uncertain date, or "before May" are not written.
 * Repeated meetings are not written either. The {@link Ledger} says so. An inferred date is written with a description
 * that says so. Days have no time zone. In iCalendar, the end is the day after the last day.
 *
 * <ul>
 *   <li>The last stage of a meeting becomes {@code STATUS}: done, under way and ended become confirmed; cancelled,
 *       postponed and failed become cancelled; other stages become tentative.
 *   <li>iCalendar allows one {@code ORGANIZER}: the first host, convener or organizer. Every other party is an {@code
 *       ATTENDEE}, except for addressees, targets and those who were not invited. The presence becomes {@code PARTSTAT}: present, in person, remote
 *       and in part become accepted; absent, excluded and declined become declined; expected becomes tentative; invited
 *       becomes needs-action.
 *   <li>A deadline is an entry on its last day that does not block the time of that day. {@link Dossier#resolve} finds
 *       the day of a deadline that is relative to something, such as "within six months of the decision".
 *   <li>An attendee who represented another party has {@code DELEGATED-FROM}.
 *   <li>iCalendar requires an address of each participant. A dossier has no addresses, so the writer makes {@code
 *       mailto:ID@party.invalid}. No mail can be delivered there [RFC 2606].
 *   <li>iCalendar requires the time at which an entry was made. A dossier does not have this time, so the writer gives
 *       the start of 1970. Equal dossiers give equal calendars.
 * </ul>
 *
 * <p>The library <a href="https://www.ical4j.org">ical4j</a> (BSD licence) must be among your dependencies. This
 * artifact does not bring it.
 *
 * <pre>{@code
 * Ledger ledger = CalendarWriter.write(dossier, out);
 * ledger.entries(Treatment.DROPPED).forEach(System.out::println);
 * }</pre>
 */
public final class CalendarWriter {
    private CalendarWriter() {}

    /**
     * Writes the meetings, then the deadlines, in their order. iCalendar does not allow a calendar without an entry. So
     * if nothing can be written, the output is empty.
     *
     * @param dossier the dossier
     * @param out where to write, in UTF-8; the stream stays open
     * @return what became of every value of the dossier
     * @throws IllegalArgumentException if an argument is null
     * @throws UncheckedIOException if writing fails
     */
    public static Ledger write(Dossier dossier, OutputStream out) {
        Rule.given("CalendarWriter.dossier", dossier);
        Rule.given("CalendarWriter.out", out);
        LedgerRecorder recorder = new LedgerRecorder();
        Calendar calendar = new Calendar();
        calendar.withProdId("-//coalitionmodel.org//dossier//EN").withDefaults();
        try (DossierRecords records = new DossierRecords(dossier, recorder)) {
            for (Meeting meeting : dossier.meetings()) {
                new MeetingEvent(dossier, records, meeting).event().ifPresent(calendar::withComponent);
            }
            for (Outcome outcome : dossier.outcomes()) {
                DeadlineEvent deadline = new DeadlineEvent(dossier, outcome, records.of(outcome));
                for (int i = 0; i < outcome.terms().size(); i++) {
                    if (outcome.terms().get(i).kind() == TermKind.DEADLINE) {
                        deadline.event(i).ifPresent(calendar::withComponent);
                    }
                }
            }
        }
        if (!calendar.getComponents().isEmpty()) {
            output(calendar, out);
        }
        return recorder.ledger();
    }

    private static void output(Calendar calendar, OutputStream out) {
        try {
            new CalendarOutputter().output(calendar, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

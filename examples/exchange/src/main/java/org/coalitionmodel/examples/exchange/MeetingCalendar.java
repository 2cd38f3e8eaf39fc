package org.coalitionmodel.examples.exchange;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * When were the meetings? As a calendar in iCalendar (RFC 5545).
 *
 * <p>It teaches not to make a date more certain than it is. A calendar knows days and nothing vaguer. So only what is
 * known to the day is exported, as whole days without a time zone. Months, years, qualified dates, alternatives and times
 * that are relative to something else are left out. The standard error has the reason.
 *
 * <ul>
 *   <li>A date that no source gives in full, but that was inferred from one, is exported with that remark.
 *   <li>The last stage of a meeting becomes its status: done is confirmed, cancelled and put off are cancelled, other
 *       stages are tentative. A meeting without a stage has no status.
 *   <li>An entry ends on the day after the last day of the meeting, as iCalendar wants.
 *   <li>iCalendar wants to know when an entry was last changed. A dossier does not say that, so it is a constant. Equal
 *       dossiers give equal calendars.
 * </ul>
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/exchange -am compile exec:java -Dexec.args="meetings" > meetings.ics
 * }</pre>
 */
@Command(name = "meetings", description = "The meetings as iCalendar.", mixinStandardHelpOptions = true)
final class MeetingCalendar implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "A dossier in JSON (default: ${DEFAULT-VALUE}).")
    private File file = new File("seeds/marrakech-2022.json");

    @Override
    public Integer call() throws IOException {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);
        var calendar = new Calendar();
        calendar.withProdId("-//example.org//dossier//EN").withDefaults();
        for (var meeting : dossier.meetings()) {
            var days = meeting.when()
                    .filter(when -> meeting.every().isEmpty())
                    .filter(when -> when.bound().isEmpty() && when.part().isEmpty())
                    .flatMap(When::period);
            var first = days.flatMap(TimePeriod::start).filter(MeetingCalendar::isDay);
            var last = days.flatMap(TimePeriod::end).filter(MeetingCalendar::isDay);
            if (first.isPresent() && last.isPresent()) {
                var name = meeting.usualName()
                        .map(it -> it.in(Locale.ENGLISH))
                        .orElse(meeting.id().value());
                var event =
                        new VEvent(first.get().earliest(), last.get().latest().plusDays(1), name);
                event.replace(new DtStamp(Instant.EPOCH));
                event.withProperty(new Uid(meeting.id() + "@example.org"));
                status(meeting).ifPresent(event::withProperty);
                note(dossier, meeting).ifPresent(event::withProperty);
                calendar.withComponent(event);
            } else {
                var given = meeting.when().map(When::toString).orElse("no time");
                System.err.println("Left out: " + meeting.id() + ", because its days are not known: " + given);
            }
        }
        Exchange.write(calendar);
        return 0;
    }

    /** Years before the first are not in iCalendar. */
    static boolean isDay(PartialDate date) {
        return date.text().matches("[0-9]{4}(-[0-9]{2}){2}") && date.earliest().getYear() > 0;
    }

    private static Optional<Status> status(Meeting meeting) {
        return meeting.stages().stream()
                .reduce((earlier, last) -> last)
                .map(last -> new Status(
                        switch (last.kind()) {
                            case DONE, UNDER_WAY, ENDED -> Status.VALUE_CONFIRMED;
                            case CANCELLED, POSTPONED, FAILED -> Status.VALUE_CANCELLED;
                            default -> Status.VALUE_TENTATIVE;
                        }));
    }

    private static Optional<Description> note(Dossier dossier, Meeting meeting) {
        var isReading = dossier.support(meeting.id()).getOrDefault("when", List.of()).stream()
                .anyMatch(citation -> citation.reading().isPresent());
        return meeting.when()
                .filter(when -> isReading || !when.inferred().isEmpty())
                .map(when -> when.wording().map(words -> " from: " + words).orElse(""))
                .map(words -> new Description("The date is inferred" + words));
    }
}

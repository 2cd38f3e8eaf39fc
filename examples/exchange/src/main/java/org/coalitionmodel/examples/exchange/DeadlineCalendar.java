package org.coalitionmodel.examples.exchange;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.TimeBound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is due when? As a calendar in iCalendar, asked of the decisions of a summit.
 *
 * <p>It teaches where deadlines are: in the terms of outcomes. {@code Dossier.resolve} finds the dates of a deadline that
 * is relative to something, such as "within six months of the decision". As with {@link MeetingCalendar}, only what is
 * known to the day is exported, and an inferred date says so. "By 2025" is left out, with the reason on the standard
 * error. An entry does not block the time of its day. The times of targets, which are statistics, are not exported.
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/exchange -am compile exec:java -Dexec.args="deadlines" > deadlines.ics
 * }</pre>
 */
@Command(name = "deadlines", description = "The deadlines as iCalendar.", mixinStandardHelpOptions = true)
final class DeadlineCalendar implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "A dossier in JSON (default: ${DEFAULT-VALUE}).")
    private File file = new File("jackson-module/json/src/test/resources/practice/ecowas-accra-2022.json");

    @Override
    public Integer call() throws IOException {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);
        var calendar = new Calendar();
        calendar.withProdId("-//example.org//dossier//EN").withDefaults();
        for (var outcome : dossier.outcomes()) {
            for (var term : outcome.terms()) {
                if (term.kind() != TermKind.DEADLINE) {
                    continue;
                }
                var id = outcome.id() + "." + outcome.terms().indexOf(term);
                var day = term.when()
                        .filter(when -> when.bound().orElse(TimeBound.BY) == TimeBound.BY
                                && when.part().isEmpty())
                        .flatMap(dossier::resolve)
                        .flatMap(TimePeriod::end)
                        .filter(MeetingCalendar::isDay);
                if (day.isEmpty()) {
                    var given = term.when().map(When::toString).orElse("no time");
                    System.err.println("Left out: " + id + ", because its day is not known: " + given);
                    continue;
                }
                var event = new VEvent(
                        day.get().latest(), "Deadline: " + outcome.summary().in(Locale.ENGLISH));
                event.replace(new DtStamp(Instant.EPOCH));
                event.withProperty(new Uid(id + "@example.org")).withProperty(new Transp(Transp.VALUE_TRANSPARENT));
                var isReading = term.citations().stream()
                        .anyMatch(citation -> citation.reading().isPresent());
                term.when()
                        .filter(when -> isReading
                                || !when.inferred().isEmpty()
                                || when.anchor().isPresent())
                        .map(when -> new Description("The date is inferred from: " + when))
                        .ifPresent(event::withProperty);
                calendar.withComponent(event);
            }
        }
        Exchange.write(calendar);
        return 0;
    }
}

package org.coalitionmodel.exchange.icalendar;

import java.time.Instant;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When.TimeBound;

/** The deadline of an outcome as an entry of a calendar. The entry does not block the time of its day. */
final class DeadlineEvent {
    private final Dossier dossier;
    private final Outcome outcome;
    private final InputRecord values;

    DeadlineEvent(Dossier dossier, Outcome outcome, InputRecord values) {
        this.dossier = dossier;
        this.outcome = outcome;
        this.values = values;
    }

    /** {@return the entry for the term at an index; empty if its last day is not known} */
    Optional<VEvent> event(int index) {
        Term term = outcome.terms().get(index);
        String key = "terms/" + index;
        Optional<PartialDate> day = term.when()
                .filter(when -> when.bound().orElse(TimeBound.BY) == TimeBound.BY
                        && when.part().isEmpty())
                .flatMap(dossier::resolve)
                .flatMap(TimePeriod::end)
                .filter(CalendarText::isDay);
        if (day.isEmpty()) {
            values.dropped(key, "the deadline has no last day that a calendar can have");
            return Optional.empty();
        }
        VEvent event = new VEvent(day.get().latest(), "");
        event.replace(new DtStamp(Instant.EPOCH));
        event.replace(CalendarText.summary("Deadline: ", CalendarText.chosen(outcome.summary())));
        event.withProperty(new Uid(outcome.id() + "." + index + "@coalitionmodel.org"));
        event.withProperty(new Transp(Transp.VALUE_TRANSPARENT));
        values.mapped("id", "UID");
        values.mapped("summary/" + CalendarText.chosen(outcome.summary()).originalLanguage(), "SUMMARY");
        values.mapped(key + "/kind", "SUMMARY");
        values.mapped(key + "/when/period", "DTSTART");
        values.mapped(key + "/when/bound", "DTSTART");
        boolean isReading = term.citations().stream()
                .anyMatch(citation -> citation.reading().isPresent());
        term.when()
                .filter(when ->
                        isReading || !when.inferred().isEmpty() || when.anchor().isPresent())
                .ifPresent(when -> event.withProperty(CalendarText.inferred(when, values, key + "/when")));
        return Optional.of(event);
    }
}

package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.PartialDate.Precision;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import tools.jackson.databind.node.ObjectNode;

/** Writes times as dates and as qualifiers. */
final class TimeWriter {
    private TimeWriter() {}

    /** The period of a time that is given by its dates; empty if it has a bound or depends on anything else. */
    static Optional<TimePeriod> period(When when) {
        if (when.period().isEmpty()) {
            return Optional.empty();
        }
        When dates = When.builder()
                .from(when)
                .wording(Optional.empty())
                .inferred(List.of())
                .build();
        return when.period().filter(period -> dates.equals(When.of(period)));
    }

    /** Records where the dates of a time are. Its words are lost. */
    static void mapped(InputRecord row, String key, String target) {
        row.mapped(key + "/period", target);
        dropWords(row, key);
    }

    /** Records as what the dates of a time are kept. Its words are lost. */
    static void kept(InputRecord row, String key, String as) {
        row.kept(key + "/period", as);
        dropWords(row, key);
    }

    private static void dropWords(InputRecord row, String key) {
        row.dropped(key + "/wording", "Wikidata has no words for a time");
        row.dropped(key + "/inferred", "Wikidata does not say what follows from the context");
    }

    /** The date of a time that is a single date; empty if it is none. */
    static Optional<PartialDate> date(When when) {
        return period(when).filter(TimeWriter::isDate).flatMap(TimePeriod::start);
    }

    /** Whether a period is a single date. */
    static boolean isDate(TimePeriod period) {
        return period.start()
                .map(PartialDate::text)
                .filter(period.toString()::equals)
                .isPresent();
    }

    /** Whether a date is approximate or uncertain. Every century is approximate here, which says nothing. */
    static boolean isQualified(PartialDate date) {
        return date.isQualified() && date.precision() != Precision.CENTURY;
    }

    /** The qualifiers that say how a date is qualified. */
    static List<ObjectNode> circumstances(PartialDate date) {
        List<ObjectNode> qualifiers = new ArrayList<>();
        if (isQualified(date) && date.isApproximate()) {
            qualifiers.add(SnakWriter.item("P1480", Facts.CIRCA));
        }
        if (isQualified(date) && date.isUncertain()) {
            qualifiers.add(SnakWriter.item("P1480", Facts.PRESUMABLY));
        }
        return qualifiers;
    }

    /**
     * The qualifiers for start and end of a period of two dates, one of which may be open or unknown.
     *
     * @param period the period
     * @return the qualifiers; empty if Wikidata has no such period
     */
    static Optional<List<ObjectNode>> startAndEnd(TimePeriod period) {
        boolean isInterval =
                period.toString().indexOf('/') >= 0 && period.length().isEmpty();
        if (!isInterval) {
            return Optional.empty();
        }
        List<ObjectNode> qualifiers = new ArrayList<>();
        if (period.isStartOpen()) {
            qualifiers.add(SnakWriter.withoutValue("P580", true, "time"));
        }
        if (period.start().isPresent() && !add("P580", period.start().get(), qualifiers)) {
            return Optional.empty();
        }
        if (period.end().isPresent() && !add("P582", period.end().get(), qualifiers)) {
            return Optional.empty();
        }
        if (period.end().isEmpty() && !period.isEndOpen()) {
            qualifiers.add(SnakWriter.withoutValue("P582", false, "time"));
        }
        return Optional.of(qualifiers);
    }

    private static boolean add(String property, PartialDate date, List<ObjectNode> qualifiers) {
        if (isQualified(date)) {
            return false;
        }
        Optional<ObjectNode> snak = SnakWriter.date(property, date);
        snak.ifPresent(qualifiers::add);
        return snak.isPresent();
    }
}

package org.coalitionmodel.exchange.icalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Summary;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.When;

/** Texts and days in the form that a calendar can have. */
final class CalendarText {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private CalendarText() {}

    /** Whether iCalendar has the day and the next one: the years 1 to 9999. */
    static boolean isDay(PartialDate date) {
        return date.text().matches("[0-9]{4}(-[0-9]{2}){2}")
                && date.earliest().getYear() > 0
                && date.earliest().isBefore(LAST);
    }

    /** The English text if there is one, or else the original. */
    static LocalizedText chosen(LocalizedText text) {
        String english = text.texts().get("en");
        return english == null
                ? LocalizedText.of(text.originalLanguage(), oneLine(text.original()))
                : LocalizedText.of("en", oneLine(english));
    }

    /** Control characters are not allowed in iCalendar. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    static Summary summary(String start, LocalizedText text) {
        return new Summary(new ParameterList(List.of(new Language(text.originalLanguage()))), start + text.original());
    }

    /** Says that a date was inferred, and from what. */
    static Description inferred(When when, InputRecord values, String key) {
        for (String part : List.of("wording", "inferred", "anchor", "side")) {
            values.kept(key + "/" + part, "DESCRIPTION");
        }
        Optional<String> anchored = when.anchor()
                .map(anchor -> when.period().map(period -> period + " ").orElse("")
                        + when.side()
                                .map(side -> side.name().toLowerCase(Locale.ROOT) + " ")
                                .orElse("")
                        + anchor);
        return new Description("The date is inferred"
                + when.wording()
                        .map(CalendarText::chosen)
                        .map(LocalizedText::original)
                        .or(() -> anchored)
                        .map(from -> " from: " + from)
                        .orElse(""));
    }
}

package org.coalitionmodel.page;

import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** The dossier, and all that puts it into words and drawings of one language. */
record PageContext(
        Dossier dossier,
        Words words,
        Names names,
        Dates dates,
        Quantities quantities,
        Citations citations,
        Charts charts) {

    static PageContext of(Dossier dossier, Words words) {
        Names names = new Names(dossier, words);
        return new PageContext(
                dossier,
                words,
                names,
                names.dates(),
                names.quantities(),
                new Citations(dossier, words, names),
                new Charts(words.isRightToLeft()));
    }

    /** The time of an entity, marked if its date is inferred. */
    Line when(Entity entity, String attribute, When when) {
        Line text = dates.when(when);
        return isInferred(entity, attribute, when) ? words.say("when.inferred", text) : text;
    }

    static boolean isInferred(Entity entity, String attribute, When when) {
        return !when.inferred().isEmpty() || Citations.isInferred(entity, attribute);
    }

    /** The period that a time means, with its anchor resolved; empty if nothing dates it. */
    Optional<TimePeriod> dated(When when) {
        return dossier.resolve(when)
                .filter(it -> it.earliest().isPresent() || it.latest().isPresent());
    }
}

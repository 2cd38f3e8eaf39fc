package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.text.LocalizedText;
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
        Charts charts,
        Anchors anchors) {

    static PageContext of(Dossier dossier, Words words) {
        Names names = new Names(dossier, words);
        return new PageContext(
                dossier,
                words,
                names,
                names.dates(),
                names.quantities(),
                new Citations(dossier, words, names),
                new Charts(words.isRightToLeft()),
                new Anchors());
    }

    Line say(String key, Object... parts) {
        return words.say(key, parts);
    }

    Optional<Line> sayIfKnown(String key, Object... parts) {
        return words.sayIfKnown(key, parts);
    }

    Line label(Enum<?> constant) {
        return words.label(constant);
    }

    Line text(LocalizedText text) {
        return words.of(text);
    }

    Line shortName(LocalizedText text) {
        return words.name(text);
    }

    Line quoted(LocalizedText text) {
        return words.quoted(text);
    }

    Line parts(List<Line> parts) {
        return words.parts(parts);
    }

    Line list(List<Line> parts) {
        return words.list(parts);
    }

    Line choice(List<Line> parts) {
        return words.choice(parts);
    }

    String number(long number) {
        return words.number(number);
    }

    String number(BigDecimal number) {
        return words.number(number);
    }

    boolean isRightToLeft() {
        return words.isRightToLeft();
    }

    Line name(Id<?> id) {
        return names.name(id);
    }

    Line names(List<? extends Id<?>> ids) {
        return names.names(ids);
    }

    Line matters(List<? extends Id<?>> indicators) {
        return names.matters(indicators);
    }

    Line actor(Actor actor) {
        return names.actor(actor);
    }

    Line actors(List<Actor> actors) {
        return names.actors(actors);
    }

    Line actorName(Actor actor) {
        return names.actorName(actor);
    }

    Line quantity(Quantity quantity) {
        return quantities.quantity(quantity);
    }

    Line when(When when) {
        return dates.when(when);
    }

    Cites cites(Collection<Citation> citations) {
        return citations().of(citations);
    }

    Cites cites(Entity entity, String attribute) {
        return citations().of(entity, attribute);
    }

    /** The time of an entity, marked if its date is inferred. */
    Line when(Entity entity, String attribute, When when) {
        Line text = date(entity, attribute, when);
        return isInferred(entity, attribute, when) ? words.say("when.inferred", text) : text;
    }

    /** The time of an entity. Words that explain an inferred date are quoted only if a passage has them. */
    Line date(Entity entity, String attribute, When when) {
        boolean isExplained = when.period().isPresent() && isInferred(entity, attribute, when) && !isSaid(entity, when);
        return when.wording()
                .filter(wording -> isExplained)
                .map(wording -> say("nameless.described", dates.when(withoutWording(when)), text(wording)))
                .orElseGet(() -> dates.when(when));
    }

    /** The time without the words for it, unless it has nothing else. */
    static When withoutWording(When when) {
        return when.period().isEmpty()
                ? when
                : When.builder().from(when).wording(Optional.empty()).build();
    }

    /** Whether the words of a time stand in a passage cited for it. */
    static boolean isSaid(Entity entity, When when) {
        return when.wording().stream()
                .flatMap(wording -> wording.texts().values().stream())
                .anyMatch(words -> entity.citations().stream()
                        .anyMatch(citation -> citation.exact()
                                .filter(it -> it.contains(words))
                                .isPresent()));
    }

    /** The reason of a gap or, without one, what is missing; with what it is about. */
    Line gap(Gap gap) {
        Line kind = sayIfKnown("attribute." + gap.attribute())
                .map(attribute -> say("gap.of", attribute, label(gap.kind())))
                .orElse(label(gap.kind()));
        Line why = gap.reason().map(this::text).orElse(kind);
        return gap.about().isEmpty() ? why : say("gap.about", why, names(gap.about()));
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

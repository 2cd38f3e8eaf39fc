package org.coalitionmodel.exchange.ftm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.jspecify.annotations.Nullable;

/** Writes meetings and events as events, and events with a funder and a beneficiary as payments. */
final class EventWriter {
    private static final Set<StageKind> HAPPENED =
            Set.of(StageKind.UNDER_WAY, StageKind.IN_EFFECT, StageKind.DONE, StageKind.ENDED);
    private static final Set<ParticipationRole> ORGANIZERS = Set.of(
            ParticipationRole.ORGANIZER, ParticipationRole.HOST, ParticipationRole.CO_HOST, ParticipationRole.CONVENER);

    private final ThingWriter things;
    private final Map<Id<?>, List<Level>> levels = new HashMap<>();

    EventWriter(ThingWriter things) {
        this.things = things;
        for (Statistic statistic : things.dossier().statistics()) {
            if (statistic instanceof Level level) {
                level.about()
                        .ifPresent(about -> levels.computeIfAbsent(about, key -> new ArrayList<>())
                                .add(level));
            }
        }
    }

    void write(Meeting meeting) {
        boolean isSeries = meeting.every().isPresent() || meeting.count().isPresent();
        FtmEntity out = begin(meeting, isSeries);
        if (out != null) {
            InputRecord record = things.record(meeting);
            out.add("keywords", EventLoader.MEETING);
            meeting.of().ifPresent(of -> {
                Optional<String> body = things.refer(of);
                if (body.isPresent()) {
                    out.add("organizer", body.get());
                    record.kept("of", "organizer");
                } else {
                    record.dropped("of", "the body is not in the output");
                }
            });
            participations(record, meeting.participations(), out);
            places(record, meeting.places(), out);
            ThingWriter.interval(record, meeting.when(), out);
        }
    }

    void write(Event event) {
        if (isPayment(event)) {
            payment(event);
            return;
        }
        boolean isSeries = event.every().isPresent() || event.count().isPresent();
        FtmEntity out = begin(event, isSeries);
        if (out != null) {
            InputRecord record = things.record(event);
            if (event.kind() != EventKind.OTHER) {
                out.add("keywords", Rule.word(event.kind()));
            }
            record.mapped("kind", event.kind() == EventKind.OTHER ? "schema" : "keywords");
            participations(record, event.participations(), out);
            places(record, event.places(), out);
            ThingWriter.interval(record, event.when(), out);
        }
    }

    /** Begins an event of FtM; null if the dossier's event cannot be one, and its values are dropped. */
    private @Nullable FtmEntity begin(Entity entity, boolean isSeries) {
        InputRecord record = things.record(entity);
        List<Stage> stages = entity.stages();
        if (!WrittenIds.hasName(entity, FtmEntity.LONGEST_NAME)) {
            Leftovers.drop(record, entity.names().isEmpty() ? "FtM requires a name" : ThingWriter.TOO_LONG);
            return null;
        } else if (isSeries) {
            Leftovers.drop(record, "an event of FtM is one event");
            return null;
        } else if (!stages.isEmpty()
                && !HAPPENED.contains(stages.get(stages.size() - 1).kind())) {
            Leftovers.drop(record, "FtM would say that it took place");
            return null;
        }
        FtmEntity out = things.begin(entity, FtmSchema.EVENT);
        things.names(entity, out);
        return out;
    }

    /** Whoever sent a recorded message is involved without being there. */
    private static boolean isNotInvolved(Presence presence) {
        return presence.attended() != Verdict.YES && presence != Presence.RECORDED;
    }

    private void participations(InputRecord record, List<Participation> parts, FtmEntity out) {
        for (int i = 0; i < parts.size(); i++) {
            Participation part = parts.get(i);
            String path = "participations/" + i;
            String property = ORGANIZERS.contains(part.role()) ? "organizer" : "involved";
            Optional<String> party = part.actor().party().flatMap(things.ids()::find);
            if (part.presence().filter(EventWriter::isNotInvolved).isPresent()) {
                record.dropped(path, "FtM does not say who did not come");
            } else if (party.isEmpty()) {
                record.dropped(path, "the participant is not in the output");
            } else if (!isWhole(part.actor())) {
                record.dropped(path, "FtM would say that all of the party is involved");
            } else {
                things.refer(part.actor().party().orElseThrow());
                out.add(property, party.get());
                record.mapped(path + "/actor/party", property);
                boolean isSame =
                        part.role() == ParticipationRole.ORGANIZER || part.role() == ParticipationRole.PARTICIPANT;
                if (isSame) {
                    record.mapped(path + "/role", property);
                } else {
                    record.kept(path + "/role", property);
                }
            }
        }
    }

    private static boolean isWhole(Actor actor) {
        return actor.quantifier().isEmpty() && actor.count().isEmpty();
    }

    private void places(InputRecord record, List<Id<Place>> places, FtmEntity out) {
        for (int i = 0; i < places.size(); i++) {
            things.place(record, "places/" + i, places.get(i), "country", "location", out);
        }
    }

    /** Whether an event says only that somebody paid somebody a sum. */
    private boolean isPayment(Event event) {
        List<Participation> parts = event.participations();
        return event.kind() == EventKind.OTHER
                && event.stages().isEmpty()
                && event.every().isEmpty()
                && event.count().isEmpty()
                && levels.getOrDefault(event.id(), List.of()).stream().anyMatch(EventWriter::isPaid)
                && parts.stream().anyMatch(part -> part.role() == ParticipationRole.FUNDER)
                && parts.stream().anyMatch(part -> part.role() == ParticipationRole.BENEFICIARY)
                && parts.stream().allMatch(this::isOfPayment);
    }

    /** A pledge is no payment, and what leaves something out is not the whole sum. */
    private static boolean isPaid(Level level) {
        return level.excluding().isEmpty()
                && level.status().map(ObservationStatus::isObserved).orElse(true);
    }

    private boolean isOfPayment(Participation part) {
        return (part.role() == ParticipationRole.FUNDER || part.role() == ParticipationRole.BENEFICIARY)
                && isWhole(part.actor())
                && part.actor().party().flatMap(things.ids()::find).isPresent();
    }

    private void payment(Event event) {
        InputRecord record = things.record(event);
        FtmEntity out = things.begin(event, FtmSchema.PAYMENT);
        record.mapped("kind", "schema");
        for (int i = 0; i < event.participations().size(); i++) {
            Participation part = event.participations().get(i);
            String property = part.role() == ParticipationRole.FUNDER ? "payer" : "beneficiary";
            String path = "participations/" + i;
            things.reference(record, path + "/actor/party", part.actor().party().orElseThrow(), property, out, "");
            record.mapped(path + "/role", property);
        }
        for (int i = 0; i < event.names().size(); i++) {
            Name name = event.names().get(i);
            boolean isSame = name.kind() == Name.NameKind.DESCRIPTION;
            things.text(record, "names/" + i + "/text", name.text(), "purpose", out, isSame);
            if (isSame) {
                record.mapped("names/" + i + "/kind", "purpose");
            }
        }
        ThingWriter.interval(record, event.when(), out);
        for (Level level : levels.getOrDefault(event.id(), List.of())) {
            amount(level, event, out);
        }
    }

    private void amount(Level level, Event event, FtmEntity out) {
        InputRecord record = things.record(level);
        Quantity quantity = level.quantity();
        Optional<AmountProperty> property = property(level);
        Optional<BigDecimal> value = quantity.value();
        if (!isPaid(level)) {
            Leftovers.drop(record, "FtM would say that all of it was paid");
            return;
        } else if (property.isEmpty() || value.isEmpty() || !isExact(quantity)) {
            Leftovers.drop(record, "a payment of FtM has plain amounts of money");
            return;
        } else if (!EventLoader.isAmount(value.get().toPlainString())) {
            Leftovers.drop(record, "FtM would not say it in one way only");
            return;
        } else if (out.has(property.get().property())) {
            Leftovers.drop(record, "a payment of FtM has one amount");
            return;
        }
        out.add(property.get().property(), value.get().toPlainString());
        record.mapped("quantity/value", property.get().property());
        record.mapped("quantity/unit", property.get().property());
        if (property.get() == AmountProperty.AMOUNT && !quantity.unit().equals(Optional.of(Unit.MONEY))) {
            quantity.unit().ifPresent(unit -> out.add("currency", unit.code()));
            record.mapped("quantity/unit", "currency");
        }
        record.mapped("about", "id");
        record.kept("id", "a property of the payment");
        record.kept("type", "a property of the payment");
        record.kept("indicators", "a property of the payment");
        record.kept("identifiers", "a property of the payment");
        if (level.when().equals(event.when())) {
            record.kept("when", "the time of the payment");
        }
        record.kept("citations", "those of the payment");
    }

    /** The property of an amount; empty if the level is no money. */
    private static Optional<AmountProperty> property(Level level) {
        for (AmountProperty property : AmountProperty.values()) {
            boolean isIts = WrittenIds.key(level, property.scheme()).isPresent()
                    && (property.unit().isEmpty()
                            || property.unit().equals(level.quantity().unit()));
            if (isIts) {
                return Optional.of(property);
            }
        }
        return level.quantity().unit().filter(Unit::isMoney).map(unit -> AmountProperty.AMOUNT);
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.bound() == Bound.EXACTLY
                && quantity.roundedTo().isEmpty()
                && quantity.low().isEmpty()
                && quantity.high().isEmpty();
    }
}

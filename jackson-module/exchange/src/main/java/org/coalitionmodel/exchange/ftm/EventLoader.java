package org.coalitionmodel.exchange.ftm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The events, meetings and payments of a loaded dossier. A payment is an event with a funder and a beneficiary. Its amount
 * is a level about the event: nobody promised anything, so it is no pledge.
 */
final class EventLoader {
    /** The keyword of events that are meetings. */
    static final String MEETING = "meeting";
    /** What the amounts of payments measure. */
    static final Id<Indicator> AMOUNT_PAID =
            Identifier.of("ftm-indicator", "amount-paid").toId();

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,18})?");
    /** 1.000 is a thousand in some countries, and one in others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.][0-9]{3}");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final LoadedSources sources;
    private final LoadedPlaces places;
    private final PartyLoader parties;
    private final List<Event> events = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();

    EventLoader(LoadedSources sources, LoadedPlaces places, PartyLoader parties) {
        this.sources = sources;
        this.places = places;
        this.parties = parties;
    }

    List<Event> events() {
        return events;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    List<Level> levels() {
        return levels;
    }

    /** The indicator of the amounts, if there are any. */
    List<Indicator> indicators() {
        return levels.isEmpty()
                ? List.of()
                : List.of(Indicator.builder()
                        .id(AMOUNT_PAID)
                        .addNames(Name.of(LocalizedText.of("en", "Amount paid")))
                        .addCitations(sources.ofInput())
                        .build());
    }

    /** Takes the events and payments among the records. */
    void add(Collection<FtmRecord> records) {
        for (FtmRecord record : records) {
            if (record.isA(FtmSchema.PAYMENT)) {
                addPayment(record);
            } else if (record.isA(FtmSchema.EVENT)) {
                if (record.has("name")) {
                    addEvent(record);
                } else {
                    record.refuse("an event must have a name");
                }
            }
        }
    }

    private void addEvent(FtmRecord record) {
        boolean isMeeting = record.values("keywords").stream()
                .anyMatch(value -> value.text().equals(MEETING));
        String type = isMeeting ? "Meeting" : "Event";
        PartyLoader.schemaIs(record, FtmSchema.EVENT, type);
        List<Participation> parts = new ArrayList<>(parts(record, "organizer", ParticipationRole.ORGANIZER, type));
        parts.addAll(parts(record, "involved", ParticipationRole.PARTICIPANT, type));
        Set<Id<Place>> where = new LinkedHashSet<>(places.addresses(record, "location", type + ".places"));
        where.addAll(places.countries(record, "country", type + ".places"));
        List<Name> names = PartyLoader.names(record, type + ".names", List.of());
        Optional<When> when = FtmDates.when(record, type + ".when");
        Set<Identifier> keys = PartyLoader.identifiers(record, FtmSchema.EVENT);
        List<Citation> citations = sources.citations(record);
        EventKind kind = kind(record, isMeeting);
        if (isMeeting) {
            meetings.add(Meeting.builder()
                    .id(KeyProperty.id(record.id()).toId())
                    .names(names)
                    .when(when)
                    .places(where)
                    .participations(parts)
                    .identifiers(keys)
                    .citations(citations)
                    .build());
        } else {
            events.add(Event.builder()
                    .id(KeyProperty.id(record.id()).toId())
                    .kind(kind)
                    .names(names)
                    .when(when)
                    .places(where)
                    .participations(parts)
                    .identifiers(keys)
                    .citations(citations)
                    .build());
        }
    }

    private static EventKind kind(FtmRecord record, boolean isMeeting) {
        Optional<EventKind> found = Optional.empty();
        for (FtmValue value : record.values("keywords")) {
            Optional<EventKind> kind = Arrays.stream(EventKind.values())
                    .filter(it -> it != EventKind.OTHER && Rule.word(it).equals(value.text()))
                    .findFirst();
            if (isMeeting && value.text().equals(MEETING)) {
                record.mapped(value, "type");
            } else if (!isMeeting && found.isEmpty() && kind.isPresent()) {
                found = kind;
                record.mapped(value, "Event.kind");
            } else {
                record.dropped(value, "no kind of event, or an event has one kind");
            }
        }
        return found.orElse(EventKind.OTHER);
    }

    private List<Participation> parts(FtmRecord record, String property, ParticipationRole role, String type) {
        Set<Participation> parts = new LinkedHashSet<>();
        for (FtmValue value : record.values(property)) {
            Optional<Id<Party>> party = parties.find(value.text());
            if (party.isPresent()) {
                parts.add(Participation.builder()
                        .actor(Actor.of(party.get()))
                        .role(role)
                        .build());
                record.mapped(value, type + ".participations");
            } else {
                record.refused(value, "must refer to a party of the input");
            }
        }
        return List.copyOf(parts);
    }

    private void addPayment(FtmRecord record) {
        List<Participation> parts = new ArrayList<>(parts(record, "payer", ParticipationRole.FUNDER, "Event"));
        List<Participation> receivers = parts(record, "beneficiary", ParticipationRole.BENEFICIARY, "Event");
        if (parts.isEmpty() || receivers.isEmpty()) {
            record.refuse((parts.isEmpty() ? "payer" : "beneficiary") + " must refer to a party of the input");
            return;
        }
        parts.addAll(receivers);
        PartyLoader.schemaIs(record, FtmSchema.PAYMENT, "Event");
        Optional<When> when = FtmDates.when(record, "Event.when");
        List<Citation> citations = sources.citations(record);
        Event.Builder event = Event.builder()
                .id(KeyProperty.id(record.id()).toId())
                .kind(EventKind.OTHER)
                .participations(parts)
                .when(when)
                .identifiers(PartyLoader.identifiers(record, FtmSchema.PAYMENT))
                .citations(citations);
        for (FtmValue purpose : record.values("purpose")) {
            event.addNames(PartyLoader.name(purpose.text(), NameKind.DESCRIPTION));
            record.mapped(purpose, "Event.names");
        }
        Event built = event.build();
        events.add(built);
        AmountProperty[] properties = AmountProperty.values();
        for (AmountProperty property : properties) {
            quantity(record, property)
                    .ifPresent(quantity -> levels.add(Level.builder()
                            .id(Identifier.of(property.scheme(), record.id()).toId())
                            .addIndicators(AMOUNT_PAID)
                            .about(built.id())
                            .quantity(quantity)
                            .when(when)
                            .addIdentifiers(Identifier.of(property.scheme(), record.id()))
                            .citations(citations)
                            .build()));
        }
    }

    private static Optional<Quantity> quantity(FtmRecord record, AmountProperty property) {
        List<FtmValue> values = record.values(property.property());
        BigDecimal number = values.size() == 1 ? number(values.get(0).text()) : null;
        if (number == null) {
            String rule = values.size() > 1
                    ? "a payment must have one amount"
                    : "an amount must be a plain number that can be read in one way";
            values.forEach(value -> record.refused(value, rule));
            if (property == AmountProperty.AMOUNT) {
                record.drop("currency", "there is no amount");
            }
            return Optional.empty();
        }
        record.mapped(values.get(0), "Level.quantity");
        return Optional.of(Quantity.of(number).in(property.unit().orElseGet(() -> currency(record))));
    }

    private static @Nullable BigDecimal number(String text) {
        return isAmount(text) ? new BigDecimal(text) : null;
    }

    /** Whether a text is read as an amount: a number that can be read in one way and does not stand for none. */
    static boolean isAmount(String text) {
        return NUMBER.matcher(text).matches() && !AMBIGUOUS.matcher(text).matches() && !FtmLines.isNoValue(text);
    }

    private static Unit currency(FtmRecord record) {
        List<FtmValue> values = record.values("currency");
        if (values.size() == 1 && CURRENCY.matcher(values.get(0).text()).matches()) {
            record.mapped(values.get(0), "Level.quantity");
            return Unit.of(values.get(0).text());
        }
        values.forEach(value -> record.refused(value, "a currency must be one code of ISO 4217, such as MAD"));
        return Unit.MONEY;
    }
}

package org.coalitionmodel.exchange.icalendar;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.DelegatedFrom;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** One meeting as an entry of a calendar. */
final class MeetingEvent {
    private static final Set<ParticipationRole> ORGANIZERS =
            Set.of(ParticipationRole.HOST, ParticipationRole.CONVENER, ParticipationRole.ORGANIZER);
    private static final Set<ParticipationRole> CHAIRS = Set.of(ParticipationRole.CHAIR, ParticipationRole.CO_CHAIR);
    private static final Set<ParticipationRole> NOT_TAKING_PART =
            Set.of(ParticipationRole.ADDRESSEE, ParticipationRole.TARGET);
    private static final Map<Presence, PartStat> STATUS_OF_PRESENCE = statusOfPresence();

    private final Dossier dossier;
    private final DossierRecords records;
    private final Meeting meeting;
    private final InputRecord values;

    MeetingEvent(Dossier dossier, DossierRecords records, Meeting meeting) {
        this.dossier = dossier;
        this.records = records;
        this.meeting = meeting;
        this.values = records.of(meeting);
    }

    private static Map<Presence, PartStat> statusOfPresence() {
        Map<Presence, PartStat> status = new EnumMap<>(Presence.class);
        for (Presence presence : List.of(Presence.PRESENT, Presence.IN_PERSON, Presence.REMOTE, Presence.IN_PART)) {
            status.put(presence, PartStat.ACCEPTED);
        }
        for (Presence presence : List.of(Presence.ABSENT, Presence.EXCLUDED, Presence.DECLINED)) {
            status.put(presence, PartStat.DECLINED);
        }
        status.put(Presence.EXPECTED, PartStat.TENTATIVE);
        status.put(Presence.INVITED, PartStat.NEEDS_ACTION);
        return status;
    }

    /** {@return the entry; empty if the days are not known} */
    Optional<VEvent> event() {
        Optional<TimePeriod> days = meeting.when()
                .filter(when -> when.bound().isEmpty() && when.part().isEmpty())
                .flatMap(When::period);
        Optional<PartialDate> first = days.flatMap(TimePeriod::start).filter(CalendarText::isDay);
        Optional<PartialDate> last = days.flatMap(TimePeriod::end).filter(CalendarText::isDay);
        if (meeting.every().isPresent()) {
            dropAll("a repeated meeting is no entry of a calendar");
            return Optional.empty();
        } else if (first.isEmpty() || last.isEmpty()) {
            dropAll("the meeting has no first and last day that a calendar can have");
            return Optional.empty();
        }
        VEvent event = new VEvent(first.get().earliest(), last.get().latest().plusDays(1), "");
        event.replace(new DtStamp(Instant.EPOCH));
        event.withProperty(new Uid(meeting.id() + "@coalitionmodel.org"));
        event.replace(summary());
        values.mapped("id", "UID");
        values.mapped("when/period", "DTSTART and DTEND");
        status().ifPresent(event::withProperty);
        note().ifPresent(event::withProperty);
        location().ifPresent(event::withProperty);
        addParticipants(event);
        return Optional.of(event);
    }

    private void dropAll(String reason) {
        List.copyOf(values.untreated()).forEach(key -> values.dropped(key, reason));
    }

    private Summary summary() {
        return name(meeting, "SUMMARY")
                .map(name -> CalendarText.summary("", name))
                .orElseGet(() -> new Summary(meeting.id().value()));
    }

    private Optional<LocalizedText> name(Entity entity, String property) {
        return entity.usualName().map(CalendarText::chosen).map(name -> {
            records.of(entity).mapped("names/0/text/" + name.originalLanguage(), property);
            return name;
        });
    }

    private Optional<Status> status() {
        List<Stage> stages = meeting.stages();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        int last = stages.size() - 1;
        values.kept("stages/" + last + "/kind", "STATUS");
        return Optional.of(new Status(status(stages.get(last).kind())));
    }

    private static String status(StageKind last) {
        return switch (last) {
            case DONE, UNDER_WAY, ENDED -> Status.VALUE_CONFIRMED;
            case CANCELLED, POSTPONED, FAILED -> Status.VALUE_CANCELLED;
            default -> Status.VALUE_TENTATIVE;
        };
    }

    private Optional<Description> note() {
        boolean isReading = dossier.support(meeting.id()).getOrDefault("when", List.of()).stream()
                .anyMatch(citation -> citation.reading().isPresent());
        return meeting.when()
                .filter(when -> isReading || !when.inferred().isEmpty())
                .map(when -> CalendarText.inferred(when, values, "when"));
    }

    private Optional<Location> location() {
        StringJoiner names = new StringJoiner(", ");
        for (int i = 0; i < meeting.places().size(); i++) {
            String key = "places/" + i;
            dossier.find(meeting.places().get(i))
                    .flatMap(place -> name(place, "LOCATION"))
                    .ifPresent(name -> {
                        names.add(name.original());
                        values.mapped(key, "LOCATION");
                    });
        }
        return names.length() == 0 ? Optional.empty() : Optional.of(new Location(names.toString()));
    }

    private void addParticipants(VEvent event) {
        boolean hasOrganizer = false;
        Set<Id<?>> attendees = new HashSet<>();
        for (int i = 0; i < meeting.participations().size(); i++) {
            Participation participation = meeting.participations().get(i);
            Optional<? extends Entity> party = participation.actor().party().flatMap(dossier::find);
            String key = "participations/" + i;
            if (party.isEmpty()) {
                values.dropped(key, "a participant without a name has no address");
            } else if (NOT_TAKING_PART.contains(participation.role())) {
                values.dropped(key, "the role is that of somebody who did not take part");
            } else if (participation.presence().equals(Optional.of(Presence.NOT_INVITED))) {
                values.dropped(key, "an attendee of a calendar is invited");
            } else if (!hasOrganizer && ORGANIZERS.contains(participation.role())) {
                hasOrganizer = true;
                values.mapped(key + "/actor/party", "ORGANIZER");
                values.kept(key + "/role", "ORGANIZER");
                event.withProperty(new Organizer(
                        new ParameterList(List.of(commonName(party.get(), "CN of ORGANIZER"))),
                        address(party.get().id())));
            } else if (!attendees.add(party.get().id())) {
                values.dropped(key, "a participant has one entry");
            } else {
                values.mapped(key + "/actor/party", "ATTENDEE");
                values.kept(key + "/role", "ROLE");
                event.withProperty(new Attendee(
                        new ParameterList(parameters(participation, party.get(), key)),
                        address(party.get().id())));
            }
        }
    }

    private List<Parameter> parameters(Participation participation, Entity party, String key) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(commonName(party, "CN of ATTENDEE"));
        parameters.add(party instanceof Person ? CuType.INDIVIDUAL : CuType.GROUP);
        parameters.add(role(participation.role()));
        participation.presence().map(STATUS_OF_PRESENCE::get).ifPresent(status -> {
            values.kept(key + "/presence", "PARTSTAT");
            parameters.add(status);
        });
        List<Id<Party>> replaced = new ArrayList<>();
        for (int i = 0; i < participation.inPlaceOf().size(); i++) {
            Optional<Id<Party>> absent = participation.inPlaceOf().get(i).party();
            if (absent.isPresent()) {
                replaced.add(absent.get());
                dossier.find(absent.get())
                        .ifPresent(replacedParty -> records.of(replacedParty).mapped("id", "address"));
                values.mapped(key + "/inPlaceOf/" + i + "/party", "DELEGATED-FROM");
            }
        }
        if (!replaced.isEmpty()) {
            parameters.add(new DelegatedFrom(
                    replaced.stream().map(MeetingEvent::address).toList()));
        }
        return parameters;
    }

    private static Role role(ParticipationRole role) {
        if (CHAIRS.contains(role)) {
            return Role.CHAIR;
        }
        return role == ParticipationRole.OBSERVER || role == ParticipationRole.GUEST
                ? Role.OPT_PARTICIPANT
                : Role.REQ_PARTICIPANT;
    }

    private Cn commonName(Entity party, String property) {
        records.of(party).mapped("id", "address");
        return new Cn(name(party, property)
                .map(LocalizedText::original)
                .orElse(party.id().toString()));
    }

    /** An id has only characters that are allowed in an address as they are. */
    private static URI address(Id<?> party) {
        return URI.create("mailto:" + party + "@party.invalid");
    }
}

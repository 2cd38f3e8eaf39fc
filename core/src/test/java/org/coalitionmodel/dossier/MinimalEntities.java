package org.coalitionmodel.dossier;

import java.util.List;
import java.util.Locale;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.topic.Topic;

/** Things of every kind that have nothing but an id and what is required, and the lists that they stand in. */
final class MinimalEntities {
    static final List<String> KINDS = List.of(
            "Source",
            "Place",
            "Topic",
            "Party",
            "Post",
            "Membership",
            "Meeting",
            "Event",
            "Outcome",
            "Statement",
            "Indicator",
            "Statistic");

    private static final LocalizedText TEXT = LocalizedText.of("en", "some words");

    private MinimalEntities() {}

    static LocalizedText text() {
        return TEXT;
    }

    static Place place(String id) {
        return Place.builder()
                .id(Id.of(id))
                .addNames(TEXT)
                .kind(Place.PlaceKind.AREA)
                .build();
    }

    static State state(String id) {
        return State.builder().id(Id.of(id)).addNames(Name.of(TEXT)).build();
    }

    static Organization organization(String id) {
        return Organization.builder()
                .id(Id.of(id))
                .addNames(TEXT)
                .kind(Organization.OrganizationKind.OTHER)
                .build();
    }

    static Indicator indicator(String id) {
        return Indicator.builder().id(Id.of(id)).addNames(TEXT).build();
    }

    static Meeting meeting(String id) {
        return Meeting.builder().id(Id.of(id)).build();
    }

    /** Of one of {@link #KINDS}; a membership is of {@code member} in {@code body}, a statement by {@code member}. */
    static Object of(String kind, String id, Relation... relations) {
        return switch (kind) {
            case "Source" ->
                Source.builder()
                        .id(Id.of(id))
                        .kind(Source.SourceKind.OTHER)
                        .addNames(TEXT)
                        .addRelations(relations)
                        .build();
            case "Place" ->
                Place.builder().from(place(id)).addRelations(relations).build();
            case "Party" ->
                State.builder()
                        .id(Id.of(id))
                        .addNames(Name.of(TEXT))
                        .addRelations(relations)
                        .build();
            case "Post" ->
                Post.builder()
                        .id(Id.of(id))
                        .addNames(TEXT)
                        .addRelations(relations)
                        .build();
            case "Membership" ->
                Membership.builder()
                        .id(Id.of(id))
                        .member(Id.of("member"))
                        .body(Id.of("body"))
                        .addRelations(relations)
                        .build();
            case "Meeting" ->
                Meeting.builder().id(Id.of(id)).addRelations(relations).build();
            case "Event" ->
                Event.builder()
                        .id(Id.of(id))
                        .addNames(TEXT)
                        .kind(Event.EventKind.OTHER)
                        .addRelations(relations)
                        .build();
            case "Topic" ->
                Topic.builder()
                        .id(Id.of(id))
                        .addNames(TEXT)
                        .kind(Topic.TopicKind.THEME)
                        .addRelations(relations)
                        .build();
            case "Outcome" ->
                Outcome.builder()
                        .id(Id.of(id))
                        .kind(Outcome.OutcomeKind.GOAL)
                        .summary(TEXT)
                        .addRelations(relations)
                        .build();
            case "Statement" ->
                Statement.builder()
                        .id(Id.of(id))
                        .addBy(Actor.of(Id.of("member")))
                        .act(Act.SAYS)
                        .summary(TEXT)
                        .addRelations(relations)
                        .build();
            case "Indicator" ->
                Indicator.builder()
                        .id(Id.of(id))
                        .addNames(TEXT)
                        .addRelations(relations)
                        .build();
            case "Statistic" ->
                Level.builder()
                        .id(Id.of(id))
                        .addIndicators(Id.of("indicator"))
                        .quantity(Quantity.of(1))
                        .addRelations(relations)
                        .build();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static void add(Dossier.Builder to, Object thing) {
        if (thing instanceof Source source) {
            to.addSources(source);
        } else if (thing instanceof Place place) {
            to.addPlaces(place);
        } else if (thing instanceof Topic topic) {
            to.addTopics(topic);
        } else if (thing instanceof Party party) {
            to.addParties(party);
        } else if (thing instanceof Post post) {
            to.addPosts(post);
        } else if (thing instanceof Membership membership) {
            to.addMemberships(membership);
        } else if (thing instanceof Meeting meeting) {
            to.addMeetings(meeting);
        } else if (thing instanceof Event event) {
            to.addEvents(event);
        } else if (thing instanceof Outcome outcome) {
            to.addOutcomes(outcome);
        } else if (thing instanceof Statement statement) {
            to.addStatements(statement);
        } else if (thing instanceof Indicator indicator) {
            to.addIndicators(indicator);
        } else if (thing instanceof Statistic statistic) {
            to.addStatistics(statistic);
        } else {
            throw new IllegalArgumentException("Not a thing of a dossier: " + thing);
        }
    }

    /** The name of the list that things of this kind stand in. */
    static String listOf(String kind) {
        return switch (kind) {
            case "Party" -> "parties";
            default -> kind.toLowerCase(Locale.ROOT) + "s";
        };
    }

    /** A type in words, such as {@code an outcome}. */
    static String withArticle(String type) {
        String words = type.equals("WorkStream") ? "work stream" : type.toLowerCase(Locale.ROOT);
        return ("aeiou".contains(words.substring(0, 1)) ? "an " : "a ") + words;
    }

    static Participation part(Actor actor, Participation.ParticipationRole role) {
        return Participation.builder().actor(actor).role(role).build();
    }
}

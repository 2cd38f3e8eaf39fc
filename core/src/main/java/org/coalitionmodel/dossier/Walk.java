package org.coalitionmodel.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.coalitionmodel.dossier.Containment.Nesting;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Alias;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;

/**
 * Goes once through a dossier, in its own order, and tells a visitor of every id that is defined and every id that is
 * referred to. It keeps the path as it goes; only a visitor that asks pays for it.
 */
final class Walk {
    /** What may be referred to where anything may. */
    static final List<Class<?>> ANYTHING = List.of(
            Source.class,
            Place.class,
            Party.class,
            Post.class,
            Membership.class,
            Meeting.class,
            Event.class,
            Outcome.class,
            Statement.class,
            Indicator.class,
            Statistic.class,
            Point.class,
            Topic.class);

    private static final List<Class<?>> SOURCE = List.of(Source.class);
    private static final List<Class<?>> PLACE = List.of(Place.class);
    private static final List<Class<?>> PARTY = List.of(Party.class);
    private static final List<Class<?>> STATE = List.of(State.class);
    private static final List<Class<?>> COALITION_OR_STREAM = List.of(Coalition.class, WorkStream.class);
    private static final List<Class<?>> PARTY_OR_SOURCE = List.of(Party.class, Source.class);
    private static final List<Class<?>> POST = List.of(Post.class);
    private static final List<Class<?>> MEETING = List.of(Meeting.class);
    private static final List<Class<?>> MEETING_OR_EVENT = List.of(Meeting.class, Event.class);
    private static final List<Class<?>> INDICATOR = List.of(Indicator.class);
    private static final List<Class<?>> STATISTIC = List.of(Statistic.class);
    private static final List<Class<?>> TOPIC = List.of(Topic.class);
    private static final List<Class<?>> POINT = List.of(Point.class);

    interface Visitor {
        /** Something with an id stands at the current path. */
        void defines(Id<?> id, Object thing);

        /** The current path refers to something, which must be of one of these types, and may lie in it or around it. */
        void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting);

        /** The current path is a relation of this holder. */
        void relates(Object holder, Relation relation);
    }

    /** No list of steps is deeper: meetings, participations, citations, attribution, who. */
    private static final int DEEPEST = 16;

    private static final int NO_ELEMENT = -1;

    private final Visitor visitor;
    private final String[] names = new String[DEEPEST];
    private final int[] elements = new int[DEEPEST];
    private int depth;
    private Id<?> current = Id.of("none");

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Where the walk stands, as a JSON Pointer. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            path.append('/').append(names[i], names[i].indexOf('.') + 1, names[i].length());
            if (elements[i] != NO_ELEMENT) {
                path.append('/').append(elements[i]);
            }
        }
        return path.toString();
    }

    /** The id of the nearest thing with an id that the walk stands in. */
    Id<?> current() {
        return current;
    }

    void dossier(Dossier dossier) {
        each("sources", dossier.sources(), Walk::source);
        each("places", dossier.places(), Walk::place);
        each("topics", dossier.topics(), Walk::topic);
        each("parties", dossier.parties(), Walk::party);
        each("posts", dossier.posts(), Walk::post);
        each("memberships", dossier.memberships(), Walk::membership);
        each("meetings", dossier.meetings(), Walk::meeting);
        each("events", dossier.events(), Walk::event);
        each("outcomes", dossier.outcomes(), Walk::outcome);
        each("statements", dossier.statements(), Walk::statement);
        each("indicators", dossier.indicators(), Walk::indicator);
        each("statistics", dossier.statistics(), Walk::statistic);
    }

    private void source(Source source) {
        defines(source.id(), source);
        each("credits", source.credits(), Walk::attribution);
        reference("Source.place", source.place(), PLACE);
        when("published", source.published());
        when("covers", source.covers());
        each("ordinals", source.ordinals(), Walk::ordinal);
        relations(source, source.relations());
        citations(source.citations());
    }

    private void place(Place place) {
        defines(place.id(), place);
        references("Place.within", place.within(), PLACE, Nesting.IN_TARGET);
        references("Place.members", place.members(), PLACE, Nesting.AROUND_TARGET);
        citations(place.citations());
    }

    private void topic(Topic topic) {
        defines(topic.id(), topic);
        references("Topic.broader", topic.broader(), TOPIC, Nesting.IN_TARGET);
        citations(topic.citations());
    }

    private void party(Party party) {
        defines(party.id(), party);
        each("names", party.names(), Walk::alias);
        if (party instanceof Coalition coalition) {
            references("Coalition.opposes", coalition.opposes(), PARTY);
            when("founded", coalition.founded());
            each("objectives", coalition.objectives(), Walk::point);
            each("commitments", coalition.commitments(), Walk::point);
            each("pillars", coalition.pillars(), Walk::point);
            each("principles", coalition.principles(), Walk::point);
            references("Coalition.documents", coalition.documents(), SOURCE);
        } else if (party instanceof WorkStream stream) {
            reference("WorkStream.of", stream.of(), COALITION_OR_STREAM, Nesting.IN_TARGET);
            reference("WorkStream.pillar", stream.pillar(), POINT);
            when("founded", stream.founded());
        } else if (party instanceof Organization organization) {
            when("founded", organization.founded());
        } else if (party instanceof Person person) {
            references("Person.nationalities", person.nationalities(), STATE);
        } else if (party instanceof Group group) {
            reference("Group.of", group.of(), PARTY);
            references("Group.members", group.members(), PARTY, Nesting.AROUND_TARGET);
            references("Group.excluding", group.excluding(), PARTY);
        }
        relations(party, party.relations());
        citations(party.citations());
    }

    private void alias(Alias alias) {
        when("when", alias.when());
        citations(alias.citations());
    }

    private void post(Post post) {
        defines(post.id(), post);
        reference("Post.of", post.of(), PARTY);
        reference("Post.towards", post.towards(), PARTY);
        reference("Post.holder", post.holder(), PARTY);
        when("when", post.when());
        relations(post, post.relations());
        citations(post.citations());
    }

    private void membership(Membership membership) {
        defines(membership.id(), membership);
        reference("Membership.member", membership.member(), PARTY);
        reference("Membership.body", membership.body(), PARTY);
        when("when", membership.when());
        relations(membership, membership.relations());
        citations(membership.citations());
    }

    private void meeting(Meeting meeting) {
        defines(meeting.id(), meeting);
        reference("Meeting.of", meeting.of(), PARTY);
        each("ordinals", meeting.ordinals(), Walk::ordinal);
        references("Meeting.places", meeting.places(), PLACE);
        when("when", meeting.when());
        each("participations", meeting.participations(), Walk::participation);
        each("agenda", meeting.agenda(), Walk::point);
        relations(meeting, meeting.relations());
        citations(meeting.citations());
    }

    private void event(Event event) {
        defines(event.id(), event);
        references("Event.places", event.places(), PLACE);
        when("when", event.when());
        references("Event.about", event.about(), ANYTHING);
        each("participations", event.participations(), Walk::participation);
        relations(event, event.relations());
        citations(event.citations());
    }

    private void participation(Participation participation) {
        names[depth] = "actor";
        elements[depth++] = NO_ELEMENT;
        actor(participation.actor());
        depth--;
        reference("Participation.representing", participation.representing(), PARTY);
        each("inPlaceOf", participation.inPlaceOf(), Walk::actor);
        each("ordinals", participation.ordinals(), Walk::ordinal);
        citations(participation.citations());
    }

    private void actor(Actor actor) {
        reference("Actor.party", actor.party(), PARTY);
        references("Actor.posts", actor.posts(), POST);
    }

    private void outcome(Outcome outcome) {
        defines(outcome.id(), outcome);
        each("by", outcome.by(), Walk::actor);
        each("dissent", outcome.dissent(), Walk::actor);
        each("to", outcome.to(), Walk::actor);
        each("beneficiaries", outcome.beneficiaries(), Walk::actor);
        reference("Outcome.meeting", outcome.meeting(), MEETING);
        when("when", outcome.when());
        reference("Outcome.document", outcome.document(), SOURCE);
        references("Outcome.about", outcome.about(), ANYTHING);
        each("openTo", outcome.openTo(), Walk::actor);
        each("terms", outcome.terms(), Walk::term);
        relations(outcome, outcome.relations());
        citations(outcome.citations());
    }

    private void term(Term term) {
        references("Term.parties", term.parties(), PARTY);
        when("when", term.when());
    }

    private void statement(Statement statement) {
        defines(statement.id(), statement);
        each("by", statement.by(), Walk::actor);
        each("points", statement.points(), Walk::point);
        reference("Statement.at", statement.at(), MEETING);
        when("when", statement.when());
        each("to", statement.to(), Walk::actor);
        references("Statement.about", statement.about(), ANYTHING);
        relations(statement, statement.relations());
        citations(statement.citations());
    }

    private void indicator(Indicator indicator) {
        defines(indicator.id(), indicator);
        references("Indicator.by", indicator.by(), PARTY);
        when("when", indicator.when());
        relations(indicator, indicator.relations());
        citations(indicator.citations());
    }

    private void statistic(Statistic statistic) {
        defines(statistic.id(), statistic);
        references("Statistic.indicators", statistic.indicators(), INDICATOR);
        reference("Statistic.about", statistic.about(), ANYTHING);
        reference("Statistic.place", statistic.place(), PLACE);
        when("when", statistic.when());
        references("Statistic.excluding", statistic.excluding(), ANYTHING);
        each("ordinals", statistic.ordinals(), Walk::ordinal);
        relations(statistic, statistic.relations());
        citations(statistic.citations());
        if (statistic instanceof Share share) {
            each("bases", share.bases(), Walk::base);
        } else if (statistic instanceof Comparison comparison) {
            each("bases", comparison.bases(), Walk::base);
        } else if (statistic instanceof Rank rank) {
            when("within", rank.within());
        }
    }

    private void base(Base base) {
        reference("Base.indicator", base.indicator(), INDICATOR);
        reference("Base.about", base.about(), ANYTHING);
        references("Base.places", base.places(), PLACE);
        when("when", base.when());
        references("Base.excluding", base.excluding(), ANYTHING);
        reference("Base.statistic", base.statistic(), STATISTIC);
    }

    private void point(Point point) {
        Id<?> before = current;
        point.id().ifPresent(id -> defines(id, point));
        references("Point.about", point.about(), ANYTHING);
        citations(point.citations());
        current = before;
    }

    private void ordinal(Ordinal ordinal) {
        reference("Ordinal.within", ordinal.within(), ANYTHING);
        when("since", ordinal.since());
        citations(ordinal.citations());
    }

    private void when(String name, Optional<When> when) {
        if (when.isPresent() && when.get().anchor().isPresent()) {
            names[depth] = name;
            elements[depth++] = NO_ELEMENT;
            reference("When.anchor", when.get().anchor(), MEETING_OR_EVENT);
            depth--;
        }
    }

    private void citations(List<Citation> citations) {
        each("citations", citations, Walk::citation);
    }

    private void citation(Citation citation) {
        reference("Citation.source", citation.source(), SOURCE);
        each("attribution", citation.attribution(), Walk::attribution);
    }

    private void attribution(Attribution attribution) {
        reference("Attribution.who", attribution.who(), PARTY_OR_SOURCE);
    }

    private void relations(Object holder, List<Relation> relations) {
        int size = sizeOf(relations);
        for (int i = 0; i < size; i++) {
            names[depth] = "relations";
            elements[depth++] = i;
            visitor.relates(holder, relations.get(i));
            depth--;
        }
    }

    private void defines(Id<?> id, Object thing) {
        current = id;
        visitor.defines(id, thing);
    }

    /** A step of the path is the last part of its name. */
    private void reference(String attribute, Id<?> to, List<Class<?>> allowed) {
        reference(attribute, to, allowed, Nesting.NONE);
    }

    private void reference(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
        names[depth] = attribute;
        elements[depth++] = NO_ELEMENT;
        visitor.refers(attribute, to, allowed, nesting);
        depth--;
    }

    private void reference(String attribute, Optional<? extends Id<?>> to, List<Class<?>> allowed) {
        if (to.isPresent()) {
            reference(attribute, to.get(), allowed);
        }
    }

    private void references(String attribute, List<? extends Id<?>> to, List<Class<?>> allowed) {
        references(attribute, to, allowed, Nesting.NONE);
    }

    private void references(String attribute, List<? extends Id<?>> to, List<Class<?>> allowed, Nesting nesting) {
        int size = sizeOf(to);
        for (int i = 0; i < size; i++) {
            names[depth] = attribute;
            elements[depth++] = i;
            visitor.refers(attribute, to.get(i), allowed, nesting);
            depth--;
        }
    }

    private <T> void each(String name, List<T> values, BiConsumer<Walk, T> visit) {
        int size = sizeOf(values);
        for (int i = 0; i < size; i++) {
            names[depth] = name;
            elements[depth++] = i;
            visit.accept(this, values.get(i));
            depth--;
        }
    }

    /** Most lists are empty, and then this one. Seen so, the compiler of the virtual machine has two other classes left. */
    @SuppressWarnings("ReferenceEquality")
    private static int sizeOf(List<?> list) {
        return list == Collections.emptyList() ? 0 : list.size();
    }
}

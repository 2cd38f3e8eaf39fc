package org.coalitionmodel.dossier;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Statistic;

/**
 * What a kind of relation may join.
 *
 * @param holders the types that may hold it
 * @param targets the types that it may lead to
 * @param sameKind whether both ends must be of one kind
 */
record RelationRule(List<Class<?>> holders, List<Class<?>> targets, boolean sameKind) {

    private static final Map<Relation.RelationKind, RelationRule> ALL = Arrays.stream(Relation.RelationKind.values())
            .collect(Collectors.toMap(
                    kind -> kind,
                    RelationRule::joined,
                    (one, other) -> one,
                    () -> new EnumMap<>(Relation.RelationKind.class)));

    static RelationRule of(Relation.RelationKind kind) {
        return Objects.requireNonNull(ALL.get(kind), "every kind joins something");
    }

    private static RelationRule joined(Relation.RelationKind kind) {
        return switch (kind) {
            case PART_OF, PREVIOUS, RESTATES, AGREES_WITH, COMPETES_WITH ->
                new RelationRule(ReferenceWalk.ANYTHING, ReferenceWalk.ANYTHING, true);
            case ON_MARGINS_OF ->
                new RelationRule(List.of(Meeting.class, Event.class), List.of(Meeting.class, Event.class), false);
            case RESUMES -> new RelationRule(List.of(Meeting.class), List.of(Meeting.class), false);
            case SUPPORTED_BY ->
                new RelationRule(
                        List.of(Party.class, Meeting.class, Event.class, Outcome.class), List.of(Party.class), false);
            case TRANSLATION_OF, ANNEXED_TO, COPY_OF, RELATED ->
                new RelationRule(List.of(Source.class), List.of(Source.class), false);
            case REPLY_TO ->
                new RelationRule(List.of(Source.class, Statement.class), List.of(Source.class, Statement.class), false);
            case BASED_ON -> new RelationRule(ReferenceWalk.ANYTHING, List.of(Source.class, Outcome.class), false);
            case CONSEQUENCE_OF ->
                new RelationRule(
                        List.of(
                                Event.class,
                                Meeting.class,
                                Outcome.class,
                                Statement.class,
                                Membership.class,
                                Post.class,
                                Statistic.class),
                        List.of(Event.class, Meeting.class, Outcome.class, Statement.class),
                        false);
            case AMENDS, SUPERSEDES ->
                new RelationRule(List.of(Outcome.class, Source.class), List.of(Outcome.class, Source.class), false);
            case UPHOLDS, LIFTS, PARTLY_LIFTS, EXTENDS ->
                new RelationRule(List.of(Outcome.class), List.of(Outcome.class), false);
            case ENDORSES, REJECTS ->
                new RelationRule(
                        List.of(Outcome.class),
                        List.of(Outcome.class, Source.class, Post.class, Statement.class),
                        false);
            case DERIVED_FROM ->
                new RelationRule(List.of(Statistic.class, Source.class), ReferenceWalk.ANYTHING, false);
            case ALONGSIDE -> new RelationRule(List.of(Party.class), List.of(Party.class), false);
            case COUNTS_TOWARDS ->
                new RelationRule(
                        List.of(Outcome.class, Statistic.class), List.of(Outcome.class, Statistic.class), true);
        };
    }
}

package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of relation with every kind of holder and every kind of target, as the documentation of the kinds has it. */
class RelationRuleTest {
    private static final List<String> HOLDERS = MinimalEntities.KINDS.stream()
            .filter(kind -> !kind.equals("Place") && !kind.equals("Topic"))
            .toList();
    private static final List<String> TARGETS =
            Stream.concat(MinimalEntities.KINDS.stream(), Stream.of("Point")).toList();
    private static final List<String> MEETINGS_AND_EVENTS = List.of("Meeting", "Event");

    private record Row(List<String> holders, List<String> targets) {
        List<String> targetsFor(String holder) {
            if (!targets.equals(List.of("same"))) {
                return targets.equals(List.of("any")) ? TARGETS : targets;
            }
            return MEETINGS_AND_EVENTS.contains(holder) ? MEETINGS_AND_EVENTS : List.of(holder);
        }
    }

    private static final Map<RelationKind, Row> TABLE = Map.ofEntries(
            row(RelationKind.PART_OF, "any", "same"),
            row(RelationKind.ON_MARGINS_OF, "Meeting Event", "Meeting Event"),
            row(RelationKind.PREVIOUS, "any", "same"),
            row(RelationKind.RESUMES, "Meeting", "Meeting"),
            row(RelationKind.TRANSLATION_OF, "Source", "Source"),
            row(RelationKind.DRAFT_OF, "Source", "Source"),
            row(RelationKind.SUPPLEMENTS, "Source Outcome Topic", "Source Outcome Topic"),
            row(RelationKind.ANNEXED_TO, "Source", "Source"),
            row(RelationKind.RELATED, "Source", "Source"),
            row(RelationKind.REPLY_TO, "Source Statement", "Source Statement"),
            row(RelationKind.BASED_ON, "any", "Source Outcome Party"),
            row(
                    RelationKind.CONSEQUENCE_OF,
                    "Event Meeting Outcome Statement Membership Post Statistic Topic Indicator",
                    "Event Meeting Outcome Statement Membership Statistic Topic"),
            row(
                    RelationKind.CONDITIONAL_ON,
                    "Event Meeting Statement Membership Post Statistic",
                    "Event Meeting Outcome Statement Membership"),
            row(RelationKind.COMPLIES_WITH, "Event Outcome Statement Topic", "Source Outcome"),
            row(RelationKind.VIOLATES, "Event Outcome Statement Topic", "Source Outcome"),
            row(RelationKind.UPHOLDS, "Outcome", "Outcome"),
            row(RelationKind.AMENDS, "Outcome Source", "Outcome Source"),
            row(RelationKind.SUPERSEDES, "Outcome Source", "Outcome Source"),
            row(RelationKind.LIFTS, "Outcome", "Outcome"),
            row(RelationKind.PARTLY_LIFTS, "Outcome", "Outcome"),
            row(RelationKind.EXTENDS, "Outcome", "Outcome"),
            row(RelationKind.ENDORSES, "Outcome", "Outcome Source Post Statement"),
            row(RelationKind.REJECTS, "Outcome", "Outcome Source Post Statement"),
            row(RelationKind.COUNTS_TOWARDS, "Outcome Statistic", "same"),
            row(RelationKind.DERIVED_FROM, "Statistic Source", "any"),
            row(RelationKind.AGREES_WITH, "any", "same"),
            row(RelationKind.SUCCEEDS, "Party", "Party"),
            row(RelationKind.ALONGSIDE, "Party", "Party"),
            row(RelationKind.COPY_OF, "Source", "Source"),
            row(RelationKind.RESTATES, "any", "same"),
            row(RelationKind.NOT_COMPARABLE_WITH, "any", "same"),
            row(RelationKind.COMPETES_WITH, "any", "same"));

    private static Map.Entry<RelationKind, Row> row(RelationKind kind, String holders, String targets) {
        return Map.entry(
                kind,
                new Row(
                        holders.equals("any") ? HOLDERS : List.of(holders.split(" ", -1)),
                        List.of(targets.split(" ", -1))));
    }

    @Test
    void every_kind_has_its_row() {
        assertThat(TABLE.keySet()).isEqualTo(EnumSet.allOf(RelationKind.class));
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_joins_what_it_may_and_nothing_else(RelationKind kind) {
        for (String holder : HOLDERS) {
            for (String target : TARGETS) {
                Row row = row(kind);
                Dossier.Builder dossier = dossier(holder, Relation.of(kind, Id.of("target-" + target)));
                if (!row.holders().contains(holder)) {
                    assertThatThrownBy(dossier::build)
                            .isExactlyInstanceOf(InvalidDossierException.class)
                            .hasMessage("Dossier must fit together but has 1 fault:\n/" + MinimalEntities.listOf(holder)
                                    + "/0/relations/0/kind: Relation.kind must be held by " + words(row.holders())
                                    + " if its kind is " + word(kind) + " but was " + typeOf(holder) + " (id=holder)");
                } else if (!row.targetsFor(holder).contains(target)) {
                    assertThatThrownBy(dossier::build)
                            .isExactlyInstanceOf(InvalidDossierException.class)
                            .hasMessage("Dossier must fit together but has 1 fault:\n/" + MinimalEntities.listOf(holder)
                                    + "/0/relations/0/to: Relation.to must refer to "
                                    + words(row.targetsFor(holder)) + " of the dossier if its kind is " + word(kind)
                                    + " but was target-" + target + ", which is "
                                    + MinimalEntities.withArticle(typeOf(target)) + " (id=holder)");
                } else {
                    assertThat(dossier.build().find(Id.of("holder"))).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_kind_leads_to_nothing(RelationKind kind) {
        Row row = row(kind);
        for (String holder : row.holders()) {
            assertThatThrownBy(() ->
                            dossier(holder, Relation.of(kind, Id.of("nowhere"))).build())
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("Dossier must fit together but has 1 fault:\n/" + MinimalEntities.listOf(holder)
                            + "/0/relations/0/to: Relation.to must refer to " + words(row.targetsFor(holder))
                            + " of the dossier if its kind is " + word(kind)
                            + " but was nowhere, which is not there (id=holder)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_kind_joins_a_thing_to_itself(RelationKind kind) {
        Row row = row(kind);
        for (String holder : row.holders()) {
            if (row.targetsFor(holder).contains(holder)) {
                assertThatThrownBy(() -> dossier(holder, Relation.of(kind, Id.of("holder")))
                                .build())
                        .isExactlyInstanceOf(InvalidDossierException.class)
                        .hasMessage("Dossier must fit together but has 1 fault:\n/" + MinimalEntities.listOf(holder)
                                + "/0/relations/0/to: Relation.to must not be its holder but was holder (id=holder)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("holders")
    void what_may_hold_a_relation_may_hold_several(String holder) {
        Dossier dossier = dossier(
                        holder,
                        Relation.of(RelationKind.BASED_ON, Id.of("target-Source")),
                        Relation.of(RelationKind.BASED_ON, Id.of("target-Outcome")),
                        Relation.of(RelationKind.PREVIOUS, Id.of("target-" + holder)))
                .build();
        assertThat(dossier.find(Id.of("holder"))).isPresent();
    }

    static List<String> holders() {
        return HOLDERS;
    }

    /** The holder, then one target of each kind. */
    private static Dossier.Builder dossier(String holder, Relation... relations) {
        Dossier.Builder dossier = Dossier.builder();
        MinimalEntities.add(dossier, MinimalEntities.of(holder, "holder", relations));
        for (String kind : MinimalEntities.KINDS) {
            MinimalEntities.add(dossier, MinimalEntities.of(kind, "target-" + kind));
        }
        Coalition body = Coalition.builder()
                .id(Id.of("body"))
                .addNames(Name.of(MinimalEntities.text()))
                .addPillars(Point.builder()
                        .id(Id.of("target-Point"))
                        .text(MinimalEntities.text())
                        .build())
                .build();
        return dossier.addParties(body, MinimalEntities.state("member"))
                .addIndicators(MinimalEntities.indicator("indicator"));
    }

    /** As JSON writes it. */
    private static String word(RelationKind kind) {
        return Rule.word(kind);
    }

    private static Row row(RelationKind kind) {
        return Objects.requireNonNull(TABLE.get(kind));
    }

    private static String words(List<String> kinds) {
        return kinds.equals(HOLDERS) || kinds.equals(TARGETS)
                ? "something"
                : kinds.stream().map(MinimalEntities::withArticle).collect(Collectors.joining(" or "));
    }

    /** What {@link MinimalEntities} makes of a kind that has several types. */
    private static String typeOf(String kind) {
        return switch (kind) {
            case "Party" -> "State";
            case "Statistic" -> "Level";
            default -> kind;
        };
    }
}

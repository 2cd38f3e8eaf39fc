package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeChecksTest {
    private static final Id<Party> LEAGUE = Party.id("league");
    private static final Id<Party> UNION = Party.id("union");
    private static final Id<Outcome> BAN = Outcome.id("ban");
    private static final Id<Outcome> END = Outcome.id("end");
    private static final Id<Meeting> SUMMIT = Meeting.id("summit");

    @Nested
    class OutcomeConflict {
        @Test
        void one_author_can_not_keep_what_it_rejects() {
            Finding finding = only(
                    "outcome-conflict",
                    ban("2021").build(),
                    end("2022", RelationKind.REJECTS).build());

            assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("“No more trade.” (2022) rejects “A ban on trade.” (2021). Both are by the same authors"
                            + " and were in force on 31 December 2022.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("رفض");
            assertThat(finding.pointers()).containsExactly("/outcomes/1", "/outcomes/0");
            assertThat(finding.settledBy()).isPresent();
        }

        @Test
        void two_authors_may_reject_what_the_other_decides() {
            Outcome ofOther = end("2022", RelationKind.REJECTS)
                    .by(List.of(Actor.of(UNION)))
                    .build();
            Outcome ofNobody = end("2022", RelationKind.REJECTS).by(List.of()).build();
            assertThat(only("outcome-conflict", ban("2021").build(), ofOther).answer())
                    .isEqualTo(Answer.UNDETERMINED);
            assertThat(only("outcome-conflict", ban("2021").build(), ofNobody).answer())
                    .isEqualTo(Answer.UNDETERMINED);
        }

        @Test
        void the_author_may_be_the_body_that_met() {
            Outcome ban = ban("2021").by(List.of()).meeting(SUMMIT).build();
            Outcome end = end("2022", RelationKind.REJECTS)
                    .by(List.of())
                    .meeting(SUMMIT)
                    .build();
            assertThat(check("outcome-conflict", it -> it.addOutcomes(ban, end)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void nobody_knows_whether_an_alleged_one_is_in_force() {
            Outcome alleged = ban("2021").addStages(Stage.of(StageKind.ALLEGED)).build();
            Outcome rejectsAlleged = end("2022", RelationKind.REJECTS).build();
            Outcome allegedRejection = end("2022", RelationKind.REJECTS)
                    .addStages(Stage.of(StageKind.ALLEGED))
                    .build();
            assertThat(only("outcome-conflict", alleged, rejectsAlleged).answer())
                    .isEqualTo(Answer.UNDETERMINED);
            assertThat(only("outcome-conflict", ban("2021").build(), allegedRejection)
                            .answer())
                    .isEqualTo(Answer.UNDETERMINED);
        }

        @Test
        void a_rejection_that_never_was_in_force_conflicts_with_nothing() {
            Outcome rejection = end("2022", RelationKind.REJECTS)
                    .kind(OutcomeKind.REJECTION)
                    .build();
            assertThat(only("outcome-conflict", ban("2021").build(), rejection).answer())
                    .isEqualTo(Answer.CONSISTENT);
        }

        @Test
        void of_two_accounts_nobody_knows_which_is_right() {
            Finding finding = only(
                    "outcome-conflict",
                    ban("2023").build(),
                    end("2022", RelationKind.COMPETES_WITH).build());
            assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("“No more trade.” (2022) and “A ban on trade.” (2023) are two accounts of the same"
                            + " matter, and both may have been in force on 31 December 2023.");
            Outcome noted = end("2022", RelationKind.COMPETES_WITH)
                    .kind(OutcomeKind.NOTING)
                    .build();
            assertThat(only("outcome-conflict", ban("2023").build(), noted).answer())
                    .isEqualTo(Answer.CONSISTENT);
        }

        @Test
        void is_silent_if_a_date_is_missing_or_something_else_is_rejected() {
            Outcome undated = Outcome.builder()
                    .id(BAN)
                    .kind(OutcomeKind.DECISION)
                    .summary(LocalizedText.of("en", "A ban on trade."))
                    .build();
            assertThat(check(
                            "outcome-conflict",
                            it -> it.addOutcomes(
                                    undated, end("2022", RelationKind.REJECTS).build())))
                    .isEmpty();
            assertThat(check(
                            "outcome-conflict",
                            it -> it.addOutcomes(
                                    ban("2022").build(),
                                    Outcome.builder()
                                            .from(undated)
                                            .id(END)
                                            .addRelations(Relation.of(RelationKind.REJECTS, BAN))
                                            .build())))
                    .isEmpty();
            assertThat(check(
                            "outcome-conflict",
                            it -> it.addPosts(
                                            Post.builder().id(Post.id("envoy")).build())
                                    .addOutcomes(ban("2022")
                                            .addRelations(Relation.of(RelationKind.REJECTS, Post.id("envoy")))
                                            .build())))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "LIFTS, 2022, IN_EFFECT, 2023, CONTRADICTORY",
            "SUPERSEDES, 2022, UNDER_WAY, 2023, CONTRADICTORY",
            "LIFTS, 2022~, IN_EFFECT, 2023, UNDETERMINED",
            "LIFTS, 2022~, IN_EFFECT, 2022, ",
            "LIFTS, 2022, IN_EFFECT, 2021, CONSISTENT",
            "LIFTS, 2022, DONE, 2023, ",
            "PARTLY_LIFTS, 2022, IN_EFFECT, 2023, "
        })
        void nothing_is_in_effect_after_it_was_lifted(
                RelationKind kind, String lifted, StageKind stage, String when, Answer answer) {
            Outcome ban = ban("2020").addStages(stage(stage, when)).build();
            assertThat(check(
                            "outcome-conflict",
                            it -> it.addOutcomes(ban, end(lifted, kind).build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @ParameterizedTest
        @CsvSource({"REJECTS, 2021", "COMPETES_WITH, 2021", "LIFTS, 2023", "SUPERSEDES, 2023"})
        void is_silent_if_only_a_part_is_rejected_or_ended(RelationKind kind, String inEffect) {
            Outcome ban =
                    ban("2021").addStages(stage(StageKind.IN_EFFECT, inEffect)).build();
            Outcome ofPart = ofPart(end("2022", kind), kind);
            assertThat(check("outcome-conflict", it -> it.addOutcomes(ban, ofPart)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "CONDITION, , DECISION",
            "VALIDITY, , DECISION",
            ", PLANNED, DECISION",
            ", ADOPTED, DECISION",
            ", , NOTING"
        })
        void an_outcome_that_may_have_no_effect_ends_nothing(TermKind term, StageKind stage, OutcomeKind kind) {
            Outcome.Builder end = end("2022", RelationKind.LIFTS).kind(kind);
            if (term != null) {
                end.addTerms(Term.builder().kind(term).when(When.of("2025")).build());
            }
            if (stage != null) {
                end.addStages(Stage.of(stage));
            }
            Outcome ban =
                    ban("2020").addStages(stage(StageKind.IN_EFFECT, "2023")).build();
            assertThat(check("outcome-conflict", it -> it.addOutcomes(ban, end.build())))
                    .isEmpty();
        }

        @Test
        void an_outcome_with_stages_ends_others_when_it_has_reached_the_last() {
            Outcome ban =
                    ban("2020").addStages(stage(StageKind.IN_EFFECT, "2023")).build();
            Outcome later = end("2022", RelationKind.LIFTS)
                    .addStages(stage(StageKind.IN_EFFECT, "2024"))
                    .build();
            assertThat(only("outcome-conflict", ban, later).answer()).isEqualTo(Answer.CONSISTENT);
        }

        @Test
        void says_that_something_was_lifted_before() {
            Outcome ban =
                    ban("2020").addStages(stage(StageKind.IN_EFFECT, "2023-04")).build();
            Outcome end = end("2022", RelationKind.LIFTS)
                    .addStages(Stage.of(StageKind.DONE))
                    .addTerms(Term.builder()
                            .kind(TermKind.DEADLINE)
                            .when(When.of("2025"))
                            .build())
                    .build();
            assertThat(only("outcome-conflict", ban, end).message().in(Locale.ENGLISH))
                    .isEqualTo("“No more trade.” ended “A ban on trade.”, which is reported as in effect later:"
                            + " April 2023.");
        }
    }

    @Nested
    class WrongOrder {
        @ParameterizedTest
        @CsvSource({
            "LIFTS, 2021, 2022, CONTRADICTORY",
            "UPHOLDS, 2021, 2022~, UNDETERMINED",
            "AMENDS, 2022, 2022~, ",
            "EXTENDS, 2023, 2022, CONSISTENT",
            "PREVIOUS, 2021, 2022/2024, CONTRADICTORY",
            "ENDORSES, 2021, 2022, "
        })
        void what_changes_something_comes_after_it(RelationKind kind, String later, String earlier, Answer answer) {
            assertThat(check(
                            "wrong-order",
                            it -> it.addOutcomes(
                                    ban(earlier).build(), end(later, kind).build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void holds_for_everything_that_has_a_date() {
            Relation succeeds = Relation.of(RelationKind.SUCCEEDS, LEAGUE);
            Coalition union = Coalition.builder()
                    .id(Party.id("new-union"))
                    .addNames(name("The New Union"))
                    .founded(When.of("2010"))
                    .addRelations(succeeds)
                    .build();
            Group group = Group.builder()
                    .id(Party.id("group"))
                    .when(When.of("2010"))
                    .addRelations(Relation.of(RelationKind.PREVIOUS, LEAGUE))
                    .build();
            List<Finding> findings = check(
                    "wrong-order",
                    it -> it.addParties(union, group)
                            .addSources(source("charter", "2014"), source("new-charter", "2012", "charter"))
                            .addMeetings(Meeting.builder()
                                    .id(Meeting.id("resumed"))
                                    .when(When.of("2019"))
                                    .addRelations(Relation.of(RelationKind.RESUMES, SUMMIT))
                                    .build())
                            .addPosts(post("envoy", "2015"), post("next-envoy", "2014", "envoy"))
                            .addMemberships(membership("seat", "2015"), membership("next-seat", "2014", "seat"))
                            .addPlaces(Place.builder()
                                    .id(Place.id("old-town"))
                                    .kind(Place.PlaceKind.CITY)
                                    .addNames(name("Old Town"))
                                    .build())
                            .addPlaces(Place.builder()
                                    .id(Place.id("new-town"))
                                    .kind(Place.PlaceKind.CITY)
                                    .addNames(name("New Town"))
                                    .addRelations(Relation.of(RelationKind.PREVIOUS, Place.id("old-town")))
                                    .build()));
            assertThat(findings)
                    .extracting(it -> it.entities().get(0).value(), Finding::answer)
                    .containsExactlyInAnyOrder(
                            tuple("new-charter", Answer.CONTRADICTORY),
                            tuple("new-union", Answer.CONTRADICTORY),
                            tuple("group", Answer.CONTRADICTORY),
                            tuple("next-envoy", Answer.CONTRADICTORY),
                            tuple("next-seat", Answer.CONTRADICTORY),
                            tuple("resumed", Answer.CONTRADICTORY));
        }

        @Test
        void says_what_is_wrong_in_both_languages() {
            Finding finding = only(
                    "wrong-order",
                    ban("2022").build(),
                    end("2021-03", RelationKind.LIFTS).build());
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("“No more trade.” is dated March 2021, but it changes or follows “A ban on trade.”,"
                            + " which is later: 2022.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("لاحق:");
        }
    }

    @Test
    void nothing_comes_after_itself() {
        Outcome ban =
                ban("2021").addRelations(Relation.of(RelationKind.AMENDS, END)).build();
        Outcome end = end("2021", RelationKind.LIFTS).build();
        Finding finding = only("order-in-a-circle", ban, end);

        assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Each of these is said to change or follow the next, and the last the first:"
                        + " “A ban on trade.” and “No more trade.”.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("والأخير يتبع الأول");
        assertThat(finding.entities()).hasToString("[ban, end]");
    }

    private static Outcome ofPart(Outcome.Builder end, RelationKind kind) {
        Locator paragraph = Locator.of(Locator.LocatorKind.PARAGRAPH, "3");
        return end.relations(List.of(Relation.of(kind, BAN, paragraph))).build();
    }

    @Nested
    class UpheldAfterEnd {
        @Test
        void what_was_lifted_in_part_may_be_upheld() {
            Outcome lifted = ofPart(end("2022", RelationKind.LIFTS), RelationKind.LIFTS);
            Outcome upholding = Outcome.builder()
                    .from(end("2023", RelationKind.UPHOLDS).build())
                    .id(Outcome.id("upholding"))
                    .build();
            assertThat(check(
                            "upheld-after-end", it -> it.addOutcomes(ban("2021").build(), lifted, upholding)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2022, 2023, CONTRADICTORY", "2022~, 2023, UNDETERMINED", "2023, 2022, CONSISTENT", "2022~, 2022, "
        })
        void what_was_lifted_is_not_upheld(String lifted, String upheld, Answer answer) {
            assertThat(check(
                            "upheld-after-end",
                            it -> it.addOutcomes(
                                    ban("2020").build(),
                                    end(lifted, RelationKind.LIFTS).build(),
                                    upholds(upheld))))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @ParameterizedTest
        @CsvSource({
            // The first end is over before the ban is upheld, or it is not, and the others are later.
            "2023-09-01 2021-03-01 2022-06-01, 2022-01, CONTRADICTORY",
            "2023-09-01 2021-03-01 2022-06-01, 2020-12, CONSISTENT",
            // Between the first and the last end, only a date that is uncertain leaves it open.
            "2023-09-01 2021? 2022-06-01, 2022-01, UNDETERMINED",
            "2021-03-01 2021?, 2022-01, CONTRADICTORY",
            // The month in which it is upheld includes the first end.
            "2022-01-15 2022-06-01 2022-01-20, 2022-01, CONSISTENT"
        })
        void of_several_ends_the_worst_decides(String ends, String upheld, Answer answer) {
            assertThat(check("upheld-after-end", it -> {
                        it.addOutcomes(ban("2020").build());
                        for (String end : ends.split(" ", -1)) {
                            it.addOutcomes(Outcome.builder()
                                    .from(end(end, RelationKind.LIFTS).build())
                                    .id(Outcome.id("end-" + end.replace("?", "")))
                                    .build());
                        }
                        it.addOutcomes(upholds(upheld));
                    }))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void what_is_over_is_not_upheld() {
            assertThat(answers(ban("2020")
                            .addStages(stage(StageKind.EXPIRED, "2021"))
                            .build()))
                    .containsExactly(Answer.CONTRADICTORY);
            assertThat(answers(ban("2020")
                            .addStages(stage(StageKind.IN_EFFECT, "2021"))
                            .build()))
                    .isEmpty();
            assertThat(answers(ban("2020").addStages(Stage.of(StageKind.ENDED)).build()))
                    .isEmpty();
        }

        @Test
        void what_has_run_out_is_not_upheld_unless_it_was_extended() {
            Term deadline =
                    Term.builder().kind(TermKind.DEADLINE).when(When.of("2021")).build();
            assertThat(answers(ban("2020").addTerms(deadline).build())).isEmpty();
            Outcome ban = ban("2020").addTerms(validity("2020/2021")).build();
            assertThat(answers(ban)).containsExactly(Answer.CONTRADICTORY);
            assertThat(answers(ban, end("2021", RelationKind.EXTENDS).build())).isEmpty();
            assertThat(answers(ban("2020")
                            .addTerms(validity("2020/2021"), validity("2023/2024"))
                            .build()))
                    .isEmpty();
        }

        @Test
        void an_outcome_without_a_date_upholds_at_any_time() {
            Outcome undated = Outcome.builder()
                    .id(Outcome.id("undated"))
                    .kind(OutcomeKind.DECISION)
                    .summary(LocalizedText.of("en", "The ban stays."))
                    .addRelations(Relation.of(RelationKind.UPHOLDS, BAN))
                    .build();
            assertThat(check(
                            "upheld-after-end",
                            it -> it.addOutcomes(
                                    ban("2020").addTerms(validity("2020/2021")).build(), undated)))
                    .isEmpty();
        }

        @Test
        void says_what_is_wrong_in_both_languages() {
            Finding finding = check(
                            "upheld-after-end",
                            it -> it.addOutcomes(
                                    ban("2020").build(),
                                    end("2022", RelationKind.LIFTS).build(),
                                    upholds("2023-01")))
                    .get(0);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("“The ban stays.” (January 2023) upholds “A ban on trade.”, but it had ended before.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("إبقاء على");
            assertThat(finding.settledBy()).isPresent();
        }

        private List<Answer> answers(Outcome... outcomes) {
            return check("upheld-after-end", it -> it.addOutcomes(outcomes).addOutcomes(upholds("2023"))).stream()
                    .map(Finding::answer)
                    .toList();
        }
    }

    private static Finding only(String code, Outcome... outcomes) {
        List<Finding> findings = check(code, it -> it.addOutcomes(outcomes));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> check(String code, Consumer<Dossier.Builder> content) {
        Dossier.Builder dossier = Dossier.builder()
                .addParties(body(LEAGUE, "The League", "2015"), body(UNION, "The Union", "2015"))
                .addMeetings(Meeting.builder()
                        .id(SUMMIT)
                        .of(LEAGUE)
                        .when(When.of("2021"))
                        .build());
        content.accept(dossier);
        return Checks.standard().only(code).check(dossier.build()).findings();
    }

    private static Coalition body(Id<Party> id, String name, String founded) {
        return Coalition.builder()
                .id(id)
                .addNames(name(name))
                .founded(When.of(founded))
                .build();
    }

    private static Outcome.Builder ban(String when) {
        return outcome(BAN, "A ban on trade.", when);
    }

    private static Outcome.Builder end(String when, RelationKind kind) {
        return outcome(END, "No more trade.", when).addRelations(Relation.of(kind, BAN));
    }

    private static Outcome upholds(String when) {
        return outcome(Outcome.id("stays"), "The ban stays.", when)
                .addRelations(Relation.of(RelationKind.UPHOLDS, BAN))
                .build();
    }

    private static Outcome.Builder outcome(Id<Outcome> id, String summary, String when) {
        return Outcome.builder()
                .id(id)
                .kind(OutcomeKind.DECISION)
                .summary(LocalizedText.of("en", summary))
                .addBy(Actor.of(LEAGUE))
                .when(When.of(when));
    }

    private static Term validity(String when) {
        return Term.builder().kind(TermKind.VALIDITY).when(When.of(when)).build();
    }

    private static Stage stage(StageKind kind, String when) {
        return Stage.builder().kind(kind).when(When.of(when)).build();
    }

    private static Source source(String id, String published, String... amended) {
        Source.Builder source = Source.builder()
                .id(Source.id(id))
                .kind(Source.SourceKind.TREATY)
                .addNames(name("Charter"))
                .published(When.of(published));
        for (String other : amended) {
            source.addRelations(Relation.of(RelationKind.AMENDS, Source.id(other)));
        }
        return source.build();
    }

    private static Post post(String id, String when, String... previous) {
        Post.Builder post = Post.builder().id(Post.id(id)).when(When.of(when));
        for (String other : previous) {
            post.addRelations(Relation.of(RelationKind.PREVIOUS, Post.id(other)));
        }
        return post.build();
    }

    private static Membership membership(String id, String when, String... previous) {
        Membership.Builder membership = Membership.builder()
                .id(Membership.id(id))
                .member(UNION)
                .body(LEAGUE)
                .when(When.of(when));
        for (String other : previous) {
            membership.addRelations(Relation.of(RelationKind.PREVIOUS, Membership.id(other)));
        }
        return membership.build();
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}

package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.InventedBodies.ARDEN;
import static org.coalitionmodel.check.InventedBodies.BELMAR;
import static org.coalitionmodel.check.InventedBodies.FRIENDS;
import static org.coalitionmodel.check.InventedBodies.LEAGUE;
import static org.coalitionmodel.check.InventedBodies.LUND;
import static org.coalitionmodel.check.InventedBodies.MORA;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Criterion.CriterionKind;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Quantity.Missing;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.PeriodPart;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedSizeCheckTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Id<Party> HARBOUR_BANK = Party.id("harbour-bank");
    private static final Id<Party> LIST = Party.id("list");

    @Nested
    class OfGroups {
        @ParameterizedTest
        @CsvSource({
            "exactly 3, true, CONSISTENT",
            "exactly 3, false, CONSISTENT",
            "exactly 4, false, CONSISTENT",
            "exactly 4, true, CONTRADICTORY",
            "exactly 2, true, CONTRADICTORY",
            "exactly 2, false, CONTRADICTORY",
            "exactly 2 states, true, CONSISTENT",
            "exactly 3 countries, true, CONTRADICTORY",
            "exactly 1 organisations, true, CONSISTENT",
            "exactly 3 members, true, CONSISTENT",
            "more than 2 members, true, CONSISTENT",
            "about 9, true, UNDETERMINED"
        })
        void fit_the_members(String size, boolean complete, Answer answer) {
            assertThat(ofGroup(Quantity.parse(size), complete, ARDEN, BELMAR, HARBOUR_BANK))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void are_not_checked_without_a_number_or_members_that_count() {
            assertThat(ofGroup(Quantity.about(9), false, ARDEN)).isEmpty();
            assertThat(ofGroup(Quantity.missing(Missing.UNKNOWN), true, ARDEN)).isEmpty();
            assertThat(ofGroup(Quantity.parse("exactly 9 states"), false, HARBOUR_BANK))
                    .isEmpty();
        }

        @Test
        void are_compared_with_a_complete_list_without_such_members() {
            assertThat(ofGroup(Quantity.parse("exactly 1 states"), true, HARBOUR_BANK))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void may_be_larger_if_a_member_is_a_group() {
            assertThat(ofGroup(Quantity.of(4), true, ARDEN, FRIENDS))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONSISTENT);
        }

        @Test
        void say_what_does_not_fit() {
            assertThat(ofGroup(Quantity.parse("exactly 4 states"), true, ARDEN, BELMAR))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("The size of Members is given as 4 states. The list has 2, which does not"
                                        + " fit.");
                        assertThat(finding.message().in(ARABIC)).contains("4 (states)", "2");
                        assertThat(finding.entities()).containsExactly(LIST);
                        assertThat(finding.pointers().get(0)).endsWith("/size");
                    });
        }

        @SafeVarargs
        private List<Finding> ofGroup(Quantity size, boolean complete, Id<Party>... members) {
            return check(base().addParties(
                            list(members).complete(complete).size(size).build()));
        }
    }

    @Nested
    class OfBodies {
        @ParameterizedTest
        @CsvSource({
            "exactly 2 members, CONSISTENT",
            "exactly 84 members, CONSISTENT",
            "exactly 1 members, CONTRADICTORY",
            "exactly 1 states, CONSISTENT",
            "exactly 0 organisations, CONTRADICTORY"
        })
        void are_at_least_the_known_members(String size, Answer answer) {
            Dossier.Builder dossier = base().addMemberships(member(ARDEN), member(HARBOUR_BANK))
                    .addStatistics(size("members", size, "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(answer);
        }

        @ParameterizedTest
        @CsvSource({
            "members, exactly 3, CONSISTENT",
            "members, exactly 4, CONTRADICTORY",
            "members, exactly 2, CONTRADICTORY",
            "members, about 4, UNDETERMINED",
            "member-states, exactly 2, CONSISTENT",
            "member-states, exactly 2 members, CONSISTENT",
            "member-organisations, exactly 1, CONSISTENT",
            "member-organisations, exactly 2, CONTRADICTORY"
        })
        void are_those_of_the_complete_list_of_the_day(String indicator, String size, Answer answer) {
            assertThat(check(withList(indicator, size, "2022-05-11")))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void are_compared_with_a_complete_list_that_says_its_size() {
            Dossier.Builder dossier = base().addParties(
                            dated(ARDEN, BELMAR).size(Quantity.of(2)).build())
                    .addStatistics(size("members", "exactly 3", "2022-05-11"));

            assertThat(check(dossier))
                    .extracting(Finding::answer)
                    .containsExactlyInAnyOrder(Answer.CONSISTENT, Answer.CONTRADICTORY);
        }

        @Test
        void are_compared_with_a_complete_list_without_such_members() {
            Dossier.Builder dossier = base().addParties(dated(HARBOUR_BANK).build())
                    .addStatistics(size("member-states", "exactly 2", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @ParameterizedTest
        @CsvSource({
            "exactly 2, false, CONSISTENT",
            "exactly 1, false, CONTRADICTORY",
            "exactly 3, true, UNDETERMINED",
            "exactly 4, true, UNDETERMINED",
            "exactly 5, true, CONTRADICTORY"
        })
        void need_not_count_a_person_who_chairs_states(String size, boolean hasList, Answer answer) {
            Membership chair = Membership.builder()
                    .from(member(LUND))
                    .role(MembershipRole.CHAIR)
                    .build();
            Dossier.Builder dossier = base().addMemberships(member(ARDEN), member(BELMAR), chair)
                    .addStatistics(size("members", size, "2022-05-11"));
            if (hasList) {
                dossier.addParties(dated(ARDEN, BELMAR, HARBOUR_BANK).build());
            }

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(answer);
        }

        @ParameterizedTest
        @CsvSource({
            "PARTNER, exactly 2, false, CONSISTENT",
            "PARTNER, exactly 1, false, CONSISTENT",
            "ASSOCIATE, exactly 1, false, CONSISTENT",
            "PARTNER, exactly 0, false, CONTRADICTORY",
            "CHAIR, exactly 1, false, CONTRADICTORY",
            "MEMBER, exactly 1, false, CONTRADICTORY",
            "PARTNER, exactly 1, true, UNDETERMINED",
            "PARTNER, exactly 3, true, UNDETERMINED",
            "PARTNER, exactly 4, true, CONTRADICTORY"
        })
        void may_count_only_the_full_members(MembershipRole role, String size, boolean hasList, Answer answer) {
            Dossier.Builder dossier = base().addMemberships(member(ARDEN), member(BELMAR, role))
                    .addStatistics(size("members", size, "2022-05-11"));
            if (hasList) {
                dossier.addParties(dated(ARDEN, BELMAR, HARBOUR_BANK).build());
            }

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(answer);
        }

        @Test
        void may_count_only_the_partners() {
            Dossier.Builder dossier = base().addMemberships(
                            member(ARDEN), member(BELMAR), member(HARBOUR_BANK, MembershipRole.PARTNER))
                    .addStatistics(
                            size("members", "exactly 2", "2022-05-11"),
                            sizeOf("of-partners", "partners", "exactly 1", "2022-05-11"),
                            sizeOf("states", "member-states", "exactly 2", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsOnly(Answer.CONSISTENT);
        }

        @Test
        void count_all_partners_if_there_are_only_partners() {
            Dossier.Builder dossier = base().addMemberships(
                            member(ARDEN, MembershipRole.PARTNER), member(BELMAR, MembershipRole.PARTNER))
                    .addStatistics(size("members", "exactly 1", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void need_not_count_partners_that_belong_as_a_group() {
            Group inner = list(ARDEN).id(Party.id("inner")).build();
            Dossier.Builder dossier = base().addParties(
                            inner, list(inner.id(), ARDEN).build())
                    .addMemberships(member(LIST, MembershipRole.PARTNER), member(BELMAR))
                    .addStatistics(size("member-states", "exactly 1", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONSISTENT);
        }

        @Test
        void count_a_full_member_that_a_group_of_partners_excludes() {
            Group inner = list(BELMAR, HARBOUR_BANK).id(Party.id("inner")).build();
            Dossier.Builder dossier = base().addParties(
                            inner, list(inner.id()).addExcluding(BELMAR).build())
                    .addMemberships(member(LIST, MembershipRole.PARTNER), member(ARDEN), member(BELMAR))
                    .addStatistics(size("member-states", "exactly 1", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void are_those_of_the_roles_of_the_day() {
            Membership former = Membership.builder()
                    .from(member(BELMAR, MembershipRole.PARTNER))
                    .id(Membership.id("former"))
                    .when(When.of("2014-09-01/2016-01-01"))
                    .build();
            Membership left = Membership.builder()
                    .from(member(HARBOUR_BANK, MembershipRole.PARTNER))
                    .status(Membership.MembershipStatus.WITHDRAWN)
                    .build();
            Membership watching = member(LUND, MembershipRole.OBSERVER);
            Dossier.Builder dossier = base().addMemberships(member(ARDEN), member(BELMAR), former, left, watching)
                    .addStatistics(size("members", "exactly 1", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void count_the_people_of_a_body_of_people() {
            Dossier.Builder dossier = base().addMemberships(member(LUND), member(MORA))
                    .addStatistics(size("members", "exactly 1", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void count_coalitions_among_the_organisations() {
            Coalition union = Coalition.builder()
                    .id(Party.id("fishers-union"))
                    .addNames(LocalizedText.of("en", "Fishers Union"))
                    .build();
            Dossier.Builder dossier = base().addParties(union)
                    .addMemberships(member(HARBOUR_BANK), member(union.id()))
                    .addStatistics(size("member-organisations", "exactly 1", "2022-05-11"));

            assertThat(check(dossier)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-05-12", "2022-05", "2022-05-11~"})
        void are_not_compared_with_the_list_of_another_day(String period) {
            assertThat(check(withList("members", "exactly 99", period))).isEmpty();
        }

        @Test
        void are_compared_on_the_day_that_an_anchor_gives() {
            Dossier.Builder dossier = withList("members", "exactly 4", "2022-05-11")
                    .addMeetings(Meeting.builder()
                            .id(Meeting.id("assembly"))
                            .when(When.of("2022-05-11"))
                            .build())
                    .addStatistics(level("at-the-assembly", "members", "exactly 5")
                            .when(When.builder()
                                    .anchor(Meeting.id("assembly"))
                                    .side(When.Side.DURING)
                                    .build())
                            .build());

            assertThat(check(dossier)).extracting(Finding::answer).containsOnly(Answer.CONTRADICTORY);
            assertThat(check(dossier)).hasSize(2);
        }

        @Test
        void are_not_compared_at_a_time_without_a_certain_day() {
            When by = When.by("2022-05-11");
            When late = When.builder()
                    .period(TimePeriod.parse("2022-05-11"))
                    .part(PeriodPart.LATE)
                    .build();
            for (When when : List.of(by, late)) {
                assertThat(check(withList()
                                .addStatistics(level("size", "members", "exactly 99")
                                        .when(when)
                                        .build())))
                        .isEmpty();
            }
        }

        @Test
        void may_be_larger_than_a_list_that_names_a_group_or_says_that_it_is_not_whole() {
            Group.Builder withGroup = dated(ARDEN, FRIENDS);
            Group.Builder larger = dated(ARDEN, BELMAR).size(Quantity.of(5));
            Group.Builder ofSome = dated(ARDEN, BELMAR)
                    .criteria(List.of(
                            Criterion.of(CriterionKind.MEMBERSHIP, LEAGUE),
                            Criterion.of(CriterionKind.RESIDENCE, ARDEN)));
            Group.Builder ofTwo = dated(ARDEN, BELMAR)
                    .criteria(List.of(Criterion.of(CriterionKind.MEMBERSHIP, LEAGUE, HARBOUR_BANK)));
            Group.Builder unlisted = dated(ARDEN, BELMAR).complete(false);
            Group.Builder undated = list(ARDEN, BELMAR).complete(true).criteria(membership());
            for (Group.Builder group : List.of(withGroup, larger, ofSome, ofTwo, unlisted, undated)) {
                assertThat(check(base().addParties(group.build())
                                .addMemberships(member(ARDEN))
                                .addStatistics(size("members", "exactly 5", "2022-05-11"))))
                        .extracting(Finding::answer)
                        .doesNotContain(Answer.UNDETERMINED)
                        .filteredOn(Answer.CONTRADICTORY::equals)
                        .hasSize(group == larger ? 1 : 0);
            }
        }

        @Test
        void are_compared_with_a_complete_list_without_those_who_have_left() {
            Membership left = Membership.builder()
                    .from(member(HARBOUR_BANK))
                    .status(Membership.MembershipStatus.WITHDRAWN)
                    .build();

            assertThat(check(base().addMemberships(left)
                            .addParties(dated(ARDEN, BELMAR).build())
                            .addStatistics(size("members", "exactly 3", "2022-05-11"))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void are_open_if_two_lists_of_the_day_differ() {
            Dossier.Builder dossier = withList("members", "exactly 3", "2022-05-11")
                    .addParties(dated(ARDEN, BELMAR).id(Party.id("other-list")).build());

            assertThat(check(dossier)).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("The size of Harbour League is given as 3. The complete list for 11 May 2022 has 2"
                                + " to 3, which may not fit.");
            });
        }

        @Test
        void are_not_compared_with_a_list_without_a_certain_day() {
            TimePeriod may = TimePeriod.parse("2022-05");
            When.Builder after = When.builder().anchor(Meeting.id("assembly")).side(When.Side.AFTER);
            When.Builder length = When.builder().from(after.build()).period(TimePeriod.parse("P1D"));
            When dayAfter = When.builder()
                    .from(length.build())
                    .addReckonings(When.Reckoning.OFFSET)
                    .build();
            When since =
                    When.builder().from(after.build()).side(When.Side.SINCE).build();
            assertThat(of(When.builder().period(may).part(PeriodPart.EARLY).build()))
                    .isEmpty();
            assertThat(of(When.by("2022-05"))).isEmpty();
            assertThat(of(When.builder()
                            .period(may)
                            .addReckonings(When.Reckoning.FISCAL)
                            .build()))
                    .isEmpty();
            assertThat(of(after.build())).isEmpty();
            assertThat(of(When.of(may))).containsExactly(Answer.CONTRADICTORY);
            assertThat(of(dayAfter)).containsExactly(Answer.CONTRADICTORY);
            assertThat(of(since)).containsExactly(Answer.CONTRADICTORY);
        }

        private List<Answer> of(When when) {
            return check(base().addMeetings(Meeting.builder()
                                    .id(Meeting.id("assembly"))
                                    .when(When.of("2022-05-19"))
                                    .build())
                            .addParties(dated(ARDEN, BELMAR).when(when).build())
                            .addStatistics(size("members", "exactly 3", "2022-05-20")))
                    .stream()
                    .map(Finding::answer)
                    .toList();
        }

        @Test
        void say_what_does_not_fit() {
            assertThat(check(withList("members", "exactly 84 members", "2022-05-11")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("The size of Harbour League is given as 84 members. The list for 11 May 2022"
                                        + " has 3, which does not fit.");
                        assertThat(finding.message().in(ARABIC)).contains("84 (members)", "11 مايو 2022");
                        assertThat(finding.entities()).containsExactly(Statistic.id("size"), LEAGUE);
                        assertThat(finding.settledBy()).isPresent();
                    });
        }

        private Dossier.Builder withList() {
            return base().addParties(dated(ARDEN, BELMAR, HARBOUR_BANK).build());
        }

        private Dossier.Builder withList(String indicator, String size, String period) {
            return withList().addStatistics(size(indicator, size, period));
        }

        @SafeVarargs
        private Group.Builder dated(Id<Party>... members) {
            return list(members).complete(true).criteria(membership()).when(When.of("2022-05-11"));
        }

        private List<Criterion> membership() {
            return List.of(Criterion.of(CriterionKind.MEMBERSHIP, LEAGUE));
        }
    }

    @Nested
    class Claims {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Members",
                    "Number of members",
                    "Partners",
                    "Member states",
                    "Member countries",
                    "States parties",
                    "Member organizations",
                    "Partner institutions",
                    "Countries and organisations",
                    "States and institutions"
                })
        void are_figures_whose_indicator_counts_members(String name) {
            assertThat(compared(named(name))).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "New members",
                    "Members present",
                    "Countries",
                    "States",
                    "Deaths",
                    "Parties",
                    "Cyber exercises"
                })
        void are_no_other_figures(String name) {
            assertThat(compared(named(name))).isZero();
        }

        @Test
        void may_be_known_by_the_id_of_the_indicator() {
            Indicator inFrench = Indicator.builder()
                    .id(Indicator.id("number-of-members"))
                    .addNames(LocalizedText.of("fr", "Nombre de membres"))
                    .build();

            assertThat(compared(inFrench)).isEqualTo(1);
        }

        @Test
        void are_not_those_of_a_part_of_the_members() {
            Indicator counted = named("Members");

            assertThat(compared(Indicator.builder()
                            .from(counted)
                            .population(FRIENDS)
                            .build()))
                    .isZero();
            assertThat(compared(Indicator.builder().from(counted).addBy(ARDEN).build()))
                    .isZero();
            assertThat(check(base().addMemberships(member(ARDEN))
                            .addPlaces(Place.builder()
                                    .id(Place.id("coast"))
                                    .kind(PlaceKind.REGION)
                                    .addNames(LocalizedText.of("en", "Coast"))
                                    .build())
                            .addStatistics(
                                    level("a", "members", "exactly 0 experts").build(),
                                    level("b", "members", "exactly 0")
                                            .place(Place.id("coast"))
                                            .build(),
                                    level("c", "members", "exactly 0")
                                            .addExcluding(ARDEN)
                                            .build(),
                                    level("d", "members", "exactly 0")
                                            .addIndicators(Indicator.id("partners"))
                                            .build(),
                                    level("e", "members", "exactly 0")
                                            .about(Optional.empty())
                                            .build(),
                                    Share.builder()
                                            .id(Statistic.id("f"))
                                            .addIndicators(Indicator.id("members"))
                                            .about(LEAGUE)
                                            .quantity(Quantity.parse("10 %"))
                                            .addBases(Base.of(When.of("2021")))
                                            .when(When.of("2022-05-11"))
                                            .build())))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(ObservationStatus.class)
        void are_no_targets_plans_or_forecasts(ObservationStatus status) {
            List<Finding> findings = check(base().addMemberships(member(ARDEN))
                    .addStatistics(
                            level("size", "members", "exactly 0").status(status).build()));

            boolean isClaim = switch (status) {
                case NORMAL, PROVISIONAL, REVISED, ESTIMATED, BREAK, DERIVED -> true;
                case TARGET, PLANNED, NEEDED, PLEDGED, LIMIT, FORECAST, DOUBTFUL -> false;
            };
            assertThat(findings).hasSize(isClaim ? 1 : 0);
        }

        private Indicator named(String name) {
            return Indicator.builder()
                    .id(Indicator.id("a"))
                    .addNames(LocalizedText.of("en", name))
                    .build();
        }

        private int compared(Indicator indicator) {
            return check(base().addMemberships(member(ARDEN), member(HARBOUR_BANK))
                            .addIndicators(indicator)
                            .addStatistics(level("size", indicator.id().value(), "exactly 9")
                                    .build()))
                    .size();
        }
    }

    @Nested
    class OfOneTime {
        @ParameterizedTest
        @CsvSource({
            "2022-05-11, exactly 84, CONSISTENT",
            "2022-05-11, more than 80, CONSISTENT",
            "2022-05-11, exactly 85, CONTRADICTORY",
            "2022, exactly 85, UNDETERMINED"
        })
        void are_the_same_by_two_indicators(String period, String partners, Answer answer) {
            assertThat(check(base().addStatistics(
                                    size("members", "exactly 84", period),
                                    sizeOf("other", "partners", partners, period))))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @ParameterizedTest
        @EnumSource(
                value = RelationKind.class,
                names = {"NOT_COMPARABLE_WITH", "COMPETES_WITH", "RESTATES"})
        void are_not_compared_if_the_record_says_how_they_differ(RelationKind kind) {
            Level all = size("members", "exactly 84", "2022-05-11");
            for (String indicator : List.of("partners", "member-states")) {
                Level other = sizeOf("other", indicator, "exactly 85", "2022-05-11");
                assertThat(check(base().addStatistics(
                                        all,
                                        Level.builder()
                                                .from(other)
                                                .addRelations(Relation.of(kind, all.id()))
                                                .build())))
                        .isEmpty();
                assertThat(check(base().addStatistics(
                                        Level.builder()
                                                .from(all)
                                                .addRelations(Relation.of(kind, other.id()))
                                                .build(),
                                        other)))
                        .isEmpty();
            }
        }

        @Test
        void are_compared_if_the_record_says_that_they_agree_or_that_another_differs() {
            Level third = sizeOf("third", "partners", "exactly 90", "2021-05-11");
            Level all = size("members", "exactly 84", "2022-05-11");
            Level other = Level.builder()
                    .from(sizeOf("other", "partners", "exactly 85", "2022-05-11"))
                    .addRelations(
                            Relation.of(RelationKind.AGREES_WITH, all.id()),
                            Relation.of(RelationKind.NOT_COMPARABLE_WITH, third.id()))
                    .build();

            assertThat(check(base().addStatistics(third, all, other)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void are_compared_where_they_are_furthest_apart() {
            assertThat(check(base().addStatistics(
                                    size("members", "exactly 85", "2022-05-11"),
                                    sizeOf("least", "members", "exactly 84", "2022-05-11"),
                                    sizeOf("most", "partners", "exactly 86", "2022-05-11"))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.entities())
                            .containsExactly(Statistic.id("least"), Statistic.id("most")));
        }

        @Test
        void are_left_to_other_checks_if_they_have_one_indicator() {
            assertThat(check(base().addStatistics(
                                    size("members", "exactly 84", "2022-05-11"),
                                    sizeOf("other", "members", "exactly 85", "2022-05-11"))))
                    .isEmpty();
        }

        @Test
        void say_nothing_if_one_is_vague() {
            assertThat(check(base().addStatistics(
                                    size("members", "exactly 84", "2022"),
                                    sizeOf("other", "partners", "about 85", "2022"))))
                    .isEmpty();
            assertThat(check(base().addStatistics(
                                    size("members", "about 84", "2022"),
                                    sizeOf("other", "partners", "exactly 85", "2022"))))
                    .isEmpty();
            assertThat(check(base().addStatistics(
                                    size("members", "about 84", "2022"),
                                    sizeOf("other", "partners", "more than 80", "2022"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "84, 2, 2022-05-11, CONTRADICTORY",
            "83, 2, 2022-05-11, CONSISTENT",
            "80, 2, 2022-05-11, CONSISTENT",
            "84, 2, 2022, UNDETERMINED",
            "84, about 2, 2022, "
        })
        void have_no_more_states_and_organisations_than_members(
                String states, String organisations, String period, Answer answer) {
            List<Finding> findings = check(base().addStatistics(
                            size("members", "exactly 85", period),
                            sizeOf("states", "member-states", "exactly " + states, period),
                            sizeOf(
                                    "organisations",
                                    "member-organisations",
                                    organisations.startsWith("about") ? organisations : "exactly " + organisations,
                                    period)));

            assertThat(findings).extracting(Finding::answer).isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void are_compared_with_the_states_alone() {
            assertThat(check(base().addStatistics(
                                    size("members", "exactly 84 members", "2022-05-11"),
                                    sizeOf("states", "members", "exactly 85 states", "2022-05-11"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo(
                                        "The size of Harbour League is given as 84 members. For the same day, it should"
                                                + " include 85 states, which is more.");
                        assertThat(finding.message().in(ARABIC)).contains("84 (members)", "85 (states)");
                        assertThat(finding.entities()).containsExactly(Statistic.id("size"), Statistic.id("states"));
                    });
        }

        @Test
        void are_not_compared_without_a_number_of_all() {
            assertThat(check(base().addStatistics(
                                    size("member-states", "exactly 84", "2022-05-11"),
                                    sizeOf("other", "member-organisations", "exactly 85", "2022-05-11"))))
                    .isEmpty();
        }

        @Test
        void are_not_compared_with_those_of_another_time() {
            assertThat(check(base().addStatistics(
                                    size("members", "exactly 84", "2021"),
                                    sizeOf("other", "partners", "exactly 85", "2022"))))
                    .isEmpty();
        }
    }

    @Nested
    class OfMeetings {
        @ParameterizedTest
        @CsvSource({
            "79 states, more than 70 states, CONSISTENT",
            "79 states, exactly 80 states, CONTRADICTORY",
            "more than 80 states, exactly 79 states, CONTRADICTORY"
        })
        void are_the_same_in_the_same_words(String one, String other, Answer answer) {
            assertThat(check(base().addMeetings(meeting(came("states", one), came("states", other)))))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void say_what_does_not_fit() {
            assertThat(check(base().addMeetings(
                                    meeting(came("states", "exactly 80 states"), came("states", "exactly 79 states")))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("At a meeting of Harbour League, the number of those who came (states) is"
                                        + " given as 79 states and as 80 states.");
                        assertThat(finding.message().in(ARABIC)).contains("اجتماع", "79 (states)");
                        assertThat(finding.pointers())
                                .containsExactly("/meetings/0/participations/1", "/meetings/0/participations/0");
                    });
        }

        @Test
        void are_not_compared_if_they_count_others() {
            assertThat(check(base().addMeetings(meeting(
                            came("states", "exactly 80 states"), came("ministers", "exactly 79 states")))))
                    .isEmpty();
            assertThat(check(base().addMeetings(meeting(
                            came("states", "exactly 80 states"),
                            Participation.builder()
                                    .actor(Actor.builder()
                                            .party(LEAGUE)
                                            .count(Quantity.of(79))
                                            .build())
                                    .role(ParticipationRole.PARTICIPANT)
                                    .build(),
                            Participation.builder()
                                    .actor(Actor.described(LocalizedText.of("en", "states")))
                                    .role(ParticipationRole.PARTICIPANT)
                                    .build()))))
                    .isEmpty();
        }

        @Test
        void say_nothing_if_one_is_vague() {
            assertThat(check(base().addMeetings(
                                    meeting(came("states", "about 80 states"), came("states", "exactly 79 states")))))
                    .isEmpty();
            assertThat(check(base().addMeetings(
                                    meeting(came("states", "exactly 79 states"), came("states", "about 80 states")))))
                    .isEmpty();
            assertThat(check(base().addMeetings(
                                    meeting(came("states", "about 80 states"), came("states", "more than 79 states")))))
                    .isEmpty();
        }

        @Test
        void are_named_by_the_id_of_a_meeting_without_a_name_or_body() {
            Meeting meeting = Meeting.builder()
                    .from(meeting(came("states", "exactly 80 states"), came("states", "exactly 79 states")))
                    .of(Optional.empty())
                    .build();

            assertThat(check(base().addMeetings(meeting)).get(0).message().in(Locale.ENGLISH))
                    .startsWith("At assembly, ");
        }

        @Test
        void are_not_those_of_a_series() {
            Meeting two = meeting(came("states", "exactly 80 states"), came("states", "exactly 79 states"));
            assertThat(check(base().addMeetings(Meeting.builder()
                            .from(two)
                            .count(Quantity.of(2))
                            .build())))
                    .isEmpty();
            assertThat(check(base().addMeetings(Meeting.builder()
                            .from(two)
                            .every(TimePeriod.parse("P1Y"))
                            .build())))
                    .isEmpty();
        }

        private Meeting meeting(Participation... seats) {
            return Meeting.builder()
                    .id(Meeting.id("assembly"))
                    .of(LEAGUE)
                    .addParticipations(seats)
                    .build();
        }

        private Participation came(String who, String number) {
            return Participation.builder()
                    .actor(Actor.builder()
                            .described(LocalizedText.of("en", who))
                            .count(Quantity.parse(number))
                            .build())
                    .role(ParticipationRole.PARTICIPANT)
                    .build();
        }
    }

    private static List<Finding> check(Dossier.Builder dossier) {
        return Checks.standard().only("claimed-size").check(dossier.build()).findings();
    }

    private static Dossier.Builder base() {
        Dossier.Builder dossier = InventedBodies.builder()
                .addParties(Organization.builder()
                        .id(HARBOUR_BANK)
                        .addNames(LocalizedText.of("en", "Harbour Bank"))
                        .kind(OrganizationKind.COMPANY)
                        .build());
        for (String id : List.of("members", "partners", "member-states", "member-organisations")) {
            dossier.addIndicators(Indicator.builder()
                    .id(Indicator.id(id))
                    .addNames(LocalizedText.of("en", id))
                    .build());
        }
        return dossier;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Group.Builder list(Id<Party>... members) {
        return Group.builder()
                .id(LIST)
                .addNames(LocalizedText.of("en", "Members"))
                .addAllMembers(List.of(members));
    }

    private static Membership member(Id<Party> member) {
        return Membership.builder()
                .id(Membership.id("membership-of-" + member.value()))
                .member(member)
                .body(LEAGUE)
                .when(When.of("2014-09/.."))
                .build();
    }

    private static Membership member(Id<Party> member, MembershipRole role) {
        return Membership.builder().from(member(member)).role(role).build();
    }

    private static Level size(String indicator, String size, String period) {
        return sizeOf("size", indicator, size, period);
    }

    private static Level sizeOf(String id, String indicator, String size, String period) {
        return level(id, indicator, size).when(When.of(period)).build();
    }

    private static Level.Builder level(String id, String indicator, String size) {
        return Level.builder()
                .id(Statistic.id(id))
                .addIndicators(Indicator.id(indicator))
                .about(LEAGUE)
                .quantity(Quantity.parse(size))
                .when(When.of("2022-05-11"));
    }
}

package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.Verdict.NO;
import static org.coalitionmodel.Verdict.UNDETERMINED;
import static org.coalitionmodel.Verdict.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipEvaluatorTest {
    private static final Id<Party> MALI = Party.id("mali");
    private static final Id<Party> CHAD = Party.id("chad");
    private static final Id<Party> BODY = Party.id("body");

    private static Membership.Builder mali(String id) {
        return Membership.builder().id(Membership.id(id)).member(MALI).body(BODY);
    }

    private static Membership act(MembershipStatus status, String date) {
        return mali(status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .status(status)
                .when(When.of(date))
                .build();
    }

    private static Dossier dossier(Membership... memberships) {
        return Dossier.builder()
                .addParties(
                        MinimalEntities.state("mali"),
                        MinimalEntities.state("chad"),
                        MinimalEntities.organization("body"))
                .addSources((Source) MinimalEntities.of("Source", "treaty"))
                .addMemberships(memberships)
                .build();
    }

    private static Verdict on(String day, Membership... memberships) {
        return dossier(memberships).belongs(MALI, BODY, LocalDate.parse(day));
    }

    @Nested
    class Belonging {
        @ParameterizedTest
        @CsvSource({
            "2019-12-31, NO",
            "2020-06-01, UNDETERMINED",
            "2021-01-01, YES",
            "2022-04-30, YES",
            "2022-05-15, UNDETERMINED",
            "2022-06-01, NO",
            "2030-01-01, NO",
        })
        void is_decided_by_the_last_act(String day, Verdict verdict) {
            assertThat(on(day, act(MembershipStatus.ACCEDED, "2020"), act(MembershipStatus.WITHDRAWN, "2022-05")))
                    .isEqualTo(verdict);
        }

        @Test
        void is_open_once_an_act_without_a_date_may_have_ended_it() {
            Membership left = mali("left").status(MembershipStatus.WITHDRAWN).build();
            assertThat(on("2021-01-01", act(MembershipStatus.ACCEDED, "2020"), left))
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void does_not_depend_on_the_order_of_the_acts() {
            Membership acceded = act(MembershipStatus.ACCEDED, "2020-01-01");
            Membership left = act(MembershipStatus.WITHDRAWN, "2021-01-01");
            Membership perhapsBack = mali("back").when(When.of("2022-01-01")).build();
            Membership perhapsAgain = mali("again").when(When.of("2022-03-01")).build();
            Membership perhapsExpelled = mali("expelled")
                    .status(MembershipStatus.EXPELLED)
                    .when(When.of("2022-05~/.."))
                    .build();

            assertThat(on("2021-06-01", acceded, left)).isEqualTo(NO);
            assertThat(on("2021-06-01", left, acceded)).isEqualTo(NO);
            assertThat(on("2023-06-01", left, perhapsBack, perhapsAgain)).isEqualTo(UNDETERMINED);
            assertThat(on("2023-06-01", perhapsAgain, perhapsBack, left)).isEqualTo(UNDETERMINED);
            assertThat(on("2023-06-01", acceded, perhapsBack, perhapsAgain)).isEqualTo(YES);
            assertThat(on("2023-06-01", perhapsExpelled, acceded)).isEqualTo(UNDETERMINED);
        }

        @Test
        void is_open_if_an_act_may_have_been_on_another_day() {
            Membership left = act(MembershipStatus.WITHDRAWN, "[2021-02-06,2021-02-16]");
            Membership acceded = act(MembershipStatus.ACCEDED, "2020-01-01");
            assertThat(on("2021-02-05", acceded, left)).isEqualTo(YES);
            assertThat(on("2021-02-10", acceded, left)).isEqualTo(UNDETERMINED);
            assertThat(on("2021-02-17", acceded, left)).isEqualTo(NO);
        }

        @Test
        void is_open_if_two_acts_of_one_day_differ() {
            assertThat(on(
                            "2021-01-01",
                            act(MembershipStatus.ACCEDED, "2020-01-01"),
                            act(MembershipStatus.WITHDRAWN, "2020-01-01")))
                    .isEqualTo(UNDETERMINED);
        }

        /** The body decides only on what is certain: which of the two statuses began last. */
        @ParameterizedTest
        @CsvSource({
            // The year may lie on both sides of the act.
            "2014/.., 2014-01-15, 2020-01-01, UNDETERMINED",
            "2014/2020, 2014-06-01, 2019-06-01, UNDETERMINED",
            "2014/.., 2013-12-31, 2020-01-01, YES",
            "2014/.., 2015-01-01, 2020-01-01, NO",
            "2014/.., 2015, 2020-01-01, NO",
            "2014/.., 2014, 2020-01-01, UNDETERMINED",
            // An unknown start, an open one, a doubtful one, and one that follows from a length.
            "/2022-05, 2010-01-01, 2015-01-01, UNDETERMINED",
            "../2022-05, 2010-01-01, 2015-01-01, NO",
            "2008?/.., 2010-01-01, 2015-01-01, UNDETERMINED",
            "P10Y/2018-12-31, 2010-01-01, 2015-01-01, NO",
            "P10Y/2018-12-31, 2008-12-31, 2015-01-01, YES",
            "P10Y/2018-12, 2010-01-01, 2015-01-01, UNDETERMINED",
            "P10Y/2018-12-31?, 2010-01-01, 2015-01-01, UNDETERMINED",
            "2009-01-01/P10Y, 2010-01-01, 2015-01-01, NO",
            "P10Y, 2010-01-01, 2015-01-01, UNDETERMINED",
            // One day on which it held: it may have begun before.
            "2020-05-05, 2010-01-01, 2015-01-01, UNDETERMINED",
            "2020-05-05, 2010-01-01, 2020-05-05, YES",
            "2020-05-05, 2010-01-01, 2021-05-05, UNDETERMINED",
            "2005-05-05, 2010-01-01, 2015-01-01, NO",
            "2020, 2010-01-01, 2020-05-05, YES",
            "2020, 2020-03-01, 2020-05-05, UNDETERMINED",
            "2020?, 2010-01-01, 2020-05-05, UNDETERMINED",
            // One of several days.
            "2014-01-01/.., '[2013-01-01,2013-12-31]', 2020-01-01, YES",
            "2013-06-01/.., '[2013-01-01,2013-12-31]', 2020-01-01, UNDETERMINED",
            "2012-06-01/.., '[2013-01-01,2013-12-31]', 2020-01-01, NO",
            "2014-01-01/.., '[2013-01-01?,2013-12-31]', 2020-01-01, UNDETERMINED",
        })
        void is_open_if_the_order_of_the_starts_is(String active, String withdrawn, String day, Verdict verdict) {
            Membership in = mali("in").when(When.of(active)).build();
            Membership out = act(MembershipStatus.WITHDRAWN, withdrawn);
            assertThat(on(day, in, out)).isEqualTo(verdict);
            assertThat(on(day, out, in)).isEqualTo(verdict);
        }

        @Test
        void is_not_that_of_another_body() {
            Membership elsewhere = Membership.builder()
                    .from(act(MembershipStatus.ACCEDED, "2010"))
                    .body(Source.id("treaty"))
                    .build();
            assertThat(on("2020-01-01", elsewhere)).isEqualTo(UNDETERMINED);
        }

        @Test
        void is_none_if_all_that_is_known_is_over_or_still_to_come() {
            Membership was = mali("was").when(When.of("2010/2012")).build();
            Membership comes = mali("comes").when(When.of("2018/..")).build();
            assertThat(on("2015-01-01", was, comes)).isEqualTo(NO);
            assertThat(on("2019-01-01", was, comes)).isEqualTo(YES);
            assertThat(on("2011-01-01", was, comes)).isEqualTo(YES);
        }

        @Test
        void does_not_need_the_order_of_those_that_agree() {
            Membership in = mali("in").when(When.of("2014/..")).build();
            assertThat(on("2020-01-01", in, act(MembershipStatus.SUSPENDED, "2014-06-01/..")))
                    .isEqualTo(YES);
        }

        @ParameterizedTest
        @CsvSource({
            "BY, 2015, 2012, UNDETERMINED",
            "BY, 2015, 2016, YES",
            "BY, 2015?, 2016, UNDETERMINED",
            "AT_THE_EARLIEST, 2015, 2018, UNDETERMINED",
            "AT_THE_EARLIEST, 2021, 2018, YES",
            "AT_THE_EARLIEST, 2021?, 2018, UNDETERMINED",
            "SINCE_AT_THE_LATEST, 2015, 2014, NO",
            "SINCE_AT_THE_LATEST, 2015, 2015-06, UNDETERMINED",
            "SINCE_AT_THE_LATEST, 2015, 2016, YES",
            "SINCE_AT_THE_LATEST, ../2021, 2016, UNDETERMINED",
        })
        void may_be_ended_by_an_act_within_a_bound(
                When.TimeBound bound, String withdrawn, String active, Verdict verdict) {
            Membership out = mali("out")
                    .status(MembershipStatus.WITHDRAWN)
                    .when(When.builder()
                            .period(TimePeriod.parse(withdrawn))
                            .bound(bound)
                            .build())
                    .build();
            Membership in = mali("in").when(When.of(active + "/..")).build();
            assertThat(on("2020-01-01", in, out)).isEqualTo(verdict);
        }

        @Test
        void may_be_ended_by_an_act_in_a_fiscal_year() {
            Membership out = mali("out")
                    .status(MembershipStatus.WITHDRAWN)
                    .when(When.builder()
                            .period(TimePeriod.parse("2015"))
                            .addReckonings(When.Reckoning.FISCAL)
                            .build())
                    .build();
            assertThat(on("2020-01-01", act(MembershipStatus.ACCEDED, "2010"), out))
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void is_not_touched_by_what_can_only_have_been_before() {
            Membership seen = mali("seen").when(When.of("2019-01-01")).build();
            assertThat(on("2023-01-01", seen, act(MembershipStatus.WITHDRAWN, "2022-05")))
                    .isEqualTo(NO);
        }

        @Test
        void is_not_ended_by_what_comes_later() {
            Membership later = mali("later")
                    .status(MembershipStatus.EXPELLED)
                    .when(When.builder()
                            .period(TimePeriod.parse("2025"))
                            .bound(When.TimeBound.AT_THE_EARLIEST)
                            .build())
                    .build();
            assertThat(on("2021-01-01", act(MembershipStatus.ACCEDED, "2020-01-01"), later))
                    .isEqualTo(YES);
        }

        @Test
        void includes_the_suspended_and_those_who_gave_notice() {
            assertThat(on("2023-01-01", act(MembershipStatus.WITHDRAWAL_NOTIFIED, "2022-05")))
                    .isEqualTo(YES);
            assertThat(on("2023-01-01", act(MembershipStatus.SUSPENDED, "2022/..")))
                    .isEqualTo(YES);
        }

        @ParameterizedTest
        @EnumSource
        void is_that_of_roles_of_members(MembershipRole role) {
            Verdict verdict = on(
                    "2021-01-01", mali("m").role(role).when(When.of("2020/..")).build());
            assertThat(verdict).isEqualTo(role.isMember() ? YES : UNDETERMINED);
        }

        @Test
        void is_not_known_of_others() {
            assertThat(dossier().belongs(MALI, BODY, LocalDate.of(2021, 1, 1))).isEqualTo(UNDETERMINED);
        }

        @Test
        void is_known_on_the_days_of_lists() {
            Membership listed = mali("listed")
                    .addListedOn(TimePeriod.parse("2022-11-01"), TimePeriod.parse("2023-11"))
                    .build();
            assertThat(on("2022-11-01", listed)).isEqualTo(YES);
            assertThat(on("2023-11-30", listed)).isEqualTo(YES);
            assertThat(on("2023-01-01", listed)).isEqualTo(UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "2010;2020, 2015-01-01, 2020-06-01, YES",
            "2010;2020, 2015-01-01, 2010-06-01, YES",
            "2010;2020, 2015-01-01, 2017-06-01, UNDETERMINED",
            "2010;2020, 2015-01-01, 2021-06-01, UNDETERMINED",
            "2010, 2015-01-01, 2021-06-01, NO",
            "2020, 2010-01-01, 2015-01-01, UNDETERMINED",
            "2020, 2020-03-01, 2020-06-01, UNDETERMINED",
            "2014?, 2010-01-01, 2014-06-01, UNDETERMINED",
            "2012?, 2015-01-01, 2021-06-01, UNDETERMINED",
        })
        void of_lists_is_certain_on_their_days_even_against_an_earlier_act(
                String dates, String withdrawn, String day, Verdict verdict) {
            Membership.Builder listed = mali("listed");
            for (String date : dates.split(";", -1)) {
                listed.addListedOn(TimePeriod.parse(date));
            }
            assertThat(on(day, listed.build(), act(MembershipStatus.WITHDRAWN, withdrawn)))
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"2017, YES", "2018-06-01, UNDETERMINED", "2019, NO"})
        void that_lasts_begins_later_than_a_list_before_it(String withdrawn, Verdict verdict) {
            Membership listed = mali("listed")
                    .when(When.of("2018/.."))
                    .addListedOn(TimePeriod.parse("2010"))
                    .build();
            assertThat(on("2020-06-01", listed, act(MembershipStatus.WITHDRAWN, withdrawn)))
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"2014-06-01, YES", "2014-11-01, NO", "2016, NO"})
        void that_lasts_is_confirmed_by_a_list(String withdrawn, Verdict verdict) {
            Membership listed = mali("listed")
                    .when(When.of("2014/.."))
                    .addListedOn(TimePeriod.parse("2014-10-02"))
                    .build();
            assertThat(on("2020-06-01", listed, act(MembershipStatus.WITHDRAWN, withdrawn)))
                    .isEqualTo(verdict);
        }

        @Test
        void lasts_from_the_day_of_a_list_on_if_it_has_no_end() {
            Membership.Builder listed = mali("listed").addListedOn(TimePeriod.parse("2024-10-02"));
            assertThat(on("2024-12-01", listed.when(When.of("2024/..")).build()))
                    .isEqualTo(YES);
            assertThat(on("2024-09-01", listed.when(When.of("2024/..")).build()))
                    .isEqualTo(UNDETERMINED);
            assertThat(on("2024-12-01", listed.when(When.of("2024/2025")).build()))
                    .isEqualTo(UNDETERMINED);
        }
    }

    @Nested
    class In_several_roles {
        private static Membership in(MembershipRole role, MembershipStatus status, String date) {
            return mali(role.name() + "-" + status.name())
                    .role(role)
                    .status(status)
                    .when(When.of(date))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "MEMBER, CHAIR, WITHDRAWN, YES",
            "ASSOCIATE, MEMBER, APPLICANT, YES",
            "MEMBER, MEMBER, WITHDRAWN, NO",
            "CHAIR, CHAIR, EXPELLED, UNDETERMINED",
            "CHAIR, MEMBER, WITHDRAWN, YES",
        })
        void is_that_of_any_role(
                MembershipRole first, MembershipRole second, MembershipStatus status, Verdict verdict) {
            Membership active = in(first, MembershipStatus.ACTIVE, "2000/..");
            Membership later = in(second, status, "2015-01-01");
            assertThat(on("2020-01-01", active, later)).isEqualTo(verdict);
            assertThat(on("2020-01-01", later, active)).isEqualTo(verdict);
            assertThat(dossier(later, active).boundBy(MALI, BODY, LocalDate.of(2020, 1, 1)))
                    .isEqualTo(verdict);
            assertThat(dossier(later, active).members(BODY, LocalDate.of(2020, 1, 1)))
                    .isEqualTo(Map.of(MALI, verdict));
        }

        @ParameterizedTest
        @CsvSource({
            "CHAIR, '', UNDETERMINED",
            "CO_LEAD, '', UNDETERMINED",
            "MEMBER, champion, UNDETERMINED",
            "MEMBER, '', NO",
            "PARTNER, '', NO",
        })
        void is_not_decided_by_an_office_or_a_title_beyond_its_time(MembershipRole role, String title, Verdict before) {
            Membership titled = mali("m")
                    .names(title.isEmpty() ? List.of() : List.of(Name.of(LocalizedText.of("en", title))))
                    .role(role)
                    .when(When.of("2020-05-01/2021-05-01"))
                    .build();
            assertThat(on("2020-04-30", titled)).isEqualTo(before);
            assertThat(on("2020-05-01", titled)).isEqualTo(YES);
            assertThat(on("2021-05-02", titled)).isEqualTo(before);
            assertThat(dossier(titled).joined(BODY, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)))
                    .isEqualTo(Map.of(MALI, before.not()));
            assertThat(on("2022-01-01", titled, act(MembershipStatus.WITHDRAWN, "2021-06-01")))
                    .isEqualTo(NO);
        }

        @ParameterizedTest
        @CsvSource({
            "2000/2005, CHAIR, 2010/2012, UNDETERMINED",
            "2000/2020, CHAIR, 2010/2012, NO",
            "2015/2020, LEAD, 2010/2012, UNDETERMINED",
        })
        void ends_with_a_membership_unless_an_office_reaches_beyond_it(
                String member, MembershipRole role, String office, Verdict after) {
            assertThat(on(
                            "2021-01-01",
                            in(MembershipRole.MEMBER, MembershipStatus.ACTIVE, member),
                            in(role, MembershipStatus.ACTIVE, office)))
                    .isEqualTo(after);
        }

        @ParameterizedTest
        @EnumSource(
                value = MembershipStatus.class,
                names = {"INVITED", "APPLICANT", "ADMITTED", "SIGNED"})
        void is_not_denied_by_a_status_before_it(MembershipStatus status) {
            Membership earlier = in(MembershipRole.MEMBER, status, "2000-01-01");
            Membership chair = in(MembershipRole.CHAIR, MembershipStatus.ACTIVE, "2010/2012");
            assertThat(on("2009-01-01", earlier)).isEqualTo(NO);
            assertThat(on("2013-01-01", earlier, chair)).isEqualTo(UNDETERMINED);
            Dossier listed = Dossier.builder()
                    .from(dossier(earlier))
                    .addParties(Complete_lists.list("l2020", "2020", "mali").build())
                    .build();
            assertThat(listed.belongs(MALI, BODY, LocalDate.of(2020, 1, 1))).isEqualTo(YES);
        }

        @Test
        void is_answered_whatever_the_order_of_offices_and_ends() {
            Membership chair = in(MembershipRole.CHAIR, MembershipStatus.ACTIVE, "2010/2012");
            Membership left = in(MembershipRole.MEMBER, MembershipStatus.WITHDRAWN, "2011-01-01");
            Membership next = in(MembershipRole.CHAIR, MembershipStatus.DESIGNATE, "2020");
            Membership lead = in(MembershipRole.LEAD, MembershipStatus.ACTIVE, "2008/2009");
            for (List<Membership> order :
                    List.of(List.of(chair, left, lead), List.of(left, lead, chair), List.of(lead, chair, left))) {
                assertThat(on("2013-01-01", order.toArray(Membership[]::new))).isEqualTo(NO);
            }
            for (List<Membership> order : List.of(List.of(chair, next), List.of(next, chair))) {
                assertThat(on("2020-06-01", order.toArray(Membership[]::new))).isEqualTo(UNDETERMINED);
                assertThat(dossier(order.toArray(Membership[]::new)).members(BODY, LocalDate.of(2020, 6, 1)))
                        .isEqualTo(Map.of(MALI, UNDETERMINED));
            }
        }

        @Test
        void since_an_event_lasts() {
            Membership since = mali("since")
                    .when(When.builder()
                            .anchor(Id.of("coup"))
                            .side(When.Side.SINCE)
                            .build())
                    .build();
            Dossier dossier = Dossier.builder()
                    .from(dossier())
                    .addEvents(Event.builder()
                            .id(Event.id("coup"))
                            .kind(Event.EventKind.COUP)
                            .when(When.of("2015-01-01"))
                            .build())
                    .addMemberships(since)
                    .build();
            assertThat(dossier.belongs(MALI, BODY, LocalDate.of(2014, 1, 1))).isEqualTo(NO);
            assertThat(dossier.belongs(MALI, BODY, LocalDate.of(2016, 1, 1))).isEqualTo(YES);
        }

        @Test
        void is_not_decided_by_a_designation() {
            Membership next = in(MembershipRole.CHAIR, MembershipStatus.DESIGNATE, "2025");
            assertThat(on("2024-06-01", next)).isEqualTo(NO);
            assertThat(on("2024-06-01", next, in(MembershipRole.CO_CHAIR, MembershipStatus.ACTIVE, "2020/2021")))
                    .isEqualTo(UNDETERMINED);
            assertThat(on("2025-06-01", next)).isEqualTo(UNDETERMINED);
            assertThat(on("2025-06-01", next, in(MembershipRole.MEMBER, MembershipStatus.ACTIVE, "2020/..")))
                    .isEqualTo(YES);
        }

        @ParameterizedTest
        @CsvSource({"2015-01-01, UNDETERMINED", "2018-01-01, NO", "2020-01-01, NO"})
        void is_open_after_an_office_that_began_after_the_end(String end, Verdict verdict) {
            assertThat(on(
                            "2021-01-01",
                            in(MembershipRole.MEMBER, MembershipStatus.WITHDRAWN, end),
                            in(MembershipRole.CHAIR, MembershipStatus.ACTIVE, "2018/2019")))
                    .isEqualTo(verdict);
        }

        @Test
        void of_several_ends_the_last_counts() {
            assertThat(on(
                            "2021-01-01",
                            in(MembershipRole.MEMBER, MembershipStatus.WITHDRAWN, "2015-01-01"),
                            in(MembershipRole.CHAIR, MembershipStatus.ACTIVE, "2018/2019"),
                            in(MembershipRole.MEMBER, MembershipStatus.EXPELLED, "2020-01-01")))
                    .isEqualTo(NO);
        }

        @Test
        void is_open_if_it_is_open_in_one_and_ended_in_the_other() {
            assertThat(on(
                            "2020-01-01",
                            in(MembershipRole.MEMBER, MembershipStatus.ACTIVE, "2010-01-01"),
                            in(MembershipRole.CHAIR, MembershipStatus.WITHDRAWN, "2015-01-01")))
                    .isEqualTo(UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "CHAIR, YES",
            "CO_LEAD, YES",
            "MEMBER, UNDETERMINED",
            "ASSOCIATE, UNDETERMINED",
            "PARTNER, UNDETERMINED"
        })
        void is_not_decided_against_a_list_by_an_end(MembershipRole role, Verdict verdict) {
            Dossier listed = Dossier.builder()
                    .from(dossier(in(role, MembershipStatus.WITHDRAWN, "2015-01-01")))
                    .addParties(Complete_lists.list("l2020", "2020", "mali").build())
                    .build();
            assertThat(listed.belongs(MALI, BODY, LocalDate.of(2020, 1, 1))).isEqualTo(verdict);
        }
    }

    @Nested
    class Of_a_group {
        private static Group group(String id, String... members) {
            Group.Builder group = Group.builder().id(Party.id(id)).addNames(MinimalEntities.text());
            for (String member : members) {
                group.addMembers(Party.id(member));
            }
            return group.build();
        }

        private static Dossier with(Group... groups) {
            return Dossier.builder()
                    .from(dossier())
                    .addParties(groups)
                    .addMemberships(Membership.builder()
                            .id(Membership.id("of-the-outer"))
                            .member(Party.id("outer"))
                            .body(BODY)
                            .when(When.of("2020/.."))
                            .build())
                    .build();
        }

        @Test
        void is_that_of_all_whom_the_group_lists() {
            Dossier nested = with(group("outer", "inner"), group("inner", "mali"));

            assertThat(nested.belongs(MALI, BODY, LocalDate.of(2021, 1, 1))).isEqualTo(YES);
            assertThat(nested.belongs(MALI, BODY, LocalDate.of(2019, 1, 1))).isEqualTo(NO);
            assertThat(nested.belongs(CHAD, BODY, LocalDate.of(2021, 1, 1))).isEqualTo(UNDETERMINED);
            assertThat(nested.members(BODY, LocalDate.of(2021, 1, 1)))
                    .isEqualTo(Map.of(Party.id("outer"), YES, Party.id("inner"), YES, MALI, YES));
        }

        @Test
        void is_not_that_of_whom_the_group_excludes() {
            Group allButOne = Group.builder()
                    .from(group("outer", "inner"))
                    .addExcluding(MALI)
                    .build();
            Dossier without = with(allButOne, group("inner", "mali", "chad"));
            LocalDate day = LocalDate.of(2021, 1, 1);

            assertThat(without.belongs(MALI, BODY, day)).isEqualTo(UNDETERMINED);
            assertThat(without.belongs(CHAD, BODY, day)).isEqualTo(YES);
            assertThat(without.members(BODY, day))
                    .isEqualTo(Map.of(Party.id("outer"), YES, Party.id("inner"), YES, CHAD, YES));

            Dossier withItsOwn = Dossier.builder()
                    .from(without)
                    .addMemberships(act(MembershipStatus.ACCEDED, "2019"))
                    .build();
            assertThat(withItsOwn.members(BODY, day)).containsEntry(MALI, YES);
        }

        @Test
        void is_not_that_of_whom_a_group_lists_that_the_group_excludes() {
            Group butSome = Group.builder()
                    .from(group("outer", "inner"))
                    .addExcluding(Party.id("some"))
                    .build();
            Dossier without = with(butSome, group("inner", "mali", "chad"), group("some", "few"), group("few", "mali"));
            LocalDate day = LocalDate.of(2021, 1, 1);

            assertThat(without.belongs(MALI, BODY, day)).isEqualTo(UNDETERMINED);
            assertThat(without.belongs(CHAD, BODY, day)).isEqualTo(YES);
            assertThat(without.members(BODY, day))
                    .isEqualTo(Map.of(Party.id("outer"), YES, Party.id("inner"), YES, CHAD, YES));
        }

        @Test
        void is_that_of_whom_the_group_lists_by_name_whatever_other_groups_it_excludes() {
            Group butSome = Group.builder()
                    .from(group("outer", "inner", "mali"))
                    .addExcluding(Party.id("some"))
                    .build();
            Dossier named = with(butSome, group("inner", "chad"), group("some", "mali", "chad"));
            LocalDate day = LocalDate.of(2021, 1, 1);

            assertThat(named.belongs(MALI, BODY, day)).isEqualTo(YES);
            assertThat(named.belongs(CHAD, BODY, day)).isEqualTo(UNDETERMINED);
            assertThat(named.members(BODY, day))
                    .isEqualTo(Map.of(Party.id("outer"), YES, Party.id("inner"), YES, MALI, YES));
        }

        @Test
        void is_that_of_whom_a_group_excludes_that_has_no_part_in_the_body() {
            Dossier unrelated = with(
                    group("outer", "inner"),
                    group("inner", "mali"),
                    Group.builder()
                            .from(group("unrelated", "chad"))
                            .addExcluding(MALI)
                            .build());
            LocalDate day = LocalDate.of(2021, 1, 1);

            assertThat(unrelated.belongs(MALI, BODY, day)).isEqualTo(YES);
            assertThat(unrelated.members(BODY, day)).containsEntry(MALI, YES).doesNotContainKey(CHAD);
        }

        @Test
        void is_that_of_all_in_groups_that_share_groups() {
            Dossier shared = with(
                    group("outer", "left", "right", "left"),
                    group("left", "inner"),
                    group("right", "inner"),
                    group("inner", "mali"),
                    group("unrelated", "chad"));
            LocalDate day = LocalDate.of(2021, 1, 1);

            assertThat(shared.belongs(MALI, BODY, day)).isEqualTo(YES);
            assertThat(shared.members(BODY, day))
                    .containsEntry(MALI, YES)
                    .containsEntry(Party.id("inner"), YES)
                    .doesNotContainKeys(CHAD, Party.id("unrelated"));
        }

        @Test
        void is_found_through_any_number_of_groups() {
            int count = 20_000;
            Group[] groups = IntStream.range(0, count)
                    .mapToObj(i -> group(i == 0 ? "outer" : "g" + i, i == count - 1 ? "mali" : "g" + (i + 1)))
                    .toArray(Group[]::new);
            Dossier nested = with(groups);

            assertThat(nested.belongs(MALI, BODY, LocalDate.of(2021, 1, 1))).isEqualTo(YES);
            assertThat(nested.members(BODY, LocalDate.of(2021, 1, 1)))
                    .hasSize(count + 1)
                    .containsEntry(MALI, YES);
        }

        @Test
        void yields_to_a_later_act_of_the_party_itself() {
            Dossier left = Dossier.builder()
                    .from(with(group("outer", "mali", "chad")))
                    .addMemberships(act(MembershipStatus.WITHDRAWN, "2022"))
                    .build();

            assertThat(left.belongs(MALI, BODY, LocalDate.of(2023, 1, 1))).isEqualTo(NO);
            assertThat(left.belongs(CHAD, BODY, LocalDate.of(2023, 1, 1))).isEqualTo(YES);
        }
    }

    @Nested
    class Complete_lists {
        private static Group.Builder list(String id, String date, String... members) {
            Group.Builder group = Group.builder()
                    .id(Party.id(id))
                    .addCriteria(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY))
                    .complete(true)
                    .when(When.of(date));
            for (String member : members) {
                group.addMembers(Party.id(member));
            }
            return group;
        }

        private static Dossier with(Group... lists) {
            return Dossier.builder().from(dossier()).addParties(lists).build();
        }

        private final Dossier twoYears = with(
                list("l2022", "2022", "chad").build(),
                list("l2023", "2023", "chad", "mali").build());

        @Test
        void say_who_belongs_and_who_does_not() {
            assertThat(twoYears.members(BODY, LocalDate.of(2022, 5, 1))).isEqualTo(Map.of(CHAD, YES, MALI, NO));
            assertThat(twoYears.members(BODY, LocalDate.of(2024, 5, 1)))
                    .isEqualTo(Map.of(CHAD, UNDETERMINED, MALI, UNDETERMINED));
        }

        @Test
        void of_an_instrument_name_all_who_endorse_it() {
            Id<Source> treaty = Source.id("treaty");
            Group signatories = list("signatories", "2022", "chad")
                    .criteria(List.of(Criterion.of(Criterion.CriterionKind.ENDORSEMENT, treaty)))
                    .build();

            assertThat(with(signatories).belongs(CHAD, treaty, LocalDate.of(2022, 5, 1)))
                    .isEqualTo(YES);
            assertThat(with(signatories).belongs(MALI, treaty, LocalDate.of(2022, 5, 1)))
                    .isEqualTo(NO);
        }

        @Test
        void say_who_joined_and_who_left() {
            LocalDate earlier = LocalDate.of(2022, 5, 1);
            LocalDate later = LocalDate.of(2023, 5, 1);
            assertThat(twoYears.joined(BODY, earlier, later)).isEqualTo(Map.of(MALI, YES));
            assertThat(twoYears.left(BODY, earlier, later)).isEmpty();
            assertThat(twoYears.joined(BODY, later, LocalDate.of(2024, 1, 1))).isEmpty();
            assertThat(twoYears.left(BODY, later, LocalDate.of(2024, 1, 1)))
                    .isEqualTo(Map.of(CHAD, UNDETERMINED, MALI, UNDETERMINED));
        }

        @Test
        void of_one_day_decide_what_they_agree_on() {
            Dossier differing = with(
                    list("one", "2022", "chad", "body").build(),
                    list("other", "2022", "chad", "chad").build());
            LocalDate day = LocalDate.of(2022, 5, 1);
            assertThat(differing.members(BODY, day)).isEqualTo(Map.of(CHAD, YES, BODY, UNDETERMINED));
            assertThat(differing.belongs(MALI, BODY, day)).isEqualTo(NO);
        }

        @Test
        void count_where_no_membership_holds() {
            Dossier both = Dossier.builder()
                    .from(twoYears)
                    .addMemberships(act(MembershipStatus.WITHDRAWN, "2025"))
                    .build();
            assertThat(both.belongs(MALI, BODY, LocalDate.of(2022, 5, 1))).isEqualTo(NO);
            assertThat(both.belongs(MALI, BODY, LocalDate.of(2023, 5, 1))).isEqualTo(YES);
            assertThat(both.left(BODY, LocalDate.of(2023, 5, 1), LocalDate.of(2026, 1, 1)))
                    .isEqualTo(Map.of(MALI, YES, CHAD, UNDETERMINED));
        }

        @Test
        void yield_to_memberships_that_decide() {
            Dossier both = Dossier.builder()
                    .from(with(list("l2022", "2022", "chad").build()))
                    .addMemberships(act(MembershipStatus.ACCEDED, "2020"))
                    .build();
            assertThat(both.belongs(MALI, BODY, LocalDate.of(2022, 5, 1))).isEqualTo(YES);
        }

        @Test
        void list_all_whom_a_listed_group_lists_and_does_not_exclude() {
            Group some = Group.builder()
                    .id(Party.id("some"))
                    .addMembers(MALI, CHAD, BODY)
                    .build();
            Group few = Group.builder().id(Party.id("few")).addMembers(BODY).build();
            Group list =
                    list("list", "2022", "some").addExcluding(CHAD, few.id()).build();
            Group ofAnotherYear = list("l2020", "2020", "few").build();
            Dossier nested = with(list, some, few, ofAnotherYear);
            LocalDate day = LocalDate.of(2022, 5, 1);

            assertThat(nested.members(BODY, day)).isEqualTo(Map.of(some.id(), YES, MALI, YES, few.id(), NO, BODY, NO));
            for (Id<Party> party : List.of(some.id(), MALI, few.id(), BODY)) {
                assertThat(nested.belongs(party, BODY, day))
                        .as(party.value())
                        .isEqualTo(nested.members(BODY, day).get(party));
            }
            assertThat(nested.belongs(CHAD, BODY, day)).isEqualTo(NO);
            assertThat(nested.belongs(list.id(), BODY, day)).isEqualTo(NO);
        }

        @Test
        void list_whom_they_name_whatever_groups_they_exclude() {
            Group few = Group.builder().id(Party.id("few")).addMembers(MALI).build();
            Dossier named =
                    with(list("list", "2022", "mali").addExcluding(few.id()).build(), few);
            LocalDate day = LocalDate.of(2022, 5, 1);
            assertThat(named.members(BODY, day)).isEqualTo(Map.of(MALI, YES));
            assertThat(named.belongs(MALI, BODY, day)).isEqualTo(YES);
            assertThat(named.belongs(few.id(), BODY, day)).isEqualTo(NO);
        }

        @ParameterizedTest
        @CsvSource({
            "2, NO",
            "3, UNDETERMINED",
            "about 2, NO",
            "more than 2, UNDETERMINED",
            "at least 2, NO",
            "3 states, UNDETERMINED",
            "1, NO",
        })
        void count_unless_their_size_exceeds_what_they_list(String size, Verdict verdict) {
            Group some = Group.builder().id(Party.id("some")).addMembers(CHAD).build();
            Group list = list("list", "2022", "some").size(Quantity.parse(size)).build();
            assertThat(with(list, some).belongs(MALI, BODY, LocalDate.of(2022, 5, 1)))
                    .isEqualTo(verdict);
        }

        @Test
        void count_only_if_they_are_of_the_whole_body() {
            Group some = list("some", "2022", "chad")
                    .addCriteria(Criterion.of(Criterion.CriterionKind.ORIGIN, CHAD))
                    .build();
            Group open = Group.builder()
                    .from(list("open", "2022", "chad").build())
                    .complete(false)
                    .build();
            Group undated = Group.builder()
                    .from(list("undated", "2022", "chad").build())
                    .when(java.util.Optional.empty())
                    .build();
            Group ofAnother = Group.builder()
                    .from(list("of-another", "2022", "chad").build())
                    .criteria(List.of(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, CHAD)))
                    .build();
            Group part = Group.builder()
                    .from(list("part", "2022", "chad").build())
                    .of(BODY)
                    .criteria(List.of())
                    .build();
            Group byOrigin = Group.builder()
                    .from(list("by-origin", "2022", "chad").build())
                    .criteria(List.of(Criterion.of(Criterion.CriterionKind.ORIGIN, BODY)))
                    .build();
            Group founders = Group.builder()
                    .from(list("founders", "2022", "chad").build())
                    .criteria(List.of(Criterion.builder()
                            .from(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY))
                            .text(LocalizedText.of("en", "founding members"))
                            .build()))
                    .build();
            Group before = Group.builder()
                    .from(list("before", "2022", "chad").build())
                    .criteria(List.of(Criterion.builder()
                            .from(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY))
                            .when(When.of("2010"))
                            .build()))
                    .build();
            Group ofMany = Group.builder()
                    .from(list("of-many", "2022", "chad").build())
                    .criteria(List.of(Criterion.builder()
                            .from(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY))
                            .quantity(Quantity.moreThan(2))
                            .build()))
                    .build();
            Group ofTwo = Group.builder()
                    .from(list("of-two", "2022", "chad").build())
                    .criteria(List.of(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY, CHAD)))
                    .build();
            for (Group group :
                    List.of(some, open, undated, ofAnother, part, byOrigin, founders, before, ofMany, ofTwo)) {
                assertThat(with(group).belongs(MALI, BODY, LocalDate.of(2022, 5, 1)))
                        .as(group.id().value())
                        .isEqualTo(UNDETERMINED);
            }
        }
    }

    /** The one is computed from the groups inwards, the other from the party outwards. */
    @Nested
    class Members_of_random_groups {
        private static final List<String> DATES = List.of("2019", "2020/..", "/2022", "2020-06-01", "2021?");

        private static List<Id<Party>> some(Random random, int from, int to) {
            return IntStream.range(from, to)
                    .filter(any -> random.nextInt(3) == 0)
                    .mapToObj(i -> Party.id("g" + i))
                    .toList();
        }

        private static Group group(Random random, int i) {
            // Groups list only those after them, so no group contains itself.
            List<Id<Party>> members = some(random, i + 1, 12);
            boolean isList = random.nextInt(4) == 0 && !members.isEmpty();
            return Group.builder()
                    .id(Party.id("g" + i))
                    .addNames(MinimalEntities.text())
                    .members(members)
                    .excluding(
                            random.nextInt(3) == 0
                                    ? some(random, 0, 12).stream()
                                            .filter(party -> !members.contains(party))
                                            .toList()
                                    : List.of())
                    .criteria(isList ? List.of(Criterion.of(Criterion.CriterionKind.MEMBERSHIP, BODY)) : List.of())
                    .complete(isList)
                    .when(When.of("2020"))
                    .build();
        }

        private static Membership membership(Random random, int i) {
            return Membership.builder()
                    .id(Membership.id("m" + i))
                    .member(Party.id("g" + random.nextInt(12)))
                    .body(BODY)
                    .role(random.nextBoolean() ? MembershipRole.MEMBER : MembershipRole.CHAIR)
                    .status(random.nextBoolean() ? MembershipStatus.ACTIVE : MembershipStatus.WITHDRAWN)
                    .when(When.of(DATES.get(random.nextInt(DATES.size()))))
                    .build();
        }

        @Test
        void are_those_that_belong_whatever_the_order() {
            for (int seed = 0; seed < 500; seed++) {
                Random random = new Random(seed);
                List<Party> groups = new ArrayList<>();
                IntStream.range(0, 12).forEach(i -> groups.add(group(random, i)));
                List<Membership> memberships = new ArrayList<>();
                IntStream.range(0, 5).forEach(i -> memberships.add(membership(random, i)));
                Dossier dossier = Dossier.builder()
                        .from(dossier())
                        .addAllParties(groups)
                        .addAllMemberships(memberships)
                        .build();
                Collections.shuffle(groups, random);
                Collections.shuffle(memberships, random);
                Dossier shuffled = Dossier.builder()
                        .from(dossier())
                        .addAllParties(groups)
                        .addAllMemberships(memberships)
                        .build();
                for (LocalDate day : List.of(LocalDate.of(2020, 6, 1), LocalDate.of(2022, 1, 1))) {
                    Map<Id<Party>, Verdict> members = dossier.members(BODY, day);
                    assertThat(shuffled.members(BODY, day)).as("seed " + seed).isEqualTo(members);
                    for (Id<Party> party : members.keySet()) {
                        assertThat(dossier.belongs(party, BODY, day))
                                .as("seed %s, %s", seed, party)
                                .isEqualTo(members.get(party));
                    }
                }
            }
        }
    }

    @Nested
    class An_instrument {
        private static final Id<Source> TREATY = Source.id("treaty");

        private Verdict bound(MembershipStatus status) {
            Membership membership = Membership.builder()
                    .id(Membership.id("m"))
                    .member(MALI)
                    .body(TREATY)
                    .status(status)
                    .when(When.of(status.isAct() ? "2020" : "2020/.."))
                    .build();
            return dossier(membership).boundBy(MALI, TREATY, LocalDate.of(2021, 1, 1));
        }

        @ParameterizedTest
        @CsvSource({
            "ACTIVE, YES",
            "RATIFIED, YES",
            "ACCEDED, YES",
            "EXEMPT, YES",
            "WITHDRAWAL_NOTIFIED, YES",
            "SIGNED, UNDETERMINED",
            "DESIGNATE, UNDETERMINED",
            "INVITED, NO",
            "APPLICANT, NO",
            "ADMITTED, NO",
            "SUSPENDED, NO",
            "WITHDRAWN, NO",
            "EXPELLED, NO",
        })
        void binds_by_status(MembershipStatus status, Verdict verdict) {
            assertThat(bound(status)).isEqualTo(verdict);
        }

        @Test
        void binds_with_the_reservations_of_its_history() {
            Point article5 = Point.of(LocalizedText.of("en", "Article 5 does not apply to its overseas territories"));
            Membership ratified = mali("ratified")
                    .body(TREATY)
                    .status(MembershipStatus.RATIFIED)
                    .when(When.of("2019"))
                    .addReservations(article5)
                    .build();
            Dossier dossier = dossier(ratified);
            assertThat(dossier.boundBy(MALI, TREATY, LocalDate.of(2021, 1, 1))).isEqualTo(YES);
            assertThat(dossier.statusHistory(MALI, TREATY))
                    .flatExtracting(Membership::reservations)
                    .containsExactly(article5);
        }

        @Test
        void is_not_known_to_bind_others() {
            assertThat(dossier().boundBy(MALI, TREATY, LocalDate.of(2021, 1, 1)))
                    .isEqualTo(UNDETERMINED);
        }
    }
}

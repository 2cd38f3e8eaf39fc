package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;
import static org.coalitionmodel.testing.SampleDossiers.ADA_MARROW;
import static org.coalitionmodel.testing.SampleDossiers.BEACON_MEETING;
import static org.coalitionmodel.testing.SampleDossiers.BOATS_LOST;
import static org.coalitionmodel.testing.SampleDossiers.BO_TERN;
import static org.coalitionmodel.testing.SampleDossiers.CALL_FOR_LIGHTS;
import static org.coalitionmodel.testing.SampleDossiers.DAY_OF_MEETING;
import static org.coalitionmodel.testing.SampleDossiers.LANTERN_COALITION;
import static org.coalitionmodel.testing.SampleDossiers.LIGHT_PLEDGE;
import static org.coalitionmodel.testing.SampleDossiers.NORLAND;
import static org.coalitionmodel.testing.SampleDossiers.NORLAND_MEMBERSHIP;
import static org.coalitionmodel.testing.SampleDossiers.RANK;
import static org.coalitionmodel.testing.SampleDossiers.RISE;
import static org.coalitionmodel.testing.SampleDossiers.SHARE_LOST;
import static org.coalitionmodel.testing.SampleDossiers.SOUTHMARK;
import static org.coalitionmodel.testing.SampleDossiers.STORM;

import org.assertj.core.api.Assertions;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.junit.jupiter.api.Test;

class DossierAssertTest {
    private static final Dossier LANTERNS = SampleDossiers.everyType();
    private static final Dossier CONTRADICTORY = SampleDossiers.contradictory();

    @Test
    void has_no_faults_if_the_standard_checks_find_none() {
        assertThat(LANTERNS).hasNoFaults().hasNoFindings().doesNotHaveFinding("vote-totals");
    }

    @Test
    void shows_all_faults() {
        assertFails(() -> assertThat(CONTRADICTORY).hasNoFaults(), """
                Expecting no faults but the checks found 3:
                  error share-above-whole [share-lost at /statistics/1/quantity]: Boats lost, 2030: 148 per cent, which is more than the whole.
                  error vote-totals [light-pledge at /outcomes/0/vote/eligible]: In the vote on “The coalition decides to build lighthouses.”, the totals add up to 12, but the number of voters is 10.
                  error before-founding [norland-in-coalition at /memberships/0, lantern-coalition at /parties/1]: The membership of Norland in Lantern Coalition is dated 2012, but Lantern Coalition was founded later: 2019.""");
    }

    @Test
    void has_findings_about_entities() {
        assertThat(CONTRADICTORY)
                .hasFinding("share-above-whole", SHARE_LOST)
                .hasFinding("vote-totals", LIGHT_PLEDGE)
                .hasFinding("before-founding", NORLAND_MEMBERSHIP);
        Assertions.assertThatThrownBy(() -> assertThat(CONTRADICTORY).hasFinding("vote-totals", SHARE_LOST))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting an open finding of:\n  vote-totals about [share-lost]\n");
        Assertions.assertThatThrownBy(() -> assertThat(CONTRADICTORY).doesNotHaveFinding("vote-totals"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting no open finding of vote-totals but found 1:\n");
        Assertions.assertThatThrownBy(() -> assertThat(CONTRADICTORY).hasNoFindings())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting the open findings to be of:\n  []\n");
    }

    @Test
    void contains_entities() {
        Dossier minimal = SampleDossiers.minimal();

        assertThat(minimal).contains(NORLAND).doesNotContain(SOUTHMARK, STORM);
        assertFails(() -> assertThat(minimal).contains(NORLAND, STORM), """
                Expecting dossier:
                  Dossier{parties=1}
                to contain:
                  [norland, great-storm]
                but it lacks:
                  [great-storm]""");
        assertFails(() -> assertThat(minimal).doesNotContain(NORLAND, STORM), """
                Expecting dossier:
                  Dossier{parties=1}
                not to contain:
                  [norland, great-storm]
                but it has:
                  [norland]""");
    }

    @Test
    void has_members_on_a_day() {
        assertThat(LANTERNS)
                .hasMember(NORLAND, LANTERN_COALITION, DAY_OF_MEETING)
                .doesNotHaveMember(SOUTHMARK, LANTERN_COALITION, DAY_OF_MEETING.withYear(2020));
        assertFails(() -> assertThat(LANTERNS).hasMember(ADA_MARROW, LANTERN_COALITION, DAY_OF_MEETING), """
                Expecting ada-marrow to be a member of lantern-coalition on 2031-05-11 but the verdict was UNDETERMINED. Its memberships there:
                  none""");
        assertFails(() -> assertThat(LANTERNS).doesNotHaveMember(NORLAND, LANTERN_COALITION, DAY_OF_MEETING), """
                Expecting norland not to be a member of lantern-coalition on 2031-05-11 but the verdict was YES. Its memberships there:
                  norland-in-coalition: MEMBER, ACTIVE, 2020/..""");
    }

    @Test
    void says_who_sat_for_whom() {
        assertThat(LANTERNS).whoSatFor(ADA_MARROW, BEACON_MEETING).containsExactly(BO_TERN);
        assertThat(LANTERNS).whoSatFor(BO_TERN, BEACON_MEETING).isEmpty();
    }

    @Test
    void goes_on_with_an_entity() {
        assertThat(LANTERNS).entity(NORLAND, State.class).returns(NORLAND, State::id);
        assertFails(() -> assertThat(SampleDossiers.minimal()).entity(STORM, State.class), """
                Expecting dossier:
                  Dossier{parties=1}
                to contain:
                  [great-storm]
                but it lacks:
                  [great-storm]""");
        assertFails(
                () -> assertThat(LANTERNS).as("the dossier").entity(NORLAND, Person.class),
                "[the dossier] Expecting norland to be a Person but was:\n  "
                        + LANTERNS.party(NORLAND).orElseThrow());
        assertFails(
                () -> assertThat(LANTERNS)
                        .as("the dossier")
                        .entity(NORLAND, State.class)
                        .isNull(),
                "[the dossier] \nexpected: null\n but was: "
                        + LANTERNS.party(NORLAND).orElseThrow());
    }

    @Test
    void goes_on_with_a_statement() {
        assertThat(LANTERNS).statement(CALL_FOR_LIGHTS).isBy(ADA_MARROW);
    }

    @Test
    void goes_on_with_the_quantity_of_a_statistic() {
        assertThat(LANTERNS).quantity(BOATS_LOST).allows(7142);
        assertThat(LANTERNS).quantity(SHARE_LOST).hasInterval("[47.5, 48.5)");
        assertThat(LANTERNS).quantity(RISE).hasInterval("[4.5, 5.5)");
        assertFails(
                () -> assertThat(LANTERNS).as("the dossier").quantity(RANK),
                "[the dossier] Expecting the statistic losses-rank to have a quantity but it has none");
        assertFails(
                () -> assertThat(LANTERNS)
                        .as("the dossier")
                        .quantity(BOATS_LOST)
                        .allows(1),
                """
                [the dossier] Expecting quantity:
                  more than 210 boats
                with the interval (210, ∞) to allow:
                  1""");
    }
}

package org.coalitionmodel.json.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;

/** The leaders' summit of the coalition against synthetic drugs, 2024. */
final class SyntheticDrugsFacts extends PracticeFacts {
    SyntheticDrugsFacts() {
        super("synthetic-drugs-2024");
        summit();
        launch();
        workingGroups();
        pledges();
        deaths();
        seizuresAndMoney();
    }

    private void summit() {
        fact(
                "f01",
                dossier -> all(
                        held(dossier, "leaders-summit-2024"),
                        within(dossier, "intercontinental-new-york"),
                        within(dossier, "new-york-city"),
                        held(dossier, "unga-79"),
                        office(dossier, "us-president")),
                "[[Optional[synthetic-drugs-coalition], Optional[HEADS_OF_STATE],"
                        + " [intercontinental-new-york, new-york-city], [Optional[2024-09-24],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], [],"
                        + " [[HOST, [Optional[joe-biden], [us-president], Optional.empty,"
                        + " Optional.empty]]], [], [ON_MARGINS_OF unga-79]], [InterContinental Hotel (en),"
                        + " VENUE, [new-york-city]], [New York City (en), CITY, [us-territory]],"
                        + " [Optional[un-general-assembly], Optional.empty, [], [], [], [], [79 in"
                        + " Optional[un-general-assembly]], []], [Optional[united-states],"
                        + " Optional[joe-biden]]]");
        fact(
                "f02",
                dossier -> all(
                        amount(dossier, "countries-by-white-house"),
                        amount(dossier, "organisations-by-white-house"),
                        credits(dossier, "fact-sheet-2024"),
                        time(meeting(dossier, "leaders-summit-2024").when())),
                "[[[[member-countries], Optional[synthetic-drugs-coalition], Optional.empty,"
                        + " [Optional[2024-09-24], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional.empty, []], exactly 159 countries,"
                        + " [[fact-sheet-2024, [], [], [], Optional.empty]], []],"
                        + " [[[member-organisations], Optional[synthetic-drugs-coalition], Optional.empty,"
                        + " [Optional[2024-09-24], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional.empty, []], exactly 15 organisations,"
                        + " [[fact-sheet-2024, [], [], [], Optional.empty]], []], [PUBLISHES white-house],"
                        + " [Optional[2024-09-24], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty]]");
        fact(
                "f03",
                dossier -> all(
                        Stream.of("countries-by-white-house", "countries-by-site", "countries-by-blinken")
                                .map(it -> amount(dossier, it))
                                .toList(),
                        credits(dossier, "fact-sheet-2024"),
                        office(dossier, "us-secretary-of-state"),
                        said(dossier, "blinken-coalition-figures")),
                "[[[[[member-countries], Optional[synthetic-drugs-coalition], Optional.empty,"
                        + " [Optional[2024-09-24], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional.empty, []], exactly 159 countries,"
                        + " [[fact-sheet-2024, [], [], [], Optional.empty]], []], [[[member-countries],"
                        + " Optional[synthetic-drugs-coalition], Optional.empty, [], Optional.empty, []],"
                        + " exactly 163 countries, [[coalition-site, [], [], [], Optional.empty]],"
                        + " [COMPETES_WITH countries-by-white-house]], [[[member-countries],"
                        + " Optional[synthetic-drugs-coalition], Optional.empty, [Optional.empty,"
                        + " Optional.empty, Optional.empty, [], Optional[blinken-coalition-figures],"
                        + " Optional[DURING]], Optional.empty, []], almost 160 countries, [[newswire-2024,"
                        + " [[Optional[antony-blinken], SAYS]], [], [], Optional.empty]], [AGREES_WITH"
                        + " countries-by-white-house, COMPETES_WITH countries-by-site]]], [PUBLISHES"
                        + " white-house], [Optional[united-states], Optional[antony-blinken]], [SAYS,"
                        + " [[Optional[antony-blinken], [us-secretary-of-state], Optional.empty,"
                        + " Optional.empty]], Optional[leaders-summit-2024], [], [countries-by-blinken,"
                        + " experts]]]");
        fact(
                "f10",
                dossier -> all(
                        amount(dossier, "experts"),
                        level(dossier, "experts").when().flatMap(dossier::resolve),
                        said(dossier, "blinken-coalition-figures"),
                        source(dossier, "newswire-2024").kind()),
                "[[[[experts-taking-part], Optional[synthetic-drugs-coalition], Optional.empty,"
                        + " [Optional[P1Y], Optional.empty, Optional.empty, [ROLLING],"
                        + " Optional[blinken-coalition-figures], Optional[BEFORE]], Optional.empty, []],"
                        + " more than 1600 experts, [[newswire-2024, [[Optional[antony-blinken], SAYS]],"
                        + " [], [], Optional.empty]], []], Optional[2023-09-24/2024-09-23], [SAYS,"
                        + " [[Optional[antony-blinken], [us-secretary-of-state], Optional.empty,"
                        + " Optional.empty]], Optional[leaders-summit-2024], [], [countries-by-blinken,"
                        + " experts]], NEWSWIRE]");
    }

    private void launch() {
        fact(
                "f04",
                dossier -> all(
                        happened(dossier, "launch"),
                        done(dossier, "instruction-to-launch"),
                        held(dossier, "launch-ministerial-2023")),
                "[[FOUNDING, [[ANNOUNCED, [Optional[2023-06-23], Optional.empty, Optional.empty,"
                        + " [], Optional.empty, Optional.empty], [announcement-report-2023]], [DONE,"
                        + " [Optional[2023-07-07], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [coalition-site]]], [Optional[2023-07-07], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [],"
                        + " [synthetic-drugs-coalition], [PART_OF launch-ministerial-2023, CONSEQUENCE_OF"
                        + " instruction-to-launch]], [DECISION, [], [[Optional[joe-biden], [us-president],"
                        + " Optional.empty, Optional.empty]], [], [Optional[2023-06], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], Optional.empty,"
                        + " [synthetic-drugs-coalition], [], [], [fact-sheet-2024]],"
                        + " [Optional[synthetic-drugs-coalition], Optional[MINISTERS], [],"
                        + " [Optional[2023-07-07], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [[HOST, [Optional[antony-blinken],"
                        + " [us-secretary-of-state], Optional.empty, Optional.empty]]], [],"
                        + " [CONSEQUENCE_OF instruction-to-launch]]]");
        fact(
                "f05",
                dossier -> all(
                        held(dossier, "launch-ministerial-2023"),
                        meeting(dossier, "launch-ministerial-2023").mode(),
                        office(dossier, "us-secretary-of-state"),
                        dossier.party(Party.id("antony-blinken")).flatMap(Party::usualName),
                        happened(dossier, "launch")),
                "[[Optional[synthetic-drugs-coalition], Optional[MINISTERS], [],"
                        + " [Optional[2023-07-07], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [[HOST, [Optional[antony-blinken],"
                        + " [us-secretary-of-state], Optional.empty, Optional.empty]]], [],"
                        + " [CONSEQUENCE_OF instruction-to-launch]], Optional[VIRTUAL],"
                        + " [Optional[united-states], Optional[antony-blinken]], Optional[Antony Blinken"
                        + " (en)], [FOUNDING, [[ANNOUNCED, [Optional[2023-06-23], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty],"
                        + " [announcement-report-2023]], [DONE, [Optional[2023-07-07], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [coalition-site]]],"
                        + " [Optional[2023-07-07], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [synthetic-drugs-coalition], [PART_OF"
                        + " launch-ministerial-2023, CONSEQUENCE_OF instruction-to-launch]]]");
        fact(
                "f06",
                dossier -> dossier.statisticsAbout(Meeting.id("launch-ministerial-2023")).stream()
                        .map(it -> amount(dossier, it.id().toString()))
                        .toList(),
                "[[[[participants-both], Optional[launch-ministerial-2023], Optional.empty, [],"
                        + " Optional.empty, []], more than 70 countries-and-organisations,"
                        + " [[adviser-statement-2023, [], [], [], Optional.empty]], []],"
                        + " [[[participants-both], Optional[launch-ministerial-2023], Optional.empty, [],"
                        + " Optional.empty, []], almost 100 countries-and-organisations,"
                        + " [[state-fact-sheet-2023, [], [], [], Optional.empty]], [COMPETES_WITH"
                        + " launch-by-adviser]], [[[participating-countries],"
                        + " Optional[launch-ministerial-2023], Optional.empty, [], Optional.empty, []],"
                        + " exactly 80 countries, [[newswire-2024, [], [], [], Optional.empty]],"
                        + " [NOT_COMPARABLE_WITH launch-by-adviser, NOT_COMPARABLE_WITH"
                        + " launch-by-state-department]]]");
        fact(
                "f25",
                dossier -> all(
                        launchDay(dossier),
                        Stream.of(
                                        "follow-up-at-assembly",
                                        "unga-78",
                                        "follow-up-at-commission",
                                        "narcotics-commission-2024")
                                .map(it -> all(
                                        held(dossier, it),
                                        dossier.stagesOn(Meeting.id(it), launchDay(dossier)),
                                        meeting(dossier, it).when().flatMap(dossier::resolve)))
                                .toList()),
                "[2023-07-07, [[[Optional[synthetic-drugs-coalition], Optional.empty, [], "
                        + "[Optional.empty, Optional.empty, Optional.empty, [], Optional[unga-78], "
                        + "Optional[DURING]], [[PLANNED, [Optional[2023-06-23], Optional.empty, Optional[BY], "
                        + "[], Optional.empty, Optional.empty], [announcement-report-2023]]], [], [], [PREVIOUS "
                        + "launch-ministerial-2023, ON_MARGINS_OF unga-78]], [PLANNED], Optional.empty], "
                        + "[[Optional[un-general-assembly], Optional.empty, [], [], [[PLANNED, [], []]], [], "
                        + "[78 in Optional[un-general-assembly]], []], [PLANNED], Optional.empty], "
                        + "[[Optional[synthetic-drugs-coalition], Optional.empty, [], [Optional.empty, "
                        + "Optional.empty, Optional.empty, [], Optional[narcotics-commission-2024], "
                        + "Optional[DURING]], [[PLANNED, [Optional[2023-06-23], Optional.empty, Optional[BY], "
                        + "[], Optional.empty, Optional.empty], [announcement-report-2023]]], [], [], [PREVIOUS "
                        + "follow-up-at-assembly, ON_MARGINS_OF narcotics-commission-2024]], [PLANNED], "
                        + "Optional[2024-03]], [[Optional[un-commission-on-narcotic-drugs], Optional.empty, [], "
                        + "[Optional[2024-03], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [[PLANNED, [], []]], [], [], []], [PLANNED], Optional[2024-03]]]]");
    }

    private void workingGroups() {
        fact(
                "f07",
                dossier -> {
                    Meeting monthly = meeting(dossier, "monthly-meetings");
                    return all(
                            size(dossier, "working-groups"),
                            size(dossier, "sub-groups"),
                            monthly.of(),
                            monthly.every(),
                            time(monthly.when()),
                            monthly.when().flatMap(dossier::resolve));
                },
                "[[Optional[exactly 3 working-groups], [PART_OF synthetic-drugs-coalition]],"
                        + " [Optional[exactly 7 sub-groups], [PART_OF working-groups]],"
                        + " Optional[working-groups], Optional[P1M], [Optional[P1Y], Optional.empty,"
                        + " Optional.empty, [ROLLING], Optional[fact-sheet-2024], Optional[BEFORE]],"
                        + " Optional[2023-09-24/2024-09-23]]");
        fact(
                "f08",
                dossier -> all(
                        dossier.workStreamsIn(Party.id("synthetic-drugs-coalition")).stream()
                                .map(it -> all(
                                        it.id(),
                                        it.names().get(0).text(),
                                        it.names().get(0).kind(),
                                        it.about()))
                                .toList(),
                        who(dossier, "sub-groups"),
                        size(dossier, "sub-groups")),
                "[[[criminal-justice-sub-group, Addressing Populations in Contact with the Criminal "
                        + "Justice System, including Al... (107 characters) (en), OFFICIAL, "
                        + "[people-facing-criminal-justice, alternatives-to-prison]]], [Optional.empty, "
                        + "[criminal-justice-sub-group], false, []], [Optional[exactly 7 sub-groups], [PART_OF "
                        + "working-groups]]]");
        fact(
                "f09",
                dossier -> all(
                        happened(dossier, "start-of-working-groups"),
                        dossier.statisticsAbout(Event.id("start-of-working-groups")).stream()
                                .map(it -> amount(dossier, it.id().toString()))
                                .toList()),
                "[[FOUNDING, [], [Optional[2023-09-01], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [], [working-groups], []],"
                        + " [[[[people-taking-part], Optional[start-of-working-groups], Optional.empty,"
                        + " [], Optional.empty, []], almost 900 participants, [[state-fact-sheet-2023, [],"
                        + " [], [], Optional.empty]], []], [[[origins-of-participants],"
                        + " Optional[start-of-working-groups], Optional.empty, [], Optional.empty, []],"
                        + " more than 100 countries-and-organisations, [[state-fact-sheet-2023, [], [],"
                        + " [], Optional.empty]], []]]]");
        fact(
                "f14",
                dossier -> lines(dossier),
                "[[Optional[pillar-disrupt], Disrupt supply (en)], [Optional[pillar-detect],"
                        + " Detect new threats (en)], [Optional[pillar-prevent-and-treat], Prevent and"
                        + " treat (en)]]");
        fact(
                "f27",
                dossier -> all(
                        Stream.of("trilateral-fentanyl-committee", "us-prc-working-group")
                                .map(it -> all(
                                        body(dossier, it),
                                        dossier.membershipsIn(Party.id(it)).stream()
                                                .map(Membership::member)
                                                .toList()))
                                .toList(),
                        done(dossier, "us-prc-agreement")),
                "[[[[BODY, [Optional[2023], Optional[EARLY], Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [ALONGSIDE synthetic-drugs-coalition]], [united-states,"
                        + " mexico, canada]], [[BODY, [], [ALONGSIDE synthetic-drugs-coalition]],"
                        + " [united-states, china]]], [AGREEMENT, [], [[Optional[united-states], [],"
                        + " Optional.empty, Optional.empty], [Optional[china], [], Optional.empty,"
                        + " Optional.empty]], [], [Optional[2023-11], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], Optional.empty, [us-prc-working-group], [],"
                        + " [], [fact-sheet-2024]]]");
    }

    private void pledges() {
        fact(
                "f11",
                dossier -> all(
                        Stream.of("new-measures", "measures-disrupt", "measures-detect", "measures-prevent-and-treat")
                                .map(it -> done(dossier, it))
                                .toList(),
                        who(dossier, "core-countries"),
                        size(dossier, "core-countries"),
                        lines(dossier)),
                "[[[PLEDGE, [ANNOUNCED], [[Optional[core-countries], [], Optional.empty,"
                        + " Optional.empty]], [], [], Optional.empty, [pillar-disrupt, pillar-detect,"
                        + " pillar-prevent-and-treat], [], [], [fact-sheet-2024]], [PLEDGE, [ANNOUNCED],"
                        + " [[Optional[australia], [], Optional.empty, Optional.empty],"
                        + " [Optional[belgium], [], Optional.empty, Optional.empty],"
                        + " [Optional[dominican-republic], [], Optional.empty, Optional.empty],"
                        + " [Optional[india], [], Optional.empty, Optional.empty], [Optional[mexico], [],"
                        + " Optional.empty, Optional.empty], [Optional[netherlands], [], Optional.empty,"
                        + " Optional.empty], [Optional[united-kingdom], [], Optional.empty,"
                        + " Optional.empty]], [], [], Optional.empty, [pillar-disrupt], [], [PART_OF"
                        + " new-measures], [fact-sheet-2024]], [PLEDGE, [ANNOUNCED], [[Optional[italy],"
                        + " [], Optional.empty, Optional.empty], [Optional[ghana], [], Optional.empty,"
                        + " Optional.empty]], [], [], Optional.empty, [pillar-detect], [], [PART_OF"
                        + " new-measures], [fact-sheet-2024]], [PLEDGE, [ANNOUNCED], [[Optional[canada],"
                        + " [], Optional.empty, Optional.empty], [Optional[united-arab-emirates], [],"
                        + " Optional.empty, Optional.empty]], [], [], Optional.empty,"
                        + " [pillar-prevent-and-treat], [], [PART_OF new-measures], [fact-sheet-2024]]],"
                        + " [Optional[synthetic-drugs-coalition], [australia, belgium, dominican-republic,"
                        + " india, mexico, netherlands, united-kingdom, italy, ghana, canada,"
                        + " united-arab-emirates], true, []], [Optional[exactly 11 countries], []],"
                        + " [[Optional[pillar-disrupt], Disrupt supply (en)], [Optional[pillar-detect],"
                        + " Detect new threats (en)], [Optional[pillar-prevent-and-treat], Prevent and"
                        + " treat (en)]]]");
        fact(
                "f12",
                dossier -> {
                    List<Level> parts = dossier.progressTowards(Statistic.id("core-countries-count")).stream()
                            .map(it -> level(dossier, it.id().toString()))
                            .toList();
                    return all(
                            parts.stream()
                                    .map(it -> all(it.about(), it.quantity()))
                                    .toList(),
                            parts.stream().map(it -> it.quantity().interval()).reduce(Interval::plus),
                            amount(dossier, "core-countries-count"),
                            acts(dossier, "core-countries"));
                },
                "[[[Optional[measures-disrupt], exactly 7 countries],"
                        + " [Optional[measures-detect], exactly 2 countries],"
                        + " [Optional[measures-prevent-and-treat], exactly 2 countries]], Optional[[11,"
                        + " 11]], [[[countries-with-measures], Optional[new-measures], Optional.empty, [],"
                        + " Optional.empty, []], exactly 11 countries, [[fact-sheet-2024, [], [], [],"
                        + " Optional.empty]], []], [[new-measures, measures-disrupt, pledge-signed],"
                        + " [new-measures, measures-disrupt, pledge-signed], [new-measures,"
                        + " measures-disrupt, pledge-signed], [new-measures, measures-disrupt,"
                        + " pledge-signed], [new-measures, measures-disrupt, pledge-signed],"
                        + " [new-measures, measures-disrupt, pledge-signed], [new-measures,"
                        + " measures-disrupt, pledge-signed], [new-measures, measures-detect,"
                        + " pledge-signed], [new-measures, measures-detect, pledge-signed], [new-measures,"
                        + " measures-prevent-and-treat, pledge-signed], [new-measures,"
                        + " measures-prevent-and-treat, pledge-signed]]]");
        fact(
                "f13",
                dossier -> all(
                        done(dossier, "pledge-signed"),
                        source(dossier, "coalition-pledge").kind(),
                        source(dossier, "coalition-pledge").usualName(),
                        who(dossier, "core-countries"),
                        who(dossier, "other-members"),
                        dossier.statementsAbout(Outcome.id("pledge-signed")).stream()
                                .map(it -> said(dossier, it.id().toString()))
                                .toList(),
                        office(dossier, "us-president")),
                "[[DOCUMENT_ADOPTED, [DONE], [[Optional[core-countries], [], Optional.empty, "
                        + "Optional.empty]], [[SIGNATORY, [Optional[core-countries], [], Optional.empty, "
                        + "Optional.empty]], [ELIGIBLE, [Optional[other-members], [], Optional[ALL], "
                        + "Optional.empty]]], [], Optional[coalition-pledge], [], [], [], [fact-sheet-2024]], "
                        + "DECLARATION, Optional[Coalition Pledge (en)], [Optional[synthetic-drugs-coalition], "
                        + "[australia, belgium, dominican-republic, india, mexico, netherlands, united-kingdom, "
                        + "italy, ghana, canada, united-arab-emirates], true, []], "
                        + "[Optional[synthetic-drugs-coalition], [], false, [core-countries]], [[CALLS_FOR, "
                        + "[[Optional[joe-biden], [us-president], Optional.empty, Optional.empty]], "
                        + "Optional[leaders-summit-2024], [[ADDRESSEE, [Optional[other-members], [], "
                        + "Optional[ALL], Optional.empty]]], [pledge-signed, coalition-pledge]]], "
                        + "[Optional[united-states], Optional[joe-biden]]]");
        fact(
                "f26",
                dossier -> all(
                        done(dossier, "capacity-building"),
                        body(dossier, "us-department-of-state"),
                        group(dossier, "us-partners").gaps().stream()
                                .map(it -> it.attribute() + " " + it.kind())
                                .toList()),
                "[[PLEDGE, [UNDER_WAY], [[Optional[us-department-of-state], [], Optional.empty,"
                        + " Optional.empty]], [[BENEFICIARY, [Optional[us-partners], [], Optional.empty,"
                        + " Optional.empty]]], [], Optional.empty, [], [[AMOUNT, [[Optional[more than"
                        + " 100000000 USD], [], [Optional[2023], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [], [], [], [], []]]], [PURPOSE,"
                        + " [[Optional.empty, [], [], [us-partners], [building-capacity], [], [], []]]]],"
                        + " [], [state-fact-sheet-2023]], [MINISTRY, [], [PART_OF united-states]],"
                        + " [members NOT_GIVEN]]");
    }

    private void deaths() {
        fact(
                "f15",
                dossier -> all(
                        compared(dossier, "deaths-rising"),
                        happened(dossier, "administration-takes-office"),
                        within(dossier, "us-territory")),
                "[[[[overdose-deaths], Optional.empty, Optional[us-territory], [Optional.empty,"
                        + " Optional.empty, Optional.empty, [], Optional[administration-takes-office],"
                        + " Optional[DURING]], Optional.empty, []], HIGHER, Optional[more than 30 %],"
                        + " [PERCENT], [[Optional.empty, Optional.empty, [], [Optional[P1Y],"
                        + " Optional.empty, Optional.empty, [BEFORE], Optional.empty, Optional.empty], [],"
                        + " Optional.empty]], [[fact-sheet-2024, [], [], [], Optional.empty]]],"
                        + " [GOVERNMENT_CHANGE, [], [], [[BENEFICIARY, [Optional[biden-administration],"
                        + " [], Optional.empty, Optional.empty]]], [biden-administration], []], [United"
                        + " States (en), COUNTRY, []]]");
        fact(
                "f16",
                dossier -> all(
                        compared(dossier, "deaths-falling"),
                        dossier.party(Party.id("nchs")).map(SyntheticDrugsFacts::relations),
                        credits(dossier, "fact-sheet-2024")),
                "[[[[overdose-deaths], Optional.empty, Optional[us-territory],"
                        + " [Optional[P12M/2024-04], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional[PROVISIONAL], []], LOWER, Optional[exactly 10 %],"
                        + " [PERCENT], [[Optional.empty, Optional.empty, [], [Optional[P12M],"
                        + " Optional.empty, Optional.empty, [BEFORE], Optional.empty, Optional.empty], [],"
                        + " Optional.empty]], [[fact-sheet-2024, [[Optional[nchs], REPORTS]], [], [],"
                        + " Optional.empty], [fact-sheet-2024, [], [], [bases], Optional[INFERRED]]]],"
                        + " Optional[[PART_OF cdc]], [PUBLISHES white-house]]");
        fact(
                "f17",
                dossier -> {
                    Rank largest = rank(dossier, "largest-fall");
                    return all(
                            of(largest),
                            largest.rank(),
                            largest.order(),
                            time(largest.within()),
                            chain(largest.citations()),
                            comparison(dossier, "deaths-falling").direction());
                },
                "[[[fall-in-overdose-deaths], Optional[deaths-falling], Optional[us-territory],"
                        + " [Optional[P12M/2024-04], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional.empty, []], 1, DESCENDING, [Optional[/2024-04],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty],"
                        + " [[fact-sheet-2024, [[Optional[white-house], SAYS]], [], [], Optional.empty],"
                        + " [fact-sheet-2024, [], [], [within], Optional[INFERRED]]], LOWER]");
        fact(
                "f23",
                dossier -> all(
                        Stream.of("americans-18-to-49", "adults-below-50")
                                .map(it -> all(
                                        criteria(dossier, it),
                                        dossier.statisticsOfPopulation(Party.id(it)).stream()
                                                .map(figure -> first(
                                                        dossier, figure.id().toString()))
                                                .toList()))
                                .toList(),
                        time(source(dossier, "announcement-report-2023").published())),
                "[[[[[NATIONALITY, [united-states], Optional.empty], [AGE, [], Optional[[18, 49]"
                        + " years]]], [[[[deaths-18-to-49], Optional[fentanyl], Optional[us-territory],"
                        + " [], Optional.empty, []], 1, DESCENDING, [[newswire-2024,"
                        + " [[Optional[antony-blinken], SAYS]], [], [], Optional.empty]], [AGREES_WITH"
                        + " main-killer-2023]]]], [[[STATUS, [adults], Optional.empty], [AGE, [],"
                        + " Optional[less than 50 years]]], [[[[deaths-under-50], Optional[fentanyl],"
                        + " Optional[us-territory], [], Optional.empty, []], 1, DESCENDING,"
                        + " [[announcement-report-2023, [], [], [], Optional.empty]], []]]]],"
                        + " [Optional[2023-06-23], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty]]");
        fact(
                "f24",
                dossier -> Stream.of("methamphetamine", "captagon", "tramadol", "fentanyl")
                        .map(it -> all(
                                first(dossier, it + "-prevails"),
                                rank(dossier, it + "-prevails")
                                        .place()
                                        .flatMap(dossier::place)
                                        .map(Place::kind),
                                dossier.topic(Topic.id(it)).map(Topic::kind)))
                        .toList(),
                "[[[[[prevalence-of-a-drug], Optional[methamphetamine],"
                        + " Optional[east-and-southeast-asia], [], Optional.empty, []], 1, DESCENDING,"
                        + " [[newswire-2024, [[Optional[antony-blinken], SAYS]], [], [], Optional.empty]],"
                        + " []], Optional[REGION], Optional[SUBSTANCE]], [[[[prevalence-of-a-drug],"
                        + " Optional[captagon], Optional[middle-east], [], Optional.empty, []], 1,"
                        + " DESCENDING, [[newswire-2024, [[Optional[antony-blinken], SAYS]], [], [],"
                        + " Optional.empty]], []], Optional[REGION], Optional[SUBSTANCE]],"
                        + " [[[[prevalence-of-a-drug], Optional[tramadol], Optional[africa], [],"
                        + " Optional.empty, []], 1, DESCENDING, [[newswire-2024,"
                        + " [[Optional[antony-blinken], SAYS]], [], [], Optional.empty]], []],"
                        + " Optional[REGION], Optional[SUBSTANCE]], [[[[prevalence-of-a-drug],"
                        + " Optional[fentanyl], Optional[us-territory], [], Optional.empty, []], 1,"
                        + " DESCENDING, [[newswire-2024, [[Optional[antony-blinken], SAYS]], [], [],"
                        + " Optional.empty]], []], Optional[COUNTRY], Optional[SUBSTANCE]]]");
    }

    private void seizuresAndMoney() {
        fact(
                "f18",
                dossier -> all(
                        amount(dossier, "doses-seized"),
                        level(dossier, "doses-seized").when().flatMap(dossier::resolve),
                        within(dossier, "us-ports-of-entry")),
                "[[[[fentanyl-seized], Optional.empty, Optional[us-ports-of-entry],"
                        + " [Optional[P11M], Optional.empty, Optional.empty, [ROLLING],"
                        + " Optional[fact-sheet-2024], Optional[BEFORE]], Optional.empty, []], more than"
                        + " 974000000 potentially-lethal-doses, [[fact-sheet-2024, [], [], [],"
                        + " Optional.empty]], []], Optional[2023-10-24/2024-09-23], [Ports of entry of the"
                        + " United States (en), AREA, [us-territory]]]");
        fact(
                "f19",
                dossier -> all(
                        compared(dossier, "seizures-compared"),
                        comparison(dossier, "seizures-compared").gaps().stream()
                                .map(it -> it.attribute() + " " + it.kind())
                                .toList(),
                        within(dossier, "us-ports-of-entry")),
                "[[[[fentanyl-seized], Optional.empty, Optional[us-ports-of-entry],"
                        + " [Optional[P2Y], Optional.empty, Optional.empty, [FISCAL, ROLLING],"
                        + " Optional[fact-sheet-2024], Optional[BEFORE]], Optional.empty, []], HIGHER,"
                        + " Optional.empty, [], [[Optional.empty, Optional.empty, [], [Optional[P5Y],"
                        + " Optional.empty, Optional.empty, [FISCAL, BEFORE], Optional.empty,"
                        + " Optional.empty], [], Optional.empty]], [[fact-sheet-2024, [], [], [],"
                        + " Optional.empty]]], [quantity NOT_GIVEN], [Ports of entry of the United States"
                        + " (en), AREA, [us-territory]]]");
        fact(
                "f20",
                dossier -> all(
                        amount(dossier, "spending"),
                        compared(dossier, "spending-compared"),
                        spender(dossier, "treatment-spending"),
                        spender(dossier, "treatment-spending-before")),
                "[[[[treatment-spending], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " []], more than 82000000000 USD, [[fact-sheet-2024, [], [], [],"
                        + " Optional.empty]], []], [[[treatment-spending], Optional.empty, Optional.empty,"
                        + " [], Optional.empty, []], HIGHER, Optional[exactly 40 %], [PERCENT],"
                        + " [[Optional[treatment-spending-before], Optional.empty, [], [], [],"
                        + " Optional.empty]], [[fact-sheet-2024, [], [], [], Optional.empty]]],"
                        + " [[biden-administration, [GOVERNMENT, [], [PART_OF united-states, PREVIOUS"
                        + " previous-administration]]]], [[previous-administration, [GOVERNMENT, [],"
                        + " [PART_OF united-states]]]]]");
        fact(
                "f21",
                dossier -> {
                    Interval more = comparison(dossier, "spending-compared")
                            .quantity()
                            .orElseThrow()
                            .interval();
                    Quantity spending = level(dossier, "spending").quantity();
                    return all(
                            spending.interval().wholeAt(more.plus(Interval.at(BigDecimal.valueOf(100)))),
                            spending.unit(),
                            compared(dossier, "spending-compared"),
                            spender(dossier, "treatment-spending"),
                            spender(dossier, "treatment-spending-before"));
                },
                "[(58571428571.42857142857142857142857, ∞), Optional[USD],"
                        + " [[[treatment-spending], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " []], HIGHER, Optional[exactly 40 %], [PERCENT],"
                        + " [[Optional[treatment-spending-before], Optional.empty, [], [], [],"
                        + " Optional.empty]], [[fact-sheet-2024, [], [], [], Optional.empty]]],"
                        + " [[biden-administration, [GOVERNMENT, [], [PART_OF united-states, PREVIOUS"
                        + " previous-administration]]]], [[previous-administration, [GOVERNMENT, [],"
                        + " [PART_OF united-states]]]]]");
        fact(
                "f22",
                dossier -> all(
                        amount(dossier, "sanctions"),
                        level(dossier, "sanctions").when().flatMap(dossier::resolve),
                        source(dossier, "executive-order-2021").kind()),
                "[[[[sanctioned], Optional.empty, Optional.empty, [Optional.empty,"
                        + " Optional.empty, Optional.empty, [], Optional[executive-order-2021],"
                        + " Optional[SINCE]], Optional.empty, []], more than 300 persons-and-entities,"
                        + " [[fact-sheet-2024, [], [], [], Optional.empty]], [BASED_ON"
                        + " executive-order-2021]], Optional[2021-12-15/..], LAW]");
    }

    /** Whose meeting it is, where and when, who hosts it, and how far it has come. */
    private static List<Object> held(Dossier dossier, String id) {
        Meeting meeting = meeting(dossier, id);
        return all(
                meeting.of(),
                meeting.level(),
                meeting.places(),
                time(meeting.when()),
                stages(meeting.stages()),
                parts(meeting.participations()),
                meeting.ordinals().stream()
                        .map(it -> it.number() + " in " + it.within())
                        .toList(),
                relations(meeting));
    }

    private static LocalDate launchDay(Dossier dossier) {
        return meeting(dossier, "launch-ministerial-2023")
                .when()
                .flatMap(When::period)
                .flatMap(TimePeriod::earliest)
                .orElseThrow();
    }

    private static List<Object> stages(List<Stage> stages) {
        return stages.stream()
                .<Object>map(it -> all(it.kind(), time(it.when()), sources(it.citations())))
                .toList();
    }

    private static List<Object> within(Dossier dossier, String id) {
        Place place = dossier.place(Place.id(id)).orElseThrow();
        return all(place.usualName().orElseThrow(), place.kind(), place.within());
    }

    private static List<Object> body(Dossier dossier, String id) {
        Organization body = (Organization) dossier.party(Party.id(id)).orElseThrow();
        return all(body.kind(), time(body.founded()), relations(body));
    }

    private static List<Object> size(Dossier dossier, String id) {
        return all(group(dossier, id).size(), relations(group(dossier, id)));
    }

    /** Who is in a group, and who is not. */
    private static List<Object> who(Dossier dossier, String id) {
        Group group = group(dossier, id);
        return all(group.of(), group.members(), group.complete(), group.excluding());
    }

    /** What each member of a group did, alone or together with others. */
    private static List<Object> acts(Dossier dossier, String id) {
        return group(dossier, id).members().stream()
                .<Object>map(
                        it -> dossier.outcomesBy(it).stream().map(Outcome::id).toList())
                .toList();
    }

    private static List<Object> office(Dossier dossier, String id) {
        return all(post(dossier, id).of(), post(dossier, id).holder());
    }

    private static List<Object> criteria(Dossier dossier, String id) {
        return group(dossier, id).criteria().stream()
                .<Object>map(it -> all(it.kind(), it.of(), it.quantity()))
                .toList();
    }

    /** The lines of effort, in their order. */
    private static List<Object> lines(Dossier dossier) {
        return dossier.parties(Coalition.class).stream()
                .flatMap(it -> it.pillars().stream())
                .<Object>map(it -> all(it.id(), it.text()))
                .toList();
    }

    /** A figure with its subject, its origin and what contradicts it. */
    private static List<Object> amount(Dossier dossier, String id) {
        Level level = level(dossier, id);
        return all(of(level), level.quantity(), chain(level.citations()), relations(level));
    }

    private static List<Object> compared(Dossier dossier, String id) {
        Comparison it = comparison(dossier, id);
        return all(of(it), it.direction(), it.quantity(), it.measures(), bases(it.bases()), chain(it.citations()));
    }

    private static List<Object> first(Dossier dossier, String id) {
        Rank rank = rank(dossier, id);
        return all(of(rank), rank.rank(), rank.order(), chain(rank.citations()), relations(rank));
    }

    /** Whose spending an indicator counts, and which government was before it. */
    private static List<Object> spender(Dossier dossier, String indicator) {
        return dossier.indicator(Indicator.id(indicator)).orElseThrow().by().stream()
                .<Object>map(it -> all(it, body(dossier, it.toString())))
                .toList();
    }

    private static List<Object> happened(Dossier dossier, String id) {
        Event event = event(dossier, id);
        return all(
                event.kind(),
                stages(event.stages()),
                time(event.when()),
                parts(event.participations()),
                event.about(),
                relations(event));
    }

    /** An act with its terms, without its words. */
    private static List<Object> done(Dossier dossier, String id) {
        Outcome outcome = outcome(dossier, id);
        return all(
                outcome.kind(),
                outcome.stages().stream().map(Stage::kind).toList(),
                whoAll(outcome.by()),
                parts(outcome.participations()),
                time(outcome.when()),
                outcome.document(),
                outcome.about(),
                outcome.terms().stream()
                        .map(Term::kind)
                        .distinct()
                        .map(it -> all(it, terms(outcome, it)))
                        .toList(),
                relations(outcome),
                sources(outcome.citations()));
    }

    private static List<Object> said(Dossier dossier, String id) {
        Statement statement = statement(dossier, id);
        return all(
                statement.act(),
                whoAll(statement.by()),
                statement.at(),
                parts(statement.participations()),
                statement.about());
    }

    private static List<Object> parts(List<Participation> parts) {
        return parts.stream().<Object>map(it -> all(it.role(), who(it.actor()))).toList();
    }

    private static List<Id<Source>> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).toList();
    }
}

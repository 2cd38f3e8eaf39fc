package org.coalitionmodel.json.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;

/** The declaration of the G20 leaders' summit in Bali, 2022. */
final class G20BaliFacts extends PracticeFacts {
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 11, 16);

    G20BaliFacts() {
        super("g20-bali-2022");
        meetings();
        war();
        climate();
        health();
        money();
        rules();
        thanks();
    }

    private void meetings() {
        fact(
                "f01",
                dossier -> {
                    Meeting summit = meeting(dossier, "bali-summit");
                    TimePeriod days = summit.when().orElseThrow().period().orElseThrow();
                    long length = ChronoUnit.DAYS.between(
                            days.earliest().orElseThrow(), days.latest().orElseThrow());
                    return all(held(dossier, "bali-summit"), within(dossier, "bali"), days, length + 1);
                },
                "[[Optional[g20], Optional[HEADS_OF_STATE], [bali], Optional[2022-11-15/2022-11-16],"
                        + " [DONE]], [AREA, [indonesia-country]], 2022-11-15/2022-11-16, 2]");
        fact(
                "f02",
                dossier -> {
                    Meeting first = meeting(dossier, "first-leaders-meeting");
                    return all(
                            held(dossier, "first-leaders-meeting"),
                            numbers(first),
                            time(first.when()),
                            time(source(dossier, "bali-declaration").published()),
                            dossier.resolve(first.when().orElseThrow()),
                            chain(first.citations()));
                },
                "[[Optional[g20], Optional[HEADS_OF_STATE], [], Optional[P14Y], [DONE]], [1 in g20],"
                        + " [Optional[P14Y], Optional.empty, Optional.empty, [OFFSET], Optional[bali-declaration],"
                        + " Optional[BEFORE]], [Optional[2022-11-16], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], Optional[2008], [[bali-declaration, [[Optional[g20],"
                        + " RECALLS]], [], [], Optional.empty]]]");
        fact(
                "f25",
                dossier -> {
                    Statement expected = statement(dossier, "next-summits");
                    return all(
                            said(expected),
                            expected.about().stream()
                                    .map(it -> held(dossier, it.toString()))
                                    .toList());
                },
                "[[EXPECTS, [g20], [], [india-summit, brazil-summit, south-africa-summit], [], []], "
                        + "[[Optional[g20], Optional[HEADS_OF_STATE], [india-country], Optional[2023], "
                        + "[EXPECTED]], [Optional[g20], Optional[HEADS_OF_STATE], [brazil-country], "
                        + "Optional[2024], [EXPECTED]], [Optional[g20], Optional[HEADS_OF_STATE], "
                        + "[south-africa-country], Optional[2025], [EXPECTED]]]]");
        fact(
                "f27",
                dossier -> {
                    Meeting part = meeting(dossier, "cop15-part-2");
                    return all(
                            held(dossier, "cop15-part-2"),
                            numbers(part),
                            relations(part),
                            numbers(meeting(dossier, "cop15")));
                },
                "[[Optional.empty, Optional.empty, [montreal], Optional.empty, [PLANNED]], [2 in cop15],"
                        + " [PART_OF cop15], [15]]");
        fact(
                "f28",
                dossier -> {
                    Meeting conference = meeting(dossier, "cop27");
                    return all(
                            held(dossier, "cop27"), gaps(conference), numbers(conference), within(dossier, "africa"));
                },
                "[[Optional.empty, Optional.empty, [africa], Optional.empty, []], [places NOT_GIVEN], "
                        + "[27], [REGION, [world]]]");
    }

    private void war() {
        fact(
                "f03",
                dossier -> {
                    Outcome passed = outcome(dossier, "vote-on-ukraine");
                    Source resolution =
                            dossier.source(passed.document().orElseThrow()).orElseThrow();
                    Vote vote = passed.vote().orElseThrow();
                    return all(
                            done(passed),
                            time(passed.when()),
                            vote.adopted(),
                            resolution.kind(),
                            resolution.identifiers(),
                            vote.claimed(Choice.FOR),
                            vote.claimed(Choice.AGAINST),
                            vote.claimed(Choice.ABSTAINING),
                            vote.claimed(Choice.ABSENT));
                },
                "[[DOCUMENT_ADOPTED, [un-general-assembly], [], [war-in-ukraine], []],"
                        + " [Optional[2022-03-02], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional[true], RESOLUTION, [symbol:ES-11/1], Optional[exactly 141"
                        + " members], Optional[exactly 5 members], Optional[exactly 35 members], Optional[exactly"
                        + " 12 members]]");
        fact(
                "f04",
                dossier -> outcome(dossier, "vote-on-ukraine").vote().flatMap(Vote::allVotes),
                "Optional[[193, 193]]");
        fact(
                "f05",
                dossier -> all(
                        said(statement(dossier, "war-condemned")),
                        statement(dossier, "war-condemned").emphasis(),
                        statement(dossier, "war-condemned").at()),
                "[[CONDEMNS, [MOST of g20], [], [war-in-ukraine], [], [by NOT_GIVEN]], "
                        + "Optional[STRONG], Optional[bali-summit]]");
        fact(
                "f06",
                dossier -> said(statement(dossier, "war-seen-otherwise")),
                "[DIFFERS, [SOME of g20], [], [war-in-ukraine, sanctions], [COMPETES_WITH war-condemned],"
                        + " [by NOT_GIVEN]]");
        fact(
                "f08",
                dossier -> all(
                        dossier.partsOf(Party.id("turkiye")).stream()
                                .map(part -> instrument(dossier, (Outcome) part.in()))
                                .toList(),
                        within(dossier, "ukrainian-ports")),
                "[[[[AGREEMENT, [], [MEDIATOR turkiye, MEDIATOR united-nations], [grain,"
                        + " ukrainian-ports], []], [Optional[2022-07-22], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [black-sea-grain-initiative, TREATY, [],"
                        + " Optional[istanbul]]], [[AGREEMENT, [russian-federation, un-secretariat], [MEDIATOR"
                        + " turkiye, MEDIATOR united-nations], [food, fertiliser], []], [Optional[2022-07-22],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty],"
                        + " [russian-food-memorandum, TREATY, [WRITES russian-federation, WRITES un-secretariat],"
                        + " Optional[istanbul]]]], [AREA, [ukraine-country]]]");
    }

    private void climate() {
        fact(
                "f09",
                dossier -> all(
                        said(statement(dossier, "net-zero-reaffirmed")),
                        done(outcome(dossier, "net-zero-aim")),
                        group(dossier, "g20-members").of(),
                        targets(dossier, outcome(dossier, "net-zero-aim"))),
                "[[REAFFIRMS, [g20-members], [], [net-zero-aim], [], []], [GOAL, [g20-members], [], [],"
                        + " []], Optional[g20], [[AMOUNT, [[[[net-emissions], Optional.empty, Optional.empty,"
                        + " [Optional[2001/2100], Optional[MID], Optional[BY], [], Optional.empty, Optional.empty],"
                        + " Optional[TARGET], []], exactly 0], [[[net-emissions], Optional.empty, Optional.empty,"
                        + " [Optional[2001/2100], Optional[MID], Optional.empty, [], Optional.empty,"
                        + " Optional.empty], Optional[TARGET], []], exactly 0]]]]]");
        fact(
                "f10",
                dossier -> {
                    Outcome ambition = outcome(dossier, "land-ambition");
                    return all(done(ambition), ambition.binding(), targets(dossier, ambition));
                },
                "[[GOAL, [g20], [], [land-degradation], []], Optional[false], [[AMOUNT, [[[[degradation],"
                        + " Optional.empty, Optional.empty, [Optional[2040], Optional.empty, Optional[BY], [],"
                        + " Optional.empty, Optional.empty], Optional[TARGET], []], LOWER, Optional[exactly 50 %],"
                        + " [PERCENT], [], [bases NOT_GIVEN]]]]]]");
        fact(
                "f11",
                dossier -> all(
                        done(outcome(dossier, "thirty-by-thirty")),
                        targets(dossier, outcome(dossier, "thirty-by-thirty")),
                        dossier.outcomesBy(Party.id("g20")).stream()
                                .filter(it -> it.about().contains(Outcome.id("thirty-by-thirty")))
                                .map(G20BaliFacts::done)
                                .toList()),
                "[[GOAL, [SOME of countries], [], [], [by NOT_GIVEN]], [[AMOUNT, [[[[protected-area],"
                        + " Optional.empty, Optional[world], [Optional[2030], Optional.empty, Optional[BY], [],"
                        + " Optional.empty, Optional.empty], Optional[TARGET], []], at least 30 %,"
                        + " [[Optional[land-area], Optional.empty, [], [], [], Optional.empty]]]]], [AMOUNT,"
                        + " [[[[protected-area], Optional.empty, Optional[world], [Optional[2030], Optional.empty,"
                        + " Optional[BY], [], Optional.empty, Optional.empty], Optional[TARGET], []], at least 30"
                        + " %, [[Optional[sea-area], Optional.empty, [], [], [], Optional.empty]]]]]], [[NOTING,"
                        + " [g20], [], [thirty-by-thirty], []], [PLEDGE, [g20], [IMPLEMENTER g20, BENEFICIARY SOME"
                        + " of countries], [thirty-by-thirty], []]]]");
        fact(
                "f12",
                dossier -> all(
                        promise(dossier, "hundred-billion-promise"),
                        said(statement(dossier, "hundred-billion-recalled")),
                        done(outcome(dossier, "hundred-billion-urged")),
                        terms(outcome(dossier, "hundred-billion-urged"), TermKind.REQUIREMENT)),
                "[[[PLEDGE, [developed-countries], [], [climate-finance], []], [[Optional[exactly"
                        + " 100000000000 USD/year], [], [Optional[2020/2025], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [], [], [], [], []]], [[Optional.empty, [],"
                        + " [Optional[2020], Optional.empty, Optional[BY], [], Optional.empty, Optional.empty], [],"
                        + " [], [], [], []]]], [RECALLS, [g20], [], [hundred-billion-promise], [], []], [CALL,"
                        + " [g20], [ADDRESSEE developed-countries], [hundred-billion-promise], []],"
                        + " [[Optional.empty, [], [], [], [hundred-billion-promise], [], [], []]]]");
        fact(
                "f13",
                dossier -> {
                    Outcome goal = outcome(dossier, "new-finance-goal");
                    return all(
                            promise(dossier, "new-finance-goal"),
                            time(goal.stages().get(0).when()),
                            dossier.stagesOn(goal.id(), LAST_DAY),
                            dossier.inForce(goal.id(), LAST_DAY));
                },
                "[[[GOAL, [], [], [climate-finance], []], [[Optional[at least 100000000000 USD/year], [],"
                        + " [], [], [], [], [], []]], []], [Optional[2022-11-16], Optional.empty, Optional[BY], [],"
                        + " Optional.empty, Optional.empty], [UNDER_NEGOTIATION], NO]");
        fact(
                "f14",
                dossier -> {
                    Outcome call = outcome(dossier, "double-adaptation-finance");
                    return all(
                            done(call),
                            targets(dossier, call),
                            dossier.indicator(comparison(dossier, "adaptation-target")
                                            .indicators()
                                            .get(0))
                                    .orElseThrow()
                                    .by());
                },
                "[[CALL, [g20], [ADDRESSEE developed-countries], [], []], [[REQUIREMENT,"
                        + " [[[[adaptation-money], Optional.empty, Optional.empty, [Optional[2025], Optional.empty,"
                        + " Optional[BY], [], Optional.empty, Optional.empty], Optional[TARGET], []], HIGHER,"
                        + " Optional[at least 2], [FACTOR], [[Optional.empty, Optional.empty, [], [Optional[2019],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], [],"
                        + " Optional.empty]], []]]]], [developed-countries]]");
    }

    private void health() {
        fact(
                "f15",
                dossier -> all(
                        said(statement(dossier, "shortfall-estimate")),
                        figure(dossier, Statistic.id("pandemic-shortfall")),
                        chain(level(dossier, "pandemic-shortfall").citations()),
                        body(dossier, "high-level-panel")),
                "[[ESTIMATES, [high-level-panel, who, world-bank], [], [pandemic-shortfall], [], []],"
                        + " [[[preparedness-shortfall], Optional.empty, Optional.empty, [], Optional[ESTIMATED],"
                        + " []], about 10000000000 to 1000000000 USD/year], [[bali-declaration,"
                        + " [[Optional[high-level-panel], ESTIMATES]], [], [], Optional.empty], [bali-declaration,"
                        + " [[Optional[who], ESTIMATES]], [], [], Optional.empty], [bali-declaration,"
                        + " [[Optional[world-bank], ESTIMATES]], [], [], Optional.empty]], [BODY, [PART_OF g20]]]");
        fact(
                "f17",
                dossier -> all(
                        roles(dossier, "pandemic-fund"),
                        membership(dossier, "fund-technical-lead").usualName(),
                        body(dossier, "technical-advisory-panel"),
                        roles(dossier, "technical-advisory-panel")),
                "[[HOST world-bank, LEAD who], Optional[Technical lead (en)], [BODY, [PART_OF"
                        + " pandemic-fund]], [CHAIR who]]");
        fact(
                "f18",
                dossier -> all(
                        extended(dossier, outcome(dossier, "task-force-extended")),
                        dossier.party(Party.id("task-force")).map(it -> ((WorkStream) it).of()),
                        fields(dossier, "finance-ministries") + fields(dossier, "health-ministries"),
                        roles(dossier, "task-force"),
                        onDays(dossier, "task-force", "2022-11-16", "2023-01-01", "2023-12-31", "2024-01-01"),
                        body(dossier, "task-force-secretariat"),
                        roles(dossier, "task-force-secretariat")),
                "[[[DECISION, [g20], [], [task-force], []], [EXTENDS task-force-mandate], [DECISION,"
                        + " [g20], [], [task-force], []]], Optional[g20], FIELD [finance]FIELD [health], [CO_CHAIR"
                        + " indonesia, CO_CHAIR italy, MEMBER finance-ministries, MEMBER health-ministries],"
                        + " [[indonesia, italy], [indonesia, italy], [indonesia, italy], []], [BODY, [PART_OF"
                        + " task-force]], [HOST who, SUPPORTER world-bank]]");
    }

    private void money() {
        fact(
                "f20",
                dossier -> {
                    Level target = level(dossier, "sdr-target");
                    Level pledged = (Level) dossier.progressTowards(target.id()).get(0);
                    Interval goal = target.quantity().interval();
                    Interval exact =
                            pledged.quantity().value().map(Interval::at).orElseThrow();
                    return all(
                            goal.minus(exact),
                            exact.times(Interval.at(BigDecimal.valueOf(100))).dividedBy(goal),
                            goal.minus(pledged.quantity().interval()),
                            pledged.quantity().interval().dividedBy(goal),
                            target.quantity().unit(),
                            pledged.quantity().unit());
                },
                "[[18400000000, 18400000000], [81.6, 81.6], (18350000000, 18450000000], [0.8155, 0.8165),"
                        + " Optional[USD], Optional[USD]]");
    }

    private void rules() {
        fact(
                "f22",
                dossier -> {
                    Outcome call = outcome(dossier, "pillar-one-call");
                    Outcome signed = outcome(dossier, "pillar-one-signed");
                    return all(
                            done(call),
                            terms(call, TermKind.REQUIREMENT),
                            terms(call, TermKind.DEADLINE),
                            done(signed),
                            dossier.stagesOn(signed.id(), LAST_DAY),
                            written(dossier, signed.document()));
                },
                "[[CALL, [g20], [ADDRESSEE inclusive-framework], [], []], [[Optional.empty, [], [],"
                        + " [inclusive-framework], [pillar-one-signed], [], [], []]], [[Optional.empty, [],"
                        + " [Optional[2023-40], Optional.empty, Optional[BY], [], Optional.empty, Optional.empty],"
                        + " [], [pillar-one-signed], [], [], []]], [AGREEMENT, [], [SIGNATORY inclusive-framework],"
                        + " [], []], [UNDER_NEGOTIATION], [pillar-one-convention, TREATY, [], Optional.empty]]");
        fact(
                "f24",
                dossier -> {
                    Outcome call = outcome(dossier, "mapping-call");
                    return all(
                            done(call),
                            terms(call, TermKind.REQUIREMENT),
                            terms(call, TermKind.DEADLINE),
                            written(dossier, Optional.of(Source.id("mapping-results"))),
                            held(dossier, "spring-meetings-2023"),
                            relations(meeting(dossier, "spring-meetings-2023")),
                            meeting(dossier, "spring-meetings").every());
                },
                "[[CALL, [g20], [ADDRESSEE fao, ADDRESSEE world-bank-group], [], []], [[Optional.empty,"
                        + " [], [], [fao, world-bank-group], [mapping-results], [], [], []]], [[Optional.empty, [],"
                        + " [Optional.empty, Optional.empty, Optional.empty, [], Optional[spring-meetings-2023],"
                        + " Optional[DURING]], [fao, world-bank-group], [], [], [], []]], [mapping-results, REPORT,"
                        + " [WRITES fao, WRITES world-bank-group], Optional.empty], [Optional.empty,"
                        + " Optional.empty, [], Optional[2023], [PLANNED]], [PART_OF spring-meetings],"
                        + " Optional[P1Y]]");
    }

    private void thanks() {
        fact(
                "f29",
                dossier -> {
                    Source compilation = source(dossier, "recovery-compilation");
                    return all(
                            written(dossier, Optional.of(compilation.id())),
                            compilation.names().stream()
                                    .map(it -> it.kind() + " " + it.text())
                                    .toList(),
                            relations(compilation),
                            group(dossier, "g20-members").of(),
                            inRole(meeting(dossier, "bali-summit").participations(), ParticipationRole.GUEST));
                },
                "[[recovery-compilation, OTHER, [CONTRIBUTES g20-members, CONTRIBUTES invited-countries,"
                        + " CONTRIBUTES regional-and-international-organizations], Optional.empty], [NAME G20"
                        + " Action for Strong and Inclusive Recovery (en), GENERIC compilation (en)], [ANNEXED_TO"
                        + " bali-declaration], Optional[g20], [[[Optional[invited-countries], [], Optional.empty,"
                        + " Optional.empty], Optional.empty, Optional[INVITED], Optional.empty, []]]]");
        fact(
                "f30",
                dossier -> {
                    Group engaged = group(dossier, "engagement-groups");
                    return all(
                            said(statement(dossier, "thanks")),
                            group(dossier, "international-bodies").size(),
                            engaged.size(),
                            engaged.complete(),
                            engaged.members().size(),
                            engaged.members().stream()
                                    .map(it -> named(dossier, it) + " "
                                            + relations(dossier.party(it).orElseThrow()))
                                    .toList());
                },
                "[[COMMENDS, [g20], [ADDRESSEE international-bodies, ADDRESSEE engagement-groups], "
                        + "[international-bodies, engagement-groups], [], []], Optional[[24, ] organisations "
                        + "\"dozens\"@en], Optional[exactly 10 groups], true, 10, [W20 [ALONGSIDE g20], L20 "
                        + "[ALONGSIDE g20], T20 [ALONGSIDE g20], S20 [ALONGSIDE g20], Y20 [ALONGSIDE g20], "
                        + "SAI20 [ALONGSIDE g20], P20 [ALONGSIDE g20], C20 [ALONGSIDE g20], B20 [ALONGSIDE "
                        + "g20], U20 [ALONGSIDE g20]]]");
    }

    /** Whose meeting it is, at which level, where and when, and how far it has come by the end of the summit. */
    private static List<Object> held(Dossier dossier, String id) {
        Meeting meeting = meeting(dossier, id);
        return all(
                meeting.of(),
                meeting.level(),
                meeting.places(),
                meeting.when().flatMap(it -> it.period()),
                dossier.stagesOn(meeting.id(), LAST_DAY));
    }

    private static List<Object> within(Dossier dossier, String id) {
        Place place = dossier.place(Place.id(id)).orElseThrow();
        return all(place.kind(), place.within());
    }

    /** Positions in series, without the words for the series. */
    private static List<String> numbers(Entity entity) {
        return entity.ordinals().stream()
                .map(it ->
                        it.number() + it.within().map(whole -> " in " + whole).orElse(""))
                .toList();
    }

    /** An act without its words and terms. */
    private static List<Object> done(Outcome outcome) {
        return all(
                outcome.kind(), actors(outcome.by()), parts(outcome.participations()), outcome.about(), gaps(outcome));
    }

    /** An act that is about an amount. */
    private static List<Object> promise(Dossier dossier, String id) {
        Outcome outcome = outcome(dossier, id);
        return all(done(outcome), terms(outcome, TermKind.AMOUNT), terms(outcome, TermKind.DEADLINE));
    }

    private static List<Object> said(Statement statement) {
        return all(
                statement.act(),
                actors(statement.by()),
                parts(statement.participations()),
                statement.about(),
                relations(statement),
                gaps(statement));
    }

    private static List<String> actors(List<Actor> actors) {
        return actors.stream().map(G20BaliFacts::actor).toList();
    }

    private static List<String> parts(List<Participation> parts) {
        return parts.stream().map(it -> it.role() + " " + actor(it.actor())).toList();
    }

    private static String actor(Actor actor) {
        return actor.quantifier().map(it -> it + " of ").orElse("")
                + actor.party().orElseThrow()
                + actor.count().map(it -> " " + it).orElse("");
    }

    /** The figures that the terms of an act set: each list holds the readings of one term. */
    private static List<Object> targets(Dossier dossier, Outcome outcome) {
        return outcome.terms().stream()
                .<Object>map(term -> all(
                        term.kind(),
                        term.statistics().stream()
                                .map(it -> figure(dossier, it))
                                .toList()))
                .toList();
    }

    private static List<Object> figure(Dossier dossier, Id<Statistic> id) {
        Statistic statistic = dossier.statistic(id).orElseThrow();
        if (statistic instanceof Comparison it) {
            return all(of(it), it.direction(), it.quantity(), it.measures(), bases(it.bases()), gaps(it));
        }
        return statistic instanceof Share share
                ? all(of(share), share.quantity(), bases(share.bases()))
                : all(of(statistic), level(dossier, id.toString()).quantity());
    }

    private static List<String> roles(Dossier dossier, String body) {
        return dossier.membershipsIn(Party.id(body)).stream()
                .map(it -> it.role() + " " + it.member())
                .toList();
    }

    /** An act that extends another. */
    private static List<Object> extended(Dossier dossier, Outcome extension) {
        String other = extension.relations().get(0).to().toString();
        return all(done(extension), relations(extension), done(outcome(dossier, other)));
    }

    private static String fields(Dossier dossier, String group) {
        return group(dossier, group).criteria().stream()
                .map(it -> it.kind() + " " + it.of())
                .collect(Collectors.joining(", "));
    }

    /** Those who certainly have a role in a body on each of these days. */
    private static List<Object> onDays(Dossier dossier, String body, String... days) {
        return Stream.of(days)
                .map(LocalDate::parse)
                .<Object>map(day -> dossier.membershipsIn(Party.id(body), day).stream()
                        .filter(it -> it.holdsOn(day) == Verdict.YES)
                        .map(Membership::member)
                        .toList())
                .toList();
    }

    private static List<Object> body(Dossier dossier, String id) {
        Organization body = (Organization) dossier.party(Party.id(id)).orElseThrow();
        return all(body.kind(), relations(body));
    }

    /** An agreement with its date and its document. */
    private static List<Object> instrument(Dossier dossier, Outcome agreement) {
        return all(done(agreement), time(agreement.when()), written(dossier, agreement.document()));
    }

    /** A document: its kind, who wrote it, and where. */
    private static List<Object> written(Dossier dossier, Optional<Id<Source>> id) {
        Source source = id.flatMap(dossier::source).orElseThrow();
        List<String> credits = source.credits().stream()
                .map(it -> it.act() + " " + it.who().orElseThrow())
                .toList();
        return all(source.id(), source.kind(), credits, source.place());
    }

    private static String named(Dossier dossier, Id<Party> id) {
        return dossier.party(id).orElseThrow().usualName().orElseThrow().original();
    }
}

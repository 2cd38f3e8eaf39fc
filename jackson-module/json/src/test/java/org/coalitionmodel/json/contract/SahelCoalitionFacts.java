package org.coalitionmodel.json.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Statistic;

/** The first ministerial meeting of the Coalition for the Sahel, June 2020, and what came before and after it. */
final class SahelCoalitionFacts extends PracticeFacts {
    private static final LocalDate FIRST = LocalDate.of(2020, 6, 12);
    private static final LocalDate SECOND = LocalDate.of(2021, 3, 19);
    private static final LocalDate SESSION = LocalDate.of(2021, 7, 9);
    private static final Id<Party> COALITION = Party.id("coalition-pour-le-sahel");
    private static final Id<Party> G5 = Party.id("g5-sahel");

    SahelCoalitionFacts() {
        super("sahel-coalition-2020-fr");
        ministerials();
        start();
        offices();
        figures();
        sessions();
    }

    private void ministerials() {
        fact(
                "f01",
                dossier -> all(held(dossier, "first-ministerial"), FIRST.getDayOfWeek()),
                "[[Optional[coalition-pour-le-sahel], Optional[PLENARY], Optional[MINISTERS], "
                        + "Optional[VIRTUAL], [[DONE, []]], [], [Optional[2020-06-12], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], [[1, "
                        + "Optional[coalition-pour-le-sahel]]], []], FRIDAY]");
        fact(
                "f02",
                dossier -> all(
                        seated(dossier, "first-ministerial"),
                        said(dossier, "invitation"),
                        body(dossier, "g5-presidency")),
                "[[[[Optional[ismail-ould-cheikh-ahmed], Optional[Ismail Ould Cheikh Ahmed (fr)], "
                        + "[[Optional[Foreign minister of Mauritania (en)], Optional[mauritania], "
                        + "Optional.empty, Optional[ismail-ould-cheikh-ahmed], HELD, [], []]]], INVITER, "
                        + "Optional[g5-presidency], Optional.empty, Optional.empty, []], "
                        + "[[Optional[josep-borrell], Optional[Josep Borrell Fontelles (fr)], [[Optional[High "
                        + "Representative of the Union (en)], Optional[eu], Optional.empty, "
                        + "Optional[josep-borrell], HELD, [Optional[2020-06-12], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], []]]], INVITER, Optional[eu], "
                        + "Optional.empty, Optional.empty, []], [[Optional[jean-yves-le-drian], "
                        + "Optional[Jean-Yves Le Drian (fr)], [[Optional[Foreign minister of France (en)], "
                        + "Optional[france], Optional.empty, Optional[jean-yves-le-drian], HELD, [], []]]], "
                        + "INVITER, Optional[france], Optional.empty, Optional.empty, []]], [CALLS_FOR, "
                        + "[[Optional[ismail-ould-cheikh-ahmed], Optional[Ismail Ould Cheikh Ahmed (fr)], "
                        + "[[Optional[Foreign minister of Mauritania (en)], Optional[mauritania], "
                        + "Optional.empty, Optional[ismail-ould-cheikh-ahmed], HELD, [], []]]], "
                        + "[Optional[josep-borrell], Optional[Josep Borrell Fontelles (fr)], [[Optional[High "
                        + "Representative of the Union (en)], Optional[eu], Optional.empty, "
                        + "Optional[josep-borrell], HELD, [Optional[2020-06-12], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], []]]], "
                        + "[Optional[jean-yves-le-drian], Optional[Jean-Yves Le Drian (fr)], [[Optional[Foreign "
                        + "minister of France (en)], Optional[france], Optional.empty, "
                        + "Optional[jean-yves-le-drian], HELD, [], []]]]], Optional.empty, "
                        + "[first-ministerial]], [BODY, [PART_OF g5-sahel]]]");
        fact(
                "f10",
                dossier -> all(
                        held(dossier, "defence-ministers-meeting"),
                        meeting(dossier, "defence-ministers-meeting").when().flatMap(dossier::resolve),
                        seated(dossier, "defence-ministers-meeting"),
                        together(dossier, "defence-ministers"),
                        together(dossier, "nineteen-countries"),
                        named(dossier, "defence"),
                        dossier.partiesWithin(G5)),
                "[[Optional.empty, Optional.empty, Optional[MINISTERS], Optional.empty, [[DONE, []]], "
                        + "[], [Optional.empty, Optional.empty, Optional.empty, [], "
                        + "Optional[first-ministerial], Optional[BEFORE]], [], []], Optional[../2020-06-11], "
                        + "[[[Optional[defence-ministers], Optional[Defence ministers of the nineteen countries "
                        + "(en)], []], PARTICIPANT, Optional[nineteen-countries], Optional[MINISTERS], "
                        + "Optional.empty, []], [[Optional[un], Optional[United Nations (en)], []], "
                        + "PARTICIPANT, Optional.empty, Optional.empty, Optional.empty, []], [[Optional[eu], "
                        + "Optional[European Union (en)], []], PARTICIPANT, Optional.empty, Optional.empty, "
                        + "Optional.empty, []], [[Optional[g5-joint-force], Optional[Joint force of the G5 "
                        + "Sahel (en)], []], PARTICIPANT, Optional.empty, Optional.empty, Optional.empty, []]], "
                        + "[Optional.empty, [], false, [], Optional[exactly 19 ministers], [[FIELD, "
                        + "[defence]]], [], []], [Optional.empty, [], false, [], Optional[exactly 19 "
                        + "countries], [], [], []], Defence (en), [g5-sahel, g5-presidency, g5-joint-force, "
                        + "g5-executive-secretariat, g5-organs]]");
        fact(
                "f11",
                dossier -> all(
                        held(dossier, "second-ministerial"),
                        meeting(dossier, "first-ministerial").ordinals().get(0).number(),
                        dossier.statisticsAbout(Meeting.id("second-ministerial")).stream()
                                .map(it -> figure(dossier, it))
                                .toList()),
                "[[Optional[coalition-pour-le-sahel], Optional.empty, Optional[MINISTERS], "
                        + "Optional.empty, [[DONE, []]], [], [Optional[2021-03-19], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], [[2, "
                        + "Optional[coalition-pour-le-sahel]]], [PREVIOUS first-ministerial]], 1, "
                        + "[[[[participants], Optional[second-ministerial], Optional.empty, [], Optional.empty, "
                        + "[]], [Optional[Participants in a meeting (en)]], almost 70 participants, "
                        + "[[second-meeting-page, [], [], [], Optional.empty]], []]]]");
        fact(
                "f12",
                dossier -> all(
                        seated(dossier, "second-ministerial"),
                        Stream.of(COALITION, G5)
                                .map(it -> all(
                                        inCharge(dossier, it, MembershipRole.SECRETARIAT), dossier.partiesWithin(it)))
                                .toList(),
                        body(dossier, "g5-presidency")),
                "[[[[Optional[coalition-secretariat], Optional[Secretariat of the Coalition for the "
                        + "Sahel (en)], []], CO_CHAIR, Optional.empty, Optional.empty, Optional.empty, []], "
                        + "[[Optional.empty, Optional.empty, [[Optional[Foreign minister of Chad (en)], "
                        + "Optional[chad], Optional.empty, Optional.empty, HELD, [], []]]], CO_CHAIR, "
                        + "Optional[g5-presidency], Optional.empty, Optional.empty, []], "
                        + "[[Optional[g5-executive-secretariat], Optional[Executive secretariat of the G5 Sahel "
                        + "(en)], []], CO_CHAIR, Optional.empty, Optional.empty, Optional.empty, []], "
                        + "[[Optional[josep-borrell], Optional[Josep Borrell Fontelles (fr)], [[Optional[High "
                        + "Representative of the Union (en)], Optional[eu], Optional.empty, "
                        + "Optional[josep-borrell], HELD, [Optional[2020-06-12], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], []]]], CO_CHAIR, Optional[eu], "
                        + "Optional.empty, Optional.empty, []]], [[[[coalition-secretariat, [], UNDETERMINED, "
                        + "UNDETERMINED, [], [[second-meeting-page, [], [], [], Optional.empty]]]], "
                        + "[coalition-pour-le-sahel, coalition-secretariat, secretariat-in-paris, "
                        + "secretariat-in-brussels]], [[[g5-executive-secretariat, [], UNDETERMINED, "
                        + "UNDETERMINED, [], [[second-meeting-page, [], [], [], Optional.empty]]]], [g5-sahel, "
                        + "g5-presidency, g5-joint-force, g5-executive-secretariat, g5-organs]]], [BODY, "
                        + "[PART_OF g5-sahel]]]");
        fact(
                "f14",
                dossier -> inCharge(dossier, G5, MembershipRole.CHAIR),
                "[[mauritania, [Optional[2020-06-12], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], YES, UNDETERMINED, [], [[g5sahel-communique, [], "
                        + "[], [], Optional.empty]]], [chad, [Optional[2021-03-19], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], UNDETERMINED, YES, [PREVIOUS "
                        + "mauritania-chairs-g5], [[second-meeting-page, [], [], [], Optional.empty], "
                        + "[second-meeting-page, [], [], [relations], Optional[INFERRED]]]]]");
    }

    private void start() {
        fact(
                "f05",
                dossier -> all(
                        stages(coalition(dossier).stages()),
                        happened(dossier, "announcement"),
                        held(dossier, "pau-summit"),
                        within(dossier, "pau"),
                        said(dossier, "coalition-announced")),
                "[[[ANNOUNCED, [Optional[2020-01-13], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty]], [IN_EFFECT, [Optional[2020-04-28], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty]]], [ANNOUNCEMENT, [], [pau], "
                        + "[Optional[2020-01-13], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [[[Optional.empty, Optional.empty, [[Optional[Head of state of "
                        + "France (en)], Optional[france], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "FOUNDER, Optional.empty, Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Burkina Faso (en)], "
                        + "Optional[burkina-faso], Optional.empty, Optional.empty, HELD, [], []]]], FOUNDER, "
                        + "Optional.empty, Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Mali (en)], Optional[mali], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], FOUNDER, Optional.empty, "
                        + "Optional.empty, Optional.empty, []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Mauritania (en)], Optional[mauritania], Optional.empty, "
                        + "Optional.empty, HELD, [], []]]], FOUNDER, Optional.empty, Optional.empty, "
                        + "Optional.empty, []], [[Optional.empty, Optional.empty, [[Optional[Head of state of "
                        + "Niger (en)], Optional[niger], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "FOUNDER, Optional.empty, Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Chad (en)], Optional[chad], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], FOUNDER, Optional.empty, "
                        + "Optional.empty, Optional.empty, []]], [coalition-pour-le-sahel], [PART_OF "
                        + "pau-summit], [coalition-site]], [Optional.empty, Optional.empty, "
                        + "Optional[HEADS_OF_STATE], Optional.empty, [[DONE, []]], [pau], "
                        + "[Optional[2020-01-13], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [], []], [Optional[Pau (en)], CITY], [ANNOUNCES, [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of France (en)], Optional[france], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], [Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Burkina Faso (en)], Optional[burkina-faso], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], [Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Mali (en)], Optional[mali], Optional.empty, "
                        + "Optional.empty, HELD, [], []]]], [Optional.empty, Optional.empty, [[Optional[Head of "
                        + "state of Mauritania (en)], Optional[mauritania], Optional.empty, Optional.empty, "
                        + "HELD, [], []]]], [Optional.empty, Optional.empty, [[Optional[Head of state of Niger "
                        + "(en)], Optional[niger], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "[Optional.empty, Optional.empty, [[Optional[Head of state of Chad (en)], "
                        + "Optional[chad], Optional.empty, Optional.empty, HELD, [], []]]]], "
                        + "Optional[pau-summit], [coalition-pour-le-sahel]]]");
        fact(
                "f06",
                dossier -> all(
                        happened(dossier, "establishment"),
                        held(dossier, "video-meeting-april-2020"),
                        stages(coalition(dossier).stages()),
                        dossier.parties(Coalition.class).stream()
                                .map(it -> all(names(it), time(it.founded())))
                                .toList()),
                "[[FOUNDING, [[DONE, []]], [], [Optional[2020-04-28], Optional.empty, Optional.empty, "
                        + "[], Optional.empty, Optional.empty], [], [coalition-pour-le-sahel, p3s], [PART_OF "
                        + "video-meeting-april-2020, PREVIOUS announcement], [coalition-site]], "
                        + "[Optional.empty, Optional.empty, Optional.empty, Optional[VIRTUAL], [[DONE, []]], "
                        + "[], [Optional[2020-04-28], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [], []], [[ANNOUNCED, [Optional[2020-01-13], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty]], [IN_EFFECT, "
                        + "[Optional[2020-04-28], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty]]], [[[[NAME, Coalition pour le Sahel (fr), Coalition for the Sahel "
                        + "(en)]], [Optional[2020-04-28], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty]], [[[NAME, Partenariat pour la sécurité et la stabilité au Sahel "
                        + "(fr), Partnership for Security and Stability in the Sahel (en)], [ACRONYM, P3S "
                        + "(en)]], [Optional[2020-04-28], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty]], [[[NAME, Alliance Sahel (fr), Sahel Alliance (en)]], []]]]");
        fact(
                "f07",
                dossier -> all(
                        source(dossier, "mfa-establishment").published(),
                        chain(source(dossier, "mfa-establishment").citations()),
                        source(dossier, "mfa-establishment").credits(),
                        body(dossier, "french-foreign-ministry"),
                        happened(dossier, "establishment-in-notice"),
                        event(dossier, "establishment-in-notice").when()),
                "[Optional[When{period=2020-04-28?, wording=28.04.20 (fr), reckonings=[], "
                        + "inferred=[]}], [[mfa-establishment, [], [Locator{kind=HEADING, label=...}], "
                        + "[published], Optional[CONTEXT]]], [Attribution{who=french-foreign-ministry, "
                        + "act=PUBLISHES}], [MINISTRY, [PART_OF france]], [FOUNDING, [], [], "
                        + "[Optional[[2020-04-27,2020-04-28]], Optional.empty, Optional.empty, [], "
                        + "Optional[mfa-establishment], Optional[BEFORE]], [], [coalition-pour-le-sahel], "
                        + "[COMPETES_WITH establishment], [mfa-establishment]], "
                        + "Optional[When{period=[2020-04-27,2020-04-28], wording=hier (fr), yesterday (en), "
                        + "reckonings=[], inferred=[], anchor=mfa-establishment, side=BEFORE}]]");
        fact(
                "f08",
                dossier -> all(
                        said(dossier, "coalition-announced"),
                        happened(dossier, "announcement"),
                        seated(dossier, "pau-summit"),
                        dossier.partiesWithin(Party.id("african-union")),
                        dossier.partiesWithin(Party.id("eu"))),
                "[[ANNOUNCES, [[Optional.empty, Optional.empty, [[Optional[Head of state of France "
                        + "(en)], Optional[france], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "[Optional.empty, Optional.empty, [[Optional[Head of state of Burkina Faso (en)], "
                        + "Optional[burkina-faso], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "[Optional.empty, Optional.empty, [[Optional[Head of state of Mali (en)], "
                        + "Optional[mali], Optional.empty, Optional.empty, HELD, [], []]]], [Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Mauritania (en)], Optional[mauritania], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], [Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Niger (en)], Optional[niger], Optional.empty, "
                        + "Optional.empty, HELD, [], []]]], [Optional.empty, Optional.empty, [[Optional[Head of "
                        + "state of Chad (en)], Optional[chad], Optional.empty, Optional.empty, HELD, [], "
                        + "[]]]]], Optional[pau-summit], [coalition-pour-le-sahel]], [ANNOUNCEMENT, [], [pau], "
                        + "[Optional[2020-01-13], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [[[Optional.empty, Optional.empty, [[Optional[Head of state of "
                        + "France (en)], Optional[france], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "FOUNDER, Optional.empty, Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Burkina Faso (en)], "
                        + "Optional[burkina-faso], Optional.empty, Optional.empty, HELD, [], []]]], FOUNDER, "
                        + "Optional.empty, Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Mali (en)], Optional[mali], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], FOUNDER, Optional.empty, "
                        + "Optional.empty, Optional.empty, []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Mauritania (en)], Optional[mauritania], Optional.empty, "
                        + "Optional.empty, HELD, [], []]]], FOUNDER, Optional.empty, Optional.empty, "
                        + "Optional.empty, []], [[Optional.empty, Optional.empty, [[Optional[Head of state of "
                        + "Niger (en)], Optional[niger], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "FOUNDER, Optional.empty, Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Chad (en)], Optional[chad], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], FOUNDER, Optional.empty, "
                        + "Optional.empty, Optional.empty, []]], [coalition-pour-le-sahel], [PART_OF "
                        + "pau-summit], [coalition-site]], [[[Optional.empty, Optional.empty, [[Optional[Head "
                        + "of state of France (en)], Optional[france], Optional.empty, Optional.empty, HELD, "
                        + "[], []]]], PARTICIPANT, Optional[france], Optional[HEADS_OF_STATE], "
                        + "Optional[PRESENT], []], [[Optional.empty, Optional.empty, [[Optional[Head of state "
                        + "of Burkina Faso (en)], Optional[burkina-faso], Optional.empty, Optional.empty, HELD, "
                        + "[], []]]], PARTICIPANT, Optional[burkina-faso], Optional[HEADS_OF_STATE], "
                        + "Optional[PRESENT], []], [[Optional.empty, Optional.empty, [[Optional[Head of state "
                        + "of Mali (en)], Optional[mali], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "PARTICIPANT, Optional[mali], Optional[HEADS_OF_STATE], Optional[PRESENT], []], "
                        + "[[Optional.empty, Optional.empty, [[Optional[Head of state of Mauritania (en)], "
                        + "Optional[mauritania], Optional.empty, Optional.empty, HELD, [], []]]], PARTICIPANT, "
                        + "Optional[mauritania], Optional[HEADS_OF_STATE], Optional[PRESENT], []], "
                        + "[[Optional.empty, Optional.empty, [[Optional[Head of state of Niger (en)], "
                        + "Optional[niger], Optional.empty, Optional.empty, HELD, [], []]]], PARTICIPANT, "
                        + "Optional[niger], Optional[HEADS_OF_STATE], Optional[PRESENT], []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Chad (en)], Optional[chad], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], PARTICIPANT, Optional[chad], "
                        + "Optional[HEADS_OF_STATE], Optional[PRESENT], []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Secretary-General of the United Nations (en)], Optional[un], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], WITNESS, Optional[un], "
                        + "Optional.empty, Optional[PRESENT], []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[President of the European Council (en)], Optional[european-council], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], WITNESS, "
                        + "Optional[european-council], Optional.empty, Optional[PRESENT], []], "
                        + "[[Optional[josep-borrell], Optional[Josep Borrell Fontelles (fr)], [[Optional[High "
                        + "Representative of the Union (en)], Optional[eu], Optional.empty, "
                        + "Optional[josep-borrell], HELD, [Optional[2020-06-12], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], []]]], WITNESS, Optional[eu], "
                        + "Optional.empty, Optional[PRESENT], []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Chair of the African Union Commission (en)], "
                        + "Optional[african-union-commission], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "WITNESS, Optional[african-union-commission], Optional.empty, Optional[PRESENT], []], "
                        + "[[Optional.empty, Optional.empty, [[Optional[Secretary-General of the Francophonie "
                        + "(en)], Optional[francophonie], Optional.empty, Optional.empty, HELD, [], []]]], "
                        + "WITNESS, Optional[francophonie], Optional.empty, Optional[PRESENT], []]], "
                        + "[african-union, african-union-commission], [eu, european-commission, "
                        + "european-council]]");
        fact(
                "f09",
                dossier -> coalition(dossier).pillars().stream()
                        .map(it -> all(it.id(), it.text()))
                        .toList(),
                "[[Optional[pillar-terrorism], Fighting terrorism (en)], [Optional[pillar-capacity], "
                        + "Building the capacity of the armies (en)], [Optional[pillar-state], Return of the "
                        + "services of the state (en)], [Optional[pillar-development], Development (en)]]");
    }

    private void offices() {
        fact(
                "f03",
                dossier -> all(
                        named(dossier, "josep-borrell"),
                        dossier.postsOf(Party.id("josep-borrell")).stream()
                                .map(it -> all(office(it), it.holdsOn(FIRST)))
                                .toList(),
                        dossier.partiesWithin(Party.id("eu"))),
                "[Josep Borrell Fontelles (fr), [[[Optional[High Representative of the Union (en)], "
                        + "Optional[eu], Optional.empty, Optional[josep-borrell], HELD, [Optional[2020-06-12], "
                        + "Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], []], YES], "
                        + "[[Optional[Vice-President of the European Commission (en)], "
                        + "Optional[european-commission], Optional.empty, Optional[josep-borrell], HELD, "
                        + "[Optional[2020-06-12], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], []], YES]], [eu, european-commission, european-council]]");
        fact(
                "f15",
                dossier -> all(
                        named(dossier, "djime-adoum"),
                        dossier.party(Party.id("djime-adoum")).map(it -> ((Person) it).nationalities()),
                        postsOf(dossier, "djime-adoum")),
                "[Djimé Adoum (fr), Optional[[chad]], [[Optional[High Representative of the Coalition "
                        + "for the Sahel (en)], Optional[coalition-pour-le-sahel], Optional.empty, "
                        + "Optional[djime-adoum], HELD, [Optional[2021-02/], Optional.empty, Optional.empty, "
                        + "[], Optional.empty, Optional.empty], []]]]");
        fact(
                "f16",
                dossier -> dossier.outcomesFor(Party.id("djime-adoum")).stream()
                        .filter(it -> it.kind() == OutcomeKind.APPOINTMENT)
                        .map(it -> done(dossier, it))
                        .toList(),
                "[[APPOINTMENT, [[[Optional[djime-adoum], Optional[Djimé Adoum (fr)], []], "
                        + "BENEFICIARY, Optional.empty, Optional.empty, Optional.empty, []]], Optional.empty, "
                        + "[Optional[2021-02-16], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [high-representative-of-coalition], [], [tchadinfos]], "
                        + "[APPOINTMENT, [[[Optional[djime-adoum], Optional[Djimé Adoum (fr)], []], "
                        + "BENEFICIARY, Optional.empty, Optional.empty, Optional.empty, []]], Optional.empty, "
                        + "[Optional[2021-02-06], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [high-representative-of-coalition], [COMPETES_WITH "
                        + "adoum-designated-16], [mauriweb]]]");
        fact(
                "f17",
                dossier -> all(
                        named(dossier, "forms-of-a-name"),
                        dossier.statisticsAbout(Party.id("djime-adoum")).stream()
                                .map(it -> figure(dossier, it))
                                .toList(),
                        forms(dossier.party(Party.id("djime-adoum")).orElseThrow())),
                "[Forms in which a name appears (en), [[[[forms-of-a-name], Optional[djime-adoum], "
                        + "Optional.empty, [], Optional.empty, []], [Optional[Forms in which a name appears "
                        + "(en)]], at least 4 forms, [[tchadinfos, [], [], [], Optional[CALCULATED]], "
                        + "[mauriweb, [], [], [], Optional[CALCULATED]]], []]], [[NAME, Djimé Adoum (fr), "
                        + "false, Djimé], [ALIAS, Adoum Djimé (fr), true, Djimé], [SPELLING, Adoum Djimet (fr), "
                        + "true, Djimet], [SPELLING, Djimet Adoum (fr), false, Djimet]]]");
        fact(
                "f18",
                dossier -> all(
                        named(dossier, "frederic-bontems"),
                        postsOf(dossier, "frederic-bontems"),
                        sources(post(dossier, "head-of-secretariat").citations()),
                        within(dossier, "sahel"),
                        dossier.partiesWithin(COALITION)),
                "[Frédéric Bontems (fr), [[Optional[Head of the coalition's secretariat (en)], "
                        + "Optional[coalition-secretariat], Optional.empty, Optional[frederic-bontems], ACTING, "
                        + "[Optional[/2021-02], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], []], [Optional[Special envoy for the Sahel (en)], Optional[france], "
                        + "Optional[sahel], Optional[frederic-bontems], HELD, [], []]], [tribune], "
                        + "[Optional[Sahel (en)], REGION], [coalition-pour-le-sahel, coalition-secretariat, "
                        + "secretariat-in-paris, secretariat-in-brussels]]");
        fact(
                "f25",
                dossier -> all(
                        dossier.outcomesOf(Meeting.id("g5-session-july-2021")).stream()
                                .map(it -> done(dossier, it))
                                .toList(),
                        Stream.of("eric-tiare", "maman-sambo-sidikou")
                                .map(it -> all(names(dossier.party(Party.id(it)).orElseThrow()), postsOf(dossier, it)))
                                .toList()),
                "[[[APPOINTMENT, [[[Optional[eric-tiare], Optional[Eric Tiaré (fr)], []], "
                        + "BENEFICIARY, Optional.empty, Optional.empty, Optional.empty, []]], "
                        + "Optional[g5-session-july-2021], [], [executive-secretary-tiare], [], [bamada]]], "
                        + "[[[[NAME, Eric Tiaré (fr)], [OFFICIAL, Eric Yemdaogo Tiaré (fr)]], "
                        + "[[Optional[Executive Secretary of the G5 Sahel (en)], Optional[g5-sahel], "
                        + "Optional.empty, Optional[eric-tiare], HELD, [], [PREVIOUS "
                        + "executive-secretary-sidikou, CONSEQUENCE_OF tiare-appointed]]]], [[[NAME, Maman "
                        + "Sambo Sidikou (fr)]], [[Optional[Executive Secretary of the G5 Sahel (en)], "
                        + "Optional[g5-sahel], Optional.empty, Optional[maman-sambo-sidikou], FORMER, [], []], "
                        + "[Optional.empty, Optional[african-union], Optional.empty, "
                        + "Optional[maman-sambo-sidikou], HELD, [], [PREVIOUS executive-secretary-sidikou]]]]]]");
    }

    private void figures() {
        fact(
                "f04",
                dossier -> dossier.statisticsAbout(Meeting.id("first-ministerial")).stream()
                        .map(it -> figure(dossier, it))
                        .toList(),
                "[[[[representatives], Optional[first-ministerial], Optional.empty, [], "
                        + "Optional.empty, []], [Optional[Representatives of states and institutions at a "
                        + "meeting (en)]], about 60 representatives, [[g5sahel-communique, [], [], [], "
                        + "Optional.empty]], []], [[[ministers-present], Optional[first-ministerial], "
                        + "Optional.empty, [], Optional.empty, []], [Optional[Ministers at a meeting (en)]], "
                        + "more than 45 ministers, [[mfa-meeting, [], [], [], Optional.empty]], "
                        + "[NOT_COMPARABLE_WITH attendance-60]], [[[countries-present], "
                        + "Optional[first-ministerial], Optional.empty, [], Optional.empty, []], "
                        + "[Optional[Countries whose foreign ministers came to a meeting (en)]], more than 45 "
                        + "countries, [[maliweb, [], [], [], Optional.empty]], [NOT_COMPARABLE_WITH "
                        + "attendance-60, NOT_COMPARABLE_WITH attendance-45-ministers]], [[[partners-present], "
                        + "Optional[first-ministerial], Optional.empty, [], Optional.empty, []], "
                        + "[Optional[Partners at a meeting (en)]], about 50 partners, [[amld, [], [], [], "
                        + "Optional.empty]], [NOT_COMPARABLE_WITH attendance-60, NOT_COMPARABLE_WITH "
                        + "attendance-45-ministers, NOT_COMPARABLE_WITH attendance-45-countries]]]");
        fact(
                "f20",
                dossier -> all(
                        dossier.statisticsAbout(COALITION).stream()
                                .map(it -> figure(dossier, it))
                                .toList(),
                        time(source(dossier, "alwihda-2022").published()),
                        postsOf(dossier, "djime-adoum")),
                "[[[[[states-and-institutions], Optional[coalition-pour-le-sahel], Optional.empty, "
                        + "[Optional[2021], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], Optional.empty, []], [Optional[States and institutions in a "
                        + "coalition (en)]], exactly 70 states-and-institutions, [[mauriweb, "
                        + "[[Optional[djime-adoum], SAYS]], [], [], Optional.empty]], []], "
                        + "[[[countries-and-organisations], Optional[coalition-pour-le-sahel], Optional.empty, "
                        + "[Optional[2022-05], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], Optional.empty, []], [Optional[Countries and organisations in a "
                        + "coalition (en)]], exactly 60 countries-and-organisations, [[alwihda-2022, [], [], "
                        + "[], Optional.empty]], [NOT_COMPARABLE_WITH members-2021]]], [Optional[2022-05], "
                        + "Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], [[Optional[High "
                        + "Representative of the Coalition for the Sahel (en)], "
                        + "Optional[coalition-pour-le-sahel], Optional.empty, Optional[djime-adoum], HELD, "
                        + "[Optional[2021-02/], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], []]]]");
        fact(
                "f21",
                dossier -> all(
                        dossier.parties(Coalition.class).stream()
                                .filter(it -> !it.relations().isEmpty())
                                .map(it -> all(names(it), relations(it)))
                                .toList(),
                        happened(dossier, "alliance-projects"),
                        Stream.of(Party.id("alliance-sahel"), Event.id("alliance-projects"))
                                .flatMap(it -> dossier.statisticsAbout(it).stream())
                                .map(it -> figure(dossier, it))
                                .toList()),
                "[[[[[NAME, Alliance Sahel (fr), Sahel Alliance (en)]], [ALONGSIDE "
                        + "coalition-pour-le-sahel]]], [ASSISTANCE, [], [], [], [[[Optional[alliance-sahel], "
                        + "Optional[Alliance Sahel (fr), Sahel Alliance (en)], []], FUNDER, Optional.empty, "
                        + "Optional.empty, Optional.empty, []]], [], [], [dw]], [[[[members], "
                        + "Optional[alliance-sahel], Optional.empty, [], Optional.empty, []], [Optional[Members "
                        + "(en)]], exactly 23 members, [[dw, [], [], [], Optional.empty]], []], [[[projects], "
                        + "Optional[alliance-projects], Optional.empty, [], Optional.empty, []], "
                        + "[Optional[Projects (en)]], about 800 projects, [[dw, [], [], [], Optional.empty]], "
                        + "[]], [[[worth], Optional[alliance-projects], Optional.empty, [], Optional.empty, "
                        + "[]], [Optional[Worth of projects (en)]], almost 12000000000 EUR, [[dw, [], [], [], "
                        + "Optional.empty]], []]]]");
        fact(
                "f26",
                dossier -> {
                    Comparison fall = comparison(dossier, "output-shrinks");
                    return all(
                            of(fall),
                            fall.direction(),
                            fall.quantity(),
                            fall.measures(),
                            chain(fall.citations()),
                            named(dossier, "output"),
                            together(dossier, "some-g5-states"),
                            source(dossier, "nouakchott-communique").kind(),
                            time(source(dossier, "nouakchott-communique").published()));
                },
                "[[[output], Optional[some-g5-states], Optional.empty, [], Optional[FORECAST], []], "
                        + "LOWER, Optional[at most [7, 8] %], [PERCENT], [[lecalame, "
                        + "[[Optional[nouakchott-communique], WARNS]], [], [], Optional.empty]], Gross domestic "
                        + "product (en), [Optional[g5-sahel], [], false, [], Optional[[1, ] states "
                        + "\"certains\"@fr \"some\"@en], [], [], [[members, NOT_GIVEN]]], COMMUNIQUE, "
                        + "[Optional[2020], Optional[MID], Optional.empty, [], Optional.empty, Optional.empty]]");
    }

    private void sessions() {
        fact(
                "f23",
                dossier -> all(
                        held(dossier, "g5-summit-2023"),
                        within(dossier, "ndjamena"),
                        seated(dossier, "g5-summit-2023")),
                "[[Optional[g5-sahel], Optional.empty, Optional[HEADS_OF_STATE], Optional.empty, "
                        + "[[DONE, []]], [ndjamena], [Optional[2023-02-20], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], [], []], [Optional[N'Djamena (en)], CITY], "
                        + "[[[Optional.empty, Optional.empty, [[Optional[Head of state of Chad (en)], "
                        + "Optional[chad], Optional.empty, Optional.empty, HELD, [], []]]], PARTICIPANT, "
                        + "Optional[chad], Optional[HEADS_OF_STATE], Optional[PRESENT], []], [[Optional.empty, "
                        + "Optional.empty, [[Optional[Head of state of Niger (en)], Optional[niger], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], PARTICIPANT, Optional[niger], "
                        + "Optional[HEADS_OF_STATE], Optional[PRESENT], []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Mauritania (en)], Optional[mauritania], Optional.empty, "
                        + "Optional.empty, HELD, [], []]]], PARTICIPANT, Optional[mauritania], "
                        + "Optional[HEADS_OF_STATE], Optional[PRESENT], []], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Defence minister of Burkina Faso (en)], Optional[burkina-faso], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]], DELEGATE, Optional[burkina-faso], "
                        + "Optional[MINISTERS], Optional[PRESENT], [[Optional.empty, Optional.empty, "
                        + "[[Optional[Head of state of Burkina Faso (en)], Optional[burkina-faso], "
                        + "Optional.empty, Optional.empty, HELD, [], []]]]]], [[Optional[mali], Optional[Mali "
                        + "(en)], []], PARTICIPANT, Optional.empty, Optional.empty, Optional[ABSENT], []]]]");
        fact(
                "f24",
                dossier -> all(
                        held(dossier, "g5-session-july-2021"),
                        seated(dossier, "g5-session-july-2021"),
                        dossier.members(G5, SESSION),
                        dossier.statusHistory(Party.id("mali"), G5).stream()
                                .map(it -> it.holdsOn(SESSION))
                                .toList(),
                        dossier.belongs(Party.id("france"), G5, SESSION),
                        together(dossier, "g5-members-2021")),
                "[[Optional[g5-sahel], Optional.empty, Optional[HEADS_OF_STATE], Optional[VIRTUAL], "
                        + "[[DONE, []]], [], [Optional[2021-07-09], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], [], []], [[[Optional[emmanuel-macron], "
                        + "Optional[Emmanuel Macron (fr)], [[Optional[President of France (en)], "
                        + "Optional[france], Optional.empty, Optional[emmanuel-macron], HELD, [], []]]], GUEST, "
                        + "Optional[france], Optional.empty, Optional.empty, []], [[Optional.empty, "
                        + "Optional.empty, []], PARTICIPANT, Optional[chad], Optional[HEADS_OF_STATE], "
                        + "Optional[REMOTE], []], [[Optional.empty, Optional.empty, []], PARTICIPANT, "
                        + "Optional[burkina-faso], Optional[HEADS_OF_STATE], Optional[REMOTE], []], "
                        + "[[Optional.empty, Optional.empty, []], PARTICIPANT, Optional[mauritania], "
                        + "Optional[HEADS_OF_STATE], Optional[REMOTE], []], [[Optional.empty, Optional.empty, "
                        + "[]], PARTICIPANT, Optional[niger], Optional[HEADS_OF_STATE], Optional[REMOTE], []], "
                        + "[[Optional.empty, Optional.empty, []], PARTICIPANT, Optional[mali], "
                        + "Optional[HEADS_OF_STATE], Optional[REMOTE], []]], {mauritania=YES, chad=YES, "
                        + "mali=YES, burkina-faso=YES, niger=YES}, [YES, NO], NO, [Optional.empty, [chad, "
                        + "burkina-faso, mauritania, niger, mali], true, [france], Optional.empty, "
                        + "[[MEMBERSHIP, [g5-sahel]]], [Optional[2021-07-09], Optional.empty, Optional.empty, "
                        + "[], Optional.empty, Optional.empty], []]]");
    }

    private static Coalition coalition(Dossier dossier) {
        return (Coalition) dossier.party(COALITION).orElseThrow();
    }

    /** Whose meeting it is, of which kind, how, where and when. */
    private static List<Object> held(Dossier dossier, String id) {
        Meeting meeting = meeting(dossier, id);
        return all(
                meeting.of(),
                meeting.session(),
                meeting.level(),
                meeting.mode(),
                stages(meeting.stages()),
                meeting.places(),
                time(meeting.when()),
                meeting.ordinals().stream()
                        .map(it -> all(it.number(), it.within()))
                        .toList(),
                relations(meeting));
    }

    private static List<Object> seated(Dossier dossier, String meeting) {
        return parts(dossier, meeting(dossier, meeting).participations());
    }

    private static List<Object> parts(Dossier dossier, List<Participation> parts) {
        return parts.stream()
                .<Object>map(it -> all(
                        actor(dossier, it.actor()),
                        it.role(),
                        it.representing(),
                        it.level(),
                        it.presence(),
                        it.inPlaceOf().stream().map(who -> actor(dossier, who)).toList()))
                .toList();
    }

    /** Who acts, by name and office if there are any. */
    private static List<Object> actor(Dossier dossier, Actor actor) {
        return all(
                actor.party(),
                actor.party().flatMap(dossier::party).flatMap(Entity::usualName),
                actor.posts().stream()
                        .map(it -> office(dossier.post(it).orElseThrow()))
                        .toList());
    }

    private static List<Object> office(Post post) {
        return all(
                post.usualName(),
                post.of(),
                post.towards(),
                post.holder(),
                post.status(),
                time(post.when()),
                relations(post));
    }

    private static List<Object> postsOf(Dossier dossier, String holder) {
        return dossier.postsOf(Party.id(holder)).stream()
                .<Object>map(SahelCoalitionFacts::office)
                .toList();
    }

    private static List<Object> inCharge(Dossier dossier, Id<Party> body, MembershipRole role) {
        return dossier.membershipsIn(body).stream()
                .filter(it -> it.role() == role)
                .<Object>map(it -> all(
                        it.member(),
                        time(it.when()),
                        it.holdsOn(FIRST),
                        it.holdsOn(SECOND),
                        relations(it),
                        chain(it.citations())))
                .toList();
    }

    private static List<Object> together(Dossier dossier, String id) {
        Group group = group(dossier, id);
        return all(
                group.of(),
                group.members(),
                group.complete(),
                group.excluding(),
                group.size(),
                group.criteria().stream().map(it -> all(it.kind(), it.of())).toList(),
                time(group.when()),
                group.gaps().stream().map(it -> all(it.attribute(), it.kind())).toList());
    }

    private static List<Object> body(Dossier dossier, String id) {
        Organization body = (Organization) dossier.party(Party.id(id)).orElseThrow();
        return all(body.kind(), relations(body));
    }

    private static List<Object> within(Dossier dossier, String id) {
        Place place = dossier.place(Place.id(id)).orElseThrow();
        return all(place.usualName(), place.kind());
    }

    private static List<Object> happened(Dossier dossier, String id) {
        Event event = event(dossier, id);
        return all(
                event.kind(),
                stages(event.stages()),
                event.places(),
                time(event.when()),
                parts(dossier, event.participations()),
                event.about(),
                relations(event),
                sources(event.citations()));
    }

    private static List<Object> done(Dossier dossier, Outcome outcome) {
        return all(
                outcome.kind(),
                parts(dossier, outcome.participations()),
                outcome.meeting(),
                time(outcome.when()),
                outcome.about(),
                relations(outcome),
                sources(outcome.citations()));
    }

    private static List<Object> said(Dossier dossier, String id) {
        Statement statement = statement(dossier, id);
        return all(
                statement.act(),
                statement.by().stream().map(it -> actor(dossier, it)).toList(),
                statement.at(),
                statement.about());
    }

    /** A number with what it counts, who gives it, and how it stands to others. */
    private static List<Object> figure(Dossier dossier, Statistic statistic) {
        return all(
                of(statistic),
                statistic.indicators().stream()
                        .map(it -> dossier.indicator(it).flatMap(Entity::usualName))
                        .toList(),
                level(dossier, statistic.id().toString()).quantity(),
                chain(statistic.citations()),
                relations(statistic));
    }

    private static List<Object> stages(List<Stage> stages) {
        return stages.stream()
                .<Object>map(it -> all(it.kind(), time(it.when())))
                .toList();
    }

    private static Object named(Dossier dossier, String id) {
        return dossier.find(Id.of(id)).flatMap(Entity::usualName).orElseThrow();
    }

    private static List<Object> names(Entity entity) {
        return entity.names().stream()
                .<Object>map(it -> all(it.kind(), it.text()))
                .toList();
    }

    /** The forms of a name: each with its kind, whether the family name comes first, and what stands beside it. */
    private static List<Object> forms(Party person) {
        String family = person.names().stream()
                .filter(it -> it.kind() == NameKind.FAMILY)
                .map(it -> it.text().original())
                .findFirst()
                .orElseThrow();
        return person.names().stream()
                .filter(it -> it.kind() != NameKind.FAMILY)
                .<Object>map(it -> all(
                        it.kind(),
                        it.text(),
                        it.text().original().startsWith(family),
                        it.text().original().replace(family, "").strip()))
                .toList();
    }

    private static List<Id<Source>> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).toList();
    }
}

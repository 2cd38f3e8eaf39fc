package org.coalitionmodel.json.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** The joint statement of the International Counter Ransomware Initiative, 2023, beside those of 2022 and 2024. */
final class CounterRansomwareFacts extends PracticeFacts {
    private static final Id<Party> CRI = Party.id("cri");
    private static final LocalDate LIST_2022 = LocalDate.of(2022, 11, 1);
    private static final LocalDate LIST_2023 = LocalDate.of(2023, 11, 1);
    private static final LocalDate LIST_2024 = LocalDate.of(2024, 10, 2);

    CounterRansomwareFacts() {
        super("counter-ransomware-2023");
        meetingsAndMembers();
        bodiesAndRoles();
        commitments();
        platformsAndFunds();
        documentsAndNames();
    }

    private void meetingsAndMembers() {
        fact(
                "f01",
                dossier -> held(dossier, "gathering-2023"),
                "[cri, [washington], 2023-10-31/2023-11-01, 3, cri, [DONE]]");
        fact(
                "f02",
                dossier -> all(
                        count(dossier, "count-2023"),
                        count(dossier, "states-2023"),
                        count(dossier, "organisations-2023"),
                        list(dossier, "members-2023", LIST_2023),
                        members(dossier, LIST_2023, State.class).size(),
                        members(dossier, LIST_2023, Organization.class)),
                "[[[members], cri, 2023-11-01, exactly 50 members], [[member-states], cri,"
                        + " 2023-11-01, exactly 48 states], [[member-organisations], cri, 2023-11-01, exactly"
                        + " 2 organisations], [cri, true, 2023-11-01, 50, {YES=50, NO=18}], 48,"
                        + " [european-union, interpol]]");
        fact(
                "f03",
                dossier -> {
                    Statement welcome =
                            dossier.statement(Statement.id("welcome-2023")).orElseThrow();
                    Group welcomed =
                            findGroup(dossier, Party.id(welcome.about().get(0).toString()));
                    return all(
                            welcome.act(),
                            welcome.at(),
                            welcomers(dossier, party(welcome.by())),
                            count(dossier, "new-2023"),
                            all(welcomed.of(), welcomed.complete(), welcomed.members()),
                            dossier.joined(CRI, LIST_2022, LIST_2023).equals(certain(welcomed.members())),
                            welcomed.members().stream()
                                    .map(it -> firstListed(dossier, it))
                                    .distinct()
                                    .toList());
                },
                "[COMMENDS, Optional[gathering-2023], [Optional[cri], [MEMBERSHIP [cri]],"
                        + " 2022-11-01, 36], [[new-members], gathering-2023, 2023-11-01, exactly 13 members],"
                        + " [Optional[cri], true, [albania, colombia, costa-rica, egypt, greece, interpol,"
                        + " jordan, papua-new-guinea, portugal, rwanda, sierra-leone, slovakia, uruguay]],"
                        + " true, [2023-11-01]]");
        fact(
                "f04",
                dossier -> all(
                        number(dossier, "count-2023").minus(number(dossier, "new-2023")),
                        derived(dossier, "count-2022"),
                        number(dossier, "states-2022"),
                        list(dossier, "members-2022", LIST_2022),
                        members(dossier, LIST_2022, Organization.class),
                        listedOn(dossier, LIST_2023),
                        dossier.left(CRI, LIST_2022, LIST_2023)),
                "[[37, 37], [[[members], cri, 2022-11-01, exactly 37 members], DERIVED,"
                        + " [DERIVED_FROM count-2023, DERIVED_FROM new-2023]], [36, 36], [cri, true,"
                        + " 2022-11-01, 37, {YES=37, NO=31}], [european-union], 50, {}]");
        fact(
                "f05",
                dossier -> all(
                        held(dossier, "summit-2022"),
                        count(dossier, "new-2022"),
                        relative(findLevel(dossier, "new-2022").when()),
                        sinceMeetings(dossier)),
                "[[cri, [washington], 2022-10-31/2022-11-01, 2, cri, [DONE]], [[new-members],"
                        + " summit-2022, 2022-10-31/2022-11-01, exactly 1 members], DURING summit-2022,"
                        + " [[belgium, SINCE summit-2022, 2022-10-31/..]]]");
        fact(
                "f06",
                dossier -> held(dossier, "gathering-2024"),
                "[cri, [washington], 2024-09-30/2024-10-03, 4, cri, [DONE]]");
        fact(
                "f07",
                dossier -> {
                    Outcome adopted = findOutcome(dossier, "statement-2024-adopted");
                    Meeting meeting = dossier.meeting(adopted.meeting().get()).get();
                    TimePeriod published =
                            timeOf(findSource(dossier, adopted.document().get()).published());
                    LocalDate end = timeOf(meeting.when()).end().get().latest();
                    return all(
                            adopted.kind(),
                            published,
                            end,
                            ChronoUnit.DAYS.between(published.latest().get(), end));
                },
                "[DOCUMENT_ADOPTED, 2024-10-02, 2024-10-03, 1]");
        fact(
                "f08",
                dossier -> all(
                        count(dossier, "count-2024"),
                        count(dossier, "states-2024"),
                        count(dossier, "organisations-2024"),
                        list(dossier, "members-2024", LIST_2024),
                        members(dossier, LIST_2024, State.class).size(),
                        members(dossier, LIST_2024, Organization.class)),
                "[[[members], cri, 2024-10-02, exactly 68 members], [[member-states], cri,"
                        + " 2024-10-02, exactly 62 states], [[member-organisations], cri, 2024-10-02, exactly"
                        + " 6 organisations], [cri, true, 2024-10-02, 68, {YES=68}], 62, [council-of-europe,"
                        + " ecowas-commission, european-union, global-forum-on-cyber-expertise, interpol,"
                        + " organization-of-american-states]]");
        fact(
                "f09",
                dossier -> {
                    Map<Id<Party>, Verdict> joined = dossier.joined(CRI, LIST_2023, LIST_2024);
                    return all(
                            count(dossier, "new-2024"),
                            list(dossier, "members-2023", LIST_2023),
                            joined,
                            joined.keySet().stream()
                                    .map(it -> since(dossier, it))
                                    .distinct()
                                    .toList(),
                            joined.keySet().stream()
                                    .filter(it -> isA(dossier, it, Organization.class))
                                    .count(),
                            organization(dossier, "ecowas-commission"));
                },
                "[[[new-members], cri, 2024, exactly 18 members], [cri, true, 2023-11-01, 50,"
                        + " {YES=50, NO=18}], {argentina=YES, bahrain=YES, cameroon=YES, chad=YES,"
                        + " council-of-europe=YES, denmark=YES, ecowas-commission=YES, finland=YES,"
                        + " global-forum-on-cyber-expertise=YES, hungary=YES, morocco=YES,"
                        + " organization-of-american-states=YES, philippines=YES, republic-of-moldova=YES,"
                        + " slovenia=YES, sri-lanka=YES, vanuatu=YES, vietnam=YES}, [2024/..], 4, [BODY, [],"
                        + " [PART_OF ecowas]]]");
        fact(
                "f10",
                dossier -> all(
                        counted(dossier, "count-2022"),
                        counted(dossier, "count-2023"),
                        counted(dossier, "count-2024"),
                        relations(findMeeting(dossier, "gathering-2023")),
                        relations(findMeeting(dossier, "gathering-2024")),
                        number(dossier, "count-2022").plus(number(dossier, "new-2023")),
                        number(dossier, "count-2023").plus(number(dossier, "new-2024"))),
                "[[[[members], cri, 2022-11-01, exactly 37 members], DURING summit-2022,"
                        + " [DERIVED_FROM count-2023, DERIVED_FROM new-2023]], [[[members], cri, 2023-11-01,"
                        + " exactly 50 members], DURING gathering-2023, [PREVIOUS count-2022]], [[[members],"
                        + " cri, 2024-10-02, exactly 68 members], DURING gathering-2024, [PREVIOUS"
                        + " count-2023]], [PREVIOUS summit-2022], [PREVIOUS gathering-2023], [50, 50], [68,"
                        + " 68]]");
        fact(
                "f11",
                dossier -> all(
                        beside(dossier, "european-union", "european-union", "france", "germany"),
                        beside(dossier, "ecowas-commission", "ecowas", "nigeria", "sierra-leone"),
                        relations(dossier.party(Party.id("ecowas-commission")).orElseThrow()),
                        relations(dossier.party(Party.id("ecowas")).orElseThrow())),
                "[[INTERGOVERNMENTAL, [2022-11-01, 2023-11-01, 2024-10-02], [[Optional[france-"
                        + "country], [2022-11-01, 2023-11-01, 2024-10-02], YES], [Optional[germany-country], "
                        + "[2022-11-01, 2023-11-01, 2024-10-02], YES]]], [BODY, [2024-10-02], "
                        + "[[Optional[nigeria-country], [2022-11-01, 2023-11-01, 2024-10-02], YES], "
                        + "[Optional[sierra-leone-country], [2023-11-01, 2024-10-02], YES]]], [PART_OF ecowas],"
                        + " []]");
    }

    private void bodiesAndRoles() {
        fact(
                "f13",
                dossier -> all(
                        roles(dossier, "2023", CRI, Party.id("icrtf")),
                        roles(dossier, "2023", Party.id("policy-pillar"), Party.id("diplomacy-pillar"))),
                "[[state united-states SECRETARIAT cri, state australia LEAD icrtf], [state"
                        + " singapore CO_LEAD policy-pillar, state united-kingdom CO_LEAD policy-pillar, state"
                        + " germany CO_LEAD diplomacy-pillar, state nigeria CO_LEAD diplomacy-pillar]]");
        fact(
                "f14",
                dossier -> all(
                        dossier.statusHistory(Party.id("australia"), Party.id("icrtf")).stream()
                                .map(it -> it.role() + " " + it.listedOn())
                                .toList(),
                        roles(dossier, "2023", Party.id("icrtf")),
                        roles(dossier, "2024", Party.id("icrtf"))),
                "[[LEAD [2023], CO_CHAIR [2024]], [state australia LEAD icrtf], [state australia"
                        + " CO_CHAIR icrtf, state lithuania CO_CHAIR icrtf]]");
    }

    private void commitments() {
        fact(
                "f17",
                dossier -> {
                    Outcome pledge = findOutcome(dossier, "wallet-data-pledge");
                    return all(
                            shownOutcome(pledge),
                            organization(dossier, party(pledge.by()).toString()),
                            document(dossier, pledge.terms().get(0).about().get(0)),
                            document(dossier, pledge.terms().get(1).about().get(0)));
                },
                "[[PLEDGE, [us-treasury], [ALL members-2023 BENEFICIARY], [illicit-wallets],"
                        + " Optional[gathering-2023], [[IN_KIND, [], [wallet-data], [], [], []], [PURPOSE,"
                        + " [members-2023], [wallet-blacklist], [], [], []]], [], []], [MINISTRY, [], [PART_OF"
                        + " united-states]], [DATASET, [us-treasury REPORTS], [illicit-wallets], []],"
                        + " [DATASET, [], [illicit-wallets], [DERIVED_FROM wallet-data]]]");
        fact(
                "f26",
                dossier -> {
                    Outcome goal = findOutcome(dossier, "cyber-exercises-goal");
                    return all(
                            shownOutcome(goal),
                            shownGroup(dossier, party(goal.by())),
                            timeOf(dossier.meeting(goal.meeting().get()).get().when()),
                            goal.terms().get(0).statistics().stream()
                                    .map(it -> reading(dossier, it))
                                    .toList());
                },
                "[[GOAL, [cri-members], [], [cyber-exercises], Optional[summit-2022], [[FREQUENCY,"
                        + " [], [], [], [], [exercises-twice-a-year, exercises-every-two-years]]], [], []],"
                        + " [Optional[cri], [], [], []], 2022-10-31/2022-11-01, [[[exercises], [cri-members],"
                        + " Optional[TARGET], exactly 2 exercises/year, [COMPETES_WITH"
                        + " exercises-every-two-years]], [[exercises], [cri-members], Optional[TARGET],"
                        + " exactly 0.5 exercises/year, []]]]");
        fact(
                "f27",
                dossier -> {
                    Outcome tie = findOutcome(dossier, "paris-call-tie");
                    Id<Party> supporters = tie.terms().get(0).parties().get(0);
                    Group others =
                            findGroup(dossier, tie.terms().get(1).parties().get(0));
                    return all(
                            shownOutcome(tie),
                            tie.citations().get(0).source(),
                            shownGroup(dossier, party(tie.by())),
                            shownGroup(dossier, supporters),
                            all(others.of(), others.excluding()));
                },
                "[[PLEDGE, [cri-members], [], [paris-call], Optional[summit-2022], [[IN_KIND, "
                        + "[paris-call-supporters], [paris-call], [], [], []], [EXEMPTION, [paris-call-others], "
                        + "[], [], [], []]], [], []], statement-2022, [Optional[cri], [], [], []], "
                        + "[Optional[cri], [ENDORSEMENT [paris-call]], [], [members NOT_GIVEN]], "
                        + "[Optional[cri], [paris-call-supporters]]]");
    }

    private void platformsAndFunds() {
        fact(
                "f19",
                dossier -> {
                    Event mentoring = findEvent(dossier, "mentoring-of-jordan");
                    Event programme =
                            findEvent(dossier, mentoring.relations().get(0).to().toString());
                    Group newcomers = findGroup(dossier, party(programme.participations()));
                    return all(
                            happened(mentoring),
                            dossier.stagesOn(mentoring.id(), LIST_2023),
                            happened(programme),
                            organization(dossier, "mentorship-programme"),
                            newcomers.of(),
                            newcomers
                                    .members()
                                    .contains(party(mentoring.participations().subList(1, 2))));
                },
                "[[ASSISTANCE, [mentoring, mentorship-programme], [israel IMPLEMENTER, jordan "
                        + "BENEFICIARY], [PART_OF mentorship-for-newcomers]], [UNDER_WAY], [ASSISTANCE, "
                        + "[mentoring, mentorship-programme], [newcomers-2023 BENEFICIARY], []], [PROGRAMME, "
                        + "[], [PART_OF cri]], Optional[cri], true]");
        fact(
                "f20",
                dossier -> {
                    Group platforms = findGroup(dossier, Party.id("sharing-platforms"));
                    return all(
                            platforms.size(),
                            shownGroup(dossier, platforms.id()),
                            platforms.members().stream()
                                    .map(it -> all(it, dossier.stagesOn(it, LIST_2023), labels(dossier, it)))
                                    .toList(),
                            roles(dossier, "2023", Party.id("misp"), Party.id("crystal-ball")),
                            roles(dossier, "2024", Party.id("misp"), Party.id("crystal-ball")));
                },
                "[Optional[exactly 2 platforms], [Optional[cri], [FIELD [information-sharing]], [],"
                        + " []], [[misp, [IN_EFFECT], [platform]], [crystal-ball, [IN_EFFECT], [platform]]],"
                        + " [state lithuania OPERATOR misp, state israel OPERATOR crystal-ball, state"
                        + " united-arab-emirates OPERATOR crystal-ball], [state lithuania OPERATOR misp, state"
                        + " belgium OPERATOR misp]]");
        fact(
                "f22",
                dossier -> {
                    Outcome pledge = findOutcome(dossier, "fund-pledge");
                    return all(
                            founding(dossier, "fund-opened"),
                            organization(dossier, "cri-fund"),
                            ((Organization) dossier.party(Party.id("cri-fund")).orElseThrow()).about(),
                            shownOutcome(pledge),
                            timeOf(pledge.when()),
                            shownGroup(dossier, party(pledge.participations())));
                },
                "[[FOUNDING, [cri-fund], 2024, [united-states FOUNDER, members-2024 BENEFICIARY], "
                        + "[CONSEQUENCE_OF fund-pledge]], [PROGRAMME, [fund], []], [cyber-capabilities], "
                        + "[PLEDGE, [united-states], [members-2024 BENEFICIARY], [cri-fund, "
                        + "cyber-capabilities], Optional.empty, [], [], [terms NOT_GIVEN]], 2024, "
                        + "[Optional[cri], [MEMBERSHIP [cri]], [], []]]");
        fact(
                "f23",
                dossier -> all(
                        founding(dossier, "panel-set-up"),
                        organization(dossier, "advisory-panel"),
                        dossier.membershipsIn(Party.id("advisory-panel")).stream()
                                .map(it -> shownGroup(dossier, it.member()))
                                .toList()),
                "[[FOUNDING, [advisory-panel], 2024, [canada FOUNDER, cri BENEFICIARY], []], [BODY, "
                        + "[advisory panel], []], [[Optional.empty, [FIELD [public-sector]], [], []], "
                        + "[Optional.empty, [FIELD [private-sector]], [], []]]]");
    }

    private void documentsAndNames() {
        fact(
                "f21",
                dossier -> all(
                        relations(dossier.party(CRI).get()),
                        document(dossier, Source.id("un-framework")),
                        document(dossier, Source.id("fatf-15")),
                        findSource(dossier, Source.id("fatf-15")).identifiers()),
                "[[BASED_ON un-framework, BASED_ON fatf-15], [OTHER, [united-nations PUBLISHES], [],"
                        + " []], [OTHER, [fatf PUBLISHES], [], []], [fatf-recommendation:15]]");
        fact(
                "f25",
                dossier -> {
                    Outcome endorsed = findOutcome(dossier, "guidance-endorsed");
                    Source guidance = findSource(
                            dossier, Source.id(endorsed.relations().get(0).to().toString()));
                    Outcome given = findOutcome(dossier, "guidance-given");
                    return all(
                            shownOutcome(endorsed),
                            timeOf(endorsed.when()),
                            shownGroup(dossier, party(endorsed.by())),
                            shownGroup(dossier, endorsed.by().get(1).party().get()),
                            guidance.about(),
                            given.document(),
                            shownOutcome(given));
                },
                "[[ENDORSEMENT, [cri-members, insurance-bodies], [], [], Optional.empty, [], "
                        + "[ENDORSES guidance], []], 2024, [Optional[cri], [], [], []], [Optional.empty, [FIELD "
                        + "[insurance]], [ALONGSIDE cri], [members NOT_GIVEN]], [ransomware], "
                        + "Optional[guidance], [CALL, [], [organisations ADDRESSEE], [ransomware], "
                        + "Optional.empty, [[CONDITION, [], [ransomware], [ATTACK], [organisations], []]], [], "
                        + "[]]]");
        fact(
                "f28",
                dossier -> all(
                        passages(findMeeting(dossier, "summit-2022")),
                        passages(findMeeting(dossier, "gathering-2023")),
                        passages(findMeeting(dossier, "gathering-2024")),
                        relations(findMeeting(dossier, "gathering-2023")),
                        relations(findMeeting(dossier, "gathering-2024"))),
                "[[summit in statement-2022], [convening in statement-2023: third convening,"
                        + " gathering in statement-2023: third CRI gathering], [gathering in statement-2024],"
                        + " [PREVIOUS summit-2022], [PREVIOUS gathering-2023]]");
    }

    /** A member of the initiative that is a grouping, its kind, and the states of its area that are members too. */
    private static Object beside(Dossier dossier, String grouping, String union, String... states) {
        Organization organization =
                (Organization) dossier.party(Party.id(grouping)).orElseThrow();
        return all(
                organization.kind(),
                lists(dossier, organization.id()),
                List.of(states).stream()
                        .map(id -> (State) dossier.party(Party.id(id)).orElseThrow())
                        .filter(state -> organization.areas().stream()
                                .anyMatch(area -> dossier.placesWithin(area)
                                        .contains(state.place().orElseThrow())))
                        .map(state -> all(
                                state.place(),
                                lists(dossier, state.id()),
                                dossier.belongs(state.id(), Party.id(union), LIST_2024)))
                        .toList());
    }

    /** The days on which the lists of the initiative name a member. */
    private static List<TimePeriod> lists(Dossier dossier, Id<Party> member) {
        return dossier.statusHistory(member, CRI).stream()
                .flatMap(membership -> membership.listedOn().stream())
                .toList();
    }

    /** Whose meeting it was, where and when, which one of the series, and how far it has come. */
    private static Object held(Dossier dossier, String id) {
        Meeting meeting = findMeeting(dossier, id);
        return all(
                meeting.of().get(),
                meeting.places(),
                timeOf(meeting.when()),
                meeting.ordinals().get(0).number(),
                meeting.ordinals().get(0).within().get(),
                dossier.stagesOn(meeting.id(), LocalDate.of(2025, 1, 1)));
    }

    /** The words by which the sources call an entity without naming it. */
    private static List<String> labels(Dossier dossier, Id<?> id) {
        return dossier.find(id).orElseThrow().names().stream()
                .filter(name -> name.kind() == Name.NameKind.GENERIC)
                .map(name -> name.text().original())
                .toList();
    }

    /** The same, each with the passage where it stands. */
    private static List<String> passages(Meeting meeting) {
        return meeting.names().stream()
                .filter(name -> name.kind() == Name.NameKind.GENERIC)
                .map(name -> name.text().original() + " in "
                        + passage(name.citations().get(0)))
                .toList();
    }

    private static String passage(Citation citation) {
        return citation.source() + citation.exact().map(words -> ": " + words).orElse("");
    }

    /** A list of members: what it claims to be, how many memberships stand on its day, and who belonged then. */
    private static Object list(Dossier dossier, String id, LocalDate day) {
        Group list = findGroup(dossier, Party.id(id));
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        dossier.members(CRI, day).values().forEach(verdict -> verdicts.merge(verdict, 1, Integer::sum));
        return all(list.of().get(), list.complete(), timeOf(list.when()), listedOn(dossier, day), verdicts);
    }

    private static long listedOn(Dossier dossier, LocalDate day) {
        return dossier.membershipsIn(CRI, day).stream()
                .filter(it -> it.role().isMember() && it.holdsOn(day) == Verdict.YES)
                .count();
    }

    private static TimePeriod firstListed(Dossier dossier, Id<Party> member) {
        return dossier.statusHistory(member, CRI).get(0).listedOn().get(0);
    }

    private static TimePeriod since(Dossier dossier, Id<Party> member) {
        return timeOf(dossier.statusHistory(member, CRI).get(0).when());
    }

    /** Those who joined with a meeting. */
    private static Object sinceMeetings(Dossier dossier) {
        return dossier.membershipsIn(CRI).stream()
                .filter(it -> it.when().flatMap(When::anchor).isPresent())
                .map(it -> all(it.member(), relative(it.when()), timeOf(it.when())))
                .toList();
    }

    private static List<Id<Party>> members(Dossier dossier, LocalDate day, Class<? extends Party> type) {
        return dossier.members(CRI, day).entrySet().stream()
                .filter(member -> member.getValue() == Verdict.YES && isA(dossier, member.getKey(), type))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isA(Dossier dossier, Id<Party> party, Class<? extends Party> type) {
        return type.isInstance(dossier.party(party).orElseThrow());
    }

    /** The group that welcomes: by what it is defined, and how many of its members are states that belonged before. */
    private static Object welcomers(Dossier dossier, Id<Party> id) {
        Group group = findGroup(dossier, id);
        return all(
                group.of(),
                criteria(group),
                timeOf(group.criteria().get(0).when()),
                group.members().stream()
                        .distinct()
                        .filter(it -> isA(dossier, it, State.class))
                        .filter(it -> dossier.belongs(it, CRI, LIST_2022) == Verdict.YES)
                        .count());
    }

    private static Map<Id<Party>, Verdict> certain(List<Id<Party>> parties) {
        return parties.stream().collect(Collectors.toMap(it -> it, it -> Verdict.YES));
    }

    /** Who holds which role in these bodies in a year, other than that of a member, and whether as a state. */
    private static List<String> roles(Dossier dossier, String year, Id<?>... bodies) {
        LocalDate day = TimePeriod.parse(year).earliest().orElseThrow();
        return List.of(bodies).stream()
                .flatMap(body -> dossier.membershipsIn(body).stream())
                .filter(it -> it.role() != Membership.MembershipRole.MEMBER && it.holdsOn(day) == Verdict.YES)
                .map(it -> (isA(dossier, it.member(), State.class) ? "state " : "") + it.member() + " " + it.role()
                        + " " + it.body())
                .toList();
    }

    private static Interval number(Dossier dossier, String id) {
        return findLevel(dossier, id).quantity().interval();
    }

    private static Object count(Dossier dossier, String id) {
        Level level = findLevel(dossier, id);
        return all(level.indicators(), level.about().get(), timeOf(level.when()), level.quantity());
    }

    private static Object counted(Dossier dossier, String id) {
        Level level = findLevel(dossier, id);
        return all(count(dossier, id), relative(level.when()), relations(level));
    }

    private static Object derived(Dossier dossier, String id) {
        Level level = findLevel(dossier, id);
        return all(count(dossier, id), level.status().get(), relations(level));
    }

    /** One of several readings of a frequency. */
    private static Object reading(Dossier dossier, Id<Statistic> id) {
        Level level = (Level) dossier.statistic(id).orElseThrow();
        List<Id<Party>> by =
                dossier.indicator(level.indicators().get(0)).orElseThrow().by();
        return all(level.indicators(), by, level.status(), level.quantity(), relations(level));
    }

    private static Object happened(Event event) {
        return all(event.kind(), event.about(), parts(event.participations()), relations(event));
    }

    private static Object founding(Dossier dossier, String id) {
        Event event = findEvent(dossier, id);
        return all(event.kind(), event.about(), timeOf(event.when()), parts(event.participations()), relations(event));
    }

    /** The act without its words. */
    private static Object shownOutcome(Outcome outcome) {
        return all(
                outcome.kind(),
                outcome.by().stream().map(CounterRansomwareFacts::shown).toList(),
                parts(outcome.participations()),
                outcome.about(),
                outcome.meeting(),
                outcome.terms().stream().map(CounterRansomwareFacts::shown).toList(),
                relations(outcome),
                gaps(outcome));
    }

    private static Object shown(Term term) {
        return all(term.kind(), term.parties(), term.about(), term.triggerKinds(), term.triggerOn(), term.statistics());
    }

    private static String shown(Actor actor) {
        return actor.quantifier().map(quantifier -> quantifier + " ").orElse("")
                + actor.party().orElseThrow();
    }

    /** A group without its names. */
    private static Object shownGroup(Dossier dossier, Id<Party> id) {
        Group group = findGroup(dossier, id);
        return all(group.of(), criteria(group), relations(group), gaps(group));
    }

    private static Object organization(Dossier dossier, String id) {
        Organization organization = (Organization) dossier.party(Party.id(id)).orElseThrow();
        return all(organization.kind(), labels(dossier, organization.id()), relations(organization));
    }

    private static Object document(Dossier dossier, Id<?> id) {
        Source source = findSource(dossier, Source.id(id.toString()));
        List<String> credits = source.credits().stream()
                .map(credit -> credit.who().orElseThrow() + " " + credit.act())
                .toList();
        return all(source.kind(), credits, source.about(), relations(source));
    }

    private static String relative(Optional<When> when) {
        return when.orElseThrow().side().get() + " " + when.get().anchor().get();
    }

    private static TimePeriod timeOf(Optional<When> when) {
        return when.flatMap(When::period).orElseThrow();
    }

    private static List<String> criteria(Group group) {
        return group.criteria().stream()
                .map(criterion -> criterion.kind() + " " + criterion.of())
                .toList();
    }

    private static List<String> parts(List<Participation> participations) {
        return participations.stream()
                .map(part -> shown(part.actor()) + " " + part.role())
                .toList();
    }

    private static Id<Party> party(List<?> parts) {
        Object part = parts.get(0);
        Actor actor = part instanceof Participation participation ? participation.actor() : (Actor) part;
        return actor.party().orElseThrow();
    }

    private static Meeting findMeeting(Dossier dossier, String id) {
        return dossier.meeting(Meeting.id(id)).orElseThrow();
    }

    private static Event findEvent(Dossier dossier, String id) {
        return dossier.event(Event.id(id)).orElseThrow();
    }

    private static Outcome findOutcome(Dossier dossier, String id) {
        return dossier.outcome(Outcome.id(id)).orElseThrow();
    }

    private static Level findLevel(Dossier dossier, String id) {
        return (Level) dossier.statistic(Statistic.id(id)).orElseThrow();
    }

    private static Source findSource(Dossier dossier, Id<Source> id) {
        return dossier.source(id).orElseThrow();
    }

    private static Group findGroup(Dossier dossier, Id<Party> id) {
        return (Group) dossier.party(id).orElseThrow();
    }
}

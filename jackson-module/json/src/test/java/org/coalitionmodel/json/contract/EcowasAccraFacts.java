package org.coalitionmodel.json.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Meeting.MeetingLevel;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;

/** The extraordinary summit of ECOWAS in Accra, June 2022. */
final class EcowasAccraFacts extends PracticeFacts {
    private static final LocalDate SUMMIT = LocalDate.of(2022, 6, 4);
    private static final LocalDate SESSION = LocalDate.of(2022, 7, 3);

    EcowasAccraFacts() {
        super("ecowas-accra-2022");
        summit();
        delegations();
        posts();
        decisions();
        transitions();
        march();
        july();
    }

    private void summit() {
        fact(
                "f01",
                dossier -> all(
                        held(dossier, "accra-june-2022"),
                        within(dossier, "accra"),
                        body(dossier, "ecowas-authority"),
                        body(dossier, "ecowas")),
                "[[Optional[ecowas-authority], Optional[EXTRAORDINARY],"
                        + " Optional[HEADS_OF_STATE], [jubilee-house, accra], [Optional[2022-06-04],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], [], [[6,"
                        + " Optional[ecowas-authority], [crusading-guide, news-rim-article]], [47,"
                        + " Optional[ecowas], [allafrica-june]]], [PREVIOUS accra-march-2022]], [Accra"
                        + " (en), CITY, [ghana-country]], [BODY, [PART_OF ecowas]], [INTERGOVERNMENTAL,"
                        + " []]]");
        fact(
                "f02",
                dossier -> all(
                        named(dossier, "akufo-addo"),
                        seats(dossier, "akufo-addo", "accra-june-2022"),
                        posts(dossier, "akufo-addo"),
                        meeting(dossier, "accra-june-2022").places(),
                        within(dossier, "jubilee-house")),
                "[Nana Addo Dankwa Akufo-Addo (en), [[[Optional[akufo-addo],"
                        + " [president-of-ghana], Optional.empty, Optional.empty], [[President of Ghana"
                        + " (en), Optional[ghana], Optional.empty, Optional[akufo-addo], HELD, [], []]],"
                        + " HOST, Optional[ghana], Optional[HEADS_OF_STATE], Optional[IN_PERSON],"
                        + " Optional.empty, Optional.empty, [accra-communique-copy]],"
                        + " [[Optional[akufo-addo], [chair-of-authority], Optional.empty, Optional.empty],"
                        + " [[Chair of the Authority (en), Optional[ecowas-authority], Optional.empty,"
                        + " Optional[akufo-addo], HELD, [], []]], CHAIR, Optional[ecowas-authority],"
                        + " Optional.empty, Optional.empty, Optional.empty, Optional.empty,"
                        + " [accra-communique-copy]]], [[President of Ghana (en), Optional[ghana],"
                        + " Optional.empty, Optional[akufo-addo], HELD, [], []], [Chair of the Authority"
                        + " (en), Optional[ecowas-authority], Optional.empty, Optional[akufo-addo], HELD,"
                        + " [], []]], [jubilee-house, accra], [Jubilee House (en), VENUE, [accra]]]");
        fact(
                "f03",
                dossier -> meeting(dossier, "accra-june-2022").ordinals().stream()
                        .map(it -> all(it.number(), it.series(), it.within(), sources(it.citations())))
                        .toList(),
                "[[6, extraordinary sessions of the Authority (en), Optional[ecowas-authority],"
                        + " [crusading-guide, news-rim-article]], [47, ECOWAS summits (en),"
                        + " Optional[ecowas], [allafrica-june]]]");
        fact(
                "f04",
                dossier -> Stream.of("deliberations", "communique-pages")
                        .map(it -> level(dossier, it))
                        .map(it -> all(of(it), it.quantity(), sources(it.citations())))
                        .toList(),
                "[[[[deliberation-time], Optional[accra-june-2022], Optional.empty, [],"
                        + " Optional.empty, []], almost 6 hours, [crusading-guide]], [[[page-count],"
                        + " Optional[accra-communique], Optional.empty, [], Optional.empty, []], exactly 6"
                        + " pages, [crusading-guide]]]");
        fact(
                "f20",
                dossier -> all(
                        relations(meeting(dossier, "accra-june-2022")),
                        held(dossier, "accra-march-2022"),
                        within(dossier, "accra")),
                "[[PREVIOUS accra-march-2022], [Optional[ecowas-authority],"
                        + " Optional[EXTRAORDINARY], Optional.empty, [accra], [Optional[2022-03-25],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], [], [],"
                        + " []], [Accra (en), CITY, [ghana-country]]]");
    }

    private void delegations() {
        fact(
                "f05",
                dossier -> all(
                        dossier.statisticsAbout(Meeting.id("accra-june-2022")).stream()
                                .filter(it -> it.indicators().contains(Indicator.id("presidents-present")))
                                .map(it -> level(dossier, it.id().toString()).quantity())
                                .toList(),
                        meeting(dossier, "accra-june-2022").participations().stream()
                                .filter(it -> it.level().equals(Optional.of(MeetingLevel.HEADS_OF_STATE)))
                                .filter(it -> it.presence().equals(Optional.of(Presence.IN_PERSON)))
                                .map(it -> all(
                                        it.representing(),
                                        office(dossier, it.actor().posts().get(0))))
                                .toList()),
                "[[exactly 10 presidents], [[Optional[benin], [President of Benin (en),"
                        + " Optional[benin], Optional.empty, Optional.empty, HELD, [], []]],"
                        + " [Optional[cote-divoire], [President of Côte d'Ivoire (en),"
                        + " Optional[cote-divoire], Optional.empty, Optional.empty, HELD, [], []]],"
                        + " [Optional[the-gambia], [President of The Gambia (en), Optional[the-gambia],"
                        + " Optional.empty, Optional.empty, HELD, [], []]], [Optional[ghana], [President"
                        + " of Ghana (en), Optional[ghana], Optional.empty, Optional[akufo-addo], HELD,"
                        + " [], []]], [Optional[guinea-bissau], [President of Guinea-Bissau (en),"
                        + " Optional[guinea-bissau], Optional.empty, Optional.empty, HELD, [], []]],"
                        + " [Optional[liberia], [President of Liberia (en), Optional[liberia],"
                        + " Optional.empty, Optional.empty, HELD, [], []]], [Optional[niger], [President"
                        + " of Niger (en), Optional[niger], Optional.empty, Optional.empty, HELD, [],"
                        + " []]], [Optional[nigeria], [President of Nigeria (en), Optional[nigeria],"
                        + " Optional.empty, Optional.empty, HELD, [], []]], [Optional[senegal], [President"
                        + " of Senegal (en), Optional[senegal], Optional.empty, Optional.empty, HELD, [],"
                        + " []]], [Optional[togo], [President of Togo (en), Optional[togo],"
                        + " Optional.empty, Optional.empty, HELD, [], []]]]]");
        fact(
                "f06",
                dossier -> all(
                        named(dossier, "monteiro-silva"),
                        seats(dossier, "cabo-verde", "accra-june-2022"),
                        posts(dossier, "monteiro-silva")),
                "[Belarmino Monteiro Silva (en), [[[Optional[monteiro-silva],"
                        + " [ambassador-of-cabo-verde], Optional.empty, Optional.empty], [[Ambassador of"
                        + " Cabo Verde to Nigeria (en), Optional[cabo-verde], Optional[nigeria],"
                        + " Optional[monteiro-silva], HELD, [], []]], DELEGATE, Optional[cabo-verde],"
                        + " Optional[AMBASSADORS], Optional[PRESENT], Optional.empty, Optional.empty,"
                        + " [accra-communique-copy]]], [[Ambassador of Cabo Verde to Nigeria (en),"
                        + " Optional[cabo-verde], Optional[nigeria], Optional[monteiro-silva], HELD, [],"
                        + " []]]]");
        fact(
                "f07",
                dossier -> all(
                        named(dossier, "anderson"),
                        seats(dossier, "sierra-leone", "accra-june-2022"),
                        posts(dossier, "anderson")),
                "[Frances Virginia Anderson (en), [[[Optional[anderson],"
                        + " [high-commissioner-of-sierra-leone], Optional.empty, Optional.empty], [[High"
                        + " Commissioner of Sierra Leone to Ghana (en), Optional[sierra-leone],"
                        + " Optional[ghana], Optional[anderson], HELD, [], []]], DELEGATE,"
                        + " Optional[sierra-leone], Optional[AMBASSADORS], Optional[PRESENT],"
                        + " Optional.empty, Optional.empty, [accra-communique-copy]]], [[High Commissioner"
                        + " of Sierra Leone to Ghana (en), Optional[sierra-leone], Optional[ghana],"
                        + " Optional[anderson], HELD, [], []]]]");
        fact(
                "f08",
                dossier -> {
                    Map<Id<Party>, Verdict> members = dossier.members(Party.id("ecowas"), SUMMIT);
                    Map<Boolean, List<Id<Party>>> there = members.keySet().stream()
                            .collect(Collectors.partitioningBy(it -> isRepresented(dossier, it)));
                    return all(
                            all(
                                    members.size(),
                                    Set.copyOf(members.values()),
                                    there.getOrDefault(true, List.of()).size()),
                            there.getOrDefault(false, List.of()).stream()
                                    .map(it -> seats(dossier, it.toString(), "accra-june-2022"))
                                    .toList(),
                            suspended(dossier));
                },
                "[[15, [YES], 12], [[[[Optional[mali], [], Optional.empty, Optional.empty], [],"
                        + " PARTICIPANT, Optional.empty, Optional.empty, Optional[EXCLUDED],"
                        + " Optional.empty, Optional.empty, [accra-communique-copy]]],"
                        + " [[[Optional[guinea], [], Optional.empty, Optional.empty], [], PARTICIPANT,"
                        + " Optional.empty, Optional.empty, Optional[EXCLUDED], Optional.empty,"
                        + " Optional.empty, [accra-communique-copy]]], [[[Optional[burkina-faso], [],"
                        + " Optional.empty, Optional.empty], [], PARTICIPANT, Optional.empty,"
                        + " Optional.empty, Optional[EXCLUDED], Optional.empty, Optional.empty,"
                        + " [accra-communique-copy]]]], [[mali, [Optional[2022-06-04], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [allafrica-june]],"
                        + " [guinea, [Optional[2022-06-04], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [allafrica-june]], [burkina-faso,"
                        + " [Optional[2022-06-04], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [allafrica-june]]]]");
        fact(
                "f09",
                dossier -> suspended(dossier),
                "[[mali, [Optional[2022-06-04], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [allafrica-june]], [guinea,"
                        + " [Optional[2022-06-04], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [allafrica-june]], [burkina-faso, [Optional[2022-06-04],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty],"
                        + " [allafrica-june]]]");
        fact(
                "f10",
                dossier -> all(
                        named(dossier, "jonathan"),
                        seats(dossier, "jonathan", "accra-june-2022"),
                        posts(dossier, "jonathan")),
                "[Goodluck Ebele Jonathan (en), [[[Optional[jonathan], [mediator-for-mali],"
                        + " Optional.empty, Optional.empty], [[ECOWAS Mediator for Mali (en),"
                        + " Optional[ecowas], Optional[mali], Optional[jonathan], HELD, [], []]],"
                        + " PARTICIPANT, Optional.empty, Optional.empty, Optional[PRESENT],"
                        + " Optional.empty, Optional.empty, [accra-communique-copy]]], [[ECOWAS Mediator"
                        + " for Mali (en), Optional[ecowas], Optional[mali], Optional[jonathan], HELD, [],"
                        + " []], [President of Nigeria (en), Optional[nigeria], Optional.empty,"
                        + " Optional[jonathan], FORMER, [], []]]]");
        fact(
                "f30",
                dossier -> all(
                        held(dossier, "september-2021"),
                        Stream.of("nigeria", "benin", "cabo-verde", "the-gambia")
                                .map(it -> seats(dossier, it, "september-2021"))
                                .toList()),
                "[[Optional[ecowas-authority], Optional.empty, Optional[HEADS_OF_STATE], [],"
                        + " [Optional[2021-09-16], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [], []], [[[[Optional.empty, [vice-president-of-nigeria],"
                        + " Optional.empty, Optional.empty], [[Vice President of Nigeria (en),"
                        + " Optional[nigeria], Optional.empty, Optional.empty, HELD, [], []]], DELEGATE,"
                        + " Optional[nigeria], Optional[VICE_PRESIDENTS], Optional[PRESENT],"
                        + " Optional.empty, Optional.empty, [herald-ghana-2021]]], [[[Optional.empty,"
                        + " [foreign-minister-of-benin], Optional.empty, Optional.empty], [[Foreign"
                        + " minister of Benin (en), Optional[benin], Optional.empty, Optional.empty, HELD,"
                        + " [], []]], DELEGATE, Optional[benin], Optional[MINISTERS], Optional[PRESENT],"
                        + " Optional.empty, Optional.empty, [herald-ghana-2021]]], [[[Optional.empty,"
                        + " [minister-of-the-presidency-of-cabo-verde], Optional.empty, Optional.empty],"
                        + " [[Minister of the Presidency of Cabo Verde (en), Optional[cabo-verde],"
                        + " Optional.empty, Optional.empty, HELD, [], []]], DELEGATE,"
                        + " Optional[cabo-verde], Optional[MINISTERS], Optional[PRESENT], Optional.empty,"
                        + " Optional.empty, [herald-ghana-2021]]], [[[Optional.empty,"
                        + " [foreign-minister-of-the-gambia], Optional.empty, Optional.empty], [[Foreign"
                        + " minister of The Gambia (en), Optional[the-gambia], Optional.empty,"
                        + " Optional.empty, HELD, [], []]], DELEGATE, Optional[the-gambia],"
                        + " Optional[MINISTERS], Optional[PRESENT], Optional.empty, Optional.empty,"
                        + " [herald-ghana-2021]]]]]");
    }

    private void posts() {
        fact(
                "f11",
                dossier -> all(
                        named(dossier, "issoufou"),
                        dossier.outcomesFor(Party.id("issoufou")).stream()
                                .map(it -> all(it.id(), done(dossier, it.id().toString())))
                                .toList(),
                        time(meeting(dossier, "accra-june-2022").when()),
                        posts(dossier, "issoufou")),
                "[Mahamadou Issoufou (en), [[issoufou-appointed, [APPOINTMENT, [],"
                        + " [[Optional[ecowas-authority], [], Optional.empty, Optional.empty]],"
                        + " [[BENEFICIARY, [Optional[issoufou], [mediator-for-burkina-faso],"
                        + " Optional.empty, Optional.empty]]], Optional[accra-june-2022], [],"
                        + " Optional[accra-communique], [mediator-for-burkina-faso, burkina-faso], [], [],"
                        + " [accra-communique-copy]]]], [Optional[2022-06-04], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [[ECOWAS Mediator for"
                        + " Burkina Faso (en), Optional[ecowas], Optional[burkina-faso],"
                        + " Optional[issoufou], HELD, [Optional[2022-06-04/], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [CONSEQUENCE_OF"
                        + " issoufou-appointed]], [President of Niger (en), Optional[niger],"
                        + " Optional.empty, Optional[issoufou], FORMER, [], []]]]");
        fact(
                "f28",
                dossier -> all(
                        named(dossier, "chambas"),
                        done(dossier, "chambas-refused"),
                        posts(dossier, "chambas"),
                        body(dossier, "guinea-authorities")),
                "[Mohammed Ibn Chambas (en), [REJECTION, [], [[Optional[guinea-authorities], [],"
                        + " Optional.empty, Optional.empty]], [], Optional.empty, [], Optional.empty,"
                        + " [chambas, guinea], [], [REJECTS mediator-for-guinea], [cdd-note]], [[ECOWAS"
                        + " Mediator for Guinea (en), Optional[ecowas], Optional[guinea],"
                        + " Optional[chambas], HELD, [], []]], [GOVERNMENT, [PART_OF guinea]]]");
    }

    private void decisions() {
        fact(
                "f12",
                dossier -> all(
                        happened(dossier, "burkina-coup"),
                        territory(dossier, "burkina-faso"),
                        dossier.statementsAbout(Event.id("burkina-coup")).stream()
                                .map(it -> said(dossier, it.id().toString()))
                                .toList()),
                "[[COUP, [], [burkina-faso-country], [Optional[2022-01-24], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [], [], []],"
                        + " Optional[burkina-faso-country], [[CONDEMNS, [[Optional[ecowas-authority], [],"
                        + " Optional.empty, Optional.empty]], Optional[accra-june-2022], [],"
                        + " Optional.empty, [], [burkina-coup]]]]");
        fact(
                "f13",
                dossier -> all(
                        done(dossier, "burkina-suspension-upheld"),
                        done(dossier, "burkina-suspension"),
                        dossier.inForce(Outcome.id("burkina-suspension"), SUMMIT.plusDays(1)),
                        membership(dossier, "suspension-of-burkina-faso").member(),
                        membership(dossier, "suspension-of-burkina-faso").body(),
                        membership(dossier, "suspension-of-burkina-faso").status(),
                        happened(dossier, "return-to-constitutional-order")),
                "[[DECISION, [], [[Optional[ecowas-authority], [], Optional.empty, Optional.empty]], "
                        + "[], Optional[accra-june-2022], [], Optional[accra-communique], [burkina-faso, "
                        + "suspension, suspension-of-burkina-faso], [[END_CONDITION, [[Optional.empty, [], [], "
                        + "[], [], [return-to-constitutional-order], [], []]]]], [PART_OF sanctions-upheld, "
                        + "UPHOLDS burkina-suspension], [accra-communique-copy]], [DECISION, [], "
                        + "[[Optional[ecowas], [], Optional.empty, Optional.empty]], [], Optional.empty, [], "
                        + "Optional.empty, [burkina-faso, suspension, suspension-of-burkina-faso], [], [], "
                        + "[accra-communique-copy]], YES, burkina-faso, ecowas, SUSPENDED, [ENTRY_INTO_FORCE, "
                        + "[[EXPECTED, [], []]], [burkina-faso-country], [Optional.empty, Optional.empty, "
                        + "Optional.empty, [], Optional[burkina-coup], Optional[AFTER]], [], "
                        + "[constitutional-order, burkina-faso], []]]");
        fact(
                "f14",
                dossier -> all(
                        held(dossier, "july-2022"),
                        dossier.stagesOn(Meeting.id("july-2022"), SUMMIT),
                        meeting(dossier, "july-2022").agenda().stream()
                                .map(Point::about)
                                .toList(),
                        done(dossier, "next-summit-set")),
                "[[Optional[ecowas-authority], Optional[ORDINARY], Optional.empty, [], "
                        + "[Optional[2022-07-03], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [[PLANNED, [Optional[2022-06-04], Optional.empty, Optional[BY], [], "
                        + "Optional.empty, Optional.empty], [apanews-june, nouvelle-voie]], [DONE, "
                        + "[Optional[2022-07-03], Optional.empty, Optional.empty, [], Optional.empty, "
                        + "Optional.empty], [cdd-note, allafrica-july]]], [], [PREVIOUS accra-june-2022]], "
                        + "[PLANNED], [[burkina-faso], [mali]], [DECISION, [], [[Optional[ecowas-authority], "
                        + "[], Optional.empty, Optional.empty]], [], Optional[accra-june-2022], [], "
                        + "Optional.empty, [july-2022, burkina-faso, mali], [], [], [apanews-june, "
                        + "nouvelle-voie]]]");
        fact(
                "f18",
                dossier -> all(
                        Stream.of("mali-sanctions", "mali-sanctions-maintained", "mali-easing", "mali-milestones")
                                .map(it -> all(done(dossier, it), dossier.inForce(Outcome.id(it), SUMMIT.plusDays(1))))
                                .toList(),
                        source(dossier, "mali-timetable").kind(),
                        source(dossier, "mali-timetable").about()),
                "[[[[DECISION, [], [[Optional[ecowas], [], Optional.empty, Optional.empty]], [],"
                        + " Optional.empty, [], Optional.empty, [mali, sanctions], [[VALIDITY,"
                        + " [[Optional.empty, [], [Optional[2022-01-09/..], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [mali], [], [], [],"
                        + " []]]]], [], [nouvelle-voie]], YES], [[DECISION, [],"
                        + " [[Optional[ecowas-authority], [], Optional.empty, Optional.empty]], [],"
                        + " Optional[accra-june-2022], [], Optional.empty, [mali, sanctions], [[STEP,"
                        + " [[Optional.empty, [], [], [], [mali-easing], [mali-milestones], [], []]]]],"
                        + " [PART_OF sanctions-upheld, UPHOLDS mali-sanctions], [nouvelle-voie]], YES],"
                        + " [[DECISION, [[PLANNED, [], []]], [[Optional[ecowas-authority], [],"
                        + " Optional.empty, Optional.empty]], [], Optional.empty, [], Optional.empty,"
                        + " [mali], [[CONDITION, [[Optional.empty, [], [], [], [], [mali-milestones], [],"
                        + " []]]]], [PARTLY_LIFTS mali-sanctions], [nouvelle-voie]], NO], [[GOAL, [], [],"
                        + " [], Optional.empty, [], Optional[mali-timetable], [mali], [], [],"
                        + " [nouvelle-voie]], UNDETERMINED]], PLAN, [mali]]");
        fact(
                "f19",
                dossier -> Stream.of("sanctions-upheld", "leaders-divided", "decision-deferred")
                        .map(it -> all(done(dossier, it), dossier.inForce(Outcome.id(it), SUMMIT.plusDays(1))))
                        .toList(),
                "[[[DECISION, [], [[Optional[ecowas-authority], [], Optional.empty,"
                        + " Optional.empty]], [], Optional[accra-june-2022], [],"
                        + " Optional[accra-communique], [mali, guinea, burkina-faso, sanctions], [],"
                        + " [UPHOLDS mali-sanctions, UPHOLDS burkina-suspension], [accra-communique-copy,"
                        + " apanews-june]], YES], [[NO_AGREEMENT, [], [[Optional[ecowas-authority], [],"
                        + " Optional.empty, Optional.empty]], [], Optional[accra-june-2022], [],"
                        + " Optional.empty, [mali, guinea, burkina-faso, sanctions], [], [COMPETES_WITH"
                        + " sanctions-upheld], [news-rim-article]], NO], [[DEFERRAL, [],"
                        + " [[Optional[ecowas-authority], [], Optional.empty, Optional.empty]], [],"
                        + " Optional[accra-june-2022], [], Optional.empty, [mali, guinea, burkina-faso,"
                        + " sanctions], [[DEADLINE, [[Optional.empty, [], [Optional[2022-07-03],"
                        + " Optional.empty, Optional.empty, [], Optional[july-2022], Optional[DURING]],"
                        + " [], [], [], [], []]]]], [CONSEQUENCE_OF leaders-divided, COMPETES_WITH"
                        + " sanctions-upheld], [news-rim-article]], NO]]");
        fact(
                "f24",
                dossier -> all(
                        held(dossier, "au-psc-1057"),
                        dossier.outcomesOf(Meeting.id("au-psc-1057")).stream()
                                .map(it -> done(dossier, it.id().toString()))
                                .toList(),
                        body(dossier, "au-peace-and-security-council"),
                        done(dossier, "mali-sanctions")),
                "[[Optional[au-peace-and-security-council], Optional.empty, Optional.empty, [],"
                        + " [Optional[2022-01-14], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [[1057, Optional[au-peace-and-security-council],"
                        + " [apanews-february]]], []], [[ENDORSEMENT, [],"
                        + " [[Optional[au-peace-and-security-council], [], Optional.empty,"
                        + " Optional.empty]], [], Optional[au-psc-1057], [], Optional.empty, [mali], [],"
                        + " [ENDORSES mali-sanctions], [apanews-february]]], [BODY, [PART_OF"
                        + " african-union]], [DECISION, [], [[Optional[ecowas], [], Optional.empty,"
                        + " Optional.empty]], [], Optional.empty, [], Optional.empty, [mali, sanctions],"
                        + " [[VALIDITY, [[Optional.empty, [], [Optional[2022-01-09/..], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [mali], [], [], [],"
                        + " []]]]], [], [nouvelle-voie]]]");
    }

    private void transitions() {
        fact(
                "f15",
                dossier -> all(
                        said(dossier, "burkina-letter"),
                        chain(statement(dossier, "burkina-letter").citations()),
                        happened(dossier, "burkina-talks"),
                        body(dossier, "burkina-authorities")),
                "[[SUPPORTS, [[Optional[burkina-authorities], [], Optional.empty,"
                        + " Optional.empty]], Optional.empty, [[ADDRESSEE, [Optional[ecowas], [],"
                        + " Optional.empty, Optional.empty]]], Optional[LETTER], [Optional[2022-05-31],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty],"
                        + " [burkina-talks]], [[accra-communique-copy, [[Optional[burkina-authorities],"
                        + " SAYS]], [], [], Optional.empty]], [PROCESS, [[UNDER_WAY,"
                        + " [Optional[2022-05-31], Optional.empty, Optional[BY], [], Optional.empty,"
                        + " Optional.empty], []]], [], [], [[PARTICIPANT, [Optional[burkina-authorities],"
                        + " [], Optional.empty, Optional.empty]], [PARTICIPANT, [Optional[ecowas], [],"
                        + " Optional.empty, Optional.empty]]], [], []], [GOVERNMENT, [PART_OF"
                        + " burkina-faso]]]");
        fact(
                "f16",
                dossier -> {
                    Comparison worse = comparison(dossier, "humanitarian-worse");
                    return all(
                            of(worse),
                            worse.direction(),
                            bases(worse.bases()),
                            chain(worse.citations()),
                            happened(dossier, "ecowas-mission-april-2022"));
                },
                "[[[humanitarian-situation], Optional.empty, Optional[burkina-faso-country], [], "
                        + "Optional.empty, []], WORSE, [[Optional.empty, Optional.empty, [], "
                        + "[Optional[2022-04], Optional.empty, Optional.empty, [], "
                        + "Optional[ecowas-mission-april-2022], Optional[DURING]], [], Optional.empty]], "
                        + "[[accra-communique-copy, [[Optional[ecowas-authority], SAYS]], [], [], "
                        + "Optional.empty]], [MISSION, [], [], [Optional[2022-04], Optional.empty, "
                        + "Optional.empty, [], Optional.empty, Optional.empty], [[IMPLEMENTER, "
                        + "[Optional[ecowas], [], Optional.empty, Optional.empty]]], [], []]]");
        fact(
                "f17",
                dossier -> all(
                        Stream.of("burkina", "guinea")
                                .map(it -> all(
                                        happened(dossier, it + "-transition"),
                                        of(level(dossier, it + "-transition-length")),
                                        level(dossier, it + "-transition-length")
                                                .quantity(),
                                        said(dossier, it + "-announcement")))
                                .toList(),
                        said(dossier, "transition-concern")),
                "[[[[PROCESS, [[ANNOUNCED, [], []]], [burkina-faso-country], [], [[IMPLEMENTER, "
                        + "[Optional[burkina-authorities], [], Optional.empty, Optional.empty]]], "
                        + "[constitutional-order], []], [[transition-length], Optional[burkina-transition], "
                        + "Optional.empty, [], Optional.empty, []], exactly 36 months, [ANNOUNCES, "
                        + "[[Optional[burkina-authorities], [], Optional.empty, Optional.empty]], "
                        + "Optional.empty, [], Optional.empty, [], [burkina-transition, "
                        + "burkina-transition-length]]], [[PROCESS, [[ANNOUNCED, [], []]], [guinea-country], "
                        + "[], [[IMPLEMENTER, [Optional[guinea-authorities], [], Optional.empty, "
                        + "Optional.empty]]], [constitutional-order], []], [[transition-length], "
                        + "Optional[guinea-transition], Optional.empty, [], Optional.empty, []], exactly 36 "
                        + "months, [ANNOUNCES, [[Optional[guinea-authorities], [], Optional.empty, "
                        + "Optional.empty]], Optional.empty, [], Optional.empty, [], [guinea-transition, "
                        + "guinea-transition-length]]]], [REGRETS, [[Optional[ecowas-authority], [], "
                        + "Optional.empty, Optional.empty]], Optional[accra-june-2022], [], Optional.empty, [], "
                        + "[burkina-transition-length, guinea-transition-length]]]");
        fact(
                "f27",
                dossier -> all(
                        written(dossier, "action-plan-2022"),
                        written(dossier, "action-plan-2020"),
                        written(dossier, "cdd-note"),
                        body(dossier, "cdd-west-africa")),
                "[[PLAN, [], [Optional[2022/2024], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [], [], [cdd-note]], [PLAN, [],"
                        + " [Optional[2020/2024], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [COMPETES_WITH action-plan-2022], [cdd-note]], [REPORT,"
                        + " [PUBLISHES Optional[cdd-west-africa]], [], [], [], []], [RESEARCH, []]]");
        fact(
                "f29",
                dossier -> dossier.events().stream()
                        .filter(it -> it.kind() == EventKind.COUP)
                        .filter(it -> it.places().equals(List.of(Place.id("mali-country"))))
                        .map(it -> all(time(it.when()), relations(it), sources(it.citations())))
                        .toList(),
                "[[[Optional[2020-08], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [], [world-bulletin-march]], [[Optional[2021-05],"
                        + " Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], [PREVIOUS"
                        + " mali-coup-2020], [world-bulletin-march]]]");
    }

    private void march() {
        fact(
                "f21",
                dossier -> all(
                        done(dossier, "mali-election-window"),
                        time(meeting(dossier, "accra-march-2022").when()),
                        happened(dossier, "mali-elections")),
                "[[DECISION, [], [[Optional[ecowas-authority], [], Optional.empty, Optional.empty]], "
                        + "[[ADDRESSEE, [Optional[mali], [], Optional.empty, Optional.empty]]], "
                        + "Optional[accra-march-2022], [], Optional.empty, [mali], [[REQUIREMENT, "
                        + "[[Optional.empty, [], [], [], [mali-elections], [], [], []]]], [DEADLINE, "
                        + "[[Optional[[12, 16] months], [], [], [], [mali-elections], [], [], []]]]], [], "
                        + "[world-bulletin-march]], [Optional[2022-03-25], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], [ELECTION, [[EXPECTED, [], []]], [mali-country], "
                        + "[], [], [], []]]");
        fact(
                "f22",
                dossier -> all(
                        named(dossier, "goita"),
                        time(meeting(dossier, "accra-march-2022").when()),
                        seats(dossier, "goita", "accra-march-2022"),
                        posts(dossier, "goita"),
                        done(dossier, "goita-invitation"),
                        done(dossier, "goita-in-person-refused"),
                        said(dossier, "goita-regret")),
                "[Assimi Goita (en), [Optional[2022-03-25], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], [[[Optional[goita], [interim-president-of-mali], "
                        + "Optional.empty, Optional.empty], [[Interim President of Mali (en), Optional[mali], "
                        + "Optional.empty, Optional[goita], ACTING, [], []]], GUEST, Optional[mali], "
                        + "Optional.empty, Optional[DECLINED], Optional[IN_PERSON], Optional[VIRTUAL], "
                        + "[world-bulletin-march]]], [[Interim President of Mali (en), Optional[mali], "
                        + "Optional.empty, Optional[goita], ACTING, [], []]], [CALL, [], [[Optional[ecowas], "
                        + "[], Optional.empty, Optional.empty]], [[ADDRESSEE, [Optional[goita], "
                        + "[interim-president-of-mali], Optional.empty, Optional.empty]]], Optional.empty, [], "
                        + "Optional.empty, [accra-march-2022], [], [], [world-bulletin-march]], [REJECTION, [], "
                        + "[[Optional[goita], [interim-president-of-mali], Optional.empty, Optional.empty]], "
                        + "[], Optional.empty, [], Optional.empty, [], [], [REJECTS goita-invitation], "
                        + "[world-bulletin-march]], [REGRETS, [[Optional[ecowas], [], Optional.empty, "
                        + "Optional.empty]], Optional.empty, [], Optional.empty, [], [goita, "
                        + "goita-in-person-refused]]]");
        fact(
                "f23",
                dossier -> all(
                        Stream.of("guinea-ultimatum", "guinea-timetable-accepted", "burkina-ultimatum")
                                .map(it -> done(dossier, it))
                                .toList(),
                        written(dossier, "guinea-timetable"),
                        named(dossier, "kabore"),
                        posts(dossier, "kabore"),
                        happened(dossier, "kabore-release")),
                "[[[DECISION, [], [[Optional[ecowas], [], Optional.empty, Optional.empty]], "
                        + "[[ADDRESSEE, [Optional[guinea], [], Optional.empty, Optional.empty]]], "
                        + "Optional.empty, [Optional[2022-03], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], Optional.empty, [], [[REQUIREMENT, "
                        + "[[Optional.empty, [], [], [], [guinea-timetable, guinea-timetable-accepted], [], [], "
                        + "[]]]], [DEADLINE, [[Optional.empty, [], [Optional[2022-04-25], Optional.empty, "
                        + "Optional[BY], [], Optional.empty, Optional.empty], [], [guinea-timetable], [], [], "
                        + "[]]]], [CONSEQUENCE, [[Optional.empty, [], [], [], [sanctions], [], [], []]]]], [], "
                        + "[actuniger-page]], [ENDORSEMENT, [[EXPECTED, [], []]], [[Optional[ecowas], [], "
                        + "Optional.empty, Optional.empty]], [], Optional.empty, [], Optional.empty, [], [], "
                        + "[ENDORSES guinea-timetable], [actuniger-page]], [DECISION, [], [[Optional[ecowas], "
                        + "[], Optional.empty, Optional.empty]], [[ADDRESSEE, [Optional[burkina-faso], [], "
                        + "Optional.empty, Optional.empty]]], Optional.empty, [Optional[2022-03], "
                        + "Optional.empty, Optional.empty, [], Optional.empty, Optional.empty], Optional.empty, "
                        + "[], [[REQUIREMENT, [[Optional.empty, [], [], [], [kabore-release], [], [], []]]], "
                        + "[DEADLINE, [[Optional.empty, [], [Optional[2022-03-31], Optional.empty, "
                        + "Optional[BY], [], Optional.empty, Optional.empty], [], [kabore-release], [], [], "
                        + "[]]]], [CONSEQUENCE, [[Optional.empty, [], [], [], [sanctions], [], [], []]]]], [], "
                        + "[actuniger-page]]], [PLAN, [], [], [guinea], [], [actuniger-page]], Kaboré (en), "
                        + "[[President of Burkina Faso (en), Optional[burkina-faso], Optional.empty, "
                        + "Optional[kabore], FORMER, [], []]], [RELEASE, [[EXPECTED, [], []]], [], [], "
                        + "[[BENEFICIARY, [Optional[kabore], [kabore-former-president], Optional.empty, "
                        + "Optional.empty]], [IMPLEMENTER, [Optional[burkina-faso], [], Optional.empty, "
                        + "Optional.empty]]], [], []]]");
    }

    private void july() {
        fact(
                "f25",
                dossier -> all(
                        done(dossier, "burkina-transition-accepted"),
                        happened(dossier, "burkina-transition-of-july"),
                        time(meeting(dossier, "july-2022").when()),
                        done(dossier, "burkina-july"),
                        before(dossier, "burkina-economic-sanctions"),
                        before(dossier, "burkina-suspension")),
                "[[ENDORSEMENT, [], [[Optional[ecowas-authority], [], Optional.empty,"
                        + " Optional.empty]], [], Optional[july-2022], [], Optional.empty,"
                        + " [burkina-transition-of-july], [], [], [cdd-note]], [PROCESS, [],"
                        + " [burkina-faso-country], [Optional[2022-07-01/P24M], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [],"
                        + " [constitutional-order], []], [Optional[2022-07-03], Optional.empty,"
                        + " Optional.empty, [], Optional.empty, Optional.empty], [DECISION, [],"
                        + " [[Optional[ecowas-authority], [], Optional.empty, Optional.empty]], [],"
                        + " Optional[july-2022], [], Optional.empty, [burkina-faso], [], [LIFTS"
                        + " burkina-economic-sanctions, UPHOLDS burkina-suspension], [cdd-note]],"
                        + " [[Optional[ecowas]], [burkina-faso, economic-and-financial-sanctions],"
                        + " UNDETERMINED, NO], [[Optional[ecowas]], [burkina-faso, suspension,"
                        + " suspension-of-burkina-faso], YES, YES]]");
        fact(
                "f26",
                dossier -> all(
                        done(dossier, "mali-timetable-noted"),
                        happened(dossier, "mali-transition"),
                        time(meeting(dossier, "july-2022").when()),
                        done(dossier, "mali-july"),
                        outcome(dossier, "mali-july").relations().stream()
                                .map(it -> it.to().toString())
                                .filter(it -> !it.equals("mali-sanctions"))
                                .map(it -> before(dossier, it))
                                .toList()),
                "[[NOTING, [], [[Optional[ecowas-authority], [], Optional.empty,"
                        + " Optional.empty]], [], Optional[july-2022], [], Optional.empty,"
                        + " [mali-transition], [], [], [allafrica-july]], [PROCESS, [], [mali-country],"
                        + " [Optional[2022-03-29/P24M], Optional.empty, Optional.empty, [],"
                        + " Optional.empty, Optional.empty], [], [constitutional-order], []],"
                        + " [Optional[2022-07-03], Optional.empty, Optional.empty, [], Optional.empty,"
                        + " Optional.empty], [DECISION, [], [[Optional[ecowas-authority], [],"
                        + " Optional.empty, Optional.empty]], [], Optional[july-2022], [], Optional.empty,"
                        + " [mali], [], [LIFTS mali-economic-sanctions, LIFTS mali-border-closure, UPHOLDS"
                        + " mali-suspension, UPHOLDS mali-targeted-sanctions, PARTLY_LIFTS"
                        + " mali-sanctions], [allafrica-july]], [[[Optional[ecowas]], [mali,"
                        + " economic-and-financial-sanctions], UNDETERMINED, NO], [[Optional[ecowas]],"
                        + " [mali, border-closure], UNDETERMINED, NO], [[Optional[ecowas]], [mali,"
                        + " suspension, suspension-of-mali], UNDETERMINED, YES], [[Optional[ecowas]],"
                        + " [mali, targeted-sanctions], UNDETERMINED, YES]]]");
    }

    /** Whose meeting it is, of which kind, where and when. */
    private static List<Object> held(Dossier dossier, String id) {
        Meeting meeting = meeting(dossier, id);
        return all(
                meeting.of(),
                meeting.session(),
                meeting.level(),
                meeting.places(),
                time(meeting.when()),
                stages(meeting.stages()),
                meeting.ordinals().stream()
                        .map(it -> all(it.number(), it.within(), sources(it.citations())))
                        .toList(),
                relations(meeting));
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

    private static Object territory(Dossier dossier, String state) {
        return dossier.party(Party.id(state)).filter(State.class::isInstance).flatMap(it -> ((State) it).place());
    }

    private static List<Object> body(Dossier dossier, String id) {
        Organization body = (Organization) dossier.party(Party.id(id)).orElseThrow();
        return all(body.kind(), relations(body));
    }

    private static Object named(Dossier dossier, String id) {
        return dossier.party(Party.id(id)).flatMap(Party::usualName).orElseThrow();
    }

    /** The seats of a party at a meeting, with the offices of those who sat there. */
    private static List<Object> seats(Dossier dossier, String party, String meeting) {
        return dossier.seatsOf(Party.id(party), Meeting.id(meeting)).stream()
                .<Object>map(it -> all(
                        who(it.actor()),
                        it.actor().posts().stream()
                                .map(post -> office(dossier, post))
                                .toList(),
                        it.role(),
                        it.representing(),
                        it.level(),
                        it.presence(),
                        it.invitedAs(),
                        it.preferred(),
                        sources(it.citations())))
                .toList();
    }

    /** Whether somebody sat for a member at the summit. */
    private static boolean isRepresented(Dossier dossier, Id<Party> member) {
        return dossier.seatsOf(member, Meeting.id("accra-june-2022")).stream()
                .anyMatch(it -> !it.presence().equals(Optional.of(Presence.EXCLUDED)));
    }

    private static List<Object> posts(Dossier dossier, String holder) {
        return dossier.postsOf(Party.id(holder)).stream()
                .<Object>map(it -> office(dossier, it.id()))
                .toList();
    }

    private static List<Object> office(Dossier dossier, Id<Post> id) {
        Post post = dossier.post(id).orElseThrow();
        return all(
                post.usualName().orElseThrow(),
                post.of(),
                post.towards(),
                post.holder(),
                post.status(),
                time(post.when()),
                relations(post));
    }

    private static List<Object> suspended(Dossier dossier) {
        return dossier.membershipsIn(Party.id("ecowas"), SUMMIT).stream()
                .filter(it -> it.status() == MembershipStatus.SUSPENDED)
                .<Object>map(it -> all(it.member(), time(it.when()), sources(it.citations())))
                .toList();
    }

    private static List<Object> happened(Dossier dossier, String id) {
        Event event = event(dossier, id);
        return all(
                event.kind(),
                stages(event.stages()),
                event.places(),
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
                stages(outcome.stages()),
                whoAll(outcome.by()),
                parts(outcome.participations()),
                outcome.meeting(),
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
                statement.medium(),
                time(statement.when()),
                statement.about());
    }

    /** What a measure is about, and whether it is in force the day before the July session and the day after it. */
    private static List<Object> before(Dossier dossier, String id) {
        Outcome measure = outcome(dossier, id);
        return all(
                measure.by().stream().map(Actor::party).toList(),
                measure.about(),
                dossier.inForce(measure.id(), SESSION.minusDays(1)),
                dossier.inForce(measure.id(), SESSION.plusDays(1)));
    }

    private static List<Object> written(Dossier dossier, String id) {
        Source source = source(dossier, id);
        return all(
                source.kind(),
                source.credits().stream().map(it -> it.act() + " " + it.who()).toList(),
                time(source.covers()),
                source.about(),
                relations(source),
                sources(source.citations()));
    }

    private static List<Object> parts(List<Participation> parts) {
        return parts.stream().<Object>map(it -> all(it.role(), who(it.actor()))).toList();
    }

    private static List<Id<Source>> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).toList();
    }
}

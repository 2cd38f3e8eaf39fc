package org.coalitionmodel.examples;

import java.math.BigDecimal;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Meeting.MeetingLevel;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Criterion.CriterionKind;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Citation.Reading;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Gap.GapKind;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statement.Statement.Medium;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;
import org.coalitionmodel.time.When.Side;

/**
 * Builds the dossier of one news article: the Marrakech meeting of the coalition against Daesh, May 2022. It
 * equals the dossier in {@code seeds/marrakech-2022.json}.
 *
 * <p>Each claim cites the article by line and by code points. Figures and names are cited by their exact words.
 * Attributes that the article leaves open are absent here; a gap says so where a reader would look for them. What the
 * dossier concludes itself is marked by the reading of its citation.
 */
public final class MarrakechDossier {
    static final Id<Source> ARTICLE = Source.id("qposts-article");
    static final Id<Source> COALITION_DOCUMENT = Source.id("coalition-document");
    static final Id<Source> COALITION_DECLARATION = Source.id("coalition-declaration");

    static final Id<Place> WORLD = Place.id("world");
    static final Id<Place> AFRICA = Place.id("africa");
    static final Id<Place> SUB_SAHARAN_AFRICA = Place.id("sub-saharan-africa");
    static final Id<Place> SAHEL = Place.id("sahel");
    static final Id<Place> SAHEL_AND_SAHARA = Place.id("sahel-and-sahara");
    static final Id<Place> AFFECTED_AREAS = Place.id("affected-african-areas");
    static final Id<Place> EUROPE = Place.id("europe");
    static final Id<Place> EUROPEAN_CAPITALS = Place.id("european-capitals");
    static final Id<Place> MOROCCO_COUNTRY = Place.id("morocco-country");
    static final Id<Place> SOUTHERN_MOROCCO = Place.id("southern-morocco");
    static final Id<Place> MARRAKECH_CITY = Place.id("marrakech-city");
    static final Id<Place> CASABLANCA_CITY = Place.id("casablanca-city");

    static final Id<Party> COALITION = Party.id("coalition-against-daesh");
    static final Id<Party> MILITARY = Party.id("working-group-military");
    static final Id<Party> FIGHTERS = Party.id("working-group-foreign-fighters");
    static final Id<Party> FINANCE = Party.id("working-group-finance");
    static final Id<Party> COMMUNICATION = Party.id("working-group-communication");
    static final Id<Party> STABILISATION = Party.id("working-group-stabilisation");
    static final Id<Party> DAESH = Party.id("daesh");
    static final Id<Party> MOROCCO = Party.id("morocco");
    static final Id<Party> UNITED_STATES = Party.id("united-states");
    static final Id<Party> SECURITY_SERVICES = Party.id("moroccan-security-services");
    static final Id<Party> QPOSTS = Party.id("qposts");
    static final Id<Party> SALAFI_JIHADIS = Party.id("salafi-jihadi-affiliates");
    static final Id<Party> BLINKEN = Party.id("antony-blinken");
    static final Id<Party> NULAND = Party.id("victoria-nuland");
    static final Id<Party> BOURITA = Party.id("nasser-bourita");
    static final Id<Party> HAFIDI = Party.id("ihssane-hafidi");
    static final Id<Party> ACHRAF = Party.id("hassan-al-achraf");

    static final Id<Post> US_SECRETARY_OF_STATE = Post.id("us-secretary-of-state");
    static final Id<Post> US_UNDER_SECRETARY = Post.id("us-under-secretary-political-affairs");
    static final Id<Post> FOREIGN_MINISTER_OF_MOROCCO = Post.id("foreign-minister-of-morocco");

    static final Id<Meeting> MARRAKECH = Meeting.id("marrakech-2022");
    static final Id<Meeting> EARLIER_MEETINGS = Meeting.id("earlier-meetings");
    static final Id<Event> CASABLANCA_ATTACKS = Event.id("casablanca-attacks-2003");
    static final Id<Event> PANDEMIC = Event.id("coronavirus-pandemic");
    static final Id<Event> ARRESTS = Event.id("arrests-after-casablanca");
    static final Id<Outcome> MOROCCAN_PLAN = Outcome.id("moroccan-plan");

    static final Id<Indicator> MEMBER_STATES = Indicator.id("member-states");
    static final Id<Indicator> PARTNERS = Indicator.id("partners");
    static final Id<Indicator> KILLED = Indicator.id("killed-in-attack");
    static final Id<Indicator> ARRESTED = Indicator.id("arrested");
    static final Id<Indicator> CELLS_DISMANTLED = Indicator.id("cells-dismantled");
    static final Id<Indicator> DAESH_OPERATIONS = Indicator.id("daesh-operations");
    static final Id<Indicator> VIOLENT_DEATHS = Indicator.id("deaths-by-violence");
    static final Id<Indicator> ATTACKS = Indicator.id("attacks");
    static final Id<Indicator> TERRORISM_DEATHS = Indicator.id("deaths-from-terrorism");
    static final Id<Indicator> COST = Indicator.id("cost-of-terrorism");
    static final Id<Indicator> DISPLACED = Indicator.id("internally-displaced");

    private static final Attribution BY_BOURITA = Attribution.of(BOURITA, Act.REPORTS);
    private static final Attribution RECALLED_BY_BOURITA = Attribution.of(BOURITA, Act.RECALLS);
    private static final Attribution BY_HAFIDI = Attribution.of(HAFIDI, Act.SAYS);

    private MarrakechDossier() {}

    /** {@return the dossier} */
    public static Dossier build() {
        return Dossier.builder()
                .addAllSources(sources())
                .addAllPlaces(places())
                .addAllParties(coalition())
                .addAllParties(otherBodies())
                .addAllParties(people())
                .addParties(salafiJihadis())
                .addAllPosts(posts())
                .addAllMeetings(meetings())
                .addAllEvents(events())
                .addAllOutcomes(outcomes())
                .addAllStatements(statementsOfTheMinister())
                .addAllStatements(statementsOfTheExpert())
                .addAllIndicators(indicators())
                .addAllStatistics(claimedSizes())
                .addAllStatistics(figuresOfMorocco())
                .addAllStatistics(figuresOfAfrica())
                .build();
    }

    private static List<Source> sources() {
        return List.of(
                Source.builder()
                        .id(ARTICLE)
                        .kind(SourceKind.ARTICLE)
                        .addNames(text(
                                "84 دولة تتوعد من المغرب بتفكيك شبكات […]",
                                "84 states vow from Morocco to take apart the networks […]"))
                        .addCredits(Attribution.of(ACHRAF, Act.WRITES), Attribution.of(QPOSTS, Act.PUBLISHES))
                        .published(When.builder()
                                .period(
                                        TimePeriod.parse(
                                                "[2022-05-12,2022-05-13,2022-05-14,2022-05-15,2022-05-16,2022-05-17,2022-05-18]"))
                                .wording(text("في الأسبوع التالي للاجتماع", "in the week after the meeting"))
                                .build())
                        .place(MOROCCO_COUNTRY)
                        .addAbout(MARRAKECH, COALITION)
                        .addLanguages("ar")
                        .sha256("c33a6f4b819d77228ff8bf4ed3db1c56f8202c7d38fca5904f0c599fac71e9d4")
                        .addRelations(
                                Relation.of(RelationKind.RELATED, Source.id("related-southern-africa")),
                                Relation.of(RelationKind.RELATED, Source.id("related-sahel")),
                                Relation.of(RelationKind.RELATED, Source.id("related-strategy")),
                                Relation.of(RelationKind.RELATED, Source.id("related-camps")))
                        .addCitations(
                                read(words(5, 281, "الأربعاء الماضي"), Reading.INFERRED, "published"),
                                supporting("place", words(4, 193, "المغرب")),
                                supporting("credits", words(4, 201, "حسن الأشرف")))
                        .build(),
                Source.builder()
                        .id(COALITION_DOCUMENT)
                        .kind(SourceKind.OTHER)
                        .addNames(Name.builder()
                                .text(text("وثيقة التحالف", "The coalition's document"))
                                .kind(NameKind.GENERIC)
                                .addCitations(words(8, 762, "وثيقة التحالف"))
                                .build())
                        .addAbout(COALITION)
                        .addGaps(notGiven("published", "الوثيقة غير مؤرخة في المقال", "The article does not date it"))
                        .addCitations(words(9, 944, "وثيقة"), words(11, 1167, "وثيقة"))
                        .build(),
                Source.builder()
                        .id(COALITION_DECLARATION)
                        .kind(SourceKind.DECLARATION)
                        .addNames(Name.builder()
                                .text(text("إعلان التحالف", "The coalition's declaration"))
                                .kind(NameKind.GENERIC)
                                .addCitations(words(35, 5248, "إعلان التحالف"))
                                .build())
                        .addAbout(COALITION)
                        .build(),
                related(
                        "related-southern-africa",
                        "عقوبات أمريكية وداعش في جنوب القارة",
                        "US sanctions and Daesh in southern Africa",
                        words(7, 708, "داعش في جنوب إفريقيا")),
                related(
                        "related-sahel",
                        "أدوار المغرب أمام إرهاب الساحل",
                        "Morocco and terrorism in the Sahel",
                        words(14, 1819, "المغرب والإرهاب")),
                related(
                        "related-strategy",
                        "أسس الاستراتيجية المغربية ضد التطرف",
                        "What Morocco's strategy against extremism rests on",
                        words(21, 2963, "الاستراتيجية المغربية")),
                related(
                        "related-camps",
                        "مغربية في مخيمات شمال شرق سوريا",
                        "A Moroccan woman held in the camps of north-east Syria",
                        words(28, 4057, "مغربية محتجزة")));
    }

    /** An article that the page links to. The dossier takes no facts from it. */
    private static Source related(String id, String arabic, String english, Citation link) {
        return Source.builder()
                .id(Source.id(id))
                .kind(SourceKind.ARTICLE)
                .addNames(described(text(arabic, english)))
                .addCredits(Attribution.of(QPOSTS, Act.PUBLISHES))
                .addCitations(link)
                .build();
    }

    private static List<Place> places() {
        return List.of(
                place(WORLD, PlaceKind.WORLD, "العالم", "World")
                        .addIdentifiers(Identifier.of("un-m49", "001"))
                        .addCitations(words(20, 2827, "العالمي"))
                        .build(),
                place(AFRICA, PlaceKind.REGION, "إفريقيا", "Africa")
                        .addIdentifiers(Identifier.of("un-m49", "002"))
                        .addWithin(WORLD)
                        .addCitations(words(19, 2487, "القارة الإفريقية"))
                        .build(),
                place(SUB_SAHARAN_AFRICA, PlaceKind.REGION, "إفريقيا جنوب الصحراء", "Sub-Saharan Africa")
                        .addIdentifiers(Identifier.of("un-m49", "202"))
                        .addWithin(AFRICA)
                        .addCitations(words(20, 2752, "إفريقيا جنوب الصحراء"))
                        .build(),
                place(SAHEL, PlaceKind.REGION, "منطقة الساحل", "Sahel")
                        .addCitations(words(20, 2873, "منطقة الساحل"))
                        .build(),
                place(SAHEL_AND_SAHARA, PlaceKind.REGION, "منطقة الساحل والصحراء", "Sahel and Sahara")
                        .addCitations(words(34, 5010, "منطقة الساحل والصحراء"))
                        .build(),
                place(AFFECTED_AREAS, PlaceKind.AREA, "المناطق الإفريقية المتضررة", "Affected areas of Africa")
                        .addWithin(AFRICA)
                        .addCitations(words(22, 3075, "مناطق في القارة الإفريقية"))
                        .build(),
                place(EUROPEAN_CAPITALS, PlaceKind.AREA, "عواصم أوروبية", "European capitals")
                        .addWithin(EUROPE)
                        .addCitations(words(5, 510, "عواصم أوروبية"))
                        .build(),
                place(MOROCCO_COUNTRY, PlaceKind.COUNTRY, "المغرب", "Morocco")
                        .addIdentifiers(Identifier.of("iso3166-1", "MA"), Identifier.of("un-m49", "504"))
                        .addWithin(AFRICA)
                        .addCitations(words(5, 316, "المغرب"))
                        .build(),
                place(SOUTHERN_MOROCCO, PlaceKind.AREA, "جنوب المغرب", "Southern Morocco")
                        .addWithin(MOROCCO_COUNTRY)
                        .addCitations(words(5, 311, "جنوب المغرب"))
                        .build(),
                place(MARRAKECH_CITY, PlaceKind.CITY, "مراكش", "Marrakech")
                        .addIdentifiers(Identifier.of("geonames", "2542997"))
                        .addWithin(SOUTHERN_MOROCCO)
                        .addCitations(words(5, 305, "مراكش"))
                        .build(),
                place(CASABLANCA_CITY, PlaceKind.CITY, "الدار البيضاء", "Casablanca")
                        .addIdentifiers(Identifier.of("geonames", "2553604"))
                        .addWithin(MOROCCO_COUNTRY)
                        .addCitations(words(15, 2000, "الدار البيضاء"))
                        .build(),
                place(EUROPE, PlaceKind.REGION, "أوروبا", "Europe")
                        .addIdentifiers(Identifier.of("un-m49", "150"))
                        .addWithin(WORLD)
                        .addCitations(words(5, 516, "أوروبية"))
                        .build());
    }

    private static List<Party> coalition() {
        return List.of(
                Coalition.builder()
                        .id(COALITION)
                        .addNames(
                                Name.builder()
                                        .text(text("التحالف الدولي ضد داعش", "International coalition against Daesh"))
                                        .addCitations(words(9, 782, "التحالف الدولي ضد داعش"))
                                        .build(),
                                Name.builder()
                                        .text(text("التحالف ضد داعش", "Coalition against Daesh"))
                                        .kind(NameKind.ALIAS)
                                        .addCitations(words(11, 1174, "التحالف ضد داعش"))
                                        .build())
                        .founded(When.of("2014-09"))
                        .addOpposes(DAESH)
                        .addObjectives(
                                point("القضاء التام على داعش", "The complete defeat of Daesh", passage(11, 1198, 1242)))
                        .addCommitments(
                                point("محاربة داعش في كل الجبهات", "Fight Daesh on all fronts", passage(9, 850, 888)),
                                point("تفكيك شبكاته", "Take its networks apart", passage(9, 890, 903)),
                                point(
                                        "التصدي لطموحاته في العالم",
                                        "Counter its global ambitions",
                                        passage(9, 904, 928)))
                        .addPillars(
                                pillar("military", "العمل العسكري", "Military action", words(9, 1008, "العمل العسكري")),
                                pillar(
                                        "foreign-fighters",
                                        "المقاتلون الإرهابيون الأجانب",
                                        "Foreign terrorist fighters",
                                        words(9, 1033, "المقاتلين الإرهابيين الأجانب")),
                                pillar("finance", "تمويل داعش", "The financing of Daesh", words(9, 1077, "تمويل داعش")),
                                pillar(
                                        "communication",
                                        "التواصل الاستراتيجي",
                                        "Strategic communication",
                                        words(9, 1090, "التواصل الاستراتيجي")),
                                pillar(
                                        "stabilisation",
                                        "المناطق المحررة",
                                        "Liberated areas",
                                        words(9, 1120, "المناطق المحررة")))
                        .addPrinciples(
                                point(
                                        "آلية للتعبئة داخل منظومة أوسع ضد الإرهاب، دبلوماسية وعسكرية",
                                        "A mobilising mechanism inside a wider diplomatic and military system against terrorism",
                                        passage(11, 1255, 1316)),
                                point(
                                        "الدفاع عن الأرض مسؤولية أولى لكل دولة",
                                        "Each state bears primary responsibility for defending its own territory",
                                        passage(11, 1326, 1390)),
                                point(
                                        "لا نهج واحداً للجميع، بل استراتيجية تراعي كل دولة ومنطقة",
                                        "No single approach for all: the strategy adapts to each state and region",
                                        passage(11, 1396, 1504)))
                        .addDocuments(COALITION_DOCUMENT)
                        .addCitations(
                                supporting("founded", words(9, 819, "سبتمبر 2014")),
                                supporting("opposes", words(9, 782, "التحالف الدولي ضد داعش")),
                                supporting("documents", words(9, 944, "وثيقة")),
                                supporting("pillars", words(9, 960, "5 محاور")),
                                supporting("pillars", words(9, 982, "خمس مجموعات عمل")))
                        .build(),
                workingGroup(
                        MILITARY,
                        1,
                        "military",
                        "مجموعة العمل العسكري",
                        "Working group on military action",
                        words(9, 1008, "العمل العسكري")),
                workingGroup(
                        FIGHTERS,
                        2,
                        "foreign-fighters",
                        "مجموعة وقف تدفق المقاتلين الأجانب",
                        "Working group on stopping the flow of foreign terrorist fighters",
                        words(9, 1024, "وقف تدفق المقاتلين الإرهابيين الأجانب")),
                workingGroup(
                        FINANCE,
                        3,
                        "finance",
                        "مجموعة مواجهة تمويل داعش",
                        "Working group on countering the financing of Daesh",
                        words(9, 1064, "التصدي لجهود تمويل داعش")),
                workingGroup(
                        COMMUNICATION,
                        4,
                        "communication",
                        "مجموعة التواصل الاستراتيجي",
                        "Working group on strategic communication",
                        words(9, 1089, "والتواصل الاستراتيجي")),
                workingGroup(
                        STABILISATION,
                        5,
                        "stabilisation",
                        "مجموعة استقرار المناطق المحررة",
                        "Working group on stabilising liberated areas",
                        words(9, 1111, "واستقرار المناطق المحررة")));
    }

    private static WorkStream workingGroup(
            Id<Party> id, int order, String pillar, String arabic, String english, Citation citation) {
        return WorkStream.builder()
                .id(id)
                .addNames(text(arabic, english))
                .of(COALITION)
                .order(order)
                .pillar(Point.id("pillar-" + pillar))
                .addCitations(citation)
                .build();
    }

    private static List<Party> otherBodies() {
        return List.of(
                Organization.builder()
                        .id(DAESH)
                        .addNames(text("داعش", "Daesh"))
                        .addCitations(words(5, 241, "داعش"))
                        .kind(OrganizationKind.ARMED_GROUP)
                        .build(),
                State.builder()
                        .id(MOROCCO)
                        .addNames(text("المغرب", "Morocco"))
                        .addIdentifiers(Identifier.of("iso3166-1", "MA"))
                        .place(MOROCCO_COUNTRY)
                        .addCitations(words(13, 1539, "المغرب"))
                        .build(),
                State.builder()
                        .id(UNITED_STATES)
                        .addNames(text("الولايات المتحدة", "United States"))
                        .addIdentifiers(Identifier.of("iso3166-1", "US"))
                        .addCitations(words(6, 552, "الأمريكي"))
                        .build(),
                Organization.builder()
                        .id(SECURITY_SERVICES)
                        .addNames(text("الأجهزة الأمنية المغربية", "Security services of Morocco"))
                        .kind(OrganizationKind.BODY)
                        .addRelations(Relation.of(RelationKind.PART_OF, MOROCCO))
                        .addCitations(words(26, 3818, "الأجهزة الأمنية"))
                        .build(),
                Organization.builder()
                        .id(QPOSTS)
                        .addNames(Name.builder()
                                .text(text("كيوبوست", "Qposts"))
                                .addCitations(words(26, 3671, "كيوبوست"))
                                .build())
                        .kind(OrganizationKind.MEDIA)
                        .build());
    }

    private static List<Party> people() {
        return List.of(
                person(BLINKEN, "أنتوني بلينكن", "Antony Blinken", words(6, 562, "أنتوني بلينكن"))
                        .build(),
                person(NULAND, "فيكتوريا نولاند", "Victoria Nuland", words(6, 645, "فيكتوريا نولاند"))
                        .build(),
                person(BOURITA, "ناصر بوريطة", "Nasser Bourita", words(13, 1548, "ناصر بوريطة"))
                        .build(),
                person(HAFIDI, "إحسان الحافظي", "Ihssane Hafidi", words(25, 3368, "إحسان الحافظي"))
                        .addNationalities(MOROCCO)
                        .addOccupations(
                                text("خبير في السياسات الأمنية والإرهاب", "Expert on security policy and terrorism"))
                        .addCitations(passage(25, 3313, 3366))
                        .build(),
                person(ACHRAF, "حسن الأشرف", "Hassan Al-Achraf", words(4, 201, "حسن الأشرف"))
                        .addNationalities(MOROCCO)
                        .addOccupations(text("صحفي", "Journalist"))
                        .addCitations(words(39, 5355, "حسن الأشرف"), words(40, 5367, "صحفي مغربي"))
                        .build());
    }

    /** Nobody can join them: they are described by what they have in common. Some of them were arrested. */
    private static Group salafiJihadis() {
        return Group.builder()
                .id(SALAFI_JIHADIS)
                .addNames(described(text("المنتسبون إلى السلفية الجهادية", "People tied to the Salafi-jihadi current")))
                .addCriteria(
                        Criterion.builder()
                                .kind(CriterionKind.MEMBERSHIP)
                                .text(text("الانتساب إلى تيار السلفية الجهادية", "Ties to the Salafi-jihadi current"))
                                .build(),
                        Criterion.of(CriterionKind.RESIDENCE, MOROCCO_COUNTRY))
                .addCitations(words(15, 2121, "السلفية الجهادية بالمغرب", RECALLED_BY_BOURITA))
                .build();
    }

    private static List<Post> posts() {
        return List.of(
                Post.builder()
                        .id(US_SECRETARY_OF_STATE)
                        .addNames(text("وزير الخارجية الأمريكي", "US Secretary of State"))
                        .of(UNITED_STATES)
                        .holder(BLINKEN)
                        .addCitations(words(6, 538, "وزير الخارجية الأمريكي"))
                        .build(),
                Post.builder()
                        .id(US_UNDER_SECRETARY)
                        .addNames(text(
                                "مساعدة وزير الخارجية الأمريكي للشؤون السياسية",
                                "US Under Secretary of State for Political Affairs"))
                        .of(UNITED_STATES)
                        .holder(NULAND)
                        .addCitations(words(6, 620, "مساعدته للشؤون السياسية"))
                        .build(),
                Post.builder()
                        .id(FOREIGN_MINISTER_OF_MOROCCO)
                        .addNames(text("وزير الخارجية المغربي", "Foreign minister of Morocco"))
                        .of(MOROCCO)
                        .holder(BOURITA)
                        .addCitations(
                                words(13, 1525, "وزير الخارجية المغربي"), words(17, 2365, "وزير الخارجية المغربي"))
                        .build());
    }

    private static List<Meeting> meetings() {
        var blinken = Actor.of(BLINKEN, US_SECRETARY_OF_STATE);
        return List.of(
                Meeting.builder()
                        .id(MARRAKECH)
                        .addNames(
                                described(text("اجتماع مراكش", "Marrakech meeting")),
                                Name.builder()
                                        .text(text("المؤتمر الدولي", "International conference"))
                                        .kind(NameKind.GENERIC)
                                        .addCitations(words(5, 258, "المؤتمر الدولي"))
                                        .build())
                        .of(COALITION)
                        .addOrdinals(
                                Ordinal.builder()
                                        .number(8)
                                        .series(text("اجتماعات التحالف", "meetings of the coalition"))
                                        .addCitations(words(5, 416, "الاجتماع الثامن للتحالف"))
                                        .build(),
                                Ordinal.builder()
                                        .number(1)
                                        .series(text(
                                                "اجتماعات التحالف في بلد إفريقي",
                                                "meetings of the coalition in an African country"))
                                        .within(AFRICA)
                                        .addCitations(words(5, 459, "الأول من نوعه في بلد إفريقي"))
                                        .build())
                        .level(MeetingLevel.MINISTERS)
                        .addStages(done(words(5, 273, "المنعقد الأربعاء الماضي")))
                        .addPlaces(MARRAKECH_CITY)
                        .when(When.builder()
                                .period(TimePeriod.parse("2022-05-11"))
                                .wording(text("الأربعاء الماضي", "last Wednesday"))
                                .build())
                        .addParticipations(
                                Participation.builder()
                                        .actor(Actor.of(MOROCCO))
                                        .role(ParticipationRole.HOST)
                                        .addCitations(read(passage(5, 273, 322), Reading.INFERRED))
                                        .build(),
                                inviter(MOROCCO),
                                inviter(UNITED_STATES),
                                Participation.builder()
                                        .actor(blinken)
                                        .role(ParticipationRole.HEAD_OF_DELEGATION)
                                        .representing(UNITED_STATES)
                                        .presence(Presence.ABSENT)
                                        .reason(text("إصابته بفيروس كورونا", "Infection with the coronavirus"))
                                        .addCitations(words(6, 577, "بفيروس كورونا"))
                                        .build(),
                                Participation.builder()
                                        .actor(Actor.of(NULAND, US_UNDER_SECRETARY))
                                        .role(ParticipationRole.HEAD_OF_DELEGATION)
                                        .representing(UNITED_STATES)
                                        .presence(Presence.IN_PERSON)
                                        .addInPlaceOf(blinken)
                                        .addCitations(words(6, 662, "على رأس وفد أمريكي"))
                                        .build(),
                                Participation.builder()
                                        .actor(Actor.of(BOURITA, FOREIGN_MINISTER_OF_MOROCCO))
                                        .role(ParticipationRole.DELEGATE)
                                        .representing(MOROCCO)
                                        .addCitations(words(13, 1548, "ناصر بوريطة"))
                                        .build(),
                                Participation.builder()
                                        .actor(Actor.builder()
                                                .described(text(
                                                        "وزراء الدول المشاركة",
                                                        "Ministers of the states that took part"))
                                                .count(Quantity.inWords(text("عشرات الدول", "dozens of states"))
                                                        .in(Unit.of("states")))
                                                .build())
                                        .role(ParticipationRole.DELEGATE)
                                        .level(MeetingLevel.MINISTERS)
                                        .addCitations(words(13, 1598, "عشرات الدول"))
                                        .build())
                        .addAgenda(
                                agenda(
                                        "سبل منع المقاتلين الأجانب من بلوغ بؤر التوتر",
                                        "Ways to stop foreign fighters reaching the hot spots",
                                        FIGHTERS,
                                        passage(30, 4211, 4258, BY_HAFIDI)),
                                agenda(
                                        "قطع مصادر المال",
                                        "Cutting off funding",
                                        FINANCE,
                                        passage(30, 4293, 4317, BY_HAFIDI)),
                                agenda(
                                        "مواجهة دعاية التنظيم في مواقع التواصل وفي مواقعه",
                                        "Countering the group's propaganda on social media and on its own sites",
                                        COMMUNICATION,
                                        passage(31, 4321, 4466, BY_HAFIDI)))
                        .addRelations(Relation.of(RelationKind.PREVIOUS, EARLIER_MEETINGS))
                        .addGaps(notGiven(
                                "participations",
                                "لا يسمي المقال باقي الوفود",
                                "The article names no other delegations"))
                        .addCitations(
                                passage(5, 255, 322),
                                read(words(5, 281, "الأربعاء الماضي"), Reading.INFERRED, "when"),
                                read(words(13, 1592, "وزراء عشرات الدول المشاركة"), Reading.INFERRED, "level"))
                        .build(),
                Meeting.builder()
                        .id(EARLIER_MEETINGS)
                        .addNames(described(text("اجتماعات التحالف السابقة", "Earlier meetings of the coalition")))
                        .of(COALITION)
                        .addStages(done(words(5, 488, "بعد انعقاده من قبل")))
                        .addPlaces(EUROPEAN_CAPITALS)
                        .addCitations(passage(5, 488, 523))
                        .build());
    }

    private static Participation inviter(Id<Party> state) {
        return Participation.builder()
                .actor(Actor.of(state))
                .role(ParticipationRole.INVITER)
                .addCitations(
                        words(25, 3439, "بدعوة مغربية أمريكية", BY_HAFIDI),
                        words(33, 4612, "المبادرة المغربية الأمريكية", BY_HAFIDI))
                .build();
    }

    private static List<Event> events() {
        return List.of(
                Event.builder()
                        .id(CASABLANCA_ATTACKS)
                        .addNames(described(text("هجمات انتحارية في الدار البيضاء", "Suicide attacks in Casablanca")))
                        .kind(EventKind.ATTACK)
                        .addPlaces(CASABLANCA_CITY)
                        .when(When.of("2003-05-16"))
                        .addParticipations(Participation.builder()
                                .actor(Actor.described(text("شباب متطرفون", "Young extremists")))
                                .role(ParticipationRole.PERPETRATOR)
                                .addCitations(words(15, 2031, "لشباب متطرفين", RECALLED_BY_BOURITA))
                                .build())
                        .addCitations(
                                words(15, 1975, "16 مايو 2003", RECALLED_BY_BOURITA),
                                words(15, 2014, "لهجماتٍ انتحارية", RECALLED_BY_BOURITA))
                        .build(),
                Event.builder()
                        .id(ARRESTS)
                        .addNames(described(
                                text("اعتقالات بعد هجمات الدار البيضاء", "Arrests after the Casablanca attacks")))
                        .kind(EventKind.ARRESTS)
                        .addPlaces(MOROCCO_COUNTRY)
                        .when(When.builder()
                                .anchor(CASABLANCA_ATTACKS)
                                .side(Side.AFTER)
                                .build())
                        .addParticipations(Participation.builder()
                                .actor(Actor.builder()
                                        .party(SALAFI_JIHADIS)
                                        .count(Quantity.inWords(text("المئات", "hundreds")))
                                        .build())
                                .role(ParticipationRole.TARGET)
                                .addCitations(words(15, 2092, "المئات من المنتسبين", RECALLED_BY_BOURITA))
                                .build())
                        .addRelations(Relation.of(RelationKind.CONSEQUENCE_OF, CASABLANCA_ATTACKS))
                        .addCitations(passage(15, 2076, 2145, RECALLED_BY_BOURITA))
                        .build(),
                Event.builder()
                        .id(PANDEMIC)
                        .addNames(text("جائحة كورونا", "Coronavirus pandemic"))
                        .kind(EventKind.DISASTER)
                        .addCitations(words(19, 2714, "جائحة كورونا", BY_BOURITA))
                        .build());
    }

    private static List<Outcome> outcomes() {
        return List.of(
                Outcome.builder()
                        .id(Outcome.id("multilateral-response"))
                        .kind(OutcomeKind.UNDERSTANDING)
                        .addBy(Actor.described(text("الحاضرون", "Those present")))
                        .meeting(MARRAKECH)
                        .summary(text(
                                "الإرهاب العالمي يتطلب رداً مشتركاً من أطراف عدة",
                                "Global terrorist threats need a multilateral response"))
                        .addCitations(passage(5, 328, 408))
                        .build(),
                Outcome.builder()
                        .id(Outcome.id("vow-against-networks"))
                        .kind(OutcomeKind.PLEDGE)
                        .addBy(Actor.builder()
                                .party(COALITION)
                                .count(Quantity.of(84, Unit.of("states")))
                                .build())
                        .meeting(MARRAKECH)
                        .summary(text("تفكيك شبكات داعش", "Take the networks of Daesh apart"))
                        .addAbout(DAESH)
                        .addGaps(
                                notGiven("terms", "لا أجل ولا توزيع للمهام", "No date is given, nor who is to do what"))
                        .addCitations(passage(2, 38, 74), read(words(5, 219, "هدف التحالف"), Reading.CONTEXT, "by"))
                        .build(),
                Outcome.builder()
                        .id(MOROCCAN_PLAN)
                        .kind(OutcomeKind.DECISION)
                        .addBy(Actor.of(MOROCCO))
                        .when(When.builder()
                                .anchor(CASABLANCA_ATTACKS)
                                .side(Side.AFTER)
                                .build())
                        .summary(
                                text(
                                        "خطة مغربية ضد التطرف والخلايا الإرهابية أساسها استباق أمني",
                                        "A Moroccan plan against violent extremism and terrorist cells, built on security pre-emption"))
                        .addRelations(Relation.of(RelationKind.CONSEQUENCE_OF, CASABLANCA_ATTACKS))
                        .addCitations(passage(16, 2148, 2299, Attribution.of(BOURITA, Act.SAYS)))
                        .build());
    }

    private static List<Statement> statementsOfTheMinister() {
        var bourita = Actor.of(BOURITA, FOREIGN_MINISTER_OF_MOROCCO);
        return List.of(
                Statement.builder()
                        .id(Statement.id("bourita-multilateral-response"))
                        .addBy(bourita)
                        .act(Act.CALLS_FOR)
                        .summary(
                                text(
                                        "يواصل المغرب المطالبة برد متعدد الأطراف يقوي التضامن والتملك والإدماج",
                                        "Morocco keeps calling for a multilateral response that strengthens solidarity, ownership and inclusion"))
                        .addPoints(
                                point("تقاسم المعلومات", "Sharing information", words(13, 1754, "تقاسم المعلومات")),
                                point("تعزيز القدرات", "Building capacity", words(13, 1772, "تعزيز القدرات")),
                                point("تكوين رجال الدين", "Training clerics", words(13, 1787, "تكوين رجال الدين")))
                        .at(MARRAKECH)
                        .addAbout(MOROCCO)
                        .addCitations(passage(13, 1624, 1744))
                        .build(),
                Statement.builder()
                        .id(Statement.id("bourita-casablanca"))
                        .addBy(bourita)
                        .act(Act.RECALLS)
                        .summary(text(
                                "تذكير بهجمات الدار البيضاء وما تبعها من اعتقالات",
                                "Recalls the Casablanca attacks and the arrests that followed"))
                        .at(MARRAKECH)
                        .addAbout(CASABLANCA_ATTACKS, ARRESTS)
                        .addCitations(passage(15, 1887, 2145))
                        .build(),
                Statement.builder()
                        .id(Statement.id("bourita-plan"))
                        .addBy(bourita)
                        .act(Act.SAYS)
                        .summary(
                                text(
                                        "تبنى المغرب بعد الهجمات خطة قوامها الاستباق، وبها فُككت خلايا",
                                        "After the attacks Morocco took up a plan built on pre-emption, by which cells were dismantled"))
                        .at(MARRAKECH)
                        .addAbout(MOROCCAN_PLAN, CASABLANCA_ATTACKS)
                        .addCitations(passage(16, 2148, 2362))
                        .build());
    }

    private static List<Statement> statementsOfTheExpert() {
        return List.of(
                ofHafidi(
                                "hafidi-stability",
                                Act.COMMENTS,
                                "الاجتماع دليل على ثقة العالم بالمغرب عاملَ استقرار وشريكاً ومفتاحاً للأمن في منطقته",
                                "The meeting shows that the world sees Morocco as a factor of stability, a trusted partner and a key to the region's security problems")
                        .addAbout(MARRAKECH, MOROCCO)
                        .addCitations(passage(25, 3461, 3635))
                        .build(),
                ofHafidi(
                                "hafidi-approach",
                                Act.SAYS,
                                "أثبتت المقاربة المغربية نفسها ميدانياً بعمل استباقي ووقائي للأمن",
                                "The Moroccan approach has proved itself in operations, through pre-emptive and preventive work of the security services")
                        .addParticipations(toQposts(words(26, 3671, "كيوبوست")))
                        .medium(Medium.INTERVIEW)
                        .addAbout(MOROCCO, SECURITY_SERVICES)
                        .addCitations(passage(26, 3686, 3833))
                        .build(),
                ofHafidi(
                                "hafidi-laws",
                                Act.SAYS,
                                "وأثبتتها أيضاً قوانين تحتوي الظاهرة وقواعد تجفف تمويلها",
                                "It has done so too by laws that contain the phenomenon and rules that dry up its funding")
                        .addParticipations(toQposts(read(words(27, 3836, "وزاد المتحدث"), Reading.CONTEXT)))
                        .medium(Medium.INTERVIEW)
                        .addAbout(MOROCCO)
                        .addCitations(passage(27, 3850, 3936))
                        .build(),
                ofHafidi(
                                "hafidi-coordination",
                                Act.BELIEVES,
                                "وراء المبادرة تنسيق وثيق بين الرباط وواشنطن وتعاون بين استخباراتهما",
                                "Close coordination between Rabat and Washington, and cooperation of their intelligence services, stand behind the initiative")
                        .addAbout(MOROCCO, UNITED_STATES)
                        .addCitations(passage(33, 4595, 4784))
                        .build(),
                ofHafidi(
                                "hafidi-expectation",
                                Act.EXPECTS,
                                "سيقوي هذا التنسيق أمن المنطقة واستقرارها",
                                "That coordination will strengthen regional security and stability")
                        .addAbout(MOROCCO, UNITED_STATES)
                        .addCitations(passage(34, 4802, 4875))
                        .build(),
                Statement.builder()
                        .id(Statement.id("security-reports-daesh-in-africa"))
                        .addBy(Actor.described(text("تقارير أمنية", "Security reports")))
                        .act(Act.REPORTS)
                        .summary(
                                text(
                                        "يصير داعش تنظيماً إفريقياً يغذيه ضعف الاقتصاد وتقلب السياسة وفشل دول في الساحل والصحراء",
                                        "Daesh is becoming an African organisation, fed by weak economies, unstable politics and failing states in the Sahel and Sahara"))
                        .addAbout(DAESH, SAHEL_AND_SAHARA)
                        .addCitations(passage(
                                34,
                                4890,
                                5061,
                                Attribution.of(HAFIDI, Act.CITES),
                                Attribution.unnamed(text("تقارير أمنية", "Security reports"), Act.REPORTS)))
                        .build(),
                ofHafidi(
                                "hafidi-strategic-depth",
                                Act.SAYS,
                                "يقع الساحل والصحراء في العمق الحيوي للمغرب",
                                "The Sahel and Sahara lie in Morocco's strategic depth")
                        .addAbout(SAHEL_AND_SAHARA, MOROCCO)
                        .addCitations(passage(34, 5073, 5123))
                        .build(),
                ofHafidi(
                                "hafidi-model",
                                Act.COMMENTS,
                                "النموذج المغربي منسجم مع الإعلان الاستراتيجي للتحالف",
                                "The Moroccan model is in line with the coalition's strategic declaration")
                        .addAbout(MOROCCO, COALITION, COALITION_DECLARATION)
                        .addCitations(passage(35, 5154, 5293))
                        .build());
    }

    private static Statement.Builder ofHafidi(String id, Act act, String arabic, String english) {
        return Statement.builder()
                .id(Statement.id(id))
                .addBy(Actor.of(HAFIDI))
                .act(act)
                .summary(text(arabic, english));
    }

    private static Participation toQposts(Citation citation) {
        return Participation.builder()
                .actor(Actor.of(QPOSTS))
                .role(ParticipationRole.ADDRESSEE)
                .addCitations(citation)
                .build();
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator(MEMBER_STATES, "الدول الأعضاء", "Member states").build(),
                indicator(PARTNERS, "الشركاء", "Partners").build(),
                indicator(KILLED, "قتلى هجوم", "People killed in an attack").build(),
                indicator(ARRESTED, "المعتقلون", "People arrested")
                        .population(SALAFI_JIHADIS)
                        .build(),
                indicator(CELLS_DISMANTLED, "الخلايا الإرهابية المفككة", "Terrorist cells dismantled")
                        .build(),
                indicator(DAESH_OPERATIONS, "عمليات داعش", "Operations of Daesh")
                        .addBy(DAESH)
                        .build(),
                indicator(VIOLENT_DEATHS, "وفيات أعمال العنف", "Deaths in acts of violence")
                        .build(),
                indicator(ATTACKS, "الهجمات", "Attacks").build(),
                indicator(TERRORISM_DEATHS, "وفيات الإرهاب", "Deaths from terrorism")
                        .build(),
                indicator(COST, "الكلفة الاقتصادية للعمليات الإرهابية", "Economic cost of terrorist operations")
                        .build(),
                indicator(DISPLACED, "النازحون داخل بلدانهم", "People displaced inside their countries")
                        .build());
    }

    private static List<Statistic> claimedSizes() {
        Id<Statistic> states = Statistic.id("size-in-states");
        return List.of(
                Level.builder()
                        .id(states)
                        .addIndicators(MEMBER_STATES)
                        .about(COALITION)
                        .quantity(Quantity.of(84, Unit.of("states")).as(text("84 دولة", "84 states")))
                        .addCitations(words(2, 38, "84 دولة"), words(5, 247, "84 دولة"))
                        .build(),
                Level.builder()
                        .id(Statistic.id("size-in-partners"))
                        .addIndicators(PARTNERS)
                        .about(COALITION)
                        .quantity(Quantity.of(84, Unit.of("partners")).as(text("84 شريكاً", "84 partners")))
                        .addRelations(Relation.of(RelationKind.NOT_COMPARABLE_WITH, states))
                        .addCitations(words(9, 832, "84 شريكاً"))
                        .build());
    }

    private static List<Statistic> figuresOfMorocco() {
        return List.of(
                Level.builder()
                        .id(Statistic.id("casablanca-killed"))
                        .addIndicators(KILLED)
                        .about(CASABLANCA_ATTACKS)
                        .quantity(Quantity.inWords(text("عددٍ من الأشخاص", "a number of people")))
                        .addCitations(words(15, 2059, "عددٍ من الأشخاص", RECALLED_BY_BOURITA))
                        .build(),
                Level.builder()
                        .id(Statistic.id("arrested-after-casablanca"))
                        .addIndicators(ARRESTED)
                        .about(ARRESTS)
                        .quantity(Quantity.inWords(text("المئات", "hundreds")))
                        .addCitations(words(15, 2092, "المئات", RECALLED_BY_BOURITA))
                        .build(),
                Level.builder()
                        .id(Statistic.id("cells-in-morocco"))
                        .addIndicators(CELLS_DISMANTLED)
                        .place(MOROCCO_COUNTRY)
                        .when(When.builder()
                                .period(TimePeriod.parse("P20Y"))
                                .wording(text("طيلة عشرين عاماً", "over twenty years"))
                                .build())
                        .quantity(Quantity.moreThan(210)
                                .in(Unit.of("cells"))
                                .as(text("أكثر من 210 خلايا إرهابية", "more than 210 terrorist cells")))
                        .addRelations(Relation.of(RelationKind.CONSEQUENCE_OF, MOROCCAN_PLAN))
                        .addCitations(
                                words(16, 2320, "أكثر من 210 خلايا إرهابية", Attribution.of(BOURITA, Act.SAYS)),
                                supporting(
                                        "when", words(16, 2346, "طيلة عشرين عاماً", Attribution.of(BOURITA, Act.SAYS))))
                        .build());
    }

    private static List<Statistic> figuresOfAfrica() {
        var year2021 = When.of("2021");
        return List.of(
                Share.builder()
                        .id(Statistic.id("africa-daesh-operations"))
                        .addIndicators(DAESH_OPERATIONS)
                        .place(AFRICA)
                        .quantity(Quantity.parse("41 %"))
                        .addBases(Base.builder()
                                .indicator(DAESH_OPERATIONS)
                                .addPlaces(WORLD)
                                .build())
                        .addGaps(notGiven("when", "فترة القياس غير مذكورة", "The period is not given"))
                        .addCitations(words(3, 163, "41%"), words(19, 2564, "41 في المائة", BY_BOURITA))
                        .build(),
                Comparison.builder()
                        .id(Statistic.id("africa-violence-rise"))
                        .addIndicators(VIOLENT_DEATHS, ATTACKS)
                        .place(AFRICA)
                        .direction(Direction.HIGHER)
                        .quantity(Quantity.atMost(60)
                                .in(Unit.PERCENT)
                                .as(text("تصل إلى حدود 60 في المئة", "reaching some 60 per cent")))
                        .addMeasures(Measure.PERCENT)
                        .addBases(Base.of(When.builder()
                                .wording(text("ما قبل جائحة كورونا", "before the coronavirus pandemic"))
                                .anchor(PANDEMIC)
                                .side(Side.BEFORE)
                                .build()))
                        .addGaps(notGiven("when", "فترة القياس غير مذكورة", "The period is not given"))
                        .addCitations(
                                words(19, 2644, "تصل إلى حدود 60 في المئة", BY_BOURITA),
                                supporting("bases", words(19, 2707, "ما قبل جائحة كورونا", BY_BOURITA)))
                        .build(),
                Share.builder()
                        .id(Statistic.id("sub-saharan-share-of-deaths"))
                        .addIndicators(TERRORISM_DEATHS)
                        .place(SUB_SAHARAN_AFRICA)
                        .when(year2021)
                        .quantity(Quantity.parse("48 %"))
                        .addBases(Base.of(WORLD))
                        .addCitations(
                                words(20, 2778, "48 في المائة", BY_BOURITA),
                                supporting("when", words(20, 2835, "سنة 2021", BY_BOURITA)))
                        .build(),
                Level.builder()
                        .id(Statistic.id("sub-saharan-deaths"))
                        .addIndicators(TERRORISM_DEATHS)
                        .place(SUB_SAHARAN_AFRICA)
                        .when(year2021)
                        .quantity(Quantity.of(3461, Unit.of("deaths")))
                        .addCitations(words(20, 2851, "3461 ضحية", BY_BOURITA))
                        .build(),
                Share.builder()
                        .id(Statistic.id("sahel-share-of-deaths"))
                        .addIndicators(TERRORISM_DEATHS)
                        .place(SAHEL)
                        .when(When.builder()
                                .period(TimePeriod.parse("2021"))
                                .wording(text("السنة ذاتها", "the same year"))
                                .build())
                        .quantity(Quantity.parse("35 %"))
                        .addBases(Base.of(WORLD), Base.of(SUB_SAHARAN_AFRICA))
                        .addCitations(
                                words(20, 2886, "35 في المائة", BY_BOURITA),
                                supporting("bases", words(20, 2908, "هذه الوفيات", BY_BOURITA)),
                                read(words(20, 2923, "السنة ذاتها", BY_BOURITA), Reading.CONTEXT, "when"))
                        .build(),
                Level.builder()
                        .id(Statistic.id("cost-in-africa"))
                        .addIndicators(COST)
                        .place(AFFECTED_AREAS)
                        .when(When.builder()
                                .period(TimePeriod.parse("P10Y"))
                                .wording(text("خلال السنوات العشر الماضية", "over the last ten years"))
                                .addReckonings(Reckoning.ROLLING)
                                .build())
                        .quantity(Quantity.builder()
                                .from(Quantity.moreThan(171_000_000_000L))
                                .roundedTo(BigDecimal.valueOf(1_000_000_000))
                                .unit(Unit.of("USD"))
                                .lexical(text("ما يزيد على 171 مليار دولار", "more than 171 billion dollars"))
                                .build())
                        .addCitations(
                                words(22, 3142, "ما يزيد على 171 مليار دولار", BY_BOURITA),
                                supporting("when", words(22, 3170, "خلال السنوات العشر الماضية", BY_BOURITA)),
                                // The article does not say whose dollars.
                                read(words(22, 3164, "دولار", BY_BOURITA), Reading.INFERRED, "quantity"))
                        .build(),
                Level.builder()
                        .id(Statistic.id("displaced-in-africa"))
                        .addIndicators(DISPLACED)
                        .place(AFFECTED_AREAS)
                        .quantity(Quantity.builder()
                                .from(Quantity.moreThan(1_400_000))
                                .roundedTo(BigDecimal.valueOf(100_000))
                                .unit(Unit.of("persons"))
                                .lexical(text("لأكثر من 1.4 ملايين شخص", "more than 1.4 million people"))
                                .build())
                        .addGaps(notGiven("when", "فترة القياس غير مذكورة", "The period is not given"))
                        .addCitations(
                                words(22, 3247, "لأكثر من 1.4 ملايين شخص", BY_BOURITA),
                                read(words(22, 3075, "مناطق", BY_BOURITA), Reading.CONTEXT, "place"))
                        .build());
    }

    private static LocalizedText text(String arabic, String english) {
        return LocalizedText.of("ar", arabic).and("en", english);
    }

    /** What the article does not name, or not in these words. */
    private static Name described(LocalizedText text) {
        return Name.builder().text(text).kind(NameKind.DESCRIPTION).build();
    }

    private static Place.Builder place(Id<Place> id, Place.PlaceKind kind, String arabic, String english) {
        return Place.builder().id(id).kind(kind).addNames(text(arabic, english));
    }

    private static Person.Builder person(Id<Party> id, String arabic, String english, Citation name) {
        return Person.builder()
                .id(id)
                .addNames(Name.builder()
                        .text(text(arabic, english))
                        .addCitations(name)
                        .build());
    }

    private static Indicator.Builder indicator(Id<Indicator> id, String arabic, String english) {
        return Indicator.builder().id(id).addNames(text(arabic, english));
    }

    private static Point point(String arabic, String english, Citation citation) {
        return Point.builder()
                .text(text(arabic, english))
                .addCitations(citation)
                .build();
    }

    private static Point pillar(String id, String arabic, String english, Citation citation) {
        return Point.builder()
                .id(Point.id("pillar-" + id))
                .text(text(arabic, english))
                .addCitations(citation)
                .build();
    }

    private static Point agenda(String arabic, String english, Id<Party> workingGroup, Citation citation) {
        return Point.builder()
                .text(text(arabic, english))
                .addAbout(workingGroup)
                .addCitations(citation)
                .build();
    }

    /** A passage of the article: its line and its code points from {@code start} up to but not including {@code end}. */
    private static Citation passage(int line, int start, int end, Attribution... chain) {
        return Citation.builder()
                .source(ARTICLE)
                .addLines(line)
                .start(start)
                .end(end)
                .addAttribution(chain)
                .build();
    }

    /** The citation, for one attribute only. */
    private static Citation supporting(String attribute, Citation citation) {
        return Citation.builder().from(citation).addSupports(attribute).build();
    }

    /** The citation of a passage that does not state these attributes, or the whole if none is named. */
    private static Citation read(Citation citation, Reading reading, String... attributes) {
        return Citation.builder()
                .from(citation)
                .addSupports(attributes)
                .reading(reading)
                .build();
    }

    private static Gap notGiven(String attribute, String arabic, String english) {
        return Gap.builder()
                .attribute(attribute)
                .kind(GapKind.NOT_GIVEN)
                .reason(text(arabic, english))
                .build();
    }

    private static Stage done(Citation citation) {
        return Stage.builder().kind(StageKind.DONE).addCitations(citation).build();
    }

    /** Exact words of the article, and the position at which they begin. */
    private static Citation words(int line, int start, String exact, Attribution... chain) {
        return Citation.builder()
                .source(ARTICLE)
                .addLines(line)
                .exact(exact)
                .start(start)
                .end(start + exact.codePointCount(0, exact.length()))
                .addAttribution(chain)
                .build();
    }
}

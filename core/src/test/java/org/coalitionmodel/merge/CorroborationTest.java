package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.identity.Judgement;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.merge.Corroboration.Agreement;
import org.coalitionmodel.merge.Corroboration.Fact;
import org.coalitionmodel.merge.Corroboration.Telling;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorroborationTest {
    private static final Quantity MANY = Quantity.moreThan(200);
    private static final Quantity COUNTED = Quantity.of(214);

    @Nested
    class ComparedFigures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "more than 200 | 214 | confirmed",
                    "214 | 214 | confirmed",
                    "more than 200 | at least 150 | confirmed",
                    "214 | 215 | in conflict",
                    "more than 200 | at most 150 | in conflict",
                    "more than 200 | less than 300 | compatible",
                    "about 200 | 214 | compatible",
                    "214 | about 200 | compatible",
                })
        void of_two_origins_are_compared_by_their_numbers(String one, String other, String agreement) {
            Corroboration found = corroboration(
                    figures(level("toll", Quantity.parse(one), cites("agency"))),
                    figures(level("toll", Quantity.parse(other), cites("office"))));

            assertThat(figure(found).agreement()).hasToString(agreement);
        }

        @Test
        void of_one_origin_count_once() {
            Citation copied = cites("copy");
            Citation quoted = Citation.builder()
                    .source(Source.id("office"))
                    .addAttribution(Attribution.of(Source.id("agency"), Act.REPORTS))
                    .build();
            for (Citation derived : List.of(copied, quoted)) {
                Corroboration found = corroboration(
                        figures(level("toll", MANY, cites("agency"))), figures(level("toll", COUNTED, derived)));
                assertThat(figure(found).agreement()).isEqualTo(Agreement.ONLY_HERE);
            }
            Corroboration found = corroboration(
                    figures(level("toll", Quantity.of(100), cites("agency"))), figures(level("toll", COUNTED, copied)));
            assertThat(figure(found).agreement()).isEqualTo(Agreement.IN_CONFLICT);
        }

        @Test
        void of_one_dossier_are_only_here_or_confirmed_by_its_own_sources() {
            assertThat(figure(corroboration(figures(level("toll", COUNTED, cites("agency")))))
                            .agreement())
                    .isEqualTo(Agreement.ONLY_HERE);
            assertThat(figure(corroboration(figures(level("toll", COUNTED)))).agreement())
                    .isEqualTo(Agreement.ONLY_HERE);
            assertThat(figure(corroboration(figures(level("toll", COUNTED, cites("agency"), cites("office")))))
                            .agreement())
                    .isEqualTo(Agreement.CONFIRMED);
            assertThat(figure(corroboration(figures(
                                    level("toll", COUNTED, cites("agency")), level("other", MANY, cites("office")))))
                            .agreement())
                    .isEqualTo(Agreement.CONFIRMED);
        }

        @Test
        void that_are_not_cited_confirm_nothing() {
            assertThat(figure(corroboration(figures(level("toll", MANY)), figures(level("toll", COUNTED))))
                            .agreement())
                    .isEqualTo(Agreement.COMPATIBLE);
            for (List<Dossier> dossiers : List.of(
                    List.of(figures(level("toll", MANY)), figures(level("toll", COUNTED, cites("agency")))),
                    List.of(figures(level("toll", MANY, cites("agency"))), figures(level("toll", COUNTED))))) {
                assertThat(figure(corroboration(dossiers.get(0), dossiers.get(1)))
                                .agreement())
                        .isEqualTo(Agreement.COMPATIBLE);
            }
        }

        @Test
        void without_a_number_confirm_nothing() {
            Quantity unknown = Quantity.missing(Quantity.Missing.UNKNOWN);

            assertThat(figure(corroboration(
                                    figures(level("toll", unknown, cites("agency"))),
                                    figures(level("toll", unknown, cites("office")))))
                            .agreement())
                    .isEqualTo(Agreement.COMPATIBLE);
        }

        @Test
        void are_of_one_fact_if_their_dimensions_are_the_same() {
            Level level = level("toll", COUNTED, cites("agency"));
            Level full = Level.builder()
                    .from(level)
                    .about(Party.id("norland"))
                    .place(Place.id("land"))
                    .when(When.of("2021"))
                    .status(ObservationStatus.TARGET)
                    .addExcluding(Id.of("southmark"))
                    .quantity(Quantity.of(214, Unit.of("deaths")))
                    .build();
            Level nowhere = Level.builder()
                    .id(Statistic.id("nowhere"))
                    .indicators(full.indicators())
                    .about(Party.id("norland"))
                    .when(When.of("2021"))
                    .status(ObservationStatus.TARGET)
                    .addExcluding(Id.of("southmark"))
                    .quantity(Quantity.of(214, Unit.of("deaths")))
                    .build();
            Dossier dossier = figures(
                    level,
                    full,
                    nowhere,
                    with(full, "provisional", it -> it.status(ObservationStatus.PROVISIONAL)),
                    with(full, "estimated", it -> it.status(ObservationStatus.ESTIMATED)),
                    with(full, "doubtful", it -> it.status(ObservationStatus.DOUBTFUL)),
                    with(
                            full,
                            "wording",
                            it -> it.when(When.builder()
                                    .from(When.of("2021"))
                                    .wording(LocalizedText.of("en", "last year"))
                                    .build())),
                    with(
                            full,
                            "part",
                            it -> it.when(When.builder()
                                    .from(When.of("2021"))
                                    .part(When.PeriodPart.EARLY)
                                    .build())),
                    with(
                            full,
                            "bound",
                            it -> it.when(When.builder()
                                    .from(When.of("2021"))
                                    .bound(When.TimeBound.BY)
                                    .build())),
                    with(
                            full,
                            "fiscal",
                            it -> it.when(When.builder()
                                    .from(When.of("2021"))
                                    .addReckonings(When.Reckoning.FISCAL)
                                    .build())));

            assertThat(corroboration(dossier).facts().stream()
                            .filter(fact -> fact.attribute().equals("quantity"))
                            .map(fact -> fact.tellings().stream()
                                    .map(telling -> telling.entity().value())
                                    .toList()))
                    .containsExactly(
                            List.of("toll"),
                            List.of("toll-1", "wording"),
                            List.of("nowhere"),
                            List.of("provisional", "estimated"),
                            List.of("doubtful"),
                            List.of("part"),
                            List.of("bound"),
                            List.of("fiscal"));
        }

        @Test
        void that_are_shares_have_a_base() {
            Share share = Share.builder()
                    .id(Statistic.id("share"))
                    .addIndicators(Indicator.id("deaths"))
                    .quantity(Quantity.parse("48 %"))
                    .addBases(Base.of(Place.id("land")))
                    .addCitations(cites("agency"))
                    .build();
            Corroboration found = corroboration(
                    figures(share),
                    figures(Share.builder()
                            .from(share)
                            .quantity(Quantity.parse("more than 40 %"))
                            .citations(List.of(cites("office")))
                            .build()));

            assertThat(figure(found).agreement()).isEqualTo(Agreement.CONFIRMED);
            assertThat(figure(found).matter()).isEqualTo("deaths, percent of {places[\"land\"]}");
        }

        @Test
        void that_are_ranks_are_not_compared() {
            Rank rank = Rank.builder()
                    .id(Statistic.id("rank"))
                    .addIndicators(Indicator.id("deaths"))
                    .rank(1)
                    .order(Rank.Order.DESCENDING)
                    .build();

            assertThat(corroboration(figures(rank)).facts())
                    .extracting(Fact::attribute)
                    .doesNotContain("quantity", "rank");
        }

        private static Level with(Level level, String id, java.util.function.UnaryOperator<Level.Builder> change) {
            return change.apply(Level.builder().from(level).id(Statistic.id(id)))
                    .build();
        }
    }

    @Nested
    class Entities {
        @ParameterizedTest
        @CsvSource({
            "2021, 2021-05, confirmed",
            "2021-05, 2021, confirmed",
            "2021, 2021, confirmed",
            "2021, 2022, in conflict",
            "2021/2023, 2022/2024, compatible",
        })
        void have_dates_of_which_one_may_be_more_precise(String one, String other, String agreement) {
            assertThat(founded(When.of(one), When.of(other))).hasToString(agreement);
        }

        @Test
        void have_dates_in_words_that_decide_nothing() {
            When words =
                    When.builder().wording(LocalizedText.of("en", "long ago")).build();
            When since = When.builder()
                    .from(When.of("2021"))
                    .bound(When.TimeBound.AT_THE_EARLIEST)
                    .build();

            assertThat(founded(words, words)).isEqualTo(Agreement.COMPATIBLE);
            assertThat(founded(words, When.of("2021"))).isEqualTo(Agreement.COMPATIBLE);
            assertThat(founded(When.of("2021"), words)).isEqualTo(Agreement.COMPATIBLE);
            assertThat(founded(since, When.of("2019"))).isEqualTo(Agreement.IN_CONFLICT);
            assertThat(founded(When.of("2019"), since)).isEqualTo(Agreement.IN_CONFLICT);
            assertThat(founded(since, When.of("2025"))).isEqualTo(Agreement.COMPATIBLE);
            assertThat(founded(When.of("2025"), since)).isEqualTo(Agreement.COMPATIBLE);
        }

        @Test
        void have_kinds_that_are_the_same_or_not() {
            Corroboration found = corroboration(
                    outcomes(Outcome.OutcomeKind.DECISION, "agency"), outcomes(Outcome.OutcomeKind.PLEDGE, "office"));

            assertThat(fact(found, "kind", "deal").agreement()).isEqualTo(Agreement.IN_CONFLICT);
            assertThat(fact(
                                    corroboration(
                                            outcomes(Outcome.OutcomeKind.DECISION, "agency"),
                                            outcomes(Outcome.OutcomeKind.DECISION, "office")),
                                    "kind",
                                    "deal")
                            .agreement())
                    .isEqualTo(Agreement.CONFIRMED);
        }

        @Test
        void have_amounts_in_units_that_are_not_converted() {
            Corroboration found = corroboration(meetings(Quantity.of(3)), meetings(Quantity.of(4, Unit.of("talks"))));

            assertThat(fact(found, "count", "talks").agreement()).isEqualTo(Agreement.COMPATIBLE);
        }

        private static Dossier meetings(Quantity count) {
            return base().addMeetings(Meeting.builder()
                            .id(Meeting.id("talks"))
                            .count(count)
                            .build())
                    .build();
        }

        @Test
        void that_are_memberships_are_the_same_whatever_their_ids() {
            Corroboration found = corroboration(
                    members("m-1", MembershipStatus.ACTIVE, "2014/..", "agency"),
                    members("m-2", MembershipStatus.ACTIVE, "2014-09/..", "office"),
                    members("m-3", MembershipStatus.SUSPENDED, "", "office"));

            String matter = "norland in league, member, active";
            assertThat(fact(found, "status", matter).agreement()).isEqualTo(Agreement.CONFIRMED);
            assertThat(fact(found, "when", matter).agreement()).isEqualTo(Agreement.CONFIRMED);
            assertThat(fact(found, "status", "norland in league, member, suspended")
                            .agreement())
                    .isEqualTo(Agreement.ONLY_HERE);
        }

        @Test
        void that_are_memberships_of_one_dossier_are_separate_stretches() {
            List<Membership> both = List.of(stretch("m-1", "1990/1995"), stretch("m-2", "2000/2005"));
            List<Membership> first = List.of(stretch("m-1", "1990/1995"));
            List<Membership> second = List.of(stretch("m-2", "2000/2005"));

            assertThat(stretches(both)).isEqualTo(Agreement.ONLY_HERE);
            assertThat(stretches(both, both)).isEqualTo(Agreement.CONFIRMED);
            assertThat(stretches(both, first)).isEqualTo(Agreement.CONFIRMED);
            assertThat(stretches(both, List.of(stretch("m-3", "2010")))).isEqualTo(Agreement.COMPATIBLE);
            assertThat(stretches(first, second)).isEqualTo(Agreement.IN_CONFLICT);
        }

        @SafeVarargs
        private static Agreement stretches(List<Membership>... each) {
            List<Dossier> dossiers = new ArrayList<>();
            for (List<Membership> told : each) {
                Citation citation = cites(dossiers.isEmpty() ? "agency" : "office");
                Dossier.Builder dossier = base().addParties(coalition(When.of("1980")));
                told.forEach(membership -> dossier.addMemberships(Membership.builder()
                        .from(membership)
                        .addCitations(citation)
                        .build()));
                dossiers.add(dossier.build());
            }
            return fact(corroboration(dossiers.toArray(Dossier[]::new)), "when", "norland in league, member, active")
                    .agreement();
        }

        private static Membership stretch(String id, String when) {
            return Membership.builder()
                    .id(Membership.id(id))
                    .member(Party.id("norland"))
                    .body(Party.id("league"))
                    .status(MembershipStatus.ACTIVE)
                    .when(When.of(when))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "ACTIVE, 2022-11-01, 2023-11-01, COMPATIBLE",
            "ACTIVE, 2022-11-01, 2000/2005, COMPATIBLE",
            "ACTIVE, 2000/2005, 2022-11-01, COMPATIBLE",
            "ACTIVE, 2022-11-XX, 2000/2005, COMPATIBLE",
            "ACTIVE, 2000/2005, 2022, IN_CONFLICT",
            "WITHDRAWN, 2022-11-01, 2023-11-01, IN_CONFLICT",
        })
        void that_are_memberships_on_single_days_do_not_exclude_each_other(
                MembershipStatus status, String one, String other, Agreement expected) {
            Corroboration found =
                    corroboration(members("m-1", status, one, "agency"), members("m-2", status, other, "office"));

            String matter = "norland in league, member, " + status.name().toLowerCase(Locale.ROOT);
            assertThat(fact(found, "when", matter).agreement()).isEqualTo(expected);
        }

        @Test
        void that_are_posts_on_single_days_do_not_exclude_each_other() {
            Corroboration found = corroboration(
                    post(PostStatus.ACTING, "2022-11-01", "agency"), post(PostStatus.FORMER, "2023-11-01", "office"));

            assertThat(fact(found, "when", "envoy").agreement()).isEqualTo(Agreement.COMPATIBLE);
            assertThat(fact(found, "status", "envoy").agreement()).isEqualTo(Agreement.IN_CONFLICT);
        }

        private static Dossier post(PostStatus status, String when, String source) {
            return base().addPosts(Post.builder()
                            .id(Post.id("envoy"))
                            .addNames(LocalizedText.of("en", "Envoy"))
                            .of(Party.id("norland"))
                            .status(status)
                            .when(When.of(when))
                            .addCitations(cites(source))
                            .build())
                    .build();
        }

        @Test
        void are_not_when_each_author_read_a_source() {
            Corroboration found = corroboration(read("2022-06-07"), read("2022-07-01"));

            assertThat(found.facts())
                    .extracting(Fact::attribute)
                    .contains("kind")
                    .doesNotContain("retrieved");
        }

        private static Dossier read(String day) {
            return Dossier.builder()
                    .addSources(Source.builder()
                            .from(source("agency"))
                            .retrieved(When.of(day))
                            .build())
                    .build();
        }

        @Test
        void are_cited_for_an_attribute_or_as_a_whole() {
            Coalition league = coalition(When.of("2014"));
            Dossier ours = base().addParties(Coalition.builder()
                            .from(league)
                            .addCitations(
                                    Citation.builder()
                                            .from(cites("agency"))
                                            .addSupports("names")
                                            .build(),
                                    Citation.builder()
                                            .from(cites("office"))
                                            .addSupports("founded")
                                            .build())
                            .build())
                    .build();

            assertThat(fact(corroboration(ours), "founded", "league")
                            .tellings()
                            .get(0)
                            .citations())
                    .extracting(citation -> citation.source().value())
                    .containsExactly("office");
        }

        private static Agreement founded(When one, When other) {
            List<Dossier> dossiers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                dossiers.add(base().addParties(Coalition.builder()
                                .from(coalition(i == 0 ? one : other))
                                .addCitations(cites(i == 0 ? "agency" : "office"))
                                .build())
                        .build());
            }
            return fact(corroboration(dossiers.get(0), dossiers.get(1)), "founded", "league")
                    .agreement();
        }

        private static Dossier outcomes(Outcome.OutcomeKind kind, String source) {
            return base().addOutcomes(Outcome.builder()
                            .id(Outcome.id("deal"))
                            .kind(kind)
                            .summary(LocalizedText.of("en", "A deal."))
                            .addCitations(cites(source))
                            .build())
                    .build();
        }

        private static Dossier members(String id, MembershipStatus status, String when, String source) {
            Membership.Builder membership = Membership.builder()
                    .id(Membership.id(id))
                    .member(Party.id("norland"))
                    .body(Party.id("league"))
                    .status(status)
                    .addCitations(cites(source));
            return base().addParties(coalition(When.of("2014")))
                    .addMemberships(
                            when.isEmpty()
                                    ? membership.build()
                                    : membership.when(When.of(when)).build())
                    .build();
        }
    }

    @Test
    void judgements_say_which_ids_mean_one_entity() {
        Dossier ours = figures(about("toll", "norland", COUNTED, "agency"));
        Dossier theirs = Dossier.builder()
                .from(figures(about("n-4", "norland", MANY, "office")))
                .parties(List.of(state("country-17"), state("southmark")))
                .statistics(List.of(about("n-4", "country-17", MANY, "office")))
                .build();
        Judgements judgements =
                Judgements.of(Judgement.same(Id.of("norland"), Id.of("country-17"), "Ada", "One code."));

        assertThat(corroboration(ours, theirs).facts(Agreement.CONFIRMED)).isEmpty();
        Corroboration judged = Corroboration.of(named(ours, theirs), judgements);
        assertThat(judged.facts(Agreement.CONFIRMED)).hasSize(1);
        assertThat(judged.facts(Agreement.CONFIRMED).get(0).matter()).isEqualTo("deaths, about country-17");
        assertThat(judged.facts(Agreement.CONFIRMED).get(0).tellings())
                .extracting(Telling::entity)
                .containsExactly(Id.of("toll"), Id.of("n-4"));
        assertThat(judged.merge().replacedIds()).containsExactly(Map.entry(Id.of("norland"), Id.of("country-17")));
    }

    @Test
    void a_shared_key_without_a_judgement_is_in_the_merger() {
        Dossier ours = Dossier.builder().addParties(keyed("norland")).build();
        Dossier theirs = Dossier.builder().addParties(keyed("country-17")).build();

        assertThat(corroboration(ours, theirs).merge().undecided()).hasToString("[wikidata:Q1: country-17, norland]");
    }

    @Test
    void is_a_text_with_conflicts_first() {
        Dossier ours = Dossier.builder()
                .from(figures(level("toll", MANY, cites("agency")), about("n-2", "norland", COUNTED, "agency")))
                .sources(List.of(source("agency")))
                .build();
        Dossier theirs = Dossier.builder()
                .from(figures(
                        level("toll", COUNTED, cites("office")),
                        Level.builder()
                                .from(about("n-2", "norland", Quantity.of(7), "office"))
                                .citations(List.of(Citation.builder()
                                        .source(Source.id("office"))
                                        .addAttribution(
                                                Attribution.unnamed(LocalizedText.of("en", "two officials"), Act.SAYS))
                                        .build()))
                                .build(),
                        about("n-3", "southmark", COUNTED, "office")))
                .sources(List.of(source("office")))
                .build();

        assertThat(corroboration(ours, theirs).toText()).isEqualTo("""
                in conflict: quantity of deaths, about norland
                  0: exactly 214 [agency]
                  1: exactly 7 [two officials]
                confirmed: quantity of deaths
                  0: more than 200 [agency]
                  1: exactly 214 [office]
                compatible: kind of land
                  0: country [not cited]
                  1: country [not cited]
                only here: kind of agency
                  0: report [not cited]
                only here: kind of office
                  1: report [not cited]
                only here: quantity of deaths, about southmark
                  1: exactly 214 [office]
                """);
    }

    @Test
    void of_no_dossier_is_empty_and_of_the_samples_is_without_conflict() {
        assertThat(Corroboration.of(Map.of()).facts()).isEmpty();
        assertThat(corroboration(Samples.fullDossier(), Samples.fullDossier()).facts())
                .isNotEmpty();
    }

    private static Corroboration corroboration(Dossier... dossiers) {
        return Corroboration.of(named(dossiers));
    }

    private static Map<String, Dossier> named(Dossier... dossiers) {
        Map<String, Dossier> named = new LinkedHashMap<>();
        Arrays.stream(dossiers).forEach(dossier -> named.put(String.valueOf(named.size()), dossier));
        return named;
    }

    private static Fact figure(Corroboration corroboration) {
        List<Fact> figures = corroboration.facts().stream()
                .filter(fact -> fact.attribute().equals("quantity"))
                .toList();
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static Fact fact(Corroboration corroboration, String attribute, String matter) {
        return corroboration.facts().stream()
                .filter(fact ->
                        fact.attribute().equals(attribute) && fact.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier figures(Statistic... statistics) {
        List<Statistic> all = new ArrayList<>();
        for (Statistic statistic : statistics) {
            boolean isTaken = all.stream().anyMatch(it -> it.id().equals(statistic.id()));
            all.add(
                    isTaken
                            ? Level.builder()
                                    .from((Level) statistic)
                                    .id(Statistic.id(statistic.id() + "-1"))
                                    .build()
                            : statistic);
        }
        return base().statistics(all).build();
    }

    private static Dossier.Builder base() {
        return Dossier.builder()
                .addSources(
                        source("agency"),
                        source("office"),
                        Source.builder()
                                .from(source("copy"))
                                .addRelations(Relation.of(RelationKind.COPY_OF, Id.of("agency")))
                                .build())
                .addPlaces(Place.builder()
                        .id(Place.id("land"))
                        .kind(Place.PlaceKind.COUNTRY)
                        .addNames(name("Norland"))
                        .build())
                .addParties(state("norland"), state("southmark"))
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("deaths"))
                        .addNames(name("Deaths"))
                        .build());
    }

    private static Level level(String id, Quantity quantity, Citation... citations) {
        return Level.builder()
                .id(Statistic.id(id))
                .addIndicators(Indicator.id("deaths"))
                .quantity(quantity)
                .addCitations(citations)
                .build();
    }

    private static Level about(String id, String party, Quantity quantity, String source) {
        return Level.builder()
                .from(level(id, quantity, cites(source)))
                .about(Party.id(party))
                .build();
    }

    private static Coalition coalition(When founded) {
        return Coalition.builder()
                .id(Party.id("league"))
                .addNames(name("League"))
                .founded(founded)
                .build();
    }

    private static State state(String id) {
        return State.builder().id(Party.id(id)).addNames(name(id)).build();
    }

    private static State keyed(String id) {
        return State.builder()
                .from(state(id))
                .addIdentifiers(Identifier.of("wikidata", "Q1"))
                .build();
    }

    private static Source source(String id) {
        return Source.builder()
                .id(Source.id(id))
                .kind(Source.SourceKind.REPORT)
                .addNames(name(id))
                .build();
    }

    private static Citation cites(String source) {
        return Citation.of(Source.id(source));
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}

package org.coalitionmodel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.identity.Match.MatchGrade;
import org.coalitionmodel.identity.Match.Reason;
import org.coalitionmodel.identity.Match.ReasonKind;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {
    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource({
            "Mohammed Example, Muhammad Example",
            "Mohamed Example, 'Example, Mohammed'",
            "محمد السمان, Mohamed Essaman",
            "عبد الرحمن طارق, Abderrahmane Tarek",
            "عبدالرحمن طارق, Abdul Rahman Tarek",
            "Abdel Rahman Tarek, Abdulrahman Tarek",
            "Youssouf Oualid, Yusuf Walid",
            "Djamila Cherif, Jamila Sharif",
            "Qasim Ghali, Kasim Gali",
            "Ash-Shamsi Omar, al-Shamsi Omar",
            "Łukasz Grøn, Lukasz Gron",
            "Straße Weiß, Strasse Weiss",
            "Ελένη Παππά, Eleni Pappa",
            "Щукин Юрий, Yuri Shchukin",
            "محمّـــد طارق, محمد طارق",
            "Ibrahim II, Ibrahim the second",
            "Ann-Marie Ode, Annmarie Ode",
        })
        void of_a_person_are_the_same_in_other_spellings(String one, String other) {
            assertThat(reasons(person("a", one), person("b", other.replace(" the second", " 2nd"))))
                    .extracting(Reason::kind)
                    .containsExactly(ReasonKind.SAME_NAME);
        }

        @Test
        void of_a_person_with_an_added_initial_are_only_possibly_the_same() {
            assertThat(matches(person("a", "Norland W. Tomkin"), person("b", "Norland H. W. Tomkin")))
                    .extracting(Match::toString)
                    .containsExactly("POSSIBLE a = b: longerName (Norland W. Tomkin = Norland H. W. Tomkin)");
        }

        @ParameterizedTest
        @CsvSource({
            "Union of Lamps, Union des lampes, SAME_NAME",
            "Norland Tomkin, Norland Tomlin, SIMILAR_NAME",
            "N. Lantern, Norland Lantern, SIMILAR_NAME",
            "Bank of Norland, (Banque de Norland), SAME_NAME",
            "Norland Bank, بنك نورلاند, SAME_NAME",
            "Совет Норланда, Council of Norlanda, SAME_NAME",
            "Lantern Trade Organization, LTO, ACRONYM",
            "L.T.O., Lantern Trade Organization, ACRONYM",
            "Lantern Makers, Lantern Makers of Norland, LONGER_NAME",
            "Norland of Lantern Makers, Makers Lantern, LONGER_NAME",
            "E.U.R., EUR, SAME_NAME",
            "G77, G-77, SAME_NAME",
            "Working Group V, Working Group 5, SAME_NAME",
            "Lamps i Lanterns, Lamps and Lanterns, SAME_NAME",
        })
        void of_a_body_are_compared_by_the_meaning_of_words(String one, String other, ReasonKind kind) {
            assertThat(reasons(body("a", one), body("b", other)))
                    .extracting(Reason::kind)
                    .containsExactly(kind);
        }

        @ParameterizedTest
        @CsvSource({
            "8th Meeting, 9th Meeting",
            "North Lantern, South Lantern",
            "Lantern Bank, Lantern Bank Council",
            "Lantern, Harbour",
            "محمد طارق, Mohamed Walid",
            "+++, ---",
            "G7, G77",
            "G-7, G77",
            "Working Group I, Working Group V",
            "Working Group V on Lamps, Working Group X on Lamps",
            "A, AB",
        })
        void of_other_bodies_are_not(String one, String other) {
            assertThat(matches(body("a", one), body("b", other))).isEmpty();
        }

        @Test
        void of_states_are_known_in_other_languages() {
            assertThat(matches(state("a", "Germany"), state("b", "Allemagne")))
                    .extracting(Match::toString)
                    .containsExactly("LIKELY a = b: sameState (Germany = Allemagne)");
            assertThat(matches(state("a", "Republic of Niger"), state("b", "Niger")))
                    .hasSize(1);
            assertThat(matches(state("a", "Niger"), state("b", "Nigeria"))).isEmpty();
            assertThat(matches(state("a", "Niger"), state("b", "Nigir"))).hasSize(1);
        }

        @Test
        void of_a_person_are_never_those_of_a_state() {
            assertThat(matches(person("a", "Spain"), person("b", "Espagne"))).isEmpty();
        }

        @Test
        void that_are_a_part_or_a_description_do_not_count() {
            for (NameKind kind : List.of(NameKind.FAMILY, NameKind.GENERIC, NameKind.DESCRIPTION, NameKind.MOTTO)) {
                Name family = Name.builder()
                        .text(LocalizedText.of("en", "Example"))
                        .kind(kind)
                        .build();
                Person one = Person.builder().id(Party.id("a")).addNames(family).build();
                assertThat(matches(one, person("b", "Example"))).as("%s", kind).isEmpty();
            }
        }

        @Test
        void of_many_words_are_the_same_or_not() {
            String title = "lantern ".repeat(31);

            assertThat(matches(body("a", title), body("b", title.toUpperCase(java.util.Locale.ROOT))))
                    .hasSize(1);
            assertThat(matches(body("a", title), body("b", title + "lamp"))).isEmpty();
            assertThat(matches(body("a", "lantern lamp"), body("b", title))).isEmpty();
            assertThat(matches(body("a", "xy".repeat(5000)), body("b", "xy".repeat(5000))))
                    .hasSize(1);
            assertThat(matches(body("a", "xy".repeat(5000)), body("b", "xy".repeat(4999) + "a")))
                    .isEmpty();
        }
    }

    @Nested
    class Reasons {
        @Test
        void a_shared_key_is_strong() {
            assertThat(matches(
                            person("a", "Ada Example", "wikidata", "Q1"), person("b", "Bea Other", "wikidata", "Q1")))
                    .extracting(Match::toString)
                    .containsExactly("STRONG a = b: sameKey (wikidata:Q1)");
        }

        @Test
        void two_keys_of_a_system_with_one_key_for_each_thing_speak_against_it() {
            assertThat(matches(
                            person("a", "Ada Example", "wikidata", "Q1"), person("b", "Ada Example", "wikidata", "Q2")))
                    .extracting(Match::toString)
                    .containsExactly(
                            "DOUBTFUL a = b: sameName (Ada Example); but otherKey (wikidata:Q1 or wikidata:Q2)");
            assertThat(matches(
                            person("a", "Ada Example", "register", "1"), person("b", "Ada Example", "register", "2")))
                    .extracting(Match::grade)
                    .containsExactly(MatchGrade.LIKELY);
            assertThat(matches(person("a", "Ada Example", "wikidata", "Q1"), person("b", "Ada Example", "viaf", "2")))
                    .extracting(Match::grade)
                    .containsExactly(MatchGrade.LIKELY);
        }

        @Test
        void another_type_speaks_against_it() {
            assertThat(matches(body("a", "Norland"), state("b", "Norland")))
                    .extracting(Match::toString)
                    .containsExactly("DOUBTFUL a = b: sameName (Norland); but otherType (Organization or State)");
            assertThat(Matches.between(places("a", Place.PlaceKind.CITY), places("b", Place.PlaceKind.COUNTRY))
                            .matches())
                    .hasToString("[DOUBTFUL a = b: sameName (Luxor); but otherType (Place CITY or Place COUNTRY)]");
        }

        @Test
        void names_of_two_states_speak_against_it() {
            State one = State.builder()
                    .from(state("a", "Niger"))
                    .addIdentifiers(Identifier.of("register", "1"))
                    .build();
            State other = State.builder()
                    .from(state("b", "Nigeria"))
                    .addIdentifiers(Identifier.of("register", "1"))
                    .build();

            assertThat(matches(one, other))
                    .extracting(Match::toString)
                    .containsExactly("DOUBTFUL a = b: sameKey (register:1); but otherState (NE or NG)");
        }

        @ParameterizedTest
        @CsvSource({
            "2021, 2022, DOUBTFUL",
            "2021, 2021-05, LIKELY",
            "2021, , LIKELY",
            ", 2021, LIKELY",
        })
        void other_times_speak_against_it(String one, String other, MatchGrade grade) {
            assertThat(Matches.between(meeting("a", one), meeting("b", other)).matches())
                    .extracting(Match::grade)
                    .containsExactly(grade);
            assertThat(Matches.between(event("a", one), event("b", other)).matches())
                    .extracting(Match::grade)
                    .containsExactly(grade);
            assertThat(Matches.between(source("a", one), source("b", other)).matches())
                    .extracting(Match::grade)
                    .containsExactly(grade);
            assertThat(Matches.between(coalition("a", one), coalition("b", other))
                            .matches())
                    .extracting(Match::grade)
                    .containsExactly(grade);
            assertThat(Matches.between(founded("a", one), founded("b", other)).matches())
                    .extracting(Match::grade)
                    .containsExactly(grade);
        }

        @Test
        void one_post_at_the_same_time_is_strong_with_a_name_and_possible_without() {
            assertThat(holders(
                            "Minister of Foreign Affairs",
                            "2021/2024",
                            "Example, Ada",
                            "Ministre des Affaires étrangères",
                            "2022"))
                    .containsExactly("STRONG a = b: sameName (Ada Example = Example, Ada),"
                            + " samePost (Minister of Foreign Affairs = Ministre des Affaires étrangères)");
            assertThat(holders("Envoy", "2021/2024", "Bea Other", "envoy", "2022"))
                    .containsExactly("POSSIBLE a = b: samePost (Envoy = envoy)");
            assertThat(holders("Envoy", "2021", "Bea Other", "Envoy", "2022")).isEmpty();
            assertThat(holders("Envoy", "2021", "Bea Other", "Envoy", "")).isEmpty();
            assertThat(holders("Envoy", "2021", "Bea Other", "Envoy", "before long"))
                    .isEmpty();
        }

        private static List<String> holders(
                String title, String when, String name, String otherTitle, String otherWhen) {
            return Matches.between(held("a", "Ada Example", title, when), held("b", name, otherTitle, otherWhen))
                    .matches()
                    .stream()
                    .filter(match -> match.first().equals(Id.of("a")))
                    .map(Match::toString)
                    .toList();
        }

        @Test
        void a_post_in_a_body_without_a_name_is_none() {
            Dossier nameless = Dossier.builder()
                    .addParties(
                            person("a", "Ada"),
                            Group.builder().id(Party.id("those")).build())
                    .addPosts(post("p", "a", "those", "Envoy", "2021"))
                    .build();
            Dossier other = Dossier.builder()
                    .addParties(
                            person("b", "Bea"),
                            Group.builder().id(Party.id("those")).build())
                    .addPosts(post("p", "b", "those", "Envoy", "2021"))
                    .build();

            assertThat(Matches.between(nameless, other).matches()).isEmpty();
        }
    }

    @Test
    void within_one_dossier_each_pair_is_proposed_once_and_the_lesser_id_comes_first() {
        Dossier dossier = Dossier.builder()
                .addParties(person("b", "Ada Example"), person("a", "Example Ada"), person("c", "Bea Other"))
                .build();

        assertThat(Matches.within(dossier).matches())
                .extracting(Match::toString)
                .containsExactly("LIKELY a = b: sameName (Example Ada = Ada Example)");
    }

    @Test
    void what_has_one_id_is_no_pair() {
        Dossier full = Samples.fullDossier();

        assertThat(Matches.between(full, full).matches())
                .allMatch(match -> !match.first().equals(match.second()));
        assertThat(Matches.between(one(person("a", "Ada")), one(person("a", "Ada")))
                        .matches())
                .isEmpty();
    }

    @Test
    void the_best_come_first() {
        Dossier ours = Dossier.builder()
                .addParties(
                        person("a", "Ada Example"),
                        person("b", "Bea Other", "wikidata", "Q2"),
                        person("c", "Cea Some Third"))
                .build();
        Dossier theirs = Dossier.builder()
                .addParties(
                        person("x", "Cea Third"),
                        person("y", "Ada Example"),
                        person("z", "Other, Bea", "wikidata", "Q2"))
                .build();

        assertThat(Matches.between(ours, theirs).matches())
                .extracting(Match::grade)
                .containsExactly(MatchGrade.STRONG, MatchGrade.LIKELY, MatchGrade.POSSIBLE);
    }

    @Test
    void what_is_judged_is_no_longer_open() {
        Matches matches = Matches.between(one(person("a", "Ada Example")), one(person("b", "Ada Example")));

        assertThat(matches.open(Judgements.of())).isEqualTo(matches);
        assertThat(matches.open(Judgements.of(Judgement.unsure(Id.of("b"), Id.of("a"), "Ada", "One name.")))
                        .matches())
                .isEmpty();
    }

    @Test
    void a_name_of_ten_thousand_is_cut_and_said_to_be() {
        Dossier many = Dossier.builder()
                .parties(IntStream.range(0, 10_000)
                        .<Party>mapToObj(i -> person("p" + i, "Ada Example"))
                        .toList())
                .build();
        Matches matches = Matches.within(many);

        assertThat(matches.cuts())
                .contains(new Matches.Cut("parties", "name ada eksampl", 10_000))
                .allMatch(cut -> cut.size() == 10_000);
        assertThat(matches.matches()).hasSizeBetween(50_000, 200_000);
    }

    @Test
    void of_a_large_block_the_same_names_of_two_dossiers_are_found() {
        Dossier ours = Dossier.builder()
                .parties(IntStream.range(0, 100)
                        .<Party>mapToObj(i -> person("a" + i, "Ada Nr" + i))
                        .toList())
                .build();
        Dossier theirs = Dossier.builder()
                .parties(IntStream.range(0, 100)
                        .<Party>mapToObj(i -> person("b" + i, "Nr" + i + " Ada"))
                        .toList())
                .build();

        assertThat(Matches.between(ours, theirs).cuts()).contains(new Matches.Cut("parties", "word d", 200));
        assertThat(Matches.between(ours, theirs).matches().stream()
                        .filter(match -> match.grade() == MatchGrade.LIKELY
                                && match.first()
                                        .value()
                                        .substring(1)
                                        .equals(match.second().value().substring(1))))
                .hasSize(100);
    }

    @Test
    void of_a_large_block_of_one_name_each_has_a_proposal_whatever_its_id() {
        Matches matches = Matches.between(talks("a"), talks("b"));

        assertThat(matches.cuts()).contains(new Matches.Cut("meetings", "name lantern talks", 120));
        assertThat(matches.matches().stream().map(Match::first).distinct()).hasSize(60);
        assertThat(matches.matches().stream().map(Match::second).distinct()).hasSize(60);
    }

    private static Dossier talks(String prefix) {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < 60; i++) {
            meeting(prefix + i, null).meetings().forEach(dossier::addMeetings);
        }
        return dossier.build();
    }

    private static List<Match> matches(Party one, Party other) {
        return Matches.between(one(one), one(other)).matches();
    }

    private static List<Reason> reasons(Party one, Party other) {
        List<Match> matches = matches(one, other);
        assertThat(matches).as("%s, %s", one, other).hasSize(1);
        return matches.get(0).reasons();
    }

    private static Dossier one(Party party) {
        return Dossier.builder().addParties(party).build();
    }

    private static Person person(String id, String name) {
        return Person.builder().id(Party.id(id)).addNames(name(name)).build();
    }

    private static Person person(String id, String name, String scheme, String key) {
        return Person.builder()
                .from(person(id, name))
                .addIdentifiers(Identifier.of(scheme, key))
                .build();
    }

    private static State state(String id, String name) {
        return State.builder().id(Party.id(id)).addNames(name(name)).build();
    }

    private static Organization body(String id, String name) {
        return Organization.builder()
                .id(Party.id(id))
                .kind(Organization.OrganizationKind.OTHER)
                .addNames(name(name))
                .build();
    }

    private static Dossier places(String id, Place.PlaceKind kind) {
        return Dossier.builder()
                .addPlaces(Place.builder()
                        .id(Place.id(id))
                        .kind(kind)
                        .addNames(name("Luxor"))
                        .build())
                .build();
    }

    private static Dossier meeting(String id, @Nullable String when) {
        Meeting.Builder meeting = Meeting.builder().id(Meeting.id(id)).addNames(name("Lantern Talks"));
        return Dossier.builder()
                .addMeetings(
                        when == null
                                ? meeting.build()
                                : meeting.when(When.of(when)).build())
                .build();
    }

    private static Dossier event(String id, String when) {
        Event.Builder event =
                Event.builder().id(Event.id(id)).kind(Event.EventKind.OTHER).addNames(name("Lantern Fire"));
        return Dossier.builder()
                .addEvents(
                        when == null ? event.build() : event.when(When.of(when)).build())
                .build();
    }

    private static Dossier source(String id, String when) {
        Source.Builder source = Source.builder()
                .id(Source.id(id))
                .kind(Source.SourceKind.REPORT)
                .addNames(name("Lantern Report"));
        return Dossier.builder()
                .addSources(
                        when == null
                                ? source.build()
                                : source.published(When.of(when)).build())
                .build();
    }

    private static Dossier coalition(String id, String when) {
        Coalition.Builder coalition = Coalition.builder().id(Party.id(id)).addNames(name("Lantern Coalition"));
        return one(
                when == null
                        ? coalition.build()
                        : coalition.founded(When.of(when)).build());
    }

    private static Dossier founded(String id, String when) {
        Organization body = body(id, "Lantern Bank");
        return one(
                when == null
                        ? body
                        : Organization.builder()
                                .from(body)
                                .founded(When.of(when))
                                .build());
    }

    private static Dossier held(String id, String name, String title, String when) {
        return Dossier.builder()
                .addParties(person(id, name), state("n-" + id, "Norland"))
                .addPosts(post("p-" + id, id, "n-" + id, title, when))
                .build();
    }

    private static Post post(String id, String holder, String of, String title, String when) {
        Post.Builder post = Post.builder()
                .id(Post.id(id))
                .of(Party.id(of))
                .holder(Party.id(holder))
                .addNames(name(title));
        if (when.equals("before long")) {
            return post.when(
                            When.builder().wording(LocalizedText.of("en", when)).build())
                    .build();
        }
        return when.isEmpty() ? post.build() : post.when(When.of(when)).build();
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}

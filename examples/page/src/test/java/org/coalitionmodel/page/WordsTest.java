package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator.LocatorKind;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Term.FinanceSource;
import org.coalitionmodel.outcome.Term.FinanceType;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.outcome.Vote.VotingRule;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Actor.Quantifier;
import org.coalitionmodel.party.Criterion.CriterionKind;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity.Missing;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation.Reading;
import org.coalitionmodel.source.Gap.GapKind;
import org.coalitionmodel.source.Reliability.Grade;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statement.Statement.Emphasis;
import org.coalitionmodel.statement.Statement.Medium;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private final Words english = new Words(Locale.ENGLISH);
    private final Words arabic = new Words(Locale.forLanguageTag("ar"));

    /** The constants that the page shows. EXACTLY and HELD are what needs no word. */
    static Stream<Enum<?>> constants() {
        return Stream.<Class<? extends Enum<?>>>of(
                        Act.class,
                        Bound.class,
                        Comparison.Direction.class,
                        Comparison.Measure.class,
                        CriterionKind.class,
                        Emphasis.class,
                        EventKind.class,
                        FinanceSource.class,
                        FinanceType.class,
                        GapKind.class,
                        Grade.class,
                        LocatorKind.class,
                        Medium.class,
                        Meeting.MeetingLevel.class,
                        Meeting.Mode.class,
                        Meeting.Session.class,
                        Membership.MembershipRole.class,
                        Membership.MembershipStatus.class,
                        Missing.class,
                        ObservationStatus.class,
                        OutcomeKind.class,
                        Participation.Choice.class,
                        Participation.ParticipationRole.class,
                        Participation.Presence.class,
                        PostStatus.class,
                        Quantifier.class,
                        Reading.class,
                        SourceKind.class,
                        StageKind.class,
                        TermKind.class,
                        VotingRule.class,
                        When.PeriodPart.class,
                        When.Reckoning.class,
                        When.Side.class,
                        When.TimeBound.class)
                .<Enum<?>>flatMap(type -> Stream.of(type.getEnumConstants()))
                .filter(it -> it != Bound.EXACTLY && it != PostStatus.HELD && it != When.Reckoning.OFFSET);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void label_every_constant_in_both_languages(Enum<?> constant) {
        for (String file : List.of("page.properties", "page_ar.properties")) {
            assertThat(BriefingPage.resource(file).lines())
                    .as("%s is new to the page: add a line \"%s=...\" to %s", constant, Words.key(constant), file)
                    .anyMatch(line -> line.startsWith(Words.key(constant) + "="));
        }
    }

    @ParameterizedTest
    @EnumSource
    void say_of_every_act_that_it_was_not_done(Act act) {
        Statement statement = Statement.builder()
                .id(Id.of("s"))
                .addBy(Actor.of(Id.of("p")))
                .act(act)
                .negated(true)
                .summary(LocalizedText.of("en", "it"))
                .build();
        boolean isFailed = act == Act.VERIFIES;
        assertThat(english.act(statement).text()).startsWith(isFailed ? "could not " : "did not ");
        assertThat(arabic.act(statement).text()).startsWith(isFailed ? "تعذر " : "عدم ");
    }

    @Test
    void say_how_strongly_something_was_said() {
        Statement statement = Statement.builder()
                .id(Id.of("s"))
                .addBy(Actor.of(Id.of("p")))
                .act(Act.CONDEMNS)
                .emphasis(Emphasis.STRONGEST)
                .summary(LocalizedText.of("en", "it"))
                .build();
        assertThat(english.act(statement).text()).isEqualTo("condemns in the strongest terms");
        assertThat(arabic.act(statement).text()).isEqualTo("إدانة بأشد العبارات");
    }

    @Test
    void show_a_constant_that_is_newer_than_the_page_by_its_name() {
        assertThat(english.label(Newer.WITH_A_NEW_NAME)).isEqualTo(Line.given("with a new name", null));
        assertThat(arabic.label(Newer.WITH_A_NEW_NAME)).isEqualTo(Line.given("with a new name", "en"));
        assertThat(english.phrase(Newer.WITH_A_NEW_NAME, "5").text()).isEqualTo("with a new name 5");
    }

    private enum Newer {
        WITH_A_NEW_NAME
    }

    @Test
    void are_the_same_phrases_in_both_languages() {
        ResourceBundle root = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);
        ResourceBundle translated = ResourceBundle.getBundle(Words.BUNDLE, Locale.forLanguageTag("ar"));
        for (String key : new TreeSet<>(root.keySet())) {
            assertThat(parts(translated.getString(key))).as(key).isSubsetOf(parts(root.getString(key)));
            boolean isWithoutWords =
                    !root.getString(key).replaceAll("\\{\\d}", "").matches(".*[a-z]{2}.*");
            assertThat(isWithoutWords || !translated.getString(key).equals(root.getString(key)))
                    .as("%s is translated", key)
                    .isTrue();
        }
    }

    private static List<String> parts(String pattern) {
        return Stream.of("{0}", "{1}", "{2}", "{3}").filter(pattern::contains).toList();
    }

    @Test
    void keep_what_the_dossier_says_apart_from_their_own() {
        Line line = english.say("labelled", Line.given("A {1} b", "fr"), "own");
        assertThat(line.runs())
                .containsExactly(
                        new Line.Run("A {1} b", false, "fr"),
                        new Line.Run(": ", true, null),
                        new Line.Run("own", true, null));
    }

    @Test
    void name_the_language_of_a_text_that_is_not_in_theirs() {
        LocalizedText text = LocalizedText.of("fr", "Alliance", "en", "Coalition");
        assertThat(english.of(text)).isEqualTo(Line.given("Coalition", null));
        assertThat(arabic.of(text)).isEqualTo(Line.given("Alliance", "fr"));
    }

    @Test
    void write_numbers_as_a_newspaper_does() {
        assertThat(english.shortNumber(new BigDecimal("171000000000"))).isEqualTo("171 billion");
        assertThat(english.shortNumber(new BigDecimal("1400000"))).isEqualTo("1.4 million");
        assertThat(english.shortNumber(new BigDecimal("1400001"))).isEqualTo("1,400,001");
        assertThat(english.shortNumber(new BigDecimal("-2500000000000"))).isEqualTo("-2.5 trillion");
        assertThat(arabic.shortNumber(new BigDecimal("171000000000"))).isEqualTo("171 مليار");
        assertThat(english.plainNumber(2022)).isEqualTo("2022");
        assertThat(arabic.count("length.years", 2).text()).isEqualTo("سنتان");
        assertThat(arabic.count("length.years", 7).text()).isEqualTo("7 سنوات");
        assertThat(arabic.count("length.years", 20).text()).isEqualTo("20 سنة");
    }

    @Test
    void have_words_for_the_first_places_of_a_series() {
        assertThat(english.ordinal(8)).contains("eighth");
        assertThat(arabic.ordinal(8)).contains("الثامن");
        assertThat(english.ordinal(21)).isEmpty();
    }

    @Test
    void list_with_a_last_word() {
        List<Line> parts = List.of(Line.own("a"), Line.own("b"), Line.own("c"));
        assertThat(english.list(parts).text()).isEqualTo("a, b and c");
        assertThat(english.choice(parts.subList(0, 2)).text()).isEqualTo("a or b");
        assertThat(arabic.list(parts).text()).isEqualTo("a، b وc");
    }

    @Test
    void show_no_invisible_control() {
        assertThat(Words.visible("a\u202eb\u2069c\u0000d\u2028e")).isEqualTo("abc d e");
    }
}

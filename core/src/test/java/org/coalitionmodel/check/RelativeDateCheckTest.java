package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.RelativeDateWords.Meaning;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDateCheckTest {
    private static final Id<Source> PAPER = Source.id("paper");
    private static final Id<Source> OTHER = Source.id("other");
    private static final Id<Event> VISIT = Event.id("visit");
    private static final Id<Party> NORDIA = Party.id("nordia");

    /** 11 May 2022 is a Wednesday, 13 May a Friday. */
    @ParameterizedTest
    @CsvSource({
        "yesterday, 2022-05-12, CONSISTENT",
        "yesterday, 2022-05-11, UNDETERMINED",
        "yesterday, 2022-05-10, CONTRADICTORY",
        "yesterday, 2022-05-13, CONTRADICTORY",
        "yesterday, 2022-05, CONSISTENT",
        "two days ago, 2022-05-11, CONSISTENT",
        "today, 2022-05-13, CONSISTENT",
        "tomorrow, 2022-05-14, CONSISTENT",
        "the day after tomorrow, 2022-05-15, CONSISTENT",
        "last Wednesday, 2022-05-11, CONSISTENT",
        "last Wednesday, 2022-05-04, UNDETERMINED",
        "last Wednesday, 2022-05-10, CONTRADICTORY",
        "last Wednesday, 2022-04-27, CONTRADICTORY",
        "last Wednesday, 2022-05-18, CONTRADICTORY",
        "last Friday, 2022-05-06, CONSISTENT",
        "last Friday, 2022-05-13, UNDETERMINED",
        "last Friday, 2022-04-29, UNDETERMINED",
        "next Wednesday, 2022-05-18, CONSISTENT",
        "next Wednesday, 2022-05-25, UNDETERMINED",
        "next Wednesday, 2022-05-11, CONTRADICTORY",
        "on Wednesday, 2022-05-11, CONSISTENT",
        "on Wednesday, 2022-05-18, CONSISTENT",
        "on Wednesday, 2022-05-04, CONTRADICTORY",
        "Friday, 2022-05-13, CONSISTENT",
        "Friday, 2022-05-20, CONSISTENT",
        "last week, 2022-05-02, CONSISTENT",
        "last week, 2022-04-30, CONSISTENT",
        "last week, 2022-05-12, UNDETERMINED",
        "last week, 2022-04-29, CONTRADICTORY",
        "this week, 2022-05-15, CONSISTENT",
        "this week, 2022-05-16, CONTRADICTORY",
        "next week, 2022-05-22, CONSISTENT",
        "next week, 2022-05-14, CONSISTENT",
        "next week, 2022-05-24, CONTRADICTORY",
        "last month, 2022-04, CONSISTENT",
        "last month, 2022-05-02, UNDETERMINED",
        "last month, 2022-03, CONTRADICTORY",
        "this month, 2022-05-30, CONSISTENT",
        "next month, 2022-06, CONSISTENT",
        "next month, 2022-05-20, UNDETERMINED",
        "next month, 2022-07, CONTRADICTORY",
        "last March, 2022-03, CONSISTENT",
        "last March, 2021-03, UNDETERMINED",
        "last May, 2021-05, CONSISTENT",
        "last May, 2022-05, CONTRADICTORY",
        "this June, 2022-06, CONSISTENT",
        "next June, 2022-06, CONSISTENT",
        "next June, 2023-06, UNDETERMINED",
        "next May, 2023-05, CONSISTENT",
        "last year, 2021, CONSISTENT",
        "last year, 2022-02, UNDETERMINED",
        "last year, 2020, CONTRADICTORY",
        "this year, 2022-11, CONSISTENT",
        "next year, 2023, CONSISTENT"
    })
    void the_period_is_what_the_words_mean_on_the_day_of_publication(String words, String period, Answer answer) {
        assertThat(check("2022-05-13", words, period).orElseThrow().answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "the other day, 2022-05-12",
        "last Fooday, 2022-05-12",
        "yesterday, 2022-05-12~",
        "yesterday, P1D",
        "yesterday, 2022-05-12/.."
    })
    void is_silent_about_other_words_and_vague_periods(String words, String period) {
        assertThat(check("2022-05-13", words, period).filter(it -> it.answer() != Answer.CONSISTENT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'[2022-05-12,2022-05-13]', last Wednesday, 2022-05-11, CONSISTENT",
        "'[2022-05-12,2022-05-13]', yesterday, 2022-05-12, ",
        "'[2022-05-12,2022-05-13]', yesterday, 2022-05-08, CONTRADICTORY",
        "'[2022-05-12,2022-05-13]', yesterday, 2022-05-10, UNDETERMINED",
        "2022-05, yesterday, 2022-05-12, ",
        "2022-05, last year, 2021, CONSISTENT",
        "2022-05, last year, 2019, CONTRADICTORY",
        "2022-05-13?, yesterday, 2022-05-12, CONSISTENT",
        "2022-05-13?, yesterday, 2022-05-05, UNDETERMINED",
        "202X, last year, 2002, ",
        "Y999999999, last year, 2002, ",
        "2022/.., last year, 2002, ",
        "../2022, last year, 2002, "
    })
    void the_day_of_publication_may_not_be_known(String published, String words, String period, Answer answer) {
        assertThat(check(published, words, period).map(Finding::answer)).isEqualTo(Optional.ofNullable(answer));
    }

    @Test
    void the_words_of_somebody_else_may_be_older() {
        Citation quoted = Citation.builder()
                .source(PAPER)
                .addAttribution(Attribution.of(NORDIA, Act.SAYS))
                .build();
        assertThat(check(when("yesterday", "2022-05-02"), quoted))
                .extracting(Finding::answer)
                .containsExactly(Answer.UNDETERMINED);
    }

    @Test
    void one_of_several_sources_may_have_the_words() {
        When when = when("yesterday", "2022-05-12");

        assertThat(check(when, Citation.of(OTHER), Citation.of(PAPER)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(Answer.CONSISTENT);
                    assertThat(finding.entities()).hasToString("[visit, paper]");
                });
        assertThat(check(when, Citation.of(PAPER), Citation.of(Source.id("undated"))))
                .isEmpty();
        assertThat(check(when)).isEmpty();
        assertThat(check(when("yesterday", "2022-05-07"), Citation.of(PAPER), Citation.of(OTHER)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                    assertThat(finding.entities()).hasToString("[visit, paper]");
                });
    }

    @Test
    void the_anchor_decides_if_it_is_a_source() {
        When.Builder when = When.builder().wording(LocalizedText.of("en", "yesterday"));
        When anchored = when.period(TimePeriod.parse("P1D"))
                .anchor(PAPER)
                .side(When.Side.BEFORE)
                .addReckonings(When.Reckoning.OFFSET)
                .build();
        assertThat(check(anchored, Citation.of(OTHER)))
                .extracting(Finding::answer)
                .containsExactly(Answer.CONSISTENT);
        When twoDays =
                When.builder().from(anchored).period(TimePeriod.parse("P4D")).build();
        assertThat(check(twoDays, Citation.of(OTHER)))
                .extracting(Finding::answer)
                .containsExactly(Answer.CONTRADICTORY);
        When undated = When.builder()
                .from(anchored)
                .period(TimePeriod.parse("2022-05-12"))
                .anchor(Source.id("undated"))
                .reckonings(List.of())
                .build();
        assertThat(check(undated, Citation.of(PAPER))).isEmpty();
        When other = When.builder().from(undated).anchor(Event.id("talks")).build();
        assertThat(check(other, Citation.of(PAPER))).extracting(Finding::answer).containsExactly(Answer.CONSISTENT);
    }

    @Test
    void words_stand_only_in_a_source_that_is_cited_for_the_date() {
        Citation ofKind = Citation.builder().source(PAPER).addSupports("kind").build();
        Citation ofDate =
                Citation.builder().source(PAPER).addSupports("kind", "when").build();

        assertThat(check("2022-05-13", when("last Wednesday", "2022-05-10"), ofKind))
                .isEmpty();
        assertThat(check("2022-05-13", when("last Wednesday", "2022-05-10"), ofDate))
                .extracting(Finding::answer)
                .containsExactly(Answer.CONTRADICTORY);
        assertThat(check("2022-05-13", when("last Wednesday", "2022-05-10"), ofDate, Citation.of(OTHER)))
                .extracting(Finding::answer)
                .containsExactly(Answer.CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource({"when, CONTRADICTORY", "text, "})
    void words_of_a_name_stand_only_in_a_source_that_is_cited_for_its_date(String attribute, Answer answer) {
        Name renamed = Name.builder()
                .from(name("Nordia"))
                .when(when("last Wednesday", "2022-05-10"))
                .addCitations(
                        Citation.builder().source(PAPER).addSupports(attribute).build())
                .build();
        Dossier dossier = Dossier.builder()
                .addSources(source(PAPER, "Morning Paper")
                        .published(When.of("2022-05-13"))
                        .build())
                .addParties(State.builder().id(NORDIA).addNames(renamed).build())
                .build();

        assertThat(Checks.standard().only("relative-date").check(dossier).findings())
                .extracting(Finding::answer)
                .isEqualTo(answer == null ? List.of() : List.of(answer));
    }

    @Test
    void says_what_is_wrong_in_both_languages() {
        Finding finding = check("2022-05-13", "last Wednesday", "2022-05-10").orElseThrow();
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("The Visit is dated 10 May 2022, but “last Wednesday” means another time in Morning Paper,"
                        + " published 13 May 2022: 11 May 2022.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("تعني وقتاً آخر: 11 مايو 2022");
        assertThat(finding.pointers()).containsExactly("/events/0/when", "/sources/0");
        assertThat(finding.settledBy()).isPresent();
    }

    @Test
    void names_the_days_of_publication_if_they_are_several() {
        Finding finding =
                check("[2022-05-12,2022-05-13]", "last week", "2022-04-05").orElseThrow();
        assertThat(finding.message().in(Locale.ENGLISH))
                .endsWith("published 12 May 2022 or 13 May 2022: 2 May 2022 to 8 May 2022.");
        assertThat(check("2022-05-13?", "yesterday", "2022-05-05")
                        .orElseThrow()
                        .message()
                        .in(Locale.ENGLISH))
                .contains("published perhaps 13 May 2022");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, الأربعاء الماضي, WEEKDAY, -1, 3",
        "ar, يوم الاربعاء المقبل, WEEKDAY, 1, 3",
        "ar, أَمْسِ, DAY, -1, 0",
        "ar, أول أمس, DAY, -2, 0",
        "ar, غداً, DAY, 1, 0",
        "ar, الأسبوع الماضي, WEEK, -1, 0",
        "ar, الشهر المقبل, MONTH, 1, 0",
        "ar, العام الماضي, YEAR, -1, 0",
        "ar, كانون الثاني الماضي, MONTHNAME, -1, 1",
        "ar, شتنبر المقبل, MONTHNAME, 1, 9",
        "en-GB, Last  WEDNESDAY, WEEKDAY, -1, 3",
        "fr, dimanche, WEEKDAY, 0, 7",
        "fr, hier, DAY, -1, 0",
        "fr, en août dernier, MONTHNAME, -1, 8",
        "fr, la semaine prochaine, WEEK, 1, 0",
        "es, el pasado miercoles, WEEKDAY, -1, 3",
        "es, pasado mañana, DAY, 2, 0",
        "es, el próximo mes, MONTH, 1, 0"
    })
    void understands_four_languages(String language, String words, RelativeDateUnit unit, int steps, int number) {
        assertThat(RelativeDateWords.meaning(
                        LocalizedText.of("de", "irgendwann").and(language, words)))
                .contains(new Meaning(unit, steps, number));
    }

    private static Optional<Finding> check(String published, String words, String period) {
        return check(published, when(words, period), Citation.of(PAPER)).stream()
                .findFirst();
    }

    private static List<Finding> check(When when, Citation... citations) {
        return check("2022-05-13", when, citations);
    }

    private static List<Finding> check(String published, When when, Citation... citations) {
        Dossier dossier = Dossier.builder()
                .addSources(
                        source(PAPER, "Morning Paper")
                                .published(When.of(published))
                                .build(),
                        source(OTHER, "Evening Paper")
                                .published(When.of("2022-05-09"))
                                .build(),
                        source(Source.id("undated"), "Weekly Paper").build())
                .addParties(State.builder().id(NORDIA).addNames(name("Nordia")).build())
                .addEvents(
                        Event.builder()
                                .id(VISIT)
                                .kind(Event.EventKind.MISSION)
                                .addNames(name("The Visit"))
                                .when(when)
                                .addCitations(citations)
                                .build(),
                        Event.builder()
                                .id(Event.id("talks"))
                                .kind(Event.EventKind.PROCESS)
                                .when(When.of("2022-05-20"))
                                .build())
                .build();
        return Checks.standard().only("relative-date").check(dossier).findings();
    }

    private static When when(String words, String period) {
        return When.builder()
                .period(TimePeriod.parse(period))
                .wording(LocalizedText.of("en", words))
                .build();
    }

    private static Source.Builder source(Id<Source> id, String name) {
        return Source.builder().id(id).kind(Source.SourceKind.ARTICLE).addNames(name(name));
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}

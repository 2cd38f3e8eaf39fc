package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;

import java.math.BigDecimal;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Quantity.Missing;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statement.Statement.Emphasis;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingTest {
    private static final String GOLDEN = "examples/src/test/resources/org/coalitionmodel/examples/";

    private static ProgramRun run(String... args) {
        return ProgramRun.of(() -> Examples.run(args));
    }

    /** Runs with arguments that are separated by spaces. */
    private static ProgramRun line(String args) {
        return run(args.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"--lang en, briefing-en.txt", "--lang ar, briefing-ar.txt", "--lang ar --visual, briefing-ar-visual.txt"
    })
    void is_told_in_the_language_asked_for(String args, String file) {
        ProgramRun run = line("briefing " + args);
        assertThat(run.status()).isZero();
        assertGolden(GOLDEN + file, run.out());
    }

    @Test
    void is_told_in_english_by_default() {
        assertThat(run("briefing")).isEqualTo(line("briefing --lang en"));
        assertThat(line("briefing --visual")).isEqualTo(run("briefing"));
    }

    @Test
    void is_the_seed_file_as_json() {
        ProgramRun run = line("briefing --json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Repository.read("seeds/marrakech-2022.json"));
    }

    @Nested
    class InATerminal {
        @ParameterizedTest
        @ValueSource(strings = {"--lang en", "--lang ar", "--lang ar --visual"})
        void fits_into_80_columns(String args) {
            assertThat(line(args).out().lines()).allMatch(line -> TextTable.width(line) <= 80);
        }

        @Test
        void runs_from_right_to_left_in_arabic_whatever_a_line_begins_with() {
            assertThat(line("--lang ar").out().lines().filter(line -> !line.isEmpty()))
                    .allMatch(line -> new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1);
        }

        /** Terminals show other marks as boxes, or count them as columns. */
        @Test
        void has_no_other_mark_than_the_one_that_gives_a_line_its_direction() {
            assertThat(line("--lang ar")
                            .out()
                            .codePoints()
                            .filter(c -> Character.getType(c) == Character.FORMAT)
                            .distinct())
                    .containsExactly(0x200f);
        }

        @Test
        void has_each_date_percentage_and_interval_in_an_order_that_bidirectional_text_keeps() {
            for (String run : List.of("11 مايو 2022", "47.5 على الأقل", "من 7137 إلى 7286")) {
                assertThat(line("--lang ar").out()).contains(run);
            }
            assertThat(line("--lang ar").out()).doesNotContainPattern("\\d-\\d|%|\\[\\d");
        }

        @Test
        void is_laid_out_from_the_right_where_the_terminal_does_not_do_it() {
            assertThat(VisualOrder.of("في (مايو) 2022", 16)).isEqualTo("  2022 (ويام) يف");
            assertThat(VisualOrder.of("شريكاً", 5)).isEqualTo("اًكيرش");
            assertThat(VisualOrder.of("", 5)).isEmpty();
        }

        @Test
        void keeps_columns_aligned_under_marks_that_take_no_column() {
            assertThat(TextTable.width("شريكاً")).isEqualTo(5);
            assertThat(TextTable.width("\u2066[1, 2)\u2069")).isEqualTo(6);
            assertThat(TextTable.wrap("one two three", 7)).containsExactly("one two", "three");
            assertThat(TextTable.wrap("unbreakable", 3)).containsExactly("unbreakable");
        }
    }

    @Nested
    class Amounts {
        private final Messages english = new Messages(Locale.ENGLISH);
        private final Messages arabic = new Messages(Locale.forLanguageTag("ar"));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "171000000000 | USD | 171 billion US dollars | 171 مليار دولار أمريكي",
                    "1400000 | persons | 1.4 million people | 1.4 مليون شخص",
                    "5000000 | persons | 5 million people | 5 ملايين شخص",
                    "1234567 | persons | 1,234,567 people | 1234567 شخصاً",
                    "999999 | persons | 999,999 people | 999999 شخصاً",
                    "84 | partners | 84 partners | 84 شريكاً",
                    "210 | cells | 210 cells | 210 خلايا",
                    "3461 | deaths | 3,461 deaths | 3461 وفاة",
                    "1 | states | 1 state | 1 دولة",
                    "47.5 | percent | 47.5 per cent | 47.5 في المئة",
                    "12 | furlongs | 12 furlongs | 12 furlongs",
                })
        void are_written_as_a_person_would(BigDecimal number, String unit, String inEnglish, String inArabic) {
            assertThat(english.amount(number, Optional.of(unit))).isEqualTo(inEnglish);
            assertThat(arabic.amount(number, Optional.of(unit))).isEqualTo(inArabic);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-05-11, 11 May 2022, 11 مايو 2022",
            "2014-09, September 2014, سبتمبر 2014",
            "2021, 2021, 2021",
            "2021?, 2021?, 2021?",
            "2021/2023, 2021/2023, 2021/2023"
        })
        void have_dates_in_words_where_they_are_plain(String date, String inEnglish, String inArabic) {
            assertThat(english.date(TimePeriod.parse(date))).isEqualTo(inEnglish);
            assertThat(arabic.date(TimePeriod.parse(date))).isEqualTo(inArabic);
        }

        @Test
        void have_ordinals_in_words_as_far_as_there_are_any() {
            assertThat(english.ordinal(ordinal(8, false))).isEqualTo("eighth");
            assertThat(english.ordinal(ordinal(43, false))).isEqualTo("no. 43");
            assertThat(english.ordinal(ordinal(1, true))).isEqualTo("last");
            assertThat(english.ordinal(ordinal(2, true))).isEqualTo("second from the end");
            assertThat(arabic.ordinal(ordinal(2, true))).isEqualTo("الثاني من النهاية");
        }

        private static Ordinal ordinal(int number, boolean fromEnd) {
            return Ordinal.builder()
                    .number(number)
                    .fromEnd(fromEnd)
                    .series(LocalizedText.of("en", "meetings"))
                    .build();
        }
    }

    @Test
    void says_what_was_not_done_is_hedged_or_has_no_number() {
        Dossier seed = MarrakechDossier.build();
        Dossier changed = Dossier.builder()
                .from(seed)
                .statements(seed.statements().stream()
                        .map(statement -> Statement.builder()
                                .from(statement)
                                .negated(true)
                                .emphasis(Emphasis.STRONGEST)
                                .build())
                        .toList())
                .statistics(seed.statistics().stream()
                        .map(statistic -> statistic instanceof Level level
                                        && level.quantity().value().isPresent()
                                ? hedged(level)
                                : statistic)
                        .toList())
                .build();
        String text = new BriefingText(changed, Locale.ENGLISH, false).text().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("(no call in the strongest terms", "well under 3,461", "number kept secret")
                .doesNotContain("210 cells");
    }

    private static Level hedged(Level level) {
        Quantity quantity = level.quantity().unit().equals(Optional.of(Unit.of("cells")))
                ? Quantity.missing(Missing.WITHHELD)
                : Quantity.builder()
                        .from(level.quantity())
                        .bound(Bound.WELL_UNDER)
                        .build();
        return Level.builder().from(level).quantity(quantity).build();
    }

    @Test
    void has_the_same_words_in_both_languages() {
        var english = ResourceBundle.getBundle("org.coalitionmodel.examples.briefing", Locale.ROOT);
        var arabic = ResourceBundle.getBundle("org.coalitionmodel.examples.briefing", Locale.forLanguageTag("ar"));
        for (String key : english.keySet()) {
            boolean isTheSameInAnyLanguage = key.endsWith(".one") // A form that Arabic does not have here.
                    || List.of(
                                    "base.none",
                                    "bound.EXACTLY",
                                    "date.day",
                                    "date.month",
                                    "gap.line",
                                    "meeting.outcome",
                                    "statement.line",
                                    "when.both")
                            .contains(key);
            assertThat(arabic.getString(key).equals(english.getString(key)))
                    .as(key)
                    .isEqualTo(isTheSameInAnyLanguage);
        }
    }
}

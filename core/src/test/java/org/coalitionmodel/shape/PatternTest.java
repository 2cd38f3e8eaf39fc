package org.coalitionmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns, which others read in the JSON Schema, refuse nothing that the model takes, and take little more. */
class PatternTest {
    private static final long SEED = 20310410;

    static List<ValueType.ScalarType<?>> scalars() {
        List<ValueType.ScalarType<?>> scalars = new ArrayList<>();
        scalars.add(new ValueType.ScalarType<>(
                String.class,
                ValueType.ABSOLUTE_URI.description(),
                ValueType.ABSOLUTE_URI.pattern(),
                Integer.MAX_VALUE,
                PatternTest::uriOfSource,
                uri -> uri));
        for (ValueType<?> value : Shapes.all().values()) {
            if (value instanceof ValueType.ScalarType<?> scalar) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void take_whatever_the_model_takes(ValueType.ScalarType<?> scalar) {
        Pattern pattern = Pattern.compile(scalar.pattern());
        List<String> parts = List.of(
                "2022",
                "-05",
                "-31",
                "-02",
                "-29",
                "-XX",
                "20",
                "XX",
                "201X",
                "/",
                "..",
                "P20Y",
                "P1Y6M",
                "24",
                "M",
                "W",
                "D",
                "Y",
                "-0043",
                "170000002",
                "-23",
                "?",
                "~",
                "%",
                "a",
                "Z",
                ".",
                "-",
                "@",
                ":",
                "_",
                "é",
                "#",
                "%41",
                "[",
                " ");
        Random random = new Random(SEED);
        int taken = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder string = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                string.append(parts.get(random.nextInt(parts.size())));
            }
            if (isTaken(scalar.parse(), string.toString())) {
                taken++;
                assertThat(pattern.matcher(string).find())
                        .as("seed %d, round %d: %s", SEED, i, string)
                        .isTrue();
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    @Test
    void take_no_other_day_than_29_February_of_every_year() {
        Pattern pattern = Pattern.compile(ModelShapes.PARTIAL_DATE.pattern());
        for (int monthAndDay = 0; monthAndDay < 10_000; monthAndDay++) {
            String day = String.format(Locale.ROOT, "2021-%02d-%02d", monthAndDay / 100, monthAndDay % 100);
            assertThat(pattern.matcher(day).find())
                    .as(day)
                    .isEqualTo(isTaken(PartialDate::parse, day) || day.equals("2021-02-29"));
        }
    }

    @Test
    void take_every_language_that_is_one() {
        Pattern pattern = Pattern.compile(ValueType.LanguageMapType.LANGUAGE);
        List<String> tags = new ArrayList<>(List.of(
                "en",
                "zh-cmn-Hans-CN",
                "de-CH-1996",
                "x-whatever",
                "i-klingon",
                "sgn-BE-FR",
                "art-lojban",
                "zh-min-nan",
                "en-a-bbb-x-a-ccc",
                "sl-rozaj-biske-1994",
                "es-419",
                "qaa-Qaaa-QM-x-southern"));
        for (Locale locale : Locale.getAvailableLocales()) {
            tags.add(locale.toLanguageTag());
        }
        assertThat(tags)
                .filteredOn(tag -> isTaken(any -> LocalizedText.of(any, "a"), tag))
                .hasSizeGreaterThan(500)
                .allMatch(tag -> pattern.matcher(tag).find());
    }

    /** Unicode 14 and later, which later JDKs have, know more invisible characters than Unicode 13 of JDK 17. */
    @Test
    void find_a_text_blank_only_if_the_model_does_and_up_to_FFFF_whenever_it_does() {
        Pattern pattern = Pattern.compile(ValueType.StringType.VISIBLE.pattern());
        List<String> missed = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            boolean isBlank = Rule.isBlank(text);
            boolean isFound = pattern.matcher(text).find();
            if (!isBlank && !isFound) {
                throw new AssertionError("U+" + Integer.toHexString(c));
            }
            if (isBlank && isFound) {
                missed.add(String.format(Locale.ROOT, "U+%04X", c));
            }
        }
        if (Runtime.version().feature() == 17) {
            assertThat(missed).allMatch(c -> c.length() > "U+FFFF".length());
        }
        assertThat(missed).hasSizeGreaterThan(100).hasSizeLessThan(300);
    }

    private static String uriOfSource(String text) {
        String uri = ValueType.ABSOLUTE_URI.parse().apply(text);
        Source.Builder source = Source.builder().id(Id.of("s")).kind(Source.SourceKind.OTHER);
        return source.addNames(LocalizedText.of("en", "a"))
                .uri(uri)
                .build()
                .uri()
                .orElseThrow();
    }

    private static boolean isTaken(Function<String, ?> parse, String text) {
        try {
            return parse.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

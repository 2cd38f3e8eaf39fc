package org.coalitionmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Nested
    class ARule {
        @Test
        void says_nothing_where_it_holds() {
            assertThatCode(() -> Rule.require(true, "Type.attribute", "be so", "x"))
                    .doesNotThrowAnyException();
            assertThatCode(() -> Rule.require(true, "Type.attribute", "be so", "x", "id"))
                    .doesNotThrowAnyException();
        }

        @Test
        void names_attribute_rule_and_value_where_it_is_broken() {
            assertThatThrownBy(() -> Rule.require(false, "Type.attribute", "be at least 1", 0))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Type.attribute must be at least 1 but was 0");
        }

        @Test
        void names_the_id_too_if_there_is_one() {
            assertThatThrownBy(() -> Rule.require(false, "Type.attribute", "be at least 1", 0, "x-1"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Type.attribute must be at least 1 but was 0 (id=x-1)");
        }

        @Test
        void can_be_asked_for_the_message_or_the_exception_alone() {
            assertThat(Rule.message("T.a", "be so", 1, null)).isEqualTo("T.a must be so but was 1");
            assertThat(Rule.message("T.a", "be so", 1, "x")).isEqualTo("T.a must be so but was 1 (id=x)");
            assertThat(Rule.broken("T.a", "be so", 1, "x"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("T.a must be so but was 1 (id=x)");
        }
    }

    @Nested
    class AText {
        private static final Pattern INVISIBLE = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}\\p{Cf}]");

        @Test
        void of_one_character_is_blank_if_and_only_if_that_is_white_space_a_control_or_a_format_character() {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                String text = Character.toString(c);
                if (Rule.isBlank(text) != INVISIBLE.matcher(text).matches()) {
                    throw new AssertionError("U+" + Integer.toHexString(c));
                }
            }
        }

        @Test
        void is_blank_without_a_visible_character_and_not_with_one() {
            assertThat(List.of("", " \t\n", "\u00a0\u0085\u202f", "\u200b\u200e\ufeff\u2060\u00ad", "\udb40\udc41 "))
                    .allMatch(Rule::isBlank);
            assertThat(List.of("a", " \u200ea", "\u200b🏮\u200b", "م\u200f", "\ud800", "\udb40"))
                    .noneMatch(Rule::isBlank);
        }

        @Test
        void must_have_a_visible_character() {
            assertThatThrownBy(() -> Rule.requireText("Type.text", "\u200b", "x"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Type.text must have a visible character but was \\u200b (id=x)");
            assertThatCode(() -> Rule.requireText("Type.text", "\u200ba", "x")).doesNotThrowAnyException();
        }
    }

    @Nested
    class AValue {
        @Test
        void is_shown_as_it_writes_itself() {
            assertThat(Rule.shown("a b")).isEqualTo("a b");
            assertThat(Rule.shown(List.of(1, 2))).isEqualTo("[1, 2]");
            assertThat(Rule.shown("مراكش")).isEqualTo("مراكش");
        }

        @Test
        void that_is_not_there_is_absent() {
            assertThat(Rule.shown(null)).isEqualTo("absent");
            assertThat(Rule.shown(Optional.empty())).isEqualTo("absent");
        }

        @Test
        void that_is_optional_is_shown_without_its_wrapping() {
            assertThat(Rule.shown(Optional.of("a"))).isEqualTo("a");
        }

        @Test
        void without_characters_is_empty() {
            assertThat(Rule.shown("")).isEqualTo("empty");
            assertThat(Rule.shown(Optional.of(""))).isEqualTo("empty");
        }

        @Test
        void is_cut_after_80_characters() {
            assertThat(Rule.shown("a".repeat(80))).isEqualTo("a".repeat(80));
            assertThat(Rule.shown("a".repeat(81))).isEqualTo("a".repeat(80) + "... (81 characters)");
        }

        @Test
        void is_not_cut_within_a_character() {
            String lamps = "🏮".repeat(81);
            assertThat(Rule.shown(lamps)).isEqualTo("🏮".repeat(80) + "... (162 characters)");
            assertThat(Rule.shown("🏮".repeat(80))).isEqualTo("🏮".repeat(80));
        }

        @Test
        void can_not_break_a_line_turn_the_text_round_or_hide() {
            assertThat(Rule.shown("a\r\nb\tc\u001b[31m")).isEqualTo("a\\u000d\\u000ab\\u0009c\\u001b[31m");
            assertThat(Rule.shown("a\u2028b\u2029")).isEqualTo("a\\u2028b\\u2029");
            assertThat(Rule.shown("\u202eabc\u200b\ufeff")).isEqualTo("\\u202eabc\\u200b\\ufeff");
            assertThat(Rule.shown("\ud800")).isEqualTo("\\ud800");
            assertThat(Rule.shown("\udb40\udc41")).isEqualTo("\\ue0041");
        }

        @Test
        void is_escaped_alike_in_every_locale() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
                assertThat(Rule.shown("\n")).isEqualTo("\\u000a");
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void in_the_place_of_the_id_is_escaped_too() {
            assertThat(Rule.message("T.a", "be so", 1, "a\nb")).isEqualTo("T.a must be so but was 1 (id=a\\u000ab)");
        }
    }
}

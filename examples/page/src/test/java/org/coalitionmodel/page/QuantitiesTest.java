package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private final Quantities english = new Quantities(new Words(Locale.ENGLISH));
    private final Quantities arabic = new Quantities(new Words(Locale.forLanguageTag("ar")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            more than 171000000000 USD | more than 171 billion US dollars       | أكثر من 171 مليار دولار أمريكي
            more than 1400000 persons  | more than 1.4 million people           | أكثر من 1.4 مليون شخص
            at most 60 %               | up to 60%                              | حتى 60%
            100000000 USD/year         | 100 million US dollars per year        | 100 مليون دولار أمريكي لكل السنة
            [7, 8] %                   | 7 to 8%                                | من 7 إلى 8%
            100 [80, 120] deaths       | 100 deaths (80 to 120)                 | 100 وفاة (من 80 إلى 120)
            just over 100 deaths       | just over 100 deaths                   | أكثر بقليل من 100 وفاة
            well over 100 deaths       | well over 100 deaths                   | أكثر بكثير من 100 وفاة
            well under 5 %             | well under 5%                          | أقل بكثير من 5%
            (withheld)                 | number kept secret                     | العدد محجوب
            (not given) USD            | number not given                       | العدد غير مذكور
            (unknown) "many"@en        | “many” (number not known)              | «many» (العدد غير معروف)
            "dozens"@en                | “dozens”                               | «dozens»
            2 potentially-lethal-doses | 2 potentially lethal doses             | 2 potentially lethal doses
            """)
    void write_every_form(String quantity, String inEnglish, String inArabic) {
        assertThat(english.quantity(Quantity.parse(quantity)).text()).isEqualTo(inEnglish);
        // A mark that is not seen puts the sign on the same side of every number.
        assertThat(arabic.quantity(Quantity.parse(quantity)).text().replace("\u061c", ""))
                .isEqualTo(inArabic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [3461, 3461] | exactly 3,461
            [7137, 7286] | 7,137 to 7,286
            [47.5, 48.5) | 47.5 to less than 48.5
            (100, 110]   | more than 100, up to 110
            (100, 110)   | more than 100, but below 110
            (210, ∞)     | more than 210, no upper limit given
            [210, ∞)     | 210 or more, no upper limit given
            (-∞, 60]     | up to 60, no lower limit given
            (-∞, 60)     | less than 60, no lower limit given
            (-∞, ∞)      | no limits given
            """)
    void say_what_a_figure_allows(String interval, String text) {
        assertThat(english.interval(Interval.parse(interval), false).text()).isEqualTo(text);
    }
}

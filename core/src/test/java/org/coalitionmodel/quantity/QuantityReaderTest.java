package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row has a locale, what stands in a text, and the quantity in the library's own notation. */
class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 48 | 48
            en | 48% | 48 %
            en | 48 per cent | 48 %
            en | 48.5 percent | 48.5 %
            en | 1,234 | 1234
            en | 1,234.5 | 1234.5
            en | 1 234 567 | 1234567
            en | 12,34,567 | 1234567
            en | 1.234 | 1.234
            en | 1.4 million | 1400000 to 100000
            en | 1.40 million | 1400000 to 10000
            en | 3 bn | 3000000000 to 1000000000
            en | US$3bn | 3000000000 to 1000000000 USD
            en | US$ 1.4 billion | 1400000000 to 100000000 USD
            en | 1.4 billion US dollars | 1400000000 to 100000000 USD
            en | 1.5 billion USD | 1500000000 to 100000000 USD
            en | USD 2.5 million | 2500000 to 100000 USD
            en | €5m | 5000000 to 1000000 EUR
            en | 5 mm | 5 mm
            en | €5mm | 5000000 to 1000000 EUR
            en | 5 t | 5 t
            en | 5 mm euros | 5000000 to 1000000 EUR
            en | 5 t USD | 5000000000000 to 1000000000000 USD
            en | £3t | 3000000000000 to 1000000000000 GBP
            en | 5k | 5000 to 1000
            en | 5 km | 5 km
            en | 2 thousand | 2000 to 1000
            en | 300 thousand million | 300000000000 to 1000000000
            en | a million | 1000000 to 1000000
            en | a dozen | 12 to 12
            en | a hundred thousand | 100000 to 100000
            en | more than 210 cells | more than 210 cells
            en | just over 100 countries | just over 100 countries
            en | well over 1.4 million | well over 1400000
            en | far fewer than 70 | well under 70
            en | over 1.4 million | more than 1400000
            en | 200 or more | at least 200
            en | 200 or more deaths | at least 200 deaths
            en | at least 5 deaths | at least 5 deaths
            en | 5 countries at least | at least 5 countries
            en | no fewer than 84 states | at least 84 states
            en | no more than 84 | at most 84
            en | up to 60 % | at most 60 %
            en | about 900 | about 900
            en | some 3,500 persons | about 3500 persons
            en | nearly 1.4 million | almost 1400000
            en | close to 30% | about 30 %
            en | exactly 48 | exactly 48
            en | between 80 and 120 | [80, 120]
            en | 80 to 120 | [80, 120]
            en | from 80 to 120 cells | [80, 120] cells
            en | 80-120 | [80, 120]
            en | 7–8 % | [7, 8] %
            en | 5 to 10 million | [5000000, 10000000]
            en | 900,000 to 1.2 million | [900000, 1200000]
            en | US$5 million to US$10 million | [5000000, 10000000] USD
            en | up to 7–8 % | at most [7, 8] %
            en | about 80 to 120 | about [80, 120]
            en | at least 5 to 6 | at least [5, 6]
            en | more than 5 to 6 | more than [5, 6]
            en | less than 5 to 6 | less than [5, 6]
            en | -5 % | -5 %
            en | −5.2 per cent | -5.2 %
            en | +3% | 3 %
            en | 3 percentage points | 3 percentagePoints
            en | 0.5 percentage point | 0.5 percentagePoints
            en | ١٬٢٣٤٫٥ | 1234.5
            en | 5 of them | 5 them
            en-US | $5 million | 5000000 to 1000000 USD
            en-US | $5 | 5 USD
            en | 200+ | at least 200
            en | ~200 | about 200
            en | ≥ 5 % | at least 5 %
            en | 2 lakh | 200000 to 100000
            en | 3.5 crore | 35000000 to 1000000
            en | 5 miles | 5 miles
            en-ZA | 1,23 | 1.23
            en | 5 deaths/attacks | 5 deaths/attacks
            en | 5 million deaths/attacks | 5000000 to 1000000 deaths/attacks
            en | 20 million barrels | 20000000 to 1000000 barrels
            en | MORE THAN 5 MILLION | more than 5000000
            en-US | -$5 | -5 USD
            en-US | $-5 | -5 USD
            en | 5 thousand thousand thousand | 5000000000 to 1000000000
            en | an estimated 5 million | about 5000000
            en | approx. 5 % | about 5 %
            en | c. 900 | about 900
            en | in excess of 5 | more than 5
            en | below 5 | less than 5
            en | 5 or fewer | at most 5
            en | less than a million | less than 1000000
            en | 1 thousand | 1000 to 1000
            en | 1.234 million | 1234000 to 1000
            en | US$1.4 trillion | 1400000000000 to 100000000000 USD
            en | 5 million euros | 5000000 to 1000000 EUR
            en | 1,234,567 persons | 1234567 persons
            en | 12 percentage-points | 12 percentagePoints
            en | 5 milliard | 5000000000 to 1000000000
            en | 5 million or so | about 5000000
            en | 5 million of USD | 5000000 to 1000000 USD
            en | more than US$ 5 million | more than 5000000 USD
            en | 3 hundred | 300 to 100
            en | between 1 and 1.5 per cent | [1, 1.5] %
            en | 7 % to 8 % | [7, 8] %
            en | A$5 | 5 AUD
            en | 5 per cent or more | at least 5 %
            """)
    void reads_English(String locale, String text, String expected) {
        assertRead(locale, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ar | ٤٨٪ | 48 %
            ar | 48 في المئة | 48 %
            ar | 48 في المائة | 48 %
            ar | 48 بالمئة | 48 %
            ar | 48 بالمائة | 48 %
            ar | %48 | 48 %
            ar | ٪٤٨ | 48 %
            ar | ١٬٢٣٤٫٥ | 1234.5
            ar | ١٢٣٤ | 1234
            ar | ١,٥ | 1.5
            ar | ١،٥ | 1.5
            ar-MA | 1.234 | 1234
            ar-EG | 1,234 | 1234
            ar-MA | 1,4 مليون | 1400000 to 100000
            ar-EG | 1.4 مليون | 1400000 to 100000
            ar | ۱۲۳۴ | 1234
            ar | أكثر من 210 | more than 210
            ar | أكثر من مليون | more than 1000000
            ar | بأكثر من مليوني | more than 2000000
            ar | ما لا يقل عن 5 | at least 5
            ar | 5 على الأقل | at least 5
            ar | على الأقل 5 | at least 5
            ar | أقل من 5 | less than 5
            ar | ما يصل إلى 60 في المئة | at most 60 %
            ar | تصل إلى حدود 60 في المئة | at most 60 %
            ar | نحو 900 | about 900
            ar | بنحو 900 | about 900
            ar | حوالي 900 | about 900
            ar | ما يقرب من 900 | about 900
            ar | قرابة 900 | about 900
            ar | أكثر بقليل من 100 | just over 100
            ar | أكثر بكثير من 5 | well over 5
            ar | أقل بكثير من 5 | well under 5
            ar | ما يزيد على 5 | more than 5
            ar | ما يزيد عن 5 | more than 5
            ar | بين 80 و120 | [80, 120]
            ar | من 80 إلى 120 | [80, 120]
            ar | ما بين 80 و 120 مليون | [80000000, 120000000]
            ar | 7–8 في المئة | [7, 8] %
            ar | ألف | 1000 to 1000
            ar | 5 آلاف | 5000 to 1000
            ar | 11 ألفًا | 11000 to 1000
            ar | ألفان | 2000 to 1000
            ar | ألفين | 2000 to 1000
            ar | ألفًا | 1000 to 1000
            ar | مليون | 1000000 to 1000000
            ar | مليونان | 2000000 to 1000000
            ar | مليوناً | 1000000 to 1000000
            ar | 12 مليوناً | 12000000 to 1000000
            ar | 3 ملايين | 3000000 to 1000000
            ar | 3 مليارات | 3000000000 to 1000000000
            ar | ملياري دولار أمريكي | 2000000000 to 1000000000 USD
            ar | 5 بليون | 5000000000 to 1000000000
            ar | 2 تريليون | 2000000000000 to 1000000000000
            ar | مئة ألف | 100000 to 100000
            ar | 100 ألف | 100000 to 1000
            ar | مئتي ألف | 200000 to 100000
            ar | ألف مليار | 1000000000000 to 1000000000000
            ar | 5 ملايين دولار أميركي | 5000000 to 1000000 USD
            ar | 3 نقاط مئوية | 3 percentagePoints
            ar | 10 فأكثر | at least 10
            ar | اكثر من 5 ملايين | more than 5000000
            ar | ٣٫٥ ملايين | 3500000 to 100000
            ar | ٥–٧ ملايين | [5000000, 7000000]
            ar | ما لا يزيد على 5 | at most 5
            ar | لا يتجاوز 5 | at most 5
            ar | 5 كحد أقصى | at most 5
            ar | مليار | 1000000000 to 1000000000
            ar | مليار دولار أمريكي | 1000000000 to 1000000000 USD
            ar | أكثر من ملياري | more than 2000000000
            ar | 5 تريليونات | 5000000000000 to 1000000000000
            ar | ۳٫۵ مليون | 3500000 to 100000
            ar | -5 % | -5 %
            ar | 3 مليون يورو | 3000000 to 1000000 EUR
            ar | USD 5 مليون | 5000000 to 1000000 USD
            ar | 5 ملايين USD | 5000000 to 1000000 USD
            ar | حتى 5 | at most 5
            ar | تقريبا 5 | about 5
            ar-MA | 1.234.567,5 | 1234567.5
            ar | 1 234 567 | 1234567
            ar | ١٢٬٣٤٥ | 12345
            """)
    void reads_Arabic(String locale, String text, String expected) {
        assertRead(locale, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            fr | 48 % | 48 %
            fr | 48,5 pour cent | 48.5 %
            fr | 1 234,5 | 1234.5
            fr | 1.5 million | 1500000 to 100000
            fr | 1,234 | 1.234
            fr | 1.234,5 | 1234.5
            fr | 1.234.567 | 1234567
            fr-LU | 1.234 | 1234
            fr | 1,4 million | 1400000 to 100000
            fr | 3 milliards d'euros | 3000000000 to 1000000000 EUR
            fr | 3,5 milliards de dollars américains | 3500000000 to 100000000 USD
            fr | 3 Md€ | 3000000000 to 1000000000 EUR
            fr | 5 M€ | 5000000 to 1000000 EUR
            fr | 12 k€ | 12000 to 1000 EUR
            fr | 5 m | 5 m
            fr | mille | 1000 to 1000
            fr | cent mille | 100000 to 100000
            fr | 2 mille | 2000 to 1000
            fr | un million | 1000000 to 1000000
            fr | plus d’un million | more than 1000000
            fr | un peu plus d’un million | just over 1000000
            fr | bien plus de 70 | well over 70
            fr | nettement moins de 70 | well under 70
            fr | plus de 3 milliers | more than 3000
            fr | plus de 210 cellules | more than 210 cellules
            fr | au moins 5 | at least 5
            fr | 5 ans au moins | at least 5 ans
            fr | moins de 5 | less than 5
            fr | jusqu'à 60 % | at most 60 %
            fr | jusqu’à 60 % | at most 60 %
            fr | au plus 60 % | at most 60 %
            fr | environ 900 | about 900
            fr | 900 environ | about 900
            fr | près de 900 | about 900
            fr | presque 900 | almost 900
            fr | quelque 3 500 | about 3500
            fr | entre 80 et 120 | [80, 120]
            fr | de 80 à 120 | [80, 120]
            fr | 80 à 120 % | [80, 120] %
            fr | 7-8 % | [7, 8] %
            fr | 2 billions | 2000000000000 to 1000000000000
            fr | 2 trillions | 2000000000000000000 to 1000000000000000000
            fr | 5 points de pourcentage | 5 percentagePoints
            fr | pas moins de 12 | at least 12
            fr | 5 ou plus | at least 5
            fr | EUR 3,5 millions | 3500000 to 100000 EUR
            fr | 1 234 567 | 1234567
            fr | 1 234 567 habitants | 1234567 habitants
            fr | 5 milliards | 5000000000 to 1000000000
            fr | 1,5 milliard | 1500000000 to 100000000
            fr | 3 Mds€ | 3000000000 to 1000000000 EUR
            fr | plus de 1 000 | more than 1000
            fr | moins d'un million | less than 1000000
            fr | 0,5 point de pourcentage | 0.5 percentagePoints
            fr | de l'ordre de 5 % | about 5 %
            fr | 5 milliards de livres sterling | 5000000000 to 1000000000 GBP
            fr | exactement 5 | exactly 5
            fr | 3 douzaines | 36 to 12
            fr | 12 millions d’euros | 12000000 to 1000000 EUR
            fr | 5 k | 5000 to 1000
            """)
    void reads_French(String locale, String text, String expected) {
        assertRead(locale, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            es-ES | 1.234 | 1234
            es-MX | 1.234 | 1.234
            es-ES | 1,234 | 1.234
            es-MX | 1,234 | 1234
            es | 1.5 | 1.5
            es | 1,5 | 1.5
            es | 1 234,5 | 1234.5
            es | 1.234,5 | 1234.5
            es | 1,234.5 | 1234.5
            es | 0,123 | 0.123
            es | 1,4 millones | 1400000 to 100000
            es | un millón | 1000000 to 1000000
            es | un millon | 1000000 to 1000000
            es | mil | 1000 to 1000
            es | mil millones | 1000000000 to 1000000000
            es | 3 mil millones | 3000000000 to 1000000000
            es | 3 mil millones de dólares estadounidenses | 3000000000 to 1000000000 USD
            es | 100 mil millones de euros | 100000000000 to 1000000000 EUR
            es | 5 billones | 5000000000000 to 1000000000000
            es-US | 5 millones | 5000000 to 1000000
            es-US | $5 millones | 5000000 to 1000000 USD
            es | un millardo | 1000000000 to 1000000000
            es | poco más de 100 | just over 100
            es | muy por encima de 70 | well over 70
            es | mucho menos de 70 | well under 70
            es | más de 210 | more than 210
            es | al menos 5 | at least 5
            es | menos de 5 | less than 5
            es | hasta 60 % | at most 60 %
            es | más del 48 % | more than 48 %
            es | menos del 48 % | less than 48 %
            es | hasta el 60 % | at most 60 %
            es | no menos del 48 % | at least 48 %
            es | cerca del 48 % | about 48 %
            es | en torno al 48 % | about 48 %
            es | casi el 48 % | almost 48 %
            es | poco más del 48 % | just over 48 %
            es | como máximo 5 | at most 5
            es | alrededor de 900 | about 900
            es | cerca de 900 | about 900
            es | unos 900 | about 900
            es | unas 3000 personas | about 3000 personas
            es | casi 900 | almost 900
            es | entre 80 y 120 | [80, 120]
            es | de 80 a 120 | [80, 120]
            es | 80 a 120 millones | [80000000, 120000000]
            es | 48 por ciento | 48 %
            es | 3 puntos porcentuales | 3 percentagePoints
            es | 5 o más | at least 5
            es | más de un millón | more than 1000000
            es | cien mil | 100000 to 100000
            es | 5 miles | 5000 to 1000
            es | 3,5 millones de euros | 3500000 to 100000 EUR
            es-MX | 1,234.5 | 1234.5
            es | no menos de 12 | at least 12
            es | 5 como máximo | at most 5
            es | 12 docenas | 144 to 12
            es | 2,5 billones | 2500000000000 to 100000000000
            es-ES | 1.234.567 | 1234567
            es | 1 234 567 personas | 1234567 personas
            es | por lo menos 5 | at least 5
            es | más de 1,4 mil millones | more than 1400000000
            es-419 | 1.4 millones | 1400000 to 100000
            es | entre 1 y 2 mil millones | [1000000000, 2000000000]
            es | exactamente 5 | exactly 5
            es | 5 M€ | 5000000 to 1000000 EUR
            es | €5 | 5 EUR
            es | desde 5 hasta 7 % | [5, 7] %
            """)
    void reads_Spanish(String locale, String text, String expected) {
        assertRead(locale, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | $3bn | Quantity.text must name the currency, which may be USD, CAD, AUD, MXN or another,
            en | 5m | Quantity.text must have one reading in English, not 5000000 and 5 metres,
            en | 5 m | Quantity.text must have one reading in English, not 5000000 and 5 metres,
            en | 5K | Quantity.text must have one reading in English, not 5000 and 5 kelvins,
            en | $5–10 million | Quantity.text must name the currency, which may be USD, CAD, AUD, MXN or another,
            en | $5 | Quantity.text must name the currency, which may be USD, CAD, AUD, MXN or another,
            en-ZA | 1,234 | Quantity.text must have one reading in English, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            en | between $1.2 and $1.5 billion | Quantity.text must name the currency, which may be USD, CAD, AUD, MXN or another,
            en | -$5 | Quantity.text must name the currency, which may be USD, CAD, AUD, MXN or another,
            fr | 1.234 | Quantity.text must have one reading in French, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            es | 1.234 | Quantity.text must have one reading in Spanish, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            es | 1,234 | Quantity.text must have one reading in Spanish, not 1.234 and 1234 (where regions differ, a locale with its region decides),
            es-US | 5 billones | Quantity.text must have one reading in Spanish, not 5000000000000 and 5000000000,
            es-MX | $5 millones | Quantity.text must name the currency, which may be USD, CAD, AUD, MXN or another,
            ar | ١,٢٣٤ | Quantity.text must have one reading in Arabic, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            ar-EG | ١,٢٣٤ | Quantity.text must have one reading in Arabic, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            ar | 1,234 | Quantity.text must have one reading in Arabic, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            ar | 1.234 | Quantity.text must have one reading in Arabic, not 1.234 and 1234 (where regions differ, a locale with its region decides),
            ar | ألفا | Quantity.text must have one reading in Arabic, not 1000 and 2000,
            ar | مليونا | Quantity.text must have one reading in Arabic, not 1000000 and 2000000,
            en | ¥5 | Quantity.text must name the currency, which may be JPY, CNY or another,
            fr-FR | 1.234 | Quantity.text must have one reading in French, not 1234 and 1.234 (where regions differ, a locale with its region decides),
            """)
    void refuses_what_has_two_readings_and_names_them(String locale, String text, String message) {
        assertRefused(locale, text, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 1,23 | Quantity.text must have numbers as English writes them, such as 1234.5, so perhaps 1.23,
            en | 1.234,5 | Quantity.text must have numbers as English writes them, such as 1234.5, so perhaps 1234.5,
            en | 1.2.3 | Quantity.text must have numbers as English writes them, such as 1234.5,
            en | million | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            en | dozens | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            en | three million | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            en | 120 to 80 | Quantity.low must not be above high
            en | between 80 | Quantity.text must have both ends of its range
            en | 5 persons displaced | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with persons displaced,
            en | 5 displaced persons | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with displaced persons,
            en | more than 5 or more | Quantity.text must have one bound
            en | 5 % of GDP | Quantity.text must have one unit
            en | 5 % deaths | Quantity.text must have one unit
            en | 5 Milliarden | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with Milliarden,
            en | 1٢ | Quantity.text must have numbers as English writes them, such as 1234.5,
            en | .5 | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            en | 5. | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with .,
            fr | 1,234.5 | Quantity.text must have numbers as French writes them, such as 1234,5, so perhaps 1234,5,
            fr | personnes déplacées | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            fr | 5 personnes déplacées | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with personnes déplacées,
            fr | une centaine | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            fr | quelques milliers | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            fr | 3 décès | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with décès,
            es-ES | 1.5 | Quantity.text must have numbers as Spanish writes them, such as 1234,5, so perhaps 1,5,
            es-MX | 1,5 | Quantity.text must have numbers as Spanish writes them, such as 1234.5, so perhaps 1.5,
            es | 5 personas desplazadas | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with personas desplazadas,
            es | miles | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            ar | 5 مليونان | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with مليونان,
            ar | 210 خلية | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with خلية,
            ar | عشرات | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            en | 5 thousand thousand thousand thousand | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with thousand,
            en | 5 USD to 7 EUR | Quantity.text must have one unit
            en | 0,123 | Quantity.text must have numbers as English writes them, such as 1234.5, so perhaps 0.123,
            en | 01,234 | Quantity.text must have numbers as English writes them, such as 1234.5, so perhaps 1.234,
            en | 1234,567 | Quantity.text must have numbers as English writes them, such as 1234.5, so perhaps 1234.567,
            en | exactly 5 [6, 7] | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with [6, 7],
            es | 7 u 8 | Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with u 8,
            es | dólares | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            ar | يكاد 5 | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            ar | واحد مليون | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            ar | مئات | Quantity.text must have a number in digits first, or after its bound (Quantity.inWords takes words alone),
            """)
    void refuses_what_is_no_quantity_and_says_why(String locale, String text, String message) {
        assertRefused(locale, text, message);
    }

    private static Quantity read(String text, String locale) {
        return Quantity.parse(text, Locale.forLanguageTag(locale));
    }

    private static void assertRead(String locale, String text, String expected) {
        assertThat(read(text, locale)).isEqualTo(Quantity.parse(expected).as(LocalizedText.of(locale, text)));
    }

    private static void assertRefused(String locale, String text, String message) {
        String found = message.startsWith("Quantity.low") ? "120" : text;
        assertThatThrownBy(() -> read(text, locale))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + " but was " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "und", "eng", "pt-BR"})
    void refuses_other_languages_and_lists_its_own(String locale) {
        assertThatThrownBy(() -> read("5", locale))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Quantity.locale must be of English, Arabic, French or Spanish (en, ar, fr, es) but was "
                        + locale);
    }

    @Test
    void keeps_the_text_as_it_stands_with_the_tag_of_the_locale() {
        String text = " \u200fأكثرُ من \u0661\u066b\u0664\u00a0مليون ";

        assertThat(read(text, "ar-EG"))
                .isEqualTo(Quantity.parse("more than 1400000").as(LocalizedText.of("ar-EG", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234 567", "1\u00a0234\u00a0567", "1\u202f234\u202f567", "1\u2009234\u2009567"})
    void takes_any_space_between_groups(String text) {
        assertRead("fr", text, "1234567");
        assertRead("en", text, "1234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plus de 2 000 de\u0301ce\u0300s", "de\u0301ce\u0300s", "5 de\u0301ce\u0300s"})
    void takes_no_unit_with_an_accent(String text) {
        assertThatThrownBy(() -> read(text, "fr"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Quantity.text must ")
                .hasMessageEndingWith("but was " + text);
    }

    @Test
    void takes_no_unit_of_61_characters() {
        assertRead("en", "5 " + "a".repeat(60), "5 " + "a".repeat(60));
        assertRefused(
                "en",
                "5 " + "a".repeat(61),
                "Quantity.text must end with its number, or with a unit such as %, USD or deaths, not with "
                        + "a".repeat(61) + ",");
    }

    @Test
    void takes_arabic_words_with_or_without_hamza_vowels_and_stretched() {
        assertRead("ar", "اكثر من 5 آلاف", "more than 5000");
        assertRead("ar", "أكثَر من 5 مليـــون", "more than 5000000");
        assertRead("ar", "حتي 5", "at most 5");
    }

    @Test
    void takes_accents_composed_or_decomposed() {
        assertRead("es", "1,5 millo\u0301n", "1500000 to 100000");
        assertRead("fr", "jusqu’a\u0300 60 %", "at most 60 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2345",
                "1234 567",
                "12 34 567",
                "1,234 567",
                "1,234,567.8.9",
                "1,2345",
                ",5",
                "1,,5",
                "1,23,45"
            })
    void refuses_groups_that_are_none(String text) {
        assertThatThrownBy(() -> read(text, "en"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Quantity.text must ")
                .hasMessageEndingWith("but was " + text);
    }

    @Nested
    class Hostile {
        @Test
        void text_is_refused_over_400_characters() {
            assertRead("en", "5" + " ".repeat(399), "5");
            assertThatThrownBy(() -> read("5" + " ".repeat(400), "en"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.text must have at most 400 characters but was 5" + " ".repeat(79)
                            + "... (401 characters)");
        }

        @Test
        void numbers_are_refused_past_the_limits_of_an_interval() {
            String limits =
                    " must have at most 50 significant digits and 50 decimals and lie between -1E+50 and 1E+50 but was ";
            assertThatThrownBy(() -> read("1".repeat(400), "en"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.value" + limits + "1".repeat(80) + "... (400 characters)");
            assertThatThrownBy(() -> read("0." + "0".repeat(60), "en"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.roundedTo" + limits + "1E-60");
            assertRead("en", "1" + "0".repeat(44) + " million", "1" + "0".repeat(50) + " to 1000000");
        }

        /** Whatever stands there is a quantity, or an error in our grammar. */
        @Test
        void text_of_any_tokens_is_read_or_refused() {
            String[] parts = {
                "5",
                "1.234",
                "1,5",
                "\u0665",
                "\u06f5",
                "-",
                "\u2013",
                "%",
                "$",
                "US$",
                "million",
                "m",
                "B",
                "more than",
                "or more",
                "at least",
                "between",
                "and",
                "to",
                "of",
                "a",
                "mil",
                "ألفا",
                "مليوني",
                "و",
                "بين",
                "de",
                "d'",
                "plus",
                "plus de",
                "cells",
                "USD",
                "\ud83d",
                "\u200f",
                "\u0301",
                "'",
                " ",
                "/",
                ".",
                "+",
                "(",
                "\u0000"
            };
            String[] locales = {"en", "en-ZA", "ar", "ar-MA", "fr", "fr-LU", "es", "es-US"};
            int read = 0;
            for (long seed = 0; seed < 20_000; seed++) {
                RandomNumbers numbers = new RandomNumbers(seed);
                StringBuilder text = new StringBuilder();
                for (int i = numbers.below(8); i >= 0; i--) {
                    text.append(parts[numbers.below(parts.length)]).append(numbers.oneIn(2) ? " " : "");
                }
                String locale = locales[numbers.below(locales.length)];
                try {
                    Quantity quantity = read(text.toString(), locale);
                    assertThat(Quantity.parse(quantity.toString()))
                            .as("seed %s", seed)
                            .isEqualTo(quantity);
                    read++;
                } catch (IllegalArgumentException e) {
                    assertThat(e)
                            .as("seed %s: %s", seed, text)
                            .hasMessageMatching("(?s)Quantity\\.[a-zA-Z]+ must .* but was .*");
                }
            }
            assertThat(read).isGreaterThan(500);
        }
    }
}

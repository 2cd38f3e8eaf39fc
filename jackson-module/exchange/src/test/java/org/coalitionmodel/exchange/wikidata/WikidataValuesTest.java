package org.coalitionmodel.exchange.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coalitionmodel.exchange.wikidata.Documents.GREGORIAN;
import static org.coalitionmodel.exchange.wikidata.Documents.JULIAN;

import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dates and quantities of Wikidata. */
class WikidataValuesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static JsonNode time(String date, int precision, String calendar) {
        return MAPPER.readTree(Documents.time(date, precision, calendar));
    }

    @ParameterizedTest
    @CsvSource({
        "+2014-09-10, 11, 2014-09-10",
        "+2014-09-00, 10, 2014-09",
        "+2014-00-00, 9, 2014",
        "+1990-00-00, 8, 199X",
        "+2000-00-00, 7, 19XX~",
        "+0100-00-00, 7, 00XX~",
        "-0044-03-15, 11, -0043-03-15",
        "-0001-00-00, 9, 0000",
        "+12345-00-00, 9, Y12345"
    })
    void a_date_is_read_and_written(String date, int precision, String text) {
        JsonNode value = time(date, precision, GREGORIAN);
        assertThat(WikidataTime.read(value)).isEqualTo(PartialDate.parse(text));
        assertThat(WikidataTime.write(PartialDate.parse(text)).orElseThrow().toString())
                .isEqualTo(value.toString());
    }

    @ParameterizedTest
    @CsvSource({
        // The last day of the Julian calendar in Rome, a leap day that only it has, and its first March.
        "+1582-10-04, 1582-10-14",
        "+1500-02-29, 1500-03-10",
        "+0200-03-01, 0200-03-01",
        "-0044-03-15, -0043-03-13",
        "+1917-10-25, 1917-11-07"
    })
    void a_julian_day_becomes_a_gregorian_one(String julian, String gregorian) {
        assertThat(WikidataTime.read(time(julian, 11, JULIAN))).isEqualTo(PartialDate.parse(gregorian));
    }

    @ParameterizedTest
    @CsvSource({"+1996-00-00, 8, 199X", "+1901-00-00, 7, 19XX~", "+1900-00-00, 7, 18XX~"})
    void a_decade_or_century_is_named_by_any_of_its_years(String date, int precision, String text) {
        assertThat(WikidataTime.read(time(date, precision, GREGORIAN))).isEqualTo(PartialDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "+2014-02-29; 11; Time.time must be a day of the calendar",
                "+2014-13-01; 11; Time.time must be a day of the calendar",
                "+2014-13-00; 10; PartialDate.month must be 1 to 12",
                "+2014-00-00; 6; Time.precision must be a day, month, year, decade or century",
                "+2014-01-01; 12; Time.precision must be a day, month, year, decade or century",
                "-0100-00-00; 7; Time.time must be in the years 1 to 9999 for a decade or a century",
                "+0001-01-01; 11; Time.time must not be in a year that stands for no date",
                "+2999-12-00; 10; Time.time must not be in a year that stands for no date",
                "+9999-00-00; 9; Time.time must not be in a year that stands for no date",
                "+0000-00-00; 9; Time.time must not be in the year 0, which does not exist",
                "+9999999999-00-00; 9; Time.time must be a day without a time of day",
                "2014-01-01; 11; Time.time must be a day without a time of day"
            })
    void a_date_that_the_model_does_not_have_is_refused(String date, int precision, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WikidataTime.read(time(date, precision, GREGORIAN)))
                .satisfies(fault -> assertThat(Rules.rule(fault)).isEqualTo(rule));
    }

    @Test
    void another_calendar_or_a_tolerance_is_refused() {
        assertRule(
                time("+1500-00-00", 9, JULIAN),
                "Time.precision must be a day in the Julian calendar, whose months and" + " years are no others");
        assertRule(time("+1500-01-01", 11, "Q1"), "Time.calendarmodel must be Gregorian or Julian");
        assertRule(time("+1900-02-30", 11, JULIAN), "Time.time must be a day of the calendar");
        String text = Documents.time("+1500-01-01", 11, GREGORIAN);
        assertRule(MAPPER.readTree(text.replace("\"before\":0", "\"before\":1")), "Time.before must be 0");
        assertRule(MAPPER.readTree(text.replace("\"after\":0", "\"after\":1")), "Time.after must be 0");
        assertRule(MAPPER.readTree(text.replace("\"timezone\":0", "\"timezone\":60")), "Time.timezone must be 0");
    }

    private static void assertRule(JsonNode value, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WikidataTime.read(value))
                .satisfies(fault -> assertThat(Rules.rule(fault)).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19XX", "2014-XX", "2014-09-XX", "2014-21", "-199X", "9999", "9999-12-31", "0001-01"})
    void a_date_that_wikidata_does_not_have_is_not_written(String text) {
        assertThat(WikidataTime.write(PartialDate.parse(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"amount\":\"+193\",\"unit\":\"1\"}; exactly 193",
                "{\"amount\":\"-1.5\",\"unit\":\"http://www.wikidata.org/entity/Q11229\"}; exactly -1.5 %",
                "{\"amount\":\"+5\",\"unit\":\"http://www.wikidata.org/entity/Q11573\",\"upperBound\":\"+6\",\"lowerBound\":\"+4\"}; exactly 5 [4, 6] Q11573"
            })
    void a_quantity_is_read_and_written(String json, String text) {
        JsonNode value = MAPPER.readTree(json);
        Quantity quantity = WikidataQuantity.read(value);
        assertThat(quantity).isEqualTo(Quantity.parse(text));
        assertThat(WikidataQuantity.write(quantity).toString()).isEqualTo(value.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"unit\":\"1\"}; Quantity.amount must be a number",
                "{\"amount\":\"+1E9\",\"unit\":\"1\"}; Quantity.amount must be a number",
                "{\"amount\":\"+1\"}; Quantity.unit must be 1 or an item",
                "{\"amount\":\"+1\",\"unit\":\"1\",\"upperBound\":\"x\"}; Quantity.upperBound must be a number",
                "{\"amount\":\"+3\",\"unit\":\"1\",\"upperBound\":\"+2\"}; Quantity.value must lie between low and high where the bound is exactly or about"
            })
    void a_quantity_that_the_model_does_not_have_is_refused(String json, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WikidataQuantity.read(MAPPER.readTree(json)))
                .satisfies(fault -> assertThat(Rules.rule(fault)).isEqualTo(rule));
    }

    @Test
    void a_unit_without_an_item_is_not_written() {
        assertThat(WikidataQuantity.item(Unit.of("cells"))).isEmpty();
        assertThat(WikidataQuantity.item(Unit.PERCENT)).contains("Q11229");
        WikidataQuantity.UNITS
                .values()
                .forEach(
                        code -> assertThat(WikidataQuantity.item(Unit.of(code))).isPresent());
    }
}

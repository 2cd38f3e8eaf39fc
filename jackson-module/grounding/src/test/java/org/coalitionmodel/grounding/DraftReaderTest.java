package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each kind of fault of a draft, and what a citation becomes. */
class DraftReaderTest {
    private static final String TEXT = """
            About a third of the crews were tested.
            Norland counted more than 210 boats in May and 300 in June.

            Southmark counted 1.2 million nets, or 35 %.
            In June it rained. In June it snowed.
            """;

    /** A draft with a source, a place, an indicator, and these other lists. */
    private static DraftResult read(String lists) {
        return DraftReader.of(source -> source.value().equals("report") ? Optional.of(TEXT) : Optional.empty())
                .read("""
                        {"sources": [{"id": "report", "names": [{"text": [{"language": "en", "text": "Report"}]}], "kind": "report"}],
                         "indicators": [{"id": "boats", "names": [{"text": [{"language": "en", "text": "boats"}]}]}]%s}""".formatted(lists.isEmpty() ? "" : ", " + lists));
    }

    private static DraftResult readPlace(String fields) {
        return read(
                "\"places\": [{\"id\": \"norland\", \"names\": [{\"text\": [{\"language\": \"en\", \"text\": \"Norland\"}]}], "
                        + fields + "}]");
    }

    private static DraftResult readCited(String citation) {
        return readPlace("\"kind\": \"country\", \"citations\": [{\"source\": \"report\", " + citation + "}]");
    }

    private static DraftResult readLevel(String quantity, String citations) {
        return read(
                "\"statistics\": [{\"type\": \"level\", \"id\": \"count\", \"indicators\": [\"boats\"], \"quantity\": {"
                        + quantity + "}, \"citations\": [" + citations + "]}]");
    }

    private static String quoted(String quote) {
        return "{\"source\": \"report\", \"quote\": \"" + quote + "\"}";
    }

    private static Citation citation(DraftResult result) {
        return result.dossier().orElseThrow().places().get(0).citations().get(0);
    }

    private static String pointersAndCodes(DraftResult result) {
        return result.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .collect(Collectors.joining(", "));
    }

    private static DraftFault only(DraftResult result) {
        assertThat(result.dossier()).isEmpty();
        assertThat(result.faults()).as(pointersAndCodes(result)).hasSize(1);
        return result.faults().get(0);
    }

    // Citations.

    @Test
    void a_quote_gets_its_place() {
        Citation citation = citation(readCited("\"quote\": \"35 %\""));

        assertThat(citation.exact()).hasValue("35 %");
        assertThat(citation.start()).hasValue(TEXT.indexOf("35 %"));
        assertThat(citation.end()).hasValue(TEXT.indexOf("35 %") + 4);
        assertThat(citation.lines()).containsExactly(3);
    }

    @Test
    void exact_has_the_words_of_the_text() {
        assertThat(citation(readCited("\"quote\": \" Norland counted more than ٢١٠ boats \""))
                        .exact())
                .hasValue("Norland counted more than 210 boats");
    }

    @Test
    void a_quote_across_lines_has_all_of_their_numbers() {
        Citation citation = citation(readCited("\"quote\": \"300 in June. Southmark\""));

        assertThat(citation.lines()).containsExactly(2, 3);
        assertThat(citation.exact()).hasValue("300 in June.\n\nSouthmark");
    }

    @ParameterizedTest
    @CsvSource({"120, true", "121, false"})
    void only_few_words_are_kept(int length, boolean isKept) {
        String quote = TEXT.substring(0, length);
        Citation citation = citation(readCited("\"quote\": \"" + quote.replace("\n", "\\n") + "\", \"suffix\": \""
                + TEXT.substring(length, length + 5).replace("\n", "\\n") + "\""));

        assertThat(citation.exact().isPresent()).isEqualTo(isKept);
        assertThat(citation.suffix().isPresent()).isEqualTo(isKept);
        assertThat(citation.start()).hasValue(0);
        assertThat(citation.end()).hasValue(length);
    }

    @Test
    void prefix_and_suffix_tell_places_apart() {
        Citation first = citation(readCited("\"quote\": \"In June it\", \"suffix\": \"rained\""));
        Citation second =
                citation(readCited("\"quote\": \"In June it\", \"prefix\": \"rained.  \", \"suffix\": \" \""));

        assertThat(first.start()).hasValue(TEXT.indexOf("In June it"));
        assertThat(first.suffix()).hasValue(" rained");
        assertThat(second.start()).hasValue(TEXT.lastIndexOf("In June it"));
        assertThat(second.prefix()).hasValue("rained. ");
        assertThat(second.suffix()).isEmpty();
    }

    @Test
    void a_source_may_be_cited_before_it_is_listed() {
        String draft = """
                {"places": [{"id": "port", "kind": "city", "names": [{"text": [{"language": "en", "text": "Port"}]}],
                   "citations": [{"source": "report", "quote": "35 %%"}]}],
                 "sources": [
                   {"id": "letter", "kind": "letter", "names": [{"text": [{"language": "en", "text": "Letter"}]}],
                    "citations": [{"source": "report", "quote": "%s"}]},
                   {"id": "report", "kind": "report", "names": [{"text": [{"language": "en", "text": "Report"}]}]}]}""";
        DraftReader reader = DraftReader.of(source -> Optional.of(TEXT));

        Dossier dossier = reader.read(draft.formatted("300 in June")).dossier().orElseThrow();

        assertThat(dossier.places().get(0).citations().get(0).exact()).hasValue("35 %");
        assertThat(dossier.sources().get(0).citations().get(0).exact()).hasValue("300 in June");
        assertThat(pointersAndCodes(reader.read(draft.formatted("300 in July"))))
                .isEqualTo("/sources/0/citations/0/quote quote-not-found");
    }

    @Test
    void a_citation_without_a_quote_cites_the_source_as_a_whole() {
        Citation citation = citation(readCited("\"quote\": null"));

        assertThat(citation).isEqualTo(Citation.of(Source.id("report")));
        assertThat(citation.start()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void a_source_gets_the_digest_of_its_text() {
        assertThat(read("").dossier().orElseThrow().sources().get(0).sha256())
                .hasValueSatisfying(digest -> assertThat(digest).hasSize(64));
        assertThat(DraftReader.of(any -> Optional.empty())
                        .read("{\"sources\": [{\"id\": \"a\", \"kind\": \"report\", \"names\": [{\"text\":"
                                + " [{\"language\": \"en\", \"text\": \"A\"}]}]}]}")
                        .dossier()
                        .orElseThrow()
                        .sources()
                        .get(0)
                        .sha256())
                .isEmpty();
    }

    @Test
    void a_quote_that_is_not_there() {
        DraftFault fault = only(readCited("\"quote\": \"Norland found over 210 boats in May\""));

        assertThat(fault)
                .isEqualTo(new DraftFault(
                        "/places/0/citations/0/quote",
                        Code.QUOTE_NOT_FOUND,
                        "Citation.quote must be in the text of its source but was Norland found over 210 boats in May",
                        Optional.of("Norland found over 210 boats in May"),
                        List.of("Norland counted more than 210 boats in May"),
                        Optional.of("Norland found over 210 boats in May")));
    }

    @Test
    void a_quote_that_resembles_nothing() {
        assertThat(only(readCited("\"quote\": \"The king abdicated at dawn\"")).wouldDo())
                .isEmpty();
        assertThat(only(readCited("\"quote\": \"?!\"")).wouldDo()).isEmpty();
    }

    @Test
    void a_quote_with_other_words_beside_it() {
        DraftFault fault = only(readCited("\"quote\": \"300\", \"prefix\": \"or\""));

        assertThat(fault.code()).isEqualTo(Code.QUOTE_NOT_FOUND);
        assertThat(fault.message())
                .isEqualTo("Citation.quote must be in the text of its source with this prefix and suffix but was 300");
        assertThat(fault.wouldDo())
                .containsExactly(
                        "prefix \"ore than 210 boats in May and \", suffix \" in June.\n\nSouthmark counted 1\"");
    }

    @Test
    void an_ambiguous_quote() {
        DraftFault fault = only(readCited("\"quote\": \"June it\""));

        assertThat(fault.code()).isEqualTo(Code.QUOTE_AMBIGUOUS);
        assertThat(fault.message())
                .isEqualTo("Citation.quote must be in the text once, with prefix or suffix if needed, not 2 times,"
                        + " but was June it");
        assertThat(fault.wouldDo()).hasSize(2);
    }

    @Test
    void a_quote_of_a_source_whose_text_is_not_at_hand() {
        DraftResult result = DraftReader.of(source -> Optional.empty()).read(Drafts.read("good.json"));

        assertThat(result.faults()).extracting(DraftFault::code).containsOnly(Code.TEXT);
        assertThat(result.faults().get(0))
                .hasToString("/places/0/citations/0/source: text: Citation.source must have a text in which the quote"
                        + " can be found but was communique");
        assertThat(result.faults().get(0).quote()).hasValue("Port Alder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quote\": \" \"|/places/0/citations/0/quote value",
                "\"quote\": 7|/places/0/citations/0/quote type",
                "\"prefix\": \"a\"|/places/0/citations/0/quote required",
                "\"quote\": null, \"suffix\": \"a\"|/places/0/citations/0/quote required",
                "\"quote\": \"35 %\", \"prefix\": []|/places/0/citations/0/prefix type",
                "\"quote\": \"35 %\", \"start\": 4|/places/0/citations/0/start field",
                "\"quote\": \"35 %\", \"exact\": \"35 %\"|/places/0/citations/0/exact field",
                "\"quote\": \"35 %\", \"supports\": [\"colour\"]|/places/0/citations/0/supports/0 rule",
                "\"attribution\": [{\"act\": \"says\"}]|/places/0/citations/0/attribution/0 rule",
            })
    void a_faulty_citation(String fields, String expected) {
        assertThat(pointersAndCodes(readCited(fields))).isEqualTo(expected);
    }

    @Test
    void a_quote_of_a_source_that_is_not_there_is_one_fault() {
        DraftResult result =
                readPlace("\"kind\": \"country\", \"citations\": [{\"source\": \"reports\", \"quote\": \"x\"},"
                        + " {\"source\": \"!\", \"quote\": \"x\"}, {\"source\": 1, \"quote\": \"x\"}]");

        assertThat(pointersAndCodes(result))
                .isEqualTo("/places/0/citations/1/source value, /places/0/citations/2/source type,"
                        + " /places/0/citations/0/source reference");
        assertThat(result.faults().get(2).wouldDo()).containsExactly("report");
    }

    // Fields and values.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"contry\"|/places/0/kind word",
                "\"kind\": 1|/places/0/kind type",
                "\"kind\": null|/places/0/kind required",
                "\"name\": 1|/places/0/name field, /places/0/kind required",
                "\"kind\": \"city\", \"a/b~\": 1|/places/0/a~1b~0 field",
                "\"kind\": \"city\", \"within\": \"x\"|/places/0/within type",
                "\"kind\": \"city\", \"within\": [null]|/places/0/within/0 type",
                "\"kind\": \"city\", \"within\": [{}]|/places/0/within/0 type",
                "\"kind\": \"city\", \"within\": [\"north land\"]|/places/0/within/0 value",
                "\"kind\": \"city\", \"within\": [\"norland\"]|/places/0/within/0 rule",
                "\"kind\": \"city\", \"within\": [\"boats\"]|/places/0/within/0 reference",
                "\"kind\": \"city\", \"within\": [\"norlands\"]|/places/0/within/0 reference",
                "\"kind\": \"city\", \"identifiers\": [7]|/places/0/identifiers/0 type",
                "\"kind\": \"city\", \"identifiers\": [{\"scheme\": \"wikidata\"}]|/places/0/identifiers/0/value required",
                "\"kind\": \"city\", \"relations\": [{\"kind\": \"lifts\", \"to\": \"report\"}]|/places/0/relations/0/kind rule",
                "\"kind\": \"city\", \"relations\": [{\"kind\": \"related\", \"to\": \"x\"}]|/places/0/relations/0/kind rule,"
                        + " /places/0/relations/0/to reference",
                "\"kind\": \"city\", \"gaps\": [{\"attribute\": \"names\", \"kind\": \"none\"}]|/places/0/gaps/0/attribute rule",
                "\"kind\": \"city\", \"ordinals\": [{\"number\": 1.5, \"series\": [{\"language\": \"en\", \"text\": \"x\"}]}]"
                        + "|/places/0/ordinals/0/number type",
                "\"kind\": \"city\", \"ordinals\": [{\"number\": 9999999999, \"series\": [{\"language\": \"en\", \"text\":"
                        + " \"x\"}]}]|/places/0/ordinals/0/number type",
                "\"kind\": \"city\", \"ordinals\": [{\"number\": 1, \"fromEnd\": \"yes\", \"series\": [{\"language\": \"en\","
                        + " \"text\": \"x\"}]}]|/places/0/ordinals/0/fromEnd type",
            })
    void a_faulty_value(String fields, String expected) {
        assertThat(pointersAndCodes(readPlace(fields))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"en\": \"x\"}|/summary type",
                "\"x\"|/summary type",
                "[]|/summary type",
                "[\"x\"]|/summary/0/language required, /summary/0/text required",
                "[{\"language\": \"en\", \"text\": 1}]|/summary/0/text type",
                "[{\"language\": null, \"text\": \"x\"}]|/summary/0/language required",
                "[{\"language\": \"english!\", \"text\": \"x\"}]|/summary/0 value",
                "[{\"language\": \"en\", \"text\": \" \"}]|/summary/0 value",
                "[{\"language\": \"en\", \"text\": \"x\"}, {\"language\": \"en\", \"text\": \"y\"}]|/summary/1 value",
                "[{\"language\": \"en\", \"text\": \"x\", \"txt\": \"y\"}]|/summary/0/txt field",
            })
    void a_faulty_text(String text, String expected) {
        assertThat(pointersAndCodes(
                        read("\"outcomes\": [{\"id\": \"o\", \"kind\": \"call\", \"summary\": " + text + "}]")))
                .isEqualTo(expected.replace("/summary", "/outcomes/0/summary"));
    }

    @Test
    void the_languages_of_a_text_keep_their_order() {
        Dossier dossier = read("\"outcomes\": [{\"id\": \"o\", \"kind\": \"call\", \"summary\": [{\"language\": \"fr\","
                        + " \"text\": \"x\"}, {\"language\": \"ar\", \"text\": \"y\"}]}]")
                .dossier()
                .orElseThrow();

        assertThat(dossier.outcomes().get(0).summary().texts()).containsExactly(entry("fr", "x"), entry("ar", "y"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[7]|/parties/0 type",
                "[{\"id\": \"a\"}]|/parties/0/type word",
                "[{\"type\": [], \"id\": \"a\"}]|/parties/0/type word",
                "{}|/parties type",
            })
    void a_faulty_party(String parties, String expected) {
        assertThat(pointersAndCodes(read("\"parties\": " + parties))).isEqualTo(expected);
    }

    @Test
    void words_that_are_allowed_come_with_the_nearest_first() {
        DraftFault fault = only(readPlace("\"kind\": \"contry\""));

        assertThat(fault.wouldDo()).containsExactly("country", "city", "world", "region", "area", "venue");
        assertThat(fault.message())
                .isEqualTo("Place.kind must be one of world, region, country, area, city, venue but was contry");
        assertThat(fault.given()).hasValue("contry");
    }

    @Test
    void values_that_would_be_right_are_suggested() {
        assertThat(only(readPlace("\"kind\": \"city\", \"within\": [\"north land\"]"))
                        .wouldDo())
                .containsExactly("north-land");
        assertThat(only(read("\"meetings\": [{\"id\": \"m\", \"when\": {\"period\": \"14 May 2031\"}}]"))
                        .wouldDo())
                .containsExactly("2031-05-14");
        assertThat(only(readLevel("\"value\": \"12.5\"", "")).wouldDo()).containsExactly("12.5");
        assertThat(only(readLevel("\"value\": \"many\"", "")).wouldDo()).isEmpty();
    }

    @Test
    void an_id_that_two_things_have() {
        DraftFault fault = only(read("\"meetings\": [{\"id\": \"m\"}, {\"id\": \"m\"}]"));

        assertThat(fault)
                .hasToString(
                        "/meetings/1/id: id: Meeting.id must be unique in the draft, as /meetings/0/id is the same,"
                                + " but was m");
    }

    @Test
    void a_reference_to_something_else_names_both() {
        assertThat(only(readPlace("\"kind\": \"city\", \"within\": [\"boats\"]"))
                        .message())
                .isEqualTo("Place.within must refer to a place of the draft but was boats, which is an indicator");
        assertThat(only(read("\"meetings\": [{\"id\": \"m\", \"of\": \"nato\"}]"))
                        .message())
                .isEqualTo("Meeting.of must refer to a party of the draft but was nato, which is not there");
    }

    @Test
    void a_reference_to_something_faulty_is_no_fault_of_its_own() {
        DraftResult result =
                read("\"parties\": [{\"type\": \"country\", \"id\": \"a\"}, {\"type\": \"state\", \"id\": \"b\"}],"
                        + " \"meetings\": [{\"id\": \"m\", \"of\": \"a\"}, {\"id\": \"n\", \"of\": \"b\"}]");

        assertThat(pointersAndCodes(result)).isEqualTo("/parties/0/type word, /parties/1/names required");
    }

    @Test
    void an_attribute_that_is_faulty_may_be_supported() {
        DraftResult result = read("\"meetings\": [{\"id\": \"m\", \"level\": \"kings\", \"citations\": [{\"source\":"
                + " \"report\", \"supports\": [\"level\"]}]}]");

        assertThat(pointersAndCodes(result)).isEqualTo("/meetings/0/level word");
    }

    @Test
    void pointers_lead_into_the_draft_where_its_dossier_would_lack_something() {
        DraftResult result =
                read("\"meetings\": [{\"id\": \"m\", \"count\": {\"low\": 3, \"high\": 1}}, {}, {\"id\": \"n\","
                        + " \"participations\": [{\"role\": \"host\"}, {\"actor\": {\"described\": [{\"language\": \"en\","
                        + " \"text\": \"they\"}]}, \"role\": \"host\", \"citations\": [{\"source\": \"report\", \"supports\":"
                        + " [\"reason\"]}]}]}]");

        assertThat(pointersAndCodes(result))
                .isEqualTo(
                        "/meetings/0/count rule, /meetings/1/id required, /meetings/2/participations/0/actor required,"
                                + " /meetings/2/participations/1/citations/0/supports/0 rule");
    }

    @Test
    void rules_of_the_model() {
        assertThat(only(readLevel("\"low\": 9, \"high\": 3", "")))
                .hasToString("/statistics/0/quantity: rule: Quantity.low must not be above high but was 9");
    }

    // Numbers.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": 210, \"bound\": \"moreThan\"|more than 210 boats|",
                "\"value\": 210, \"bound\": \"moreThan\"|210 boats|",
                "\"value\": 210, \"unit\": \"boats\", \"bound\": \"moreThan\"|210 boats in May and 300 in June|",
                "\"value\": 300|210 boats in May and 300 in June|",
                "\"value\": 1200000, \"roundedTo\": 100000|1.2 million nets|",
                "\"value\": 35, \"unit\": \"percent\"|35 %|",
                "\"low\": 210, \"high\": 300|210 boats in May and 300 in June|number",
                "\"value\": 33|About a third of the crews|",
                "\"lexical\": [{\"language\": \"en\", \"text\": \"many\"}]|35 %|",
                "\"missing\": \"unknown\"|35 %|",
                "\"value\": 210, \"bound\": \"atLeast\"|more than 210 boats|bound",
                "\"value\": 210|more than 210 boats|bound",
                "\"value\": 201, \"bound\": \"moreThan\"|more than 210 boats|number",
                "\"value\": 35, \"unit\": \"boats\"|35 %|unit",
                "\"value\": 210, \"bound\": \"about\", \"unit\": \"percent\"|210 boats|bound, unit",
                "\"value\": 1.2|1.2 million nets|number",
                "\"low\": 210, \"high\": 310|210 boats in May and 300 in June|number",
            })
    void a_number_is_compared_with_its_quote(String quantity, String quote, String fault) {
        List<Code> codes = readLevel(quantity, quoted(quote)).faults().stream()
                .map(DraftFault::code)
                .toList();

        assertThat(codes).hasToString(fault == null ? "[]" : "[" + fault + "]");
    }

    @Test
    void a_wrong_number_comes_with_those_of_the_quote() {
        DraftFault number = only(readLevel("\"value\": 310", quoted("210 boats in May and 300 in June")));
        DraftFault bound = only(readLevel("\"value\": 210", quoted("more than 210 boats")));

        assertThat(number)
                .isEqualTo(new DraftFault(
                        "/statistics/0/quantity",
                        Code.NUMBER,
                        "Quantity must be the number in the quote, unless supports leaves quantity out or reading is"
                                + " given, but was 310",
                        Optional.of("310"),
                        List.of("300"),
                        Optional.of("210 boats in May and 300 in June")));
        assertThat(bound.wouldDo()).containsExactly("moreThan");
        assertThat(bound.given()).hasValue("exactly");
        assertThat(bound.message()).isEqualTo("Quantity.bound must be the one in the text but was exactly");

        DraftFault unit = only(readLevel("\"value\": 35, \"unit\": \"boats\"", quoted("35 %")));

        assertThat(unit)
                .hasToString(
                        "/statistics/0/quantity/unit: unit: Quantity.unit must be the one in the text but was boats");
        assertThat(unit.wouldDo()).containsExactly("percent");
        assertThat(only(readLevel("\"low\": 31, \"high\": 37, \"unit\": \"percent\"", quoted("35 %")))
                        .given())
                .hasValue("31 to 37");
    }

    @Test
    void one_of_several_quotes_may_have_the_number() {
        assertThat(readLevel("\"value\": 35", quoted("300 in June") + ", " + quoted("35 %"))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_quote_that_supports_something_else_does_not_count() {
        assertThat(readLevel(
                                "\"value\": 7",
                                "{\"source\": \"report\", \"quote\": \"300 in June\", \"supports\": [\"indicators\"]}")
                        .faults())
                .isEmpty();
        assertThat(pointersAndCodes(readLevel(
                        "\"value\": 7",
                        "{\"source\": \"report\", \"quote\": \"300 in June\", \"supports\": [\"quantity\"]}")))
                .isEqualTo("/statistics/0/quantity number");
    }

    @Test
    void a_number_that_the_source_does_not_state_is_not_compared() {
        assertThat(readLevel(
                                "\"value\": 510",
                                "{\"source\": \"report\", \"quote\": \"210 boats in May and 300 in June\", \"reading\":"
                                        + " \"calculated\"}")
                        .faults())
                .isEmpty();
    }

    @Test
    void a_part_with_citations_is_compared_with_its_own() {
        String outcome =
                "\"outcomes\": [{\"id\": \"o\", \"kind\": \"call\", \"summary\": [{\"language\": \"en\", \"text\": \"x\"}],"
                        + " \"citations\": [" + quoted("300 in June") + "], \"terms\": [{\"kind\": \"amount\","
                        + " \"quantity\": {\"value\": 7}, \"citations\": [" + quoted("35 %") + "]}]}]";

        DraftFault fault = only(read(outcome));

        assertThat(fault.pointer()).isEqualTo("/outcomes/0/terms/0/quantity");
        assertThat(fault.wouldDo()).containsExactly("35");
    }

    @Test
    void a_passage_that_is_too_long_is_not_compared() {
        String text = "In 2031 there were 300 boats. " + "And so on. ".repeat(100) + "End.";
        String draft = """
                {"sources": [{"id": "long", "names": [{"text": [{"language": "en", "text": "L"}]}], "kind": "report",
                  "citations": []}],
                 "meetings": [{"id": "m", "count": {"value": 7}, "citations": [{"source": "long", "supports": ["count"],
                  "quote": "%s"}]}]}""";

        assertThat(DraftReader.of(any -> Optional.of(text))
                        .read(draft.formatted(text))
                        .faults())
                .isEmpty();
        assertThat(DraftReader.of(any -> Optional.of(text))
                        .read(draft.formatted("there were 300 boats"))
                        .faults())
                .extracting(DraftFault::pointer)
                .containsExactly("/meetings/0/count");
    }

    // The draft as a whole.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}{}",
                "{\"sources\": [], \"sources\": []}",
                "{\"sources\": [1e99999999999]}",
                "{'sources': []}",
            })
    void what_is_not_json(String text) {
        DraftFault fault = only(Drafts.reader().read(text));

        assertThat(fault.code()).isEqualTo(Code.JSON);
        assertThat(fault.pointer()).isEmpty();
        assertThat(fault.message()).startsWith("The draft must be JSON: ");
        assertThat(fault.given()).isEmpty();
    }

    @Test
    void malformed_json_comes_with_its_line() {
        assertThat(only(Drafts.reader().read("{\n\"sources\": x}")).message()).endsWith("(line 2, column 12)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"x\""})
    void what_is_no_object(String text) {
        assertThat(pointersAndCodes(Drafts.reader().read(text))).isEqualTo(" type");
    }

    @Test
    void an_empty_draft_is_an_empty_dossier() {
        assertThat(Drafts.reader().read("{}").dossier())
                .hasValue(Dossier.builder().build());
        assertThat(Drafts.reader().read("{\"sources\": null, \"places\": []}").dossier())
                .hasValue(Dossier.builder().build());
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void null_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftReader.of(null))
                .withMessage("DraftReader.texts must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drafts.reader().read(null))
                .withMessage("DraftReader.json must not be null");
    }

    @Test
    void faults_are_json() {
        JsonNode faults = Drafts.MAPPER.readTree(readPlace("\"kind\": 1").toJson());

        assertThat(faults.toString())
                .isEqualTo("[{\"pointer\":\"/places/0/kind\",\"code\":\"type\",\"message\":\"Place.kind must be one of"
                        + " world, region, country, area, city, venue but was a number\",\"given\":\"1\",\"wouldDo\":[],"
                        + "\"quote\":null}]");
    }

    @Test
    void a_text_is_asked_for_once() {
        int[] asked = {0};
        DraftReader.of(source -> {
                    asked[0]++;
                    return Optional.of(Drafts.COMMUNIQUE);
                })
                .read(Drafts.read("good.json"));

        assertThat(asked[0]).isEqualTo(1);
    }
}

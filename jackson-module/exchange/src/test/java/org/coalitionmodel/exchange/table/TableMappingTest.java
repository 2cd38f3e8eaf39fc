package org.coalitionmodel.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.party.State;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mapping file must be. */
class TableMappingTest {
    private static final String SMALL = """
            {
              'format': 'coalition-table/1',
              'columns': {
                'code': {}, 'size': {'type': 'number', 'optional': true}, 'day': {'type': 'date', 'optional': true},
                'old': {'optional': true, 'ignored': 'an older code'}, '*': {}
              },
              'values': {
                'kind': {'of': 'code', 'words': {'A': 'decision'}, 'otherwise': null},
                'is': {'of': 'code', 'words': {'A': true, 'B': false}},
                'exact': {'of': 'code', 'words': {'A': 'day'}, 'otherwise': 'year'},
                'period': {'start': 'day', 'precision': 'exact'}
              },
              'entities': {
                'topic': {
                  'in': 'topics',
                  'key': {'scheme': 'x-topic', 'value': '{code}'},
                  'is': {'names': [{'text': {'en': '{code}'}}], 'kind': 'theme'}
                },
                'state': {
                  'in': 'parties',
                  'key': {'scheme': 'x-code', 'value': '{code}'},
                  'is': {'type': 'state', 'names': [{'text': {'en': 'The state {code}'}}]}
                },
                'members': {
                  'in': 'memberships',
                  'each': true,
                  'key': {'scheme': 'x-membership', 'value': '{code}/{*column}'},
                  'years': {'year': 'size', 'status': '*'},
                  'is': {'member': '@state', 'body': '@decision'}
                },
                'each_state': {
                  'in': 'parties',
                  'each': ['size', 'day'],
                  'key': {'scheme': 'x-each', 'value': '{*}'},
                  'is': {'type': 'state', 'names': [{'text': {'en': '{*}'}}]}
                }
              }
            }
            """;

    /** With an outcome before the membership, so that the membership may refer to it. */
    static final String VALID = SMALL.replace("    'members': {", """
                'decision': {
                  'in': 'outcomes',
                  'only': {'code': ['A'], 'day': true, 'size': false},
                  'key': {'scheme': 'x-decision', 'value': '{code}'},
                  'is': {
                    'kind': '{kind}', 'summary': {'en': 'Lamps'}, 'binding': '{is}', 'when': {'period': '{period}'},
                    'vote': {'eligible': {'value': 5}, 'procedural': true}
                  }
                },
                'members': {""");

    @Test
    void makes_entities_without_java() {
        Loaded loaded = Tables.load(Tables.mapping(VALID), "code,day,old,norland\nA,2031-05-11,x,1\nB,,,\n");
        assertThat(loaded.dossier().parties())
                .extracting(party -> party.id().value())
                .containsExactly("x-code_A", "x-each_2031-05-11", "x-code_B");
        assertThat(loaded.dossier().outcomes().get(0).when()).contains(When.of("2031-05-11"));
        assertThat(loaded.dossier().outcomes().get(0).binding()).contains(true);
        assertThat(loaded.ledger().toString()).contains("old: 1 dropped: an older code (row 2: x)\n");
        assertThat(loaded.dossier().parties().get(0)).isInstanceOf(State.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "coalition-table/1 | table/2 | TableMapping/format must be coalition-table/1 but was table/2",
                "`{'type': 'number', 'optional'` | `{'type': 'nr', 'optional'` | TableMapping/columns/size/type must be text, number or date but was nr",
                "'optional': true, 'ignored' | 'optional': 1, 'ignored' | TableMapping/columns/old/optional must be true or false but was 1",
                "'code': {} | 'code': {'typ': 'text'} | `TableMapping/columns/code must have only type, optional, ignored, missing, patterns but was typ`",
                "'code': {} | 'code': 1 | TableMapping/columns/code must be an object but was 1",
                "'code': {} | 'code': {'patterns': ['uuuu']} | TableMapping/columns/code/patterns must be given only for dates but was [\"uuuu\"]",
                "'code': {} | 'code': {'type': 'date', 'patterns': ['b']} | TableMapping/columns/code/patterns/0 must be a pattern of dates but was b",
                "'code': {} | 'code': {'missing': 'NA'} | TableMapping/columns/code/missing must be a list but was NA",
                "'code': {} | 'code': {'missing': ['']} | TableMapping/columns/code/missing/0 must be a text but was empty",
                "'columns': | 'decimal': 'ab', 'columns': | TableMapping/decimal must be one character but was ab",
                "'values': | 'separator': '', 'values': | TableMapping/separator must be a text but was empty",
                "'kind': {'of' | 'day': {'of' | `TableMapping/values/day must not have the name of a column but was {\"of\":\"code\",\"words\":{\"A\":\"decision\"},\"otherwise\":null}`",
                "{'of': 'code', 'words': {'A': true | {'of': 'old', 'words': {'A': true | `TableMapping/values/is/of must name columns and values of the mapping, not old, but was old`",
                "'start': 'day' | 'start': 'size' | TableMapping/values/period/start must be a column of dates but was size",
                "'precision': 'exact' | 'precision': 'is' | `TableMapping/values/period/precision must be a value with the words day, approximate, month, year but was is`",
                "'start': 'day', | '' : 1, | `TableMapping/values/period must have only start, end, precision, lasts but was empty`",
                "'in': 'topics' | 'in': 'subjects' | `TableMapping/entities/topic/in must be one of sources, places, topics, parties, posts, memberships, meetings, events, outcomes, statements, indicators, statistics but was subjects`",
                "'scheme': 'x-topic' | 'scheme': 'X topic' | `TableMapping/entities/topic/key/scheme must be a scheme, such as iso3166-1, but was X topic`",
                "'x-topic', 'value': '{code}' | 'x-topic', 'value': '{cod}' | `TableMapping/entities/topic/key/value must name columns and values of the mapping, not cod, but was {cod}`",
                "'kind': 'theme' | 'kind': 'thema' | `TableMapping/entities/topic/is/kind must be one of substance, commodity, weapon, technology, infrastructure, disease, theme, other but was thema`",
                "'kind': 'theme' | 'sort': 'theme' | `TableMapping/entities/topic/is/sort must be one of id, names, kind, broader, identifiers, ordinals, relations, gaps, citations: sort but was theme`",
                "`, 'kind': 'theme'` | `` | TableMapping/entities/topic/is/kind must be given but was absent",
                "'kind': 'theme' | `'kind': 'theme', 'id': 'x'` | `TableMapping/entities/topic/is/id must be absent, because it is made but was x`",
                "'type': 'state', 'names': [{'text': {'en': 'The | 'type': 'nation', 'names': [{'text': {'en': 'The | `TableMapping/entities/state/is/type must be one of state, organization, coalition, workStream, person, group but was nation`",
                "'@state' | '@nation' | TableMapping/entities/members/is/member must be @ and the name of an entity above but was @nation",
                "'@state' | 'state' | TableMapping/entities/members/is/member must be @ and the name of an entity above but was state",
                "'@state' | '@topic' | `TableMapping/entities/members/is/member must refer to Party, not to Topic but was @topic`",
                "'procedural': true | 'procedural': 'yes' | `TableMapping/entities/decision/is/vote/procedural must be true or false, or a value with these words in braces but was yes`",
                "{'value': 5} | {'value': '{code}'} | `TableMapping/entities/decision/is/vote/eligible/value must be a number, or a column of numbers in braces but was {code}`",
                "{'value': 5} | 5 | TableMapping/entities/decision/is/vote/eligible must be an object but was 5",
                "'size': false} | 'sizes': false} | `TableMapping/entities/decision/only/sizes must name columns and values of the mapping, not sizes, but was false`",
                "'each': true | 'each': [] | TableMapping/entities/members/each must name a column but was []",
                "`, '*': {}` | `` | TableMapping/entities/members/each must be given only if the mapping has the column * but was true",
                "'member': '@state' | `'member': '@state', 'when': {'period': '2031'}` | `TableMapping/entities/members/is/when must be absent, because it is made but was {\"period\":\"2031\"}`",
                "'in': 'outcomes', | `'in': 'outcomes', 'years': {'year': 'size', 'status': 'code'},` | `TableMapping/entities/decision/years must be given only for memberships but was {\"year\":\"size\",\"status\":\"code\"}`",
            })
    void refuses_what_makes_no_sense(String valid, String invalid, String message) {
        assertThat(VALID).contains(valid);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.mapping(VALID.replace(valid, invalid == null ? "" : invalid)))
                .withMessage(message);
    }

    @Test
    void refuses_what_is_no_json() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.mapping("{'format': "))
                .withMessageStartingWith("TableMapping must be JSON: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.mapping("{'format': 'a', 'format': 'b'}"))
                .withMessageStartingWith("TableMapping must be JSON: Duplicate ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.mapping(" "))
                .withMessage("TableMapping must be an object but was empty");
    }

    static Iterable<String> names() {
        return TableMapping.readyNames();
    }

    /** Another file in the folder would be a mapping that nobody finds. */
    @ParameterizedTest
    @MethodSource("names")
    void has_ready_mappings_as_resources(String name) throws IOException {
        try (InputStream in =
                TableMapping.class.getResourceAsStream("/META-INF/coalition-model/tables/" + name + ".json")) {
            assertThat(TableMapping.parse(in)).isNotNull();
        }
    }
}

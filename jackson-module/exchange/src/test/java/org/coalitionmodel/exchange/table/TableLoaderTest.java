package org.coalitionmodel.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.statistic.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the rows of a table. */
class TableLoaderTest {
    private static final TableMapping FIGURES = Tables.mapping("""
            {
              'format': 'coalition-table/1', 'separator': ';', 'decimal': ',', 'missing': ['-9'],
              'columns': {
                'key': {}, 'place': {}, 'boats': {'type': 'number', 'missing': ['-99']},
                'day': {'type': 'date', 'patterns': ['d.M.uuuu', 'uuuu']},
                'last': {'type': 'date', 'optional': true, 'patterns': ['d.M.uuuu', 'epochSeconds']},
                'exact': {'optional': true}
              },
              'values': {
                'precision': {'of': 'exact', 'words': {'1': 'day', '2': 'approximate', '3': 'month', '4': 'year'}},
                'period': {'start': 'day', 'end': 'last', 'precision': 'precision'}
              },
              'entities': {
                'indicator': {'in': 'indicators', 'key': {'scheme': 'x-indicator', 'value': 'boats'},
                  'is': {'names': [{'text': {'en': 'Boats searched'}}]}},
                'place': {'in': 'places', 'key': {'scheme': 'x-place', 'value': '{place}'},
                  'is': {'names': [{'text': {'en': '{place}'}}], 'kind': 'city'}},
                'figure': {'in': 'statistics', 'key': {'scheme': 'x-figure', 'value': '{key}'},
                  'is': {'type': 'level', 'indicators': ['@indicator'], 'place': '@place',
                    'when': {'period': '{period}'}, 'quantity': {'value': '{boats}', 'unit': 'boats'}}}
              }
            }
            """);

    private static Level level(String row) {
        Loaded loaded = Tables.load(FIGURES, "key;place;boats;day;last;exact\n" + row);
        return (Level) loaded.dossier().statistics().get(0);
    }

    @Test
    void cites_the_row_and_keeps_the_key() {
        assertThat(Tables.json(level("k/1;Port;1,50;;;")).replaceAll("\\s", ""))
                .isEqualTo("""
                {'type':'level','id':'x-figure_k~2f~1','indicators':['x-indicator_boats'],'place':'x-place_Port',
                'quantity':{'value':1.5,'unit':'boats'},'identifiers':[{'scheme':'x-figure','value':'k/1'}],
                'citations':[{'source':'table','locators':[{'kind':'item','label':'row2'}]}]}
                """.replace('\'', '"').replace("\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "11.5.2031,           ,  , 2031-05-11/",
        "11.5.2031,           , 1, 2031-05-11/",
        "11.5.2031, 1.1.9999  , 1, 2031-05-11/",
        "11.5.2031, 11.5.2031 , 1, 2031-05-11",
        "11.5.2031, 12.5.2031 , 1, 2031-05-11/2031-05-12",
        "11.5.2031, 12.5.2031 , 2, 2031-05-11~/2031-05-12~",
        "11.5.2031,           , 2, 2031-05-11~/",
        "11.5.2031, 31.5.2031 , 3, 2031-05",
        "11.5.2031, 1.6.2031  , 3, 2031-05/2031-06",
        "11.5.2031, 1936224000, 1, 2031-05-11",
        "11.5.2031, 1.1.2032  , 4, 2031/2032",
        "2031,                ,  , 2031/",
        "2031,                , 1, 2031/",
        "2031,                , 3, 2031/",
        "11.5.2031, 12.5.2031 , 7, 2031"
    })
    void dates_are_never_more_precise_than_the_row(String day, String last, String exact, String period) {
        String end = last == null ? "" : last;
        Level level = level("1;Port;3;" + day + ";" + end + ";" + (exact == null ? "1" : exact));
        assertThat(level.when().orElseThrow().period().orElseThrow()).hasToString(period);
    }

    @Test
    void of_a_date_without_its_precision_only_the_year_is_known() {
        assertThat(level("1;Port;3;11.5.2031;;-9").when().orElseThrow().period().orElseThrow())
                .hasToString("2031/");
    }

    @ParameterizedTest
    @CsvSource({
        "11.5.2031, 31.2.2031",
        "31.2.2031, 11.5.2031",
        "11.5.2031, 2031",
        "11.5.2031, 20310512",
        "11.5.2031, 1936224001",
        "1.1.9999 , ''",
        "2999     , ''",
        "1        , ''"
    })
    void a_date_that_nobody_knows_is_no_period(String day, String last) {
        assertThat(level("1;Port;3;" + day + ";" + last + ";1").when()).isEmpty();
    }

    @Test
    void the_other_date_of_a_refused_one_is_dropped() {
        Loaded loaded = Tables.load(FIGURES, "key;place;boats;day;last;exact\n1;Port;3;11.5.2031;31.2.2031;1\n");
        assertThat(loaded.ledger().toString())
                .contains("day: 1 dropped: the other date is refused (row 2: 11.5.2031)")
                .contains("last: 1 refused: must be a date in a form of the column (row 2: 31.2.2031)");
    }

    @Test
    void a_condition_never_holds_for_a_refused_cell() {
        TableMapping mapping = Tables.mapping("""
                {
                  'format': 'coalition-table/1',
                  'columns': {'key': {}, 'day': {'type': 'date'}, 'code': {}},
                  'values': {'kind': {'of': 'code', 'words': {'c': 'city', 'n': null}}},
                  'entities': {
                    'dayless': {'in': 'places', 'only': {'day': false}, 'key': {'scheme': 'x-a', 'value': '{key}'},
                      'is': {'names': [{'text': {'en': '{key}'}}], 'kind': 'city'}},
                    'kindless': {'in': 'places', 'only': {'kind': false}, 'key': {'scheme': 'x-b', 'value': '{key}'},
                      'is': {'names': [{'text': {'en': '{key}'}}], 'kind': 'city'}}
                  }
                }
                """);
        assertThat(Tables.load(mapping, "key,day,code\n1,yes,n\n2,,x\n3,9999,c\n4,2031,\n")
                        .dossier()
                        .places())
                .extracting(place -> place.id().value())
                .containsExactly("x-b_1", "x-a_2", "x-a_3", "x-b_4");
    }

    @Test
    void a_list_grows_over_many_rows() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "1,Lamp" + i + ",body,\n")
                .collect(Collectors.joining());
        Loaded loaded = Tables.load(PEOPLE, "key,name,kind,seat\n" + rows);
        assertThat(loaded.dossier().parties().get(0).names()).hasSize(2_000);
    }

    @Test
    void sentinels_and_invalid_cells_are_no_facts() {
        Loaded loaded = Tables.load(
                FIGURES,
                "key;place;boats;day;more\n1;Port;-99,0;31.2.2031;x\n2;-9;=1+1;11.5.2031;\n3;Port;1.5;99999;\n4;;1e3;;");
        assertThat(loaded.ledger()).hasToString("""
                key: 1 mapped: Level.identifiers
                key: 3 refused: Level.quantity must be present (row 2: 1, row 3: 2, row 4: 3)
                place: 2 mapped: Place.identifiers, Place.names.text
                place: 1 dropped: stands for no value (row 3: -9)
                boats: 1 mapped: Level.quantity.value
                boats: 1 dropped: stands for no value (row 2: -99,0)
                boats: 2 refused: must be a number (row 3: =1+1, row 4: 1.5)
                day: 2 refused: must be a date in a form of the column (row 2: 31.2.2031, row 4: 99999)
                day: 1 refused: Level.quantity must be present (row 3: 11.5.2031)
                more: 1 dropped: the mapping does not have this column (row 2: x)
                4 records, 15 values: 4 mapped, 0 kept, 3 dropped, 8 refused
                """);
    }

    private static final TableMapping PEOPLE = Tables.mapping("""
            {
              'format': 'coalition-table/1',
              'columns': {'key': {}, 'name': {}, 'kind': {'optional': true}, 'seat': {'optional': true}},
              'entities': {
                'seat': {'in': 'places', 'key': {'scheme': 'x-key', 'value': '{seat}'},
                  'is': {'names': [{'text': {'en': '{seat}'}}], 'kind': 'city'}},
                'body': {'in': 'parties', 'key': {'scheme': 'x-key', 'value': '{key}'},
                  'is': {'type': 'organization', 'names': [{'text': {'en': '{name}'}}], 'kind': '{kind}',
                    'place': '@seat'}}
              }
            }
            """);

    @Test
    void later_rows_add_and_do_not_replace() {
        Loaded loaded = Tables.load(
                PEOPLE,
                "key,name,kind,seat\n1,Lamps,body,\n1,Lamps,body,\n1,The Lamps,body,Port\n1,Lamps,court,Ember\n1,,body,\n");
        assertThat(Tables.json(loaded.dossier().parties()).replaceAll("\\s", ""))
                .isEqualTo("""
                [{'type':'organization','id':'x-key_1','names':[{'text':{'en':'Lamps'}},{'text':{'en':'TheLamps'}}],
                'kind':'body','place':'x-key_Port','identifiers':[{'scheme':'x-key','value':'1'}],
                'citations':[{'source':'table','locators':[{'kind':'item','label':'row2'}]}]}]
                """.replace('\'', '"').replace("\n", ""));
        assertThat(loaded.ledger()).hasToString("""
                key: 4 mapped: Organization.identifiers
                key: 1 refused: Organization.names must be present (row 6: 1)
                name: 4 mapped: Organization.names.text
                kind: 3 mapped: Organization.kind
                kind: 1 dropped: an earlier row says something else (row 5: court)
                kind: 1 refused: Organization.names must be present (row 6: body)
                seat: 2 mapped: Place.identifiers, Place.names.text
                5 records, 16 values: 13 mapped, 0 kept, 1 dropped, 2 refused
                """);
    }

    @Test
    void an_id_belongs_to_one_type() {
        Loaded loaded = Tables.load(PEOPLE, "key,name,kind,seat\nPort,Lamps,body,Port\n");
        assertThat(loaded.dossier().parties()).isEmpty();
        assertThat(loaded.ledger().entries(Treatment.REFUSED))
                .extracting(Object::toString)
                .contains("key: 1 refused: Organization.id must not be that of another type (row 2: Port)");
    }

    @Test
    void many_rows_of_one_entity_are_merged_in_parts() {
        String rows = IntStream.range(0, 1_200)
                .mapToObj(i -> "1,Name " + i + ",body\n")
                .collect(Collectors.joining("", "key,name,kind\n", ""));
        Dossier dossier = Tables.load(PEOPLE, rows).dossier();
        assertThat(dossier.parties()).hasSize(1);
        assertThat(dossier.parties().get(0).names()).hasSize(1_200);
    }

    private static final TableMapping YEARS = Tables.mapping("""
            {
              'format': 'coalition-table/1',
              'columns': {'body': {}, 'year': {}, 'since': {'optional': true}, 'until': {'optional': true}, '*': {'missing': ['-9']}},
              'values': {'role': {'of': '*', 'words': {'0': null, '1': 'member', '3': 'observer'}}},
              'entities': {
                'body': {'in': 'parties', 'key': {'scheme': 'x-body', 'value': '{body}'},
                  'is': {'type': 'coalition', 'names': [{'text': {'en': '{body}'}}]}},
                'state': {'in': 'parties', 'each': true, 'key': {'scheme': 'x-state', 'value': '{*column}'},
                  'is': {'type': 'state', 'names': [{'text': {'en': '{*column}'}}]}},
                'membership': {'in': 'memberships', 'each': true, 'years': {'year': 'year', 'status': 'role', 'since': 'since', 'until': 'until'},
                  'key': {'scheme': 'x-membership', 'value': '{body}/{*column}'},
                  'is': {'member': '@state', 'body': '@body', 'role': '{role}'}}
              }
            }
            """);

    private static String memberships(String csv) {
        return Tables.load(YEARS, csv).dossier().memberships().stream()
                .map(TableLoaderTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Membership membership) {
        String when = membership
                .when()
                .map(it -> it.period().orElseThrow().toString())
                .orElse("-");
        return membership.member().value() + " " + membership.role() + " " + when + " " + membership.listedOn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0110 | x-state_norland MEMBER 2002/2003 []",
                "0101 | x-state_norland MEMBER 2002 []; x-state_norland MEMBER 2004/ [2004]",
                "0130 | x-state_norland MEMBER 2002 []; x-state_norland OBSERVER 2003 []",
                "1110 | x-state_norland MEMBER /2003 [2001/2003]",
                "1111 | x-state_norland MEMBER - [2001/2004]",
                "0199 | x-state_norland MEMBER 2002/ [2002]",
                "9910 | x-state_norland MEMBER /2003 [2003]",
                "0000 | ''",
                "9999 | ''",
            })
    void consecutive_years_are_one_membership(String values, String memberships) {
        StringBuilder table = new StringBuilder("body,year,norland\n");
        for (int i = 0; i < 4; i++) {
            String value = values.substring(i, i + 1).replace("9", "-9");
            table.append("LC,").append(2001 + i).append(',').append(value).append('\n');
        }
        assertThat(memberships(table.toString())).isEqualTo(memberships);
    }

    @Test
    void the_life_of_the_body_limits_a_membership() {
        assertThat(memberships("body,year,since,until,norland\nLC,2001,2001,2002,1\nLC,2002,2001,2002,1\n"))
                .isEqualTo("x-state_norland MEMBER 2001/2002 []");
    }

    @Test
    void years_may_be_in_any_order() {
        assertThat(memberships("body,year,norland\nLC,2003,1\nLC,2001,0\nLC,2004,0\nLC,2002,1\n"))
                .isEqualTo("x-state_norland MEMBER 2002/2003 []");
    }

    @Test
    void rows_that_contradict_each_other_or_have_no_year_are_refused() {
        Loaded loaded =
                Tables.load(YEARS, "body,year,norland\nLC,2001,1\nLC,2001,1\nLC,2001,3\nLC,about,1\nLC,,1\nLC,2002,\n");
        assertThat(loaded.dossier().memberships()).hasSize(1);
        assertThat(loaded.ledger().toString()).contains("""
                year: 2 mapped: Membership.when
                year: 1 dropped: not used in this row (row 7: 2002)
                year: 1 refused: must fit what another row says of the same year (row 4: 2001)
                year: 1 refused: must be a year of four digits (row 5: about)
                """);
    }

    @Test
    void entities_that_do_not_fit_together_are_told() {
        TableMapping mapping = Tables.mapping("""
                {'format': 'coalition-table/1', 'columns': {'a': {}, 'b': {}}, 'entities': {
                  'b': {'in': 'places', 'key': {'scheme': 'x', 'value': '{b}'},
                    'is': {'names': [{'text': {'en': '{b}'}}], 'kind': 'city'}},
                  'a': {'in': 'places', 'key': {'scheme': 'x', 'value': '{a}'},
                    'is': {'names': [{'text': {'en': '{a}'}}], 'kind': 'city', 'within': ['@b']}}}}
                """);
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> Tables.load(mapping, "a,b\n1,2\n2,1\n"))
                .withMessageStartingWith("The rows must fit together: Dossier must fit together but has ");
    }

    @Test
    void a_missing_column_is_told() {
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> Tables.load(PEOPLE, "key,kind\n"))
                .withMessage(
                        "TableMapping/columns/name must be a column of the table but was absent (row 1, column name)");
    }

    @Test
    void an_empty_table_is_an_empty_dossier() {
        Loaded loaded = Tables.load(PEOPLE, "key,name\n");
        assertThat(loaded.dossier().parties()).isEmpty();
        assertThat(loaded.dossier().sources()).containsExactly(Tables.OPTIONS.source());
        assertThat(loaded.ledger().records()).isZero();
    }

    /** The rows are made while they are read, so only what the loader keeps takes memory. */
    private static InputStream rows(int thousands) {
        byte[] rows = IntStream.range(0, 1_000)
                .mapToObj(i -> i % 100 + ",Lamps,body\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        InputStream repeated = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at == (long) thousands * rows.length ? -1 : rows[(int) (at++ % rows.length)];
            }

            @Override
            public int read(byte[] into, int start, int length) {
                int from = (int) (at % rows.length);
                int number = Math.min(length, rows.length - from);
                if (at == (long) thousands * rows.length) {
                    return -1;
                }
                System.arraycopy(rows, from, into, start, number);
                at += number;
                return number;
            }
        };
        return new SequenceInputStream(Tables.in("key,name,kind\n"), repeated);
    }

    @Test
    void ten_million_rows_are_refused_and_take_little_memory() {
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> PEOPLE.load(rows(10_000), Tables.OPTIONS.withMostRecords(100_000)))
                .withMessage("The table must have at most 100000 rows but was more (row 100002)");
    }
}

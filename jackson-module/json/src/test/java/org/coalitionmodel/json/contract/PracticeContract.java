package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers of documents that the model was not made for: what of their facts finds a typed field. */
public abstract class PracticeContract {
    private static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));
    private static final Path DIRECTORY = ROOT.resolve("jackson-module/json/src/test/resources/practice");

    /** For the adapters' tests. */
    protected PracticeContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    @ParameterizedTest
    @ValueSource(strings = {"ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024"})
    void is_read_and_written_as_it_stands(String name) throws IOException {
        String file = Files.readString(DIRECTORY.resolve(name + ".json"));
        Dossier dossier = json().read(file, Dossier.class);

        String written = new JsonText(json().write(dossier)).pretty();

        if (Boolean.getBoolean("golden.write")) {
            GoldenContract.writeAnew(DIRECTORY.resolve(name + ".json"), written);
        }
        assertThat(written).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024"})
    void has_every_fact_where_its_table_says_or_a_reason_why_not(String name) throws IOException {
        JsonText text = new JsonText(Files.readString(DIRECTORY.resolve(name + ".json")));
        List<String> pointers =
                text.spots().stream().map(spot -> pointer(spot.path())).toList();
        facts(name).forEach((id, where) -> {
            if (where.startsWith("-")) {
                assertThat(where).as(id).matches("- \\S.{10,}");
                return;
            }
            for (String pointer : where.split(" ", -1)) {
                assertThat(pointers).as(id).contains(pointer);
            }
        });
    }

    @Test
    void at_least_ninety_five_of_a_hundred_facts_are_carried() throws IOException {
        int all = 0;
        int carried = 0;
        for (String name : List.of("ecowas-accra-2022", "global-terrorism-index-2023", "synthetic-drugs-2024")) {
            for (String where : facts(name).values()) {
                all++;
                carried += where.startsWith("-") ? 0 : 1;
            }
        }
        assertThat(all).isEqualTo(89);
        assertThat(carried * 100).isGreaterThanOrEqualTo(95 * all);
    }

    private static String pointer(List<Object> path) {
        return path.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    private static SortedMap<String, String> facts(String name) throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        for (String line : Files.readAllLines(DIRECTORY.resolve(name + ".facts.tsv"))) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(2);
            assertThat(facts.put(columns[0], columns[1])).as(line).isNull();
        }
        return facts;
    }
}

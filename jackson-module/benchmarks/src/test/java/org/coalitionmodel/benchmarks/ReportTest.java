package org.coalitionmodel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.benchmarks.Case.Direction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Map<Case, Samples> measured = new LinkedHashMap<>();
    private final Report report = new Report(measured, "Measured in 61 minutes.");

    @BeforeAll
    static void lays_down_the_works() throws IOException {
        new Corpus(Path.of(System.getProperty("coalition.root"))).write();
    }

    @BeforeEach
    void measure() {
        measure(Way.JACKSON3_FLOOR, 1000, List.of(90.0, 100.0, 110.0), List.of(100.0, 100.0, 100.0));
        measure(Way.JACKSON3_BEANS, 2000, List.of(150.0, 150.0, 150.0), List.of(150.0, 150.0, 150.0));
        measure(Way.JACKSON3_LIBRARY, 1900, List.of(110.0, 110.0, 112.0), List.of(119.0, 119.0, 120.0));
        measure(Way.GSON, 3000, List.of(300.0, 300.0, 300.0), List.of(300.0, 300.0, 300.0));
    }

    @Test
    void a_ratio_is_that_of_the_medians_of_the_fastest_forks() {
        assertThat(report.ratios()).isEqualTo("""
                        work\tgeneration\tcontender\tratio_to_floor\tratio_to_beans\tbytes_per_op
                        read-ndjson\tjackson3\tfloor\t1.00\t0.67\t1000
                        read-ndjson\tjackson3\tbeans\t1.50\t1.00\t2000
                        read-ndjson\tjackson3\tlibrary\t1.10\t0.73\t1900
                        read-ndjson\tnone\tgson\t3.00\t2.00\t3000
                        """);
    }

    @Test
    void the_spread_is_that_of_the_measurements_and_of_the_forks() {
        assertThat(report.spread())
                .contains("read-ndjson\tjackson3\tfloor\t100.0\t100.0\t90.0\t110.0\t1.00\t1.00\t1.00\t1.00\n")
                .contains("read-ndjson\tjackson3\tlibrary\t110.0\t115.5\t110.0\t120.0\t1.10\t1.16\t1.10\t1.19\n");
    }

    @Test
    void what_has_neither_floor_nor_beans_has_no_ratio() {
        measured.clear();
        measure(Way.WIKIDATA_TOOLKIT, 500, List.of(7.0));
        assertThat(report.ratios()).endsWith("\nread-ndjson\tjackson2\twdtk-datamodel\t\t\t500\n");
    }

    @Test
    void the_readme_says_of_each_target_whether_it_is_reached() {
        String readme = """
                before
                <!-- measured: written by the command above -->
                old
                <!-- end of what was measured -->
                after
                """;
        assertThat(report.within(readme))
                .startsWith("before\n<!-- measured: written by the command above -->\n\nMeasured in 61 minutes.\n")
                .contains(
                        "| read-ndjson | 1.10 (1.10–1.19) | ≤ 1.50 reached | 0.73 | ≤ 1.00 reached | 1.90 | ≤ 1.6 **not reached** |")
                .contains("| none | gson | 3.00 |")
                .endsWith("<!-- end of what was measured -->\nafter\n")
                .doesNotContain("old");
    }

    @Test
    void a_readme_without_a_place_for_the_tables_is_refused() {
        assertThatThrownBy(() -> report.within("# Benchmarks\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("README.md has no place for the tables");
    }

    @SafeVarargs
    private void measure(Way way, double allocated, List<Double>... forks) {
        Samples samples = new Samples();
        for (List<Double> micros : forks) {
            samples.add(new Samples.Fork(micros, allocated));
        }
        measured.put(new Case(Direction.READ, Work.LINES, way), samples);
    }
}

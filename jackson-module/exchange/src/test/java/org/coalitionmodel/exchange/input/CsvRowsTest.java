package org.coalitionmodel.exchange.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.coalitionmodel.exchange.InvalidRowException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows with their numbers, and what is no row. */
class CsvRowsTest {
    private static InputStream in(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static List<List<String>> all(InputStream in) {
        CsvRows rows = new CsvRows(in, ',');
        List<List<String>> all = new ArrayList<>();
        all.add(rows.header());
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }

    private static ThrowableAssertAlternative<InvalidRowException> assertRefused(InputStream in) {
        return assertThatExceptionOfType(InvalidRowException.class).isThrownBy(() -> all(in));
    }

    @Test
    void gives_cells_as_they_are() {
        assertThat(all(in("\ufeffa,b\r\n\r\n 1 ,\"x\"\"\ny\"\n,=1+1", UTF_8)))
                .containsExactly(List.of("a", "b"), List.of(" 1 ", "x\"\ny"), List.of("", "=1+1"));
    }

    @Test
    void counts_rows_as_a_spreadsheet() {
        CsvRows rows = new CsvRows(in("a;b\n\n1;\"2\n2\"\n3;4", UTF_8), ';');
        assertThat(rows.number()).isEqualTo(1);
        assertThat(rows.next()).contains(List.of("1", "2\n2"));
        assertThat(rows.number()).isEqualTo(3);
        rows.next();
        assertThat(rows.number()).isEqualTo(4);
        assertThat(rows.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| The header must have the names of the columns but was absent (row 1)",
                "`a,b,a`| The header must have different names but was a (row 1, column a)",
                "`a, `| The header must have different names but was   (row 1, column  )",
                "`a,b\n1`| The row must have 2 cells but was 1 (row 2)",
                "`a,b\n1,2\n1,2,3`| The row must have 2 cells but was more (row 3)",
            })
    void refuses_a_wrong_header_or_row(String text, String message) {
        assertRefused(in(text, UTF_8)).withMessage(message);
    }

    @Test
    void refuses_what_is_no_csv() {
        assertRefused(in("a,b\n1,\"2\"3\n", UTF_8))
                .withMessageStartingWith("The text must be CSV: ")
                .withMessageEndingWith("(row 2, column b)");
        assertRefused(in("a,b\n1,\"2\n", UTF_8)).withMessageEndingWith("(row 2, column b)");
    }

    @Test
    void refuses_a_mixed_encoding() {
        InputStream mixed = new SequenceInputStream(in("a,b\nü,1\n".repeat(1), UTF_8), in("ü,2\n", ISO_8859_1));
        assertRefused(mixed).withMessageStartingWith("The text must be UTF-8");
        assertRefused(in("ü", ISO_8859_1)).withMessage("The text must be UTF-8 (row 1)");
    }

    @Test
    void refuses_a_cell_of_ten_megabytes() {
        assertRefused(in("a,b\n1," + "x".repeat(10_000_000), UTF_8))
                .withMessageStartingWith("The text must be CSV: ")
                .withMessageEndingWith("(row 2, column b)");
    }

    @Test
    void tells_that_it_cannot_read() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> all(closed)).isInstanceOf(UncheckedIOException.class);
    }
}

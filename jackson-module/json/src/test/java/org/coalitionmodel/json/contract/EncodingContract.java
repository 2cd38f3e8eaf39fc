package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input whose places are not known, and bytes that are not UTF-8. What parsers refuse of the latter is their choice:
 * where one of these tests fails after an update of Jackson, SECURITY.md must say what is new.
 */
public abstract class EncodingContract {
    /** For the adapters' tests. */
    protected EncodingContract() {}

    /** {@return an adapter over a mapper that has read nothing yet} */
    protected abstract Json fresh();

    /**
     * Reads a value from a source that does not count bytes.
     *
     * @param json the adapter
     * @param in the source
     * @param type the type to read
     * @param <T> the type to read
     * @return the value
     */
    protected abstract <T> T read(Json json, DataInput in, Class<T> type);

    /**
     * Reads a value through a decoder of UTF-8 that refuses all that is not UTF-8.
     *
     * @param json the adapter
     * @param bytes the text
     * @param type the type to read
     * @param <T> the type to read
     * @return the value
     */
    protected abstract <T> T readDecoded(Json json, byte[] bytes, Class<T> type);

    /** Text in which {@code <FF>} stands for that byte, and apostrophes for quotes. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String quoted = text.replace('\'', '"');
        for (int i = 0; i < quoted.length(); i++) {
            if (quoted.charAt(i) == '<') {
                bytes.write(Integer.parseInt(quoted, i + 1, i + 3, 16));
                i += 3;
            } else {
                bytes.write(quoted.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static DataInput dataInput(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private Json.Fault faultOfDataInput(String text, Class<?> type) {
        Json json = fresh();
        return json.fault(catchThrowable(() -> read(json, dataInput(bytes(text)), type)));
    }

    @Nested
    class Places_that_are_not_known {
        @Test
        void are_not_told() {
            assertThat(faultOfDataInput("{\n'id':\n7}", Meeting.class))
                    .usingRecursiveComparison()
                    .ignoringFields("line", "column")
                    .isEqualTo(
                            new Json.Fault("Meeting.id must be a string but was a number at /id", List.of("id"), 0, 0));
            assertThat(faultOfDataInput("null ", Meeting.class).message())
                    .isEqualTo("Meeting must be an object but was null at the root");
            assertThat(faultOfDataInput("{\n'names':[{'text':{'en':'T'}}],'id':7}", Meeting.class)
                            .line())
                    .isLessThan(1);
        }

        @Test
        void are_not_told_of_several_faults() {
            String text = "{'format':'coalition-dossier/1',\n'meetings':[{'id':'m','of':'a','places':['p']}]}";

            assertThat(faultOfDataInput(text, Dossier.class).message())
                    .startsWith("Dossier must fit together but has 2 faults at the root\n")
                    .doesNotContain("line", "column");
            assertThat(faultOfDataInput(text.replace(",'places':['p']", ""), Dossier.class)
                            .message())
                    .endsWith(" at /meetings/0/of");
        }
    }

    private static final String WARM = "{'id':'m','places':['a'],'names':[{'text':{'en':'T'}}]}";

    @Nested
    class Bytes_that_are_not_UTF_8 {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'<FF>':'m'}",
                    "{'<80>id':'m'}",
                    "{'id<FF>':'m'}",
                    "{'i<FF>d':'m'}",
                    "{'<C1>':'m'}",
                    "{'<FF>FFplaces':[]}",
                    "{'id':'m<FF>'}",
                    "{'id':'m<80>'}",
                    "{'id':'m','names':[{'text':{'en':'<C3>('}}]}",
                    "{'id':'m','names':[{'text':{'en':'<ED><A0><80>'}}]}",
                    "{'id':'m','names':[{'text':{'en':'<F5><80><80><80>'}}]}",
                    // Before a name that was read before.
                    "{'<FF>id':'m'}",
                    "{'<FF><FF>id':'m'}",
                    "{'id':'m','plac<FF>es':['a']}",
                    "{'id':'m','names':[{'text':{'<FF>en':'T'}}]}",
                    // Overlong.
                    "{'id':'<C1><AD>'}",
                    "{'id':'<E0><81><AD>'}",
                    "{'id':'m','names':[{'text':{'en':'<C1><94>'}}]}",
                    "{'<C1><A9>d':'m'}",
                    "{'<E0><81><A9>d':'m'}",
                })
        void are_refused(String text) {
            Json json = fresh();
            json.read(new ByteArrayInputStream(bytes(WARM)), Object.class);

            assertThat(json.fault(catchThrowable(() -> json.read(new ByteArrayInputStream(bytes(text)), Meeting.class)))
                            .message())
                    .isNotEmpty();
            assertThat(catchThrowable(() -> read(json, dataInput(bytes(text)), Meeting.class)))
                    .isNotNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'<FF>id':'m'}",
                    "{'id':'m','plac<FF>es':['a']}",
                    "{'id':'<C1><AD>'}",
                    "{'id':'<E0><81><AD>'}",
                    "{'<C1><A9>d':'m'}",
                    "{'id':'m','names':[{'text':{'<FF>en':'T'}}]}"
                })
        void are_refused_by_a_decoder(String text) {
            Json json = fresh();
            readDecoded(json, bytes(WARM), Meeting.class);

            assertThat(catchThrowable(() -> readDecoded(json, bytes(text), Meeting.class)))
                    .rootCause()
                    .isInstanceOf(MalformedInputException.class);
        }

        @Test
        void late_in_a_long_text_are_an_exception_of_jackson() {
            String filler = "a".repeat(70_000);
            Json json = fresh();
            byte[] bytes = bytes("{'en':'" + filler + "','fr':'<FF>'}");

            assertThat(json.fault(catchThrowable(() -> readDecoded(json, bytes, LocalizedText.class)))
                            .message())
                    .contains("Input length = 1");
        }

        @Test
        void of_another_encoding_are_an_exception_of_jackson() {
            byte[] utf32 = ("{\"id\":\"" + "m".repeat(40_000)).getBytes(Charset.forName("UTF-32BE"));
            byte[] broken = Arrays.copyOf(utf32, utf32.length - 1);
            Json json = fresh();

            assertThat(json.fault(catchThrowable(() -> json.read(new ByteArrayInputStream(broken), Meeting.class)))
                            .message())
                    .contains("UTF-32");
        }
    }

    /** What is UTF-8 is read, of one to four bytes. */
    @Test
    void whatever_is_UTF_8_is_read() {
        byte[] text = "{\"id\":\"m\",\"names\":[{\"text\":{\"en\":\"aé€𝄞\"}}]}".getBytes(StandardCharsets.UTF_8);

        assertThat(fresh().read(new ByteArrayInputStream(text), Meeting.class))
                .isEqualTo(fresh().read(new String(text, StandardCharsets.UTF_8), Meeting.class));
    }
}

package org.coalitionmodel.json.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.json.contract.FaultContract.Refused;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.JsonText.Spot;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two adapters write the same bytes, read the same values and refuse the same texts with the same words. */
public abstract class TwinContract {
    private static final long SEED = 20310411;

    /** For the adapters' tests. */
    protected TwinContract() {}

    /** {@return one adapter} */
    protected abstract Json one();

    /** {@return the other adapter} */
    protected abstract Json other();

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void write_and_read_a_sample_alike(Sample sample) {
        String written = one().write(sample.value());

        assertThat(other().write(sample.value())).isEqualTo(written);
        assertThat(one().writeBytes(sample.value())).asString(UTF_8).isEqualTo(written);
        assertThat(other().writeBytes(sample.value())).asString(UTF_8).isEqualTo(written);
        assertThat((Object) other().read(written, GoldenContract.typeOf(sample)))
                .isEqualTo(one().read(written, GoldenContract.typeOf(sample)));
    }

    @ParameterizedTest
    @MethodSource("org.coalitionmodel.json.contract.Build#dossiers")
    void read_and_write_a_dossier_alike(Path file) throws IOException {
        String text = Files.readString(file);
        Dossier dossier = one().read(text, Dossier.class);

        assertThat(other().read(text, Dossier.class)).isEqualTo(dossier);
        assertThat(other().write(dossier)).isEqualTo(one().write(dossier));
        assertThat(other().writeBytes(dossier)).isEqualTo(one().writeBytes(dossier));
    }

    @Test
    void write_a_character_of_two_halves_as_four_bytes() {
        LocalizedText lantern = LocalizedText.of("en", "\ud83c\udfee");

        for (Json json : List.of(one(), other())) {
            assertThat(json.writeBytes(lantern)).isEqualTo("{\"en\":\"\ud83c\udfee\"}".getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource({
        "org.coalitionmodel.json.contract.FaultContract#fields",
        "org.coalitionmodel.json.contract.FaultContract#types",
        "org.coalitionmodel.json.contract.FaultContract#kinds",
        "org.coalitionmodel.json.contract.FaultContract#scalars",
        "org.coalitionmodel.json.contract.FaultContract#numbers",
        "org.coalitionmodel.json.contract.FaultContract#languages",
        "org.coalitionmodel.json.contract.FaultContract#rules",
        "org.coalitionmodel.json.contract.FaultContract#dossiers"
    })
    void refuse_alike(Refused refused) {
        assertThat(outcome(other(), refused.text(), refused.type()))
                .isEqualTo(outcome(one(), refused.text(), refused.type()));
    }

    @Test
    void refuse_alike_what_breaks_off() {
        String full = new JsonText(one().write(Samples.fullDossier())).pretty();
        for (int end = 0; end < full.length(); end += 41) {
            requireAlike(full.substring(0, end), "after " + end + " characters");
        }
    }

    @Test
    void read_or_refuse_alike_whatever_a_text_says() {
        Random random = new Random(SEED);
        String full = one().write(Samples.fullDossier());
        List<Spot> spots = new JsonText(full).spots();
        for (int i = 0; i < 500; i++) {
            StringBuilder changed = new StringBuilder(full);
            Spot from = spots.get(random.nextInt(spots.size()));
            Spot to = spots.get(random.nextInt(spots.size()));
            switch (random.nextInt(3)) {
                case 0 -> changed.replace(to.from(), to.to(), full.substring(from.from(), from.to()));
                case 1 -> changed.deleteCharAt(random.nextInt(full.length()));
                default -> changed.setCharAt(random.nextInt(full.length()), "{}[],:\"0\\nx".charAt(random.nextInt(11)));
            }
            requireAlike(changed.toString(), "seed " + SEED + ", round " + i);
        }
    }

    private void requireAlike(String text, String where) {
        assertThat(outcome(other(), text, Dossier.class)).as(where).isEqualTo(outcome(one(), text, Dossier.class));
    }

    /** The value, or the fault; of a message that the library words, only where it is. */
    private static Object outcome(Json json, String text, Class<?> type) {
        Object[] value = new Object[1];
        Throwable thrown = catchThrowable(() -> value[0] = json.read(text, type));
        if (thrown == null) {
            return value[0];
        }
        Fault fault = json.fault(thrown);
        boolean isOurs = fault.message().contains(" must ");
        return isOurs ? fault : new Fault("", fault.path(), fault.line(), fault.column());
    }
}

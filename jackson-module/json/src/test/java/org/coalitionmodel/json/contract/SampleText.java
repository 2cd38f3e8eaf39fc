package org.coalitionmodel.json.contract;

import java.util.List;
import org.coalitionmodel.samples.Samples;

/**
 * The text of one sample.
 *
 * @param text the text
 * @param type what it is read as
 */
record SampleText(JsonText text, Class<?> type) {

    /** The texts of all samples but the dossier that holds the others: each field of the format in a short text. */
    static List<SampleText> all(Json json) {
        return Samples.all().stream()
                .filter(sample -> !sample.name().equals("fullDossier"))
                .map(sample -> new SampleText(new JsonText(json.write(sample.value())), GoldenContract.typeOf(sample)))
                .toList();
    }

    /** The same with a line for each value. */
    SampleText pretty() {
        return new SampleText(new JsonText(text.pretty()), type);
    }

    /** Its values, but for the whole. */
    List<JsonText.Spot> parts() {
        return text.spots().stream().filter(spot -> !spot.path().isEmpty()).toList();
    }
}

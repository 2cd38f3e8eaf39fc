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

    /** All samples but the full dossier. Together they have each field of the format, and each is quick to read. */
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

    /** All values in the text, without the outermost one. */
    List<JsonText.Spot> parts() {
        return text.spots().stream().filter(spot -> !spot.path().isEmpty()).toList();
    }
}

package org.coalitionmodel.merge;

import java.util.List;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Citation;

/**
 * Two dossiers say different things of one attribute of one thing, and neither is just more precise. It is reported for
 * a person to decide; the merged dossier has one of the two, chosen by a rule that knows nothing of truth. It is not a
 * {@link Difference}: what only one of them says is none.
 *
 * <pre>{@code
 * /posts/0/holder: ada-example or VACANT (id=norland-envoy)
 * }</pre>
 *
 * @param path where the attribute stands in the merged dossier, as a JSON Pointer (RFC 6901)
 * @param id the thing, or the point in it
 * @param kept the value that the merged dossier has there
 * @param other the value that it does not have there
 * @param keptBy where the thing is cited in the dossier that the kept value is from
 * @param otherBy where the thing is cited in the dossier that the other value is from
 */
public record Conflict(
        String path, Id<?> id, Object kept, Object other, List<Citation> keptBy, List<Citation> otherBy) {

    /**
     * Keeps copies of the lists.
     *
     * @param path where the attribute stands in the merged dossier
     * @param id the thing, or the point in it
     * @param kept the value that the merged dossier has there
     * @param other the value that it does not have there
     * @param keptBy where the thing is cited in the dossier that the kept value is from
     * @param otherBy where the thing is cited in the dossier that the other value is from
     */
    public Conflict {
        keptBy = List.copyOf(keptBy);
        otherBy = List.copyOf(otherBy);
    }

    /** Path and both values. */
    @Override
    public String toString() {
        return path + ": " + kept + " or " + other + " (id=" + id + ")";
    }
}

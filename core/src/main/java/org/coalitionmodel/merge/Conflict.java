package org.coalitionmodel.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;

/**
 * Two dossiers give one attribute of one entity different values, and neither is just more precise. It is reported for
 * a person to decide: the merged dossier has one of the two, chosen by a rule that knows nothing of truth. It is not a
 * {@link Difference}: what only one of them says is none. Texts that are the same in NFC do not conflict.
 *
 * <pre>{@code
 * /posts/0/holder: ada-example or vacant (id=norland-envoy)
 * }</pre>
 *
 * @param path where the attribute stands in the merged dossier, as a JSON Pointer (RFC 6901)
 * @param id the id of the entity, or of the point in it
 * @param kept the value that the merged dossier has there
 * @param other the value that it does not have there
 * @param keptBy where the entity is cited in the dossier that the kept value is from
 * @param otherBy where the entity is cited in the dossier that the other value is from
 */
public record Conflict(
        String path, Id<?> id, Object kept, Object other, List<Citation> keptBy, List<Citation> otherBy) {
    private static final int LONGEST_DIFFERENCE = 4;

    /**
     * Keeps copies of the lists.
     *
     * @param path where the attribute stands in the merged dossier
     * @param id the id of the entity, or of the point in it
     * @param kept the value that the merged dossier has there
     * @param other the value that it does not have there
     * @param keptBy where the entity is cited in the dossier that the kept value is from
     * @param otherBy where the entity is cited in the dossier that the other value is from
     */
    public Conflict {
        keptBy = List.copyOf(keptBy);
        otherBy = List.copyOf(otherBy);
    }

    /**
     * Path and both values. A long value is cut, and control and format characters are escaped. Where the values differ in characters outside ASCII, the code points that differ stand behind
     * them, as such values may look alike: {@code Cairo or Cаiro (U+0061 or U+0430)}.
     */
    @Override
    public String toString() {
        return path + ": " + Rule.shown(kept) + " or " + Rule.shown(other) + differingCodePoints() + " (id=" + id + ")";
    }

    /** Those between what both begin with and what both end with, if it is not all ASCII. */
    private String differingCodePoints() {
        int[] one = kept.toString().codePoints().toArray();
        int[] two = other.toString().codePoints().toArray();
        int shorter = Math.min(one.length, two.length);
        int start = 0;
        while (start < shorter && one[start] == two[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one[one.length - 1 - end] == two[two.length - 1 - end]) {
            end++;
        }
        int[] ours = Arrays.copyOfRange(one, start, one.length - end);
        int[] theirs = Arrays.copyOfRange(two, start, two.length - end);
        boolean isAscii =
                IntStream.concat(Arrays.stream(ours), Arrays.stream(theirs)).allMatch(c -> c >= ' ' && c <= '~');
        return isAscii ? "" : " (" + shown(ours) + " or " + shown(theirs) + ")";
    }

    private static String shown(int[] codePoints) {
        String shown = Arrays.stream(codePoints)
                .limit(LONGEST_DIFFERENCE)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        return shown.isEmpty() ? "nothing" : codePoints.length > LONGEST_DIFFERENCE ? shown + " ..." : shown;
    }
}

package org.coalitionmodel.fuzz;

import java.util.Arrays;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two dossiers, separated by a byte 0, are merged or refused. Merging in the other order keeps and refuses the same.
 * Merging again changes nothing.
 */
final class MergeTarget {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private MergeTarget() {}

    static void run(byte[] input) {
        int separator = 0;
        while (separator < input.length && input[separator] != 0) {
            separator++;
        }
        Optional<Dossier> first = read(Arrays.copyOf(input, separator));
        Optional<Dossier> second = read(Arrays.copyOfRange(input, Math.min(separator + 1, input.length), input.length));
        if (first.isPresent() && second.isPresent()) {
            merge(first.get(), second.get());
        }
    }

    private static void merge(Dossier first, Dossier second) {
        Target.require(Difference.between(first, first).isEmpty(), "a dossier differs from itself");
        Target.require(Merge.of(first, first).dossier().equals(first), "merging with itself changes a dossier");
        Optional<Merge> merge = merged(first, second);
        Optional<Merge> other = merged(second, first);
        Target.require(merge.isPresent() == other.isPresent(), "merging is refused in one order only");
        if (merge.isPresent() && other.isPresent()) {
            Target.require(
                    merge.get().conflicts().size() == other.get().conflicts().size(),
                    "the conflicts hang on the order");
            Target.require(merged(merge.get().dossier(), second).isPresent(), "merging again is refused");
        }
    }

    private static Optional<Merge> merged(Dossier first, Dossier second) {
        try {
            return Optional.of(Merge.of(first, second));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Dossier> read(byte[] json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, Dossier.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

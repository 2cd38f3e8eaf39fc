package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.merge.Merge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds of merging pieces of real dossiers. {@code -Dtriples=40000} merges as many triples of pieces.
 */
class SplicedMergeTest {
    private static final int TRIPLES = Integer.getInteger("triples", 1_000);
    private static final List<DossierPieces> DOSSIERS = dossiers();

    private static List<DossierPieces> dossiers() {
        List<DossierPieces> dossiers = new ArrayList<>();
        for (String folder : List.of("seeds", "jackson-module/json/src/test/resources/practice")) {
            try (Stream<Path> files = Files.list(Published.ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .map(Published::read)
                        .map(DossierPieces::of)
                        .forEach(dossiers::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return dossiers;
    }

    private static DossierPieces some(Random random) {
        DossierPieces dossier = DOSSIERS.get(random.nextInt(DOSSIERS.size()));
        return random.nextInt(500) == 0 ? dossier : dossier.some(1 + random.nextInt(4), random);
    }

    private static Dossier merged(Dossier one, Dossier two) {
        return Merge.of(one, two).dossier();
    }

    @Test
    void pieces_of_a_dossier_are_the_dossier_again_in_any_order_and_grouping() {
        for (int seed = 0; seed < TRIPLES / 2; seed++) {
            Random random = new Random(seed);
            DossierPieces dossier = some(random);
            List<Dossier> pieces = dossier.cut(3, false, random);
            Merge first = Merge.of(pieces.get(0), pieces.get(1));
            Merge both = Merge.of(first.dossier(), pieces.get(2));
            String whole = unordered(dossier.whole());

            assertThat(first.conflicts()).as("seed %d", seed).isEmpty();
            assertThat(both.conflicts()).as("seed %d", seed).isEmpty();
            assertThat(unordered(both.dossier())).as("seed %d", seed).isEqualTo(whole);
            assertThat(unordered(merged(merged(pieces.get(2), pieces.get(1)), pieces.get(0))))
                    .as("seed %d", seed)
                    .isEqualTo(whole);
            assertThat(unordered(merged(pieces.get(1), merged(pieces.get(0), pieces.get(2)))))
                    .as("seed %d", seed)
                    .isEqualTo(whole);
            assertThat(unordered(merged(dossier.whole(), pieces.get(0))))
                    .as("seed %d", seed)
                    .isEqualTo(whole);
            assertThat(merged(pieces.get(0), pieces.get(0))).as("seed %d", seed).isEqualTo(pieces.get(0));
        }
    }

    @Test
    void pieces_that_differ_are_merged_alike_in_any_order_and_grouping() {
        int conflicts = 0;
        int refused = 0;
        for (int seed = 0; seed < TRIPLES / 2; seed++) {
            Random random = new Random(seed);
            List<Dossier> pieces = new ArrayList<>(some(random).cut(3, true, random));
            // Of another dossier, which has other accounts of some entities.
            if (random.nextBoolean()) {
                pieces.set(2, some(random).whole());
            }
            try {
                Merge first = Merge.of(pieces.get(0), pieces.get(1));
                Merge second = Merge.of(pieces.get(1), pieces.get(0));
                Dossier left = merged(first.dossier(), pieces.get(2));
                Dossier right = merged(pieces.get(0), merged(pieces.get(1), pieces.get(2)));

                assertThat(unordered(first.dossier())).as("seed %d", seed).isEqualTo(unordered(second.dossier()));
                assertThat(first.conflicts()).as("seed %d", seed).hasSameSizeAs(second.conflicts());
                assertThat(unordered(left)).as("seed %d", seed).isEqualTo(unordered(right));
                assertThat(unordered(merged(left, pieces.get(1))))
                        .as("seed %d", seed)
                        .isEqualTo(unordered(left));
                conflicts += first.conflicts().size();
            } catch (IllegalArgumentException e) {
                // The pieces do not fit: an organisation would be a member of itself.
                refused++;
            }
        }
        assertThat(conflicts).isGreaterThan(TRIPLES / 10);
        assertThat(refused).isLessThan(TRIPLES / 4);
    }

    /** A dossier as text, with the lists of the dossier, of its entities and of its points in one order. */
    private static String unordered(Dossier dossier) {
        return unordered(Published.MAPPER.valueToTree(dossier), true);
    }

    private static String unordered(JsonNode node, boolean isDossier) {
        if (!(node instanceof ObjectNode object) || (!isDossier && !object.has("id"))) {
            return node.toString();
        }
        List<String> fields = new ArrayList<>();
        object.properties()
                .forEach(field -> fields.add(field.getKey()
                        + ":"
                        + (field.getValue() instanceof ArrayNode elements
                                ? elements.valueStream()
                                        .map(element -> unordered(element, false))
                                        .sorted()
                                        .toList()
                                        .toString()
                                : field.getValue().toString())));
        return fields.toString();
    }
}

package org.coalitionmodel.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.Loaded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines that were broken in every way give a dossier and a full ledger, or are told to be broken. Nothing else happens. */
class BrokenLinesTest {
    private static final long SEED = 20221511;
    private static final int ROUNDS = 300;
    private static final String SAMPLE = Lines.resource("sample.ndjson");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final byte[] SMALL = """
            {"id":"s","schema":"PublicBody","properties":{"classification":["state"],"country":["td"],"name":["T"]}}
            {"id":"b","schema":"Organization","properties":{"name":["Zoé"],"parent":["s"],"incorporationDate":["2011-12"]}}
            {"id":"p","schema":"Payment","properties":{"payer":["s"],"beneficiary":["b"],"amount":["5"]},"datasets":["d"]}
            """.getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(SEED);
    private int loaded;
    private int refused;

    @Test
    void at_every_byte() {
        for (int i = 0; i < SMALL.length; i++) {
            tryToLoad(Arrays.copyOf(SMALL, i));
            for (int bit : new int[] {0, 5, 7}) {
                byte[] flipped = SMALL.clone();
                flipped[i] ^= (byte) (1 << bit);
                tryToLoad(flipped);
            }
            tryToLoad(with(i, i + 1, new byte[0]));
            tryToLoad(with(i, i, new byte[] {SMALL[i]}));
        }

        assertThat(loaded).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
    }

    private static byte[] with(int from, int to, byte[] instead) {
        byte[] changed = new byte[SMALL.length - (to - from) + instead.length];
        System.arraycopy(SMALL, 0, changed, 0, from);
        System.arraycopy(instead, 0, changed, from, instead.length);
        System.arraycopy(SMALL, to, changed, from + instead.length, SMALL.length - to);
        return changed;
    }

    @Test
    void in_their_structure() {
        List<JsonNode> values = new ArrayList<>();
        SAMPLE.lines().forEach(line -> collect(MAPPER.readTree(line), values));
        values.add(MAPPER.readTree("1e999999"));
        values.add(MAPPER.readTree("[".repeat(40) + "]".repeat(40)));
        values.add(MAPPER.readTree("\"" + "x".repeat(5_000) + "\""));
        values.add(MAPPER.readTree("\"\\u0000\""));
        values.add(MAPPER.readTree("null"));
        values.add(MAPPER.readTree("{\"a\":{\"b\":[{}]}}"));
        for (int round = 0; round < ROUNDS; round++) {
            List<JsonNode> lines =
                    new ArrayList<>(SAMPLE.lines().map(MAPPER::readTree).toList());
            for (int i = random.nextInt(6); i >= 0; i--) {
                change(lines.get(random.nextInt(lines.size())), values);
            }
            if (random.nextInt(4) == 0) {
                lines.add(lines.get(random.nextInt(lines.size())));
            }
            tryToLoad(String.join("\n", lines.stream().map(JsonNode::toString).toList())
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(loaded).isGreaterThan(ROUNDS / 2);
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        into.add(node);
        node.forEach(child -> collect(child, into));
    }

    /** Removes, replaces or adds a value somewhere in the entity. */
    private void change(JsonNode entity, List<JsonNode> values) {
        List<JsonNode> parents = new ArrayList<>();
        collect(entity, parents);
        parents.removeIf(node -> !node.isContainer() || node.isEmpty());
        if (parents.isEmpty()) {
            return;
        }
        JsonNode value = values.get(random.nextInt(values.size())).deepCopy();
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        int at = random.nextInt(parent.size());
        if (parent instanceof ObjectNode object) {
            String name = List.copyOf(object.propertyNames()).get(at);
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, value);
                default -> object.set(random.nextBoolean() ? "name" : "a/b~", value);
            }
        } else if (parent instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.set(at, value);
                default -> array.add(value);
            }
        }
    }

    private void tryToLoad(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            Loaded result = Lines.load(bytes);
            assertThat(result.ledger().values()).as("seed %d: %s", SEED, text).isEqualTo(Lines.values(text));
            String written = Lines.write(result.dossier());
            assertThat(Lines.write(Lines.load(written).dossier()))
                    .as("seed %d: %s", SEED, text)
                    .isEqualTo(written);
            loaded++;
        } catch (InvalidRowException e) {
            refused++;
        }
    }
}

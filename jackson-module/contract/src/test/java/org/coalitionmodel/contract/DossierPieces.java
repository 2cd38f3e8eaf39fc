package org.coalitionmodel.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.statistic.Statistic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cuts a dossier into pieces that overlap: each has some entities, and of each entity some attributes and elements. */
final class DossierPieces {
    private static final Shape<?, ?> DOSSIER = Shapes.of(Dossier.class);

    /** An entity as JSON, with the property of the dossier that lists it. */
    private record Entity(Property<?, ?, ?> list, ObjectNode json) {
        Shape<?, ?> shape() {
            return list.value() instanceof ValueType.UnionType<?> union
                    ? union.shape(json.get("type").asString())
                    : (Shape<?, ?>) list.value();
        }

        boolean isValid(ObjectNode other) {
            try {
                return Published.MAPPER.treeToValue(other, list.value().type()) != null;
            } catch (JacksonException e) {
                return false;
            }
        }

        /** Whether an account with fewer attributes says something else. */
        boolean isCutNowhere() {
            Class<?> type = shape().type();
            return Statistic.class.isAssignableFrom(type) || type == Group.class;
        }
    }

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    /** The id of the entity by its id and by those of the points in it. */
    private final Map<String, String> owners = new HashMap<>();

    private DossierPieces(ObjectNode dossier) {
        for (Property<?, ?, ?> list : DOSSIER.properties()) {
            if (dossier.get(list.name()) instanceof ArrayNode elements) {
                for (JsonNode entity : elements) {
                    String id = entity.get("id").asString();
                    entities.put(id, new Entity(list, (ObjectNode) entity));
                    entity.findValuesAsString("id").forEach(each -> owners.put(each, id));
                }
            }
        }
    }

    static DossierPieces of(JsonNode dossier) {
        // A citation may only name attributes that are there.
        dossier.findParents("supports").forEach(citation -> ((ObjectNode) citation).remove("supports"));
        return new DossierPieces((ObjectNode) dossier);
    }

    Dossier whole() {
        return assembled(entities.keySet(), id -> Objects.requireNonNull(entities.get(id)).json);
    }

    /** A few entities and all that they refer to. */
    DossierPieces some(int count, Random random) {
        List<String> ids = new ArrayList<>(entities.keySet());
        Collections.shuffle(ids, random);
        return of(
                json(ids.subList(0, Math.min(count, ids.size())), id -> Objects.requireNonNull(entities.get(id)).json));
    }

    /**
     * Pieces that together say all that the dossier says.
     *
     * @param count how many, less than 30
     * @param differing whether some attributes are those of another entity instead
     * @param random the generator
     */
    List<Dossier> cut(int count, boolean differing, Random random) {
        while (true) {
            try {
                return cutOnce(count, differing, random);
            } catch (JacksonException e) {
                // A piece breaks a rule of dossiers, so the dice are thrown again.
            }
        }
    }

    private List<Dossier> cutOnce(int count, boolean differing, Random random) {
        Map<String, Integer> piecesOf = new HashMap<>();
        Map<String, List<ObjectNode>> cuts = new HashMap<>();
        entities.forEach((id, entity) -> {
            int pieces = 1 + random.nextInt((1 << count) - 1);
            piecesOf.put(id, pieces);
            cuts.put(id, cut(entity, pieces, count, random));
        });
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int piece = i;
            Map<String, ObjectNode> accounts = new HashMap<>();
            cuts.forEach((id, cut) ->
                    accounts.put(id, differing ? altered(entities.get(id), cut.get(piece), random) : cut.get(piece)));
            dossiers.add(assembled(
                    entities.keySet().stream()
                            .filter(id -> (piecesOf.get(id) >> piece & 1) == 1)
                            .toList(),
                    accounts::get));
        }
        return dossiers;
    }

    /** An account of the entity for each piece. Together, those of the given pieces say all that the entity says. */
    private static List<ObjectNode> cut(Entity entity, int pieces, int count, Random random) {
        List<ObjectNode> cuts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cuts.add(JsonNodeFactory.instance.objectNode());
        }
        for (Map.Entry<String, JsonNode> field : entity.json.properties()) {
            int place = entity.shape().indexOf(field.getKey());
            boolean isWhole = place < 0
                    || entity.isCutNowhere()
                    || field.getKey().equals("negated")
                    || entity.shape().properties().get(place).presence() == Cardinality.REQUIRED;
            boolean isNeeded =
                    place >= 0 && entity.shape().properties().get(place).presence() == Cardinality.NON_EMPTY_LIST;
            if (isWhole || !(field.getValue() instanceof ArrayNode elements)) {
                int holders = isWhole ? -1 : holders(pieces, count, random);
                forEachOf(holders, cuts, cut -> cut.set(field.getKey(), field.getValue()));
                continue;
            }
            for (JsonNode element : elements) {
                // Others may refer to a point.
                int holders = isNeeded || element.has("id") ? -1 : holders(pieces, count, random);
                forEachOf(holders, cuts, cut -> cut.withArray(field.getKey()).add(element));
            }
        }
        cuts.replaceAll(cut -> entity.isValid(cut) ? cut : entity.json);
        return cuts;
    }

    private static void forEachOf(int holders, List<ObjectNode> cuts, Consumer<ObjectNode> change) {
        for (int i = 0; i < cuts.size(); i++) {
            if ((holders >> i & 1) == 1) {
                change.accept(cuts.get(i));
            }
        }
    }

    /** The pieces that have an attribute or element, as bits: at least one of the given pieces. */
    private static int holders(int pieces, int count, Random random) {
        int holders = random.nextInt(1 << count);
        while ((holders & pieces) == 0) {
            holders = random.nextInt(1 << count);
        }
        return holders;
    }

    /** The account with some attributes of another entity of its type. */
    private ObjectNode altered(Entity entity, ObjectNode account, Random random) {
        List<Entity> others = entities.values().stream()
                .filter(other -> other.shape().equals(entity.shape()))
                .toList();
        ObjectNode altered = account.deepCopy();
        for (String field : account.propertyNames()) {
            JsonNode other = others.get(random.nextInt(others.size())).json.get(field);
            boolean isId = field.equals("id") || field.equals("type");
            if (other != null && !isId && other.findValue("id") == null && random.nextInt(3) == 0) {
                ObjectNode changed = altered.deepCopy();
                changed.set(field, other);
                altered = entity.isValid(changed) ? changed : altered;
            }
        }
        return altered;
    }

    private Dossier assembled(Collection<String> ids, Function<String, ObjectNode> account) {
        return Published.MAPPER.treeToValue(json(ids, account), Dossier.class);
    }

    /** A dossier of these entities and of those to which they refer. */
    private ObjectNode json(Collection<String> ids, Function<String, ObjectNode> account) {
        Map<String, ObjectNode> found = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (!found.containsKey(id)) {
                ObjectNode entity = account.apply(id);
                found.put(id, entity);
                addReferences(entity, open);
            }
        }
        ObjectNode dossier = JsonNodeFactory.instance.objectNode().put("format", Shapes.FORMAT);
        entities.forEach((id, entity) -> {
            if (found.containsKey(id)) {
                dossier.withArray(entity.list.name()).add(found.get(id));
            }
        });
        return dossier;
    }

    /** Adds the owner of each text that is an id. */
    private void addReferences(JsonNode node, Deque<String> open) {
        if (node.isString() && owners.containsKey(node.asString())) {
            open.add(owners.get(node.asString()));
        }
        node.forEach(child -> addReferences(child, open));
    }
}

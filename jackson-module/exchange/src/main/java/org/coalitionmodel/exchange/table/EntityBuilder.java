package org.coalitionmodel.exchange.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coalitionmodel.exchange.ledger.RuleText;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.source.Entity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds entities from their JSON. */
final class EntityBuilder {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String CITATIONS = "citations";
    private static final String IDENTIFIERS = "identifiers";

    /** Rows that follow each other often say the same of an entity. */
    private static final int MOST_RECENT = 1_000;

    private final Id<?> source;
    private final Map<JsonNode, Entity> recent = new Recent();

    /** The entities that were built last, by their JSON. */
    private static final class Recent extends LinkedHashMap<JsonNode, Entity> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonNode, Entity> eldest) {
            return size() > MOST_RECENT;
        }
    }

    /**
     * A builder.
     *
     * @param source the source that entities cite
     */
    EntityBuilder(Id<?> source) {
        this.source = source;
    }

    /** The entity with this JSON. */
    Entity entity(EntityTemplate template, JsonNode json) throws InvalidEntityException {
        Entity known = recent.get(json);
        if (known != null && template.shape().type().isInstance(known)) {
            return known;
        }
        try {
            Entity entity = (Entity) MAPPER.treeToValue(json, template.shape().type());
            recent.put(json, entity);
            return entity;
        } catch (JacksonException e) {
            throw new InvalidEntityException(RuleText.of(e.getOriginalMessage()), e);
        }
    }

    /** The membership with this JSON, which is valid. */
    Membership membership(JsonNode json) {
        return MAPPER.treeToValue(json, Membership.class);
    }

    /** The JSON of an entity. */
    ObjectNode tree(Entity entity) {
        return MAPPER.valueToTree(entity);
    }

    /** Puts the identifier in front, and makes the id from it. */
    ObjectNode identified(ObjectNode json, Identifier identifier) {
        json.put("id", identifier.toId().value());
        list(json, IDENTIFIERS).insert(0, MAPPER.valueToTree(identifier));
        return json;
    }

    /** The same with another identifier in front. */
    ObjectNode renamed(ObjectNode json, Identifier identifier) {
        list(json, IDENTIFIERS).remove(0);
        return identified(json, identifier);
    }

    /** Puts a citation of a row in front. */
    ObjectNode cited(ObjectNode json, long row) {
        ObjectNode citation = list(json, CITATIONS).insertObject(0).put("source", source.value());
        citation.putArray("locators")
                .add(MAPPER.<JsonNode>valueToTree(Locator.of(Locator.LocatorKind.ITEM, "row " + row)));
        return json;
    }

    private static ArrayNode list(ObjectNode json, String name) {
        return json.get(name) instanceof ArrayNode list ? list : json.putArray(name);
    }
}

package org.coalitionmodel.exchange.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Entity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entities of a dossier as records of the input of a writer. A value is a leaf of the JSON of an entity. Its key is
 * the path there, {@code names/0/text/en}. Its field is the type and the names on that path, without positions and
 * languages: {@code Person.names.text}.
 */
public final class DossierRecords implements AutoCloseable {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private final LedgerRecorder recorder;
    private final Map<Id<?>, InputRecord> records = new HashMap<>();
    private final List<InputRecord> order = new ArrayList<>();

    /**
     * Opens a record for each entity.
     *
     * @param dossier the input
     * @param recorder where the records are counted when this is closed
     */
    public DossierRecords(Dossier dossier, LedgerRecorder recorder) {
        this.recorder = recorder;
        Shape<?, ?> shape = Shapes.of(Dossier.class);
        JsonNode tree = MAPPER.valueToTree(dossier);
        for (Property<?, ?, ?> property : shape.properties()) {
            for (JsonNode entity : tree.path(property.name())) {
                if (entity.isObject()) {
                    open(property.value(), entity);
                }
            }
        }
    }

    private void open(ValueType<?> type, JsonNode entity) {
        Shape<?, ?> shape = shapeOf(type, entity);
        InputRecord entityRecord = recorder.next(entity.path("id").stringValue());
        addAll(shape, entity, "", shape.name(), entityRecord);
        records.put(Id.of(entity.path("id").stringValue()), entityRecord);
        order.add(entityRecord);
    }

    private static Shape<?, ?> shapeOf(ValueType<?> type, JsonNode node) {
        Shape<?, ?> shape = type instanceof ValueType.UnionType<?> union
                ? union.shape(node.path("type").stringValue())
                : null;
        return shape == null ? Shapes.of(type.type()) : shape;
    }

    private static void addAll(Shape<?, ?> shape, JsonNode node, String path, String field, InputRecord into) {
        node.forEachEntry((name, child) -> {
            if (shape.indexOf(name) < 0) {
                into.add(path + name, field + "." + name, child.asString());
            } else {
                add(shape.property(name).value(), child, path + name, field + "." + name, into);
            }
        });
    }

    private static void add(ValueType<?> type, JsonNode node, String path, String field, InputRecord into) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(type, node.get(i), path + "/" + i, field, into);
            }
        } else if (type instanceof ValueType.LanguageMapType) {
            node.forEachEntry((language, text) -> into.add(path + "/" + language, field, text.stringValue()));
        } else if (node.isObject()) {
            addAll(shapeOf(type, node), node, path + "/", field, into);
        } else {
            into.add(path, field, node.asString());
        }
    }

    /**
     * The record of an entity.
     *
     * @param entity an entity of the dossier
     * @return its record
     */
    public InputRecord of(Entity entity) {
        InputRecord found = records.get(entity.id());
        if (found == null) {
            throw new IllegalArgumentException("No record of " + entity.id());
        }
        return found;
    }

    /** Counts every value in the ledger, in the order of the dossier. */
    @Override
    public void close() {
        order.forEach(InputRecord::close);
    }
}

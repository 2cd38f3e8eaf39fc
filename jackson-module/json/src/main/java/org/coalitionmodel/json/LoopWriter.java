package org.coalitionmodel.json;

import org.coalitionmodel.json.WritePlan.PropertyWriter;

/**
 * Writes the objects of a shape by going through its plan. {@link UnrolledWriter} is the same, unrolled.
 *
 * @param plan the plan
 */
record LoopWriter(WritePlan plan) implements ObjectWriter {

    @Override
    public void write(Object content, Output out) {
        out.startObject();
        FieldName type = plan.type();
        if (type != null) {
            out.name(type);
            out.word(plan.word());
        }
        for (PropertyWriter property : plan.properties()) {
            property.write(content, out);
        }
        out.endObject();
    }
}

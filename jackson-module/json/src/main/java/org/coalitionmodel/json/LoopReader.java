package org.coalitionmodel.json;

import org.coalitionmodel.json.ReadPlan.PropertyReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of a shape by going through its plan. {@link UnrolledReader} is the same, unrolled.
 *
 * @param plan the plan
 */
record LoopReader(ReadPlan plan) implements ObjectReader {

    @Override
    public Object read(Input in, boolean typeKnown) {
        Object builder = plan.newBuilder().get();
        @Nullable Positions positions = plan.isDossier() ? new Positions(plan.shape()) : null;
        long seen = typeKnown ? plan.typeBit() : 0;
        int field = -1;
        int element = -1;
        int expected = 0;
        try {
            while ((field = in.nextField(plan.names(), expected)) != Input.NO_FIELD) {
                if (field < 0 || field == plan.properties().size()) {
                    seen |= plan.readOther(field, (seen & plan.typeBit()) != 0, in) ? plan.typeBit() : 0;
                } else {
                    if ((seen & 1L << field) != 0) {
                        throw plan.givenTwice(field, in);
                    }
                    seen |= 1L << field;
                    expected = field + 1;
                    PropertyReader property = plan.properties().get(field);
                    in.advance();
                    if (property.isList()) {
                        plan.requireArray(field, in);
                        element = 0;
                        in.advance();
                        while (!in.isEndOfArray()) {
                            if (positions != null) {
                                positions.add(field, element, in.position());
                            }
                            property.set().accept(builder, property.value().read(in));
                            element++;
                            in.advance();
                        }
                        element = -1;
                    } else {
                        property.set().accept(builder, property.value().read(in));
                    }
                }
                field = -1;
            }
        } catch (RuntimeException e) {
            throw plan.within(e, field, element, in);
        }
        return plan.build(builder, seen, in, positions);
    }
}

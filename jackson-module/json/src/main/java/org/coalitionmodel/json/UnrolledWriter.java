package org.coalitionmodel.json;

import java.lang.invoke.MethodHandles;
import org.coalitionmodel.json.WritePlan.PropertyWriter;
import org.jspecify.annotations.Nullable;

/**
 * What {@link LoopWriter} does, with a step for each property. Like {@link UnrolledReader} it is defined anew for each
 * shape, and never used as it stands.
 */
final class UnrolledWriter implements ObjectWriter {
    /** How many properties have a step; a shape with more is written by the loop. */
    static final int STEPS = 20;

    private static final WritePlan PLAN = Unrolled.constant(MethodHandles.lookup(), WritePlan.class);
    private static final @Nullable FieldName TYPE = PLAN.type();
    private static final String WORD = PLAN.word();
    private static final int SIZE = PLAN.properties().size();

    private static final PropertyWriter P0 = PLAN.property(0);
    private static final PropertyWriter P1 = PLAN.property(1);
    private static final PropertyWriter P2 = PLAN.property(2);
    private static final PropertyWriter P3 = PLAN.property(3);
    private static final PropertyWriter P4 = PLAN.property(4);
    private static final PropertyWriter P5 = PLAN.property(5);
    private static final PropertyWriter P6 = PLAN.property(6);
    private static final PropertyWriter P7 = PLAN.property(7);
    private static final PropertyWriter P8 = PLAN.property(8);
    private static final PropertyWriter P9 = PLAN.property(9);
    private static final PropertyWriter P10 = PLAN.property(10);
    private static final PropertyWriter P11 = PLAN.property(11);
    private static final PropertyWriter P12 = PLAN.property(12);
    private static final PropertyWriter P13 = PLAN.property(13);
    private static final PropertyWriter P14 = PLAN.property(14);
    private static final PropertyWriter P15 = PLAN.property(15);
    private static final PropertyWriter P16 = PLAN.property(16);
    private static final PropertyWriter P17 = PLAN.property(17);
    private static final PropertyWriter P18 = PLAN.property(18);
    private static final PropertyWriter P19 = PLAN.property(19);

    // A step for each; they differ in the number alone.
    @Override
    public void write(Object content, Output out) {
        out.startObject();
        if (TYPE != null) {
            out.name(TYPE);
            out.string(WORD);
        }
        if (SIZE > 0) {
            P0.write(content, out);
        }
        if (SIZE > 1) {
            P1.write(content, out);
        }
        if (SIZE > 2) {
            P2.write(content, out);
        }
        if (SIZE > 3) {
            P3.write(content, out);
        }
        if (SIZE > 4) {
            P4.write(content, out);
        }
        if (SIZE > 5) {
            P5.write(content, out);
        }
        if (SIZE > 6) {
            P6.write(content, out);
        }
        if (SIZE > 7) {
            P7.write(content, out);
        }
        if (SIZE > 8) {
            P8.write(content, out);
        }
        if (SIZE > 9) {
            P9.write(content, out);
        }
        if (SIZE > 10) {
            P10.write(content, out);
        }
        if (SIZE > 11) {
            P11.write(content, out);
        }
        if (SIZE > 12) {
            P12.write(content, out);
        }
        if (SIZE > 13) {
            P13.write(content, out);
        }
        if (SIZE > 14) {
            P14.write(content, out);
        }
        if (SIZE > 15) {
            P15.write(content, out);
        }
        if (SIZE > 16) {
            P16.write(content, out);
        }
        if (SIZE > 17) {
            P17.write(content, out);
        }
        if (SIZE > 18) {
            P18.write(content, out);
        }
        if (SIZE > 19) {
            P19.write(content, out);
        }
        out.endObject();
    }
}

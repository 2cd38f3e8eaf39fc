package org.coalitionmodel.json;

import java.lang.invoke.MethodHandles;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What {@link LoopReader} does, with a case for each property. It is never used as it stands: {@link Unrolled} defines
 * it anew for each shape, so that all that is known of the shape is a constant to the compiler of the virtual machine.
 * Then each case shrinks to what its property needs, and builders are not even allocated.
 */
final class UnrolledReader implements ObjectReader {
    /** How many properties have a case; a shape with more is read by the loop. */
    static final int CASES = 20;

    private static final ReadPlan PLAN = Unrolled.constant(MethodHandles.lookup(), ReadPlan.class);
    private static final FieldNames NAMES = PLAN.names();
    private static final Supplier<Object> NEW = PLAN.newBuilder();
    private static final Function<Object, Object> BUILD = PLAN.build();
    private static final long TYPE = PLAN.typeBit();
    private static final int SIZE = PLAN.properties().size();
    private static final boolean IS_DOSSIER = PLAN.isDossier();

    private static final boolean L0 = PLAN.isList(0);
    private static final boolean L1 = PLAN.isList(1);
    private static final boolean L2 = PLAN.isList(2);
    private static final boolean L3 = PLAN.isList(3);
    private static final boolean L4 = PLAN.isList(4);
    private static final boolean L5 = PLAN.isList(5);
    private static final boolean L6 = PLAN.isList(6);
    private static final boolean L7 = PLAN.isList(7);
    private static final boolean L8 = PLAN.isList(8);
    private static final boolean L9 = PLAN.isList(9);
    private static final boolean L10 = PLAN.isList(10);
    private static final boolean L11 = PLAN.isList(11);
    private static final boolean L12 = PLAN.isList(12);
    private static final boolean L13 = PLAN.isList(13);
    private static final boolean L14 = PLAN.isList(14);
    private static final boolean L15 = PLAN.isList(15);
    private static final boolean L16 = PLAN.isList(16);
    private static final boolean L17 = PLAN.isList(17);
    private static final boolean L18 = PLAN.isList(18);
    private static final boolean L19 = PLAN.isList(19);

    private static final ValueReader R0 = PLAN.reader(0);
    private static final ValueReader R1 = PLAN.reader(1);
    private static final ValueReader R2 = PLAN.reader(2);
    private static final ValueReader R3 = PLAN.reader(3);
    private static final ValueReader R4 = PLAN.reader(4);
    private static final ValueReader R5 = PLAN.reader(5);
    private static final ValueReader R6 = PLAN.reader(6);
    private static final ValueReader R7 = PLAN.reader(7);
    private static final ValueReader R8 = PLAN.reader(8);
    private static final ValueReader R9 = PLAN.reader(9);
    private static final ValueReader R10 = PLAN.reader(10);
    private static final ValueReader R11 = PLAN.reader(11);
    private static final ValueReader R12 = PLAN.reader(12);
    private static final ValueReader R13 = PLAN.reader(13);
    private static final ValueReader R14 = PLAN.reader(14);
    private static final ValueReader R15 = PLAN.reader(15);
    private static final ValueReader R16 = PLAN.reader(16);
    private static final ValueReader R17 = PLAN.reader(17);
    private static final ValueReader R18 = PLAN.reader(18);
    private static final ValueReader R19 = PLAN.reader(19);

    private static final BiConsumer<Object, Object> S0 = PLAN.setter(0);
    private static final BiConsumer<Object, Object> S1 = PLAN.setter(1);
    private static final BiConsumer<Object, Object> S2 = PLAN.setter(2);
    private static final BiConsumer<Object, Object> S3 = PLAN.setter(3);
    private static final BiConsumer<Object, Object> S4 = PLAN.setter(4);
    private static final BiConsumer<Object, Object> S5 = PLAN.setter(5);
    private static final BiConsumer<Object, Object> S6 = PLAN.setter(6);
    private static final BiConsumer<Object, Object> S7 = PLAN.setter(7);
    private static final BiConsumer<Object, Object> S8 = PLAN.setter(8);
    private static final BiConsumer<Object, Object> S9 = PLAN.setter(9);
    private static final BiConsumer<Object, Object> S10 = PLAN.setter(10);
    private static final BiConsumer<Object, Object> S11 = PLAN.setter(11);
    private static final BiConsumer<Object, Object> S12 = PLAN.setter(12);
    private static final BiConsumer<Object, Object> S13 = PLAN.setter(13);
    private static final BiConsumer<Object, Object> S14 = PLAN.setter(14);
    private static final BiConsumer<Object, Object> S15 = PLAN.setter(15);
    private static final BiConsumer<Object, Object> S16 = PLAN.setter(16);
    private static final BiConsumer<Object, Object> S17 = PLAN.setter(17);
    private static final BiConsumer<Object, Object> S18 = PLAN.setter(18);
    private static final BiConsumer<Object, Object> S19 = PLAN.setter(19);

    @Override
    public Object read(Input in, boolean typeKnown) {
        Object builder = NEW.get();
        @Nullable Positions positions = IS_DOSSIER ? new Positions(PLAN.shape()) : null;
        long seen = typeKnown ? TYPE : 0;
        int field = -1;
        int element = -1;
        int expected = 0;
        try {
            while ((field = in.nextField(NAMES, expected)) != Input.NO_FIELD) {
                if (field < 0 || field == SIZE) {
                    seen |= PLAN.readOther(field, (seen & TYPE) != 0, in) ? TYPE : 0;
                    field = -1;
                    continue;
                }
                if ((seen & 1L << field) != 0) {
                    throw PLAN.givenTwice(field, in);
                }
                seen |= 1L << field;
                expected = field + 1;
                in.advance();
                // A case for each; they differ in the number alone.
                switch (field) {
                    case 0 -> {
                        if (L0) {
                            PLAN.requireArray(0, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 0, element, in);
                                }
                                S0.accept(builder, R0.read(in));
                            }
                            element = -1;
                        } else {
                            S0.accept(builder, R0.read(in));
                        }
                    }
                    case 1 -> {
                        if (L1) {
                            PLAN.requireArray(1, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 1, element, in);
                                }
                                S1.accept(builder, R1.read(in));
                            }
                            element = -1;
                        } else {
                            S1.accept(builder, R1.read(in));
                        }
                    }
                    case 2 -> {
                        if (L2) {
                            PLAN.requireArray(2, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 2, element, in);
                                }
                                S2.accept(builder, R2.read(in));
                            }
                            element = -1;
                        } else {
                            S2.accept(builder, R2.read(in));
                        }
                    }
                    case 3 -> {
                        if (L3) {
                            PLAN.requireArray(3, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 3, element, in);
                                }
                                S3.accept(builder, R3.read(in));
                            }
                            element = -1;
                        } else {
                            S3.accept(builder, R3.read(in));
                        }
                    }
                    case 4 -> {
                        if (L4) {
                            PLAN.requireArray(4, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 4, element, in);
                                }
                                S4.accept(builder, R4.read(in));
                            }
                            element = -1;
                        } else {
                            S4.accept(builder, R4.read(in));
                        }
                    }
                    case 5 -> {
                        if (L5) {
                            PLAN.requireArray(5, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 5, element, in);
                                }
                                S5.accept(builder, R5.read(in));
                            }
                            element = -1;
                        } else {
                            S5.accept(builder, R5.read(in));
                        }
                    }
                    case 6 -> {
                        if (L6) {
                            PLAN.requireArray(6, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 6, element, in);
                                }
                                S6.accept(builder, R6.read(in));
                            }
                            element = -1;
                        } else {
                            S6.accept(builder, R6.read(in));
                        }
                    }
                    case 7 -> {
                        if (L7) {
                            PLAN.requireArray(7, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 7, element, in);
                                }
                                S7.accept(builder, R7.read(in));
                            }
                            element = -1;
                        } else {
                            S7.accept(builder, R7.read(in));
                        }
                    }
                    case 8 -> {
                        if (L8) {
                            PLAN.requireArray(8, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 8, element, in);
                                }
                                S8.accept(builder, R8.read(in));
                            }
                            element = -1;
                        } else {
                            S8.accept(builder, R8.read(in));
                        }
                    }
                    case 9 -> {
                        if (L9) {
                            PLAN.requireArray(9, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 9, element, in);
                                }
                                S9.accept(builder, R9.read(in));
                            }
                            element = -1;
                        } else {
                            S9.accept(builder, R9.read(in));
                        }
                    }
                    case 10 -> {
                        if (L10) {
                            PLAN.requireArray(10, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 10, element, in);
                                }
                                S10.accept(builder, R10.read(in));
                            }
                            element = -1;
                        } else {
                            S10.accept(builder, R10.read(in));
                        }
                    }
                    case 11 -> {
                        if (L11) {
                            PLAN.requireArray(11, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 11, element, in);
                                }
                                S11.accept(builder, R11.read(in));
                            }
                            element = -1;
                        } else {
                            S11.accept(builder, R11.read(in));
                        }
                    }
                    case 12 -> {
                        if (L12) {
                            PLAN.requireArray(12, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 12, element, in);
                                }
                                S12.accept(builder, R12.read(in));
                            }
                            element = -1;
                        } else {
                            S12.accept(builder, R12.read(in));
                        }
                    }
                    case 13 -> {
                        if (L13) {
                            PLAN.requireArray(13, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 13, element, in);
                                }
                                S13.accept(builder, R13.read(in));
                            }
                            element = -1;
                        } else {
                            S13.accept(builder, R13.read(in));
                        }
                    }
                    case 14 -> {
                        if (L14) {
                            PLAN.requireArray(14, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 14, element, in);
                                }
                                S14.accept(builder, R14.read(in));
                            }
                            element = -1;
                        } else {
                            S14.accept(builder, R14.read(in));
                        }
                    }
                    case 15 -> {
                        if (L15) {
                            PLAN.requireArray(15, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 15, element, in);
                                }
                                S15.accept(builder, R15.read(in));
                            }
                            element = -1;
                        } else {
                            S15.accept(builder, R15.read(in));
                        }
                    }
                    case 16 -> {
                        if (L16) {
                            PLAN.requireArray(16, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 16, element, in);
                                }
                                S16.accept(builder, R16.read(in));
                            }
                            element = -1;
                        } else {
                            S16.accept(builder, R16.read(in));
                        }
                    }
                    case 17 -> {
                        if (L17) {
                            PLAN.requireArray(17, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 17, element, in);
                                }
                                S17.accept(builder, R17.read(in));
                            }
                            element = -1;
                        } else {
                            S17.accept(builder, R17.read(in));
                        }
                    }
                    case 18 -> {
                        if (L18) {
                            PLAN.requireArray(18, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 18, element, in);
                                }
                                S18.accept(builder, R18.read(in));
                            }
                            element = -1;
                        } else {
                            S18.accept(builder, R18.read(in));
                        }
                    }
                    case 19 -> {
                        if (L19) {
                            PLAN.requireArray(19, in);
                            for (element = 0, in.advance(); !in.isEndOfArray(); element++, in.advance()) {
                                if (IS_DOSSIER) {
                                    note(positions, 19, element, in);
                                }
                                S19.accept(builder, R19.read(in));
                            }
                            element = -1;
                        } else {
                            S19.accept(builder, R19.read(in));
                        }
                    }
                    default -> throw new IllegalStateException();
                }
                field = -1;
            }
        } catch (RuntimeException e) {
            throw PLAN.within(e, field, element, in);
        }
        PLAN.requireEnd(seen, in);
        try {
            return BUILD.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw PLAN.broken(e, in, positions);
        }
    }

    private static void note(@Nullable Positions positions, int field, int element, Input in) {
        if (positions != null) {
            positions.add(field, element, in.position());
        }
    }
}

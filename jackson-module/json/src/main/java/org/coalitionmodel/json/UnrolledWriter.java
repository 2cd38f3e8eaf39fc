package org.coalitionmodel.json;

import java.lang.invoke.MethodHandles;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
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
    private static final FieldName WORD = PLAN.word();
    private static final int SIZE = PLAN.properties().size();

    private static final boolean L0 = PLAN.property(0).isList();
    private static final boolean L1 = PLAN.property(1).isList();
    private static final boolean L2 = PLAN.property(2).isList();
    private static final boolean L3 = PLAN.property(3).isList();
    private static final boolean L4 = PLAN.property(4).isList();
    private static final boolean L5 = PLAN.property(5).isList();
    private static final boolean L6 = PLAN.property(6).isList();
    private static final boolean L7 = PLAN.property(7).isList();
    private static final boolean L8 = PLAN.property(8).isList();
    private static final boolean L9 = PLAN.property(9).isList();
    private static final boolean L10 = PLAN.property(10).isList();
    private static final boolean L11 = PLAN.property(11).isList();
    private static final boolean L12 = PLAN.property(12).isList();
    private static final boolean L13 = PLAN.property(13).isList();
    private static final boolean L14 = PLAN.property(14).isList();
    private static final boolean L15 = PLAN.property(15).isList();
    private static final boolean L16 = PLAN.property(16).isList();
    private static final boolean L17 = PLAN.property(17).isList();
    private static final boolean L18 = PLAN.property(18).isList();
    private static final boolean L19 = PLAN.property(19).isList();

    private static final FieldName N0 = PLAN.property(0).name();
    private static final FieldName N1 = PLAN.property(1).name();
    private static final FieldName N2 = PLAN.property(2).name();
    private static final FieldName N3 = PLAN.property(3).name();
    private static final FieldName N4 = PLAN.property(4).name();
    private static final FieldName N5 = PLAN.property(5).name();
    private static final FieldName N6 = PLAN.property(6).name();
    private static final FieldName N7 = PLAN.property(7).name();
    private static final FieldName N8 = PLAN.property(8).name();
    private static final FieldName N9 = PLAN.property(9).name();
    private static final FieldName N10 = PLAN.property(10).name();
    private static final FieldName N11 = PLAN.property(11).name();
    private static final FieldName N12 = PLAN.property(12).name();
    private static final FieldName N13 = PLAN.property(13).name();
    private static final FieldName N14 = PLAN.property(14).name();
    private static final FieldName N15 = PLAN.property(15).name();
    private static final FieldName N16 = PLAN.property(16).name();
    private static final FieldName N17 = PLAN.property(17).name();
    private static final FieldName N18 = PLAN.property(18).name();
    private static final FieldName N19 = PLAN.property(19).name();

    private static final Function<Object, ? extends @Nullable Object> G0 =
            PLAN.property(0).get();
    private static final Function<Object, ? extends @Nullable Object> G1 =
            PLAN.property(1).get();
    private static final Function<Object, ? extends @Nullable Object> G2 =
            PLAN.property(2).get();
    private static final Function<Object, ? extends @Nullable Object> G3 =
            PLAN.property(3).get();
    private static final Function<Object, ? extends @Nullable Object> G4 =
            PLAN.property(4).get();
    private static final Function<Object, ? extends @Nullable Object> G5 =
            PLAN.property(5).get();
    private static final Function<Object, ? extends @Nullable Object> G6 =
            PLAN.property(6).get();
    private static final Function<Object, ? extends @Nullable Object> G7 =
            PLAN.property(7).get();
    private static final Function<Object, ? extends @Nullable Object> G8 =
            PLAN.property(8).get();
    private static final Function<Object, ? extends @Nullable Object> G9 =
            PLAN.property(9).get();
    private static final Function<Object, ? extends @Nullable Object> G10 =
            PLAN.property(10).get();
    private static final Function<Object, ? extends @Nullable Object> G11 =
            PLAN.property(11).get();
    private static final Function<Object, ? extends @Nullable Object> G12 =
            PLAN.property(12).get();
    private static final Function<Object, ? extends @Nullable Object> G13 =
            PLAN.property(13).get();
    private static final Function<Object, ? extends @Nullable Object> G14 =
            PLAN.property(14).get();
    private static final Function<Object, ? extends @Nullable Object> G15 =
            PLAN.property(15).get();
    private static final Function<Object, ? extends @Nullable Object> G16 =
            PLAN.property(16).get();
    private static final Function<Object, ? extends @Nullable Object> G17 =
            PLAN.property(17).get();
    private static final Function<Object, ? extends @Nullable Object> G18 =
            PLAN.property(18).get();
    private static final Function<Object, ? extends @Nullable Object> G19 =
            PLAN.property(19).get();

    private static final ValueWriter W0 = PLAN.property(0).value();
    private static final ValueWriter W1 = PLAN.property(1).value();
    private static final ValueWriter W2 = PLAN.property(2).value();
    private static final ValueWriter W3 = PLAN.property(3).value();
    private static final ValueWriter W4 = PLAN.property(4).value();
    private static final ValueWriter W5 = PLAN.property(5).value();
    private static final ValueWriter W6 = PLAN.property(6).value();
    private static final ValueWriter W7 = PLAN.property(7).value();
    private static final ValueWriter W8 = PLAN.property(8).value();
    private static final ValueWriter W9 = PLAN.property(9).value();
    private static final ValueWriter W10 = PLAN.property(10).value();
    private static final ValueWriter W11 = PLAN.property(11).value();
    private static final ValueWriter W12 = PLAN.property(12).value();
    private static final ValueWriter W13 = PLAN.property(13).value();
    private static final ValueWriter W14 = PLAN.property(14).value();
    private static final ValueWriter W15 = PLAN.property(15).value();
    private static final ValueWriter W16 = PLAN.property(16).value();
    private static final ValueWriter W17 = PLAN.property(17).value();
    private static final ValueWriter W18 = PLAN.property(18).value();
    private static final ValueWriter W19 = PLAN.property(19).value();

    // A step for each; they differ in the number alone.
    @Override
    public void write(Object content, Output out) {
        out.startObject();
        if (TYPE != null) {
            out.name(TYPE);
            out.word(WORD);
        }
        if (SIZE > 0) {
            @Nullable Object attribute = G0.apply(content);
            if (L0) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N0);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W0.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N0);
                W0.write(attribute, out);
            }
        }
        if (SIZE > 1) {
            @Nullable Object attribute = G1.apply(content);
            if (L1) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N1);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W1.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N1);
                W1.write(attribute, out);
            }
        }
        if (SIZE > 2) {
            @Nullable Object attribute = G2.apply(content);
            if (L2) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N2);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W2.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N2);
                W2.write(attribute, out);
            }
        }
        if (SIZE > 3) {
            @Nullable Object attribute = G3.apply(content);
            if (L3) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N3);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W3.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N3);
                W3.write(attribute, out);
            }
        }
        if (SIZE > 4) {
            @Nullable Object attribute = G4.apply(content);
            if (L4) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N4);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W4.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N4);
                W4.write(attribute, out);
            }
        }
        if (SIZE > 5) {
            @Nullable Object attribute = G5.apply(content);
            if (L5) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N5);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W5.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N5);
                W5.write(attribute, out);
            }
        }
        if (SIZE > 6) {
            @Nullable Object attribute = G6.apply(content);
            if (L6) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N6);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W6.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N6);
                W6.write(attribute, out);
            }
        }
        if (SIZE > 7) {
            @Nullable Object attribute = G7.apply(content);
            if (L7) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N7);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W7.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N7);
                W7.write(attribute, out);
            }
        }
        if (SIZE > 8) {
            @Nullable Object attribute = G8.apply(content);
            if (L8) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N8);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W8.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N8);
                W8.write(attribute, out);
            }
        }
        if (SIZE > 9) {
            @Nullable Object attribute = G9.apply(content);
            if (L9) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N9);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W9.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N9);
                W9.write(attribute, out);
            }
        }
        if (SIZE > 10) {
            @Nullable Object attribute = G10.apply(content);
            if (L10) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N10);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W10.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N10);
                W10.write(attribute, out);
            }
        }
        if (SIZE > 11) {
            @Nullable Object attribute = G11.apply(content);
            if (L11) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N11);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W11.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N11);
                W11.write(attribute, out);
            }
        }
        if (SIZE > 12) {
            @Nullable Object attribute = G12.apply(content);
            if (L12) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N12);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W12.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N12);
                W12.write(attribute, out);
            }
        }
        if (SIZE > 13) {
            @Nullable Object attribute = G13.apply(content);
            if (L13) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N13);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W13.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N13);
                W13.write(attribute, out);
            }
        }
        if (SIZE > 14) {
            @Nullable Object attribute = G14.apply(content);
            if (L14) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N14);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W14.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N14);
                W14.write(attribute, out);
            }
        }
        if (SIZE > 15) {
            @Nullable Object attribute = G15.apply(content);
            if (L15) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N15);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W15.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N15);
                W15.write(attribute, out);
            }
        }
        if (SIZE > 16) {
            @Nullable Object attribute = G16.apply(content);
            if (L16) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N16);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W16.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N16);
                W16.write(attribute, out);
            }
        }
        if (SIZE > 17) {
            @Nullable Object attribute = G17.apply(content);
            if (L17) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N17);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W17.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N17);
                W17.write(attribute, out);
            }
        }
        if (SIZE > 18) {
            @Nullable Object attribute = G18.apply(content);
            if (L18) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N18);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W18.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N18);
                W18.write(attribute, out);
            }
        }
        if (SIZE > 19) {
            @Nullable Object attribute = G19.apply(content);
            if (L19) {
                int size = sizeOf(attribute);
                if (size > 0) {
                    out.name(N19);
                    out.startArray();
                    for (int i = 0; i < size; i++) {
                        W19.write(element(attribute, i), out);
                    }
                    out.endArray();
                }
            } else if (attribute != null) {
                out.name(N19);
                W19.write(attribute, out);
            }
        }
        out.endObject();
    }

    /** Most lists are empty, and then this one. Seen so, the compiler of the virtual machine has two other classes left. */
    @SuppressWarnings("ReferenceEquality")
    private static int sizeOf(@Nullable Object list) {
        return list == null || list == Collections.emptyList() ? 0 : ((List<?>) list).size();
    }

    @SuppressWarnings("NullAway") // No list of the model has a null.
    private static Object element(@Nullable Object list, int i) {
        return ((List<?>) list).get(i);
    }
}

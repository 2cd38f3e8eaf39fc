package org.coalitionmodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Defines {@link UnrolledReader} and {@link UnrolledWriter} anew for each shape, as hidden classes with the plan of the
 * shape as their data. Where that is not to be had, in native images, {@link LoopReader} and {@link LoopWriter} serve.
 */
final class Unrolled {
    private static final boolean ENABLED = enabled(System::getProperty);

    private Unrolled() {}

    /**
     * Whether classes may be defined. The first property is for those who look for a fault, and for tests; the second is
     * set while a native image is built and in the image, where to define a class is an error and no exception.
     */
    static boolean enabled(UnaryOperator<@Nullable String> properties) {
        return !"false".equals(properties.apply("org.coalitionmodel.json.unrolled"))
                && properties.apply("org.graalvm.nativeimage.imagecode") == null;
    }

    static ObjectReader reader(ReadPlan plan) {
        if (plan.properties().size() <= UnrolledReader.CASES
                && define(UnrolledReader.class, plan) instanceof ObjectReader unrolled) {
            return unrolled;
        }
        return new LoopReader(plan);
    }

    static ObjectWriter writer(WritePlan plan) {
        if (plan.properties().size() <= UnrolledWriter.STEPS
                && define(UnrolledWriter.class, plan) instanceof ObjectWriter unrolled) {
            return unrolled;
        }
        return new LoopWriter(plan);
    }

    /** What the class that asks was defined with. */
    static <T> T constant(Lookup lookup, Class<T> type) {
        try {
            return MethodHandles.classData(lookup, "_", type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object define(Class<?> template, Record plan) {
        if (!ENABLED) {
            return null;
        }
        try (InputStream bytes = template.getResourceAsStream(template.getSimpleName() + ".class")) {
            if (bytes == null) {
                return null;
            }
            return MethodHandles.lookup()
                    .defineHiddenClassWithClassData(bytes.readAllBytes(), plan, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException | UnsupportedOperationException e) {
            return null;
        }
    }
}

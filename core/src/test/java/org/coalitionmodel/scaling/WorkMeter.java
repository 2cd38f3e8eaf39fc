package org.coalitionmodel.scaling;

import java.lang.reflect.Method;

/** Counts the work of operations on classes that one {@link CountingClassLoader} has loaded. */
final class WorkMeter {
    private final Class<?> counter;

    WorkMeter(CountingClassLoader loader) throws ReflectiveOperationException {
        counter = loader.loadClass(WorkCounter.class.getName());
    }

    /**
     * The work of one operation.
     *
     * @param steps methods entered, rounds of loops, and characters that patterns looked at
     * @param words each eight bytes that were allocated
     */
    record Work(long steps, long words) {}

    Work of(Runnable operation) throws ReflectiveOperationException {
        long bytes = allocated();
        long steps = steps();
        operation.run();
        return new Work(steps() - steps, (allocated() - bytes) / 8);
    }

    /** The method that counts one step. */
    Method step() throws ReflectiveOperationException {
        return counter.getMethod("step");
    }

    private long steps() throws ReflectiveOperationException {
        return (long) counter.getMethod("steps").invoke(null);
    }

    // By reflection, as the module of the model does not require that of the bean.
    private static long allocated() throws ReflectiveOperationException {
        Object bean = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes")
                .invoke(bean);
    }
}

package org.coalitionmodel.benchmarks;

import java.util.function.Supplier;

/** Every contender with its name. */
enum Way {
    JACKSON3_FLOOR("jackson3", "floor", Jackson3Floor::new),
    JACKSON3_BEANS("jackson3", "beans", Jackson3Databind::beans),
    JACKSON3_LIBRARY("jackson3", "library", Jackson3Databind::library);

    private final String generation;
    private final String contender;
    private final Supplier<Contender> prepare;

    Way(String generation, String contender, Supplier<Contender> prepare) {
        this.generation = generation;
        this.contender = contender;
        this.prepare = prepare;
    }

    String generation() {
        return generation;
    }

    String contender() {
        return contender;
    }

    boolean takes(Work work) {
        return true;
    }

    Contender prepare() {
        return prepare.get();
    }
}

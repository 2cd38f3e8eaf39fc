package org.coalitionmodel.benchmarks;

import java.util.function.Supplier;

/** Every contender with its name. */
enum Way {
    JACKSON2_FLOOR("jackson2", "floor", Jackson2Floor::new),
    JACKSON2_BEANS("jackson2", "beans", Jackson2Databind::beans),
    JACKSON2_IMMUTABLES("jackson2", "immutables", Jackson2Databind::immutables),
    JACKSON2_LIBRARY("jackson2", "library", Jackson2Databind::library),
    JACKSON3_FLOOR("jackson3", "floor", Jackson3Floor::new),
    JACKSON3_BEANS("jackson3", "beans", Jackson3Databind::beans),
    JACKSON3_IMMUTABLES("jackson3", "immutables", Jackson3Databind::immutables),
    JACKSON3_LIBRARY("jackson3", "library", Jackson3Databind::library),
    GSON("none", "gson", GsonBeans::new),
    MOSHI("none", "moshi", MoshiBeans::new),
    DSL_JSON("none", "dsl-json", DslJsonBeans::new),
    AVAJE_JSONB("none", "avaje-jsonb", AvajeBeans::new),
    FASTJSON2("none", "fastjson2", Fastjson2Beans::new),
    WIKIDATA_TOOLKIT("jackson2", "wdtk-datamodel", Jackson2Databind::wikidataToolkit);

    private final String generation;
    private final String contender;

    @SuppressWarnings("ImmutableEnumChecker") // References to constructors hold nothing.
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

    /** Whose floor and beans it is held against: those of the newer Jackson if it is no Jackson itself. */
    String measuredAgainst() {
        return generation.equals("none") ? "jackson3" : generation;
    }

    boolean takes(Work work) {
        return work == Work.WIKIDATA ? this == WIKIDATA_TOOLKIT || this == JACKSON2_FLOOR : this != WIKIDATA_TOOLKIT;
    }

    Contender prepare() {
        return prepare.get();
    }
}

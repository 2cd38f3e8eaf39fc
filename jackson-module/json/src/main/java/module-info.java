/**
 * The reader and writer of the model's JSON, free of any JSON library. Applications use the module of a JSON library
 * that is built on it; this one is for whoever brings another library.
 */
@SuppressWarnings("module") // The modules that are named are compiled after this one.
module org.coalitionmodel.json {
    requires transitive org.coalitionmodel;
    requires static org.jspecify;

    exports org.coalitionmodel.json to
            org.coalitionmodel.jackson,
            org.coalitionmodel.jackson2;
}

/** The reader and writer of the model's JSON, independent of any JSON library. The two Jackson modules are built on it. */
@SuppressWarnings("module") // The modules that are named are compiled after this one.
module org.coalitionmodel.json {
    requires transitive org.coalitionmodel;
    requires static org.jspecify;

    exports org.coalitionmodel.json to
            org.coalitionmodel.jackson,
            org.coalitionmodel.jackson2;
}

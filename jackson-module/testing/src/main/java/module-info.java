/** AssertJ assertions for the values of the model, and sample dossiers. */
module org.coalitionmodel.testing {
    requires transitive org.coalitionmodel;
    requires transitive org.assertj.core;
    requires static org.jspecify;

    exports org.coalitionmodel.testing;
}

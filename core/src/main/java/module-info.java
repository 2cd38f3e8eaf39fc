/**
 * The domain model of coalitions: values, entities and the dossier that holds them. The JDK is its only dependency.
 */
@SuppressWarnings("module") // The modules named in qualified exports are compiled later.
module org.coalitionmodel {
    // Annotations read by the compiler and never at run time.
    requires static org.coalitionmodel.description;
    requires static org.immutables.annotate;
    requires static org.immutables.encode;
    requires static org.immutables.serial;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.coalitionmodel;
    exports org.coalitionmodel.check;
    exports org.coalitionmodel.derivation;
    exports org.coalitionmodel.dossier;
    exports org.coalitionmodel.event;
    exports org.coalitionmodel.id;
    exports org.coalitionmodel.identity;
    exports org.coalitionmodel.merge;
    exports org.coalitionmodel.outcome;
    exports org.coalitionmodel.party;
    exports org.coalitionmodel.place;
    exports org.coalitionmodel.quantity;
    exports org.coalitionmodel.source;
    exports org.coalitionmodel.statement;
    exports org.coalitionmodel.statistic;
    exports org.coalitionmodel.text;
    exports org.coalitionmodel.time;
    exports org.coalitionmodel.topic;

    // The model and its JSON share the format of error messages and the descriptions of the types.
    exports org.coalitionmodel.rule to
            org.coalitionmodel.exchange,
            org.coalitionmodel.grounding,
            org.coalitionmodel.json;
    exports org.coalitionmodel.shape to
            org.coalitionmodel.exchange,
            org.coalitionmodel.grounding,
            org.coalitionmodel.jackson,
            org.coalitionmodel.jackson2,
            org.coalitionmodel.json;
}

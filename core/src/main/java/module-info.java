/** The model of coalitions: values, entities and the dossier that holds them. Needs nothing but the JDK. */
@SuppressWarnings("module") // The modules that are named are compiled after this one.
module org.coalitionmodel {
    // Annotations read by the compiler and never at run time.
    requires static org.coalitionmodel.description;
    requires static org.immutables.annotate;
    requires static org.immutables.serial;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.coalitionmodel;
    exports org.coalitionmodel.dossier;
    exports org.coalitionmodel.event;
    exports org.coalitionmodel.id;
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

    // One grammar of errors and one description of the types for the model and its JSON.
    exports org.coalitionmodel.rule to
            org.coalitionmodel.json;
    exports org.coalitionmodel.shape to
            org.coalitionmodel.jackson,
            org.coalitionmodel.jackson2,
            org.coalitionmodel.json;
}

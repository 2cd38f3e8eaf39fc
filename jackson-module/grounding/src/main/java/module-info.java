/** Compares the citations and numbers of a dossier with the texts of its sources. */
module org.coalitionmodel.grounding {
    requires transitive org.coalitionmodel;
    requires org.coalitionmodel.jackson;
    requires static org.jspecify;

    exports org.coalitionmodel.grounding;
}

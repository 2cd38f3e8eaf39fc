/** JSON for the model with Jackson 3. */
module org.coalitionmodel.jackson {
    requires transitive org.coalitionmodel;
    requires transitive tools.jackson.databind;
    requires org.coalitionmodel.json;
    requires static org.jspecify;

    exports org.coalitionmodel.jackson;

    // The same as META-INF/services does on the class path.
    provides tools.jackson.databind.JacksonModule with
            org.coalitionmodel.jackson.CoalitionModule;
}

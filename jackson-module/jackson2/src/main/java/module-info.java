/** JSON for the model with Jackson 2. */
// The digit is the generation of Jackson and not a version of ours.
@SuppressWarnings("module")
module org.coalitionmodel.jackson2 {
    requires transitive org.coalitionmodel;
    requires transitive com.fasterxml.jackson.databind;
    requires org.coalitionmodel.json;
    requires static org.jspecify;

    exports org.coalitionmodel.jackson2;

    // The same as META-INF/services does on the class path.
    provides com.fasterxml.jackson.databind.Module with
            org.coalitionmodel.jackson2.CoalitionModule;
}

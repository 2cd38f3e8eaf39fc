/** Statistics as rows of a table, and that table as CSV. */
module org.coalitionmodel.exchange {
    requires transitive org.coalitionmodel;
    requires org.coalitionmodel.jackson;
    requires tools.jackson.dataformat.csv;
    requires static org.jspecify;

    exports org.coalitionmodel.exchange;
}

/** Other formats: statistics as a table and as CSV, and loaders and writers with an account of what they lose. */
module org.coalitionmodel.exchange {
    requires transitive org.coalitionmodel;
    requires org.coalitionmodel.jackson;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    // Needed only by those who write calendars.
    requires static ical4j.core;
    requires static org.jspecify;

    exports org.coalitionmodel.exchange;
    exports org.coalitionmodel.exchange.ftm;
    exports org.coalitionmodel.exchange.icalendar;
    exports org.coalitionmodel.exchange.sdmx;
    exports org.coalitionmodel.exchange.table;
    exports org.coalitionmodel.exchange.wikidata;
}

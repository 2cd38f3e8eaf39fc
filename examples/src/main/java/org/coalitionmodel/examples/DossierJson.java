package org.coalitionmodel.examples;

import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads dossiers, and writes dossiers and reports as indented JSON, with the same line separators on every machine. */
final class DossierJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private DossierJson() {}

    static Dossier read(String json) {
        return MAPPER.readValue(json, Dossier.class);
    }

    /** The dossier or report, followed by a line separator. */
    static String write(Object value) {
        return WRITER.writeValueAsString(value) + "\n";
    }
}

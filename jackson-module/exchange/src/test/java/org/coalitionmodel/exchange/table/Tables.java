package org.coalitionmodel.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappings and tables of the tests. */
final class Tables {
    static final LoadOptions OPTIONS = LoadOptions.of(Source.builder()
            .id(Id.of("table"))
            .addNames(LocalizedText.of("en", "A table"))
            .kind(Source.SourceKind.DATASET)
            .build());

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Tables() {}

    static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** A mapping in JSON, with {@code '} for {@code "}. */
    static TableMapping mapping(String json) {
        return TableMapping.parse(in(json.replace('\'', '"')));
    }

    static Loaded load(TableMapping mapping, String csv) {
        return mapping.load(in(csv), OPTIONS);
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}

package org.coalitionmodel.exchange.ftm;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an input. Each becomes an {@link FtmRecord}, whose values are then in the ledger. */
final class FtmLines {
    static final String PROPERTIES = "properties/";
    private static final int LONGEST_LINE = 1_000_000;
    private static final int MOST_BYTES = 4 * LONGEST_LINE;
    private static final int DEEPEST = 50;
    private static final int LONGEST_SCHEMA = 30;
    private static final int LONGEST_PROPERTY = 40;
    /** What stands for no value in tables from which entities are made. */
    private static final Set<String> SENTINELS = Set.of("NA", "N/A", "n/a", "..", "null", "None", "31.12.9999");

    private static final Pattern NO_NUMBER = Pattern.compile("-9{1,3}([.]0*)?");
    /** The properties that require a value. Something may be named like a sentinel. */
    private static final Set<String> NAMES = Set.of(PROPERTIES + "name/", PROPERTIES + "title/");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_LINE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final InputStream in;
    private final LoadOptions options;
    private final LedgerRecorder recorder;
    private final List<FtmRecord> records = new ArrayList<>();
    private long row;

    private FtmLines(InputStream in, LoadOptions options, LedgerRecorder recorder) {
        this.in = new BufferedInputStream(in);
        this.options = options;
        this.recorder = recorder;
    }

    /**
     * Reads all lines.
     *
     * @throws InvalidRowException if a line is no JSON object, no UTF-8 or too long, or there are too many lines
     */
    static List<FtmRecord> read(InputStream in, LoadOptions options, LedgerRecorder recorder) {
        FtmLines lines = new FtmLines(in, options, recorder);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines.records;
    }

    private @Nullable String next() {
        row++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int b = in.read();
            if (b < 0) {
                return null;
            }
            while (b >= 0 && b != '\n') {
                bytes.write(b);
                if (bytes.size() > MOST_BYTES) {
                    throw tooLong();
                }
                b = in.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decoded(bytes.toByteArray());
    }

    private String decoded(byte[] bytes) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (line.length() > LONGEST_LINE) {
                throw tooLong();
            }
            return row == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw fault("The text must be UTF-8", e);
        }
    }

    private InvalidRowException tooLong() {
        return fault("A line must have at most " + LONGEST_LINE + " characters", null);
    }

    private InvalidRowException fault(String message, @Nullable Throwable cause) {
        return InvalidRowException.at(row, null, message, cause);
    }

    private void add(String line) {
        if (records.size() == options.mostRecords()) {
            throw fault("The input must have at most " + options.mostRecords() + " entities", null);
        }
        JsonNode entity;
        try {
            entity = MAPPER.readTree(line);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : ", at character " + e.getLocation().getColumnNr();
            throw fault("A line must be JSON: " + e.getOriginalMessage() + where, e);
        }
        if (!entity.isObject()) {
            String type = entity.getNodeType().name().toLowerCase(Locale.ROOT);
            throw fault("A line must be a JSON object but was of the type " + type, null);
        }
        records.add(record(entity));
    }

    private FtmRecord record(JsonNode entity) {
        InputRecord input = recorder.next("row " + row);
        String id = entity.path("id").asString("");
        String schema = entity.path("schema").asString("");
        boolean hasKey = isText(entity.path("id")) && entity.path("schema").isString();
        FtmRecord record = new FtmRecord(records.size() + 1, id, FtmSchema.find(schema), input);
        String type = label(schema, LONGEST_SCHEMA);
        entity.forEachEntry((name, value) -> {
            if (name.equals("properties") && value.isObject()) {
                value.forEachEntry((property, values) -> addAll(record, type, PROPERTIES, property, values));
            } else {
                addAll(record, type, "", name, value);
            }
        });
        if (!hasKey) {
            record.refuse("an entity must have an id and a schema");
        } else if (record.schema().isEmpty()) {
            record.input().untreated().forEach(key -> input.dropped(key, "this schema is not mapped"));
        }
        return record;
    }

    private static boolean isText(JsonNode node) {
        return node.isString() && !Rule.isBlank(node.stringValue()) && isUnicode(node.stringValue());
    }

    private static void addAll(FtmRecord record, String type, String path, String property, JsonNode values) {
        String field = type + "." + label(property, LONGEST_PROPERTY);
        String key = path + escaped(property);
        if (values.isArray()) {
            for (int i = 0; i < values.size(); i++) {
                add(record, key + "/" + i, field, property, values.get(i));
            }
        } else {
            add(record, key, field, property, values);
        }
    }

    /** A leaf, or what is nested where a text is expected. */
    private static void add(FtmRecord record, String key, String field, String property, JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> addNested(record, key + "/" + escaped(name), field, child));
        } else if (node.isArray()) {
            addNested(record, key, field, node);
        } else if (!node.isNull() && !node.asString().isEmpty()) {
            String text = node.asString();
            record.input().add(key, field, text);
            FtmValue value = new FtmValue(key, text);
            if (!node.isString() && !node.isBoolean()) {
                record.refused(value, "a value must be a text");
            } else if (Rule.isBlank(text)) {
                record.dropped(value, "has no visible character");
            } else if (!isUnicode(text)) {
                record.refused(value, "a text must be well-formed Unicode");
            } else if (isNoValue(text) && NAMES.stream().noneMatch((key + "/")::startsWith)) {
                record.dropped(value, "means that there is no value");
            } else {
                record.add(key.startsWith(PROPERTIES) ? property : FtmRecord.BESIDE + property, value);
            }
        }
    }

    /** Whether a text stands for no value. Numbers are compared as numbers. */
    static boolean isNoValue(String text) {
        return SENTINELS.contains(text) || NO_NUMBER.matcher(text).matches();
    }

    private static void addNested(FtmRecord record, String key, String field, JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> addNested(record, key + "/" + escaped(name), field, child));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addNested(record, key + "/" + i, field, node.get(i));
            }
        } else if (!node.isNull() && !node.asString().isEmpty()) {
            record.input().add(key, field, node.asString());
            record.input().refused(key, "a value must be a text, and a reference an id");
        }
    }

    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** A name of the input as a part of a field of the ledger, unless it is no name. */
    private static String label(String name, int longest) {
        boolean isName = !name.isEmpty()
                && name.length() <= longest
                && name.chars().allMatch(c -> (c < '{' && Character.isLetterOrDigit(c)) || c == '_');
        return isName ? name : "other";
    }

    /** As in a JSON Pointer, so that no two values have one key. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

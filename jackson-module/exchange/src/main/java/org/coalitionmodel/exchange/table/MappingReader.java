package org.coalitionmodel.exchange.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.exchange.table.MappedValue.Coded;
import org.coalitionmodel.exchange.table.MappedValue.Dated;
import org.coalitionmodel.id.Identifier;

/** Reads a mapping file, and refuses what makes no sense. */
final class MappingReader {
    static final String FORMAT = "coalition-table/1";

    private final MappingNode root;
    private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
    private final Map<String, MappedValue> values = new LinkedHashMap<>();
    private final Map<String, EntityTemplate> templates = new LinkedHashMap<>();

    MappingReader(MappingNode root) {
        this.root = root;
    }

    MappingParts read() {
        root.allow("$schema", "format", "title", "separator", "decimal", "missing", "columns", "values", "entities");
        MappingNode format = root.get("format");
        if (!format.text().equals(FORMAT)) {
            throw format.fault("be " + FORMAT);
        }
        root.find("title").ifPresent(MappingNode::text);
        root.get("columns").fields().forEach((name, column) -> columns.put(name, column(column)));
        root.find("values")
                .ifPresent(node -> node.fields().forEach((name, value) -> {
                    if (columns.containsKey(name)) {
                        throw value.fault("not have the name of a column");
                    }
                    values.put(name, value(value));
                }));
        root.get("entities").fields().forEach((name, entity) -> templates.put(name, template(name, entity)));
        char separator = root.find("separator").map(MappingNode::character).orElse(',');
        return new MappingParts(separator, columns, values, List.copyOf(templates.values()));
    }

    private MappedColumn column(MappingNode node) {
        node.allow("type", "optional", "ignored", "missing", "patterns");
        MappedColumn.CellType type = node.find("type").map(MappingReader::type).orElse(MappedColumn.CellType.TEXT);
        Optional<MappingNode> patterns = node.find("patterns");
        if (patterns.isPresent() && type != MappedColumn.CellType.DATE) {
            throw patterns.get().fault("be given only for dates");
        }
        return new MappedColumn(
                type,
                node.truth("optional"),
                node.find("ignored").map(MappingNode::text).orElse(null),
                Stream.of(root.find("missing"), node.find("missing"))
                        .flatMap(Optional::stream)
                        .flatMap(missing -> missing.texts().stream())
                        .collect(Collectors.toSet()),
                patterns.map(MappingNode::elements).orElse(List.of()).isEmpty()
                        ? List.of(new DatePattern("uuuu-MM-dd"), new DatePattern("uuuu-MM"), new DatePattern("uuuu"))
                        : patterns.get().elements().stream()
                                .map(pattern -> pattern.checked("be a pattern of dates", DatePattern::new))
                                .toList(),
                root.find("decimal").map(MappingNode::character).orElse('.'));
    }

    private static MappedColumn.CellType type(MappingNode node) {
        return switch (node.text()) {
            case "text" -> MappedColumn.CellType.TEXT;
            case "number" -> MappedColumn.CellType.NUMBER;
            case "date" -> MappedColumn.CellType.DATE;
            default -> throw node.fault("be text, number or date");
        };
    }

    private MappedValue value(MappingNode node) {
        if (node.find("of").isPresent()) {
            node.allow("of", "words", "otherwise");
            Map<String, String> words = new LinkedHashMap<>();
            node.get("words").fields().forEach((code, word) -> words.put(code, word(word)));
            return new Coded(
                    known(node.get("of")),
                    words,
                    node.find("otherwise").map(MappingReader::word).orElse(null));
        }
        node.allow("start", "end", "precision", "lasts");
        return new Dated(
                date(node.get("start")),
                node.find("end").map(this::date).orElse(null),
                node.find("precision").map(this::precision).orElse(null),
                node.truth("lasts"));
    }

    private static String word(MappingNode node) {
        if (node.json().isNull()) {
            return "";
        }
        return node.json().isBoolean() ? String.valueOf(node.truth()) : node.text();
    }

    private String date(MappingNode node) {
        MappedColumn column = columns.get(known(node));
        if (column == null || column.type() != MappedColumn.CellType.DATE) {
            throw node.fault("be a column of dates");
        }
        return node.text();
    }

    private String precision(MappingNode node) {
        boolean isKnown = values.get(known(node)) instanceof Coded coded
                && coded.allWords().allMatch(word -> Precision.of(word).isPresent());
        if (!isKnown) {
            throw node.fault("be a value with the words day, approximate, month, year");
        }
        return node.text();
    }

    /** The name of a column or value that is not ignored. */
    private String known(MappingNode node) {
        String name = node.text();
        requireKnown(name, node);
        return name;
    }

    private void requireKnown(String name, MappingNode node) {
        MappedColumn column = columns.get(name.equals(TableRow.EACH_NAME) ? TableRow.EACH : name);
        boolean isUsable = column == null ? values.containsKey(name) : column.ignored() == null;
        if (!isUsable) {
            throw node.fault("name columns and values of the mapping, not " + name + ",");
        }
    }

    /** Whether this is a column of numbers. */
    boolean isNumber(String name) {
        MappedColumn column = columns.get(name);
        return column != null && column.type() == MappedColumn.CellType.NUMBER;
    }

    /** Whether this is a value with the words true and false. */
    boolean isTruth(String name) {
        return values.get(name) instanceof Coded coded
                && coded.allWords().allMatch(word -> word.equals("true") || word.equals("false"));
    }

    /** A text with names of columns and values. */
    FilledText filled(MappingNode node) {
        FilledText text = new FilledText(node.text());
        text.names().forEach(name -> requireKnown(name, node));
        return text;
    }

    private EntityTemplate template(String name, MappingNode node) {
        node.allow("in", "key", "only", "each", "years", "is");
        MappingNode key = node.get("key");
        key.allow("scheme", "value");
        String scheme = key.get("scheme")
                .checked(
                        "be a scheme, such as iso3166-1,",
                        text -> Identifier.of(text, "key").scheme());
        EntityTemplate.Each each = node.find("each").map(this::each).orElse(null);
        EntityTemplate.Years years = node.find("years").map(this::years).orElse(null);
        TemplateReader reader = new TemplateReader(this, templates, each);
        MappingNode list = node.get("in");
        if (years != null && !list.text().equals("memberships")) {
            throw node.get("years").fault("be given only for memberships");
        }
        return new EntityTemplate(
                name,
                list.text(),
                reader.shape(list, node.get("is")),
                scheme,
                filled(key.get("value")),
                node.find("only").map(this::conditions).orElse(List.of()),
                each,
                years,
                reader.body(list, node.get("is"), years != null));
    }

    private EntityTemplate.Each each(MappingNode node) {
        if (node.json().isBoolean() && node.truth()) {
            if (!columns.containsKey(TableRow.EACH)) {
                throw node.fault("be given only if the mapping has the column " + TableRow.EACH);
            }
            return new EntityTemplate.Each(List.of());
        }
        List<MappingNode> names = node.elements();
        if (names.isEmpty()) {
            throw node.fault("name a column");
        }
        names.forEach(this::known);
        return new EntityTemplate.Each(names.stream().map(MappingNode::text).toList());
    }

    private EntityTemplate.Years years(MappingNode node) {
        node.allow("year", "status", "since", "until");
        return new EntityTemplate.Years(
                known(node.get("year")),
                known(node.get("status")),
                node.find("since").map(this::known).orElse(null),
                node.find("until").map(this::known).orElse(null));
    }

    private List<EntityTemplate.Condition> conditions(MappingNode node) {
        return node.fields().values().stream().map(this::condition).toList();
    }

    private EntityTemplate.Condition condition(MappingNode node) {
        String name = node.path().substring(node.path().lastIndexOf('/') + 1);
        requireKnown(name, node);
        return node.json().isBoolean()
                ? new EntityTemplate.Condition(name, Set.of(), node.truth())
                : new EntityTemplate.Condition(name, new LinkedHashSet<>(node.texts()), true);
    }
}

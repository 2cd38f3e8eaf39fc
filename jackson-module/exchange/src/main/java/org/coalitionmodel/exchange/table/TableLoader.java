package org.coalitionmodel.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.input.CsvRows;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.exchange.table.EntityDraft.Contribution;
import org.coalitionmodel.exchange.table.EntityTemplate.Years;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.source.Entity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes a dossier of one table. */
final class TableLoader {
    /** So many rows wait until entities with several rows are built, which takes as long for all rows as for one. */
    private static final int MOST_WAITING = 500;

    /** Rows with long cells wait for fewer others, because each keeps its cells. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final Shape<?, ?> DOSSIER = Shapes.of(Dossier.class);

    private final MappingParts mapping;
    private final LoadOptions options;
    private final EntityBuilder builder;
    private final LedgerRecorder recorder = new LedgerRecorder();
    private final Map<Id<?>, EntityDraft> drafts = new LinkedHashMap<>();
    private final Map<Id<?>, YearlySeries> series = new LinkedHashMap<>();
    private final List<TableRow> waitingRows = new ArrayList<>();
    private final List<EntityDraft> waitingDrafts = new ArrayList<>();
    private long waitingCharacters;

    TableLoader(MappingParts mapping, LoadOptions options) {
        this.mapping = mapping;
        this.options = options;
        this.builder = new EntityBuilder(options.source().id());
    }

    Loaded load(CsvRows rows) {
        requireColumns(rows);
        List<Pass> passes = passes(rows.header());
        for (var cells = rows.next(); cells.isPresent(); cells = rows.next()) {
            if (recorder.records() == options.mostRecords()) {
                throw rows.fault(
                        Rule.message("The table", "have at most " + options.mostRecords() + " rows", "more", null),
                        null);
            }
            var input = recorder.next("row " + rows.number());
            TableRow row = new TableRow(mapping, rows.header(), cells.get(), rows.number(), input);
            passes.forEach(pass -> pass.columns().forEach(column -> {
                row.setEach(column);
                pass.templates().forEach(template -> add(row, template));
            }));
            waitingRows.add(row);
            waitingCharacters += row.characters();
            if (waitingRows.size() == MOST_WAITING || waitingCharacters > MOST_CHARACTERS) {
                finishRows();
            }
        }
        finishRows();
        try {
            return new Loaded(dossier(), recorder.ledger());
        } catch (InvalidDossierException e) {
            throw rows.fault("The rows must fit together: " + e.getMessage(), null);
        }
    }

    private void requireColumns(CsvRows rows) {
        mapping.columns().forEach((name, column) -> {
            boolean isRequired = !column.isOptional() && !name.equals(TableRow.EACH);
            if (isRequired && !rows.header().contains(name)) {
                throw rows.fault(
                        Rule.message("TableMapping/columns/" + name, "be a column of the table", null, null), name);
            }
        });
    }

    /**
     * Templates that are applied together to a row.
     *
     * @param columns the columns for each of which they are applied; an empty name if they are applied once
     * @param templates the templates, in order
     */
    private record Pass(List<String> columns, List<EntityTemplate> templates) {}

    /** First the templates that are applied once, because the others may refer to them. */
    private List<Pass> passes(List<String> header) {
        Map<List<String>, List<EntityTemplate>> passes = new LinkedHashMap<>();
        passes.put(List.of(""), new ArrayList<>());
        for (EntityTemplate template : mapping.templates()) {
            passes.computeIfAbsent(columns(template.each(), header), key -> new ArrayList<>())
                    .add(template);
        }
        return passes.entrySet().stream()
                .map(pass -> new Pass(pass.getKey(), pass.getValue()))
                .toList();
    }

    private List<String> columns(EntityTemplate.@Nullable Each each, List<String> header) {
        if (each == null) {
            return List.of("");
        }
        return each.columns().isEmpty()
                ? header.stream()
                        .filter(name -> !mapping.columns().containsKey(name))
                        .toList()
                : each.columns();
    }

    private void finishRows() {
        waitingDrafts.forEach(draft -> draft.merge(builder));
        waitingDrafts.clear();
        waitingRows.forEach(TableRow::close);
        waitingRows.clear();
        waitingCharacters = 0;
    }

    private void add(TableRow row, EntityTemplate template) {
        for (EntityTemplate.Condition condition : template.conditions()) {
            if (!condition.holds(row)) {
                template.names()
                        .flatMap(name -> row.columns(name).stream())
                        .forEach(column -> row.dropped(column, condition.reason()));
                row.columns(condition.value())
                        .forEach(column -> row.dropped(
                                column, "decides that no " + template.shape().name() + " is made"));
                return;
            }
        }
        String key = template.key().fill(row);
        if (key == null) {
            return;
        }
        Usage usage = Usage.none();
        String type = template.shape().name();
        template.key().names().forEach(name -> usage.add(row.columns(name), type + ".identifiers"));
        template.conditions().stream()
                .filter(EntityTemplate.Condition::isPresent)
                .forEach(condition -> usage.add(row.columns(condition.value()), "whether there is this " + type));
        try {
            Identifier identifier = Identifier.of(template.scheme(), key);
            Years years = template.years();
            if (years != null) {
                addYear(row, template, years, identifier, usage);
            } else {
                addEntity(row, template, identifier, usage);
            }
        } catch (InvalidEntityException e) {
            row.refused(usage, Objects.requireNonNull(e.getMessage()));
        }
    }

    /** The JSON of what a template makes of a row. */
    private ObjectNode json(TableRow row, EntityTemplate template, Identifier identifier, Usage usage) {
        return builder.identified(template.body().object(row, usage), identifier);
    }

    private void addEntity(TableRow row, EntityTemplate template, Identifier identifier, Usage usage)
            throws InvalidEntityException {
        Entity entity = builder.entity(template, json(row, template, identifier, usage));
        EntityDraft draft = drafts.get(entity.id());
        boolean isTaken = draft == null
                ? entity.id().equals(options.source().id())
                : !draft.template().shape().equals(template.shape());
        if (isTaken) {
            throw new InvalidEntityException(template.shape().name() + ".id must not be that of another type");
        }
        row.setId(template.name(), entity.id());
        if (draft == null) {
            drafts.put(entity.id(), new EntityDraft(template, row.number(), entity));
            row.mapped(usage);
        } else if (draft.add(entity, new Contribution(row, usage))) {
            waitingDrafts.add(draft);
        }
    }

    private void addYear(TableRow row, EntityTemplate template, Years years, Identifier identifier, Usage usage)
            throws InvalidEntityException {
        String year = row.value(years.year()).text();
        Cell status = row.value(years.status());
        if (year == null || (status.text() == null && !status.isNothing())) {
            return;
        }
        usage.add(row.columns(years.year()), "Membership.when");
        if (!YEAR.matcher(year).matches()) {
            throw new InvalidEntityException("must be a year of four digits");
        }
        Entity membership =
                status.isNothing() ? null : builder.entity(template, json(row, template, identifier, usage));
        boolean isStart = isYear(row, years.since(), year, usage);
        boolean isEnd = isYear(row, years.until(), year, usage);
        boolean fits = series.computeIfAbsent(
                        identifier.toId(), key -> new YearlySeries(identifier.scheme(), identifier.value()))
                .add(Integer.parseInt(year), membership, row.number(), isStart, isEnd);
        if (!fits) {
            throw new InvalidEntityException("must fit what another row says of the same year");
        } else if (membership != null) {
            row.mapped(usage);
        }
    }

    private static boolean isYear(TableRow row, @Nullable String column, String year, Usage usage) {
        if (column != null) {
            usage.add(row.columns(column), "Membership.when");
        }
        return column != null && year.equals(row.value(column).text());
    }

    private Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder().addSources(options.source());
        try {
            for (EntityDraft draft : drafts.values()) {
                add(dossier, draft.template().list(), builder.entity(draft.template(), draft.cited(builder)));
            }
            for (YearlySeries years : series.values()) {
                for (ObjectNode membership : years.memberships(builder)) {
                    dossier.addMemberships(builder.membership(membership));
                }
            }
            return dossier.build();
        } catch (InvalidEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // A template makes only what its list holds.
    private static void add(Dossier.Builder dossier, String list, Entity entity) {
        ((Property<Dossier, Dossier.Builder, Entity>) DOSSIER.property(list))
                .set()
                .accept(dossier, entity);
    }
}

package org.coalitionmodel.exchange.wikidata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import tools.jackson.databind.node.ObjectNode;

/** Writes memberships, posts and statistics as statements of the items that they are about. */
final class StatementWriter {
    private static final Pattern KEY = Pattern.compile("[Qq][1-9][0-9]{0,9}[$][0-9A-Fa-f-]{36}");
    private static final Set<ObservationStatus> FACTS = Set.of(
            ObservationStatus.NORMAL,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.REVISED,
            ObservationStatus.ESTIMATED,
            ObservationStatus.BREAK);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String ONE_BOUND = "Wikidata has both bounds of a number, or none";
    private static final String NO_TIME = "the time has no form in Wikidata, and without it the statement is another";

    private final Dossier dossier;
    private final DossierRecords records;
    private final DossierItems items;
    private final ReferenceWriter references;
    private final Map<List<Object>, ItemDraft> offices = new HashMap<>();

    StatementWriter(Dossier dossier, DossierRecords records, DossierItems items, ReferenceWriter references) {
        this.dossier = dossier;
        this.records = records;
        this.items = items;
        this.references = references;
    }

    /** Writes a membership at the item of the member, or at that of the body if it comes from there. */
    void write(Membership membership) {
        InputRecord row = records.of(membership);
        Optional<ItemDraft> member = items.draft(membership.member());
        Optional<ItemDraft> body = items.draft(membership.body());
        boolean isChair = membership.role() == MembershipRole.CHAIR;
        if (membership.status() != MembershipStatus.ACTIVE) {
            ReferenceWriter.drop(row, "Wikidata has no property for the status of a member");
            return;
        }
        if (!isChair && membership.role() != MembershipRole.MEMBER) {
            ReferenceWriter.drop(row, "Wikidata has no property for the role of a member");
            return;
        }
        if (member.isEmpty() || body.isEmpty()) {
            ReferenceWriter.drop(row, "the member or the body is no item");
            return;
        }
        List<ObjectNode> qualifiers = new ArrayList<>();
        if (!addTime(membership.when(), qualifiers, row)) {
            ReferenceWriter.drop(row, NO_TIME);
            return;
        }
        for (int i = 0; i < membership.listedOn().size(); i++) {
            TimePeriod day = membership.listedOn().get(i);
            Optional<ObjectNode> snak = Optional.of(day)
                    .filter(TimeWriter::isDate)
                    .flatMap(TimePeriod::start)
                    .filter(date -> !TimeWriter.isQualified(date))
                    .flatMap(date -> SnakWriter.date("P585", date));
            if (snak.isPresent()) {
                qualifiers.add(snak.get());
                row.mapped("listedOn/" + i, "P585");
            } else {
                row.dropped("listedOn/" + i, "the time has no form in Wikidata");
            }
        }
        boolean isAtBody = isChair || isAt(membership, body.get(), "P527");
        String property = isChair ? "P488" : isAtBody ? "P527" : "P463";
        ItemDraft at = isAtBody ? body.get() : member.get();
        add(
                membership,
                at,
                SnakWriter.item(property, (isAtBody ? member : body).get().id()),
                qualifiers,
                row);
        row.mapped("member", property);
        row.mapped("body", property);
        row.mapped("role", property);
        ReferenceWriter.drop(row, "not mapped");
    }

    private static boolean isAt(Entity entity, ItemDraft draft, String property) {
        return entity.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(WikidataIds.STATEMENT))
                .map(identifier -> identifier.value().toUpperCase(Locale.ROOT))
                .anyMatch(key -> key.startsWith(draft.id() + "$") || key.startsWith(draft.id() + "/" + property + "/"));
    }

    /** Adds a statement, with its key in Wikidata if that is a key of the item. */
    private void add(Entity entity, ItemDraft at, ObjectNode snak, List<ObjectNode> qualifiers, InputRecord row) {
        Optional<String> key = Optional.empty();
        for (int i = 0; i < entity.identifiers().size(); i++) {
            Identifier identifier = entity.identifiers().get(i);
            boolean isKey = identifier.scheme().equals(WikidataIds.STATEMENT);
            boolean isWritten = isKey
                    && key.isEmpty()
                    && KEY.matcher(identifier.value()).matches()
                    && identifier.value().toUpperCase(Locale.ROOT).startsWith(at.id() + "$");
            boolean isId = entity.id().equals(identifier.toId());
            if (isWritten) {
                key = Optional.of(identifier.value());
                row.mapped("identifiers/" + i, "id");
            } else if (isKey) {
                row.dropped("identifiers/" + i, "Wikidata gives the keys of statements");
            } else {
                row.dropped("identifiers/" + i, "a statement has no such identifier");
            }
            if (isWritten && isId) {
                row.mapped("id", "id");
            }
        }
        at.add(snak, qualifiers, key, references.references(entity.citations(), "citations", at.id(), row));
    }

    /** Adds the qualifiers for a time. False if Wikidata has no form for it. */
    private static boolean addTime(Optional<When> when, List<ObjectNode> qualifiers, InputRecord row) {
        if (when.isEmpty()) {
            return true;
        }
        Optional<TimePeriod> period = when.flatMap(TimeWriter::period);
        Optional<List<ObjectNode>> interval = period.flatMap(TimeWriter::startAndEnd);
        if (interval.isPresent()) {
            qualifiers.addAll(interval.get());
            TimeWriter.mapped(row, "when", "P580, P582");
            return true;
        }
        Optional<PartialDate> date = when.flatMap(TimeWriter::date).filter(it -> !TimeWriter.isQualified(it));
        if (date.isEmpty() || SnakWriter.date("P585", date.get()).isEmpty()) {
            return false;
        }
        if (date.get().precision() == PartialDate.Precision.DAY) {
            SnakWriter.date("P585", date.get()).ifPresent(qualifiers::add);
            TimeWriter.kept(row, "when", "P585");
        } else {
            // A single month or year is the whole time of the status.
            SnakWriter.date("P580", date.get()).ifPresent(qualifiers::add);
            SnakWriter.date("P582", date.get()).ifPresent(qualifiers::add);
            TimeWriter.kept(row, "when", "P580, P582 (start and end in the same period)");
        }
        return true;
    }

    /** Writes a post at the item of its holder. */
    void write(Post post) {
        InputRecord row = records.of(post);
        Optional<ItemDraft> holder = post.holder().flatMap(items::draft);
        boolean isEnded = post.status() == Post.PostStatus.FORMER && post.when().isEmpty();
        if ((post.status() != Post.PostStatus.HELD && !isEnded) || holder.isEmpty()) {
            ReferenceWriter.drop(row, "a position that is not held by an item has no statement");
            return;
        }
        Optional<Post> office = office(post);
        Optional<String> item = office.flatMap(it -> items.item(it.id()));
        if (item.isEmpty() && post.names().isEmpty()) {
            ReferenceWriter.drop(row, "the office has no name");
            return;
        }
        List<ObjectNode> qualifiers = new ArrayList<>();
        if (!addTime(post.when(), qualifiers, row)) {
            ReferenceWriter.drop(row, NO_TIME);
            return;
        }
        if (isEnded) {
            qualifiers.add(SnakWriter.withoutValue("P582", false, "time"));
            row.mapped("status", "P582");
        }
        if (post.when().flatMap(TimeWriter::date).isPresent()) {
            // A post has its day from P585, a membership does not.
            Optional<PartialDate> day = post.when().flatMap(TimeWriter::date);
            day.filter(it -> it.precision() == PartialDate.Precision.DAY)
                    .ifPresent(it -> TimeWriter.mapped(row, "when", "P585"));
        }
        if (post.of().isPresent() && items.item(post.of().get()).isPresent()) {
            qualifiers.add(SnakWriter.item("P642", items.item(post.of().get()).get()));
            row.mapped("of", "P642");
        }
        writeRelations(post, office, qualifiers, row);
        String target = item.orElseGet(() -> newOffice(post).id());
        add(post, holder.get(), SnakWriter.item("P39", target), qualifiers, row);
        row.mapped("holder", "P39");
        boolean isNamedByOffice = office.map(Entity::usualName)
                .filter(name -> post.names().equals(name.map(Name::of).stream().toList()))
                .isPresent();
        if (isNamedByOffice) {
            row.mapped("names", "the label of the position");
        } else if (item.isEmpty()) {
            row.kept("names", "the names of the position");
        } else {
            row.dropped("names", "the position has its own names");
        }
        ReferenceWriter.drop(row, "not mapped");
    }

    /** The office that a post is part of. */
    private Optional<Post> office(Post post) {
        return post.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.PART_OF)
                .flatMap(relation -> dossier.post(Id.of(relation.to().value())).stream())
                .filter(DossierItems::isOffice)
                .findFirst();
    }

    private void writeRelations(Post post, Optional<Post> office, List<ObjectNode> qualifiers, InputRecord row) {
        for (int i = 0; i < post.relations().size(); i++) {
            Relation relation = post.relations().get(i);
            Optional<Post> other =
                    dossier.find(relation.to()).filter(Post.class::isInstance).map(Post.class::cast);
            if (relation.kind() == RelationKind.PART_OF && other.equals(office) && office.isPresent()) {
                row.mapped("relations/" + i, "P39");
                row.dropped("relations/" + i + "/locators", ReferenceWriter.WHOLE);
            } else if (relation.kind() == RelationKind.PREVIOUS
                    && office.isPresent()
                    && other.flatMap(this::office).equals(office)) {
                Optional<String> holder = other.flatMap(Post::holder).flatMap(items::item);
                holder.ifPresent(item -> qualifiers.add(SnakWriter.item("P1365", item)));
                if (holder.isPresent()) {
                    row.mapped("relations/" + i, "P1365");
                    row.dropped("relations/" + i + "/locators", ReferenceWriter.WHOLE);
                }
            }
        }
    }

    /** A new item for an office that no item of Wikidata is known for. */
    private ItemDraft newOffice(Post post) {
        return offices.computeIfAbsent(List.of(post.names(), post.of()), key -> {
            ItemDraft draft = items.newItem();
            draft.add(SnakWriter.item("P31", ItemType.OFFICE.writtenClass().orElseThrow()), List.of());
            post.names()
                    .get(0)
                    .text()
                    .forEach((language, text) -> draft.labels().put(language.toLowerCase(Locale.ROOT), text));
            return draft;
        });
    }

    /** Writes a level whose indicator is a property. */
    void write(Statistic statistic) {
        InputRecord row = records.of(statistic);
        if (!(statistic instanceof Level level)) {
            ReferenceWriter.drop(row, "Wikidata has no shares, comparisons or ranks");
            return;
        }
        Optional<String> property = property(level);
        Optional<ItemDraft> at = level.about().or(level::place).flatMap(items::draft);
        String fault = fault(level, property, at);
        List<ObjectNode> qualifiers = new ArrayList<>();
        if (!fault.isEmpty() || !addFigureTime(level, qualifiers, row)) {
            ReferenceWriter.drop(row, fault.isEmpty() ? NO_TIME : fault);
            return;
        }
        Quantity quantity = level.quantity();
        if (quantity.bound() == Bound.ABOUT) {
            qualifiers.add(SnakWriter.item("P1480", Facts.CIRCA));
            row.mapped("quantity/bound", "P1480");
        }
        if (level.status().filter(ObservationStatus.ESTIMATED::equals).isPresent()) {
            qualifiers.add(SnakWriter.item("P459", StatementLoader.ESTIMATE));
            row.mapped("status", "P459");
        } else {
            row.dropped("status", "Wikidata has no such status");
        }
        ObjectNode amount = SnakWriter.quantity(property.orElseThrow(), withBounds(quantity, row));
        add(level, at.orElseThrow(), amount, qualifiers, row);
        row.mapped("type", "amount");
        row.mapped("about", "the item of the statement");
        row.mapped("place", "the item of the statement");
        row.mapped("indicators/0", "property");
        for (String part : List.of("value", "low", "high", "unit", "missing")) {
            row.mapped("quantity/" + part, "amount");
        }
        if (hasOneBound(quantity)) {
            row.dropped("quantity/low", ONE_BOUND);
            row.dropped("quantity/high", ONE_BOUND);
        }
        row.dropped("quantity/lexical", "Wikidata has no words for a number");
        ReferenceWriter.drop(row, "not mapped");
    }

    private Optional<Identifier> propertyKey(Id<Indicator> indicator) {
        return dossier.indicator(indicator).stream()
                .flatMap(found -> found.identifiers().stream())
                .filter(identifier -> identifier.scheme().equals(WikidataIds.ITEM)
                        && Snak.PROPERTY.matcher(identifier.value()).matches())
                .findFirst();
    }

    private Optional<String> property(Level level) {
        return level.indicators().size() == 1
                ? propertyKey(level.indicators().get(0)).map(Identifier::value)
                : Optional.empty();
    }

    /** Why a level cannot be written; empty if it can. */
    private static String fault(Level level, Optional<String> property, Optional<ItemDraft> at) {
        Quantity quantity = level.quantity();
        boolean isMissing = quantity.missing().isPresent();
        boolean isKnownToBeMissing = quantity.missing()
                .filter(reason -> reason == Quantity.Missing.UNKNOWN || reason == Quantity.Missing.NONE)
                .isPresent();
        if (property.isEmpty()) {
            return "the indicator is no property of Wikidata";
        }
        if (at.isEmpty()) {
            return "what the figure is about is no item";
        }
        if (level.about().isPresent() && level.place().isPresent()) {
            return "Wikidata has no figure of one item in the place of another";
        }
        if (!level.excluding().isEmpty()) {
            return "Wikidata has no figure without a part";
        }
        if (level.status().filter(status -> !FACTS.contains(status)).isPresent()) {
            return "Wikidata would state it as a fact";
        }
        if (isMissing ? !isKnownToBeMissing : quantity.value().isEmpty()) {
            return "Wikidata has no figure without an amount";
        }
        if (quantity.bound() != Bound.EXACTLY && quantity.bound() != Bound.ABOUT) {
            return "Wikidata has no lower or upper limit without an amount";
        }
        if (quantity.unit().isPresent()
                && quantity.unit().flatMap(WikidataQuantity::item).isEmpty()) {
            return "the unit has no item";
        }
        return "";
    }

    private static boolean addFigureTime(Level level, List<ObjectNode> qualifiers, InputRecord row) {
        for (int i = 0; i < level.gaps().size(); i++) {
            if (level.gaps().get(i).equals(Gap.of("when", Gap.GapKind.UNKNOWN))) {
                qualifiers.add(SnakWriter.withoutValue("P585", false, "time"));
                row.mapped("gaps/" + i, "P585");
            }
        }
        Optional<PartialDate> date = level.when().flatMap(TimeWriter::date).filter(it -> !TimeWriter.isQualified(it));
        if (date.isEmpty()) {
            return addTime(level.when(), qualifiers, row);
        }
        Optional<ObjectNode> snak = SnakWriter.date("P585", date.get());
        if (snak.isPresent()) {
            qualifiers.add(snak.get());
            TimeWriter.mapped(row, "when", "P585");
        }
        return snak.isPresent();
    }

    private static boolean hasOneBound(Quantity quantity) {
        return quantity.low().isPresent() != quantity.high().isPresent();
    }

    /** The numbers that round to the value, as bounds. A number without them would be more precise than its source. */
    private static Quantity withBounds(Quantity quantity, InputRecord row) {
        boolean hasBounds = quantity.low().isPresent() || quantity.high().isPresent();
        if (hasOneBound(quantity)) {
            return Quantity.builder()
                    .value(quantity.value())
                    .unit(quantity.unit())
                    .build();
        }
        if (quantity.roundedTo().isEmpty() || hasBounds || quantity.bound() == Bound.ABOUT) {
            row.dropped("quantity/roundedTo", "the bounds or the circumstances say how precise the number is");
            return quantity;
        }
        BigDecimal half = quantity.roundedTo().get().multiply(HALF);
        BigDecimal value = quantity.value().orElseThrow();
        row.kept("quantity/roundedTo", "bounds");
        return Quantity.builder()
                .value(value)
                .low(value.subtract(half))
                .high(value.add(half))
                .unit(quantity.unit())
                .build();
    }

    /** Says of the indicators that are properties what becomes of them. */
    void close() {
        for (Indicator indicator : dossier.indicators()) {
            propertyKey(indicator.id()).ifPresent(key -> {
                InputRecord row = records.of(indicator);
                ReferenceWriter.mapId(indicator, key, null, row);
                ReferenceWriter.drop(row, "a property has its own document");
            });
        }
    }
}

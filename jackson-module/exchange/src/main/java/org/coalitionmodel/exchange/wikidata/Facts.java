package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/** The statements of one item that are facts, and what becomes of each. */
final class Facts {
    static final String CIRCA = "Q5727902";
    static final String PRESUMABLY = "Q18122778";

    private static final String START = "P580";
    private static final String END = "P582";
    private static final String CIRCUMSTANCES = "P1480";

    /** Qualifiers that leave the meaning of a statement as it is. Any other may narrow it. */
    private static final Set<String> HARMLESS = Set.of(
            "P459", "P748", "P768", "P805", "P1534", "P1545", "P1810", "P1932", "P2715", "P2937", "P4100", "P7452");

    private static final Set<String> OF_DATE = Set.of(CIRCUMSTANCES);

    private final Item item;
    private final InputRecord row;
    private final References references;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    Facts(Item item, References references) {
        this.item = item;
        this.row = item.row();
        this.references = references;
        item.claims()
                .filter(Claim::isDeprecated)
                .forEach(claim -> claim.drop(row, "deprecated: Wikidata keeps it as wrong or out of date"));
    }

    /** The gaps that the facts so far leave. */
    List<Gap> gaps() {
        return gaps;
    }

    /** The citations of the attributes so far. */
    List<Citation> citations() {
        return citations;
    }

    /** A fact that may be refused. */
    interface Fact {
        /**
         * Makes the fact of a statement.
         *
         * @throws IllegalArgumentException if the statement breaks a rule of the model
         */
        void accept(Claim claim);
    }

    /**
     * Makes a fact of each statement with a property. A statement with a qualifier that is neither understood nor
     * harmless is no fact, because the qualifier may narrow it.
     *
     * @param property the property
     * @param understood the qualifiers that are understood
     * @param fact makes the fact; if it throws, the statement is refused
     */
    void each(String property, Set<String> understood, Fact fact) {
        item.claims(property).forEach(claim -> one(claim, understood, fact));
    }

    /**
     * Makes a fact of the best statement with a property: the first that nothing narrows and that is preferred, if there
     * is one.
     */
    void best(String property, Set<String> understood, Fact fact) {
        List<Claim> claims = item.claims(property)
                .sorted(Comparator.comparing((Claim claim) -> isNarrowed(claim, understood))
                        .thenComparing(claim -> !claim.isPreferred()))
                .toList();
        for (int i = 0; i < claims.size(); i++) {
            if (i == 0) {
                one(claims.get(i), understood, fact);
            } else {
                claims.get(i).drop(row, "the model has one value, and another statement comes first");
            }
        }
    }

    private static boolean isNarrowed(Claim claim, Set<String> understood) {
        return claim.qualifiers().stream()
                .map(Snak::property)
                .anyMatch(property -> !understood.contains(property) && !HARMLESS.contains(property));
    }

    private void one(Claim claim, Set<String> understood, Fact fact) {
        if (isNarrowed(claim, understood)) {
            claim.drop(row, "a qualifier that is not mapped may narrow it");
            return;
        }
        claim.drop(row, "not mapped");
        if (claim.isPreferred()) {
            row.dropped(claim.key() + "/rank", "the model has no ranks");
        }
        try {
            fact.accept(claim);
        } catch (IllegalArgumentException e) {
            claim.refuse(row, Rules.rule(e));
        }
    }

    /** Records where a statement went, without its qualifiers and references. */
    void mapped(Claim claim, String target) {
        row.mapped(claim.key(), target);
    }

    /** Records that a statement and its key in Wikidata are an entity. */
    void mappedWithId(Claim claim, String target) {
        row.mapped(claim.key(), target);
        claim.id()
                .ifPresent(id ->
                        row.mapped(claim.key() + "/id", target.substring(0, target.indexOf('.')) + ".identifiers"));
    }

    /** Records where the qualifiers with a property went. */
    void mapped(Claim claim, String qualifier, String target) {
        claim.qualifiers(qualifier).forEach(snak -> row.mapped(snak.key(), target));
    }

    /** The sources of a statement. */
    List<Citation> citationsOf(Claim claim) {
        return references.citations(claim, row);
    }

    /** Cites the sources of a statement for an attribute of the entity that the item becomes. */
    void cite(Claim claim, String attribute) {
        citations.addAll(citationsOf(claim, attribute));
    }

    /** The sources of a statement, for an attribute. */
    List<Citation> citationsOf(Claim claim, String attribute) {
        return citationsOf(claim).stream()
                .<Citation>map(citation ->
                        Citation.builder().from(citation).addSupports(attribute).build())
                .toList();
    }

    /**
     * The value of an attribute that has one value, from the best statement with a property.
     *
     * @param property the property
     * @param type the type of the entity
     * @param attribute the attribute
     * @param value makes the value of a statement that has one
     * @return the value; empty if there is none. If the statement says that it is unknown or that there is none, there is
     *     a gap
     */
    <T> Optional<T> attribute(String property, String type, String attribute, Function<Claim, T> value) {
        Holder<T> found = new Holder<>();
        best(property, OF_DATE, claim -> {
            if (claim.main().hasValue()) {
                found.value = value.apply(claim);
                mapped(claim, type + "." + attribute);
                cite(claim, attribute);
            } else {
                addGap(claim, type, attribute);
            }
        });
        return Optional.ofNullable(found.value);
    }

    /** Adds a gap for a statement without a value. */
    void addGap(Claim claim, String type, String attribute) {
        boolean isKnown = gaps.stream().anyMatch(gap -> gap.attribute().equals(attribute));
        if (isKnown) {
            throw new IllegalArgumentException("the attribute must have one gap");
        }
        Gap.Builder gap = Gap.builder()
                .attribute(attribute)
                .kind(claim.main().kind() == Snak.SnakKind.NONE ? Gap.GapKind.NONE : Gap.GapKind.UNKNOWN);
        mapped(claim, type + ".gaps");
        gaps.add(gap.addAllCitations(citationsOf(claim)).build());
    }

    /** Holds the result of a fact. */
    private static final class Holder<T> {
        private @Nullable T value;
    }

    /**
     * The date that a statement gives. Its sourcing circumstances say whether it is approximate or uncertain.
     *
     * @throws IllegalArgumentException if the model has no such date
     */
    PartialDate date(Claim claim) {
        PartialDate date = claim.main().date();
        boolean isCirca = false;
        boolean isPresumed = false;
        for (Snak snak : claim.qualifiers(CIRCUMSTANCES).toList()) {
            isCirca |= snak.is(CIRCA);
            isPresumed |= snak.is(PRESUMABLY);
            requireKnown(snak);
        }
        boolean isVague = isCirca || isPresumed;
        if (isVague && date.isQualified()) {
            throw new IllegalArgumentException("a century must be neither circa nor presumed");
        }
        mapped(claim, CIRCUMSTANCES, "qualifier of the date");
        return isVague ? PartialDate.parse(date + (isCirca && isPresumed ? "%" : isCirca ? "~" : "?")) : date;
    }

    /** Requires sourcing circumstances that the model has. */
    static void requireKnown(Snak circumstances) {
        if (!circumstances.is(CIRCA) && !circumstances.is(PRESUMABLY)) {
            throw new IllegalArgumentException("the sourcing circumstances must be circa or presumably");
        }
    }

    /**
     * The time between the qualifiers for start and end. Without an end, it lasts. A start or end that is unknown is so in
     * the period too.
     *
     * @param claim the statement
     * @param target where the time goes: {@code Membership.when}
     * @return the time; empty if neither date is given
     * @throws IllegalArgumentException if a date is not one of the model, is given twice, the end is before the start, or
     *     it ended and no date is known
     */
    Optional<When> period(Claim claim, String target) {
        Optional<Snak> start = single(claim, START);
        Optional<Snak> end = single(claim, END);
        String from = start.map(Facts::side).orElse("");
        String to = end.map(Facts::side).orElse("..");
        if (!hasDate(start) && !hasDate(end)) {
            if (hasUnknownEnd(claim)) {
                throw new IllegalArgumentException("it ended, and the model needs a date");
            }
            return Optional.empty();
        }
        start.ifPresent(snak -> row.mapped(snak.key(), target + written(snak.kind() == Snak.SnakKind.UNKNOWN)));
        end.ifPresent(snak -> row.mapped(snak.key(), target + written(snak.kind() == Snak.SnakKind.NONE)));
        return Optional.of(When.of(periodOf(from, to)));
    }

    private static String written(boolean isDefault) {
        return isDefault ? " (written without it)" : "";
    }

    /** Whether it ended without a date: neither the start nor the end is known. */
    boolean isEndedWithoutDate(Claim claim) {
        return !hasDate(single(claim, START)) && hasUnknownEnd(claim);
    }

    private static boolean hasUnknownEnd(Claim claim) {
        return single(claim, END)
                .filter(snak -> snak.kind() == Snak.SnakKind.UNKNOWN)
                .isPresent();
    }

    private static boolean hasDate(Optional<Snak> snak) {
        return snak.filter(Snak::hasValue).isPresent();
    }

    /** A period whose message does not contain its dates. */
    static TimePeriod periodOf(String from, String to) {
        try {
            return TimePeriod.parse(from + "/" + to);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the end must not be before the start", e);
        }
    }

    /** A side of a period: a date, or whether it is unknown or open. */
    static String side(Snak snak) {
        return switch (snak.kind()) {
            case VALUE -> snak.date().text();
            case UNKNOWN -> "";
            case NONE -> "..";
        };
    }

    /** The only qualifier with a property. */
    static Optional<Snak> single(Claim claim, String property) {
        if (claim.qualifiers(property).count() > 1) {
            throw new IllegalArgumentException("a qualifier must be given once");
        }
        return claim.qualifier(property);
    }
}

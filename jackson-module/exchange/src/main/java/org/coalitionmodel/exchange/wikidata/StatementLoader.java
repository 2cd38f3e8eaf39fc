package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.wikidata.ItemType.ItemKind;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Loads statements that become entities of their own: memberships, posts and statistics. */
final class StatementLoader {
    /** The determination method of an estimate. */
    static final String ESTIMATE = "Q791801";

    private static final Set<String> OF_MEMBERSHIP = Set.of("P580", "P582", "P585");
    private static final Set<String> OF_POST =
            Set.of("P580", "P582", "P585", "P642", "P1268", "P2389", "P1365", "P1366");
    private static final Set<String> OF_FIGURE = Set.of("P459", "P580", "P582", "P585", "P1480");
    private static final List<String> BODIES = List.of("P642", "P2389", "P1268");

    private final ItemIndex index;
    private final Dossier.Builder dossier;
    private final Indicators indicators;
    private final List<HeldPost> posts = new ArrayList<>();
    private final Set<Identifier> keys = new HashSet<>();

    /**
     * Starts without a statement.
     *
     * @param index the items
     * @param dossier what is loaded
     * @param whole cites the input
     */
    StatementLoader(ItemIndex index, Dossier.Builder dossier, Citation whole) {
        this.index = index;
        this.dossier = dossier;
        indicators = new Indicators(index, dossier, whole);
    }

    /**
     * A post that is built when all posts are known, so that it can refer to the one before it.
     *
     * @param id the id
     * @param holder the holder
     * @param office the item of the office
     * @param item the item that has the statement
     * @param claim the statement
     * @param before the posts before it
     * @param post the post without those before it
     */
    private record HeldPost(
            Id<Post> id,
            Id<Party> holder,
            String office,
            Item item,
            Claim claim,
            Set<Id<Post>> before,
            Post.Builder post) {}

    private Identifier key(Item item, Claim claim) {
        Identifier key = WikidataIds.statement(item, claim);
        if (!keys.add(key)) {
            throw new IllegalArgumentException("Statement.id must be unique in the input");
        }
        return key;
    }

    /** The memberships that the item of the member states. */
    void loadMemberships(Item item, Facts facts, Citation whole) {
        facts.each("P463", OF_MEMBERSHIP, claim -> {
            Membership.Builder membership =
                    Membership.builder().member(ItemIndex.id(item.id())).body(index.body(claim.main()));
            add(membership, item, claim, facts, whole);
        });
    }

    /** The members and the chairs that the item of the body states. */
    void loadMembers(Item item, Facts facts, Citation whole) {
        boolean hasOrgans = index.type(item.id())
                .filter(type -> type.kind() == ItemKind.ORGANIZATION)
                .isPresent();
        facts.each("P527", OF_MEMBERSHIP, claim -> {
            if (hasOrgans && index.isBody(claim.main())) {
                throw new IllegalArgumentException(
                        "a part of an organisation must not be a body, which may be an organ");
            }
            Membership.Builder membership =
                    Membership.builder().member(index.party(claim.main())).body(ItemIndex.id(item.id()));
            add(membership, item, claim, facts, whole);
        });
        facts.each("P488", OF_MEMBERSHIP, claim -> {
            Membership.Builder membership = Membership.builder()
                    .member(index.party(claim.main()))
                    .body(ItemIndex.id(item.id()))
                    .role(MembershipRole.CHAIR);
            add(membership, item, claim, facts, whole);
        });
    }

    private void add(Membership.Builder membership, Item item, Claim claim, Facts facts, Citation whole) {
        membership.when(facts.period(claim, "Membership.when"));
        claim.qualifiers("P585").map(snak -> TimePeriod.of(snak.date())).forEach(membership::addListedOn);
        facts.mapped(claim, "P585", "Membership.listedOn");
        Identifier key = key(item, claim);
        dossier.addMemberships(membership
                .id(key.toId())
                .addIdentifiers(key)
                .addCitations(whole)
                .addAllCitations(facts.citationsOf(claim))
                .build());
        facts.mappedWithId(claim, "Membership.body");
    }

    /** Reads the posts of a person. */
    void readPosts(Item item, Facts facts, Citation whole) {
        facts.each("P39", OF_POST, claim -> {
            String office = index.office(claim.main());
            Post.Builder post = Post.builder()
                    .holder(ItemIndex.id(item.id()))
                    .addRelations(Relation.of(RelationKind.PART_OF, ItemIndex.id(office)));
            if (facts.isEndedWithoutDate(claim)) {
                post.status(Post.PostStatus.FORMER);
                facts.mapped(claim, "P582", "Post.status");
            } else {
                post.when(when(claim, facts));
            }
            index.item(office).flatMap(ItemNames::label).map(Name::of).ifPresent(post::addNames);
            boolean isGiven = false;
            for (String property : BODIES) {
                Optional<Snak> of = Facts.single(claim, property);
                if (of.isPresent()) {
                    if (isGiven) {
                        throw new IllegalArgumentException("an office must belong to one party");
                    }
                    post.of(index.party(of.get()));
                    facts.mapped(claim, property, "Post.of" + (property.equals("P642") ? "" : " (written as P642)"));
                    isGiven = true;
                }
            }
            Identifier key = key(item, claim);
            post.id(key.toId()).addIdentifiers(key).addCitations(whole).addAllCitations(facts.citationsOf(claim));
            facts.mappedWithId(claim, "Post.relations");
            posts.add(new HeldPost(
                    key.toId(), ItemIndex.id(item.id()), office, item, claim, new LinkedHashSet<>(), post));
        });
    }

    /** The time of a post. A single month or year would be the whole time of the post, so only a day is one. */
    private static Optional<When> when(Claim claim, Facts facts) {
        Optional<When> period = facts.period(claim, "Post.when");
        Optional<Snak> point = Facts.single(claim, "P585");
        if (point.isEmpty()) {
            return period;
        }
        PartialDate day = point.get().date();
        if (period.isPresent() || day.precision() != PartialDate.Precision.DAY) {
            throw new IllegalArgumentException("the point in time of a post must be a day without a period");
        }
        facts.mapped(claim, "P585", "Post.when");
        return Optional.of(When.of(day.text()));
    }

    /** Adds the posts, each with those before it. */
    void loadPosts() {
        Map<List<Object>, List<HeldPost>> byHolder =
                posts.stream().collect(Collectors.groupingBy(post -> List.of(post.holder(), post.office())));
        for (HeldPost post : posts) {
            post.claim().qualifiers("P1365").forEach(snak -> link(post, snak, true, byHolder));
            post.claim().qualifiers("P1366").forEach(snak -> link(post, snak, false, byHolder));
        }
        for (HeldPost post : posts) {
            post.before().forEach(before -> post.post().addRelations(Relation.of(RelationKind.PREVIOUS, before)));
            dossier.addPosts(post.post().build());
        }
    }

    private static void link(HeldPost post, Snak other, boolean isBefore, Map<List<Object>, List<HeldPost>> byHolder) {
        try {
            Id<Party> holder = ItemIndex.id(other.item());
            List<HeldPost> found = byHolder.getOrDefault(List.of(holder, post.office()), List.of());
            if (found.size() != 1 || holder.equals(post.holder())) {
                throw new IllegalArgumentException("the item must have held the same position once");
            }
            if (isBefore) {
                post.before().add(found.get(0).id());
            } else {
                found.get(0).before().add(post.id());
            }
            post.item().row().mapped(other.key(), "Post.relations" + (isBefore ? "" : " (written as P1365)"));
        } catch (IllegalArgumentException e) {
            post.item().row().refused(other.key(), Rules.rule(e));
        }
    }

    /** The quantities of an item as statistics. */
    void loadFigures(Item item, Facts facts, Optional<Id<Place>> place, Citation whole) {
        Set<String> properties = new LinkedHashSet<>();
        item.claims().map(Claim::main).filter(Snak::isQuantity).forEach(snak -> properties.add(snak.property()));
        for (String property : properties) {
            facts.each(property, OF_FIGURE, claim -> {
                Level.Builder level =
                        Level.builder().quantity(quantity(claim, facts)).place(place);
                if (place.isEmpty()) {
                    level.about(about(item));
                }
                addTime(level, claim, facts);
                claim.qualifiers("P459")
                        .filter(snak -> snak.is(ESTIMATE))
                        .findFirst()
                        .ifPresent(snak -> {
                            level.status(ObservationStatus.ESTIMATED);
                            item.row().mapped(snak.key(), "Level.status");
                        });
                Identifier key = key(item, claim);
                dossier.addStatistics(level.id(key.toId())
                        .addIdentifiers(key)
                        .addIndicators(indicators.of(property))
                        .addCitations(whole)
                        .addAllCitations(facts.citationsOf(claim))
                        .build());
                facts.mappedWithId(claim, "Level.quantity");
            });
        }
    }

    private static Id<?> about(Item item) {
        return ItemIndex.<Party>id(item.id());
    }

    private static Quantity quantity(Claim claim, Facts facts) {
        Quantity quantity = claim.main().quantity();
        Optional<Snak> circumstances = Facts.single(claim, "P1480");
        if (circumstances.isEmpty()) {
            return quantity;
        }
        if (!circumstances.get().is(Facts.CIRCA)) {
            throw new IllegalArgumentException("the sourcing circumstances of a quantity must be circa");
        }
        facts.mapped(claim, "P1480", "Quantity.bound");
        return Quantity.builder().from(quantity).bound(Bound.ABOUT).build();
    }

    private static void addTime(Level.Builder level, Claim claim, Facts facts) {
        Optional<When> period = facts.period(claim, "Level.when");
        Optional<Snak> point = Facts.single(claim, "P585");
        if (point.isPresent() && period.isPresent()) {
            throw new IllegalArgumentException("the time must be a point or a period");
        }
        if (point.isPresent() && point.get().hasValue()) {
            level.when(When.of(point.get().date().text()));
            facts.mapped(claim, "P585", "Level.when");
        } else if (point.isPresent()) {
            level.addGaps(Gap.of("when", Gap.GapKind.UNKNOWN));
            facts.mapped(claim, "P585", "Level.gaps");
        } else {
            level.when(period);
        }
    }
}

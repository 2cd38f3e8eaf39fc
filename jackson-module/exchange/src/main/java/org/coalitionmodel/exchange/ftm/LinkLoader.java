package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** The memberships and posts of a loaded dossier. A post is an occupancy together with its position. */
final class LinkLoader {
    /** What the citations of a position support, in those of a post. */
    static final List<String> OF_POSITION = List.of("names");

    /** A short input must not make a large dossier. */
    private static final int MOST_VALUES = 20;

    private static final Pattern FORMER =
            Pattern.compile("(?:former\\b|ex-).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final LoadedSources sources;
    private final PartyLoader parties;
    private final Map<String, FtmRecord> positions = new LinkedHashMap<>();
    private final Set<String> held = new HashSet<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    LinkLoader(LoadedSources sources, PartyLoader parties) {
        this.sources = sources;
        this.parties = parties;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<Post> posts() {
        return posts;
    }

    /** Takes the memberships, positions and occupancies among the records. */
    void add(Collection<FtmRecord> records) {
        for (FtmRecord record : records) {
            if (record.isA(FtmSchema.POSITION)) {
                if (record.has("name")) {
                    record.limit(MOST_VALUES, "each post of a position repeats its values, so there is a limit");
                    positions.put(record.id(), record);
                } else {
                    record.refuse("a position must have a name");
                }
            }
        }
        for (FtmRecord record : records) {
            if (record.isA(FtmSchema.MEMBERSHIP)) {
                addMembership(record);
            } else if (record.isA(FtmSchema.OCCUPANCY)) {
                addOccupancy(record);
            }
        }
        for (FtmRecord position : positions.values()) {
            if (!held.contains(position.id())) {
                Post.Builder post = Post.builder()
                        .id(positionKey(position).toId())
                        .identifiers(positionKeys(position))
                        .citations(sources.citations(position));
                posts.add(describe(post, position).build());
            }
        }
    }

    /** The one entity to which a property refers; empty if there is none, or several. */
    private static Optional<Id<Party>> one(
            FtmRecord record, String property, String target, Function<String, Optional<Id<Party>>> find) {
        List<FtmValue> values = record.values(property);
        Optional<Id<Party>> found =
                values.size() == 1 ? find.apply(values.get(0).text()) : Optional.empty();
        if (found.isPresent()) {
            record.mapped(values.get(0), target);
        }
        return found;
    }

    private void addMembership(FtmRecord record) {
        Optional<Id<Party>> member = one(record, "member", "Membership.member", parties::find);
        Optional<Id<Party>> body = one(record, "organization", "Membership.body", parties::findBody);
        if (member.isEmpty()) {
            record.refuse("member must refer to one party of the input");
            return;
        } else if (body.isEmpty()) {
            record.refuse("organization must refer to one body of the input");
            return;
        } else if (member.equals(body)) {
            record.refuse("Membership.member must not be the body itself");
            return;
        }
        Optional<When> when = FtmDates.period(record, "Membership.when");
        if (!hasEnd(when) && isFormer(record)) {
            record.refuse("a membership whose status or role does not say that it is in force must have an end");
            return;
        }
        PartyLoader.schemaIs(record, FtmSchema.MEMBERSHIP, "Membership");
        Membership.Builder membership = Membership.builder()
                .id(KeyProperty.id(record.id()).toId())
                .member(member.get())
                .body(body.get())
                .when(when);
        FtmDates.date(record, "date", "Membership.listedOn")
                .ifPresent(date -> membership.addListedOn(TimePeriod.of(date)));
        boolean hasRole = false;
        for (FtmValue value : record.values("role")) {
            Optional<MembershipRole> role = hasRole ? Optional.empty() : word(MembershipRole.values(), value.text());
            if (role.isPresent()) {
                membership.role(role.get());
                hasRole = true;
                record.mapped(value, "Membership.role");
            } else {
                membership.addNames(PartyLoader.name(value.text(), NameKind.NAME));
                record.mapped(value, "Membership.names");
            }
        }
        boolean hasStatus = false;
        for (FtmValue value : record.values("status")) {
            Optional<MembershipStatus> status =
                    hasStatus ? Optional.empty() : word(MembershipStatus.values(), value.text());
            if (status.isPresent()) {
                membership.status(status.get());
                hasStatus = true;
                record.mapped(value, "Membership.status");
            } else if (isCurrent(value)) {
                record.kept(value, "the status active, which does not say until when");
            } else {
                record.dropped(value, "no status of the model, or a membership has one status");
            }
        }
        memberships.add(membership
                .identifiers(PartyLoader.identifiers(record, FtmSchema.MEMBERSHIP))
                .citations(sources.citations(record))
                .build());
    }

    private static boolean hasEnd(Optional<When> when) {
        return when.flatMap(When::period).flatMap(TimePeriod::end).isPresent();
    }

    /** Whether a status or role says that a membership is over, or may say so. */
    private static boolean isFormer(FtmRecord record) {
        return record.values("role").stream()
                        .anyMatch(value -> FORMER.matcher(value.text()).matches())
                || record.values("status").stream()
                        .anyMatch(value -> !isCurrent(value)
                                && word(MembershipStatus.values(), value.text()).isEmpty());
    }

    private static boolean isCurrent(FtmValue status) {
        return lower(status).equals("current");
    }

    private static String lower(FtmValue value) {
        return value.text().toLowerCase(Locale.ROOT);
    }

    /** Whether the loader reads a role as more than the name of a membership. */
    static boolean isRole(String text) {
        return word(MembershipRole.values(), text).isPresent()
                || FORMER.matcher(text).matches();
    }

    private static <E extends Enum<E>> Optional<E> word(E[] constants, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (E constant : constants) {
            if (Rule.word(constant).toLowerCase(Locale.ROOT).equals(lower)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private void addOccupancy(FtmRecord record) {
        Optional<Id<Party>> holder = one(record, "holder", "Post.holder", parties::findPerson);
        List<FtmValue> offices = record.values("post");
        FtmRecord position = offices.size() == 1 ? positions.get(offices.get(0).text()) : null;
        if (holder.isEmpty()) {
            record.refuse("holder must refer to one person of the input");
            return;
        } else if (position == null) {
            record.refuse("post must refer to one position of the input");
            return;
        }
        Optional<When> when = FtmDates.when(record, "Post.when");
        if (!hasEnd(when) && isOfUnknownStatus(record, when)) {
            record.refuse("an occupancy whose status does not say whether it is over must have an end");
            return;
        }
        PartyLoader.schemaIs(record, FtmSchema.OCCUPANCY, "Post");
        record.mapped(offices.get(0), "Post.names");
        held.add(position.id());
        Set<Identifier> keys = new LinkedHashSet<>(PartyLoader.identifiers(record, FtmSchema.OCCUPANCY));
        keys.addAll(positionKeys(position));
        Set<Citation> citations = new LinkedHashSet<>(sources.citations(record));
        sources.citations(position)
                .forEach(citation -> citations.add(
                        Citation.builder().from(citation).supports(OF_POSITION).build()));
        Post.Builder post = Post.builder()
                .id(KeyProperty.id(record.id()).toId())
                .holder(holder.get())
                .when(when)
                .status(status(record))
                .identifiers(keys)
                .citations(citations);
        posts.add(describe(post, position).build());
    }

    /** Whether nothing says that a post is over, or is held. A start without an end leaves the end unknown. */
    private static boolean isOfUnknownStatus(FtmRecord record, Optional<When> when) {
        return record.values("status").stream().map(LinkLoader::lower).anyMatch(status -> switch (status) {
            case "ended", "former", "acting", "current" -> false;
            case "unknown" -> when.isEmpty();
            default -> true;
        });
    }

    private static PostStatus status(FtmRecord record) {
        PostStatus status = PostStatus.HELD;
        for (FtmValue value : record.values("status")) {
            switch (lower(value)) {
                case "ended", "former" -> {
                    status = PostStatus.FORMER;
                    record.mapped(value, "Post.status");
                }
                case "acting" -> {
                    status = status == PostStatus.FORMER ? status : PostStatus.ACTING;
                    record.mapped(value, "Post.status");
                }
                case "current" -> record.kept(value, "the status held, which does not say until when");
                default -> record.dropped(value, "no status of the model");
            }
        }
        return status;
    }

    private static Identifier positionKey(FtmRecord position) {
        return Identifier.of(KeyProperty.POSITION, position.id());
    }

    /** The keys of a position, whose own id has a scheme of its own. */
    private static Set<Identifier> positionKeys(FtmRecord position) {
        Set<Identifier> keys = new LinkedHashSet<>(PartyLoader.identifiers(position, FtmSchema.POSITION));
        keys.remove(KeyProperty.id(position.id()));
        keys.add(positionKey(position));
        return keys;
    }

    private Post.Builder describe(Post.Builder post, FtmRecord position) {
        PartyLoader.schemaIs(position, FtmSchema.POSITION, "Post");
        List<Name> names = PartyLoader.names(position, "Post.names", List.of());
        Optional<Id<Party>> of = one(position, "organization", "Post.of", parties::find);
        if (of.isPresent()) {
            position.drop("country", "the organisation says more");
        } else if (position.has("organization")) {
            position.values("organization")
                    .forEach(value -> position.refused(value, "organization must refer to one party of the input"));
        }
        List<FtmValue> countries = position.values("country");
        if (of.isEmpty() && countries.size() == 1) {
            of = parties.state(position, countries.get(0), "Post.of");
        } else if (of.isEmpty()) {
            position.drop("country", "an office belongs to one state");
        }
        return post.names(names).of(of);
    }
}

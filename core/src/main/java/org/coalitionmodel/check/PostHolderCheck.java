package org.coalitionmodel.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * The check {@code post-held-by-two}: an office that one person holds is not held by two at one time.
 *
 * <ul>
 *   <li>Nobody acts in a post of somebody else. A {@link Post} is an office as held by one person.
 *   <li>Two posts are the same office if they belong to the same party, are directed to the same entity and have the same
 *       name. Their holders follow one another. Only posts that are held in the ordinary way count: no acting, former
 *       or future holders. Offices of which there may be several, such as a vice-president, a judge or an ambassador to
 *       no named state, do not count.
 *   <li>One party chairs or leads a body. Co-chairs and co-leaders do not count.
 * </ul>
 *
 * <p>Two times exclude each other if they certainly have two days in common. The only day in common, or some day of a
 * month or year in which one ends and the other begins, may be that of the handover. A single day, such as that of a
 * list, excludes the same day, and a time that certainly goes on before and after it.
 */
final class PostHolderCheck {
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile(
            ".*\\b(vice\\w*|deputy|co|assistant|associate|under\\w*|member|advis[eo]r|commissioner|judge|justice|senator"
                    + "|counsell?or|councill?or|delegate|spokes\\w+|envoy|special|minister of state"
                    + "|without portfolio|adjointe?|membre|juge|(?:ال)?(?:نائب|عضو|مستشار|قاضي?|مساعد|وكيل))\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** A state has one of these in each other state. */
    private static final Pattern ONE_ABROAD = Pattern.compile("ambassador|consul|consul general|ambassadeur|سفير");

    private static final Set<MembershipRole> OF_ONE = Set.of(MembershipRole.CHAIR, MembershipRole.LEAD);

    private final Dossier dossier;
    private final FindingCollector findings;

    PostHolderCheck(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
    }

    /**
     * The time during which somebody has an office.
     *
     * @param entity the post or membership that says so
     * @param holder who has it
     * @param period when; empty if not known
     */
    private record Tenure(Entity entity, Id<Party> holder, Optional<TimePeriod> period) {
        LocalDate start() {
            return period.flatMap(TimePeriod::earliest).orElse(LocalDate.MIN);
        }

        LocalDate end() {
            return period.flatMap(TimePeriod::latest).orElse(LocalDate.MAX);
        }

        LocalDate latestStart() {
            return period.flatMap(TimePeriod::start).map(PartialDate::latest).orElse(LocalDate.MIN);
        }

        boolean has(LocalDate day) {
            return period.filter(it -> it.contains(day) == Verdict.YES).isPresent();
        }

        /** Days are given for years of four digits, so there is a day before and after. */
        boolean isOneDay() {
            return start().equals(end());
        }
    }

    void search() {
        actorsInPosts();
        offices().values().forEach(this::compare);
        chairs().values().forEach(this::compare);
    }

    // Actors.

    private void actorsInPosts() {
        Map<Id<Post>, Id<Party>> holders = new HashMap<>();
        dossier.posts().forEach(post -> post.holder().ifPresent(holder -> holders.put(post.id(), holder)));
        Set<List<Id<?>>> known = new HashSet<>();
        Stream.of(dossier.meetings(), dossier.events(), dossier.outcomes(), dossier.statements())
                .<Entity>flatMap(List::stream)
                .forEach(entity -> ActingParties.actorsIn(entity)
                        .filter(actor -> actor.party().filter(this::isPerson).isPresent())
                        .forEach(actor -> actsIn(actor, entity, holders, known)));
    }

    private boolean isPerson(Id<Party> party) {
        return dossier.party(party).filter(Person.class::isInstance).isPresent();
    }

    private void actsIn(Actor actor, Entity entity, Map<Id<Post>, Id<Party>> holders, Set<List<Id<?>>> known) {
        Id<Party> person = actor.party().orElseThrow();
        for (Id<Post> post : actor.posts()) {
            Id<Party> holder = holders.computeIfAbsent(post, any -> person);
            if (!holder.equals(person) && known.add(List.of(post, person))) {
                findings.add(findings.finding(Answer.CONTRADICTORY, "acts", person, post, holder)
                        .about(post, "/holder")
                        .about(entity.id())
                        .about(person)
                        .about(holder));
            }
        }
    }

    // Offices and chairs.

    private Map<List<Object>, List<Tenure>> offices() {
        Map<List<Object>, List<Tenure>> offices = new LinkedHashMap<>();
        for (Post post : dossier.posts()) {
            String title = post.usualName()
                    .map(name -> name.in(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                    .orElse("");
            boolean isOfOne = post.status() == PostStatus.HELD
                    && post.of().isPresent()
                    && !title.isEmpty()
                    && !ONE_OF_SEVERAL.matcher(title).matches()
                    && !(post.towards().isEmpty() && ONE_ABROAD.matcher(title).matches());
            if (isOfOne && post.holder().isPresent()) {
                offices.computeIfAbsent(List.of(post.of(), post.towards(), title), any -> new ArrayList<>())
                        .add(new Tenure(post, post.holder().get(), period(post.when())));
            }
        }
        return offices;
    }

    private Map<List<Object>, List<Tenure>> chairs() {
        Map<List<Object>, List<Tenure>> chairs = new LinkedHashMap<>();
        for (Membership chair : dossier.memberships()) {
            if (OF_ONE.contains(chair.role()) && chair.status() == MembershipStatus.ACTIVE) {
                Stream<Optional<TimePeriod>> listed = chair.listedOn().stream().map(Optional::of);
                Stream<Optional<TimePeriod>> periods =
                        chair.when().isPresent() || chair.listedOn().isEmpty()
                                ? Stream.concat(Stream.of(period(chair.when())), listed)
                                : listed;
                List<Tenure> tenures = chairs.computeIfAbsent(
                        List.of(chair.body(), chair.role(), chair.usualName()), any -> new ArrayList<>());
                periods.forEach(period -> tenures.add(new Tenure(chair, chair.member(), period)));
            }
        }
        return chairs;
    }

    private Optional<TimePeriod> period(Optional<When> when) {
        return when.filter(it -> it.part().isEmpty()).flatMap(new EntityTimes(dossier)::days);
    }

    /** Compares each with the one before it that ends last. */
    private void compare(List<Tenure> office) {
        List<Tenure> dated = office.stream()
                .filter(tenure -> tenure.period().isPresent())
                .sorted(Comparator.comparing(Tenure::start).thenComparing(Tenure::end))
                .toList();
        Tenure last = null;
        for (Tenure next : dated) {
            if (last != null && !last.holder().equals(next.holder())) {
                addPair(exclude(last, next) ? Answer.CONTRADICTORY : Answer.CONSISTENT, List.of(last, next));
            }
            last = last == null || !last.end().isAfter(next.end()) ? next : last;
        }
        undated(office);
    }

    /** Whether both certainly have an office at one time that is not the day of a handover. */
    private static boolean exclude(Tenure one, Tenure other) {
        if (one.isOneDay() && other.isOneDay()) {
            return one.has(other.start()) && other.has(one.start());
        }
        if (one.isOneDay()) {
            return other.has(one.start().minusDays(1)) && other.has(one.start().plusDays(1));
        }
        if (other.isOneDay()) {
            return exclude(other, one);
        }
        LocalDate first = one.latestStart().isAfter(other.latestStart()) ? one.latestStart() : other.latestStart();
        LocalDate second = first.equals(LocalDate.MAX) ? first : first.plusDays(1);
        return one.has(first) && one.has(second) && other.has(first) && other.has(second);
    }

    /** Those without a date may have held it at the same time as the others, unless one is said to follow the other. */
    private void undated(List<Tenure> office) {
        Set<Id<?>> linked = new HashSet<>();
        for (Tenure tenure : office) {
            for (Relation relation : tenure.entity().relations()) {
                if (relation.kind() == RelationKind.PREVIOUS) {
                    linked.add(relation.to());
                    linked.add(tenure.entity().id());
                }
            }
        }
        List<Tenure> open = office.stream()
                .filter(tenure -> !linked.contains(tenure.entity().id()))
                .toList();
        boolean isDateMissing = open.stream().anyMatch(tenure -> tenure.period().isEmpty());
        boolean areSeveral = open.stream().map(Tenure::holder).distinct().count() > 1;
        if (isDateMissing && areSeveral) {
            addPair(Answer.UNDETERMINED, open);
        }
    }

    private void addPair(Answer answer, List<Tenure> tenures) {
        Set<Id<Party>> holders = new LinkedHashSet<>();
        tenures.forEach(tenure -> holders.add(tenure.holder()));
        Entity first = tenures.get(0).entity();
        Finding.Builder finding = first instanceof Membership chair
                ? findings.finding(answer, Rule.word(chair.role()), holders, chair.body())
                : findings.finding(answer, "post", holders, first);
        tenures.forEach(tenure -> finding.about(tenure.entity().id()));
        findings.add(finding);
    }
}

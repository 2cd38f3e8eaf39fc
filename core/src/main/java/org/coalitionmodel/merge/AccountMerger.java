package org.coalitionmodel.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/**
 * Merges two accounts of one entity, attribute by attribute. What only one account has is taken, lists are united, and
 * a vaguer date yields to a more precise one. Where the two differ otherwise, the lesser in a fixed order is kept: so
 * the result does not depend on which came first. Texts that are the same in NFC do not differ.
 */
final class AccountMerger {
    private static final Comparator<String> ORIGINALS = Comparator.comparing(
                    (String language) -> language.equals("en") || language.startsWith("en-"))
            .thenComparing(Comparator.naturalOrder());

    private final List<Conflict> conflicts;
    private final Id<?> id;
    private final List<Citation> firstBy;
    private final List<Citation> secondBy;

    private AccountMerger(List<Conflict> conflicts, Id<?> id, List<Citation> firstBy, List<Citation> secondBy) {
        this.conflicts = conflicts;
        this.id = id;
        this.firstBy = firstBy;
        this.secondBy = secondBy;
    }

    /** Merges two accounts of one shape and with this id; {@code path} is where the result will stand. */
    static <T, B> T merge(Shape<T, B> shape, T first, T second, Id<?> id, String path, List<Conflict> conflicts) {
        if (first.equals(second)) {
            return first;
        }
        AccountMerger merger = new AccountMerger(conflicts, id, citations(shape, first), citations(shape, second));
        T one = withoutContradicted(first, second);
        T two = withoutContradicted(second, first);
        T merged = merger.attributes(shape, one, two, path);
        if (!one.equals(first)) {
            merger.reportContradicted(merged, first, false, path);
        }
        if (!two.equals(second)) {
            merger.reportContradicted(merged, second, true, path);
        }
        return merged;
    }

    /**
     * The account without what the other contradicts: that nobody else or not somebody belongs to a group, that a post
     * is vacant.
     */
    @SuppressWarnings("unchecked")
    private static <T> T withoutContradicted(T account, T other) {
        if (account instanceof Group group) {
            return (T) withoutContradicted(group, (Group) other);
        }
        if (account instanceof Post post
                && post.status() == Post.PostStatus.VACANT
                && ((Post) other).holder().isPresent()) {
            return (T) Post.builder().from(post).status(Post.PostStatus.HELD).build();
        }
        return account;
    }

    private static Group withoutContradicted(Group account, Group other) {
        Set<Id<Party>> others = new HashSet<>(other.members());
        boolean isComplete = account.complete() && new HashSet<>(account.members()).containsAll(others);
        List<Id<Party>> excluding = account.excluding().stream()
                .filter(party -> !others.contains(party))
                .toList();
        return Group.builder()
                .from(account)
                .complete(isComplete)
                .excluding(excluding)
                .build();
    }

    private void reportContradicted(Object merged, Object account, boolean firstIsKept, String path) {
        if (merged instanceof Group group) {
            reportContradicted(group, (Group) account, firstIsKept, path);
        } else {
            Id<?> holder = ((Post) merged).holder().orElseThrow();
            report(path + "/holder", holder, ((Post) account).status(), firstIsKept);
        }
    }

    private void reportContradicted(Group merged, Group account, boolean firstIsKept, String path) {
        // A member whom a complete account excludes is also one that it does not list.
        if (account.complete()) {
            report(path + "/members", merged.members(), account.members(), firstIsKept);
        }
        if (!new HashSet<>(merged.excluding()).containsAll(account.excluding())) {
            report(path + "/excluding", merged.excluding(), account.excluding(), firstIsKept);
        }
    }

    private <T, B> T attributes(Shape<T, B> shape, T first, T second, String path) {
        B builder = shape.newBuilder().get();
        for (Property<T, B, ?> property : shape.properties()) {
            attribute(shape, property, first, second, builder, path + "/" + property.name());
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private <T, B, V> void attribute(
            Shape<T, B> shape, Property<T, B, V> property, T first, T second, B builder, String path) {
        Object one = property.get().apply(first);
        Object two = property.get().apply(second);
        if (property.presence() == Cardinality.LIST || property.presence() == Cardinality.NON_EMPTY_LIST) {
            List<?> ours = (List<?>) Objects.requireNonNull(one, path);
            List<?> theirs = (List<?>) Objects.requireNonNull(two, path);
            if (property.name().equals("gaps")) {
                String entity = path.substring(0, path.lastIndexOf('/') + 1);
                reportFilled((List<Gap>) ours, shape, second, false, entity);
                reportFilled((List<Gap>) theirs, shape, first, true, entity);
                ours = unfilled((List<Gap>) ours, shape, second);
                theirs = unfilled((List<Gap>) theirs, shape, first);
            }
            List<?> joined = lists(property.value(), ours, theirs, path);
            if (property.name().equals("stages") && !ours.equals(theirs)) {
                joined = stages(property.value(), (List<Stage>) joined, (List<Stage>) ours, (List<Stage>) theirs, path);
            }
            for (Object element : joined) {
                property.set().accept(builder, (V) element);
            }
            return;
        }
        // Absent means false: an account without it contradicts one that has it.
        if (property.name().equals("negated") && (one == null) != (two == null)) {
            report(path, true, false, one != null);
        }
        Object joined = one == null ? two : two == null ? one : values(property.value(), one, two, path);
        if (joined != null) {
            property.set().accept(builder, (V) joined);
        }
    }

    /** Where no order fits both accounts, one of them is not kept. */
    private List<Stage> stages(
            ValueType<?> value, List<Stage> joined, List<Stage> first, List<Stage> second, String path) {
        StageMerger merger = new StageMerger(value, joined, first, second);
        return merger.inBothOrders().orElseGet(() -> {
            List<Stage> kept = merger.inOrderOfTime();
            boolean firstIsKept = !kept.equals(second);
            report(path, kept, firstIsKept ? second : first, firstIsKept);
            return kept;
        });
    }

    /** The gaps of one account that the other account does not fill. */
    private static <T> List<Gap> unfilled(List<Gap> gaps, Shape<T, ?> shape, T other) {
        return gaps.stream().filter(gap -> !fills(shape, other, gap)).toList();
    }

    /** That there is none contradicts what the other account has; that it is not known does not. */
    private <T> void reportFilled(List<Gap> gaps, Shape<T, ?> shape, T other, boolean firstIsKept, String path) {
        for (Gap gap : gaps) {
            if (gap.kind() == Gap.GapKind.NONE && fills(shape, other, gap)) {
                Object value = Objects.requireNonNull(
                        shape.property(gap.attribute()).get().apply(other), gap.attribute());
                report(path + gap.attribute(), value, gap.kind(), firstIsKept);
            }
        }
    }

    /**
     * A list may have a gap beside its elements, unless the gap says that there are none. A gap of the kind none
     * with {@code about} is filled only by an id that it names.
     */
    private static <T> boolean fills(Shape<T, ?> shape, T account, Gap gap) {
        Object value = shape.property(gap.attribute()).get().apply(account);
        if (value instanceof List<?> list) {
            boolean isContradicted = gap.about().isEmpty()
                    ? !list.isEmpty()
                    : gap.about().stream().anyMatch(list::contains);
            return isContradicted && gap.kind() == Gap.GapKind.NONE;
        }
        return value != null;
    }

    /**
     * The elements of the first list, and then those that only the second has. An equal element stands as often as in
     * the list that has it more often. Points or terms with one id are one. Elements may differ in the form of their
     * texts alone: the nth in the order of their forms is then matched with the nth of the other list.
     */
    private List<Object> lists(ValueType<?> value, List<?> first, List<?> second, String path) {
        List<Object> joined = new ArrayList<>(first);
        if (first.equals(second)) {
            return joined;
        }
        Map<Id<?>, Integer> points = new HashMap<>();
        for (int i = 0; i < joined.size(); i++) {
            Optional<? extends Id<?>> part = idOfPart(joined.get(i));
            if (part.isPresent()) {
                points.put(part.get(), i);
            }
        }
        Map<String, Deque<Integer>> places = placesByForm(value, first);
        Set<Integer> added = new TreeSet<>();
        placesByForm(value, second)
                .forEach((key, same) -> same.forEach(i -> {
                    Integer place = places.getOrDefault(key, new ArrayDeque<>()).poll();
                    if (place == null) {
                        added.add(i);
                    } else {
                        joined.set(place, best(value, first.get(place), second.get(i)));
                    }
                }));
        for (int i = 0; i < second.size(); i++) {
            Object element = second.get(i);
            Integer point = idOfPart(element).map(points::get).orElse(null);
            if (point != null) {
                joined.set(point, points(value, joined.get(point), element, path + "/" + point));
            } else if (added.contains(i)) {
                joined.add(element);
            }
        }
        return joined;
    }

    /** Where the elements that are equal but for the form of their texts stand, the best form first. */
    private static Map<String, Deque<Integer>> placesByForm(ValueType<?> value, List<?> elements) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            places.computeIfAbsent(CanonicalText.key(value, elements.get(i)), any -> new ArrayList<>(1))
                    .add(i);
        }
        Map<String, Deque<Integer>> sorted = new LinkedHashMap<>();
        places.forEach((key, same) -> {
            same.sort(Comparator.comparing(i -> CanonicalText.exactText(value, elements.get(i)), CanonicalText.FORMS));
            sorted.put(key, new ArrayDeque<>(same));
        });
        return sorted;
    }

    /** Of two elements that are equal but for the form of their texts. */
    private static Object best(ValueType<?> value, Object one, Object other) {
        return one.equals(other)
                        || CanonicalText.FORMS.compare(
                                        CanonicalText.exactText(value, one), CanonicalText.exactText(value, other))
                                < 0
                ? one
                : other;
    }

    @SuppressWarnings("unchecked")
    private Object points(ValueType<?> value, Object first, Object second, String path) {
        Id<?> point = idOfPart(second).orElseThrow();
        return merge((Shape<Object, ?>) value, first, second, point, path, conflicts);
    }

    /** The id of a part that may have one; empty for other elements. */
    private static Optional<? extends Id<?>> idOfPart(Object element) {
        return element instanceof Point point
                ? point.id()
                : element instanceof Term term ? term.id() : Optional.empty();
    }

    private Object values(ValueType<?> value, Object first, Object second, String path) {
        if (first.equals(second)) {
            return first;
        }
        if (first instanceof LocalizedText text) {
            return texts(text, (LocalizedText) second, path);
        }
        if (first instanceof When when) {
            return times(when, (When) second, path);
        }
        if (first instanceof Quantity one) {
            Quantity two = (Quantity) second;
            if (one.missing().isPresent() != two.missing().isPresent()) {
                return withNumber(one, two, path);
            }
        }
        return kept(path, first, second, CanonicalText.exactText(value, first), CanonicalText.exactText(value, second));
    }

    /** Of two quantities, the one that is not missing. */
    private Quantity withNumber(Quantity first, Quantity second, String path) {
        boolean firstIsKept = first.missing().isEmpty();
        Quantity kept = firstIsKept ? first : second;
        report(path, kept, firstIsKept ? second : first, firstIsKept);
        return kept;
    }

    /**
     * All languages: the original, then the others sorted. Where the two have different originals it is the first of
     * these in the alphabet, but not English, the language that most are translated to.
     */
    private LocalizedText texts(LocalizedText first, LocalizedText second, String path) {
        if (first.equals(second)) {
            return first;
        }
        Map<String, String> one = first.texts();
        Map<String, String> two = second.texts();
        boolean firstIsKept = ORIGINALS.compare(first.originalLanguage(), second.originalLanguage()) <= 0;
        String original = (firstIsKept ? first : second).originalLanguage();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(original, "");
        Stream.of(one, two).flatMap(it -> it.keySet().stream()).sorted().forEach(it -> texts.put(it, ""));
        texts.replaceAll((language, any) -> {
            String ours = one.get(language);
            String theirs = two.get(language);
            if (ours == null || theirs == null || ours.equals(theirs)) {
                return ours == null ? Objects.requireNonNull(theirs, language) : ours;
            }
            return kept(path + "/" + language, ours, theirs, ours, theirs);
        });
        LocalizedText joined = LocalizedText.of(texts);
        LocalizedText other = firstIsKept ? second : first;
        if (!other.originalLanguage().equals(original) && other.texts().containsKey(original)) {
            report(path, joined, other, firstIsKept);
        }
        return joined;
    }

    private When times(When first, When second, String path) {
        boolean firstIsKept = TimePrecision.ORDER.compare(first, second) <= 0;
        When kept = firstIsKept ? first : second;
        When other = firstIsKept ? second : first;
        Optional<LocalizedText> wording = first.wording()
                .flatMap(one -> second.wording().map(two -> texts(one, two, path + "/wording")))
                .or(first::wording)
                .or(second::wording);
        When joined = When.builder().from(kept).wording(wording).build();
        if (!TimePrecision.refines(kept, other)) {
            report(path, joined, other, firstIsKept);
        }
        return joined;
    }

    /** The lesser by its text. It is a conflict unless the texts differ in form alone. */
    private <V> V kept(String path, V first, V second, String firstText, String secondText) {
        boolean firstIsKept = CanonicalText.FORMS.compare(firstText, secondText) <= 0;
        V kept = firstIsKept ? first : second;
        if (!CanonicalText.normal(firstText).equals(CanonicalText.normal(secondText))) {
            report(path, kept, firstIsKept ? second : first, firstIsKept);
        }
        return kept;
    }

    private void report(String path, Object kept, Object other, boolean firstIsKept) {
        List<Citation> keptBy = firstIsKept ? firstBy : secondBy;
        conflicts.add(new Conflict(path, id, kept, other, keptBy, firstIsKept ? secondBy : firstBy));
    }

    /** Every type with an id has citations too. They are copied here once, and not again for each conflict. */
    @SuppressWarnings("unchecked")
    private static <T> List<Citation> citations(Shape<T, ?> shape, T account) {
        Object citations = shape.property("citations").get().apply(account);
        return List.copyOf((List<Citation>) Objects.requireNonNull(citations, "citations"));
    }
}

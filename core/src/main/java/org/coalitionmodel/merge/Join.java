package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Presence;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Value;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/**
 * Puts two accounts of one thing together, attribute by attribute: what one has and the other lacks is taken, lists are
 * united, a vaguer date yields to a more precise one. Where the two differ otherwise the lesser in a fixed order is
 * kept, so that the result does not hang on which came first.
 */
final class Join {
    private static final Comparator<String> ORIGINALS = Comparator.comparing(
                    (String language) -> language.equals("en") || language.startsWith("en-"))
            .thenComparing(Comparator.naturalOrder());

    private final List<Conflict> conflicts;
    private final Id<?> id;
    private final List<Citation> firstBy;
    private final List<Citation> secondBy;

    private Join(List<Conflict> conflicts, Id<?> id, List<Citation> firstBy, List<Citation> secondBy) {
        this.conflicts = conflicts;
        this.id = id;
        this.firstBy = firstBy;
        this.secondBy = secondBy;
    }

    /** The two are of one shape and have this id; {@code path} is where the result will stand. */
    static <T, B> T things(Shape<T, B> shape, T first, T second, Id<?> id, String path, List<Conflict> conflicts) {
        if (first.equals(second)) {
            return first;
        }
        Join join = new Join(conflicts, id, citations(shape, first), citations(shape, second));
        T one = beside(first, second);
        T two = beside(second, first);
        T joined = join.attributes(shape, one, two, path);
        if (!one.equals(first)) {
            join.contradicted(joined, first, false, path);
        }
        if (!two.equals(second)) {
            join.contradicted(joined, second, true, path);
        }
        return joined;
    }

    /**
     * The account without what can not stand beside the other, which is of the same type: that nobody else belongs to a
     * group, that a post is vacant.
     */
    @SuppressWarnings("unchecked")
    private static <T> T beside(T account, T other) {
        if (account instanceof Group group
                && group.complete()
                && !new HashSet<>(group.members()).containsAll(((Group) other).members())) {
            return (T) Group.builder().from(group).complete(false).build();
        }
        if (account instanceof Post post
                && post.status() == Post.Status.VACANT
                && ((Post) other).holder().isPresent()) {
            return (T) Post.builder().from(post).status(Post.Status.HELD).build();
        }
        return account;
    }

    private void contradicted(Object joined, Object account, boolean firstIsKept, String path) {
        if (joined instanceof Group group) {
            report(path + "/members", group.members(), ((Group) account).members(), firstIsKept);
        } else {
            Id<?> holder = ((Post) joined).holder().orElseThrow();
            report(path + "/holder", holder, ((Post) account).status(), firstIsKept);
        }
    }

    private <T, B> T attributes(Shape<T, B> shape, T first, T second, String path) {
        B builder = shape.newBuilder().get();
        for (Property<T, B, ?> property : shape.properties()) {
            attribute(property, first, second, builder, path + "/" + property.name());
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private <T, B, V> void attribute(Property<T, B, V> property, T first, T second, B builder, String path) {
        Object one = property.get().apply(first);
        Object two = property.get().apply(second);
        if (property.presence() == Presence.LIST || property.presence() == Presence.NON_EMPTY_LIST) {
            List<?> ours = (List<?>) Objects.requireNonNull(one, path);
            List<?> theirs = (List<?>) Objects.requireNonNull(two, path);
            for (Object element : lists(property.value(), ours, theirs, path)) {
                property.set().accept(builder, (V) element);
            }
            return;
        }
        Object joined = one == null ? two : two == null ? one : values(property.value(), one, two, path);
        if (joined != null) {
            property.set().accept(builder, (V) joined);
        }
    }

    /**
     * The elements of the first and then what only the second has, each as often as the one that has it more often;
     * points with one id are one point.
     */
    private List<Object> lists(Value<?> value, List<?> first, List<?> second, String path) {
        List<Object> joined = new ArrayList<>(first);
        Map<Object, Integer> unmatched = new HashMap<>();
        Map<Id<?>, Integer> points = new HashMap<>();
        for (int i = 0; i < joined.size(); i++) {
            unmatched.merge(joined.get(i), 1, Integer::sum);
            if (joined.get(i) instanceof Point point && point.id().isPresent()) {
                points.put(point.id().get(), i);
            }
        }
        for (Object element : second) {
            Integer same =
                    element instanceof Point point ? point.id().map(points::get).orElse(null) : null;
            if (same != null) {
                joined.set(same, points(value, joined.get(same), element, path + "/" + same));
            } else if (unmatched.merge(element, -1, Integer::sum) < 0) {
                joined.add(element);
            }
        }
        return joined;
    }

    @SuppressWarnings("unchecked")
    private Object points(Value<?> value, Object first, Object second, String path) {
        Id<?> point = ((Point) second).id().orElseThrow();
        return things((Shape<Object, ?>) value, first, second, point, path, conflicts);
    }

    private Object values(Value<?> value, Object first, Object second, String path) {
        if (first.equals(second)) {
            return first;
        }
        if (first instanceof LocalizedText text) {
            return texts(text, (LocalizedText) second, path);
        }
        if (first instanceof When when) {
            return times(when, (When) second, path);
        }
        boolean firstIsKept = Canonical.text(value, first).compareTo(Canonical.text(value, second)) <= 0;
        return conflict(path, first, second, firstIsKept);
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
            return conflict(path + "/" + language, ours, theirs, ours.compareTo(theirs) <= 0);
        });
        LocalizedText joined = LocalizedText.of(texts);
        LocalizedText other = firstIsKept ? second : first;
        if (!other.originalLanguage().equals(original) && other.texts().containsKey(original)) {
            report(path, joined, other, firstIsKept);
        }
        return joined;
    }

    private When times(When first, When second, String path) {
        boolean firstIsKept = Precision.ORDER.compare(first, second) <= 0;
        When kept = firstIsKept ? first : second;
        When other = firstIsKept ? second : first;
        Optional<LocalizedText> wording = first.wording()
                .flatMap(one -> second.wording().map(two -> texts(one, two, path + "/wording")))
                .or(first::wording)
                .or(second::wording);
        When joined = When.builder().from(kept).wording(wording).build();
        if (!Precision.refines(kept, other)) {
            report(path, joined, other, firstIsKept);
        }
        return joined;
    }

    /** The one that is kept. */
    private <V> V conflict(String path, V first, V second, boolean firstIsKept) {
        V kept = firstIsKept ? first : second;
        report(path, kept, firstIsKept ? second : first, firstIsKept);
        return kept;
    }

    private void report(String path, Object kept, Object other, boolean firstIsKept) {
        List<Citation> keptBy = firstIsKept ? firstBy : secondBy;
        conflicts.add(new Conflict(path, id, kept, other, keptBy, firstIsKept ? secondBy : firstBy));
    }

    /** Whatever has an id has citations too, be it none. */
    @SuppressWarnings("unchecked")
    private static <T> List<Citation> citations(Shape<T, ?> shape, T thing) {
        int place = shape.indexOf("citations");
        return (List<Citation>) shape.properties().get(place).get().apply(thing);
    }
}

package org.coalitionmodel.identity;

import java.util.Comparator;
import java.util.Optional;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.PartialDate;

/**
 * What somebody has decided about two entities: that they are the same, that they are different, or that nobody can
 * tell. A judgement does not change the entities. {@link Judgements} collects judgements, and {@code Merge} applies
 * them.
 *
 * <p>The order of the two ids has no meaning. The constructor puts the lesser id first.
 *
 * <pre>{@code
 * Judgement.same(Party.id("m-ben-example"), Party.id("mohamed-example"), "A. Editor", "Both list the same post.")
 * }</pre>
 *
 * @param first the lesser id
 * @param second the greater id
 * @param sameness what was decided
 * @param who who decided it
 * @param when the day of the decision; empty if it was not noted
 * @param why the reason
 */
public record Judgement(
        Id<?> first, Id<?> second, Sameness sameness, String who, Optional<PartialDate> when, String why) {
    /** By the ids. */
    static final Comparator<Judgement> ORDER = Comparator.comparing(
                    (Judgement judgement) -> judgement.first().value())
            .thenComparing(judgement -> judgement.second().value());

    /**
     * Puts the ids in order.
     *
     * @param first an id
     * @param second the other id
     * @param sameness what was decided
     * @param who who decided it
     * @param when the day of the decision
     * @param why the reason
     * @throws IllegalArgumentException if a component is null, the ids are equal, or who or why is blank
     */
    public Judgement {
        Rule.given("Judgement.first", first);
        Rule.given("Judgement.second", second);
        Rule.require(!first.equals(second), "Judgement.second", "be another id than first", second);
        if (first.compareTo(second) > 0) {
            Id<?> lesser = second;
            second = first;
            first = lesser;
        }
        Rule.given("Judgement.sameness", sameness);
        Rule.requireText("Judgement.who", Rule.given("Judgement.who", who), first);
        Rule.given("Judgement.when", when);
        Rule.requireText("Judgement.why", Rule.given("Judgement.why", why), first);
    }

    /**
     * A judgement that two entities are the same. Its day is not noted.
     *
     * @param one an id
     * @param other the other id
     * @param who who decided it
     * @param why the reason
     * @return the judgement
     * @throws IllegalArgumentException under the conditions of the constructor
     */
    public static Judgement same(Id<?> one, Id<?> other, String who, String why) {
        return new Judgement(one, other, Sameness.SAME, who, Optional.empty(), why);
    }

    /**
     * A judgement that two entities are different. Its day is not noted.
     *
     * @param one an id
     * @param other the other id
     * @param who who decided it
     * @param why the reason
     * @return the judgement
     * @throws IllegalArgumentException under the conditions of the constructor
     */
    public static Judgement different(Id<?> one, Id<?> other, String who, String why) {
        return new Judgement(one, other, Sameness.DIFFERENT, who, Optional.empty(), why);
    }

    /**
     * A judgement that nobody can tell whether two entities are the same. Its day is not noted.
     *
     * @param one an id
     * @param other the other id
     * @param who who decided it
     * @param why the reason
     * @return the judgement
     * @throws IllegalArgumentException under the conditions of the constructor
     */
    public static Judgement unsure(Id<?> one, Id<?> other, String who, String why) {
        return new Judgement(one, other, Sameness.UNSURE, who, Optional.empty(), why);
    }

    /** Whether it is about these two ids, in either order. */
    boolean isAbout(Id<?> one, Id<?> other) {
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }

    /** Both ids and what was decided, as in {@code a = b}, {@code a ≠ b} and {@code a ? b}; then who and why. */
    @Override
    public String toString() {
        String sign = switch (sameness) {
            case SAME -> " = ";
            case DIFFERENT -> " \u2260 ";
            case UNSURE -> " ? ";
        };
        return first + sign + second + " (" + Rule.shown(who) + ": " + Rule.shown(why) + ")";
    }

    /** What can be decided about two entities. */
    public enum Sameness {
        /** They are one entity. */
        SAME,
        /** They are two entities. */
        DIFFERENT,
        /** Somebody has looked and can't tell. They stay two entities. */
        UNSURE
    }
}

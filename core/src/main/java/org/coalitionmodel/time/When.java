package org.coalitionmodel.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * When something was, is or will be, according to a source: its dates, its words, or both. It is not when the source
 * was published, nor when anything was recorded.
 *
 * <p>A wording without a period keeps what cannot be dated: "before the pandemic". A period without a wording is what
 * the source itself says.
 *
 * <pre>{@code
 * When.of("2021");
 * When.of("P20Y"); // as in "over twenty years"
 * When.builder()
 *         .period(TimePeriod.parse("2022-05-11"))
 *         .wording(LocalizedText.of("en", "last Wednesday"))
 *         .inferred(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface When extends Serializable permits ImmutableWhen {
    /** How the period limits the time, where it is not the time itself. */
    enum TimeBound {
        /**
         * At some time up to the end of the period, once: "to be done by 2024". What lasts until then is an open
         * period, {@code ../2024}.
         */
        BY,
        /** At some time from the start of the period on: "in 2024 at the earliest". */
        AT_THE_EARLIEST
    }

    /** How a period is reckoned. */
    enum Reckoning {
        /** In the fiscal years of whoever it concerns: a date names the fiscal year, a length counts fiscal years. */
        FISCAL,
        /** A length that ends when the source was written or spoken: "the last ten years". */
        ROLLING,
        /**
         * A length right before the time of whatever it is held against: "the year before", "the five years before".
         */
        BEFORE
    }

    /** On which side of an event a time lies. */
    enum Side {
        /** Up to it. */
        BEFORE,
        /** At it, or while it goes on. */
        DURING,
        /** From it until now. */
        SINCE,
        /** Later than it. */
        AFTER
    }

    /**
     * The dates or the length.
     *
     * @return the period; empty if the source's words cannot be dated
     */
    Optional<TimePeriod> period();

    /**
     * The words of the source, "last Wednesday", or ours where it can only be put in words.
     *
     * @return the wording; empty if it adds nothing to the period
     */
    Optional<LocalizedText> wording();

    /**
     * Whether the period is our reading of the source and not what it says.
     *
     * @return true if it is inferred; false if nothing is said
     */
    @Value.Default
    default boolean inferred() {
        return false;
    }

    /**
     * Whether the time is only limited by the period or wording, and how.
     *
     * @return the bound; empty if they give the time itself
     */
    @Iri("cm:timeBound")
    Optional<TimeBound> bound();

    /**
     * How the period is reckoned, where that is not by the calendar alone.
     *
     * @return each way that applies; empty for plain dates and lengths
     */
    @Iri("cm:reckoning")
    List<Reckoning> reckonings();

    /**
     * The event or meeting that the source reckons from: "before the pandemic", "since the coup".
     *
     * @return its id, given together with the side; empty if it reckons from none
     */
    @Reference(to = {"Meeting", "Event"})
    Optional<Id<?>> anchor();

    /**
     * On which side of the anchor the time lies.
     *
     * @return the side, given together with the anchor; empty without one
     */
    Optional<Side> side();

    /**
     * The time that is this period.
     *
     * @param period the period
     * @return the time
     */
    static When of(TimePeriod period) {
        return builder().period(period).build();
    }

    /**
     * The time that is the period written so.
     *
     * @param period a period as {@link TimePeriod#parse(String)} takes it: {@code 2021}, {@code 2014-09/..}, {@code P20Y}
     * @return the time
     * @throws IllegalArgumentException if {@link TimePeriod#parse(String)} refuses it
     */
    static When of(String period) {
        return of(TimePeriod.parse(period));
    }

    /**
     * Some time up to the end of a period: a deadline.
     *
     * @param period a period as {@link TimePeriod#parse(String)} takes it: {@code 2025}
     * @return the time, with the bound {@link TimeBound#BY}
     * @throws IllegalArgumentException if {@link TimePeriod#parse(String)} refuses it
     */
    static When by(String period) {
        return builder().period(TimePeriod.parse(period)).bound(TimeBound.BY).build();
    }

    /**
     * A time that the source gives in words and that is not dated.
     *
     * @param wording the words of the source
     * @return the time
     */
    static When inWords(LocalizedText wording) {
        return builder().wording(wording).build();
    }

    /**
     * Whether a day is part of this time.
     *
     * @param day the day
     * @return what the period says; but where it only bounds the time, or is reckoned other than by the calendar, at
     *     most that the day is not, and {@link Verdict#UNDETERMINED} where there is no period
     */
    default Verdict contains(LocalDate day) {
        if (period().isEmpty() || !reckonings().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        TimePeriod period = period().get();
        if (bound().isEmpty()) {
            return period.contains(day);
        }
        boolean isOutside = bound().get() == TimeBound.BY ? period.endsBefore(day) : period.startsAfter(day);
        return isOutside ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /**
     * Whether this time and a period have a day in common.
     *
     * <p>Where fiscal years begin and end differs from place to place, so they decide nothing.
     *
     * @param other the period
     * @return what the period of this time says; but where it only bounds the time, or is reckoned other than by the
     *     calendar, at most that they have none, and {@link Verdict#UNDETERMINED} where there is no period
     */
    default Verdict overlaps(TimePeriod other) {
        if (period().isEmpty() || !reckonings().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        TimePeriod period = period().get();
        if (bound().isEmpty()) {
            return period.overlaps(other);
        }
        Verdict isOutside = bound().get() == TimeBound.BY ? period.before(other) : other.before(period);
        return isOutside == Verdict.YES ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /**
     * A builder without any values.
     *
     * @return a new builder; its {@code build()} fails as {@link #check()} says
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks what the attributes must have in common; {@code build()} calls it.
     *
     * @throws IllegalArgumentException if neither a period nor a wording nor an anchor is given, one of anchor and side
     *     is given without the other, or inferred is true without a period
     */
    @Value.Check
    default void check() {
        Rule.require(
                period().isPresent() || wording().isPresent() || anchor().isPresent(),
                "When.period",
                "be given if there is neither a wording nor an anchor",
                period());
        Rule.require(
                anchor().isPresent() == side().isPresent(),
                "When.side",
                "be given if and only if an anchor is",
                side());
        Rule.require(
                period().isPresent() || !inferred(), "When.inferred", "be false if there is no period", inferred());
    }

    /** Builds a {@link When}; a period, a wording or an anchor is required. */
    final class Builder extends WhenBuilder {
        Builder() {}
    }
}

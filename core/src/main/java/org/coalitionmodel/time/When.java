package org.coalitionmodel.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * When something was, is or will be, according to a source: its dates, its words, or both. It is not the time at which
 * the source was published or anything was recorded.
 *
 * <p>A wording without a period expresses a time that cannot be dated: "before the pandemic". A period without a
 * wording is what the source itself says.
 *
 * <pre>{@code
 * When.of("2021");
 * When.of("P20Y"); // as in "twenty years"
 * When.builder().period(TimePeriod.parse("P20Y")).lengthBound(Bound.MORE_THAN).build(); // as in "over twenty years"
 * When.builder()
 *         .period(TimePeriod.parse("2022-05-11"))
 *         .wording(LocalizedText.of("en", "last Wednesday"))
 *         .build();
 * When.builder().period(TimePeriod.parse("2023")).part(When.PeriodPart.EARLY).build(); // as in "early 2023"
 * }</pre>
 */
@Value.Immutable
public sealed interface When extends Serializable permits ImmutableWhen {
    /** How the period limits the time, if the period is not the time itself. */
    enum TimeBound {
        /**
         * At some time up to the end of the period, once: "to be done by 2024". For something that lasts until then,
         * use an open period, {@code ../2024}.
         */
        BY,
        /** At some time from the start of the period on: "in 2024 at the earliest". */
        AT_THE_EARLIEST,
        /** Since the start of the period or earlier, and still after it: "a member since 2021 at the latest". */
        SINCE_AT_THE_LATEST
    }

    /** A part of a period. It has no exact limits. */
    enum PeriodPart {
        /** Its first part. */
        EARLY,
        /** Its middle. */
        MID,
        /** Its last part. */
        LATE
    }

    /** How to interpret a period that does not follow the calendar alone. */
    enum Reckoning {
        /** In fiscal years of the party concerned: a date names the fiscal year, a length counts fiscal years. */
        FISCAL,
        /** A length that ends when the source was written or spoken: "the last ten years". */
        ROLLING,
        /** A length that begins when the source was written or spoken: "the next three years". */
        COMING,
        /**
         * The distance of one point in time from the anchor, and not a span. "14 years after the first summit" has the
         * side {@link Side#AFTER}. "14 years ago" has the source as its anchor and the side {@link Side#BEFORE}. After
         * an anchor of several days, the distance counts from the last day; otherwise from the first.
         */
        OFFSET,
        /**
         * A length that ends right before the time that it is compared with: "the year before", "the five years
         * before".
         */
        BEFORE
    }

    /** A part of a date. */
    enum DatePart {
        /** The year. */
        YEAR,
        /** The month. */
        MONTH,
        /** The day. */
        DAY
    }

    /** On which side of an event a time lies. */
    enum Side {
        /** Until the event. */
        BEFORE,
        /** At the event, or while it goes on. */
        DURING,
        /** From the event until now. */
        SINCE,
        /** Later than the event. */
        AFTER
    }

    /** {@return the dates or the length; empty if the source's words cannot be dated} */
    Optional<TimePeriod> period();

    /**
     * {@return the words of the source, such as "last Wednesday", or the words of the dossier's author if the time can
     * only be described; empty if they add nothing to the period}
     */
    Optional<LocalizedText> wording();

    /**
     * {@return the part of the period: "early 2023", "late May", late on a day for its evening; absent for the whole
     * period}
     */
    @Iri("cm:partOfPeriod")
    Optional<PeriodPart> part();

    /** {@return how the period or wording limits the time; empty if they give the time itself} */
    @Iri("cm:timeBound")
    Optional<TimeBound> bound();

    /**
     * {@return how the source hedges the length: "some forty years", "less than a day"; empty if it does not, or the
     * period is not a length}
     */
    @Iri("cm:lengthBound")
    Optional<Bound> lengthBound();

    /**
     * {@return how to interpret the period, if it does not follow the calendar alone: all that apply; empty for
     * ordinary dates and lengths}
     */
    @Iri("cm:reckoning")
    List<Reckoning> reckonings();

    /**
     * {@return the parts of the dates that the source leaves out and that follow from its context: the year of "1
     * June"; empty if it gives them all} If the whole time is inferred, the {@code Citation} says so.
     */
    @Iri("cm:inferredPart")
    List<DatePart> inferred();

    /**
     * {@return the meeting, event, outcome, statement or source to whose time this time is relative: "before the
     * pandemic", "within six months of the decision", for "yesterday" the source; given if and only if the side is;
     * empty if the time is not relative to another}
     */
    @Reference(to = {"Meeting", "Event", "Outcome", "Statement", "Source"})
    Optional<Id<?>> anchor();

    /** {@return on which side of the anchor the time lies; given if and only if the anchor is; empty without one} */
    Optional<Side> side();

    /**
     * A time that is exactly this period.
     *
     * @param period the period
     * @return the time
     */
    static When of(TimePeriod period) {
        return builder().period(period).build();
    }

    /**
     * A time that is exactly this period.
     *
     * @param period a period that {@link TimePeriod#parse(String)} accepts: {@code 2021}, {@code 2014-09/..}, {@code
     *     P20Y}
     * @return the time
     * @throws IllegalArgumentException if {@link TimePeriod#parse(String)} rejects the period
     */
    static When of(String period) {
        return of(TimePeriod.parse(period));
    }

    /**
     * Some time up to the end of a period: a deadline.
     *
     * @param period a period that {@link TimePeriod#parse(String)} accepts: {@code 2025}
     * @return the time, with the bound {@link TimeBound#BY}
     * @throws IllegalArgumentException if {@link TimePeriod#parse(String)} rejects the period
     */
    static When by(String period) {
        return builder().period(TimePeriod.parse(period)).bound(TimeBound.BY).build();
    }

    /**
     * A time that the source gives in words and without dates.
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
     * @return the answer of the period. If only a part of the period is meant, it is never {@link Verdict#YES}. With a
     *     {@linkplain #bound() bound}, the answer is {@link Verdict#UNDETERMINED} or, beyond the bound, {@link
     *     Verdict#NO}; with {@link TimeBound#SINCE_AT_THE_LATEST}, it is {@link Verdict#YES} from the day on which the
     *     period has certainly begun or, if a part of it is meant, is over. Without a period, or if
     *     {@link #reckonings()} is not empty, it is {@link Verdict#UNDETERMINED}
     */
    default Verdict contains(LocalDate day) {
        if (period().isEmpty() || !reckonings().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        TimePeriod period = period().get();
        if (bound().isEmpty()) {
            return isVague(period.contains(day));
        }
        return switch (bound().get()) {
            case BY -> period.endsBefore(day) ? Verdict.NO : Verdict.UNDETERMINED;
            case AT_THE_EARLIEST -> period.startsAfter(day) ? Verdict.NO : Verdict.UNDETERMINED;
            case SINCE_AT_THE_LATEST -> hasBegun(period, day) ? Verdict.YES : Verdict.UNDETERMINED;
        };
    }

    /**
     * Whether this time and a period have a day in common.
     *
     * <p>Fiscal years begin and end differently from place to place, so a time in fiscal years is never decided.
     *
     * @param other the period
     * @return the answer of this time's period. If only a part of that period is meant, it is never {@link
     *     Verdict#YES}. With a {@linkplain #bound() bound}, the answer is {@link Verdict#UNDETERMINED} or, if the other
     *     period lies beyond the bound, {@link Verdict#NO}; with {@link TimeBound#SINCE_AT_THE_LATEST}, it is {@link
     *     Verdict#YES} if the other period certainly ends on a day that this time {@linkplain #contains contains} or
     *     later. Without a period, or if {@link #reckonings()} is not empty,
     *     it is {@link Verdict#UNDETERMINED}
     */
    default Verdict overlaps(TimePeriod other) {
        if (period().isEmpty() || !reckonings().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        TimePeriod period = period().get();
        if (bound().isEmpty()) {
            return isVague(period.overlaps(other));
        }
        return switch (bound().get()) {
            case BY -> period.before(other) == Verdict.YES ? Verdict.NO : Verdict.UNDETERMINED;
            case AT_THE_EARLIEST -> other.before(period) == Verdict.YES ? Verdict.NO : Verdict.UNDETERMINED;
            case SINCE_AT_THE_LATEST ->
                other.earliestEnd().filter(end -> hasBegun(period, end)).isPresent()
                        ? Verdict.YES
                        : Verdict.UNDETERMINED;
        };
    }

    /** Whether the period has certainly begun by a day. A part of it may begin as late as the period ends. */
    private boolean hasBegun(TimePeriod period, LocalDate day) {
        return part().isPresent() ? period.endsBefore(day) : period.startsBy(day);
    }

    /** A part of a period has no exact limits, so the answer for days inside the period is not known. */
    private Verdict isVague(Verdict ofPeriod) {
        return part().isPresent() && ofPeriod == Verdict.YES ? Verdict.UNDETERMINED : ofPeriod;
    }

    /**
     * A new, empty builder.
     *
     * @return a builder with no attributes set; its {@code build()} fails as described at {@link #check()}
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the rules that link the attributes; {@code build()} calls it.
     *
     * @throws IllegalArgumentException if period, wording and anchor are all absent, one of anchor and side is given
     *     without the other, a part or an inferred part is given without a period, a bound of the length is given
     *     without a period that is a length, or an offset lacks a length or an anchor
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
        Rule.require(period().isPresent() || part().isEmpty(), "When.part", "be absent if there is no period", part());
        Rule.require(
                period().isPresent() || inferred().isEmpty(),
                "When.inferred",
                "be absent if there is no period",
                inferred());
        boolean hasLength = period().flatMap(TimePeriod::length).isPresent();
        boolean isLength = period().filter(TimePeriod::isLength).isPresent();
        Rule.require(
                isLength || lengthBound().isEmpty(),
                "When.lengthBound",
                "be absent unless the period is a length",
                lengthBound());
        Rule.require(
                !reckonings().contains(Reckoning.OFFSET) || (anchor().isPresent() && hasLength),
                "When.reckonings",
                "contain offset only beside an anchor and a length",
                reckonings());
    }

    /**
     * Builds a {@link When} in the way of {@linkplain org.coalitionmodel all builders}. A period, a wording or an
     * anchor is required.
     */
    final class Builder extends WhenBuilder {
        Builder() {}
    }
}

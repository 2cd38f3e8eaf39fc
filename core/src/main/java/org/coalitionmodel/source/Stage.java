package org.coalitionmodel.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * How far something has come: a meeting that is planned, a fund under negotiation, a conference that is going on. It
 * lasts until the next stage of the same entity. The stages of an entity are in the order of time. Without a
 * stage, nothing is said about how far it has come; only an event without a stage happened.
 *
 * <pre>{@code
 * Stage.of(Stage.StageKind.UNDER_NEGOTIATION)
 * Stage.builder().kind(Stage.StageKind.SUSPENDED).when(When.of("2023-07-26")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Stage extends Serializable permits ImmutableStage {
    /** {@return the stage} */
    @Iri("schema:eventStatus")
    StageKind kind();

    /** {@return when the stage was reached or is to be reached; absent if the source does not date it} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the citations of the sources that state it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A stage without a date.
     *
     * @param kind the stage
     * @return the stage
     */
    static Stage of(StageKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * The dates between which the stage was certainly reached.
     *
     * @return the period; empty if there is none, a date of it is uncertain or approximate, or the time has a bound, a
     *     reckoning or an anchor
     */
    default Optional<TimePeriod> certainPeriod() {
        return when().filter(when -> when.bound().isEmpty())
                .filter(when -> when.reckonings().isEmpty() && when.anchor().isEmpty())
                .flatMap(When::period)
                .filter(it -> !it.isQualified());
    }

    /**
     * The first stage that was certainly reached before one that is listed before it.
     *
     * @param stages the stages of one entity
     * @return the stage; empty if the stages may be in the order of time
     */
    static Optional<Stage> outOfOrder(List<Stage> stages) {
        LocalDate latest = LocalDate.MIN;
        for (Stage stage : stages) {
            Optional<TimePeriod> period = stage.certainPeriod();
            Optional<LocalDate> last = period.flatMap(TimePeriod::latest);
            if (last.isPresent() && last.get().isBefore(latest)) {
                return Optional.of(stage);
            }
            LocalDate first = period.flatMap(TimePeriod::earliest).orElse(latest);
            latest = first.isAfter(latest) ? first : latest;
        }
        return Optional.empty();
    }

    /**
     * Requires that stages are in the order of time, as far as their dates are certain.
     *
     * @param attribute the type and name of the list, such as {@code Meeting.stages}
     * @param stages the stages of one entity
     * @param id the id of the entity
     * @throws IllegalArgumentException if a stage was certainly reached before one that is listed before it
     */
    static void requireInOrder(String attribute, List<Stage> stages, Id<?> id) {
        Optional<Stage> early = outOfOrder(stages);
        Rule.require(early.isEmpty(), attribute, "be in the order of time", early.flatMap(Stage::certainPeriod), id);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stage} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends StageBuilder {
        Builder() {}
    }

    /** The stages, in the order in which things usually reach them. */
    enum StageKind {
        /** Somebody says that it happened, and nobody has confirmed it. */
        ALLEGED,
        /** Somebody says that it may come about, and does not say that it will. */
        POSSIBLE,
        /** Somebody expects it, and nobody is known to have decided it. */
        EXPECTED,
        /** Somebody examines whether to do it. */
        EXPLORED,
        /** Somebody has proposed it. */
        PROPOSED,
        /** Somebody has said in public that it will come. */
        ANNOUNCED,
        /** It is decided or scheduled, and has not begun. */
        PLANNED,
        /** It is being prepared, built, drafted or finalised. */
        IN_PREPARATION,
        /** The parties are negotiating it. */
        UNDER_NEGOTIATION,
        /** It is adopted, agreed or passed. The source does not say whether this puts it into effect. */
        ADOPTED,
        /** It has begun and is not over. */
        UNDER_WAY,
        /** It is in effect: in force, in operation. */
        IN_EFFECT,
        /** It took place, or it is finished. */
        DONE,
        /** It is interrupted, and may resume. */
        SUSPENDED,
        /** It was put off. A new date is another meeting or event, with a {@code previous} relation to this one. */
        @Iri("schema:EventPostponed")
        POSTPONED,
        /** It was called off. */
        @Iri("schema:EventCancelled")
        CANCELLED,
        /** It was attempted, and did not succeed. */
        FAILED,
        /** It was due, and it was not done: a pledge that was not kept. */
        UNFULFILLED,
        /** Its time ran out, and it was not renewed or extended. */
        EXPIRED,
        /** It was in effect, and no longer is. */
        ENDED
    }
}

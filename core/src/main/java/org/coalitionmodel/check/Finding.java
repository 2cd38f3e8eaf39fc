package org.coalitionmodel.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a check about certain entities: their facts agree, contradict each other, or leave the question open. A
 * contradiction need not be a fault of the dossier: its sources may disagree.
 *
 * <p>Code, answer and entities stay the same between versions. The words of the message may change.
 *
 * <pre>{@code
 * for (Finding finding : Checks.standard().check(dossier).contradictions()) {
 *     System.out.println(finding.check() + " " + finding.pointers()); // vote-totals [/outcomes/0/vote/eligible]
 *     System.out.println(finding.message().in(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * @param check the code of the check
 * @param answer what the check found
 * @param severity how serious it is; always {@link Severity#NOTE} unless the answer is {@link Answer#CONTRADICTORY}
 * @param entities the ids of the entities that it is about, the most important first
 * @param pointers where they stand in the dossier, as JSON Pointers (RFC 6901), one for each id; empty if a stream of
 *     statistics was checked
 * @param figures the numbers that were compared; empty if none were
 * @param message what was found, as a sentence
 * @param settledBy what would settle it, as a sentence; empty if the facts agree
 * @param silenced why it was silenced; empty if it was not
 */
public record Finding(
        String check,
        Answer answer,
        Severity severity,
        List<Id<?>> entities,
        @TextPattern("") List<String> pointers,
        List<Figure> figures,
        LocalizedText message,
        Optional<LocalizedText> settledBy,
        Optional<String> silenced) {
    /**
     * Keeps copies of the lists.
     *
     * @param check the code of the check
     * @param answer what the check found
     * @param severity how serious it is
     * @param entities the ids of the entities that it is about
     * @param pointers where they stand in the dossier
     * @param figures the numbers that were compared
     * @param message what was found
     * @param settledBy what would settle it
     * @param silenced why it was silenced
     * @throws IllegalArgumentException if a component is null, or there are pointers but not one for each entity
     */
    public Finding {
        Rule.given("Finding.check", check);
        Rule.given("Finding.answer", answer);
        Rule.given("Finding.severity", severity);
        entities = List.copyOf(Rule.given("Finding.entities", entities));
        pointers = List.copyOf(Rule.given("Finding.pointers", pointers));
        figures = List.copyOf(Rule.given("Finding.figures", figures));
        Rule.require(
                pointers.isEmpty() || pointers.size() == entities.size(),
                "Finding.pointers",
                "be one for each entity or none",
                pointers);
        Rule.given("Finding.message", message);
        Rule.given("Finding.settledBy", settledBy);
        Rule.given("Finding.silenced", silenced);
    }

    /**
     * Starts a finding that facts agree.
     *
     * @param message what was found, as a sentence
     * @return a builder, which a {@link FindingCollector} completes
     */
    public static Builder consistent(LocalizedText message) {
        return new Builder(Answer.CONSISTENT, message);
    }

    /**
     * Starts a finding that facts can't all be true.
     *
     * @param message what was found, as a sentence
     * @return a builder, which a {@link FindingCollector} completes
     */
    public static Builder contradictory(LocalizedText message) {
        return new Builder(Answer.CONTRADICTORY, message);
    }

    /**
     * Starts a finding that what is known does not decide the question.
     *
     * @param message what was found, as a sentence
     * @return a builder, which a {@link FindingCollector} completes
     */
    public static Builder undetermined(LocalizedText message) {
        return new Builder(Answer.UNDETERMINED, message);
    }

    /** Whether a person should look at it: it is not silenced, and the facts do not agree. */
    boolean isOpen() {
        return answer != Answer.CONSISTENT && silenced.isEmpty();
    }

    Finding silencedFor(String reason) {
        return new Finding(
                check, answer, severity, entities, pointers, figures, message, settledBy, Optional.of(reason));
    }

    /** Severity, code and message in its first language. */
    @Override
    public String toString() {
        return Rule.word(severity) + " " + check + ": " + Rule.shown(message.original());
    }

    /** What a check found. */
    public enum Answer {
        /** The facts agree. */
        CONSISTENT,
        /** The facts can't all be true. */
        CONTRADICTORY,
        /** What is known does not decide it: both are possible. */
        UNDETERMINED
    }

    /** How serious a finding is [SARIF 2.1: level]. */
    public enum Severity {
        /** Two facts exclude each other, or one is impossible. */
        ERROR,
        /** It is probably wrong. */
        WARNING,
        /** It is worth knowing. */
        NOTE
    }

    /**
     * A number that a check compared.
     *
     * @param name what it is in the comparison: {@code part}, {@code whole}, {@code claimed}
     * @param of the entity that gives it; empty if it was calculated
     * @param interval the number, as the range in which it lies
     * @param unit its unit; empty if it has none
     */
    public record Figure(String name, Optional<Id<?>> of, Interval interval, Optional<Unit> unit) {
        /**
         * Requires all components.
         *
         * @param name what it is in the comparison
         * @param of the entity that gives it
         * @param interval the number
         * @param unit its unit
         * @throws IllegalArgumentException if a component is null
         */
        public Figure {
            Rule.given("Figure.name", name);
            Rule.given("Figure.of", of);
            Rule.given("Figure.interval", interval);
            Rule.given("Figure.unit", unit);
        }
    }

    /** Builds a finding. The collector adds the code of the check, the severity and the pointers. */
    public static final class Builder {
        private final Answer answer;
        private final LocalizedText message;
        private final List<Id<?>> entities = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private @Nullable LocalizedText settledBy;

        private Builder(Answer answer, LocalizedText message) {
            this.answer = answer;
            this.message = Rule.given("Finding.message", message);
        }

        /**
         * Adds an entity that the finding is about.
         *
         * @param entity its id
         * @return this builder
         */
        public Builder about(Id<?> entity) {
            return about(entity, "");
        }

        /**
         * Adds a part of an entity that the finding is about.
         *
         * @param entity the id of the entity
         * @param part the part, as a JSON Pointer within the entity: {@code /participations/2}
         * @return this builder
         */
        public Builder about(Id<?> entity, String part) {
            entities.add(Rule.given("Finding.entities", entity));
            parts.add(Rule.given("Finding.pointers", part));
            return this;
        }

        /**
         * Adds a number that was compared.
         *
         * @param name what it is in the comparison
         * @param of the entity that gives it
         * @param interval the number
         * @param unit its unit; empty if it has none
         * @return this builder
         */
        public Builder figure(String name, Id<?> of, Interval interval, Optional<Unit> unit) {
            figures.add(new Figure(name, Optional.of(of), interval, unit));
            return this;
        }

        /**
         * Adds a number that was calculated for the comparison.
         *
         * @param name what it is in the comparison
         * @param interval the number
         * @param unit its unit; empty if it has none
         * @return this builder
         */
        public Builder calculated(String name, Interval interval, Optional<Unit> unit) {
            figures.add(new Figure(name, Optional.empty(), interval, unit));
            return this;
        }

        /**
         * Says what would settle the question.
         *
         * @param text a sentence
         * @return this builder
         */
        public Builder settledBy(LocalizedText text) {
            settledBy = Rule.given("Finding.settledBy", text);
            return this;
        }

        Finding build(Check check, EntityPointers pointers) {
            return new Finding(
                    check.code(),
                    answer,
                    answer == Answer.CONTRADICTORY ? check.severity() : Severity.NOTE,
                    entities,
                    pointers.of(entities, parts),
                    figures,
                    message,
                    Optional.ofNullable(settledBy),
                    Optional.empty());
        }
    }
}

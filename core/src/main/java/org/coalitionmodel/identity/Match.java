package org.coalitionmodel.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;

/**
 * A proposal that two entities may be the same, for a person to judge. A proposal never merges anything. {@link
 * #toString} gives {@code LIKELY norland = country-17: sameName (Norland = Norlandia)}.
 *
 * @param first an entity; of the first dossier, if there are two
 * @param second another; of the second dossier, if there are two
 * @param grade how much speaks for it
 * @param reasons what speaks for it; never empty
 * @param counterReasons what speaks against it
 */
public record Match(Id<?> first, Id<?> second, MatchGrade grade, List<Reason> reasons, List<Reason> counterReasons) {
    static final Comparator<Match> ORDER = Comparator.comparing(Match::grade)
            .thenComparing(match -> match.first().value())
            .thenComparing(match -> match.second().value());

    /**
     * Keeps copies of the lists.
     *
     * @param first an entity
     * @param second another
     * @param grade how much speaks for it
     * @param reasons what speaks for it
     * @param counterReasons what speaks against it
     */
    public Match {
        reasons = List.copyOf(reasons);
        counterReasons = List.copyOf(counterReasons);
    }

    /** MatchGrade, ids, reasons and counter-reasons. */
    @Override
    public String toString() {
        return grade + " " + first + " = " + second + ": " + listed(reasons.stream())
                + (counterReasons.isEmpty() ? "" : "; but " + listed(counterReasons.stream()));
    }

    private static String listed(Stream<Reason> reasons) {
        return reasons.map(Reason::toString).collect(Collectors.joining(", "));
    }

    /** How much speaks for a match. */
    public enum MatchGrade {
        /** They share a key of an outside system, or a post at the same time and a name. Nothing speaks against it. */
        STRONG,
        /** They have the same name in some spelling. Nothing speaks against it. */
        LIKELY,
        /** Their names are only similar, or they only share a post. Nothing speaks against it. */
        POSSIBLE,
        /** Something speaks for it and something against it. */
        DOUBTFUL
    }

    /**
     * One thing that speaks for a match or against it.
     *
     * @param kind what it is
     * @param detail the names, keys or dates in question
     */
    public record Reason(ReasonKind kind, String detail) {
        /** What it is, and the detail. */
        @Override
        public String toString() {
            return Rule.word(kind) + " (" + Rule.shown(detail) + ")";
        }
    }

    /** The kinds of reasons, first those for a match and then those against it. */
    public enum ReasonKind {
        /** Both have one key of one outside system. */
        SAME_KEY,
        /** Their names are the same but for language, script, spelling and the order of words. */
        SAME_NAME,
        /** Both have a name of one state, whatever the language. */
        SAME_STATE,
        /** One name has all words of the other, and more. */
        LONGER_NAME,
        /** Their names have as many words, which are similar. */
        SIMILAR_NAME,
        /** The name of one has the first letters of the words of the other. */
        ACRONYM,
        /** They hold a post of one title in one body at the same time. */
        SAME_POST,
        /** They have different keys of a system that gives everything one key. */
        OTHER_KEY,
        /** They were founded, held or published at different times. */
        OTHER_TIME,
        /** They are of different types. */
        OTHER_TYPE,
        /** They have names of different states. */
        OTHER_STATE
    }
}

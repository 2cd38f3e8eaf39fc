package org.coalitionmodel.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.identity.Match.ReasonKind;

/** Compares two folded names word by word, in any order. */
final class NameComparison {
    private static final double SAME = 0.85;
    private static final double SIMILAR = 0.7;
    private static final double SAME_JOINED = 0.9;
    /** Titles of more words are the same or not. */
    private static final int MOST_WORDS = 30;

    private NameComparison() {}

    /** What the names say for a match; empty if nothing. */
    static Optional<ReasonKind> of(FoldedName one, FoldedName other) {
        if (one.key().equals(other.key())) {
            return Optional.of(ReasonKind.SAME_NAME);
        }
        if (one.words().size() > MOST_WORDS || other.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        boolean isOneShorter = one.words().size() <= other.words().size();
        List<FoldedWord> shorter = isOneShorter ? one.words() : other.words();
        List<FoldedWord> rest = new ArrayList<>(isOneShorter ? other.words() : one.words());
        double worst = worst(shorter, rest);
        boolean hasInitialMore =
                worst >= SAME && rest.stream().anyMatch(word -> word.text().length() == 1);
        if ((rest.isEmpty() && worst >= SAME) || (!hasInitialMore && areSameJoined(one, other))) {
            return Optional.of(ReasonKind.SAME_NAME);
        }
        if (shorter.size() > 1 && worst >= SAME && rest.stream().noneMatch(FoldedWord::isExact)) {
            return Optional.of(ReasonKind.LONGER_NAME);
        }
        if (rest.isEmpty() && worst >= SIMILAR) {
            return Optional.of(ReasonKind.SIMILAR_NAME);
        }
        return isAcronym(one, other) || isAcronym(other, one) ? Optional.of(ReasonKind.ACRONYM) : Optional.empty();
    }

    /** Whether one only divides its words in another way, or its vowels are not known. */
    private static boolean areSameJoined(FoldedName one, FoldedName other) {
        FoldedWord ours = one.joined();
        FoldedWord theirs = other.joined();
        boolean isOpen = one.words().size() != other.words().size() || ours.isVowelless() || theirs.isVowelless();
        return isOpen && ours.similarity(theirs) >= SAME_JOINED;
    }

    /** The least similarity of a word to its likest in the longer name. Words that are taken are removed there. */
    private static double worst(List<FoldedWord> shorter, List<FoldedWord> longer) {
        double worst = 1;
        for (FoldedWord word : shorter) {
            FoldedWord likest = longer.stream()
                    .max(Comparator.comparingDouble(word::similarity))
                    .orElseThrow();
            worst = Math.min(worst, word.similarity(likest));
            longer.remove(likest);
        }
        return worst;
    }

    private static boolean isAcronym(FoldedName acronym, FoldedName name) {
        return name.letters().length() > 1
                && acronym.acronym().filter(name.letters()::equals).isPresent();
    }
}

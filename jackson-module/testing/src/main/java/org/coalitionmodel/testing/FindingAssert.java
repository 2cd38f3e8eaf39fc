package org.coalitionmodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Finding}. A failure shows the finding with its entities and their places.
 *
 * <pre>{@code
 * assertThat(Checks.standard().check(SampleDossiers.contradictory()))
 *         .finding("share-above-whole")
 *         .isContradictory()
 *         .isAbout(SampleDossiers.SHARE_LOST)
 *         .pointsTo("/statistics/1/quantity");
 * }</pre>
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    FindingAssert(@Nullable Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * Verifies that the facts agree.
     *
     * @return these assertions
     */
    public FindingAssert isConsistent() {
        return hasAnswer(Answer.CONSISTENT);
    }

    /**
     * Verifies that the facts can't all be true.
     *
     * @return these assertions
     */
    public FindingAssert isContradictory() {
        return hasAnswer(Answer.CONTRADICTORY);
    }

    /**
     * Verifies that what is known does not decide the question.
     *
     * @return these assertions
     */
    public FindingAssert isUndetermined() {
        return hasAnswer(Answer.UNDETERMINED);
    }

    /**
     * Verifies the severity.
     *
     * @param severity how serious the finding is
     * @return these assertions
     */
    public FindingAssert hasSeverity(Severity severity) {
        isNotNull();
        return verify(actual.severity() == severity, "have the severity", severity);
    }

    /**
     * Verifies that the finding is about these entities, among others.
     *
     * @param entities the ids of the entities
     * @return these assertions
     */
    public FindingAssert isAbout(Id<?>... entities) {
        isNotNull();
        return verify(actual.entities().containsAll(List.of(entities)), "be about", List.of(entities));
    }

    /**
     * Verifies where the finding's entities and their parts stand in the dossier.
     *
     * @param pointers all JSON Pointers of the finding, in its order, such as {@code /parties/0/names/1}
     * @return these assertions
     */
    public FindingAssert pointsTo(String... pointers) {
        isNotNull();
        return verify(actual.pointers().equals(List.of(pointers)), "point to", List.of(pointers));
    }

    /**
     * Verifies what was found.
     *
     * @param sentence the whole sentence, in one of its languages
     * @return these assertions
     */
    public FindingAssert hasMessage(String sentence) {
        isNotNull();
        return verify(actual.message().texts().containsValue(sentence), "have the message", sentence);
    }

    /**
     * Verifies a part of what was found.
     *
     * @param words a part of the sentence, in one of its languages
     * @return these assertions
     */
    public FindingAssert hasMessageContaining(String words) {
        isNotNull();
        return verify(isIn(words, actual.message()), "have a message containing", words);
    }

    /**
     * Verifies a part of what would settle the question.
     *
     * @param words a part of the sentence, in one of its languages
     * @return these assertions
     */
    public FindingAssert isSettledBy(String words) {
        isNotNull();
        return verify(actual.settledBy().filter(text -> isIn(words, text)).isPresent(), "be settled by", words);
    }

    private FindingAssert hasAnswer(Answer answer) {
        isNotNull();
        return verify(actual.answer() == answer, "be", answer);
    }

    private static boolean isIn(String words, LocalizedText sentence) {
        return sentence.texts().values().stream().anyMatch(text -> text.contains(words));
    }

    private FindingAssert verify(boolean holds, String expectation, Object expected) {
        if (!holds) {
            failWithMessage("Expecting finding:\n%s\nto %s:\n  %s", Findings.inFull(actual), expectation, expected);
        }
        return this;
    }
}

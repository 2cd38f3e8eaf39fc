package org.coalitionmodel.check;

import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;

/** Starts findings whose sentences are found by a key and the answer. */
final class Answers {
    private Answers() {}

    /**
     * A finding with the sentence {@code <key>.<answer>} and, unless the facts agree, the sentence {@code
     * <key>.settled}.
     */
    static Finding.Builder finding(Answer answer, String key, FindingCollector findings, Object... arguments) {
        LocalizedText message = findings.say(key + "." + Rule.word(answer), arguments);
        return switch (answer) {
            case CONSISTENT -> Finding.consistent(message);
            case CONTRADICTORY -> Finding.contradictory(message).settledBy(findings.say(key + ".settled"));
            case UNDETERMINED -> Finding.undetermined(message).settledBy(findings.say(key + ".settled"));
        };
    }
}

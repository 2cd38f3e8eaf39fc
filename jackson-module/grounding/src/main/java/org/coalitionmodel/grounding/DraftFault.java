package org.coalitionmodel.grounding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.rule.Rule;

/**
 * One fault of a draft: where it is, which rule it breaks, and how to correct it. Jackson writes it as an object with a
 * field for each component.
 *
 * <pre>{@code
 * {"pointer":"/statistics/0/citations/0/quote","code":"quote-not-found","message":"...","given":"310 boats","wouldDo":["210 boats"],"quote":"310 boats"}
 * }</pre>
 *
 * @param pointer the location, as a JSON Pointer (RFC 6901) into the draft; empty for the draft as a whole
 * @param code the rule that is broken
 * @param message the rule and the value that breaks it, in one sentence
 * @param given what the draft has there, shortened to 200 code points; absent if it has nothing, an object or a list
 * @param wouldDo values that would be right there, the most likely first; empty if none is known
 * @param quote the words of the source that the fault is about, shortened to 200 code points; absent if it is about none
 */
public record DraftFault(
        String pointer,
        Code code,
        String message,
        Optional<String> given,
        List<String> wouldDo,
        Optional<String> quote) {
    /**
     * Copies the list.
     *
     * @param pointer the location
     * @param code the rule that is broken
     * @param message the rule and the value
     * @param given what the draft has there
     * @param wouldDo values that would be right
     * @param quote the words of the source
     * @throws IllegalArgumentException if a component is null
     */
    public DraftFault {
        Rule.given("DraftFault.pointer", pointer);
        Rule.given("DraftFault.code", code);
        Rule.given("DraftFault.message", message);
        Rule.given("DraftFault.given", given);
        wouldDo = List.copyOf(Rule.given("DraftFault.wouldDo", wouldDo));
        Rule.given("DraftFault.quote", quote);
    }

    /** The pointer, the code and the message. */
    @Override
    public String toString() {
        return pointer + ": " + code + ": " + message;
    }

    /** The rules that a draft can break. In JSON, a code is in lower case with hyphens: {@code quote-not-found}. */
    public enum Code {
        /** The text is not JSON, gives a field twice, or is beyond the limits of the parser. */
        JSON,
        /** A field is not one of its object. */
        FIELD,
        /** A value is of the wrong kind: a string in place of a number. */
        TYPE,
        /** A required field is missing or null, or a list that needs an element is empty. */
        REQUIRED,
        /** A word is not one of the words that are allowed there. */
        WORD,
        /** A string does not have the form of an id, a unit, a date or a language. */
        VALUE,
        /** A rule of the model is broken. */
        RULE,
        /** Two things have the same id. */
        ID,
        /** A reference leads to nothing, or to a thing of the wrong kind. */
        REFERENCE,
        /** The text of a source that is quoted is not given. */
        TEXT,
        /** A quote is not in the text of its source. */
        QUOTE_NOT_FOUND,
        /** A quote is in the text of its source more than once. */
        QUOTE_AMBIGUOUS,
        /** A number is not the one in its quote. */
        NUMBER,
        /** The bound of a number is not the one that the text gives in words. */
        BOUND,
        /** A number is in per cent, percentage points or a currency, and in the text in another unit. */
        UNIT;

        /** The code as JSON has it. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

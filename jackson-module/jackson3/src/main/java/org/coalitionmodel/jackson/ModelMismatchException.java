package org.coalitionmodel.jackson;

import org.coalitionmodel.json.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Jackson's own exception for input that does not fit, with a message that says where in one way under every
 * configuration.
 */
final class ModelMismatchException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final UnreadableException unreadable;

    ModelMismatchException(@Nullable JsonParser parser, UnreadableException unreadable, Class<?> type) {
        super(
                parser,
                unreadable.getMessage(),
                unreadable.line() < 1
                        ? TokenStreamLocation.NA
                        : new TokenStreamLocation(
                                ContentReference.unknown(), -1, unreadable.line(), unreadable.column()));
        this.unreadable = unreadable;
        _targetType = type;
        setStackTrace(unreadable.getStackTrace());
    }

    /** The rule, then the JSON Pointer from the root of the input, then line and column where the input has them. */
    @Override
    public String getMessage() {
        return unreadable.messageAt(getPath().stream()
                .<Object>map(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
                .toList());
    }

    /** The steps to a value within another's, such as the keys of its maps, are not ours. */
    @Override
    public JacksonException prependPath(Reference step) {
        return super.prependPath(
                step.getPropertyName() == null ? step : EscapedReference.of(step.from(), step.getPropertyName()));
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}

package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.coalitionmodel.json.UnreadableException;
import org.jspecify.annotations.Nullable;

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
                        ? JsonLocation.NA
                        : new JsonLocation(ContentReference.unknown(), -1, unreadable.line(), unreadable.column()));
        this.unreadable = unreadable;
        _targetType = type;
        setStackTrace(unreadable.getStackTrace());
    }

    /** The rule, then the JSON Pointer from the root of the input, then line and column where the input has them. */
    @Override
    public String getMessage() {
        return unreadable.messageAt(getPath().stream()
                .<Object>map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                .toList());
    }

    /** The steps to a value within another's, such as the keys of its maps, are not ours. */
    @Override
    public void prependPath(Reference step) {
        super.prependPath(
                step.getFieldName() == null ? step : EscapedReference.of(step.getFrom(), step.getFieldName()));
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}

package org.coalitionmodel.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.rule.Rule;

/**
 * Thrown when well-formed JSON is not a value of the model. It says which rule is broken and where. An adapter turns it
 * into an exception of its library.
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayDeque<Object> path = new ArrayDeque<>();
    /** Further faults of the same object. */
    private final List<UnreadableException> others = new ArrayList<>();

    private final int line;
    private final int column;

    UnreadableException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    UnreadableException(String message, long position) {
        this(message, (int) (position >> Integer.SIZE), (int) position);
    }

    UnreadableException(String message, Input at) {
        this(message, at.position());
    }

    /** For a rule of the model that is broken. The stack trace leads to the check of the rule. */
    static UnreadableException of(RuntimeException broken, Input at) {
        return of(String.valueOf(broken.getMessage()), broken, at);
    }

    /** The same with another message. */
    static UnreadableException of(String message, RuntimeException broken, Input at) {
        UnreadableException unreadable = new UnreadableException(message, at);
        unreadable.setStackTrace(broken.getStackTrace());
        return unreadable;
    }

    /** Adds the field or index that the path so far lies in. */
    UnreadableException within(Object fieldOrIndex) {
        path.addFirst(fieldOrIndex);
        others.forEach(other -> other.within(fieldOrIndex));
        return this;
    }

    /** Adds the fault, and its further faults, to those of the same object. */
    UnreadableException and(UnreadableException other) {
        List<UnreadableException> more = other.faults();
        other.others.clear();
        others.addAll(more);
        return this;
    }

    /** This fault and then the further ones. */
    List<UnreadableException> faults() {
        List<UnreadableException> all = new ArrayList<>(List.of(this));
        all.addAll(others);
        return all;
    }

    /** Adds to whatever was thrown the field or index that the path so far lies in. */
    static RuntimeException within(RuntimeException failure, Object fieldOrIndex, Input in) {
        return failure instanceof UnreadableException unreadable
                ? unreadable.within(fieldOrIndex)
                : in.within(failure, fieldOrIndex);
    }

    /**
     * {@return the way from the value that was read to the fault: a {@link String} for a field, an {@link Integer} for
     * an element}
     */
    public List<Object> path() {
        return new ArrayList<>(path);
    }

    /**
     * The message of an adapter's exception: the rule, then the place. If the rule has several lines, the place is at the
     * end of the first.
     *
     * @param fromRoot the way from the root of the input to the fault: a {@link String} for a field, an {@link Integer}
     *     for an element
     * @return the rule, the JSON Pointer (RFC 6901), and line and column where they are known; control and format characters in
     *     names are escaped
     */
    public String messageAt(List<?> fromRoot) {
        StringBuilder message = new StringBuilder(getMessage());
        int endOfRule = message.indexOf("\n");
        return message.insert(endOfRule < 0 ? message.length() : endOfRule, " at " + place(fromRoot))
                .toString();
    }

    /**
     * A name of the input as a message shows it. Control and format characters are escaped, and a long name is cut.
     *
     * @param name the name
     * @return what is shown; empty if the name is
     */
    public static String shown(String name) {
        return name.isEmpty() ? "" : Rule.shown(name);
    }

    /** The pointer, the rule and the location, as one line of several. */
    String inList() {
        return pointer(path) + ": " + getMessage() + location();
    }

    private String place(List<?> fromRoot) {
        return (fromRoot.isEmpty() ? "the root" : pointer(fromRoot)) + location();
    }

    private static String pointer(Iterable<?> path) {
        StringBuilder pointer = new StringBuilder();
        for (Object fieldOrIndex : path) {
            pointer.append('/')
                    .append(shown(fieldOrIndex.toString()).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private String location() {
        return line > 0 ? " (line " + line + ", column " + column + ")" : "";
    }

    /** The rule that is broken, without the place. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** {@return the line, from 1; 0 if not known} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1; 0 if not known} */
    public int column() {
        return column;
    }
}

package org.coalitionmodel.dossier;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Thrown if the entities of a dossier are not consistent. It lists all faults at once, each with its location, so
 * checking once is enough. The message contains the first 1,000 faults, and at most the first 100,000 are kept. So even
 * millions of faults can be reported.
 *
 * <pre>{@code
 * Dossier must fit together but has 1 fault:
 * /meetings/0/of: Meeting.of must refer to a party of the dossier but was nato, which is not there (id=marrakech-2022)
 * }</pre>
 */
public final class InvalidDossierException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_LISTED = 1_000;

    private final List<Fault> faults;
    private final int count;

    InvalidDossierException(FaultCollector faults) {
        super("Dossier must fit together but has " + faults.count() + (faults.count() == 1 ? " fault:" : " faults:")
                + listed(faults.kept(), faults.count(), Fault::toString));
        this.faults = List.copyOf(faults.kept());
        this.count = faults.count();
    }

    /** {@return the faults in the order of the dossier, or the first 100,000 if there are more; never empty} */
    public List<Fault> faults() {
        return faults;
    }

    /** {@return the number of faults, including those that are not kept} */
    public int count() {
        return count;
    }

    /**
     * The faults, listed as in a message.
     *
     * @param line the text for one fault, which is put on its own line
     * @return a line feed and the line of each of the first 1,000 faults, then the number of further faults, if any
     */
    public String listed(Function<Fault, String> line) {
        return listed(faults, count, line);
    }

    /** A list that is copied already is of the JDK and can't be changed, nor have null in it. */
    @SuppressWarnings("ReferenceEquality")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        boolean isCopied = faults != null && List.copyOf((List<?>) faults) == faults;
        if (!isCopied || faults.isEmpty() || count < faults.size() || !areFaults(faults)) {
            throw new InvalidObjectException("InvalidDossierException.faults must be a list of faults");
        }
    }

    private static boolean areFaults(List<?> faults) {
        return faults.stream().allMatch(Fault.class::isInstance);
    }

    private static String listed(List<Fault> faults, int count, Function<Fault, String> line) {
        String listed = faults.stream()
                .limit(MOST_LISTED)
                .map(fault -> "\n" + line.apply(fault))
                .collect(Collectors.joining());
        return count > MOST_LISTED ? listed + "\nand " + (count - MOST_LISTED) + " more" : listed;
    }

    /**
     * One rule broken by the dossier.
     *
     * @param path the location, as a JSON Pointer (RFC 6901) into the dossier; its names are those of the accessors
     * @param message the rule that is broken, and the value that breaks it
     */
    public record Fault(String path, String message) implements Serializable {
        /**
         * Both parts are required.
         *
         * @param path where it is
         * @param message what rule is broken
         * @throws NullPointerException if one of them is null
         */
        public Fault {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(message, "message");
        }

        /** The path and the message, separated by a colon. */
        @Override
        public String toString() {
            return path + ": " + message;
        }
    }
}

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
 * Thrown when the entities of a dossier do not fit together. It lists every fault with its place, so one run of a check is
 * enough. The message has the first 1,000 faults, and no more than 100,000 are kept: a dossier may have millions.
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

    /** {@return the faults in the order of the dossier, the first 100,000 if there are more; never empty} */
    public List<Fault> faults() {
        return faults;
    }

    /** {@return how many faults there are, be they kept or not} */
    public int count() {
        return count;
    }

    /**
     * The faults as a message lists them.
     *
     * @param line what the message says of a fault, on a line of its own
     * @return a line feed and the line of each of the first 1,000 faults, and how many there are besides
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
     * One fault of a dossier.
     *
     * @param path where it is, as a JSON Pointer (RFC 6901) into the dossier; its names are those of the accessors
     * @param message what rule is broken, by what value
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

        /** Path and message with a colon between them. */
        @Override
        public String toString() {
            return path + ": " + message;
        }
    }
}

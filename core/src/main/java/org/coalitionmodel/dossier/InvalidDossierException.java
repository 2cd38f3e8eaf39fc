package org.coalitionmodel.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when the things of a dossier do not fit together. It lists every fault at once, each with its place, so that
 * one run of a check is enough.
 *
 * <pre>{@code
 * Dossier must fit together but has 1 fault:
 * /meetings/0/of: Meeting.of must refer to a party of the dossier but was nato, which is not there (id=marrakech-2022)
 * }</pre>
 */
public final class InvalidDossierException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final List<Fault> faults;

    InvalidDossierException(List<Fault> faults) {
        super("Dossier must fit together but has " + faults.size() + (faults.size() == 1 ? " fault:" : " faults:")
                + faults.stream().map(fault -> "\n" + fault).collect(Collectors.joining()));
        this.faults = List.copyOf(faults);
    }

    /** {@return every fault, in the order of the dossier; never empty} */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One thing that is wrong.
     *
     * @param path where it is, as a JSON Pointer (RFC 6901) into the dossier; its names are those of the accessors
     * @param message what rule is broken, by what value
     */
    public record Fault(String path, String message) implements Serializable {

        /** Path and message with a colon between them. */
        @Override
        public String toString() {
            return path + ": " + message;
        }
    }
}

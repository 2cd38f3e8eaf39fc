package org.coalitionmodel.exchange;

/** What became of a value of the input. */
public enum Treatment {
    /** The value is in the output, with the same meaning. */
    MAPPED,
    /**
     * The value is in the output, but not with its full meaning: as an identifier, a citation, a topic or a note, or
     * less precisely.
     */
    KEPT,
    /** The value is not in the output: the value means "no value", or the output has no place for it. */
    DROPPED,
    /** The value breaks a rule of the output, and is not in it. */
    REFUSED
}

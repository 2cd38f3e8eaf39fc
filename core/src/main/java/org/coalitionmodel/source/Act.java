package org.coalitionmodel.source;

/**
 * What somebody does when putting something into words: says it, warns of it, calls for it. It tells how far the
 * speaker stands by it: an expectation is not an assertion. After the relation types of PROV and the creator roles of
 * schema.org.
 */
public enum Act {
    /** Wrote the text: its author. */
    WRITES,
    /** Brought the text out: its publisher or outlet. */
    PUBLISHES,
    /** Helped to make the text: an editor, a translator, a photographer. */
    CONTRIBUTES,
    /** Asserts it. */
    SAYS,
    /** Passes on what happened or what was found, without a view of its own. */
    REPORTS,
    /** Takes note of it, without a view of its own. */
    NOTES,
    /** Refers to somebody else's word. */
    CITES,
    /** Gives a figure that it worked out rather than counted. */
    ESTIMATES,
    /** Holds it to be so. */
    BELIEVES,
    /** Holds that it will be so. */
    EXPECTS,
    /** Says that it may come to harm. */
    WARNS,
    /** Asks others to do it. */
    CALLS_FOR,
    /** Brings something past back to mind. */
    RECALLS,
    /** Interprets something that others did or said. */
    COMMENTS,
    /** Welcomes or praises it. */
    COMMENDS,
    /** Is sorry about it or concerned at it. */
    REGRETS,
    /** Condemns it. */
    CONDEMNS,
    /** Says that it is not so. */
    DENIES,
    /** Says again that it stands by it. */
    REAFFIRMS,
    /** Puts it forward for others to decide. */
    PROPOSES,
    /** Says that it will do it, which is no {@code Outcome} yet. */
    ANNOUNCES
}

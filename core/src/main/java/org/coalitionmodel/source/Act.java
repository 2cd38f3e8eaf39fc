package org.coalitionmodel.source;

/**
 * What somebody does by saying or writing something: asserts it, warns of it, calls for it. It shows how far the
 * speaker commits to it: an expectation is not an assertion. Modelled on the relation types of PROV and the creator
 * roles of schema.org.
 */
public enum Act {
    /** Wrote the text, as its author. */
    WRITES,
    /** Leads or led the work on the text. */
    LEADS,
    /** Signed the text, or issued it together with others. */
    SIGNS,
    /** Published the text, as its publisher or outlet. */
    PUBLISHES,
    /** Contributed to the text: a part of it, or as an editor, a translator or a photographer. */
    CONTRIBUTES,
    /** Asserts it. */
    SAYS,
    /** Reports what happened or what was found, without an opinion. */
    REPORTS,
    /** Saw, heard or recorded it itself: a witness, a monitor, a sensor. */
    OBSERVES,
    /** Stresses, underlines or highlights it. */
    EMPHASIZES,
    /** Says that it is true, after others said it or asked about it. */
    CONFIRMS,
    /**
     * Examined whether it is true, and found that it is. A negated statement says that they could not verify it, which
     * does not say that it is untrue.
     */
    VERIFIES,
    /** Takes note of it, without an opinion. */
    NOTES,
    /** Refers to what somebody else said. */
    CITES,
    /** Gives a figure that was calculated and not counted. */
    ESTIMATES,
    /** Believes it to be true. */
    BELIEVES,
    /** Believes that it will happen. */
    EXPECTS,
    /** Warns that it may cause harm. */
    WARNS,
    /** Asks others to do it. */
    CALLS_FOR,
    /** Offers to do it, or says that it is ready to. */
    OFFERS,
    /** Threatens to do harm. */
    THREATENS,
    /** Asks a question about it. */
    ASKS,
    /** Accuses somebody of it. */
    ACCUSES,
    /** Recalls something in the past. */
    RECALLS,
    /** Interprets or assesses what others did or said. */
    COMMENTS,
    /** Welcomes or praises it, or expresses thanks for it. */
    COMMENDS,
    /** Criticises it. */
    CRITICIZES,
    /** Expresses regret or concern about it. */
    REGRETS,
    /** Deplores it: stronger than regret, weaker than condemnation. */
    DEPLORES,
    /** Condemns it. */
    CONDEMNS,
    /** Says that it is not true. */
    DENIES,
    /** Repeats that an earlier position still stands. */
    REAFFIRMS,
    /** Proposes it for others to decide. */
    PROPOSES,
    /** Agrees with it, or supports it. */
    SUPPORTS,
    /** Disagrees with it and does not deny it. */
    DIFFERS,
    /** Says that it will do it. If this sets an amount, a date or another term, it is an {@code Outcome} instead. */
    ANNOUNCES
}

package org.coalitionmodel.check;

/** The unit that a relative date counts in. */
enum RelativeDateUnit {
    /** Days: "yesterday". */
    DAY,
    /** Days of one name: "last Wednesday". */
    WEEKDAY,
    /** Weeks: "last week". */
    WEEK,
    /** Months: "last month". */
    MONTH,
    /** Months of one name: "last May". */
    MONTHNAME,
    /** Years: "last year". */
    YEAR
}

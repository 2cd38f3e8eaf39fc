package org.coalitionmodel.check;

/** What a relative date counts. */
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

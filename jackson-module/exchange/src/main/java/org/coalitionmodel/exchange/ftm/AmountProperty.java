package org.coalitionmodel.exchange.ftm;

import java.util.Optional;
import org.coalitionmodel.quantity.Unit;

/** The properties that are amounts of money. The scheme is that of the identifiers of levels. */
enum AmountProperty {
    /** In the currency that another property names. */
    AMOUNT("amount", "ftm-amount", Optional.empty()),
    /** In euro. */
    AMOUNT_EUR("amountEur", "ftm-amount-eur", Optional.of(Unit.of("EUR"))),
    /** In US dollars. */
    AMOUNT_USD("amountUsd", "ftm-amount-usd", Optional.of(Unit.of("USD")));

    private final String property;
    private final String scheme;
    private final Optional<Unit> unit;

    AmountProperty(String property, String scheme, Optional<Unit> unit) {
        this.property = property;
        this.scheme = scheme;
        this.unit = unit;
    }

    String property() {
        return property;
    }

    String scheme() {
        return scheme;
    }

    /** The currency; empty if another property names it. */
    Optional<Unit> unit() {
        return unit;
    }
}

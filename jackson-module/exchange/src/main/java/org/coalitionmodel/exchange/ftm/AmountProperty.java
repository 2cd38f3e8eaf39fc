package org.coalitionmodel.exchange.ftm;

import java.util.Optional;
import org.coalitionmodel.quantity.Unit;

/** The properties that are amounts of money. The scheme is that of the identifiers of levels. */
enum AmountProperty {
    /** In the currency that another property names. */
    AMOUNT("amount", "ftm-amount", ""),
    /** In euro. */
    AMOUNT_EUR("amountEur", "ftm-amount-eur", "EUR"),
    /** In US dollars. */
    AMOUNT_USD("amountUsd", "ftm-amount-usd", "USD");

    private final String property;
    private final String scheme;
    private final String currency;

    AmountProperty(String property, String scheme, String currency) {
        this.property = property;
        this.scheme = scheme;
        this.currency = currency;
    }

    String property() {
        return property;
    }

    String scheme() {
        return scheme;
    }

    /** The currency; empty if another property names it. */
    Optional<Unit> unit() {
        return currency.isEmpty() ? Optional.empty() : Optional.of(Unit.of(currency));
    }
}

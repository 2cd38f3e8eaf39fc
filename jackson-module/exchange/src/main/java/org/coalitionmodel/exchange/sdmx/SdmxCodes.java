package org.coalitionmodel.exchange.sdmx;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;

/** The code lists of SDMX for the status and the unit of an observation. */
final class SdmxCodes {
    /** Values that do not exist, were not collected, are suppressed, or are part of another figure. */
    private static final Set<String> MISSING = Set.of("H", "J", "K", "L", "M", "O", "Q");

    private static final Map<String, ObservationStatus> STATUSES = new LinkedHashMap<>();
    private static final Map<String, Unit> UNITS = new LinkedHashMap<>();
    private static final Set<String> NUMBERS = Set.of("NR", "NUMBER", "NUM", "PN", "_Z");
    /** Codes of ISO 4217 for no currency, and for tests. */
    private static final Set<String> NO_CURRENCIES = Set.of("XXX", "XTS");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !NO_CURRENCIES.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    static {
        STATUSES.put("A", ObservationStatus.NORMAL);
        STATUSES.put("B", ObservationStatus.BREAK);
        STATUSES.put("E", ObservationStatus.ESTIMATED);
        STATUSES.put("F", ObservationStatus.FORECAST);
        STATUSES.put("P", ObservationStatus.PROVISIONAL);
        STATUSES.put("U", ObservationStatus.DOUBTFUL);
        // Several codes have one meaning here; the first is written.
        STATUSES.put("I", ObservationStatus.ESTIMATED);
        UNITS.put("PT", Unit.PERCENT);
        UNITS.put("PS", Unit.of("persons"));
        UNITS.put("PC", Unit.PERCENT);
        UNITS.put("PER", Unit.of("persons"));
    }

    private SdmxCodes() {}

    /** Whether an observation with this status has no value. */
    static boolean isMissing(String code) {
        return MISSING.contains(code);
    }

    /** The status with a code; empty if the model has none. */
    static Optional<ObservationStatus> status(String code) {
        return Optional.ofNullable(STATUSES.get(code));
    }

    /** The code of a status; empty if SDMX has none. */
    static Optional<String> code(ObservationStatus status) {
        return STATUSES.entrySet().stream()
                .filter(entry -> entry.getValue() == status)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a code stands for a number without a unit. */
    static boolean isNumber(String code) {
        return NUMBERS.contains(code);
    }

    /** The unit with a code; empty if it is not known. */
    static Optional<Unit> unit(String code) {
        return Optional.ofNullable(UNITS.get(code))
                .or(() -> CURRENCIES.contains(code) ? Optional.of(Unit.of(code)) : Optional.empty());
    }

    /** The code of a unit. A unit that SDMX has no code for is its own code. */
    static String code(Unit unit) {
        return UNITS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(unit.code());
    }
}

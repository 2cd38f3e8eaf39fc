package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * The total that a count and a share of the same thing imply together: 3,461 at 48 % of a total.
 *
 * @param part the count
 * @param share what part of the total it is
 * @param total the numbers that the total may have
 */
record Implied(Level part, Share share, Interval total) {

    /** All totals that figures of the dossier imply and that have a lower and an upper end. */
    static List<Implied> in(Dossier dossier) {
        List<Implied> found = new ArrayList<>();
        for (Share share : shares(dossier)) {
            if (share.bases().size() == 1) {
                dossier.statistics().stream()
                        .filter(Level.class::isInstance)
                        .map(Level.class::cast)
                        .filter(level -> isSameThing(level, share))
                        .forEach(level ->
                                total(level, share).ifPresent(total -> found.add(new Implied(level, share, total))));
            }
        }
        return found;
    }

    /** The total as a quantity, in the unit of the count. */
    Quantity quantity() {
        return Quantity.builder()
                .low(total.low())
                .high(total.high())
                .unit(part.quantity().unit())
                .build();
    }

    private static Optional<Interval> total(Level part, Share share) {
        Interval total = part.quantity().interval().wholeAt(percent(share));
        Interval counted = total.wholeNumbers().orElse(total);
        return counted.low().isPresent() && counted.high().isPresent() ? Optional.of(counted) : Optional.empty();
    }

    /** The numbers that a share allows, in percent. */
    static Interval percent(Share share) {
        Interval interval = share.quantity().interval();
        return share.quantity().unit().isPresent() ? interval : interval.times(Interval.at(BigDecimal.valueOf(100)));
    }

    /**
     * The share that says what part of a larger whole the base of another share is, if the dossier has one.
     *
     * @param base one possible base of the share
     */
    static Optional<Share> around(Dossier dossier, Share share, Base base) {
        return shares(dossier).stream()
                .filter(other -> other.bases().size() == 1 && !other.equals(share))
                .filter(other -> other.indicators().equals(share.indicators())
                        && period(other).equals(period(share)))
                .filter(other -> other.place().isPresent()
                        && List.of(other.place().get()).equals(base.places()))
                .findFirst();
    }

    private static List<Share> shares(Dossier dossier) {
        return dossier.statistics().stream()
                .filter(Share.class::isInstance)
                .map(Share.class::cast)
                .toList();
    }

    private static boolean isSameThing(Statistic one, Statistic other) {
        return one.indicators().equals(other.indicators())
                && one.place().equals(other.place())
                && one.about().equals(other.about())
                && period(one).equals(period(other))
                && one.status().equals(other.status());
    }

    private static Optional<TimePeriod> period(Statistic statistic) {
        return statistic.when().flatMap(When::period);
    }
}

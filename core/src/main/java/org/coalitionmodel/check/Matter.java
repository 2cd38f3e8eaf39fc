package org.coalitionmodel.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * What a figure counts, where and when. Figures of one matter can be compared if their units are comparable.
 *
 * @param indicators what is counted, in order
 * @param about the entity that it is about
 * @param places where it is counted; several of them together, in order
 * @param when the time, as a plain period if its dates are known
 * @param excluding what is left out, in order
 * @param kind the status of figures that nobody observed, such as targets and forecasts; empty for observed ones
 */
record Matter(
        List<Id<?>> indicators,
        Optional<Id<?>> about,
        List<Id<?>> places,
        Optional<When> when,
        List<Id<?>> excluding,
        Optional<ObservationStatus> kind)
        implements Comparable<Matter> {
    private static final Comparator<Matter> ORDER = Comparator.comparing(Matter::places, Matter::compare)
            .thenComparing(Matter::indicators, Matter::compare)
            .thenComparing(Matter::toString);

    Matter {
        indicators = ordered(indicators);
        places = ordered(places);
        excluding = ordered(excluding);
    }

    private static List<Id<?>> ordered(Collection<? extends Id<?>> ids) {
        return ids.stream().<Id<?>>map(id -> id).distinct().sorted().toList();
    }

    private static int compare(List<Id<?>> one, List<Id<?>> other) {
        return Arrays.compare(one.toArray(Id<?>[]::new), other.toArray(Id<?>[]::new));
    }

    /** The same matter in another place. */
    Matter in(Id<Place> place) {
        return new Matter(indicators, about, List.of(place), when, excluding, kind);
    }

    /** The same matter at another time. */
    Matter at(Optional<When> time) {
        return new Matter(indicators, about, places, time, excluding, kind);
    }

    /**
     * The days that are counted, if they are known. A year is known; a time from some day of one year to some day of
     * another, or before or after a date, is not.
     */
    Optional<TimePeriod> days() {
        return when.flatMap(When::period)
                .filter(period -> when.equals(Optional.of(When.of(period))))
                .filter(period -> period.within(period) == Verdict.YES)
                .flatMap(period ->
                        period.earliest().flatMap(first -> period.latest()).map(last -> period));
    }

    /** The order has no meaning. It lets maps find keys quickly, even if their hash codes are the same. */
    @Override
    public int compareTo(Matter other) {
        return ORDER.compare(this, other);
    }
}

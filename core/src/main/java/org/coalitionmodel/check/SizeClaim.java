package org.coalitionmodel.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;

/**
 * A statistic that says how many members a body has. Its indicator counts members if its English name or its id says
 * so: {@code members}, {@code partners}, {@code member states}, {@code countries and organisations}. The indicator or
 * the unit says which members are counted. A target or forecast is no claim. Neither is the number of members in a
 * place, or without some.
 *
 * @param statistic the statistic
 * @param body the body
 * @param counted which members it counts
 */
record SizeClaim(Level statistic, Id<?> body, CountedMembers counted) {
    /** Which members are counted. */
    enum CountedMembers {
        /** All of them. */
        MEMBERS("members|partners|parties|((member|partner) )?(states|countries) and (organi[sz]ations|institutions)"),
        /** Those that are states. */
        STATES("((member|partner) )?(states|countries|nations)|states parties"),
        /** Those that are organisations or coalitions. */
        ORGANISATIONS("((member|partner) )?(organi[sz]ations|institutions)");

        private final Pattern nouns;

        CountedMembers(String nouns) {
            this.nouns = Pattern.compile(nouns);
        }

        /** What a plural noun such as "countries" counts; empty if it is not a noun for members. */
        static Optional<CountedMembers> by(String noun) {
            return Arrays.stream(values())
                    .filter(counted -> counted.nouns.matcher(noun).matches())
                    .findFirst();
        }

        static Optional<CountedMembers> by(Unit unit) {
            return by(plain(unit.code()));
        }

        /** Whether a party is counted. Of a group, the members are counted. */
        boolean includes(Party party) {
            return switch (this) {
                case MEMBERS -> !(party instanceof Group);
                case STATES -> party instanceof State;
                case ORGANISATIONS -> party instanceof Organization || party instanceof Coalition;
            };
        }

        /** What is counted, as a unit. */
        Unit unit() {
            return Unit.of(name().toLowerCase(Locale.ROOT));
        }
    }

    /** The claim that a statistic makes; empty if it makes none. */
    static Optional<SizeClaim> of(Statistic statistic, Dossier dossier) {
        boolean isActual = statistic
                .status()
                .map(it -> it.isObserved() && it != ObservationStatus.DOUBTFUL)
                .orElse(true);
        boolean isOfAll = statistic.place().isEmpty()
                && statistic.excluding().isEmpty()
                && statistic.indicators().size() == 1;
        return isActual && isOfAll && statistic instanceof Level level
                ? level.about()
                        .flatMap(body -> counted(level, dossier).map(counted -> new SizeClaim(level, body, counted)))
                : Optional.empty();
    }

    /** By the unit, if it is more precise than the indicator: members may be counted in states. */
    private static Optional<CountedMembers> counted(Level level, Dossier dossier) {
        Optional<CountedMembers> byIndicator =
                dossier.indicator(level.indicators().get(0)).flatMap(SizeClaim::counted);
        Optional<Unit> unit = level.quantity().unit();
        return byIndicator.flatMap(counted ->
                unit.isEmpty() || counted != CountedMembers.MEMBERS ? byIndicator : CountedMembers.by(unit.get()));
    }

    private static Optional<CountedMembers> counted(Indicator indicator) {
        return indicator.population().isPresent() || !indicator.by().isEmpty()
                ? Optional.empty()
                : Stream.of(
                                indicator.names().get(0).text().in(Locale.ENGLISH),
                                indicator.id().value())
                        .map(SizeClaim::plain)
                        .map(name -> name.replaceFirst("^number of ", ""))
                        .filter(name -> name.matches("members|partners|.* .*"))
                        .flatMap(name -> CountedMembers.by(name).stream())
                        .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    Interval number() {
        return statistic.quantity().interval();
    }
}

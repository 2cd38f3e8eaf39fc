package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;

/** Puts figures into words. */
final class FigureText {
    private final PageContext page;

    FigureText(PageContext page) {
        this.page = page;
    }

    /** The figure itself: 48%, more than 210 cells, up to 60% more. */
    Line figure(Statistic statistic) {
        if (statistic instanceof Level level) {
            return page.quantities().quantity(level.quantity());
        }
        if (statistic instanceof Share share) {
            return page.quantities().quantity(share.quantity());
        }
        if (statistic instanceof Comparison comparison) {
            return comparison(comparison);
        }
        return rank((Rank) statistic);
    }

    private Line comparison(Comparison comparison) {
        String direction = Words.key(comparison.direction());
        if (comparison.quantity().isEmpty()) {
            return page.words().label(comparison.direction());
        }
        Line by = page.quantities().quantity(comparison.quantity().get());
        List<Line> readings = new ArrayList<>();
        for (Measure measure : comparison.measures()) {
            String key = direction + "." + measure.name();
            Line amount =
                    measure == Measure.POINTS ? points(comparison.quantity().get()) : by;
            readings.add(page.words()
                    .sayIfKnown(key, amount)
                    .orElseGet(() -> page.words().say(direction + ".by", amount)));
        }
        return page.words().choice(readings.stream().distinct().toList());
    }

    private Line points(Quantity quantity) {
        Quantity bare = Quantity.builder().from(quantity).unit(Optional.empty()).build();
        return page.words().say("number.points", page.quantities().quantity(bare));
    }

    private Line rank(Rank rank) {
        String number = page.words().number(rank.rank());
        Line place = rank.outOf().isPresent()
                ? page.words()
                        .say(
                                "rank.outOf",
                                number,
                                page.words().number(rank.outOf().getAsInt()))
                : page.words().say("rank.alone", number);
        List<Line> parts = new ArrayList<>(List.of(place));
        rank.among()
                .ifPresent(among ->
                        parts.add(page.words().say("rank.among", page.words().of(among))));
        rank.streak()
                .ifPresent(streak -> parts.add(
                        page.words().say("rank.streak", page.quantities().quantity(streak))));
        rank.within().ifPresent(within -> parts.add(page.dates().when(within)));
        return page.words().parts(parts);
    }

    /** Where or about whom, and when. */
    Line scope(Statistic statistic) {
        List<Line> parts = new ArrayList<>();
        statistic
                .place()
                .map(page.names()::name)
                .or(() -> statistic.about().map(page.names()::name))
                .ifPresent(parts::add);
        statistic.when().ifPresent(when -> parts.add(page.when(statistic, "when", when)));
        return page.words().parts(parts);
    }

    List<Base> bases(Statistic statistic) {
        if (statistic instanceof Share share) {
            return share.bases();
        }
        return statistic instanceof Comparison comparison ? comparison.bases() : List.of();
    }

    Line base(Base base) {
        List<Line> parts = new ArrayList<>();
        base.indicator().ifPresent(indicator -> parts.add(page.names().name(indicator)));
        base.about().ifPresent(about -> parts.add(page.names().name(about)));
        base.statistic()
                .flatMap(page.dossier()::statistic)
                .ifPresent(other -> parts.add(page.words().parts(List.of(figure(other), scope(other)))));
        if (!base.places().isEmpty()) {
            parts.add(page.names().names(base.places()));
        }
        base.when()
                .filter(when -> base.statistic().isEmpty())
                .ifPresent(when -> parts.add(page.dates().when(when)));
        Line text = page.words().parts(parts);
        return base.excluding().isEmpty()
                ? text
                : page.words().say("base.excluding", text, page.names().names(base.excluding()));
    }
}

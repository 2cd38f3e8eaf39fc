package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Entity;
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
            return page.quantity(level.quantity());
        }
        if (statistic instanceof Share share) {
            return page.quantity(share.quantity());
        }
        if (statistic instanceof Comparison comparison) {
            return comparison(comparison);
        }
        return rank((Rank) statistic);
    }

    /** An entity in a few words: a figure by its number and what it counts, anything else by its name. */
    Line brief(Entity entity) {
        return entity instanceof Statistic statistic
                ? page.parts(List.of(figure(statistic), page.matters(statistic.indicators())))
                : page.name(entity.id());
    }

    private Line comparison(Comparison comparison) {
        String direction = Words.key(comparison.direction());
        if (comparison.quantity().isEmpty()) {
            return page.label(comparison.direction());
        }
        Line by = page.quantity(comparison.quantity().get());
        if (comparison.quantity().get().missing().isPresent()) {
            return page.parts(List.of(page.label(comparison.direction()), by));
        }
        if (comparison.quantity().get().bound() == Bound.AT_MOST) {
            Line most = page.quantity(Quantity.builder()
                    .from(comparison.quantity().get())
                    .bound(Bound.EXACTLY)
                    .build());
            Optional<Line> upTo = page.sayIfKnown(direction + ".upTo", most);
            if (upTo.isPresent() && comparison.measures().equals(List.of(Measure.PERCENT))) {
                return upTo.get();
            }
        }
        List<Line> readings = new ArrayList<>();
        for (Measure measure : comparison.measures()) {
            String key = direction + "." + measure.name();
            Line amount =
                    measure == Measure.POINTS ? points(comparison.quantity().get()) : by;
            readings.add(page.sayIfKnown(key, amount).orElseGet(() -> page.say(direction + ".by", amount)));
        }
        return page.choice(readings.stream().distinct().toList());
    }

    private Line points(Quantity quantity) {
        Quantity bare = Quantity.builder().from(quantity).unit(Optional.empty()).build();
        return page.say("number.points", page.quantity(bare));
    }

    private Line rank(Rank rank) {
        String number = page.number(rank.rank());
        Line place = rank.outOf().isPresent()
                ? page.say("rank.outOf", number, page.number(rank.outOf().getAsInt()))
                : page.say("rank.alone", number);
        List<Line> parts = new ArrayList<>(List.of(place));
        rank.among().ifPresent(among -> parts.add(page.say("rank.among", page.text(among))));
        rank.streak().ifPresent(streak -> parts.add(page.say("rank.streak", page.quantity(streak))));
        rank.within().ifPresent(within -> parts.add(page.when(within)));
        return page.parts(parts);
    }

    /** Where or about whom, and when. */
    Line scope(Statistic statistic) {
        List<Line> parts = new ArrayList<>();
        statistic
                .place()
                .map(page::name)
                .or(() -> statistic.about().map(page::name))
                .ifPresent(parts::add);
        statistic.when().ifPresent(when -> parts.add(page.when(statistic, "when", when)));
        return page.parts(parts);
    }

    List<Base> bases(Statistic statistic) {
        if (statistic instanceof Share share) {
            return share.bases();
        }
        return statistic instanceof Comparison comparison ? comparison.bases() : List.of();
    }

    Line base(Base base) {
        List<Line> parts = new ArrayList<>();
        base.indicator().ifPresent(indicator -> parts.add(page.name(indicator)));
        base.about().ifPresent(about -> parts.add(page.name(about)));
        base.statistic()
                .flatMap(page.dossier()::statistic)
                .ifPresent(other -> parts.add(page.parts(List.of(figure(other), scope(other)))));
        if (!base.places().isEmpty()) {
            parts.add(page.names(base.places()));
        }
        base.when().filter(when -> base.statistic().isEmpty()).ifPresent(when -> parts.add(page.when(when)));
        Line text = page.parts(parts);
        return base.excluding().isEmpty() ? text : page.say("base.excluding", text, page.names(base.excluding()));
    }
}

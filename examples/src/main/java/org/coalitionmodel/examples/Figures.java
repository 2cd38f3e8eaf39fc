package org.coalitionmodel.examples;

import java.math.BigDecimal;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import picocli.CommandLine.Command;

/**
 * What do the figures of the article imply? How many cells a year, how many deaths in the world, how many of them in
 * the Sahel?
 *
 * <p>It teaches: a quantity with a bound or a rounding stands for an interval of numbers. Intervals can be divided
 * ({@code dividedBy}), a whole follows from a part and its percentage ({@code wholeAt}), and a part from a percentage
 * and the whole ({@code percentOf}). A share with two possible bases has two possible results.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="figures"
 * }</pre>
 */
@Command(name = "figures", description = "Which numbers the figures of the article allow, and what they imply.")
final class Figures implements Runnable {
    @Override
    public void run() {
        var dossier = MarrakechDossier.build();

        var cells = level(dossier, "cells-in-morocco");
        var years = Interval.at(BigDecimal.valueOf(20));
        System.out.println("Cells dismantled in twenty years: " + cells.interval());
        System.out.println("  a year: " + cells.interval().dividedBy(years));
        System.out.println("  more than 200? " + cells.exceeds(Quantity.of(200, Unit.of("cells"))));
        System.out.println("  more than 250? " + cells.exceeds(Quantity.of(250, Unit.of("cells"))));

        var region = level(dossier, "sub-saharan-deaths").interval();
        var percent = share(dossier, "sub-saharan-share-of-deaths").quantity().interval();
        var world = region.wholeAt(percent).wholeNumbers().orElseThrow();
        System.out.println("Deaths in Sub-Saharan Africa: " + region + ", which is " + percent + " %");
        System.out.println("  in the world: " + world);

        var sahel = share(dossier, "sahel-share-of-deaths");
        System.out.println("Deaths in the Sahel: " + sahel.quantity().interval() + " %");
        for (var base : sahel.bases()) {
            var whole = base.places().contains(MarrakechDossier.WORLD) ? world : region;
            var part = sahel.quantity().interval().percentOf(whole).wholeNumbers();
            System.out.println("  of " + base.places() + ": " + part.orElseThrow());
        }
    }

    private static Quantity level(Dossier dossier, String id) {
        return ((Level) dossier.statistic(Statistic.id(id)).orElseThrow()).quantity();
    }

    private static Share share(Dossier dossier, String id) {
        return (Share) dossier.statistic(Statistic.id(id)).orElseThrow();
    }
}

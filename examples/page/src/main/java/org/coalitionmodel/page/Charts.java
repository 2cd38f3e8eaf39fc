package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.quantity.Interval;

/**
 * Draws what is known of a figure. Solid is certain, hatched is possible, and a bar that fades out has no end that
 * anybody gave.
 */
final class Charts {
    private static final double TOP = 4;
    private static final double THICK = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean mirrored;

    Charts(boolean mirrored) {
        this.mirrored = mirrored;
    }

    /**
     * A number on an axis.
     *
     * @param value what the figure allows
     * @param near the number given, if the figure does not bound it
     * @param isAim whether it is a target, a limit or a forecast, which are drawn as an outline
     */
    String level(Interval value, Optional<BigDecimal> near, Scale scale, boolean isAim, String alternative) {
        Drawing drawing = new Drawing(24, mirrored);
        grid(drawing, scale);
        if (value.isAll()) {
            double at = near.map(scale::at).orElse(scale.zero());
            drawing.box(scale.zero(), at, TOP, THICK, "opening").box(at, 1, TOP, THICK, "open");
            near.ifPresent(number -> drawing.dot(at, TOP + THICK / 2, 5, "mark"));
            return drawing.svg(alternative);
        }
        bar(drawing, value, scale, TOP, isAim ? "aim" : "sure");
        return drawing.svg(alternative);
    }

    private static void grid(Drawing drawing, Scale scale) {
        scale.marks().forEach(mark -> drawing.upright(scale.at(mark), 0, 24, "grid"));
    }

    /** A bar from zero: certain as far as the number nearest to zero, possible as far as the other. */
    private static void bar(Drawing drawing, Interval value, Scale scale, double top, String style) {
        boolean isNegative = value.high().filter(it -> it.signum() < 0).isPresent();
        Optional<BigDecimal> near = isNegative ? value.high() : value.low();
        Optional<BigDecimal> far = isNegative ? value.low() : value.high();
        boolean isExact = near.isPresent() && near.equals(far);
        double sure = scale.at(near.filter(it -> isNegative || it.signum() > 0).orElse(BigDecimal.ZERO));
        drawing.box(scale.zero(), sure, top, THICK, style);
        if (!isExact) {
            double end = far.map(scale::at).orElse(isNegative ? 0.0 : 1.0);
            drawing.box(sure, end, top, THICK, far.isPresent() ? "maybe" : "open");
        }
        Stream.of(near, far)
                .flatMap(Optional::stream)
                .filter(it -> isExact || it.signum() != 0)
                .distinct()
                .forEach(it -> drawing.upright(scale.at(it), top - 3, top + THICK + 3, "end"));
    }

    /** A part of a whole, which may itself be a part of something larger. */
    String share(Interval percent, Optional<Interval> wholePercent, boolean isAim, String alternative) {
        Drawing drawing = new Drawing(30, mirrored);
        double whole = wholePercent.map(Charts::middle).orElse(1.0);
        if (wholePercent.isPresent()) {
            drawing.box(0, 1, 1, 28, "outer");
        }
        drawing.box(0, whole, 4, 22, "whole");
        double low = fraction(percent.low(), 0) * whole;
        double high = fraction(percent.high(), 1) * whole;
        drawing.box(0, low, 7, THICK, isAim ? "aim" : "sure");
        if (high > low) {
            drawing.box(low, high, 7, THICK, "maybe");
        }
        return drawing.svg(alternative);
    }

    private static double middle(Interval percent) {
        return (fraction(percent.low(), 0) + fraction(percent.high(), 1)) / 2;
    }

    private static double fraction(Optional<BigDecimal> percent, double otherwise) {
        return percent.map(it -> it.divide(HUNDRED, 6, RoundingMode.HALF_UP).doubleValue())
                .orElse(otherwise);
    }

    /** A change: the baseline as 100 above, and below it what the figure makes of it, on one scale. */
    String change(Interval index, boolean isAim, String alternative) {
        BigDecimal most = index.high().or(index::low).orElse(HUNDRED).max(HUNDRED);
        Scale scale = Scale.over(List.of(most, index.low().orElse(HUNDRED)));
        Drawing drawing = new Drawing(44, mirrored);
        drawing.box(0, scale.at(HUNDRED), 2, 12, "base");
        bar(drawing, index, scale, 22, isAim ? "aim" : "sure");
        drawing.upright(scale.at(HUNDRED), 0, 44, "baseline");
        return drawing.svg(alternative);
    }

    /** A position among a known number of others. */
    String rank(int rank, int outOf, String alternative) {
        Drawing drawing = new Drawing(20, mirrored).along(0.01, 0.99, 10, "axis");
        double step = outOf == 1 ? 0 : 0.98 / (outOf - 1);
        return drawing.dot(0.01 + step * (rank - 1), 10, 6, "mark").svg(alternative);
    }
}

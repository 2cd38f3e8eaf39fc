package org.coalitionmodel.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.ValueWording.WordedAmount;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;

/**
 * The check {@code share-base}: it tries each base of a share, and says which reading fits the other figures.
 *
 * <p>Each base is a reading. The numbers of the part and of the whole are the levels of the dossier. Where there is no
 * level, other shares give the number: a level of 3461 that is 48 % of the world makes the world {@code 3461 × 100 / [47.5,
 * 48.5)}, which is {@code (7136.08, 7286.32]}. A number that follows from the share itself is not used to check it.
 *
 * <ul>
 *   <li>A reading fits if one number of the part and one of the whole, both with two ends, give a percentage that overlaps the share: {@code
 *       part × 100 / whole}, with the rounding and the bounds of all three.
 *   <li>It does not fit if all of them give a percentage that is certainly different.
 *   <li>If only the whole is known, it is open: the part would be {@code share × whole / 100}. It does not fit if the
 *       share is more than that of a place around the part, or the part would be more than the level of that place.
 *   <li>Otherwise, it is open.
 * </ul>
 *
 * <p>The share contradicts the figures if no reading fits or is open. It agrees with them if its only base fits, or if
 * one of several bases fits or is open and all others do not fit. Otherwise, it is undetermined. If nothing is known of
 * any base, and if only one base is given and is open, there is no finding.
 */
final class ShareBaseCheck {
    /** Of one matter, so many figures are tried. */
    private static final int MOST_FIGURES = 8;

    private final FindingCollector findings;
    private final Figures figures;
    private final SharesByPlace byPlace;
    private final Map<Matter, List<Known>> wholes = new LinkedHashMap<>();
    private final Map<Matter, List<Known>> parts = new LinkedHashMap<>();

    ShareBaseCheck(Dossier dossier, FindingCollector findings) {
        this.findings = findings;
        this.figures = new Figures(dossier);
        this.byPlace = new SharesByPlace(figures);
    }

    void compareAll() {
        List<Share> clear = figures.shares().stream()
                .filter(share -> share.bases().size() == 1)
                .toList();
        for (Share share : clear) {
            Matter whole = figures.matter(share, share.bases().get(0));
            for (Known part : levels(figures.matter(share))) {
                Interval number = part.interval().wholeAt(ShareChecks.percent(share));
                add(wholes, whole, part.with(number, part.unit()).from(share));
            }
        }
        for (Share share : clear) {
            for (Known whole : wholes(share, share.bases().get(0))) {
                Interval number = ShareChecks.percent(share).percentOf(whole.interval());
                add(
                        parts,
                        figures.matter(share),
                        whole.with(number, whole.unit()).from(share));
            }
        }
        figures.shares().forEach(this::compare);
    }

    private static void add(Map<Matter, List<Known>> numbers, Matter matter, Known number) {
        numbers.computeIfAbsent(matter, key -> new ArrayList<>()).add(number);
    }

    private List<Known> levels(Matter matter) {
        return known(figures.levels(matter).stream().map(Known::of));
    }

    private static List<Known> known(Stream<Known> numbers) {
        return numbers.filter(number -> !number.interval().isAll())
                .limit(MOST_FIGURES)
                .toList();
    }

    private static List<Known> implied(Map<Matter, List<Known>> numbers, Matter matter, Share checked) {
        return known(numbers.getOrDefault(matter, List.of()).stream()
                .filter(number -> !number.from().contains(checked.id())));
    }

    /** A share of the same part that has another number competes with this one. That is another check. */
    private List<Known> parts(Share share) {
        Matter matter = figures.matter(share);
        List<Known> levels = levels(matter);
        return levels.isEmpty() && share.bases().size() > 1 ? implied(parts, matter, share) : levels;
    }

    private List<Known> wholes(Share share, Base base) {
        Optional<Level> named = base.statistic().flatMap(figures::level);
        if (named.isPresent()) {
            return known(Stream.of(Known.of(named.get())));
        }
        Matter matter = figures.matter(share, base);
        List<Known> levels = base.places().size() > 1 ? together(matter, base.places()) : levels(matter);
        return levels.isEmpty() ? implied(wholes, matter, share) : levels;
    }

    /** The sum of the levels of several places, if each has one level, in the same unit. */
    private List<Known> together(Matter matter, List<Id<Place>> places) {
        List<Known> each = new ArrayList<>();
        for (Id<Place> place : places) {
            List<Known> levels = levels(matter.in(place));
            if (levels.size() != 1) {
                return List.of();
            }
            each.addAll(levels);
        }
        return each.stream().map(Known::unit).distinct().count() == 1
                ? List.of(each.stream().reduce(Known::plus).orElseThrow())
                : List.of();
    }

    private void compare(Share share) {
        List<BaseReading> readings =
                share.bases().stream().map(base -> read(share, base)).toList();
        List<Known> calculated = readings.stream()
                .flatMap(reading -> reading.calculated().stream())
                .toList();
        Set<Id<?>> from = new LinkedHashSet<>();
        calculated.forEach(number -> from.addAll(number.from()));
        boolean isOpen = (readings.size() == 1 && readings.get(0).fits() == Verdict.UNDETERMINED)
                || ShareChecks.percent(share).isAll();
        if (isOpen || from.isEmpty()) {
            return;
        }
        List<LocalizedText> said =
                readings.stream().flatMap(reading -> reading.said().stream()).toList();
        long possible = readings.stream()
                .filter(reading -> reading.fits() != Verdict.NO)
                .count();
        Finding.Builder finding;
        if (possible == 0) {
            finding = Finding.contradictory(findings.say("contradictory", share, share.quantity(), said))
                    .settledBy(findings.say("settled"));
        } else if (possible > 1) {
            finding = Finding.undetermined(findings.say("undetermined", share, share.quantity(), said))
                    .settledBy(findings.say("undetermined.settled"));
        } else {
            finding = Finding.consistent(findings.say("consistent", share, share.quantity(), said));
        }
        finding.about(share.id(), "/bases");
        from.forEach(finding::about);
        finding.figure("share", share.id(), ShareChecks.percent(share), Optional.of(Unit.PERCENT));
        from.forEach(id -> figures.level(id)
                .ifPresent(level -> finding.figure(
                        "level",
                        id,
                        level.quantity().interval(),
                        level.quantity().unit())));
        calculated.forEach(number -> finding.calculated("reading", number.interval(), number.unit()));
        findings.add(finding);
    }

    private BaseReading read(Share share, Base base) {
        List<Known> wholes = wholes(share, base);
        List<Known> parts = parts(share);
        List<BaseReading> pairs = new ArrayList<>();
        for (Known part : parts) {
            for (Known whole : wholes) {
                if (Figures.areComparable(part.unit(), whole.unit()) && !areApart(share, part, whole)) {
                    pairs.add(read(share, base, part, whole));
                }
            }
        }
        Optional<Verdict> fits = pairs.stream().map(BaseReading::fits).reduce(Verdict::or);
        if (fits.isPresent() && fits.get() != Verdict.UNDETERMINED) {
            return pairs.stream()
                    .filter(pair -> pair.fits() != Verdict.UNDETERMINED)
                    .reduce(BaseReading::and)
                    .orElseThrow();
        }
        return parts.isEmpty() && !wholes.isEmpty()
                ? implied(share, base, wholes.get(0))
                : new BaseReading(Verdict.UNDETERMINED, findings.say("reading.unknown", base));
    }

    /** Whether the record says of two of the figures that they can't be compared. */
    private boolean areApart(Share share, Known part, Known whole) {
        return Stream.of(part, whole)
                        .flatMap(known -> known.from().stream())
                        .anyMatch(id -> figures.areApart(share.id(), id))
                || part.from().stream()
                        .anyMatch(id -> whole.from().stream().anyMatch(other -> figures.areApart(id, other)));
    }

    private BaseReading read(Share share, Base base, Known part, Known whole) {
        Interval percent = findings.tolerant(part.interval()).asPercentOf(findings.tolerant(whole.interval()));
        boolean isPossible = percent.overlaps(findings.tolerant(ShareChecks.percent(share)));
        Verdict fits =
                !isPossible ? Verdict.NO : part.isBounded() && whole.isBounded() ? Verdict.YES : Verdict.UNDETERMINED;
        Known calculated = part.plus(whole).with(percent, Optional.of(Unit.PERCENT));
        String key = isPossible ? "reading.fits" : "reading.misses";
        return new BaseReading(
                fits, findings.say(key, base, part.shown(), whole.shown(), calculated.shown()), calculated);
    }

    /** What the part would be. It is at most what a place around it has. */
    private BaseReading implied(Share share, Base base, Known whole) {
        Interval percent = findings.tolerant(ShareChecks.percent(share));
        Known part = whole.with(percent.percentOf(findings.tolerant(whole.interval())), whole.unit());
        Matter matter = figures.matter(share);
        Optional<Share> wider = share.place()
                .flatMap(place -> byPlace.around(figures.matter(share, base), matter, place))
                .filter(it -> percent.exceeds(findings.tolerant(ShareChecks.percent(it))) == Verdict.YES);
        if (wider.isPresent()) {
            return new BaseReading(
                    Verdict.NO,
                    findings.say("reading.above", base, wider.get(), wider.get().quantity()),
                    part.from(wider.get()));
        }
        Optional<Level> container = share.place().stream()
                .flatMap(place -> figures.around(place).stream())
                .flatMap(place -> figures.levels(matter.in(place)).stream())
                .filter(level ->
                        Figures.areComparable(part.unit(), level.quantity().unit()))
                .findFirst()
                .filter(level -> part.interval()
                                .exceeds(findings.tolerant(level.quantity().interval()))
                        == Verdict.YES);
        if (container.isPresent()) {
            return new BaseReading(
                    Verdict.NO,
                    findings.say(
                            "reading.above",
                            base,
                            container.get(),
                            container.get().quantity()),
                    part.from(container.get()));
        }
        return new BaseReading(Verdict.UNDETERMINED, findings.say("reading.open", base, part.shown()), part);
    }

    /** What follows from one base, in words and numbers. */
    private record BaseReading(Verdict fits, List<LocalizedText> said, List<Known> calculated) {
        BaseReading(Verdict fits, LocalizedText said, Known... calculated) {
            this(fits, List.of(said), List.of(calculated));
        }

        BaseReading and(BaseReading other) {
            List<LocalizedText> bothSaid = new ArrayList<>(said);
            bothSaid.addAll(other.said);
            List<Known> both = new ArrayList<>(calculated);
            both.addAll(other.calculated);
            return new BaseReading(fits.or(other.fits), bothSaid, both);
        }
    }

    /** A number and the figures from which it is known or calculated. */
    private record Known(Interval interval, Optional<Unit> unit, Set<Id<?>> from) {
        static Known of(Level level) {
            return new Known(level.quantity().interval(), level.quantity().unit(), Set.of(level.id()));
        }

        Known with(Interval calculated, Optional<Unit> itsUnit) {
            return new Known(calculated, itsUnit, from);
        }

        Known from(Statistic other) {
            Set<Id<?>> both = new LinkedHashSet<>(from);
            both.add(other.id());
            return new Known(interval, unit, both);
        }

        Known plus(Known other) {
            Set<Id<?>> both = new LinkedHashSet<>(from);
            both.addAll(other.from);
            return new Known(interval.plus(other.interval), unit, both);
        }

        boolean isBounded() {
            return interval.low().isPresent() && interval.high().isPresent();
        }

        /** Things that are counted have whole numbers. */
        WordedAmount shown() {
            return new WordedAmount(
                    Figures.isCount(unit) ? interval.wholeNumbers().orElse(interval) : interval, unit);
        }
    }
}

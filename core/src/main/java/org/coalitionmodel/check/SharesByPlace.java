package org.coalitionmodel.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Share;

/** Shares with one base, by what they are a share of and by what they count. */
final class SharesByPlace {
    private final Figures figures;
    private final Map<Matter, Map<Matter, List<Share>>> byBase = new LinkedHashMap<>();

    SharesByPlace(Figures figures) {
        this.figures = figures;
        for (Share share : figures.shares()) {
            if (share.bases().size() == 1) {
                byBase.computeIfAbsent(figures.matter(share, share.bases().get(0)), base -> new LinkedHashMap<>())
                        .computeIfAbsent(figures.matter(share), part -> new ArrayList<>())
                        .add(share);
            }
        }
    }

    /** Calls the action for each share of a place and that of the nearest place around it. */
    void nested(Pairs action) {
        byBase.forEach((base, parts) -> parts.forEach((part, shares) -> {
            boolean areOfKnownDays = part.days().isPresent() && base.days().isPresent();
            shares.forEach(share -> share.place()
                    .flatMap(place -> around(base, part, place))
                    .ifPresent(whole -> action.accept(share, whole, areOfKnownDays)));
        }));
    }

    /** The greatest share of the same base that the nearest place around a place has. */
    Optional<Share> around(Matter base, Matter part, Id<Place> place) {
        Map<Matter, List<Share>> parts = byBase.getOrDefault(base, Map.of());
        return figures.around(place).stream()
                .flatMap(container -> parts.getOrDefault(part.in(container), List.of()).stream()
                        .max(Comparator.comparing(ShareChecks::percent, Figures.BY_HIGH))
                        .stream())
                .findFirst();
    }

    /** An action on the share of a place, the share of a place around it, and whether their days are known. */
    @FunctionalInterface
    interface Pairs {
        /** Takes a pair. */
        void accept(Share part, Share whole, boolean areOfKnownDays);
    }
}

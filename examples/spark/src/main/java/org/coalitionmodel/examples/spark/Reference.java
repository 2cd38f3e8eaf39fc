package org.coalitionmodel.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;

/**
 * A reference of a statistic to a place, an indicator or a source.
 *
 * @param file the path of the file with the statistic
 * @param line the number of its line
 * @param statistic the id of the statistic
 * @param attribute the attribute that refers
 * @param to the id referred to
 */
record Reference(String file, long line, String statistic, String attribute, String to) implements Serializable {

    /** The references to places. */
    static List<Reference> toPlaces(Line.Read<Statistic> line) {
        List<Reference> references = new ArrayList<>();
        line.value().place().ifPresent(place -> references.add(of(line, "place", place)));
        for (Base base : bases(line.value())) {
            base.places().forEach(place -> references.add(of(line, "bases.places", place)));
        }
        return references;
    }

    /** The references to indicators and sources. */
    static List<Reference> toOthers(Line.Read<Statistic> line) {
        List<Reference> references = new ArrayList<>();
        line.value().indicators().forEach(indicator -> references.add(of(line, "indicators", indicator)));
        for (Base base : bases(line.value())) {
            base.indicator().ifPresent(indicator -> references.add(of(line, "bases.indicator", indicator)));
        }
        for (Citation citation : line.value().citations()) {
            references.add(of(line, "citations.source", citation.source()));
        }
        return references;
    }

    private static Reference of(Line.Read<Statistic> line, String attribute, Id<?> to) {
        return new Reference(line.file(), line.number(), line.value().id().value(), attribute, to.value());
    }

    private static List<Base> bases(Statistic statistic) {
        if (statistic instanceof Share share) {
            return share.bases();
        }
        return statistic instanceof Comparison comparison ? comparison.bases() : List.of();
    }

    /** What is written of it, as JSON. */
    String json() {
        return LineIterator.MAPPER.writeValueAsString(this);
    }
}

package org.coalitionmodel.json;

import java.util.Arrays;
import java.util.List;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.shape.Shape;

/** The location of each entity in the input. Faults found after reading are reported there. */
final class SourceLocations {
    private static final long[] NONE = {};

    private final Shape<?, ?> shape;
    private final long[][] byField;

    SourceLocations(Shape<?, ?> shape) {
        this.shape = shape;
        byField = new long[shape.properties().size()][];
        Arrays.fill(byField, NONE);
    }

    void add(int field, int element, long position) {
        long[] positions = byField[field];
        if (element == positions.length) {
            positions = Arrays.copyOf(positions, Math.max(8, element * 2));
            byField[field] = positions;
        }
        positions[element] = position;
    }

    /** The exception for a dossier that could not be built. */
    UnreadableException broken(RuntimeException e, Input in) {
        return e instanceof InvalidDossierException faults ? locate(faults, in) : UnreadableException.of(e, in);
    }

    private UnreadableException locate(InvalidDossierException e, Input in) {
        if (e.count() > 1) {
            String faults = e.listed(fault -> fault + shown(positionOf(fault)));
            return new UnreadableException("Dossier must fit together but has " + e.count() + " faults" + faults, in);
        }
        InvalidDossierException.Fault fault = e.faults().get(0);
        UnreadableException located = new UnreadableException(fault.message(), positionOf(fault));
        List<String> segments = segments(fault);
        for (int i = segments.size() - 1; i >= 0; i--) {
            String segment = segments.get(i);
            located.within(Character.isDigit(segment.charAt(0)) ? Integer.valueOf(segment) : segment);
        }
        return located;
    }

    private long positionOf(InvalidDossierException.Fault fault) {
        List<String> segments = segments(fault);
        return byField[shape.indexOf(segments.get(0))][Integer.parseInt(segments.get(1))];
    }

    /** No name or index needs the escapes of a JSON Pointer. */
    private static List<String> segments(InvalidDossierException.Fault fault) {
        return List.of(fault.path().substring(1).split("/", -1));
    }

    private static String shown(long position) {
        return position >> 32 == 0 ? "" : " (line " + (position >> 32) + ", column " + (int) position + ")";
    }
}

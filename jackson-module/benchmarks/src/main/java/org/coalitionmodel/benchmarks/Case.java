package org.coalitionmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing to measure.
 *
 * @param direction read or write
 * @param work what is read or written
 * @param way by whom
 */
record Case(Direction direction, Work work, Way way) {

    enum Direction {
        READ,
        WRITE
    }

    /** All cases, those of one work and direction together, since they are held against each other. */
    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (Work work : Work.values()) {
            for (Direction direction : Direction.values()) {
                for (Way way : Way.values()) {
                    if (way.takes(work)) {
                        cases.add(new Case(direction, work, way));
                    }
                }
            }
        }
        return cases;
    }

    /** The work as the tables name it: {@code read-seed}. */
    String title() {
        return (direction == Direction.READ ? "read-" : "write-") + work.word();
    }

    @Override
    public String toString() {
        return title() + "/" + way.generation() + "/" + way.contender();
    }
}

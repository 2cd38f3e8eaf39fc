package org.coalitionmodel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/**
 * The memory of one statistic, held by the model and as a plain bean that databind has read from the same JSON. What
 * several statistics of a dossier share, such as ids, units and enum constants, counts once.
 */
class StatisticMemoryTest {
    private static final double MOST = 1.2;

    @BeforeAll
    static void lays_down_the_works() throws IOException {
        new Corpus(Path.of(System.getProperty("coalition.root"))).write();
    }

    @Test
    void is_little_more_than_that_of_a_bean() throws IOException {
        byte[] dossier = Work.LARGE.bytes();
        GraphLayout model = layout(((Dossier) Jackson3Databind.library().read(dossier)).statistics());
        GraphLayout beans = layout(((Beans.Dossier) Jackson3Databind.beans().read(dossier)).statistics);
        assertThat((double) model.totalSize() / beans.totalSize())
                .as("%s%n%s", model.toFootprint(), beans.toFootprint())
                .isLessThanOrEqualTo(MOST);
    }

    private static GraphLayout layout(List<?> statistics) {
        return GraphLayout.parseInstance(statistics.toArray());
    }
}

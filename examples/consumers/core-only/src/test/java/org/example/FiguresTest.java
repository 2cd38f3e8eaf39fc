package org.example;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThatFaultsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void builds_and_asks() {
        List<Statistic> figures = Figures.dossier(Quantity.moreThan(210)).statisticsIn(Figures.MOROCCO);

        assertEquals(
                List.of("(210, ∞)"),
                figures.stream()
                        .map(figure -> ((Level) figure).quantity().interval().toString())
                        .toList());
    }

    @Test
    void is_told_what_does_not_fit_together() {
        Dossier.Builder dangling = Dossier.builder()
                .addStatistics(Level.builder()
                        .id(Id.of("cells-in-morocco"))
                        .addIndicators(Figures.DISMANTLED)
                        .quantity(Quantity.moreThan(210))
                        .build());

        assertThatFaultsOf(dangling::build).hasSize(1).contains("/statistics/0/indicators/0");
    }
}

package org.coalitionmodel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.coalitionmodel.grounding.GroundedCitation;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.grounding.GroundedNumber;
import org.coalitionmodel.grounding.Grounding;
import org.junit.jupiter.api.Test;

/** What is measured is the work that it claims to be. */
class GroundingTimeTest {
    @Test
    void finds_nine_of_ten_citations_and_reads_every_number() {
        GroundingTime.Sources sources = new GroundingTime.Sources();
        sources.bytes = 20_000;
        sources.citations = 50;
        sources.prepare();
        Grounding grounding = new GroundingTime().ground(sources);

        assertThat(grounding.citations(Status.FOUND)).hasSize(45);
        assertThat(grounding.citations(Status.MISSING))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.candidates()).isNotEmpty());
        assertThat(grounding.citations().stream().map(GroundedCitation::numbers))
                .filteredOn(numbers -> !numbers.isEmpty())
                .hasSize(25)
                .allSatisfy(numbers -> assertThat(numbers).allMatch(GroundedNumber::agrees));
    }
}

package org.coalitionmodel.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Statement}: who made it, what it is about, and through whom it is known.
 *
 * <pre>{@code
 * assertThat(SampleDossiers.everyType())
 *         .statement(SampleDossiers.CALL_FOR_LIGHTS)
 *         .isBy(SampleDossiers.ADA_MARROW)
 *         .isAbout(SampleDossiers.LANTERN_COALITION)
 *         .hasAttribution(Attribution.of(SampleDossiers.TIDE_OFFICE, Act.REPORTS));
 * }</pre>
 */
public final class StatementAssert extends AbstractAssert<StatementAssert, Statement> {
    StatementAssert(@Nullable Statement actual) {
        super(actual, StatementAssert.class);
    }

    /**
     * Verifies that the statement was made by these parties and nobody else, in whatever posts.
     *
     * @param speakers the ids of the parties, in the order of the statement
     * @return these assertions
     */
    public StatementAssert isBy(Id<?>... speakers) {
        isNotNull();
        List<String> by = actual.by().stream()
                .map(actor -> name(actor.party(), actor.described()))
                .toList();
        List<String> expected = List.of(speakers).stream().map(Id::value).toList();
        return verify(by.equals(expected), "be by", expected, by);
    }

    /**
     * Verifies that the statement is about these entities, among others.
     *
     * @param things the ids of the entities
     * @return these assertions
     */
    public StatementAssert isAbout(Id<?>... things) {
        isNotNull();
        return verify(actual.about().containsAll(List.of(things)), "be about", List.of(things), actual.about());
    }

    /**
     * Verifies that a citation of the statement has this chain of attribution.
     *
     * @param chain the steps, starting with whoever told the source; none if the source itself says so
     * @return these assertions
     */
    public StatementAssert hasAttribution(Attribution... chain) {
        isNotNull();
        List<List<Attribution>> chains =
                actual.citations().stream().map(Citation::attribution).toList();
        return verify(
                chains.contains(List.of(chain)),
                "have the attribution",
                steps(List.of(chain)),
                chains.stream().map(StatementAssert::steps).toList());
    }

    private StatementAssert verify(boolean holds, String expectation, Object expected, Object found) {
        if (!holds) {
            failWithMessage(
                    "Expecting statement %s to %s:\n  %s\nbut found:\n  %s", actual.id(), expectation, expected, found);
        }
        return this;
    }

    private static String steps(List<Attribution> chain) {
        return chain.stream()
                .map(step -> name(step.who(), step.described()) + " " + step.act())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The id, or the description in quotation marks. Exactly one of the two is given. */
    private static String name(Optional<? extends Id<?>> id, Optional<LocalizedText> described) {
        return id.isPresent() ? id.get().value() : '"' + described.orElseThrow().original() + '"';
    }
}

package org.coalitionmodel.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Dossier}: what the {@linkplain Checks#standard() standard checks} find in it, what it
 * contains, and what it answers. A dossier that has been built breaks no rule of the model; its facts may still
 * contradict each other.
 *
 * <pre>{@code
 * assertThat(SampleDossiers.everyType())
 *         .hasNoFaults()
 *         .contains(SampleDossiers.NORLAND, SampleDossiers.BEACON_MEETING)
 *         .hasMember(SampleDossiers.NORLAND, SampleDossiers.LANTERN_COALITION, LocalDate.of(2031, 5, 1));
 * }</pre>
 */
public final class DossierAssert extends AbstractAssert<DossierAssert, Dossier> {
    DossierAssert(@Nullable Dossier actual) {
        super(actual, DossierAssert.class);
    }

    /**
     * Verifies that the standard checks find no facts that contradict each other.
     *
     * @return these assertions
     */
    public DossierAssert hasNoFaults() {
        report().hasNoFaults();
        return this;
    }

    /**
     * Verifies that the standard checks find no facts that contradict each other, and no open question.
     *
     * @return these assertions
     */
    public DossierAssert hasNoFindings() {
        report().hasNoFindings();
        return this;
    }

    /**
     * Verifies that a standard check has an open finding.
     *
     * @param code the code of the check, such as {@code vote-totals}
     * @param entities the ids of entities that the finding is about, among others
     * @return these assertions
     */
    public DossierAssert hasFinding(String code, Id<?>... entities) {
        report().hasFinding(code, entities);
        return this;
    }

    /**
     * Verifies that a standard check has no open finding.
     *
     * @param code the code of the check, such as {@code vote-totals}
     * @return these assertions
     */
    public DossierAssert doesNotHaveFinding(String code) {
        report().doesNotHaveFinding(code);
        return this;
    }

    /**
     * Verifies that the dossier has entities with these ids.
     *
     * @param ids the ids
     * @return these assertions
     */
    public DossierAssert contains(Id<?>... ids) {
        isNotNull();
        List<Id<?>> missing =
                List.of(ids).stream().filter(id -> actual.find(id).isEmpty()).toList();
        if (!missing.isEmpty()) {
            failWithMessage(
                    "Expecting dossier:\n  %s\nto contain:\n  %s\nbut it lacks:\n  %s", actual, List.of(ids), missing);
        }
        return this;
    }

    /**
     * Verifies that the dossier has no entities with these ids.
     *
     * @param ids the ids
     * @return these assertions
     */
    public DossierAssert doesNotContain(Id<?>... ids) {
        isNotNull();
        List<Id<?>> found =
                List.of(ids).stream().filter(id -> actual.find(id).isPresent()).toList();
        if (!found.isEmpty()) {
            failWithMessage(
                    "Expecting dossier:\n  %s\nnot to contain:\n  %s\nbut it has:\n  %s", actual, List.of(ids), found);
        }
        return this;
    }

    /**
     * Verifies that a party certainly belongs to a body on a day.
     *
     * @param party the party
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param day the day
     * @return these assertions
     */
    public DossierAssert hasMember(Id<Party> party, Id<?> body, LocalDate day) {
        return belongs(party, body, day, Verdict.YES);
    }

    /**
     * Verifies that a party certainly does not belong to a body on a day.
     *
     * @param party the party
     * @param body a coalition, an organisation, a work stream, or an instrument
     * @param day the day
     * @return these assertions
     */
    public DossierAssert doesNotHaveMember(Id<Party> party, Id<?> body, LocalDate day) {
        return belongs(party, body, day, Verdict.NO);
    }

    /**
     * Goes on with an entity of this dossier.
     *
     * @param id the id of the entity
     * @param type its type, such as {@code Organization.class}
     * @param <T> the type
     * @return assertions about the entity
     */
    public <T extends Entity> ObjectAssert<T> entity(Id<?> id, Class<T> type) {
        return Assertions.assertThat(found(id, type)).as(info.description());
    }

    /**
     * Goes on with a statement of this dossier.
     *
     * @param id the id of the statement
     * @return assertions about the statement
     */
    public StatementAssert statement(Id<Statement> id) {
        return new StatementAssert(found(id, Statement.class)).as(info.description());
    }

    /**
     * Goes on with the quantity of a level, share or comparison of this dossier.
     *
     * @param id the id of the statistic
     * @return assertions about the quantity
     */
    public QuantityAssert quantity(Id<Statistic> id) {
        Statistic statistic = found(id, Statistic.class);
        Optional<Quantity> quantity = statistic.figure();
        if (quantity.isEmpty()) {
            failWithMessage("Expecting the statistic %s to have a quantity but it has none", id);
        }
        return new QuantityAssert(quantity.orElseThrow()).as(info.description());
    }

    /**
     * Goes on with the parties that attended a meeting in somebody's place.
     *
     * @param absent the party that was replaced
     * @param meeting the meeting
     * @return assertions about the ids of the parties, in the order of the meeting
     */
    public ListAssert<Id<Party>> whoSatFor(Id<Party> absent, Id<Meeting> meeting) {
        isNotNull();
        return Assertions.assertThat(actual.whoSatFor(absent, meeting).stream()
                        .flatMap(seat -> seat.actor().party().stream())
                        .toList())
                .as(info.description());
    }

    private ReportAssert report() {
        isNotNull();
        return new ReportAssert(Checks.standard().check(actual)).as(info.description());
    }

    private DossierAssert belongs(Id<Party> party, Id<?> body, LocalDate day, Verdict expected) {
        isNotNull();
        Verdict verdict = actual.belongs(party, body, day);
        if (verdict != expected) {
            failWithMessage(
                    "Expecting %s %s of %s on %s but the verdict was %s. Its memberships there:\n%s",
                    party,
                    expected == Verdict.YES ? "to be a member" : "not to be a member",
                    body,
                    day,
                    verdict,
                    memberships(party, body));
        }
        return this;
    }

    private <T extends Entity> T found(Id<?> id, Class<T> type) {
        contains(id);
        Entity entity = actual.find(id).orElseThrow();
        if (!type.isInstance(entity)) {
            failWithMessage("Expecting %s to be a %s but was:\n  %s", id, type.getSimpleName(), entity);
        }
        return type.cast(entity);
    }

    private String memberships(Id<Party> party, Id<?> body) {
        List<Membership> memberships = actual.statusHistory(party, body);
        return memberships.isEmpty()
                ? "  none"
                : memberships.stream().map(DossierAssert::line).collect(Collectors.joining("\n"));
    }

    private static String line(Membership membership) {
        return "  " + membership.id() + ": " + membership.role() + ", " + membership.status()
                + membership
                        .when()
                        .flatMap(When::period)
                        .map(period -> ", " + period)
                        .orElse("");
    }
}

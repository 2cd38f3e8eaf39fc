package org.coalitionmodel.party;

import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A body that is neither a state nor a coalition: an intergovernmental organisation, one of its organs, a ministry, a
 * media outlet, an armed group [org:Organization]. What it belongs to is said by memberships, or by a {@code partOf}
 * relation for an organ.
 *
 * <pre>{@code
 * Organization.builder().id(QPOSTS).addNames(Alias.of(name)).kind(Organization.OrganizationKind.MEDIA).build()
 * }</pre>
 */
@Iri("org:Organization")
@Value.Immutable
public sealed interface Organization extends Party permits ImmutableOrganization {

    /** {@return what sort of organisation it is} */
    @Iri("org:classification")
    OrganizationKind kind();

    /** {@return when it was founded; absent if not given} */
    Optional<When> founded();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A party has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        PartyRules.requireName(this, "Organization");
    }

    /** Builds an {@link Organization}. */
    final class Builder extends OrganizationBuilder {
        Builder() {}
    }

    /** What sort of organisation it is. */
    enum OrganizationKind {
        /** An organisation whose members are states. */
        INTERGOVERNMENTAL,
        /** An organ, committee, mission or other body of a state, an organisation or a coalition. */
        BODY,
        /** The government of the day of a state, or an authority in its place. */
        GOVERNMENT,
        /** A ministry or agency of a state. */
        MINISTRY,
        /** A newspaper, news site, agency or broadcaster. */
        MEDIA,
        /** A group under arms that is not a state's, called terrorist, rebel or militia by others. */
        ARMED_GROUP,
        /** A programme, fund or initiative. */
        PROGRAMME,
        /** A company or bank. */
        COMPANY,
        /** A think tank, institute or university. */
        RESEARCH,
        /** A political party or movement. */
        POLITICAL,
        /** Anything else. */
        OTHER
    }
}

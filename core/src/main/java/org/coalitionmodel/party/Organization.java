package org.coalitionmodel.party;

import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * An organisation that is neither a state nor a coalition: an intergovernmental organisation, one of its organs, a
 * ministry, a media outlet, an armed group [org:Organization]. What it belongs to is stated by memberships or, for an
 * organ, by a {@code partOf} relation.
 *
 * <pre>{@code
 * Organization.builder().id(QPOSTS).addNames(Alias.of(name)).kind(Organization.OrganizationKind.MEDIA).build()
 * }</pre>
 */
@Iri("org:Organization")
@Value.Immutable
public sealed interface Organization extends Party permits ImmutableOrganization {

    /** {@return the kind of organisation} */
    @Iri("org:classification")
    OrganizationKind kind();

    /** {@return when it was founded; absent if not given} */
    Optional<When> founded();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the organisation has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        PartyRules.requireName(this, "Organization");
    }

    /** Builds an {@link Organization} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends OrganizationBuilder {
        Builder() {}
    }

    /** The kinds of organisations. */
    enum OrganizationKind {
        /** An organisation whose members are states. */
        INTERGOVERNMENTAL,
        /** An organ, committee, mission or other body of a state, an organisation or a coalition. */
        BODY,
        /** The current government of a state, or an authority in its place. */
        GOVERNMENT,
        /** A ministry or agency of a state. */
        MINISTRY,
        /** A newspaper, news site, agency or broadcaster. */
        MEDIA,
        /** An armed group that does not belong to a state, called terrorist, rebel or militia by others. */
        ARMED_GROUP,
        /** A programme, fund or initiative. */
        PROGRAMME,
        /** A company or bank. */
        COMPANY,
        /** A think tank, institute or university. */
        RESEARCH,
        /** A political party or movement. */
        POLITICAL,
        /** Any other organisation. */
        OTHER
    }
}

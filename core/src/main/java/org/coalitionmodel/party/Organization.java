package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * An organisation that is neither a state nor a coalition: an intergovernmental organisation, one of its organs, a
 * ministry, a media outlet, an armed group [org:Organization]. Memberships or, for an organ, a {@code partOf} relation
 * say what it belongs to.
 *
 * <pre>{@code
 * Organization.builder().id(QPOSTS).addNames(name).kind(Organization.OrganizationKind.MEDIA).build()
 * }</pre>
 */
@Iri("org:Organization")
@Value.Immutable
public sealed interface Organization extends Party permits ImmutableOrganization {
    /** {@return the names of the organisation, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return the kind of organisation} */
    @Iri("org:classification")
    OrganizationKind kind();

    /** {@return when it was founded; absent if not given} */
    Optional<When> founded();

    /** {@return the place of its seat; absent if not given} */
    @Iri("schema:location")
    Optional<Id<Place>> place();

    /** {@return the entities that it deals with, usually topics; empty if not given} */
    @Iri("schema:about")
    List<Id<?>> about();

    /**
     * {@return the areas that it covers: the region of a regional organisation, or where a mission works; empty if not
     * given}
     */
    @Iri("schema:areaServed")
    List<Id<Place>> areas();

    /** {@return the stages it has reached, in the order of time; empty if no source says how far it has come} */
    @Override
    @Iri(value = "cm:stage", form = Iri.Form.LIST)
    List<Stage> stages();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the organisation has a name, and the order of the stages.
     *
     * @throws IllegalArgumentException if there is no name, or a stage was certainly reached before one that is listed
     *     before it
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Organization.names", names(), id());
        Stage.requireInOrder("Organization.stages", stages(), id());
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
        /** A parliament, or a chamber or committee of one. */
        LEGISLATURE,
        /** A court or tribunal. */
        COURT,
        /** Armed forces, a police force, a coast guard or another armed body of a state or of several states. */
        SECURITY_FORCE,
        /** A newspaper, news site, agency or broadcaster. */
        MEDIA,
        /** An armed group that does not belong to a state, called terrorist, rebel or militia by others. */
        ARMED_GROUP,
        /** A programme, fund, platform or initiative. */
        PROGRAMME,
        /** A programme or project that tries something out on a small scale. */
        PILOT,
        /** A company or bank. */
        COMPANY,
        /** A think tank, institute or university. */
        RESEARCH,
        /** A non-governmental organisation, a foundation or a church. */
        CIVIL_SOCIETY,
        /** A political party or movement. */
        POLITICAL,
        /** Any other organisation. */
        OTHER
    }
}

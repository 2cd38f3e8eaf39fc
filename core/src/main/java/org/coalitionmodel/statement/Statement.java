package org.coalitionmodel.statement;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * Something that somebody said, wrote or expected, in the words of the dossier's author [schema.org Quotation; PROV].
 * The dossier records only that it was said, not that it is true. A figure in a statement is a statistic whose citation
 * names the speaker.
 *
 * <pre>{@code
 * Statement.builder().id(EXPECTATION).addBy(Actor.of(HAFIDI)).act(Act.EXPECTS).summary(summary).addAbout(MOROCCO, US).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Statement extends Entity permits ImmutableStatement {

    /** {@return the id} */
    @Override
    Id<Statement> id();

    /** {@return the actors who made it, several if they made it jointly; never empty} */
    @NotEmpty
    List<Actor> by();

    /** {@return how it is meant: as an assertion, an expectation, a warning} */
    Act act();

    /**
     * {@return whether the source says that they did not do it, as in "did not condemn", "declined to comment" and
     * "could not verify"; the default is false} The questions of a dossier return such statements too.
     */
    @DefaultValue("false")
    boolean negated();

    /**
     * {@return how strongly they say it, as in "strongly condemns" and "deepest concern"; absent if the source has no
     * such word}
     */
    Optional<Emphasis> emphasis();

    /** {@return a summary of what was said, in the words of the dossier's author} */
    @Iri("dcterms:abstract")
    LocalizedText summary();

    /** {@return the individual points that it makes, if the source lists them} */
    @Iri(value = "cm:point", form = Iri.Form.LIST)
    List<Point> points();

    /** {@return a short verbatim quotation; absent if not quoted} */
    @Iri("schema:text")
    Optional<LocalizedText> quotation();

    /**
     * {@return the meeting at which it was made, not a meeting on which it only comments; absent if it was made at
     * none}
     */
    @Iri("cm:madeAt")
    Optional<Id<Meeting>> at();

    /** {@return the parts that others have in it: to whom it was made, who was present; empty if none is given} */
    @Iri("cm:participation")
    List<Participation> participations();

    /** {@return the medium in which it was made; absent if not given} */
    Optional<Medium> medium();

    /** {@return when it was made; absent if not given, or if it is the time of the meeting} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the entities that it is about} */
    @Iri("schema:about")
    List<Id<?>> about();

    /**
     * The id of a statement.
     *
     * @param value the text of the id, such as {@code statement-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Statement> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the statement has an author.
     *
     * @throws IllegalArgumentException if {@link #by()} is empty
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Statement.by", by(), id());
    }

    /** Builds a {@link Statement} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends StatementBuilder {
        Builder() {}
    }

    /** How strongly something is said, in the steps that diplomatic language has. */
    enum Emphasis {
        /** With a word that weakens it: cautiously, somewhat, partly. */
        WEAK,
        /** With a word that strengthens it: strongly, deeply, firmly, fully, warmly. */
        STRONG,
        /** In the strongest terms: deepest, unequivocally. */
        STRONGEST
    }

    /** The medium in which a statement is made. */
    enum Medium {
        /** A speech or remarks on an occasion. */
        SPEECH,
        /** An interview with an outlet, or remarks to it. */
        INTERVIEW,
        /** A recorded video or audio message. */
        RECORDED_MESSAGE,
        /** A press conference. */
        PRESS_CONFERENCE,
        /** A letter or note. */
        LETTER,
        /** A statement issued in writing. */
        WRITTEN_STATEMENT,
        /** Radio or television. */
        BROADCAST,
        /** A post on a social network. */
        SOCIAL_MEDIA
    }
}

package org.coalitionmodel.statement;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * Something that somebody said, wrote or expected, in our words [schema.org Quotation; PROV]. It is not a fact of the
 * dossier that this is so, only that it was said; a figure inside it is a statistic whose citation names the speaker.
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

    /** {@return who made it, several if jointly; never empty} */
    @NotEmpty
    List<Actor> by();

    /** {@return how it is meant: said, expected, warned} */
    Act act();

    /** {@return what was said, in our words} */
    @Iri("dcterms:abstract")
    LocalizedText summary();

    /** {@return the single points that it makes, where the source counts them out} */
    @Iri(value = "cm:point", form = Iri.Form.LIST)
    List<Point> points();

    /** {@return the words themselves, kept short; absent if not quoted} */
    @Iri("schema:text")
    Optional<LocalizedText> quotation();

    /** {@return the meeting at which it was made; absent if at none. A comment on a meeting is not made at it} */
    @Iri("cm:madeAt")
    Optional<Id<Meeting>> at();

    /** {@return whom it was made to: an outlet, an audience; empty if not given} */
    @Iri("cm:addressee")
    List<Actor> to();

    /** {@return by what means it was made; absent if not given} */
    Optional<Medium> medium();

    /** {@return when it was made; absent if not given, or as the meeting's} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the things of the dossier that it speaks of} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return its links to other things, such as the statement that it answers} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it is reported} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of a statement.
     *
     * @param value the id's text, such as {@code statement-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Statement> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Somebody made it.
     *
     * @throws IllegalArgumentException if nobody is named or described as its author
     */
    @Value.Check
    default void check() {
        Rule.require(!by().isEmpty(), "Statement.by", "not be empty", "empty", id());
    }

    /** Builds a {@link Statement}. */
    final class Builder extends StatementBuilder {
        Builder() {}
    }

    /** By what means a statement is made. */
    enum Medium {
        /** A speech or remarks at an occasion. */
        SPEECH,
        /** An interview or remarks to an outlet. */
        INTERVIEW,
        /** A press conference. */
        PRESS_CONFERENCE,
        /** A letter or note. */
        LETTER,
        /** A statement given out in writing. */
        WRITTEN_STATEMENT,
        /** Radio or television. */
        BROADCAST,
        /** A post on a social network. */
        SOCIAL_MEDIA
    }
}

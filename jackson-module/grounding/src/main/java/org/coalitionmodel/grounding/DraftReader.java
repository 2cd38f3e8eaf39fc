package org.coalitionmodel.grounding;

import java.util.Optional;
import java.util.function.Function;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Source;

/**
 * Reads drafts: dossiers that a person or a program has written from a text, with quotes in place of positions. A draft is a
 * JSON object with the lists of a dossier. Their entities have the form that {@link AuthoringSchemas} describes:
 *
 * <ul>
 *   <li>A citation has a {@code quote}. The reader finds it in the text of the source and works out start, end and lines.
 *   <li>A text in languages is a list of objects with {@code language} and {@code text}, the original first.
 *   <li>An optional field may be null.
 * </ul>
 *
 * <p>The reader reports all faults at once, so that they can be corrected together. A fault may hide others: in an object
 * with a fault, the rules that concern several of its fields are not checked.
 *
 * <pre>{@code
 * DraftResult result = DraftReader.of(texts).read(json);
 * result.dossier().ifPresentOrElse(this::save, () -> askAgain(result.toJson()));
 * }</pre>
 */
public final class DraftReader {
    private final Function<Id<Source>, Optional<String>> texts;

    private DraftReader(Function<Id<Source>, Optional<String>> texts) {
        this.texts = texts;
    }

    /**
     * A reader that finds quotes in these texts.
     *
     * @param texts the text of a source; empty if you do not have it. It is asked for once for each source of a draft
     * @return the reader
     * @throws IllegalArgumentException if the argument is null
     */
    public static DraftReader of(Function<Id<Source>, Optional<String>> texts) {
        return new DraftReader(Rule.given("DraftReader.texts", texts));
    }

    /**
     * Reads a draft. It never fails because of what the draft contains.
     *
     * <p>Words of up to 120 code points become {@code exact}; of longer ones, only the position is kept. A source whose text
     * is given gets the SHA-256 of that text in UTF-8.
     *
     * <p>The {@code quantity} of an entity or part is compared with its quotes, and so is any quantity that a citation names
     * in {@code supports}. It is not compared if a citation says by {@code reading} that the source does not state it.
     *
     * @param json the draft
     * @return the dossier or the faults
     * @throws IllegalArgumentException if the draft is null
     */
    public DraftResult read(String json) {
        return new DraftReading(new SourceTexts(texts)).read(Rule.given("DraftReader.json", json));
    }
}

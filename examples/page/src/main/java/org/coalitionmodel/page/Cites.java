package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The support of one claim.
 *
 * @param brief where it stands and on whose word, in a few words
 * @param notes each passage in full
 */
record Cites(Line brief, List<Note> notes) {
    static final Cites NONE = new Cites(Line.EMPTY, List.of());

    /**
     * One passage.
     *
     * @param position the document and the place in it
     * @param chain from the document to whoever said it first
     * @param passage the words cited, if the dossier has them
     * @param language the language of these words, if known
     * @param remarks what it supports, how it was read, how far it is trusted
     */
    record Note(
            Line position,
            Line chain,
            String passage,
            @Nullable String language,
            List<Line> remarks) {

        /** The note with what it is about, for notes on several claims together. */
        Note on(Line what) {
            List<Line> all = new ArrayList<>(List.of(what));
            all.addAll(remarks);
            return new Note(position, chain, passage, language, all);
        }
    }
}

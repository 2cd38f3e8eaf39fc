package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;

/** A labelled fact with its support: Founded, September 2014, line 9. */
record Fact(Line label, Line value, Cites cites) {

    /** The support of all facts together if each has it from the same place; without notes if not. */
    static Cites shared(List<Fact> facts) {
        if (facts.size() < 2
                || facts.stream().map(it -> it.cites().brief()).distinct().count() > 1) {
            return Cites.NONE;
        }
        return new Cites(facts.get(0).cites().brief(), notes(facts));
    }

    /** The passages of all facts, each with the fact that it supports. */
    static List<Cites.Note> notes(List<Fact> facts) {
        List<Cites.Note> notes = new ArrayList<>();
        facts.forEach(fact -> fact.cites().notes().forEach(note -> notes.add(note.on(fact.value()))));
        return notes;
    }
}

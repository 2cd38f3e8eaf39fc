package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.statistic.Level;

/** The coalitions, or other bodies with work streams, and what they are made of. */
final class CoalitionSection {
    // More columns than this are too narrow for their text.
    private static final int MOST_COLUMNS = 6;

    // All of them are among the figures.
    private static final int MOST_SIZES = 6;

    private final PageContext page;
    private final FigureText figures;

    CoalitionSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    /** A body, with its diagram. */
    record Body(Line name, Cites cites, List<Fact> facts, List<Stream> streams, String fan, List<Purposes> purposes) {}

    /** A work stream, with those below it. */
    record Stream(String order, Line name, Line mandate, Line pillar, Cites cites, List<Stream> below) {}

    /** A list of what a body is for: its objectives, its commitments. */
    record Purposes(Line title, List<Purpose> items) {}

    record Purpose(Line text, Cites cites) {}

    List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (Coalition coalition : page.dossier().parties(Coalition.class)) {
            bodies.add(coalition(coalition));
        }
        // Organisations have work streams, too.
        page.dossier().parties(WorkStream.class).stream()
                .map(WorkStream::of)
                .distinct()
                .filter(of -> page.dossier()
                        .party(of)
                        .filter(it -> !(it instanceof Coalition) && !(it instanceof WorkStream))
                        .isPresent())
                .forEach(of -> bodies.add(body(of, Cites.NONE, List.of(), List.of())));
        return bodies;
    }

    private Body coalition(Coalition coalition) {
        List<Fact> facts = new ArrayList<>();
        coalition
                .founded()
                .ifPresent(founded -> facts.add(new Fact(
                        page.words().say("coalition.founded"),
                        page.when(coalition, "founded", founded),
                        page.citations().of(coalition, "founded"))));
        if (!coalition.opposes().isEmpty()) {
            facts.add(new Fact(
                    page.words().say("coalition.against"),
                    page.names().names(coalition.opposes()),
                    page.citations().of(coalition, "opposes")));
        }
        page.dossier().statisticsAbout(coalition.id()).stream()
                .filter(Level.class::isInstance)
                .limit(MOST_SIZES)
                .forEach(size -> facts.add(new Fact(
                        page.names().names(size.indicators()),
                        page.words()
                                .parts(List.of(
                                        figures.figure(size),
                                        size.when().map(page.dates()::when).orElse(Line.EMPTY))),
                        page.citations().of(size.citations()))));
        if (!coalition.areas().isEmpty()) {
            facts.add(new Fact(
                    page.words().say("coalition.areas"),
                    page.names().names(coalition.areas()),
                    page.citations().of(coalition, "areas")));
        }
        if (!coalition.documents().isEmpty()) {
            facts.add(new Fact(
                    page.words().say("coalition.documents"),
                    page.names().names(coalition.documents()),
                    page.citations().of(coalition, "documents")));
        }
        List<Purposes> purposes = new ArrayList<>();
        add(purposes, "coalition.objectives", coalition.objectives());
        add(purposes, "coalition.commitments", coalition.commitments());
        if (page.dossier().workStreamsIn(coalition.id()).isEmpty()) {
            add(purposes, "coalition.pillars", coalition.pillars());
        }
        add(purposes, "coalition.principles", coalition.principles());
        return body(coalition.id(), page.citations().of(coalition.names().get(0).citations()), facts, purposes);
    }

    private void add(List<Purposes> purposes, String key, List<Point> points) {
        if (!points.isEmpty()) {
            purposes.add(new Purposes(
                    page.words().say(key),
                    points.stream()
                            .map(point -> new Purpose(
                                    page.words().of(point.text()),
                                    page.citations().of(point.citations())))
                            .toList()));
        }
    }

    private Body body(Id<Party> id, Cites cites, List<Fact> facts, List<Purposes> purposes) {
        List<Stream> streams = streams(id);
        String fan = streams.size() < 2 || streams.size() > MOST_COLUMNS ? "" : fan(streams.size());
        return new Body(page.names().name(id), cites, facts, streams, fan, purposes);
    }

    private List<Stream> streams(Id<Party> parent) {
        return page.dossier().workStreamsIn(parent).stream()
                .map(stream -> new Stream(
                        order(stream.order()),
                        page.names().name(stream.id()),
                        stream.mandate().map(page.words()::of).orElse(Line.EMPTY),
                        stream.pillar().map(page.names()::name).orElse(Line.EMPTY),
                        page.citations().of(stream.citations()),
                        streams(stream.id())))
                .toList();
    }

    private String order(OptionalInt order) {
        return order.isPresent() ? page.words().plainNumber(order.getAsInt()) : "";
    }

    /** The lines from a body to its work streams side by side. */
    private String fan(int columns) {
        double half = 0.5 / columns;
        Drawing drawing = new Drawing(28, page.words().isRightToLeft())
                .upright(0.5, 0, 14, "branch")
                .along(half, 1 - half, 14, "branch");
        for (int i = 0; i < columns; i++) {
            drawing.upright(half * (2 * i + 1), 14, 28, "branch");
        }
        return drawing.svg("");
    }
}

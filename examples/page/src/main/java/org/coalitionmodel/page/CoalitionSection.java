package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

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
    record Body(
            @Nullable String anchor,
            Line name,
            Cites cites,
            List<Fact> facts,
            List<Stream> streams,
            String fan,
            List<Purposes> purposes) {}

    /** A work stream, with those below it. */
    record Stream(
            @Nullable String anchor,
            String order,
            Line name,
            Line mandate,
            Line pillar,
            Cites cites,
            List<Stream> below) {
        /** The support of all streams together if each has it from the same place. */
        static Cites shared(List<Stream> streams) {
            return Fact.shared(streams.stream()
                    .map(it -> new Fact(Line.EMPTY, it.name(), it.cites()))
                    .toList());
        }
    }

    /** A list of what a body is for: its objectives, its commitments. */
    record Purposes(Line title, List<Fact> items) {}

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
                        page.say("coalition.founded"),
                        page.when(coalition, "founded", founded),
                        page.cites(coalition, "founded"))));
        if (!coalition.opposes().isEmpty()) {
            facts.add(new Fact(
                    page.say("coalition.against"), page.names(coalition.opposes()), page.cites(coalition, "opposes")));
        }
        page.dossier().statisticsAbout(coalition.id()).stream()
                .filter(Level.class::isInstance)
                .limit(MOST_SIZES)
                .forEach(size -> facts.add(new Fact(
                        page.matters(size.indicators()),
                        page.parts(List.of(
                                figures.figure(size),
                                size.when().map(page::when).orElse(Line.EMPTY))),
                        page.cites(size.citations()))));
        if (!coalition.areas().isEmpty()) {
            facts.add(new Fact(
                    page.say("coalition.areas"), page.names(coalition.areas()), page.cites(coalition, "areas")));
        }
        if (!coalition.documents().isEmpty()) {
            facts.add(new Fact(
                    page.say("coalition.documents"),
                    page.names(coalition.documents()),
                    page.cites(coalition, "documents")));
        }
        List<Purposes> purposes = new ArrayList<>();
        add(purposes, "coalition.objectives", coalition.objectives());
        add(purposes, "coalition.commitments", coalition.commitments());
        if (page.dossier().workStreamsIn(coalition.id()).isEmpty()) {
            add(purposes, "coalition.pillars", coalition.pillars());
        }
        add(purposes, "coalition.principles", coalition.principles());
        return body(coalition.id(), page.cites(coalition.names().get(0).citations()), facts, purposes);
    }

    private void add(List<Purposes> purposes, String key, List<Point> points) {
        if (!points.isEmpty()) {
            purposes.add(new Purposes(
                    page.say(key),
                    points.stream()
                            .map(point -> new Fact(Line.EMPTY, page.text(point.text()), page.cites(point.citations())))
                            .toList()));
        }
    }

    private Body body(Id<Party> id, Cites cites, List<Fact> facts, List<Purposes> purposes) {
        List<Stream> streams = streams(id);
        String fan = streams.size() < 2 || streams.size() > MOST_COLUMNS ? "" : fan(streams.size());
        return new Body(page.anchors().place(id), page.name(id), cites, facts, streams, fan, purposes);
    }

    private List<Stream> streams(Id<Party> parent) {
        return page.dossier().workStreamsIn(parent).stream()
                .map(stream -> new Stream(
                        page.anchors().place(stream.id()),
                        order(stream.order()),
                        page.name(stream.id()),
                        stream.mandate().map(page::text).orElse(Line.EMPTY),
                        stream.pillar()
                                .filter(pillar -> !isNamedAfter(stream, pillar))
                                .map(page::name)
                                .orElse(Line.EMPTY),
                        page.cites(stream.citations()),
                        streams(stream.id())))
                .toList();
    }

    /** Whether the name of a work stream has that of its pillar in it, in any language. */
    private boolean isNamedAfter(WorkStream stream, Id<Point> pillar) {
        var names = stream.usualName().map(LocalizedText::texts).orElse(Map.of());
        var pillars = page.dossier().point(pillar).map(it -> it.text().texts()).orElse(Map.of());
        return names.entrySet().stream().anyMatch(name -> {
            String inSameLanguage = pillars.get(name.getKey());
            return inSameLanguage != null
                    && name.getValue().toLowerCase(Locale.ROOT).contains(inSameLanguage.toLowerCase(Locale.ROOT));
        });
    }

    private String order(OptionalInt order) {
        return order.isPresent() ? page.words().plainNumber(order.getAsInt()) : "";
    }

    /** The lines from a body to its work streams side by side. */
    private String fan(int columns) {
        double half = 0.5 / columns;
        Drawing drawing = new Drawing(28, page.isRightToLeft())
                .upright(0.5, 0, 14, "branch")
                .along(half, 1 - half, 14, "branch");
        for (int i = 0; i < columns; i++) {
            drawing.upright(half * (2 * i + 1), 14, 28, "branch");
        }
        return drawing.svg("");
    }
}

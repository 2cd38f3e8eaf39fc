package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Source;
import org.jspecify.annotations.Nullable;

/** The documents. */
final class SourceSection {
    private final PageContext page;

    SourceSection(PageContext page) {
        this.page = page;
    }

    /** A document; the link is empty unless it is one that a browser may safely follow. */
    record SourceView(@Nullable String anchor, String number, Line name, Line about, List<Fact> credits, String link) {}

    List<SourceView> sources() {
        return page.dossier().sources().stream().map(this::source).toList();
    }

    private SourceView source(Source source) {
        // The number by which citations refer to it.
        String number = page.number(page.dossier().sources().indexOf(source) + 1L);
        List<Line> about = new ArrayList<>(List.of(page.label(source.kind())));
        source.published().ifPresent(when -> about.add(page.when(source, "published", when)));
        source.languages()
                .forEach(language -> about.add(Line.own(Locale.forLanguageTag(language)
                        .getDisplayLanguage(page.words().locale()))));
        source.reliability().ifPresent(it -> about.add(page.label(it.grade())));
        Map<Act, List<Line>> credits = new LinkedHashMap<>();
        for (Attribution credit : source.credits()) {
            credits.computeIfAbsent(credit.act(), any -> new ArrayList<>())
                    .add(page.citations().who(credit));
        }
        List<Fact> facts = new ArrayList<>();
        credits.forEach((act, who) -> facts.add(new Fact(
                page.sayIfKnown("credit." + act.name()).orElseGet(() -> page.label(act)), page.list(who), Cites.NONE)));
        return new SourceView(
                page.anchors().place(source.id()),
                number,
                page.name(source.id()),
                page.parts(about),
                facts,
                link(source.uri()));
    }

    static String link(Optional<String> uri) {
        return uri.filter(it -> it.startsWith("https://") || it.startsWith("http://"))
                .orElse("");
    }
}

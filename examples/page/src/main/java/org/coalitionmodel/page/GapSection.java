package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Gap;

/** What the sources leave open. */
final class GapSection {
    private final PageContext page;
    private final FigureText figures;

    GapSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    List<Fact> gaps() {
        List<Fact> gaps = new ArrayList<>();
        page.dossier().entities().forEach(entity -> entity.gaps().forEach(gap -> gaps.add(gap(entity, gap))));
        return gaps;
    }

    private Fact gap(Entity entity, Gap gap) {
        return new Fact(figures.brief(entity), page.gap(gap), page.cites(gap.citations()));
    }
}

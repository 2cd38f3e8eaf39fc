package org.coalitionmodel.page;

import java.util.List;
import org.coalitionmodel.dossier.Dossier;

/** All that the templates show. A section without content is left out. */
record PageView(
        Words words,
        String style,
        LeadSection.Lead lead,
        List<CoalitionSection.Body> bodies,
        List<MeetingSection.MeetingView> meetings,
        List<OutcomeSection.OutcomeView> outcomes,
        List<StatementSection.Speaker> speakers,
        List<FigureSection.Card> figures,
        TimelineSection.Timeline timeline,
        List<MembershipSection.Members> memberships,
        List<Fact> gaps,
        List<SourceSection.SourceView> sources) {

    static PageView of(Dossier dossier, Words words) {
        PageContext page = PageContext.of(dossier, words);
        return new PageView(
                words,
                BriefingPage.resource("page.css"),
                new LeadSection(page).lead(),
                new CoalitionSection(page).bodies(),
                new MeetingSection(page).meetings(),
                new OutcomeSection(page).outcomes(),
                new StatementSection(page).speakers(),
                new FigureSection(page).cards(),
                new TimelineSection(page).timeline(),
                new MembershipSection(page).bodies(),
                new GapSection(page).gaps(),
                new SourceSection(page).sources());
    }

    /** What the drawings of the figures need a legend for. */
    List<String> figureStyles() {
        return Drawing.used(
                List.of("sure", "maybe", "open", "aim", "whole"),
                figures.stream().flatMap(FigureSection.Card::drawings));
    }

    String direction() {
        return words.isRightToLeft() ? "rtl" : "ltr";
    }

    /** Where a bar that fades out begins and ends, in the direction of the page. */
    String fadeStart() {
        return words.isRightToLeft() ? "1" : "0";
    }

    String fadeEnd() {
        return words.isRightToLeft() ? "0" : "1";
    }

    boolean hasTimeline() {
        return !timeline.moments().isEmpty() || !timeline.undated().isEmpty();
    }
}

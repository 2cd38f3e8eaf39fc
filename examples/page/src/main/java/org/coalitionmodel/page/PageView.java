package org.coalitionmodel.page;

import java.util.List;
import org.coalitionmodel.check.Checks;
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
        CheckSection.Findings findings,
        List<Fact> gaps,
        List<SourceSection.SourceView> sources) {

    static PageView of(Dossier dossier, Words words, Checks checks) {
        PageContext page = PageContext.of(dossier, words);
        var lead = new LeadSection(page).lead();
        var bodies = new CoalitionSection(page).bodies();
        var meetings = new MeetingSection(page).meetings();
        var outcomes = new OutcomeSection(page).outcomes();
        var speakers = new StatementSection(page).speakers();
        var figures = new FigureSection(page).cards();
        var timeline = new TimelineSection(page).timeline();
        var memberships = new MembershipSection(page).bodies();
        var gaps = new GapSection(page).gaps();
        var sources = new SourceSection(page).sources();
        // The last, because it links to the places in the others.
        var findings = new CheckSection(page, checks).findings();
        return new PageView(
                words,
                BriefingPage.resource("page.css"),
                lead,
                bodies,
                meetings,
                outcomes,
                speakers,
                figures,
                timeline,
                memberships,
                findings,
                gaps,
                sources);
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

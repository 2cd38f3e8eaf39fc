package org.coalitionmodel.grounding;

import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** An invented communiqué in two languages, and dossiers that cite it. */
final class Texts {
    static final Id<Source> COMMUNIQUE = Source.id("communique");

    static final String ENGLISH = """
            Harbour States meet in Port Amal

            The council of 17 states met on Monday. Minister Salma Haddad chaired it.

            Patrols have dismantled more than 210 smuggling rings since the charter.
            Losses came to 48 per cent of the fleet, or 3,461 boats. The fund holds 1.4 million euros.
            The council of ministers will meet again. Minister Haddad thanked the council.
            """;

    static final String ARABIC = """
            دول الموانئ تجتمع في مرفأ الأمل

            اجتمع مجلس الدول الـ17 يوم الاثنين برئاسة الوزيرة سلمى حدّاد.
            وفكّكت الدوريات أكثر من ٢١٠ شبكات تهريب منذ توقيع الميثاق.
            وبلغت الخسائر 48٪ من الأسطول، أي 3461 قاربًا.
            """;

    private Texts() {}

    static Citation.Builder citing(String exact) {
        return Citation.builder().source(COMMUNIQUE).exact(exact);
    }

    /** A citation of words with their position and line in a text. */
    static Citation at(String text, String exact) {
        int start = text.codePointCount(0, text.indexOf(exact));
        SourceText source = SourceText.of(text);
        return citing(exact)
                .addLines(source.lineOf(start))
                .start(start)
                .end(start + exact.codePointCount(0, exact.length()))
                .build();
    }

    static Source.Builder communique() {
        return Source.builder()
                .id(COMMUNIQUE)
                .kind(Source.SourceKind.COMMUNIQUE)
                .addNames(LocalizedText.of("en", "Communiqué of Port Amal"));
    }

    static Dossier.Builder dossier() {
        return Dossier.builder()
                .addSources(communique().build())
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("rings"))
                        .addNames(LocalizedText.of("en", "Smuggling rings", "ar", "شبكات التهريب"))
                        .build());
    }

    /** A dossier with a person who is cited. */
    static Dossier person(Citation... citations) {
        return dossier()
                .addParties(Person.builder()
                        .id(Party.id("salma-haddad"))
                        .addNames(LocalizedText.of("en", "Salma Haddad"))
                        .addCitations(citations)
                        .build())
                .build();
    }

    /** A dossier with a count that is cited. */
    static Dossier level(Quantity quantity, Citation... citations) {
        return dossier()
                .addStatistics(Level.builder()
                        .id(Statistic.id("rings-dismantled"))
                        .addIndicators(Indicator.id("rings"))
                        .quantity(quantity)
                        .addCitations(citations)
                        .build())
                .build();
    }

    /** A dossier with a share that is cited. */
    static Dossier share(Quantity quantity, Citation... citations) {
        return dossier()
                .addStatistics(Share.builder()
                        .id(Statistic.id("fleet-lost"))
                        .addIndicators(Indicator.id("rings"))
                        .quantity(quantity)
                        .addBases(Base.of(When.of("2021")))
                        .addCitations(citations)
                        .build())
                .build();
    }

    static Grounding ground(Dossier dossier, String text) {
        return Grounding.of(dossier, id -> Optional.of(text));
    }

    static GroundedCitation only(Dossier dossier, String text) {
        return ground(dossier, text).citations().get(0);
    }
}

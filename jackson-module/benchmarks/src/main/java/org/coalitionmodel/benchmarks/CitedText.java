package org.coalitionmodel.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;

/**
 * An invented text, half of its lines Arabic, and a dossier that cites it. Of ten citations, five give a number, three
 * give words with their position, one gives words alone, and one gives words that are misspelt.
 *
 * @param text the text
 * @param dossier the dossier
 */
record CitedText(String text, Dossier dossier) {
    private static final Id<Source> SOURCE = Source.id("text");
    private static final String LATIN = "abcdefghijklmnoprstuvwz";
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /** A sentence of a line: where it starts, its words, and the number in it. */
    private record Sentence(int start, String words, int number) {}

    /** The same text and dossier each time. */
    static CitedText of(int bytes, int citations) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        int size = 0;
        while (size < bytes) {
            int number = 100 + random.nextInt(900);
            boolean isArabic = sentences.size() % 2 == 1;
            String words = isArabic
                    ? words(random, ARABIC, 2) + " أكثر من " + number + " " + words(random, ARABIC, 1)
                    : words(random, LATIN, 2) + " more than " + number + " " + words(random, LATIN, 1);
            String line = words + " " + words(random, isArabic ? ARABIC : LATIN, 9) + ".\n";
            sentences.add(new Sentence(text.length(), words, number));
            text.append(line);
            size += line.getBytes(StandardCharsets.UTF_8).length;
        }
        return new CitedText(text.toString(), dossier(sentences, citations));
    }

    private static String words(Random random, String alphabet, int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ");
            int letters = 3 + random.nextInt(7);
            for (int letter = 0; letter < letters; letter++) {
                words.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return words.toString();
    }

    private static Dossier dossier(List<Sentence> sentences, int citations) {
        LocalizedText name = LocalizedText.of("en", "A name");
        Dossier.Builder dossier = Dossier.builder()
                .addSources(Source.builder()
                        .id(SOURCE)
                        .kind(Source.SourceKind.ARTICLE)
                        .addNames(name)
                        .addLanguages("en", "ar")
                        .build())
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("things"))
                        .addNames(name)
                        .build());
        for (int i = 0; i < citations; i++) {
            Sentence sentence = sentences.get((int) ((long) i * sentences.size() / citations));
            Citation.Builder citation = Citation.builder().source(SOURCE);
            int kind = i % 10;
            if (kind < 5) {
                dossier.addStatistics(Level.builder()
                        .id(Statistic.id("level-" + i))
                        .addIndicators(Indicator.id("things"))
                        .quantity(Quantity.moreThan(sentence.number()))
                        .addCitations(citation.exact(sentence.words()).build())
                        .build());
                continue;
            }
            if (kind < 8) {
                citation.start(sentence.start())
                        .end(sentence.start() + sentence.words().length())
                        .exact(sentence.words());
            } else {
                // Misspelt: its fourth character is missing.
                citation.exact(
                        kind == 8
                                ? sentence.words()
                                : sentence.words().substring(0, 3)
                                        + sentence.words().substring(4));
            }
            dossier.addParties(Person.builder()
                    .id(Party.id("person-" + i))
                    .addNames(name)
                    .addCitations(citation.build())
                    .build());
        }
        return dossier.build();
    }
}

package org.coalitionmodel.examples;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * What does the article say? This builds the Marrakech dossier and prints a briefing of it, in English or Arabic, or the
 * dossier itself as JSON.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java
 * ./mvnw -q compile exec:java -Dexec.args="briefing --lang ar"
 * ./mvnw -q compile exec:java -Dexec.args="briefing --json"
 * }</pre>
 */
@Command(name = "briefing", description = "What the article says, as a briefing in English or Arabic, or as JSON.")
final class Briefing implements Runnable {
    @Option(
            names = "--lang",
            paramLabel = "en|ar",
            defaultValue = "en",
            converter = Language.class,
            description = "The language of the briefing; English if not given.")
    private Locale language = Locale.ENGLISH;

    @Option(names = "--visual", description = "Lay Arabic out for a terminal that does not do so itself.")
    private boolean visual;

    @Option(names = "--json", description = "The dossier itself, as JSON.")
    private boolean json;

    @Override
    public void run() {
        var dossier = MarrakechDossier.build();
        System.out.print(json ? DossierJson.write(dossier) : new BriefingText(dossier, language, visual).text());
    }

    /** Reads the language of an output. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String tag) {
            if (tag.equals("en") || tag.equals("ar")) {
                return Locale.forLanguageTag(tag);
            }
            throw new TypeConversionException("must be en or ar but was " + tag);
        }
    }
}

package org.coalitionmodel.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;

/**
 * Builds the Marrakech dossier and prints a briefing of it, in English or Arabic, or the dossier itself as JSON.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java
 * ./mvnw -q compile exec:java -Dexec.args="--lang ar"
 * ./mvnw -q compile exec:java -Dexec.args=--json
 * }</pre>
 */
public final class Briefing {
    private Briefing() {}

    /**
     * Prints to the standard output, always in UTF-8.
     *
     * @param args as in the usage above
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(List.of(args), out, System.err);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit code: 0 on success, 2 for an unknown argument. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Locale language = Locale.ENGLISH;
        boolean json = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--json")) {
                json = true;
            } else if (arg.equals("--lang")
                    && i + 1 < args.size()
                    && List.of("en", "ar").contains(args.get(i + 1))) {
                language = Locale.forLanguageTag(args.get(++i));
            } else if (arg.equals("--help")) {
                out.print(new Messages(language).say("usage"));
                return 0;
            } else {
                err.println("Unknown or incomplete: " + String.join(" ", args.subList(i, args.size())));
                err.print(new Messages(language).say("usage"));
                return 2;
            }
        }
        Dossier dossier = MarrakechDossier.build();
        out.print(json ? DossierJson.write(dossier) : new BriefingText(dossier, language).text());
        return 0;
    }
}

package org.coalitionmodel.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a dossier as one web page for readers who are no programmers, in English or Arabic. The page is a single file
 * without script that loads nothing.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -pl examples/page -am -Dpage
 * ./mvnw -q compile exec:java -pl examples/page -am -Dpage -Dexec.args="my-dossier.json --lang ar --out my-page.html"
 * }</pre>
 */
public final class BriefingPage {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.coalitionmodel.page");
    private static final String SEED = "seeds/marrakech-2022.json";
    private static final String OUT = "target/briefing.html";
    private static final String USAGE = """
            Usage: [FILE] [--lang en|ar] [--out FILE]
              FILE        the dossier, as JSON; the seed dossier if not given
              --lang TAG  the language of the page, en or ar, with a country if you like: ar-EG; English if not given
              --out FILE  where to write the page; target/briefing.html if not given
            """;

    private BriefingPage() {}

    /**
     * The page about a dossier.
     *
     * @param dossier any dossier
     * @param language English or Arabic. A country decides on digits and names of months: ar-EG has Arabic-Indic
     *     digits, ar and ar-MA have European ones. Any other language gives English
     * @return the whole file
     */
    public static String html(Dossier dossier, Locale language) {
        boolean isKnown = List.of("en", "ar").contains(language.getLanguage());
        StringOutput out = new StringOutput();
        TEMPLATES.render("page.jte", PageView.of(dossier, new Words(isKnown ? language : Locale.ENGLISH)), out);
        // Trailing spaces and empty lines are left over from the directives of the templates.
        return out.toString().replaceAll("[ \\t]*\\R(?:[ \\t]*\\R)*", "\n");
    }

    /**
     * Writes the page of a file.
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

    /** Runs the program and returns its exit code: 0 on success, 2 for bad arguments or a file that is no dossier. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Path in = root().resolve(SEED);
        Path to = Path.of(OUT);
        Locale language = Locale.ENGLISH;
        boolean hasFile = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            boolean hasValue = i + 1 < args.size();
            if (arg.equals("--help")) {
                out.print(USAGE);
                return 0;
            } else if (arg.equals("--lang") && hasValue && args.get(i + 1).matches("(en|ar)(-.+)?")) {
                language = Locale.forLanguageTag(args.get(++i));
            } else if (arg.equals("--out") && hasValue) {
                to = Path.of(args.get(++i));
            } else if (!arg.startsWith("-") && !hasFile) {
                in = Path.of(arg);
                hasFile = true;
            } else {
                err.println("Unknown or incomplete: " + String.join(" ", args.subList(i, args.size())));
                err.print(USAGE);
                return 2;
            }
        }
        return write(in, language, to, out, err);
    }

    private static int write(Path in, Locale language, Path to, PrintStream out, PrintStream err) {
        if (!Files.isRegularFile(in)) {
            err.println("There is no file " + in);
            return 2;
        }
        Dossier dossier;
        try {
            dossier = JsonMapper.builder()
                    .addModule(new CoalitionModule())
                    .build()
                    .readValue(in, Dossier.class);
        } catch (JacksonException e) {
            err.println(in + " is not a dossier: " + e.getMessage());
            return 2;
        }
        try {
            Path absolute = to.toAbsolutePath();
            Files.createDirectories(Objects.requireNonNull(absolute.getParent(), "parent"));
            Files.writeString(absolute, html(dossier, language));
            out.println("Wrote " + absolute);
            return 0;
        } catch (IOException e) {
            err.println("Cannot write " + to + ": " + e.getMessage());
            return 2;
        }
    }

    /** The top of the repository, from wherever in it the program runs. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SEED))) {
                return folder;
            }
        }
        return here;
    }

    /** A text file beside this class. */
    static String resource(String name) {
        try (InputStream data = BriefingPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(data, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.coalitionmodel.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.page.BriefingPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How does a dossier become a page that anybody can read?
 *
 * <p>It teaches: {@code BriefingPage} of the module {@code examples/page} takes any dossier and a language. The page is
 * one file, which loads nothing and needs no script.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="page"
 * ./mvnw -q compile exec:java -Dexec.args="page my-dossier.json --lang ar-EG --out my-page.html"
 * }</pre>
 */
@Command(name = "page", description = "A dossier as a web page, in English or Arabic.")
final class Page implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "seeds/marrakech-2022.json",
            description = "Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "en|ar",
            defaultValue = "en",
            converter = PageLanguage.class,
            description =
                    "The language of the page; English if not given. A country decides on digits and months: ar-EG.")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "target/briefing.html",
            description = "Where to write the page. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);

        var folder = out.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(out, BriefingPage.html(dossier, language));
        System.out.println(out);
        return 0;
    }

    private static final class PageLanguage implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String tag) {
            if (tag.matches("(en|ar)(-.+)?")) {
                return Locale.forLanguageTag(tag);
            }
            throw new TypeConversionException("must be en or ar, with a country if you like, but was " + tag);
        }
    }
}

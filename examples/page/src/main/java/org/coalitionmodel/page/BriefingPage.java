package org.coalitionmodel.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;

/**
 * Writes a dossier as one web page for readers who are no programmers, in English or Arabic. The page is a single file
 * without script that loads nothing.
 */
public final class BriefingPage {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.coalitionmodel.page");

    private BriefingPage() {}

    /**
     * The page about a dossier, with what all checks of the library find in it.
     *
     * @param dossier any dossier
     * @param language English or Arabic. A country decides on digits and names of months: ar-EG has Arabic-Indic
     *     digits, ar and ar-MA have European ones. Any other language gives English
     * @return the whole file
     */
    public static String html(Dossier dossier, Locale language) {
        return html(dossier, language, Checks.standard());
    }

    /**
     * The page about a dossier, with what certain checks find in it.
     *
     * @param dossier any dossier
     * @param language English or Arabic, as above
     * @param checks the checks; without one, the page says nothing about checks
     * @return the whole file
     */
    public static String html(Dossier dossier, Locale language, Checks checks) {
        boolean isKnown = List.of("en", "ar").contains(language.getLanguage());
        Words words = new Words(isKnown ? language : Locale.ENGLISH);
        StringOutput out = new StringOutput();
        TEMPLATES.render("page.jte", PageView.of(dossier, words, checks), out);
        // Trailing spaces and empty lines are left over from the directives of the templates.
        return out.toString().replaceAll("[ \\t]*\\R(?:[ \\t]*\\R)*", "\n");
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

package org.coalitionmodel.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.coalitionmodel.dossier.Dossier;

/** The seed dossier with names that try to break the page: markup, controls of direction, 10,000 characters. */
final class Hostile {
    static final String MARKUP =
            "</bdi></style><script>alert(1)</script><img src=x onerror=alert(2)>\\\" onfocus=\\\"x";
    static final String DIRECTIONS = "\\u202eevil\\u202c \\u2066one \\u2067two \\u2069\\u2069\\u2069";
    static final String LONG = "W".repeat(10_000);

    private Hostile() {}

    static Dossier dossier() {
        try {
            String seed = Files.readString(Practice.root().resolve("seeds").resolve("marrakech-2022.json"));
            return Practice.parse(seed.replace(
                            "\"en\": \"International coalition against Daesh\"", "\"en\": " + quoted(LONG))
                    .replace("\"ar\": \"التحالف الدولي ضد داعش\"", "\"ar\": " + quoted(LONG))
                    .replace("\"en\": \"Victoria Nuland\"", "\"en\": " + quoted(MARKUP))
                    .replace("\"ar\": \"فيكتوريا نولاند\"", "\"ar\": " + quoted(MARKUP))
                    .replace("\"en\": \"Nasser Bourita\"", "\"en\": " + quoted(DIRECTIONS))
                    .replace("\"ar\": \"ناصر بوريطة\"", "\"ar\": " + quoted(DIRECTIONS))
                    .replace("\"en\": \"Sharing information\"", "\"en\": " + quoted(LONG))
                    .replace("\"en\": \"Morocco\"", "\"en\": " + quoted("${System.exit(1)} @if(true) {0} {1}"))
                    .replace("\"kind\": \"article\"", "\"kind\": \"article\", \"uri\": \"javascript:alert(3)\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}

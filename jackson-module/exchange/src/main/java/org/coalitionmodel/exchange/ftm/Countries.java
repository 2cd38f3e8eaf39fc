package org.coalitionmodel.exchange.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.source.Entity;

/**
 * The country codes of FollowTheMoney: those of ISO 3166-1 in lower case, and codes for areas and former states. Names are
 * those of FtM's own model.
 */
final class Countries {
    private static final String ISO = "iso3166-1";
    private static final String OTHER = "ftm-country";
    /** Codes that are no country, region or former state. */
    private static final Set<String> NO_COUNTRY = Set.of("un", "zz");
    /** Codes with two letters that ISO 3166-1 has not assigned. */
    private static final Set<String> NOT_ISO = Set.of("ac", "cp", "cq", "dd", "dg", "eu", "ic", "ta", "xk", "zr");

    static final String RULE = "a country must be a code of FtM, such as ma";

    private static final Map<String, String> NAMES = read();

    private Countries() {}

    private static Map<String, String> read() {
        try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"))) {
            Map<String, String> names = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                names.put(line.substring(0, tab), line.substring(tab + 1));
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a code is that of a country, a region or a former state. */
    static boolean isCode(String code) {
        return NAMES.containsKey(code) && !NO_COUNTRY.contains(code);
    }

    /** Whether a code is that of a state. The European Union has one, and is none. */
    static boolean isState(String code) {
        return isCode(code) && !code.equals("eu");
    }

    /** The English name of a code. */
    static String name(String code) {
        return Objects.requireNonNull(NAMES.get(code));
    }

    /** The code as an identifier of the model. */
    static Identifier identifier(String code) {
        return isIso(code) ? Identifier.of(ISO, code.toUpperCase(Locale.ROOT)) : Identifier.of(OTHER, code);
    }

    private static boolean isIso(String code) {
        return code.length() == 2 && !NOT_ISO.contains(code);
    }

    /** Whether an identifier is the code of a country. */
    static Optional<String> code(Identifier identifier) {
        String code = identifier.value().toLowerCase(Locale.ROOT);
        boolean isCode = isCode(code) && identifier.equals(identifier(code));
        return isCode ? Optional.of(code) : Optional.empty();
    }

    /** The code of a state or place; empty if it has none. */
    static Optional<String> code(Entity entity) {
        return entity.identifiers().stream().flatMap(it -> code(it).stream()).findFirst();
    }
}

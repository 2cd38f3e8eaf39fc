package org.coalitionmodel.exchange.ftm;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coalitionmodel.text.LanguageTag;

/** The languages that FollowTheMoney knows. It writes them with the three letters of ISO 639-2. */
final class Languages {
    private static final String CODES =
            "afr ara aze bel ben bos bul cat ces cnr dan deu ell eng est fas fil fin fra heb"
                    + " hin hrv hun hye ind isl ita jpn kan kat kaz khm kir kor lav lit ltz mkd mlt mon msa mya nep nld nor pol"
                    + " por ron rus slk slv spa sqi srp swa swe tgk tgl tuk tur ukr urd uzb zho";

    private static final Map<String, String> TAGS = Arrays.stream(CODES.split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> LanguageTag.canonical(code).orElseThrow()));

    private static final Map<String, String> FTM_CODES = TAGS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, Languages::first));

    private Languages() {}

    /** Tagalog has two codes. */
    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The tag of BCP 47; empty if FtM has no such code. */
    static Optional<String> tag(String ftmCode) {
        return Optional.ofNullable(TAGS.get(ftmCode));
    }

    /** The code of FtM; empty if it has none. */
    static Optional<String> ftmCode(String tag) {
        return Optional.ofNullable(FTM_CODES.get(tag));
    }
}

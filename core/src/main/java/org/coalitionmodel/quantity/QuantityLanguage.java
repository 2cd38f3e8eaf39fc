package org.coalitionmodel.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.quantity.QuantityPhrase.Role;

/**
 * How a language writes quantities: its number styles by region, and its words.
 *
 * <p>A table has a line per meaning, {@code meaning = phrase, phrase}. Case, accents, Arabic vowel marks and hamzas do
 * not count in a phrase, except in one marked {@code exact}. The meanings are:
 *
 * <ul>
 *   <li>a bound before the number ({@code more than}) or after it ({@code after at least});
 *   <li>a factor ({@code 1000}); {@code alone 1000} may stand without a number, {@code dual 1000} must and means two,
 *       {@code singular-or-dual 1000} means one or two where it does;
 *   <li>a factor with another reading: {@code 1000000 or metres}, unless a currency is beside it; {@code 1000000 for
 *       money}, only if one is; {@code 1000000000000 or 1000000000 in US PR}, in these regions;
 *   <li>{@code unit USD}; {@code sign USD CAD}, the sign of several currencies;
 *   <li>grammar: {@code one}, {@code between}, {@code and}, {@code from}, {@code to}, {@code link}.
 * </ul>
 */
final class QuantityLanguage {
    private static final QuantityLanguage ENGLISH =
            new QuantityLanguage("en", "English", List.of(NumberStyle.POINT), """
            more than = more than, over, above, in excess of, upwards of, greater than
            just over = just over, just above, slightly over, slightly above, slightly more than, a little over, a little more than
            well over = well over, well above, well in excess of, far more than, far above
            well under = well under, well below, far less than, far fewer than, far below
            at least = at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum, min
            less than = less than, fewer than, under, below
            at most = at most, up to, no more than, not more than, no greater than, as many as, as much as, a maximum of, maximum, max
            about = about, around, some, approximately, approx., approx, roughly, circa, ca., c., an estimated, estimated, close to, near
            almost = almost, nearly, just under, just below, slightly under, slightly below, slightly less than, a little under, a little less than
            exactly = exactly, precisely
            after at least = or more, at least, and above, and over, and more, plus
            after at most = or less, or fewer, at most
            after about = or so, approximately
            12 = dozen, dozens
            100 = hundred, hundreds
            1000 = thousand, thousands
            100000 = lakh, lakhs
            1000000 = million, millions
            10000000 = crore, crores
            1000000000 = billion, billions, milliard, milliards
            1000000000000 = trillion, trillions
            1000000000000000 = quadrillion, quadrillions
            exact 1000 = k
            exact 1000 or kelvins = K
            exact 1000000 = M, MM, mn, Mn, mln, mio
            exact 1000000 or metres = m
            exact 1000000 for money = mm
            exact 1000000000 = bn, Bn, BN, bln
            exact 1000000000 or bytes = B
            exact 1000000000 or bits = b
            exact 1000000000000 = tn, Tn, TN, trn, tln
            exact 1000000000000 or teslas = T
            exact 1000000000000 for money = t
            unit percent = per cent, percent, pct
            unit percentagePoints = percentage points, percentage point, percentage-points, percentage-point
            unit USD = US dollars, US dollar, U.S. dollars, U.S. dollar, United States dollars
            unit EUR = euros, euro
            unit GBP = pounds sterling, British pounds
            one = a, one
            between = between
            and = and
            from = from
            to = to
            link = of
            """);
    private static final QuantityLanguage ARABIC =
            new QuantityLanguage("ar", "Arabic", List.of(NumberStyle.POINT, NumberStyle.COMMA), """
            more than = أكثر من, ما يزيد على, ما يزيد عن, يزيد على, يزيد عن, تزيد على, تزيد عن, ما يفوق, يفوق, تفوق, ما يتجاوز, يتجاوز, تتجاوز, فوق
            just over = أكثر بقليل من, ما يزيد قليلا على, ما يزيد قليلا عن, يزيد قليلا على, يزيد قليلا عن
            well over = أكثر بكثير من, ما يزيد كثيرا على, ما يزيد كثيرا عن, يزيد كثيرا على, يزيد كثيرا عن
            well under = أقل بكثير من
            at least = ما لا يقل عن, لا يقل عن, لا تقل عن, على الأقل, بحد أدنى
            less than = أقل من, دون, ما يقل عن
            at most = ما يصل إلى, يصل إلى, تصل إلى, يصل إلى حدود, تصل إلى حدود, حتى, ما لا يزيد على, ما لا يزيد عن, لا يزيد على, لا يزيد عن, لا تزيد على, لا تزيد عن, ما لا يتجاوز, لا يتجاوز, لا تتجاوز, على الأكثر, بحد أقصى
            about = نحو, حوالي, حوالى, ما يقرب من, ما يقارب, قرابة, زهاء, تقريبا, ما يناهز
            almost = ما يكاد يبلغ, أقل بقليل من
            exactly = بالضبط, تحديدا
            after at least = على الأقل, أو أكثر, فأكثر, فما فوق, كحد أدنى
            after at most = على الأكثر, أو أقل, فأقل, كحد أقصى
            after about = تقريبا
            100 = مئات
            alone 100 = مئة, مائة
            dual 100 = مئتان, مئتين, مئتا, مئتي, مائتان, مائتين, مائتا, مائتي
            1000 = آلاف, ألوف
            alone 1000 = ألف
            singular-or-dual 1000 = ألفا
            dual 1000 = ألفان, ألفين, ألفي
            1000000 = ملايين
            alone 1000000 = مليون
            dual 1000000 = مليونان, مليونين, مليوني
            singular-or-dual 1000000 = مليونا
            1000000000 = مليارات, بلايين
            alone 1000000000 = مليار, بليون
            dual 1000000000 = ملياران, مليارين, ملياري, بليونان, بليونين, بليوني
            singular-or-dual 1000000000 = مليارا, بليونا
            1000000000000 = تريليونات, ترليونات
            alone 1000000000000 = تريليون, ترليون
            dual 1000000000000 = تريليونان, تريليونين, تريليوني, ترليونان, ترليونين, ترليوني
            singular-or-dual 1000000000000 = تريليونا, ترليونا
            unit percent = في المئة, في المائة, بالمئة, بالمائة, في المية, بالمية
            unit percentagePoints = نقطة مئوية, نقاط مئوية
            unit USD = دولار أمريكي, دولار أميركي, دولارا أمريكيا, دولارا أميركيا, دولارات أمريكية, دولارات أميركية, الدولارات الأمريكية, الدولارات الأميركية
            unit EUR = يورو
            unit GBP = جنيه إسترليني, جنيه استرليني, جنيها إسترلينيا, جنيها استرلينيا, جنيهات إسترلينية, جنيهات استرلينية
            between = بين, ما بين, تتراوح بين, يتراوح بين
            and = و
            from = من
            to = إلى, حتى
            link = من
            """);
    private static final QuantityLanguage FRENCH =
            new QuantityLanguage("fr", "French", List.of(NumberStyle.COMMA, NumberStyle.POINT_ALONE), """
            more than = plus de, plus d', au-delà de, supérieur à, supérieure à, au-dessus de
            just over = un peu plus de, un peu plus d', légèrement au-dessus de, légèrement plus de, légèrement plus d'
            well over = bien plus de, bien plus d', bien au-dessus de, nettement plus de, nettement plus d', bien au-delà de
            well under = bien moins de, bien moins d', bien en dessous de, nettement moins de, nettement moins d'
            at least = au moins, pas moins de, pas moins d', un minimum de, au minimum, minimum
            less than = moins de, moins d', inférieur à, inférieure à, au-dessous de
            at most = jusqu'à, au plus, pas plus de, pas plus d', tout au plus, un maximum de, au maximum, maximum
            about = environ, quelque, près de, près d', autour de, à peu près, approximativement, aux alentours de, de l'ordre de, aux environs de
            almost = presque, un peu moins de, un peu moins d'
            exactly = exactement, précisément
            after at least = au moins, ou plus, au minimum, et plus
            after at most = au plus, ou moins, au maximum, tout au plus
            after about = environ, à peu près
            10 = dizaines
            12 = douzaines
            100 = centaines, cents
            alone 100 = cent
            1000 = millier, milliers
            alone 1000 = mille
            1000000 = million, millions
            1000000000 = milliard, milliards
            1000000000000 = billion, billions
            1000000000000000 = billiard, billiards
            1000000000000000000 = trillion, trillions
            exact 1000 = k
            exact 1000 or kelvins = K
            exact 1000000 = M, MM, mn, Mn, mln, mio, Mio
            exact 1000000000 = Md, Mds, md, mds, Mrd, Mrds, mrd
            unit percent = pour cent, pour-cent
            unit percentagePoints = points de pourcentage, point de pourcentage
            unit USD = dollars américains, dollar américain, dollars des États-Unis, dollars EU, dollars US
            unit EUR = euros, euro
            unit GBP = livres sterling, livre sterling
            one = un, une
            between = entre
            and = et
            from = de
            to = à
            link = de, d'
            """);
    private static final QuantityLanguage SPANISH =
            new QuantityLanguage("es", "Spanish", List.of(NumberStyle.COMMA, NumberStyle.POINT), """
            more than = más de, más del, más que, por encima de, por encima del, superior a, superior al, arriba de, arriba del
            just over = poco más de, poco más del, algo más de, algo más del, un poco más de, un poco más del
            well over = muy por encima de, mucho más de, bastante más de
            well under = muy por debajo de, mucho menos de, bastante menos de
            at least = al menos, por lo menos, cuando menos, como mínimo, no menos de, no menos del, un mínimo de, un mínimo del, mínimo
            less than = menos de, menos del, menos que, por debajo de, por debajo del, inferior a, inferior al
            at most = hasta, hasta el, como máximo, a lo sumo, no más de, no más del, un máximo de, un máximo del, máximo
            about = alrededor de, alrededor del, cerca de, cerca del, unos, unas, aproximadamente, en torno a, en torno al, aprox., aprox
            almost = casi, casi el, poco menos de, poco menos del, algo menos de, algo menos del
            exactly = exactamente, precisamente
            after at least = o más, al menos, por lo menos, como mínimo
            after at most = o menos, como máximo, a lo sumo
            after about = aproximadamente
            12 = docenas
            100 = centenares, cientos
            alone 100 = cien
            1000 = miles
            alone 1000 = mil
            1000000 = millón, millones
            1000000000 = millardo, millardos
            1000000000000 or 1000000000 in US PR = billón, billones
            1000000000000000000 or 1000000000000 in US PR = trillón, trillones
            exact 1000 = k
            exact 1000 or kelvins = K
            exact 1000000 = M, MM, mill., mill, mills., mln
            unit percent = por ciento, por cien
            unit percentagePoints = puntos porcentuales, punto porcentual, puntos de porcentaje
            unit USD = dólares estadounidenses, dólar estadounidense, dólares de los Estados Unidos, dólares de EE. UU., dólares de EE.UU., dólares americanos
            unit EUR = euros, euro
            unit GBP = libras esterlinas, libra esterlina
            one = un
            between = entre
            and = y
            from = de, desde
            to = a, hasta
            link = de
            """);

    private static final List<QuantityLanguage> ALL = List.of(ENGLISH, ARABIC, FRENCH, SPANISH);

    /** Signs, which mean the same in each language. */
    private static final String SIGNS = """
            more than = >
            at least = ≥
            less than = <
            at most = ≤
            about = ~, ≈
            after at least = +
            to = -, ‐, ‑, –, —, −
            unit percent = %, ٪
            unit USD = US$, U.S.$, USD$
            unit CAD = CA$, C$
            unit AUD = AU$, A$
            unit NZD = NZ$
            unit MXN = MX$
            unit BRL = R$
            unit EUR = €
            unit GBP = £
            unit INR = ₹
            unit NGN = ₦
            unit ILS = ₪
            unit TRY = ₺
            unit UAH = ₴
            unit RUB = ₽
            sign USD CAD AUD MXN = $
            sign JPY CNY = ¥
            sign KRW KPW = ₩
            """;

    /** By Unicode CLDR 48; {@code QuantityLocalesTest} compares. */
    private static final Map<String, List<NumberStyle>> REGIONS = new HashMap<>();

    static {
        // English as an international language there: texts follow either use.
        put(
                "en",
                List.of(NumberStyle.POINT, NumberStyle.COMMA),
                "AT BE CZ DE DK EE ES FI FR GE HU ID IT LT LV NL NO PL PT RO SE SI SK UA ZA");
        put("fr", List.of(NumberStyle.COMMA), "LU MA");
        put("es", List.of(NumberStyle.COMMA), "AR BO CL CO CR EA EC ES GQ IC PH PY UY VE");
        put("es", List.of(NumberStyle.POINT), "419 BR BZ CU DO GT HN MX NI PA PE PR SV US");
        put("ar", List.of(NumberStyle.COMMA), "DZ LY MA TN");
        put("ar", List.of(NumberStyle.POINT), "AE BH DJ EG EH ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE");
    }

    private final String code;
    private final String name;
    private final List<NumberStyle> styles;
    private final Map<String, List<QuantityPhrase>> phrases = new HashMap<>();

    private QuantityLanguage(String code, String name, List<NumberStyle> styles, String table) {
        this.code = code;
        this.name = name;
        this.styles = styles;
        add(table);
        add(SIGNS);
        phrases.values().forEach(list -> list.sort(Comparator.comparing((QuantityPhrase it) -> -it.length())));
    }

    private static void put(String language, List<NumberStyle> styles, String regions) {
        for (String region : regions.split(" ", -1)) {
            REGIONS.put(language + "-" + region, styles);
        }
    }

    static Optional<QuantityLanguage> of(Locale locale) {
        return ALL.stream()
                .filter(language -> language.code.equals(locale.getLanguage()))
                .findFirst();
    }

    /** The single words and short forms that multiply, of all languages, as the tables write them. */
    static Stream<String> factors() {
        return ALL.stream()
                .flatMap(language -> language.phrases.values().stream().flatMap(List::stream))
                .filter(phrase -> QuantityReader.FACTOR.contains(phrase.role()) && phrase.length() == 1)
                .map(phrase -> phrase.words().get(0).raw());
    }

    String title() {
        return name;
    }

    /** The styles that a text may follow; several where the region does not decide, or the digits are not its own. */
    List<NumberStyle> styles(String text, Locale locale) {
        if (text.chars().anyMatch(c -> QuantityToken.isArabicDigit((char) c))) {
            return List.of(NumberStyle.POINT, NumberStyle.COMMA);
        }
        return REGIONS.getOrDefault(code + "-" + locale.getCountry(), styles);
    }

    /** The longest phrase with one of these roles that starts at a token. */
    Optional<QuantityPhrase> phraseAt(List<QuantityToken> tokens, int at, Set<Role> roles) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(at).folded();
        Optional<QuantityPhrase> phrase = find(tokens, at, word, roles);
        // In Arabic, "and", "by", "to", "like" and "so" are written together with the next word.
        boolean mayHavePrefix = this == ARABIC && word.length() > 2 && "وبلكف".indexOf(word.charAt(0)) >= 0;
        return phrase.isPresent() || !mayHavePrefix ? phrase : find(tokens, at, word.substring(1), roles);
    }

    private Optional<QuantityPhrase> find(List<QuantityToken> tokens, int at, String first, Set<Role> roles) {
        return phrases.getOrDefault(first, List.of()).stream()
                .filter(phrase -> roles.contains(phrase.role()) && phrase.isAt(tokens, at))
                .findFirst();
    }

    private void add(String table) {
        for (String line : table.lines().toList()) {
            int equals = line.indexOf(" = ");
            boolean exact = line.startsWith("exact ");
            String meaning = line.substring(exact ? 6 : 0, equals);
            for (String words : line.substring(equals + 3).split(", ", -1)) {
                List<QuantityToken> tokens = QuantityToken.of(words);
                phrases.computeIfAbsent(tokens.get(0).folded(), first -> new ArrayList<>())
                        .add(QuantityPhrase.of(tokens, exact, meaning));
            }
        }
    }
}

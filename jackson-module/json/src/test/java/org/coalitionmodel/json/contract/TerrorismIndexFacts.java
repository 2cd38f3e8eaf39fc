package org.coalitionmodel.json.contract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;

/** The tenth Global Terrorism Index, 2023, and what others made of it. */
final class TerrorismIndexFacts extends PracticeFacts {
    private static final Interval WHOLE = Interval.at(BigDecimal.valueOf(100));

    TerrorismIndexFacts() {
        super("global-terrorism-index-2023");
        editions();
        world();
        afghanistan();
        groups();
        sahel();
        twoCountries();
        conflicts();
    }

    private void editions() {
        fact(
                "f01",
                dossier -> brief(
                        edition(dossier, "gti-2023"),
                        ordinals(source(dossier, "gti-2023").ordinals()),
                        time(source(dossier, "gti-2023").published()),
                        time(source(dossier, "gti-2023").covers()),
                        credits(dossier, "gti-2023")),
                "[[GTI 2023, [PART_OF global-terrorism-index, PREVIOUS gti-2022, DERIVED_FROM "
                        + "terrorism-tracker]], [[10, global-terrorism-index, [[webindia123]]]], [2023-03-14], "
                        + "[2022], [PUBLISHES institute-for-economics-and-peace]]");
        fact(
                "f02",
                dossier -> brief(
                        figures(dossier, "ranked-population", "afghanistan-worst-hit"),
                        relations(indicator(dossier, "impact")),
                        source(dossier, "gti-2023").about(),
                        group(dossier, "countries-in-the-index").size(),
                        sources(group(dossier, "countries-in-the-index").citations()),
                        indicator(dossier, "population-ranked").population(),
                        criteria(dossier, "people-of-ranked-countries")),
                "[[[[[population-ranked], gti-2023], [about 99.7 to 0.1 %, [[population, [world]]]], "
                        + "[[defenceweb]]], [[[impact], afghanistan, [2022]], [1, DESCENDING, [163], exactly 4 "
                        + "years], [[westerntechies, [indicators, place, rank, order, streak]], "
                        + "[westerntechies, [when]], [defenceweb, [outOf]]]]], [BASED_ON gti-2023], "
                        + "[countries-in-the-index], exactly 163 countries, [[defenceweb]], "
                        + "people-of-ranked-countries, [RESIDENCE [countries-in-the-index]]]");
        fact(
                "f03",
                dossier -> brief(
                        figures(dossier, "incidents-in-tracker"),
                        source(dossier, "terrorism-tracker").kind(),
                        time(source(dossier, "terrorism-tracker").covers()),
                        credits(dossier, "terrorism-tracker"),
                        edition(dossier, "gti-2023"),
                        credits(dossier, "gti-2023")),
                "[[[[[incidents-recorded], terrorism-tracker, [2007-01-01/2022]], [almost 66000 to "
                        + "1000 incidents], [[westerntechies]]]], DATASET, [2007-01-01/2022], [PUBLISHES "
                        + "terrorism-tracker-owner], [GTI 2023, [PART_OF global-terrorism-index, PREVIOUS "
                        + "gti-2022, DERIVED_FROM terrorism-tracker]], [PUBLISHES "
                        + "institute-for-economics-and-peace]]");
        fact(
                "f06",
                dossier -> brief(
                        figures(dossier, "world-deaths-2021-first", "world-deaths-2021"),
                        edition(dossier, "gti-2022"),
                        edition(dossier, "gti-2023")),
                "[[[[[deaths], world, [2021]], [exactly 7142 deaths], [[caj-2022, [REPORTS "
                        + "gti-2022]]]], [[[deaths], world, [2021], REVISED], [exactly 7328 deaths], [RESTATES "
                        + "world-deaths-2021-first], [[africanews, [REPORTS gti-2023]]]]], [GTI 2022, [PART_OF "
                        + "global-terrorism-index]], [GTI 2023, [PART_OF global-terrorism-index, PREVIOUS "
                        + "gti-2022, DERIVED_FROM terrorism-tracker]]]");
        fact(
                "f07",
                dossier -> brief(
                        figures(dossier, "world-attacks-2021-first", "world-attacks-2021"),
                        edition(dossier, "gti-2022"),
                        edition(dossier, "gti-2023")),
                "[[[[[attacks], world, [2021]], [exactly 5226 attacks], [[sahelstandard-2022, "
                        + "[REPORTS gti-2022]]]], [[[attacks], world, [2021], REVISED], [exactly 5463 attacks], "
                        + "[RESTATES world-attacks-2021-first], [[africanews, [REPORTS gti-2023]], "
                        + "[westerntechies, [REPORTS gti-2023]], [webindia123]]]], [GTI 2022, [PART_OF "
                        + "global-terrorism-index]], [GTI 2023, [PART_OF global-terrorism-index, PREVIOUS "
                        + "gti-2022, DERIVED_FROM terrorism-tracker]]]");
        fact(
                "f31",
                dossier -> brief(
                        figures(dossier, "countries-with-a-death-first", "countries-with-a-death-later"),
                        edition(dossier, "gti-2023"),
                        edition(dossier, "gti-2024")),
                "[[[[[countries-with-a-death], world, [2022]], [exactly 42 countries], [[webindia123, "
                        + "[REPORTS gti-2023]]]], [[[countries-with-a-death], world, [2022], REVISED], [exactly "
                        + "44 countries], [RESTATES countries-with-a-death-first], [[gti-2024-page, [REPORTS "
                        + "gti-2024]]]]], [GTI 2023, [PART_OF global-terrorism-index, PREVIOUS gti-2022, "
                        + "DERIVED_FROM terrorism-tracker]], [GTI 2024, [PART_OF global-terrorism-index, "
                        + "PREVIOUS gti-2023]]]");
    }

    private void world() {
        fact(
                "f04",
                dossier -> figures(dossier, "world-deaths-2022", "world-deaths-fall"),
                "[[[[deaths], world, [2022]], [exactly 6701 deaths], [[webindia123]]], [[[deaths], "
                        + "world, [2022]], [LOWER, 9 %, [PERCENT], [[[2021]]]], [[webindia123]]]]");
        fact(
                "f05",
                dossier -> brief(
                        percentMore(interval(dossier, "world-deaths-2021"), interval(dossier, "world-deaths-2022")),
                        figures(
                                dossier,
                                "world-deaths-2021",
                                "world-deaths-2022",
                                "world-deaths-fall-derived",
                                "world-deaths-fall",
                                "world-deaths-fall-almost")),
                "[[-8.56, -8.55], [[[[deaths], world, [2021], REVISED], [exactly 7328 deaths], "
                        + "[RESTATES world-deaths-2021-first], [[africanews, [REPORTS gti-2023]]]], [[[deaths], "
                        + "world, [2022]], [exactly 6701 deaths], [[webindia123]]], [[[deaths], world, [2022], "
                        + "DERIVED], [LOWER, 8.56 %, [PERCENT], [[[2021], world-deaths-2021]]], [DERIVED_FROM "
                        + "world-deaths-2021, DERIVED_FROM world-deaths-2022, AGREES_WITH world-deaths-fall, "
                        + "AGREES_WITH world-deaths-fall-almost]], [[[deaths], world, [2022]], [LOWER, 9 %, "
                        + "[PERCENT], [[[2021]]]], [[webindia123]]], [[[deaths], world, [2022]], [LOWER, almost "
                        + "9 to 1 %, [PERCENT], [[[2021], world-deaths-2021]]], [AGREES_WITH "
                        + "world-deaths-fall], [[africanews]]]]]");
        fact(
                "f08",
                dossier -> figures(dossier, "world-deaths-below-peak", "world-deaths-peak", "world-deaths-2022"),
                "[[[[deaths], world, [2022]], [LOWER, 38 %, [PERCENT], [[[2015], "
                        + "world-deaths-peak]]], [[webindia123]]], [[[deaths], world, [2015]], [1, DESCENDING, "
                        + "[2007/2022]], [[webindia123], [westerntechies, [within]]]], [[[deaths], world, "
                        + "[2022]], [exactly 6701 deaths], [[webindia123]]]]");
        fact(
                "f09",
                dossier -> figures(dossier, "world-attacks-fall", "world-attacks-2021", "world-attacks-2022"),
                "[[[[attacks], world, [2022]], [LOWER, almost 28 to 1 %, [PERCENT], [[[2021], "
                        + "world-attacks-2021]]], [[webindia123]]], [[[attacks], world, [2021], REVISED], "
                        + "[exactly 5463 attacks], [RESTATES world-attacks-2021-first], [[africanews, [REPORTS "
                        + "gti-2023]], [westerntechies, [REPORTS gti-2023]], [webindia123]]], [[[attacks], "
                        + "world, [2022]], [exactly 3955 attacks], [[webindia123]]]]");
        fact(
                "f10",
                dossier -> brief(
                        figures(dossier, "world-lethality-rise"),
                        ordinals(comparison(dossier, "world-lethality-rise").ordinals())),
                "[[[[[deaths-per-attack], world, [2022]], [HIGHER, 26 %, [PERCENT], [[[P1Y, "
                        + "[BEFORE]]]]], [[webindia123], [webindia123, [when, bases]]]]], [[1, [P5Y, "
                        + "[ROLLING]], [[webindia123]]]]]");
        fact(
                "f11",
                dossier -> {
                    Interval before =
                            interval(dossier, "world-deaths-2021").dividedBy(interval(dossier, "world-attacks-2021"));
                    Interval after =
                            interval(dossier, "world-deaths-2022").dividedBy(interval(dossier, "world-attacks-2022"));
                    return brief(
                            before.roundedOutward(3),
                            after.roundedOutward(3),
                            percentMore(before, after),
                            figures(
                                    dossier,
                                    "world-deaths-2021",
                                    "world-attacks-2021",
                                    "world-deaths-2022",
                                    "world-attacks-2022",
                                    "world-lethality-2021",
                                    "world-lethality-2022",
                                    "world-lethality-rise-derived",
                                    "world-lethality-rise"));
                },
                "[[1.341, 1.342], [1.694, 1.695], [26.31, 26.32], [[[[deaths], world, [2021], "
                        + "REVISED], [exactly 7328 deaths], [RESTATES world-deaths-2021-first], [[africanews, "
                        + "[REPORTS gti-2023]]]], [[[attacks], world, [2021], REVISED], [exactly 5463 attacks], "
                        + "[RESTATES world-attacks-2021-first], [[africanews, [REPORTS gti-2023]], "
                        + "[westerntechies, [REPORTS gti-2023]], [webindia123]]], [[[deaths], world, [2022]], "
                        + "[exactly 6701 deaths], [[webindia123]]], [[[attacks], world, [2022]], [exactly 3955 "
                        + "attacks], [[webindia123]]], [[[deaths-per-attack], world, [2021], DERIVED], [1.341 "
                        + "deaths/attacks], [DERIVED_FROM world-deaths-2021, DERIVED_FROM world-attacks-2021]], "
                        + "[[[deaths-per-attack], world, [2022], DERIVED], [1.694 deaths/attacks], "
                        + "[DERIVED_FROM world-deaths-2022, DERIVED_FROM world-attacks-2022]], "
                        + "[[[deaths-per-attack], world, [2022], DERIVED], [HIGHER, 26.3 %, [PERCENT], "
                        + "[[[2021], world-lethality-2021]]], [DERIVED_FROM world-lethality-2021, DERIVED_FROM "
                        + "world-lethality-2022, AGREES_WITH world-lethality-rise]], [[[deaths-per-attack], "
                        + "world, [2022]], [HIGHER, 26 %, [PERCENT], [[[P1Y, [BEFORE]]]]], [[webindia123], "
                        + "[webindia123, [when, bases]]]]]]");
    }

    private void afghanistan() {
        fact(
                "f12",
                dossier -> figures(dossier, "deaths-rise-without-afghanistan"),
                "[[[[deaths], world, [2022], [afghanistan]], [HIGHER, 4 %, [PERCENT], [[[P1Y, "
                        + "[BEFORE]]]]], [[webindia123], [webindia123, [bases]]]]]");
        fact(
                "f13",
                dossier -> {
                    Event taliban = event(dossier, "taliban-in-power");
                    Statement comment = statement(dossier, "scope-behind-the-fall");
                    return brief(
                            figures(dossier, "deaths-fall-across-scopes", "world-deaths-fall"),
                            indicator(dossier, "deaths-in-scope").by(),
                            indicator(dossier, "deaths-in-scope").when().flatMap(dossier::resolve),
                            relations(indicator(dossier, "deaths-in-scope")),
                            group(dossier, "counted-perpetrators").excluding(),
                            group(dossier, "counted-perpetrators").when().flatMap(dossier::resolve),
                            all(taliban.kind(), taliban.places(), time(taliban.when()), chain(taliban.citations())),
                            taliban.participations().stream()
                                    .map(it -> all(it.role(), who(it.actor())))
                                    .toList(),
                            all(whoAll(comment.by()), comment.act(), comment.about(), chain(comment.citations())),
                            credits(dossier, "republican"));
                },
                "[[[[[deaths-in-scope], world, [2022], BREAK], [LOWER, [[deaths, [2021]]]], "
                        + "[CONSEQUENCE_OF taliban-in-power, RESTATES world-deaths-fall], [[republican], "
                        + "[republican, [when, bases]]]], [[[deaths], world, [2022]], [LOWER, 9 %, [PERCENT], "
                        + "[[[2021]]]], [[webindia123]]]], [counted-perpetrators], 2021-08/.., "
                        + "[NOT_COMPARABLE_WITH deaths], [taliban], 2021-08/.., [GOVERNMENT_CHANGE, "
                        + "[afghanistan], [2021-08], [[republican]]], [[BENEFICIARY, [taliban]]], "
                        + "[[[republican-interest]], COMMENTS, [deaths-fall-across-scopes, deaths-in-scope, "
                        + "taliban, gti-2023], [[republican]]], [PUBLISHES republican-interest]]");
        fact(
                "f14",
                dossier -> figures(
                        dossier, "afghanistan-worst-hit", "afghanistan-attacks-fall", "afghanistan-deaths-fall"),
                "[[[[impact], afghanistan, [2022]], [1, DESCENDING, [163], exactly 4 years], "
                        + "[[westerntechies, [indicators, place, rank, order, streak]], [westerntechies, "
                        + "[when]], [defenceweb, [outOf]]]], [[[attacks], afghanistan, [2022]], [LOWER, 75 %, "
                        + "[PERCENT], [[[P1Y, [BEFORE]]]]], [[westerntechies], [westerntechies, [when, "
                        + "bases]]]], [[[deaths], afghanistan, [2022]], [LOWER, 58 %, [PERCENT], [[[P1Y, "
                        + "[BEFORE]]]]], [[westerntechies], [westerntechies, [when, bases]]]]]");
    }

    private void groups() {
        fact(
                "f15",
                dossier -> brief(
                        figures(dossier, "deadliest-group", "countries-struck-by-islamic-state"),
                        rank(dossier, "deadliest-group").among(),
                        indicator(dossier, "countries-struck").by(),
                        group(dossier, "islamic-state-with-affiliates").members(),
                        group(dossier, "islamic-state-with-affiliates").complete(),
                        dossier.membershipsIn(Party.id("islamic-state")).stream()
                                .map(it -> all(it.member(), it.role(), it.status()))
                                .toList()),
                "[[[[[deaths], islamic-state-with-affiliates, [2022]], [1, DESCENDING, exactly 8 "
                        + "years], [[webindia123], [webindia123, [when]]]], [[[countries-struck], [2022]], "
                        + "[exactly 21 countries], [[webindia123], [webindia123, [when]]]]], terrorist groups "
                        + "(en), [islamic-state-with-affiliates], [islamic-state, islamic-state-affiliates], "
                        + "true, [[islamic-state-affiliates, ASSOCIATE, ACTIVE]]]");
        fact(
                "f16",
                dossier -> brief(
                        figures(
                                dossier,
                                "islamic-state-lethality",
                                "islamic-state-lethality-rise",
                                "al-shabaab-lethality",
                                "al-shabaab-lethality-rise",
                                "al-shabaab-lethality-record"),
                        indicator(dossier, "islamic-state-deaths-per-attack").by(),
                        indicator(dossier, "al-shabaab-deaths-per-attack").by()),
                "[[[[[islamic-state-deaths-per-attack], [2022]], [2.9 deaths/attacks], "
                        + "[[webindia123], [webindia123, [when]]]], [[[islamic-state-deaths-per-attack], "
                        + "[2022]], [HIGHER, 12 %, [PERCENT], [[[P1Y, [BEFORE]]]]], [[webindia123], "
                        + "[webindia123, [when, bases]]]], [[[al-shabaab-deaths-per-attack], [2022]], [2.5 "
                        + "deaths/attacks], [[webindia123], [webindia123, [when]]]], "
                        + "[[[al-shabaab-deaths-per-attack], [2022]], [HIGHER, 32 %, [PERCENT], [[[P1Y, "
                        + "[BEFORE]]]]], [[webindia123], [webindia123, [when, bases]]]], "
                        + "[[[al-shabaab-deaths-per-attack], [2022]], [1, DESCENDING, [2017/..]], "
                        + "[[webindia123], [webindia123, [when]]]]], [islamic-state], [al-shabaab]]");
        fact(
                "f17",
                dossier -> brief(
                        figures(dossier, "bla-deaths-2022", "bla-deaths-rise"),
                        indicator(dossier, "bla-deaths").by()),
                "[[[[[bla-deaths], [2022]], [exactly 233 deaths], [[webindia123]]], [[[bla-deaths], "
                        + "[2022]], [HIGHER, 9, [FACTOR, FACTOR_INCREASE], [[[P1Y, [BEFORE]]]]], "
                        + "[[webindia123], [webindia123, [bases]]]]], [balochistan-liberation-army]]");
        fact(
                "f18",
                dossier -> brief(
                        figures(
                                dossier,
                                "unidentified-deaths-in-the-world",
                                "unidentified-deaths-in-the-sahel",
                                "unidentified-share-of-deaths"),
                        indicator(dossier, "unidentified-jihadist-deaths").by(),
                        criteria(dossier, "unidentified-jihadists"),
                        gaps(group(dossier, "unidentified-jihadists").gaps())),
                "[[[[[unidentified-jihadist-deaths], world, [2022]], [HIGHER, 8, [FACTOR], "
                        + "[[[2017]]]], [[webindia123], [webindia123, [when]]]], "
                        + "[[[unidentified-jihadist-deaths], sahel, [2022]], [HIGHER, 18, [FACTOR], "
                        + "[[[2017]]]], [[webindia123], [webindia123, [when]]]], "
                        + "[[[unidentified-jihadist-deaths], world, [2022]], [32 %, [[deaths]]], "
                        + "[[webindia123], [webindia123, [when]]]]], [unidentified-jihadists], [FIELD "
                        + "[jihadism]], [members UNKNOWN]]");
    }

    private void sahel() {
        fact(
                "f19",
                dossier -> figures(dossier, "sahel-share-2022", "sahel-share-2007"),
                "[[[[deaths], sahel, [2022]], [43 %, [[[world]]]], [[webindia123]]], [[[deaths], "
                        + "sahel, [2007]], [1 %, [[[world]]]], [[webindia123]]]]");
        fact(
                "f20",
                dossier -> figures(dossier, "sahel-share-2022", "sahel-share-rise", "sahel-deaths-rise"),
                "[[[[deaths], sahel, [2022]], [43 %, [[[world]]]], [[webindia123]]], "
                        + "[[[share-of-deaths], sahel, [2022]], [HIGHER, 7 %, [PERCENT, POINTS], [[[P1Y, "
                        + "[BEFORE]]]]], [[webindia123], [worldpopulation], [webindia123, [when]]]], "
                        + "[[[deaths], sahel, [2022]], [HIGHER, 7 %, [PERCENT], [[[P1Y, [BEFORE]]]]], "
                        + "[COMPETES_WITH sahel-share-rise], [[fxtribune], [fxtribune, [when]]]]]");
        fact(
                "f21",
                dossier -> figures(dossier, "sahel-above-two-regions"),
                "[[[[deaths], sahel, [2022]], [HIGHER, [[[south-asia, "
                        + "middle-east-and-north-africa]]]], [[webindia123]]]]");
        fact(
                "f26",
                dossier -> figures(dossier, "sahel-deaths-since-2007", "sahel-attacks-since-2007"),
                "[[[[deaths], sahel, [2007/2022]], [exactly 22074 deaths], [[africanews]]], "
                        + "[[[attacks], sahel, [2007/2022]], [exactly 6408 attacks], [[africanews]]]]");
        fact(
                "f27",
                dossier -> brief(
                        figures(dossier, "sahel-victims-growth", "sahel-terrorism-growth"),
                        comparison(dossier, "sahel-victims-growth").bases().stream()
                                .map(it -> it.when().flatMap(dossier::resolve))
                                .toList(),
                        time(source(dossier, "africanews").published()),
                        gaps(indicator(dossier, "terrorism").gaps())),
                "[[[[[victims], sahel], [HIGHER, more than 2000 %, [PERCENT], [[[P15Y, [OFFSET], "
                        + "africanews, BEFORE]]]], [[africanews]]], [[[terrorism], sahel], [HIGHER, more than "
                        + "2000 %, [PERCENT], [[[P15Y, [OFFSET], republican, BEFORE]]]], [COMPETES_WITH "
                        + "sahel-victims-growth], [[republican]]]], [2008], [2023-03-28], [definition "
                        + "NOT_GIVEN]]");
        fact(
                "f30",
                dossier -> brief(
                        dossier.statisticsAbout(Event.id("coup-attempts")).stream()
                                .map(it -> figure(it))
                                .toList(),
                        happened(dossier, "coup-attempts"),
                        happened(dossier, "coups-that-failed")),
                "[[[[[coups], coup-attempts, sahel, [2021/..]], [exactly 6 coups], [[republican]]], "
                        + "[[[coups], coup-attempts, sahel, [2021/..], [coups-that-failed]], [exactly 4 coups], "
                        + "[COUNTS_TOWARDS sahel-coup-attempts], [[republican]]]], [COUP, [sahel], [2021/..]], "
                        + "[COUP, [FAILED], [sahel], [2021/..], [PART_OF coup-attempts]]]");
    }

    private void twoCountries() {
        fact(
                "f22",
                dossier -> figures(
                        dossier,
                        "burkina-faso-deaths-2022",
                        "burkina-faso-deaths-rise",
                        "mali-deaths-2022",
                        "mali-deaths-rise"),
                "[[[[deaths], burkina-faso, [2022]], [exactly 1135 deaths], [[webindia123]]], "
                        + "[[[deaths], burkina-faso, [2022]], [HIGHER, 50 %, [PERCENT], [[[P1Y, [BEFORE]]]]], "
                        + "[[webindia123], [webindia123, [bases]]]], [[[deaths], mali, [2022]], [exactly 944 "
                        + "deaths], [[webindia123]]], [[[deaths], mali, [2022]], [HIGHER, 56 %, [PERCENT], "
                        + "[[[P1Y, [BEFORE]]]]], [[webindia123], [webindia123, [bases]]]]]");
        fact(
                "f23",
                dossier -> brief(
                        beforeRise(dossier, "burkina-faso-deaths-2022", "burkina-faso-deaths-rise"),
                        beforeRise(dossier, "mali-deaths-2022", "mali-deaths-rise"),
                        figures(
                                dossier,
                                "burkina-faso-deaths-2021",
                                "burkina-faso-deaths-2022",
                                "burkina-faso-deaths-rise",
                                "mali-deaths-2021",
                                "mali-deaths-2022",
                                "mali-deaths-rise")),
                "[[755, 759], [604, 607], [[[[deaths], burkina-faso, [2021], DERIVED], [about 757 "
                        + "deaths], [DERIVED_FROM burkina-faso-deaths-2022, DERIVED_FROM "
                        + "burkina-faso-deaths-rise]], [[[deaths], burkina-faso, [2022]], [exactly 1135 "
                        + "deaths], [[webindia123]]], [[[deaths], burkina-faso, [2022]], [HIGHER, 50 %, "
                        + "[PERCENT], [[[P1Y, [BEFORE]]]]], [[webindia123], [webindia123, [bases]]]], "
                        + "[[[deaths], mali, [2021], DERIVED], [about 605 deaths], [DERIVED_FROM "
                        + "mali-deaths-2022, DERIVED_FROM mali-deaths-rise]], [[[deaths], mali, [2022]], "
                        + "[exactly 944 deaths], [[webindia123]]], [[[deaths], mali, [2022]], [HIGHER, 56 %, "
                        + "[PERCENT], [[[P1Y, [BEFORE]]]]], [[webindia123], [webindia123, [bases]]]]]]");
        fact(
                "f24",
                dossier -> brief(
                        place(dossier, "burkina-faso-and-mali").members(),
                        figures(dossier, "two-countries-in-the-sahel", "two-countries-in-sub-saharan-africa"),
                        dossier.placesWithin(Place.id("sub-saharan-africa")),
                        source(dossier, "french-report").languages()),
                "[[burkina-faso, mali], [[[[deaths], burkina-faso-and-mali, [2022]], [73 %, "
                        + "[[[sahel]]]], [[webindia123], [webindia123, [when]]]], [[[deaths], "
                        + "burkina-faso-and-mali, [2022]], [52 %, [[[sub-saharan-africa]]]], [[webindia123], "
                        + "[french-report], [webindia123, [when]]]]], [sub-saharan-africa, sahel, burkina-faso, "
                        + "mali, burkina-faso-and-mali], [fr]]");
        fact(
                "f25",
                dossier -> {
                    Interval both =
                            interval(dossier, "burkina-faso-deaths-2022").plus(interval(dossier, "mali-deaths-2022"));
                    Interval sahel = both.wholeAt(interval(dossier, "two-countries-in-the-sahel"));
                    Interval southOfTheSahara = both.wholeAt(interval(dossier, "two-countries-in-sub-saharan-africa"));
                    return brief(
                            sahel.wholeNumbers(),
                            southOfTheSahara.wholeNumbers(),
                            sahel.asPercentOf(interval(dossier, "world-deaths-2022"))
                                    .roundedOutward(1),
                            place(dossier, "burkina-faso-and-mali").members(),
                            figures(
                                    dossier,
                                    "burkina-faso-deaths-2022",
                                    "mali-deaths-2022",
                                    "two-countries-in-the-sahel",
                                    "two-countries-in-sub-saharan-africa",
                                    "sahel-deaths-derived",
                                    "sub-saharan-deaths-derived",
                                    "world-deaths-2022",
                                    "sahel-share-derived",
                                    "sahel-share-2022"));
                },
                "[[2829, 2867], [3961, 4036], (42.2, 42.8], [burkina-faso, mali], [[[[deaths], "
                        + "burkina-faso, [2022]], [exactly 1135 deaths], [[webindia123]]], [[[deaths], mali, "
                        + "[2022]], [exactly 944 deaths], [[webindia123]]], [[[deaths], burkina-faso-and-mali, "
                        + "[2022]], [73 %, [[[sahel]]]], [[webindia123], [webindia123, [when]]]], [[[deaths], "
                        + "burkina-faso-and-mali, [2022]], [52 %, [[[sub-saharan-africa]]]], [[webindia123], "
                        + "[french-report], [webindia123, [when]]]], [[[deaths], sahel, [2022], DERIVED], "
                        + "[about 2848 deaths], [DERIVED_FROM burkina-faso-deaths-2022, DERIVED_FROM "
                        + "mali-deaths-2022, DERIVED_FROM two-countries-in-the-sahel]], [[[deaths], "
                        + "sub-saharan-africa, [2022], DERIVED], [about 3998 deaths], [DERIVED_FROM "
                        + "burkina-faso-deaths-2022, DERIVED_FROM mali-deaths-2022, DERIVED_FROM "
                        + "two-countries-in-sub-saharan-africa]], [[[deaths], world, [2022]], [exactly 6701 "
                        + "deaths], [[webindia123]]], [[[deaths], sahel, [2022], DERIVED], [about 42.5 %, "
                        + "[[[world], world-deaths-2022]]], [DERIVED_FROM sahel-deaths-derived, DERIVED_FROM "
                        + "world-deaths-2022, AGREES_WITH sahel-share-2022]], [[[deaths], sahel, [2022]], [43 "
                        + "%, [[[world]]]], [[webindia123]]]]]");
    }

    private void conflicts() {
        fact(
                "f28",
                dossier -> brief(
                        figures(dossier, "burkina-faso-victims-misread", "burkina-faso-score"),
                        level(dossier, "burkina-faso-victims-misread").citations().stream()
                                .flatMap(it -> it.reliability().stream())
                                .map(it -> it.grade())
                                .toList(),
                        indicator(dossier, "index-score").scale(),
                        relations(indicator(dossier, "index-score"))),
                "[[[[[victims], burkina-faso, DOUBTFUL], [exactly 8564 victims], [COMPETES_WITH "
                        + "burkina-faso-score], [[africanews]]], [[[index-score], burkina-faso], [8.564 "
                        + "points], [[worldpopulation]]]], [DOUBTFUL], [0, 10], [BASED_ON gti-2023]]");
        fact(
                "f32",
                dossier -> brief(
                        interval(dossier, "myanmar-deaths-2021")
                                .dividedBy(interval(dossier, "myanmar-deaths-before"))
                                .roundedOutward(1),
                        figures(
                                dossier,
                                "myanmar-deaths-before",
                                "myanmar-deaths-2021",
                                "myanmar-deaths-rise",
                                "myanmar-deaths-rise-derived"),
                        edition(dossier, "gti-2022")),
                "[[21.7, 21.8], [[[[deaths], myanmar, [2020]], [exactly 24 deaths], [[caj-2022, "
                        + "[REPORTS gti-2022]], [caj-2022, [when]]]], [[[deaths], myanmar, [2021]], [exactly "
                        + "521 deaths], [[caj-2022, [REPORTS gti-2022]]]], [[[deaths], myanmar, [2021]], "
                        + "[HIGHER, 23, [FACTOR], [[myanmar-deaths-before]]], [[caj-2022, [REPORTS "
                        + "gti-2022]]]], [[[deaths], myanmar, [2021], DERIVED], [HIGHER, 21.7, [FACTOR], "
                        + "[[myanmar-deaths-before]]], [DERIVED_FROM myanmar-deaths-before, DERIVED_FROM "
                        + "myanmar-deaths-2021, COMPETES_WITH myanmar-deaths-rise]]], [GTI 2022, [PART_OF "
                        + "global-terrorism-index]]]");
    }

    /** Figures of any type, each with its subject, its numbers, its relations and its origin. */
    private static List<Object> figures(Dossier dossier, String... ids) {
        return Arrays.stream(ids)
                .map(it -> dossier.statistic(Statistic.id(it)).orElseThrow())
                .<Object>map(it -> figure(it))
                .toList();
    }

    private static List<Object> figure(Statistic it) {
        return brief(of(it), numbers(it), relations(it), sources(it.citations()));
    }

    /** The parts that are present. */
    private static List<Object> brief(Object... parts) {
        return Arrays.stream(parts)
                .<Object>flatMap(it -> it instanceof Optional<?> value ? value.stream() : Stream.of(it))
                .<Object>map(it -> it instanceof List<?> list ? brief(list.toArray()) : it)
                .filter(it -> !List.of().equals(it))
                .toList();
    }

    private static List<Object> numbers(Statistic statistic) {
        if (statistic instanceof Rank rank) {
            return all(
                    rank.rank(),
                    rank.order(),
                    rank.outOf().stream().boxed().toList(),
                    rank.streak(),
                    time(rank.within()));
        }
        if (statistic instanceof Share share) {
            return all(share.quantity(), bases(share.bases()));
        }
        if (statistic instanceof Comparison comparison) {
            return all(comparison.direction(), comparison.quantity(), comparison.measures(), bases(comparison.bases()));
        }
        return all(quantity(statistic));
    }

    private static Optional<Quantity> quantity(Statistic statistic) {
        if (statistic instanceof Level level) {
            return Optional.of(level.quantity());
        }
        if (statistic instanceof Share share) {
            return Optional.of(share.quantity());
        }
        return statistic instanceof Comparison comparison ? comparison.quantity() : Optional.empty();
    }

    private static Interval interval(Dossier dossier, String id) {
        return dossier.statistic(Statistic.id(id))
                .flatMap(it -> quantity(it))
                .orElseThrow()
                .interval();
    }

    private static Interval percentMore(Interval before, Interval after) {
        return after.asPercentOf(before).minus(WHOLE).roundedOutward(2);
    }

    /** The whole numbers from which a rise in per cent leads to a figure. */
    private static Optional<Interval> beforeRise(Dossier dossier, String figure, String rise) {
        return interval(dossier, figure)
                .wholeAt(interval(dossier, rise).plus(WHOLE))
                .wholeNumbers();
    }

    private static List<Object> edition(Dossier dossier, String id) {
        return all(source(dossier, id).edition(), relations(source(dossier, id)));
    }

    private static List<Object> ordinals(List<Ordinal> ordinals) {
        return ordinals.stream()
                .<Object>map(it -> all(it.number(), it.within(), time(it.since()), sources(it.citations())))
                .toList();
    }

    private static List<String> criteria(Dossier dossier, String group) {
        return group(dossier, group).criteria().stream()
                .map(it -> it.kind() + " " + it.of())
                .toList();
    }

    private static List<Object> happened(Dossier dossier, String id) {
        Event event = event(dossier, id);
        return all(
                event.kind(),
                event.stages().stream().map(it -> it.kind()).toList(),
                event.places(),
                time(event.when()),
                relations(event));
    }

    /** Where something stands, and from whom the source has it. */
    private static List<Object> sources(List<Citation> citations) {
        return citations.stream()
                .<Object>map(it -> all(
                        it.source(),
                        it.attribution().stream()
                                .map(step -> step.act() + " " + step.who().orElseThrow())
                                .toList(),
                        it.supports()))
                .toList();
    }

    private static List<String> gaps(List<Gap> gaps) {
        return gaps.stream().map(it -> it.attribute() + " " + it.kind()).toList();
    }

    private static Indicator indicator(Dossier dossier, String id) {
        return dossier.indicator(Indicator.id(id)).orElseThrow();
    }

    private static Place place(Dossier dossier, String id) {
        return dossier.place(Place.id(id)).orElseThrow();
    }
}

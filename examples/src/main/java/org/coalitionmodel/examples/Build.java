package org.coalitionmodel.examples;

import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import picocli.CommandLine.Command;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How does a sentence become data? Line 20 of the article says that Sub-Saharan Africa had 48 per cent of the world's
 * deaths from terrorism in 2021: 3461 victims.
 *
 * <p>It teaches: an entity is built with a builder. Entities refer to each other by typed ids. Each figure keeps its
 * base, its time and its citation. The dossier checks all references when it is built.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="build"
 * }</pre>
 */
@Command(name = "build", description = "Turn one sentence of the article into a dossier.")
final class Build implements Runnable {
    @Override
    public void run() {
        var article = Source.builder()
                .id(Source.id("article"))
                .addNames(LocalizedText.of("en", "An article on the Marrakech meeting"))
                .kind(SourceKind.ARTICLE)
                .build();
        var world = Place.builder()
                .id(Place.id("world"))
                .addNames(LocalizedText.of("en", "World", "ar", "العالم"))
                .kind(PlaceKind.WORLD)
                .build();
        var region = Place.builder()
                .id(Place.id("sub-saharan-africa"))
                .addNames(LocalizedText.of("en", "Sub-Saharan Africa"))
                .kind(PlaceKind.REGION)
                .addWithin(world.id())
                .build();
        var deaths = Indicator.builder()
                .id(Indicator.id("deaths"))
                .addNames(LocalizedText.of("en", "Deaths from terrorism"))
                .build();
        var line20 = Citation.builder().source(article.id()).addLines(20).build();

        var count = Level.builder()
                .id(Statistic.id("deaths-in-the-region"))
                .addIndicators(deaths.id())
                .place(region.id())
                .when(When.of("2021"))
                .quantity(Quantity.of(3461, Unit.of("deaths")))
                .addCitations(line20)
                .build();
        var share = Share.builder()
                .id(Statistic.id("share-of-the-region"))
                .addIndicators(deaths.id())
                .place(region.id())
                .when(When.of("2021"))
                .quantity(Quantity.parse("48 %"))
                .addBases(Base.of(world.id()))
                .addCitations(line20)
                .build();

        var dossier = Dossier.builder()
                .addSources(article)
                .addPlaces(world, region)
                .addIndicators(deaths)
                .addStatistics(count, share)
                .build();
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        System.out.println(
                mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(dossier));
    }
}

package org.coalitionmodel.examples;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.When;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The code shown in README.md and in examples/RECIPES.md, in the order of those pages.
 *
 * <p>A test compares each page with the lines between two comments that name it.
 */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Prints the answers of the quick start.
     *
     * @param args the file; by default the seed dossier below the working directory
     */
    public static void main(String[] args) {
        var file = Path.of(args.length > 0 ? args[0] : "seeds/marrakech-2022.json");
        // README
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);

        var blinken = Party.id("antony-blinken");
        var marrakech = Meeting.id("marrakech-2022");
        for (var seat : dossier.seatsOf(blinken, marrakech)) {
            System.out.println(seat.presence().orElseThrow() + ": "
                    + seat.reason().orElseThrow().in(Locale.ENGLISH));
        }
        for (var seat : dossier.whoSatFor(blinken, marrakech)) {
            System.out.println("instead: " + seat.actor().party().orElseThrow());
        }
        if (dossier.statistic(Statistic.id("cells-in-morocco")).orElseThrow() instanceof Level cells) {
            System.out.println(cells.quantity() + " allows " + cells.quantity().interval());
        }
        // README
    }

    /** Prints where the facts of a dossier contradict each other. */
    static void check(Dossier dossier) {
        // README
        System.out.print(Checks.standard().check(dossier).toText(Locale.ENGLISH));
        // README
    }

    /** {@return a dossier with one figure, built with the builders} */
    static Dossier build() {
        // RECIPES
        var cells = Level.builder()
                .id(Statistic.id("cells-in-morocco"))
                .addIndicators(Indicator.id("cells-dismantled"))
                .place(Place.id("morocco"))
                .quantity(Quantity.moreThan(210).in(Unit.of("cells")))
                .when(When.of("P20Y"))
                .build();
        // RECIPES
        return Dossier.builder()
                .addPlaces(Place.builder()
                        .id(Place.id("morocco"))
                        .addNames(LocalizedText.of("en", "Morocco"))
                        .kind(PlaceKind.COUNTRY)
                        .build())
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("cells-dismantled"))
                        .addNames(LocalizedText.of("en", "Terrorist cells dismantled"))
                        .build())
                .addStatistics(cells)
                .build();
    }

    /** Shows every fault of an invalid dossier. */
    static void faults() {
        // RECIPES
        var sahel = Share.builder()
                .id(Statistic.id("sahel-share"))
                .addIndicators(Indicator.id("deaths"))
                .place(Place.id("sahel"))
                .quantity(Quantity.parse("35 %"))
                .addBases(Base.of(Place.id("world")))
                .build();
        try {
            Dossier.builder().addStatistics(sahel).build();
        } catch (InvalidDossierException e) {
            e.faults().forEach(System.out::println);
        }
        // RECIPES
    }

    /** Writes and reads JSON. */
    static void json(JsonMapper mapper, Dossier dossier) {
        // RECIPES
        String json = mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(dossier);
        System.out.println(mapper.readValue(json, Dossier.class).equals(dossier));

        try {
            mapper.readValue(json.replace("moreThan", "morethan"), Dossier.class);
        } catch (JacksonException e) {
            System.out.println(e.getMessage());
        }
        // RECIPES
    }

    /** Asks who is a member on a day. */
    static void members() {
        var ecowas = Party.id("ecowas");
        var mali = Party.id("mali");
        var parties = Dossier.builder()
                .addParties(
                        Coalition.builder()
                                .id(ecowas)
                                .addNames(LocalizedText.of("en", "ECOWAS"))
                                .build(),
                        State.builder()
                                .id(mali)
                                .addNames(LocalizedText.of("en", "Mali"))
                                .build())
                .build();
        // RECIPES
        var dossier = Dossier.builder()
                .from(parties)
                .addMemberships(
                        Membership.builder()
                                .id(Membership.id("mali-active"))
                                .member(mali)
                                .body(ecowas)
                                .when(When.of("../2021-05"))
                                .build(),
                        Membership.builder()
                                .id(Membership.id("mali-suspended"))
                                .member(mali)
                                .body(ecowas)
                                .status(MembershipStatus.SUSPENDED)
                                .when(When.of("2021-05-30/.."))
                                .build())
                .build();

        var day = LocalDate.of(2021, 5, 20);
        for (var membership : dossier.membershipsIn(ecowas, day)) {
            System.out.println(
                    membership.member() + " " + membership.status() + " on " + day + ": " + membership.holdsOn(day));
        }
        for (var membership : dossier.statusHistory(mali, ecowas)) {
            System.out.println(membership.status() + " "
                    + membership.when().flatMap(When::period).orElseThrow());
        }
        // RECIPES
    }

    /** Compares dates that are known to the month or year only. */
    static void dates() {
        // RECIPES
        var founded = PartialDate.parse("2014-09");
        System.out.println(founded.earliest() + " to " + founded.latest());
        System.out.println(founded.before(PartialDate.of(2015)));
        System.out.println(founded.before(PartialDate.parse("2014-09-15")));

        var said = When.builder()
                .from(When.of("2022-05-11"))
                .wording(LocalizedText.of("en", "last Wednesday"))
                .build();
        System.out.println(said.contains(LocalDate.of(2022, 5, 11)));
        // RECIPES
    }

    /** Asks which numbers a figure with a bound allows. */
    static void bounds() {
        // RECIPES
        var cells = Quantity.moreThan(210);
        System.out.println(cells.interval().wholeNumbers().orElseThrow());
        System.out.println(cells.exceeds(Quantity.of(200)));
        System.out.println(cells.exceeds(Quantity.of(250)));
        System.out.println(Quantity.parse("48 %").interval().contains(new BigDecimal("47.6")));
        // RECIPES
    }

    /** Reads a share for which the source leaves the base open. */
    static void bases(Dossier dossier) {
        // RECIPES
        if (dossier.statistic(Statistic.id("sahel-share-of-deaths")).orElseThrow() instanceof Share share) {
            for (Base base : share.bases()) {
                System.out.println(share.quantity() + " of the deaths in " + base.places());
            }
        }
        for (Statistic statistic : dossier.statisticsWithin(Place.id("sub-saharan-africa"))) {
            System.out.println(statistic.id() + " in " + statistic.place().orElseThrow());
        }
        // RECIPES
    }

    /** Follows a statement back to the people who made it. */
    static void chain(Dossier dossier) {
        // RECIPES
        var statement = dossier.statement(Statement.id("security-reports-daesh-in-africa"))
                .orElseThrow();
        System.out.println(statement.summary().in(Locale.ENGLISH));
        for (Citation citation : statement.citations()) {
            System.out.println(citation.source() + ", lines " + citation.lines());
            for (Attribution step : citation.attribution()) {
                var who =
                        step.who().map(Id::toString).or(() -> step.described().map(words -> words.in(Locale.ENGLISH)));
                System.out.println("  " + step.act() + ": " + who.orElseThrow());
            }
        }
        for (var traced : dossier.statementsTracedTo(Party.id("nasser-bourita"))) {
            System.out.println(traced.id());
        }
        // RECIPES
    }

    /** {@return a citation of one passage} */
    static Citation cite() {
        // RECIPES
        var article = Source.builder()
                .id(Source.id("communique"))
                .kind(SourceKind.COMMUNIQUE)
                .addNames(LocalizedText.of("en", "Communiqué of the ministers"))
                .sha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .build();
        var citation = Citation.builder()
                .source(article.id())
                .addLines(16)
                .exact("more than 210 cells")
                .prefix("dismantled ")
                .start(2320)
                .end(2339)
                .addAttribution(Attribution.of(Party.id("the-minister"), Act.SAYS))
                .addAttribution(Attribution.unnamed(LocalizedText.of("en", "security reports"), Act.REPORTS))
                .build();
        // RECIPES
        return citation;
    }

    /** Merges two dossiers and compares the result with the first. */
    static void merge(Dossier dossier) {
        // RECIPES
        var theirs = Dossier.builder()
                .addParties(State.builder()
                        .id(Party.id("norland"))
                        .addNames(LocalizedText.of("en", "Norland"))
                        .build())
                .addPlaces(Place.builder()
                        .id(Place.id("morocco"))
                        .addNames(LocalizedText.of("fr", "Maroc"))
                        .kind(PlaceKind.REGION)
                        .build())
                .build();
        var merge = Merge.of(dossier, theirs);
        merge.conflicts().forEach(System.out::println);
        for (var difference : Difference.between(dossier, merge.dossier())) {
            System.out.println(difference.kind() + " " + difference.path());
        }
        // RECIPES
    }

    /** Writes statistics as NDJSON, and reads NDJSON in which some lines may be broken. */
    static void lines(JsonMapper mapper, Dossier dossier, OutputStream out, InputStream in) {
        // RECIPES
        try (SequenceWriter writer =
                mapper.writer().withRootValueSeparator("\n").writeValues(out)) {
            writer.writeAll(dossier.statistics());
        }
        NdjsonReader<Statistic> lines = NdjsonReader.of(mapper, Statistic.class)
                .skippingBrokenLines((broken, line) -> System.err.println(broken.getMessage()));
        try (MappingIterator<Statistic> statistics = lines.read(in)) {
            while (statistics.hasNextValue()) {
                System.out.println(statistics.nextValue().id());
            }
        }
        // RECIPES
    }
}

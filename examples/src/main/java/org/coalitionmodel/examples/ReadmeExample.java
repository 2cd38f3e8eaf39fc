package org.coalitionmodel.examples;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.merge.Difference;
import org.coalitionmodel.merge.Merge;
import org.coalitionmodel.party.Alias;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
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
 * The code of the README: its quick start, which reads a dossier from a file and asks it who sat in whose seat and what
 * a figure allows, and its recipes in their order.
 */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Prints the answers of the quick start.
     *
     * @param args the file; the seed dossier below the working directory if not given
     */
    public static void main(String[] args) {
        var file = Path.of(args.length > 0 ? args[0] : "seeds/marrakech-2022.json");
        // README
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);

        Id<Party> blinken = Id.of("antony-blinken");
        Id<Meeting> marrakech = Id.of("marrakech-2022");
        for (var seat : dossier.seatsOf(blinken, marrakech)) {
            System.out.println(seat.presence().orElseThrow() + ": "
                    + seat.reason().orElseThrow().in(Locale.ENGLISH));
        }
        for (var seat : dossier.whoSatFor(blinken, marrakech)) {
            System.out.println("instead: " + seat.actor().party().orElseThrow());
        }
        if (dossier.statistic(Id.of("cells-in-morocco")).orElseThrow() instanceof Level cells) {
            System.out.println(cells.quantity() + " allows " + cells.quantity().interval());
        }
        // README
    }

    /** {@return a dossier of one figure, made with the builders} */
    static Dossier build() {
        // README
        Id<Indicator> dismantled = Id.of("cells-dismantled");
        Id<Place> morocco = Id.of("morocco");
        var cells = Level.builder()
                .id(Id.of("cells-in-morocco"))
                .addIndicators(dismantled)
                .place(morocco)
                .quantity(Quantity.moreThan(210).in(Unit.of("cells")))
                .when(When.of("P20Y"))
                .build();
        var dossier = Dossier.builder()
                .addPlaces(Place.builder()
                        .id(morocco)
                        .name(LocalizedText.of("en", "Morocco"))
                        .kind(Place.PlaceKind.COUNTRY)
                        .build())
                .addIndicators(Indicator.builder()
                        .id(dismantled)
                        .name(LocalizedText.of("en", "Terrorist cells dismantled"))
                        .build())
                .addStatistics(cells)
                .build();
        // README
        return dossier;
    }

    /** Shows every fault of a dossier that does not fit together. */
    static void faults() {
        // README
        var sahel = Share.builder()
                .id(Id.of("sahel-share"))
                .addIndicators(Id.of("deaths"))
                .place(Id.of("sahel"))
                .quantity(Quantity.parse("35 %"))
                .addBases(Base.of(Id.of("world")))
                .build();
        try {
            Dossier.builder().addStatistics(sahel).build();
        } catch (InvalidDossierException e) {
            e.faults().forEach(System.out::println);
        }
        // README
    }

    /** Writes and reads JSON. */
    static void json(JsonMapper mapper, Dossier dossier) {
        // README
        String json = mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(dossier);
        System.out.println(mapper.readValue(json, Dossier.class).equals(dossier));

        try {
            mapper.readValue(json.replace("moreThan", "morethan"), Dossier.class);
        } catch (JacksonException e) {
            System.out.println(e.getMessage());
        }
        // README
    }

    /** Tells who is a member on a day. */
    static void members() {
        // README
        Id<Party> ecowas = Id.of("ecowas");
        Id<Party> mali = Id.of("mali");
        var dossier = Dossier.builder()
                .addParties(
                        Coalition.builder()
                                .id(ecowas)
                                .addNames(Alias.of(LocalizedText.of("en", "ECOWAS")))
                                .build(),
                        State.builder()
                                .id(mali)
                                .addNames(Alias.of(LocalizedText.of("en", "Mali")))
                                .build())
                .addMemberships(
                        Membership.builder()
                                .id(Id.of("mali-active"))
                                .member(mali)
                                .body(ecowas)
                                .when(When.of("../2021-05"))
                                .build(),
                        Membership.builder()
                                .id(Id.of("mali-suspended"))
                                .member(mali)
                                .body(ecowas)
                                .status(Membership.MembershipStatus.SUSPENDED)
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
        // README
    }

    /** Compares dates that are not known to the day. */
    static void dates() {
        // README
        var founded = PartialDate.parse("2014-09");
        System.out.println(founded.earliest() + " to " + founded.latest());
        System.out.println(founded.before(PartialDate.of(2015)));
        System.out.println(founded.before(PartialDate.parse("2014-09-15")));

        var said = When.builder()
                .from(When.of("2022-05-11"))
                .wording(LocalizedText.of("en", "last Wednesday"))
                .inferred(true)
                .build();
        System.out.println(said.contains(LocalDate.of(2022, 5, 11)));
        // README
    }

    /** Asks what a figure with a bound allows. */
    static void bounds() {
        // README
        var cells = Quantity.moreThan(210);
        System.out.println(cells.interval().wholeNumbers().orElseThrow());
        System.out.println(cells.exceeds(Quantity.of(200)));
        System.out.println(cells.exceeds(Quantity.of(250)));

        Interval deaths = Quantity.of(3461).interval();
        Interval world = deaths.wholeAt(Quantity.parse("48 %").interval());
        System.out.println(
                world.roundedOutward(2) + ", so " + world.wholeNumbers().orElseThrow());
        System.out.println(world.contains(new BigDecimal(7142)));
        // README
    }

    /** Reads a share whose source leaves open what it is a share of. */
    static void bases(Dossier dossier) {
        // README
        if (dossier.statistic(Id.of("sahel-share-of-deaths")).orElseThrow() instanceof Share share) {
            for (Base base : share.bases()) {
                System.out.println(share.quantity() + " of the deaths in " + base.places());
            }
        }
        for (Statistic statistic : dossier.statisticsWithin(Id.of("sub-saharan-africa"))) {
            System.out.println(statistic.id() + " in " + statistic.place().orElseThrow());
        }
        // README
    }

    /** Tells on whose word something stands. */
    static void chain(Dossier dossier) {
        // README
        var statement =
                dossier.statement(Id.of("security-reports-daesh-in-africa")).orElseThrow();
        System.out.println(statement.summary().in(Locale.ENGLISH));
        for (Citation citation : statement.citations()) {
            System.out.println(citation.source() + ", paragraphs " + citation.paragraphs());
            for (Attribution step : citation.attribution()) {
                var who =
                        step.who().map(Id::toString).or(() -> step.described().map(words -> words.in(Locale.ENGLISH)));
                System.out.println("  " + step.act() + ": " + who.orElseThrow());
            }
        }
        for (var traced : dossier.statementsTracedTo(Id.of("nasser-bourita"))) {
            System.out.println(traced.id());
        }
        // README
    }

    /** {@return a citation of a passage} */
    static Citation cite() {
        // README
        var article = Source.builder()
                .id(Id.of("communique"))
                .kind(Source.SourceKind.COMMUNIQUE)
                .title(LocalizedText.of("en", "Communiqué of the ministers"))
                .sha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .build();
        var citation = Citation.builder()
                .source(article.id())
                .addParagraphs(16)
                .exact("more than 210 cells")
                .prefix("dismantled ")
                .start(2320)
                .end(2339)
                .addAttribution(Attribution.of(Id.of("the-minister"), Act.SAYS))
                .addAttribution(Attribution.unnamed(LocalizedText.of("en", "security reports"), Act.REPORTS))
                .build();
        // README
        return citation;
    }

    /** Merges two dossiers and holds one against the other. */
    static void merge(Dossier dossier) {
        // README
        var theirs = Dossier.builder()
                .addParties(State.builder()
                        .id(Id.of("norland"))
                        .addNames(Alias.of(LocalizedText.of("en", "Norland")))
                        .build())
                .addPlaces(Place.builder()
                        .id(Id.of("morocco"))
                        .name(LocalizedText.of("fr", "Maroc"))
                        .kind(Place.PlaceKind.REGION)
                        .build())
                .build();
        var merge = Merge.of(dossier, theirs);
        merge.conflicts().forEach(System.out::println);
        for (var difference : Difference.between(dossier, merge.dossier())) {
            System.out.println(difference.kind() + " " + difference.path());
        }
        // README
    }

    /** Writes the figures of a dossier as lines, and reads lines of which some may be broken. */
    static void lines(JsonMapper mapper, Dossier dossier, OutputStream out, InputStream in) {
        // README
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
        // README
    }
}

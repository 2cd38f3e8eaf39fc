package org.coalitionmodel.examples;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example of the README: reads a dossier from a file and asks it who sat in whose seat and what a figure allows.
 */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Prints the answers.
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
                        .kind(Place.Kind.COUNTRY)
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
}

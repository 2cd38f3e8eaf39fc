package org.coalitionmodel.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.FindingCollector;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.exchange.StatisticCsv;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import tools.jackson.databind.json.JsonMapper;

/** The names that examples in the Javadoc use without declaring them. */
public final class JavadocGiven {
    /** A name. */
    public static final LocalizedText name = LocalizedText.of("en", "Name");
    /** A title. */
    public static final LocalizedText title = LocalizedText.of("en", "Title");
    /** A summary. */
    public static final LocalizedText summary = LocalizedText.of("en", "Summary");
    /** A day. */
    public static final When when = When.of("2022-05-11");
    /** A time in words. */
    public static final When beforeThePandemic = When.inWords(LocalizedText.of("en", "before the pandemic"));

    /** A source. */
    public static final Source article = Source.builder()
            .id(Source.id("article"))
            .kind(SourceKind.ARTICLE)
            .addNames(title)
            .build();
    /** The source of a file of another format. */
    public static final Source source = article;
    /** A coalition. */
    public static final Coalition coalition = Coalition.builder()
            .id(Party.id("coalition"))
            .addNames(Name.of(name))
            .build();
    /** A state. */
    public static final State morocco =
            State.builder().id(Party.id("morocco")).addNames(Name.of(name)).build();
    /** A meeting of the coalition. */
    public static final Meeting marrakech =
            Meeting.builder().id(Meeting.id("marrakech")).of(coalition.id()).build();

    /** A statement. */
    public static final Statement statement = Statement.builder()
            .id(Statement.id("statement"))
            .addBy(Actor.of(morocco.id()))
            .act(Act.SAYS)
            .summary(summary)
            .build();

    /** A statistic. */
    public static final Statistic statistic = Level.builder()
            .id(Statistic.id("cells"))
            .addIndicators(Indicator.id("cells-dismantled"))
            .quantity(Quantity.parse("more than 210 cells"))
            .build();

    /** An event. */
    public static final Event attack = Event.builder()
            .id(Event.id("attack"))
            .kind(EventKind.ATTACK)
            .addNames(name)
            .build();

    /** A dossier. */
    public static final Dossier dossier =
            Dossier.builder().addSources(article).addEvents(attack).build();
    /** What a check adds its findings to. */
    public static final FindingCollector findings = findings();
    /** A dossier. */
    public static final Dossier yesterday = dossier;
    /** Another. */
    public static final Dossier today = yesterday;
    /** A dossier. */
    public static final Dossier oursOfMonday = yesterday;
    /** Another. */
    public static final Dossier theirsOfTuesday = today;
    /** Judgements on which entities are the same. */
    public static final Judgements judgements = Judgements.of();

    /** A mapper that has the module. */
    public static final JsonMapper mapper =
            JsonMapper.builder().addModule(new CoalitionModule()).build();
    /** The seed dossier. */
    public static final Path file = Repository.path("seeds/marrakech-2022.json");
    /** Input with one broken line. */
    public static final InputStream in = bytes("{\"type\":\"level\"}\n");
    /** A table of statistics as CSV. */
    public static final InputStream csv = csv();
    /** Observations in SDMX-CSV. */
    public static final InputStream observations =
            bytes(Repository.read("jackson-module/exchange/src/test/resources/sdmx/boats.csv"));
    /** Events in a table. */
    public static final InputStream events =
            bytes(Repository.read("jackson-module/exchange/src/test/resources/tables/ucdp-ged.csv"));
    /** Output that nobody reads. */
    public static final OutputStream out = OutputStream.nullOutputStream();
    /** A log that discards its messages. */
    public static final Log log = message -> {};

    private JavadocGiven() {}

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream csv() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        StatisticCsv.write(Stream.of(statistic), csv);
        return new ByteArrayInputStream(csv.toByteArray());
    }

    /** Only a check gets one. */
    private static FindingCollector findings() {
        AtomicReference<FindingCollector> given = new AtomicReference<>();
        Checks.of(Check.of("example", Severity.NOTE, title, (checked, findings) -> given.set(findings)))
                .check(dossier);
        return Objects.requireNonNull(given.get());
    }

    /** A method that most logging libraries have. */
    public interface Log {
        /**
         * Logs a warning.
         *
         * @param message the message
         */
        void warn(String message);
    }

    /**
     * Stands for code that uses a value.
     *
     * @param value the value
     */
    public static void use(Object value) {}
}

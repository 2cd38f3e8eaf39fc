package org.coalitionmodel.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** The briefing: a dossier about one meeting of one coalition as text. Every fact comes from the dossier. */
final class BriefingText {
    private static final int WIDTH = 80;

    private final Dossier dossier;
    private final Messages words;
    private final boolean visual;
    private final List<String> lines = new ArrayList<>();

    /**
     * A briefing.
     *
     * @param visual whether Arabic is laid out for a terminal without bidirectional text
     */
    BriefingText(Dossier dossier, Locale language, boolean visual) {
        this.dossier = dossier;
        this.words = new Messages(language);
        this.visual = visual && words.isRightToLeft();
    }

    String text() {
        Coalition coalition = dossier.parties(Coalition.class).get(0);
        Meeting meeting = dossier.meetings().get(0);
        title(nameOf(coalition.id()));
        source();
        coalition(coalition);
        meeting(meeting);
        seats(meeting);
        statements();
        figures();
        gaps();
        implied();
        return lines.stream()
                .map(line -> visual ? VisualOrder.of(line, WIDTH) : words.line(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void source() {
        Source source = dossier.sources().get(0);
        paragraph(
                words.say("source", nameOf(source.id()), credited(source, Act.WRITES), credited(source, Act.PUBLISHES)),
                0);
    }

    private String credited(Source source, Act act) {
        return words.list(source.credits().stream()
                .filter(credit -> credit.act() == act)
                .map(this::name)
                .toList());
    }

    private void coalition(Coalition coalition) {
        section("section.coalition");
        coalition.founded().ifPresent(founded -> entry("coalition.founded", when(founded)));
        entry(
                "coalition.against",
                words.all(coalition.opposes().stream().map(this::nameOf).toList()));
        entry(
                "coalition.size",
                words.all(dossier.statisticsAbout(coalition.id()).stream()
                        .map(size -> figure(size) + cited(size.citations()))
                        .toList()));
        for (Point objective : coalition.objectives()) {
            entry("coalition.objective", words.in(objective.text()) + cited(objective.citations()));
        }
        List<WorkStream> streams = dossier.workStreamsIn(coalition.id());
        entry("coalition.workStreams", String.valueOf(streams.size()));
        for (WorkStream stream : streams) {
            String order = stream.order().isPresent() ? stream.order().getAsInt() + ". " : "";
            paragraph(order + nameOf(stream.id()) + cited(stream.citations()), 4);
        }
    }

    private void meeting(Meeting meeting) {
        section("section.meeting");
        meeting.usualName().ifPresent(name -> paragraph(words.in(name) + cited(meeting.citations()), 2));
        meeting.when().ifPresent(when -> entry("meeting.when", when(when, isInferred(meeting.citations()))));
        entry(
                "meeting.where",
                words.list(meeting.places().stream().map(this::placeAndAround).toList()));
        for (Ordinal ordinal : meeting.ordinals()) {
            String number = words.ordinal(ordinal);
            entry(
                    "meeting.count",
                    words.say("meeting.ordinal", number, words.in(ordinal.series())) + cited(ordinal.citations()));
        }
        for (Participation.ParticipationRole role : List.of(ParticipationRole.HOST, ParticipationRole.INVITER)) {
            List<Participation> seats = meeting.participations().stream()
                    .filter(seat -> seat.role() == role)
                    .toList();
            if (!seats.isEmpty()) {
                String names = words.all(
                        seats.stream().map(seat -> actor(seat.actor())).toList());
                entry("role." + role.name(), names + cited(seats.get(0).citations()));
            }
        }
        for (Participation seat : meeting.participations()) {
            if (seat.actor().count().isPresent()) {
                entry("meeting.attended", actor(seat.actor()) + cited(seat.citations()));
            }
        }
        for (Point point : meeting.agenda()) {
            entry("meeting.agenda", words.in(point.text()) + cited(point.citations()));
        }
        for (Outcome outcome : dossier.outcomesOf(meeting.id())) {
            String by = words.list(outcome.by().stream().map(this::actor).toList());
            String kind = words.say(outcome.kind(), "kind");
            entry(
                    "meeting.agreed",
                    words.say("meeting.outcome", kind, by, words.in(outcome.summary())) + cited(outcome.citations()));
        }
    }

    private void seats(Meeting meeting) {
        section("section.seats");
        for (Participation seat : meeting.participations()) {
            Optional<Id<Party>> absent = seat.actor().party();
            if (seat.presence().filter(Presence.ABSENT::equals).isEmpty() || absent.isEmpty()) {
                continue;
            }
            for (Participation instead : dossier.whoSatFor(absent.get(), meeting.id())) {
                String line = words.say("seat.instead", actor(instead.actor()), actor(seat.actor()))
                        + cited(instead.citations());
                paragraph(line, 2);
            }
            seat.reason()
                    .ifPresent(reason ->
                            paragraph(words.say("seat.reason", words.in(reason)) + cited(seat.citations()), 4));
        }
    }

    private void statements() {
        section("section.statements");
        for (Statement statement : dossier.statements()) {
            String by = words.list(statement.by().stream().map(this::actor).toList());
            String act = words.say(statement.act(), "act");
            String done = statement.negated() ? words.say("statement.not", act) : act;
            StringBuilder how = new StringBuilder(statement
                    .emphasis()
                    .map(emphasis -> words.say("emphasis." + emphasis.name(), done))
                    .orElse(done));
            statement
                    .at()
                    .flatMap(dossier::meeting)
                    .flatMap(Meeting::usualName)
                    .ifPresent(meeting -> how.append(words.say("statement.at", words.in(meeting))));
            statement.participations().stream()
                    .filter(part -> part.role() == ParticipationRole.ADDRESSEE)
                    .forEach(to -> how.append(words.say("statement.to", actor(to.actor()))));
            paragraph(
                    words.say("statement.line", by, how.toString(), words.in(statement.summary()))
                            + cited(statement.citations()),
                    2);
            for (Point point : statement.points()) {
                paragraph("- " + words.in(point.text()), 4);
            }
        }
    }

    private void figures() {
        section("section.figures");
        TextTable table = new TextTable(19, 20, 17, 16);
        table.row(Stream.of("figure", "what", "where", "source")
                .map(column -> words.say("column." + column))
                .toArray(String[]::new));
        for (Statistic statistic : dossier.statistics()) {
            String when = statistic.when().map(this::when).orElse("");
            table.row(
                    figure(statistic),
                    indicators(statistic) + against(statistic),
                    when.isEmpty() ? where(statistic) : words.list(List.of(where(statistic), when)),
                    sources(statistic.citations()));
        }
        lines.addAll(table.lines());
    }

    /** What the source leaves open, in the order of the dossier. */
    private void gaps() {
        section("section.gaps");
        dossier.entities()
                .forEach(entity -> entity.gaps()
                        .forEach(gap -> gap.reason()
                                .ifPresent(reason -> paragraph(
                                        words.say("gap.line", gist(entity), words.in(reason)) + cited(gap.citations()),
                                        2))));
    }

    private String gist(Entity entity) {
        if (entity instanceof Statistic statistic) {
            return words.list(List.of(figure(statistic), indicators(statistic)));
        }
        return entity instanceof Outcome outcome ? words.in(outcome.summary()) : nameOf(entity.id());
    }

    /** Derives the base of a share from the share and a count of the same thing. */
    private void implied() {
        section("section.implied");
        for (Statistic statistic : dossier.statistics()) {
            if (statistic instanceof Share share && share.bases().size() == 1) {
                dossier.statistics().stream()
                        .filter(Level.class::isInstance)
                        .map(Level.class::cast)
                        .filter(level -> level.indicators().equals(share.indicators())
                                && level.place().equals(share.place())
                                && level.when().equals(share.when()))
                        .forEach(level -> implied(level, share));
            }
        }
    }

    private void implied(Level part, Share share) {
        Interval whole = part.quantity().interval().wholeAt(share.quantity().interval());
        Optional<Interval> numbers = whole.wholeNumbers();
        if (numbers.isEmpty() || whole.low().isEmpty() || whole.high().isEmpty()) {
            return;
        }
        paragraph(
                words.say(
                        "implied.line",
                        where(part),
                        part.when().map(this::when).orElse(words.say("base.none")),
                        quantity(part.quantity()),
                        indicators(part),
                        quantity(share.quantity()),
                        base(share.bases().get(0), share),
                        words.between(share.quantity().interval()),
                        words.between(whole.roundedOutward(2)),
                        words.number(numbers.get().low().orElseThrow()),
                        words.amount(
                                numbers.get().high().orElseThrow(),
                                part.quantity().unit().map(Unit::code))),
                2);
    }

    private String figure(Statistic statistic) {
        if (statistic instanceof Level level) {
            return quantity(level.quantity());
        }
        if (statistic instanceof Share share) {
            return quantity(share.quantity());
        }
        if (statistic instanceof Comparison comparison) {
            String by = comparison.quantity().map(this::quantity).orElse("");
            return words.say("comparison." + comparison.direction().name(), by).strip();
        }
        return String.valueOf(((Rank) statistic).rank());
    }

    /** What the figure is measured against, with the words that lead to it. */
    private String against(Statistic statistic) {
        if (statistic instanceof Share share) {
            return against("base.share", statistic, share.bases());
        }
        return statistic instanceof Comparison comparison
                ? against("base.comparison", statistic, comparison.bases())
                : "";
    }

    private String against(String key, Statistic statistic, List<Base> bases) {
        String any =
                bases.stream().map(base -> base(base, statistic)).collect(Collectors.joining(words.say("list.or")));
        return bases.isEmpty() ? "" : words.say(key, any);
    }

    private String indicators(Statistic statistic) {
        return words.all(statistic.indicators().stream().map(this::nameOf).toList());
    }

    /** A base, without what it counts if that is what the figure counts. */
    private String base(Base base, Statistic statistic) {
        return words.list(Stream.of(
                        base
                                .indicator()
                                .filter(counted -> !statistic.indicators().contains(counted))
                                .map(this::nameOf)
                                .stream(),
                        base.places().stream().map(this::placeName),
                        base.when().stream().map(this::when))
                .flatMap(part -> part)
                .toList());
    }

    private String placeName(Id<Place> id) {
        boolean isWorld = dossier.place(id)
                .filter(place -> place.kind() == PlaceKind.WORLD)
                .isPresent();
        return isWorld ? words.say("place.world") : nameOf(id);
    }

    private String where(Statistic statistic) {
        return statistic
                .place()
                .map(this::nameOf)
                .or(() -> statistic.about().map(this::nameOf))
                .orElse(words.say("base.none"));
    }

    private String placeAndAround(Id<Place> id) {
        List<String> names = new ArrayList<>();
        Optional<Place> place = dossier.place(id);
        while (place.isPresent() && place.get().kind() != PlaceKind.REGION) {
            names.add(nameOf(place.get().id()));
            place = place.get().within().stream().findFirst().flatMap(dossier::place);
        }
        return words.list(names);
    }

    private String quantity(Quantity quantity) {
        if (quantity.missing().isPresent()) {
            return words.say(quantity.missing().get(), "missing");
        }
        Optional<String> unit = quantity.unit().map(Unit::code);
        Optional<String> number = quantity.value().map(value -> words.amount(value, unit));
        if (number.isEmpty()) {
            return quantity.lexical().map(words::in).orElse("");
        }
        return words.say("bound." + quantity.bound().name(), number.get());
    }

    /** Whether the time is the interpretation of the dossier's author. */
    private static boolean isInferred(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.supports().contains("when"))
                .anyMatch(citation -> citation.reading()
                        .filter(Citation.Reading.INFERRED::equals)
                        .isPresent());
    }

    private String when(When when) {
        return when(when, false);
    }

    private String when(When when, boolean isInferred) {
        Optional<String> period = when.period()
                .map(words::date)
                .map(it -> when.lengthBound()
                        .map(bound -> words.say("bound." + bound.name(), it))
                        .orElse(it));
        Optional<String> wording = when.wording().map(words::in);
        if (period.isPresent() && isInferred) {
            return wording.isPresent()
                    ? words.say("inferred", period.get(), wording.get())
                    : words.say("inferred.alone", period.get());
        }
        boolean isDated = when.period().flatMap(TimePeriod::start).isPresent();
        if (isDated && wording.isPresent()) {
            return words.say("when.both", period.orElseThrow(), wording.get());
        }
        return wording.or(() -> period).orElse("");
    }

    private String actor(Actor actor) {
        List<String> parts = new ArrayList<>();
        parts.add(actor.party()
                .map(this::nameOf)
                .or(() -> actor.described().map(words::in))
                .orElse(""));
        actor.posts().stream()
                .flatMap(post -> dossier.post(post).stream())
                .forEach(post -> parts.add(nameOf(post.id())));
        actor.count().map(this::quantity).ifPresent(parts::add);
        return words.list(parts);
    }

    /** The cited lines, and the people to whom the source attributes the fact. */
    private String cited(List<Citation> citations) {
        String sources = sources(citations);
        return sources.isEmpty() ? "" : " [" + sources + "]";
    }

    private String sources(List<Citation> citations) {
        Map<String, Set<String>> linesByChain = new LinkedHashMap<>();
        for (Citation citation : citations) {
            String chain =
                    words.list(citation.attribution().stream().map(this::step).toList());
            Set<String> lines = linesByChain.computeIfAbsent(chain, any -> new LinkedHashSet<>());
            citation.lines().forEach(line -> lines.add("§" + line));
        }
        return linesByChain.entrySet().stream()
                .map(cited -> Stream.concat(cited.getValue().stream(), Stream.of(cited.getKey()))
                        .filter(part -> !part.isEmpty())
                        .toList())
                .map(words::list)
                .collect(Collectors.joining(words.say("list.semicolon")));
    }

    private String step(Attribution attribution) {
        return words.say("step." + attribution.act().name(), name(attribution));
    }

    private String name(Attribution attribution) {
        return attribution
                .who()
                .map(this::nameOf)
                .orElseGet(() -> words.say(
                        "chain.unnamed", attribution.described().map(words::in).orElse("")));
    }

    private String nameOf(Id<?> id) {
        return dossier.find(id).flatMap(Entity::usualName).map(words::in).orElse(id.value());
    }

    private void title(String text) {
        lines.add(text);
        lines.add("=".repeat(TextTable.width(text)));
    }

    private void section(String key) {
        String text = words.say(key);
        lines.add("");
        lines.add(text);
        lines.add("-".repeat(TextTable.width(text)));
    }

    private void entry(String key, String text) {
        paragraph(words.say(key) + ": " + text, 2);
    }

    private void paragraph(String text, int indent) {
        List<String> wrapped = TextTable.wrap(text, WIDTH - indent - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(" ".repeat(i == 0 ? indent : indent + 2) + wrapped.get(i));
        }
    }
}

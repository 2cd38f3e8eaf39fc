package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/** Writes values in the words of one language, for readers who do not know the model. */
final class ValueWording {
    private static final DecimalFormat NUMBERS =
            new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final @Nullable Dossier dossier;
    private final Locale language;

    ValueWording(@Nullable Dossier dossier, Locale language) {
        this.dossier = dossier;
        this.language = language;
    }

    /** An interval and its unit, as one argument of a sentence. */
    record WordedAmount(Interval interval, Optional<Unit> unit) {}

    /** An attribute, such as {@code when}, as one argument of a sentence. */
    record Attribute(String name) {}

    /** The value, isolated from the direction of the sentence around it where that is needed. */
    String isolated(Object value) {
        String text = text(value);
        return language.getLanguage().equals("ar") && LATIN.matcher(text).find() ? "\u2068" + text + "\u2069" : text;
    }

    private String text(Object value) {
        if (value instanceof Id<?> id) {
            return dossier == null
                    ? id.value()
                    : dossier.find(id).map(this::name).orElse(id.value());
        }
        if (value instanceof Entity entity) {
            return name(entity);
        }
        if (value instanceof Actor actor) {
            return actor.party()
                    .map(this::text)
                    .or(() -> actor.described().map(this::text))
                    .orElseThrow();
        }
        if (value instanceof LocalizedText text) {
            return text.in(language);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Interval interval) {
            return interval(interval);
        }
        if (value instanceof WordedAmount amount) {
            return withUnit(interval(amount.interval()), amount.unit());
        }
        if (value instanceof When when) {
            return when.period()
                    .map(this::period)
                    .or(() -> when.wording().map(words -> words.in(language)))
                    .orElse("");
        }
        if (value instanceof TimePeriod period) {
            return period(period);
        }
        if (value instanceof PartialDate date) {
            return date(date);
        }
        if (value instanceof LocalDate day) {
            return date(PartialDate.of(day));
        }
        if (value instanceof StageKind stage) {
            return say("stage." + Rule.word(stage));
        }
        if (value instanceof Attribute attribute) {
            return say("attribute." + attribute.name());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).collect(Collectors.joining(say("and")));
        }
        if (value instanceof Base base) {
            return base(base);
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Integer number) {
            return number(BigDecimal.valueOf(number));
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("No words for " + value.getClass().getSimpleName());
    }

    /** The usual name; for an entity without one, what it is about. */
    private String name(Entity entity) {
        Optional<LocalizedText> usual = entity.usualName();
        if (usual.isPresent()) {
            return usual.get().in(language);
        }
        if (entity instanceof Statistic statistic) {
            List<String> parts = new ArrayList<>();
            statistic.indicators().forEach(it -> parts.add(text(it)));
            statistic.about().ifPresent(it -> parts.add(text(it)));
            statistic.place().ifPresent(it -> parts.add(text(it)));
            statistic.when().map(this::text).filter(it -> !it.isEmpty()).ifPresent(parts::add);
            return String.join(say("comma"), parts);
        }
        if (entity instanceof Membership membership) {
            return say("membership", text(membership.member()), text(membership.body()));
        }
        if (entity instanceof Post post && post.of().isPresent()) {
            return say("post", text(post.of().get()));
        }
        if (entity instanceof Post post && post.holder().isPresent()) {
            return say("postOf", text(post.holder().get()));
        }
        if (entity instanceof Meeting meeting && meeting.of().isPresent()) {
            return say("meeting", text(meeting.of().get()));
        }
        if (entity instanceof Outcome outcome) {
            return say("quoted", text(outcome.summary()));
        }
        if (entity instanceof Statement statement) {
            return say("statement", text(statement.by()));
        }
        return entity.id().value();
    }

    /** The statistic that it names, or else what differs from its statistic. */
    private String base(Base base) {
        if (base.statistic().isPresent()) {
            return text(base.statistic().get());
        }
        List<String> parts = new ArrayList<>();
        base.indicator().ifPresent(it -> parts.add(text(it)));
        base.about().ifPresent(it -> parts.add(text(it)));
        if (!base.places().isEmpty()) {
            parts.add(text(base.places()));
        }
        base.when().map(this::text).filter(it -> !it.isEmpty()).ifPresent(parts::add);
        return String.join(say("comma"), parts);
    }

    private String quantity(Quantity quantity) {
        if (quantity.missing().isPresent()) {
            return say("missing." + Rule.word(quantity.missing().get()));
        }
        Optional<String> number = quantity.value()
                .map(value -> quantity.bound() == Bound.EXACTLY
                        ? number(value)
                        : say("bound." + Rule.word(quantity.bound()), number(value)));
        return number.or(() -> quantity.low().isPresent() || quantity.high().isPresent()
                        ? Optional.of(interval(quantity.interval()))
                        : Optional.empty())
                .map(words -> withUnit(words, quantity.unit()))
                .or(() -> quantity.lexical().map(words -> words.in(language)))
                .orElse("");
    }

    private String withUnit(String number, Optional<Unit> unit) {
        return unit.map(it -> it.equals(Unit.PERCENT)
                        ? say("percent", number)
                        : say("unit", number, it.code().replace('-', ' ')))
                .orElse(number);
    }

    private String interval(Interval exact) {
        Interval interval = exact.roundedOutward(2);
        Optional<String> low = interval.low().map(ValueWording::number);
        Optional<String> high = interval.high().map(ValueWording::number);
        if (low.isPresent() && low.equals(high)) {
            return low.get();
        }
        if (low.isPresent() && high.isPresent() && interval.includesLow() && interval.includesHigh()) {
            return say("range", low.get(), high.get());
        }
        List<String> parts = new ArrayList<>();
        low.ifPresent(it -> parts.add(say(interval.includesLow() ? "bound.atLeast" : "bound.moreThan", it)));
        high.ifPresent(it -> parts.add(say(interval.includesHigh() ? "bound.atMost" : "bound.lessThan", it)));
        return parts.isEmpty() ? say("anyNumber") : String.join(say("and"), parts);
    }

    private static String number(BigDecimal number) {
        // A format is not safe to share, and a copy costs less than a new one.
        return ((DecimalFormat) NUMBERS.clone()).format(number);
    }

    private String period(TimePeriod period) {
        if (!period.alternatives().isEmpty()) {
            return period.alternatives().stream().map(this::date).collect(Collectors.joining(say("or")));
        }
        Optional<String> start = period.start().map(this::date);
        Optional<String> end = period.end().map(this::date);
        if (start.isPresent() && end.isPresent()) {
            return start.equals(end) ? start.get() : say("range", start.get(), end.get());
        }
        return start.map(it -> say("since", it))
                .or(() -> end.map(it -> say("until", it)))
                .orElse(period.toString());
    }

    private String date(PartialDate date) {
        if (date.isQualified()) {
            PartialDate plain =
                    PartialDate.parse(date.text().substring(0, date.text().length() - 1));
            return say(date.isUncertain() ? "perhaps" : "approximately", date(plain));
        }
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> say("monthAndYear", say("month." + day.getMonthValue()), String.valueOf(day.getYear()));
            case DAY ->
                say(
                        "date",
                        String.valueOf(day.getDayOfMonth()),
                        say("month." + day.getMonthValue()),
                        String.valueOf(day.getYear()));
            default -> date.text();
        };
    }

    private String say(String key, String... words) {
        return Wording.filled(Wording.sentence("value." + key, language), List.of(words));
    }
}

package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates that exclude each other. Dates are compared as EDTF (ISO 8601-2) defines them: a date stands for each day that
 * it may mean. It contradicts another only if no choice of days puts the two in the right order. If it is marked as
 * uncertain or approximate, the answer is open. Dates that are not precise enough to compare give no finding.
 *
 * <ul>
 *   <li>{@code before-founding}: the memberships, meetings, events, outcomes and statements of a body lie between its
 *       foundation and its end. The start of a work stream is no foundation. Memberships of those who only serve the
 *       body, or who have not joined it yet, are not compared. The dates of lists are compared like other dates of a
 *       membership.
 *   <li>{@code after-publication}: what a source reports as done lies before its publication. It is a contradiction only if
 *       every cited source is older, including those of the last stage. There is no finding if the citations support only
 *       other attributes, such as the places. A difference of one day is open, because two places may have different
 *       dates at the same time. For a web page or data set, the day on which it was read counts. A meeting or outcome
 *       without a stage may have been planned, and a figure without a status may be a forecast: their answer is open.
 *       What is planned, expected or estimated is not compared. Stages are compared only if nobody dates them in
 *       advance, such as a cancellation.
 *   <li>{@code outside-meeting}: outcomes and statements of a meeting, and parts of a meeting or event, lie within its
 *       days. A difference of one day is open: a sitting may run past midnight.
 *   <li>{@code stages-out-of-order}: stages follow each other in time, nothing is proposed or planned after it is done,
 *       and nothing is under way or over before it began. What is in effect from a day before it was made is open.
 *   <li>{@code anchored-date}: a date that is given as before, during, since or after something fits the date of that
 *       thing.
 *   <li>{@code relative-date}: see {@link RelativeDateCheck}.
 * </ul>
 */
final class DateChecks {
    /** Places on two sides of the date line have different dates at the same time; a sitting may run past midnight. */
    private static final int ONE_DAY = 1;

    private static final Set<StageKind> NOT_BEGUN = Set.of(
            StageKind.POSSIBLE,
            StageKind.EXPECTED,
            StageKind.EXPLORED,
            StageKind.PROPOSED,
            StageKind.ANNOUNCED,
            StageKind.PLANNED,
            StageKind.IN_PREPARATION,
            StageKind.UNDER_NEGOTIATION,
            StageKind.POSTPONED,
            StageKind.CANCELLED);
    private static final Set<StageKind> BEGUN = Set.of(
            StageKind.UNDER_WAY,
            StageKind.IN_EFFECT,
            StageKind.DONE,
            StageKind.SUSPENDED,
            StageKind.EXPIRED,
            StageKind.ENDED);
    private static final Set<StageKind> OVER = Set.of(StageKind.EXPIRED, StageKind.ENDED);
    /** Nobody gives a date in the future for these. */
    private static final Set<StageKind> PAST = Set.of(
            StageKind.ALLEGED,
            StageKind.EXPLORED,
            StageKind.PROPOSED,
            StageKind.POSTPONED,
            StageKind.CANCELLED,
            StageKind.FAILED,
            StageKind.UNFULFILLED);
    /** Statuses of those who do not belong to the body yet. */
    private static final Set<MembershipStatus> NOT_YET = Set.of(
            MembershipStatus.DESIGNATE,
            MembershipStatus.INVITED,
            MembershipStatus.APPLICANT,
            MembershipStatus.ADMITTED,
            MembershipStatus.SIGNED);
    /** The attributes that say that something was done or measured, and when. */
    private static final Set<String> REPORTED = Set.of("when", "stages", "status", "quantity", "rank");
    /** Kinds of sources that change after their publication. */
    private static final Set<Source.SourceKind> CHANGING =
            Set.of(Source.SourceKind.WEB_PAGE, Source.SourceKind.DATASET);

    private final Dossier dossier;
    private final FindingCollector findings;
    private final EntityTimes times;

    private DateChecks(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        times = new EntityTimes(dossier);
    }

    static List<Check> all() {
        return List.of(
                check("before-founding", Severity.ERROR, by(DateChecks::beforeFounding)),
                check("after-publication", Severity.ERROR, by(DateChecks::afterPublication)),
                check("outside-meeting", Severity.WARNING, by(DateChecks::outsideMeeting)),
                check("stages-out-of-order", Severity.ERROR, by(DateChecks::stagesOutOfOrder)),
                check("anchored-date", Severity.ERROR, by(DateChecks::anchoredDates)),
                check("relative-date", Severity.ERROR, by(DateChecks::relativeDates)));
    }

    private static BiConsumer<Dossier, FindingCollector> by(Consumer<DateChecks> search) {
        return (dossier, findings) -> search.accept(new DateChecks(dossier, findings));
    }

    /** When a body was founded and when it ended; empty if not known. */
    private record Life(Optional<TimePeriod> founded, Optional<TimePeriod> ended) {}

    private void beforeFounding() {
        Map<Id<?>, Life> lives = new HashMap<>();
        for (Party party : dossier.parties()) {
            lives.put(party.id(), life(party));
        }
        for (Membership membership : dossier.memberships()) {
            if (membership.role().isMember() && !NOT_YET.contains(membership.status())) {
                times.days(membership).ifPresent(days -> compare(membership, lives.get(membership.body()), days));
                membership.listedOn().forEach(days -> compare(membership, lives.get(membership.body()), days));
            }
        }
        Stream.of(dossier.meetings(), dossier.events(), dossier.outcomes(), dossier.statements())
                .<Entity>flatMap(List::stream)
                .filter(act -> isDone(act) != Verdict.NO)
                .forEach(act -> times.days(act)
                        .ifPresent(
                                days -> bodies(act).forEach(body -> compare(act, body, lives.get(body), days, days))));
    }

    private Life life(Party party) {
        Optional<When> founded = party instanceof WorkStream ? Optional.empty() : EntityTimes.founded(party);
        Optional<When> ended = lastOf(party.stages())
                .filter(stage -> OVER.contains(stage.kind()))
                .flatMap(Stage::when);
        return new Life(founded.flatMap(times::days), ended.flatMap(times::days));
    }

    private static Stream<Id<Party>> bodies(Entity act) {
        if (act instanceof Meeting meeting) {
            return meeting.of().stream();
        }
        if (act instanceof Event event) {
            return event.of().stream();
        }
        List<Actor> by = act instanceof Outcome outcome ? outcome.by() : ((Statement) act).by();
        return by.stream().flatMap(actor -> actor.party().stream()).distinct();
    }

    /** Compares a time of a membership with the life of its body. */
    private void compare(Membership membership, @Nullable Life life, TimePeriod days) {
        compare(membership, membership.body(), life, EntityTimes.first(days), EntityTimes.last(days));
    }

    /** Compares an act with the life of its body. The life is null for an instrument, which is no party. */
    private void compare(Entity act, Id<?> body, @Nullable Life life, TimePeriod first, TimePeriod last) {
        if (life == null) {
            return;
        }
        life.founded()
                .ifPresent(founded -> add(EntityTimes.notBefore(first, founded), "founded", act, first, body, founded));
        life.ended().ifPresent(ended -> add(EntityTimes.notBefore(ended, last), "ended", act, last, body, ended));
    }

    /** Whether it took place or was made. A meeting or outcome without stages may be planned. */
    private static Verdict isDone(Entity act) {
        if (act instanceof Statement statement) {
            return Verdict.of(!statement.negated());
        }
        Optional<StageKind> last = lastOf(act.stages()).map(Stage::kind);
        if (last.isEmpty()) {
            return act instanceof Event ? Verdict.YES : Verdict.UNDETERMINED;
        }
        return BEGUN.contains(last.get()) || last.get() == StageKind.ADOPTED
                ? Verdict.YES
                : NOT_BEGUN.contains(last.get()) ? Verdict.NO : Verdict.UNDETERMINED;
    }

    private static Optional<Stage> lastOf(List<Stage> stages) {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }

    private void afterPublication() {
        Stream.of(dossier.meetings(), dossier.events(), dossier.outcomes(), dossier.statements())
                .<Entity>flatMap(List::stream)
                .forEach(act -> {
                    Optional<Stage> last = lastOf(act.stages());
                    // The date of a stage may lie in the future.
                    boolean isDated = last.flatMap(Stage::when).isPresent();
                    Verdict done = isDone(act);
                    publishedBefore(
                            act,
                            "",
                            EntityTimes.when(act),
                            cited(act, last.map(Stage::citations).orElse(List.of())),
                            isDated ? done.and(Verdict.UNDETERMINED) : done);
                });
        for (Statistic statistic : dossier.statistics()) {
            Verdict observed = statistic.status().map(DateChecks::wasMeasured).orElse(Verdict.UNDETERMINED);
            publishedBefore(statistic, "", statistic.when(), cited(statistic, List.of()), observed);
        }
        for (DatedPart part : DatedPart.in(dossier)) {
            part.stage()
                    .filter(stage -> PAST.contains(stage.kind()))
                    .ifPresent(stage -> publishedBefore(
                            part.entity(),
                            part.part(),
                            stage.when(),
                            stage.citations().isEmpty() ? part.citations() : stage.citations(),
                            Verdict.YES));
        }
    }

    /**
     * The citations of an entity and of its last stage. Each of their sources may report that it was done or measured.
     * Empty if they support only other attributes, such as its places.
     */
    private static List<Citation> cited(Entity entity, List<Citation> ofLastStage) {
        List<Citation> all =
                Stream.concat(entity.citations().stream(), ofLastStage.stream()).toList();
        boolean isReported = !ofLastStage.isEmpty()
                || all.stream()
                        .map(Citation::supports)
                        .anyMatch(names -> names.isEmpty() || !Collections.disjoint(names, REPORTED));
        return isReported ? all : List.of();
    }

    private static Verdict wasMeasured(Statistic.ObservationStatus status) {
        return switch (status) {
            case NORMAL, PROVISIONAL, REVISED, BREAK, DOUBTFUL -> Verdict.YES;
            case ESTIMATED, TARGET, PLANNED, NEEDED, PLEDGED, LIMIT, FORECAST, DERIVED -> Verdict.NO;
        };
    }

    /** Compares the date of something that was done, or may have been, with the publication of its sources. */
    private void publishedBefore(
            Entity entity, String part, Optional<When> when, List<Citation> citations, Verdict isDone) {
        Optional<TimePeriod> days = when.flatMap(times::days).map(EntityTimes::first);
        if (days.isEmpty() || isDone == Verdict.NO) {
            return;
        }
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        Map<Id<Source>, TimePeriod> dates = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Source source = dossier.source(citation.source()).orElseThrow();
            Optional<TimePeriod> known = known(source);
            Optional<Answer> answer = known.flatMap(date -> EntityTimes.notBefore(date, days.get(), ONE_DAY));
            if (answer.isEmpty()) {
                return;
            }
            answers.add(answer.get());
            dates.put(source.id(), known.get());
        }
        if (answers.isEmpty()) {
            return;
        }
        Answer answer = answers.contains(Answer.CONSISTENT)
                ? Answer.CONSISTENT
                : answers.contains(Answer.UNDETERMINED) || isDone == Verdict.UNDETERMINED
                        ? Answer.UNDETERMINED
                        : Answer.CONTRADICTORY;
        Map.Entry<Id<Source>, TimePeriod> last = dates.entrySet().stream()
                .max(Comparator.comparing(date -> date.getValue().latest().orElse(LocalDate.MIN)))
                .orElseThrow();
        Finding.Builder finding = findings.finding(
                        answer, "published", entity, days.get(), last.getKey(), last.getValue())
                .about(entity.id(), part);
        dates.keySet().forEach(finding::about);
        findings.add(finding);
    }

    /** When a source was published; when it was read, if it changes after its publication. */
    private Optional<TimePeriod> known(Source source) {
        return (CHANGING.contains(source.kind()) ? source.retrieved() : source.published()).flatMap(times::days);
    }

    private void outsideMeeting() {
        Stream.of(dossier.outcomes(), dossier.statements())
                .<Entity>flatMap(List::stream)
                .forEach(act -> times.meeting(act).ifPresent(meeting -> within(act, meeting)));
        Stream.of(dossier.meetings(), dossier.events())
                .<Entity>flatMap(List::stream)
                .forEach(part -> part.relations().stream()
                        .filter(relation -> relation.kind() == RelationKind.PART_OF)
                        .forEach(relation ->
                                within(part, dossier.find(relation.to()).orElseThrow())));
    }

    private void within(Entity part, Entity whole) {
        Optional<TimePeriod> days = EntityTimes.when(part).flatMap(times::days);
        Optional<TimePeriod> all = times.days(whole);
        if (days.isEmpty() || all.isEmpty() || EntityTimes.isSeries(part) || EntityTimes.isSeries(whole)) {
            return;
        }
        Optional<Answer> begins =
                EntityTimes.notBefore(EntityTimes.first(days.get()), EntityTimes.first(all.get()), ONE_DAY);
        Optional<Answer> ends =
                EntityTimes.notBefore(EntityTimes.last(all.get()), EntityTimes.last(days.get()), ONE_DAY);
        boolean isInside = begins.equals(ends);
        add(
                EntityTimes.worst(List.of(begins, ends)).filter(answer -> answer != Answer.CONSISTENT || isInside),
                "outside",
                part,
                days.get(),
                whole.id(),
                all.get());
    }

    private void stagesOutOfOrder() {
        dossier.entities().stream().filter(entity -> !entity.stages().isEmpty()).forEach(this::stages);
    }

    private void stages(Entity entity) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        plannedAfterDone(entity, answers);
        begunTooEarly(entity, answers);
        backwards(entity, answers);
        if (answers.equals(Set.of(Answer.CONSISTENT))) {
            findings.add(findings.finding(Answer.CONSISTENT, "order", entity).about(entity.id(), "/stages"));
        }
    }

    /** A body may be planned again after it is done; anything else that comes again is another one. */
    private void plannedAfterDone(Entity entity, Set<Answer> answers) {
        List<Stage> stages = entity instanceof Party ? List.of() : entity.stages();
        boolean isDone = false;
        for (int i = 0; i < stages.size(); i++) {
            StageKind kind = stages.get(i).kind();
            if (isDone && NOT_BEGUN.contains(kind)) {
                add(Optional.of(Answer.CONTRADICTORY), answers, "done", entity, i, kind);
            }
            isDone |= kind == StageKind.DONE;
        }
    }

    private void begunTooEarly(Entity entity, Set<Answer> answers) {
        Optional<TimePeriod> begin = EntityTimes.isSeries(entity)
                ? Optional.empty()
                : times.days(entity).map(EntityTimes::first);
        begin.ifPresent(first -> datedStages(entity).stream()
                .filter(stage -> BEGUN.contains(stage.kind()))
                .forEach(stage -> add(
                        inEffectBefore(stage.kind(), EntityTimes.notBefore(stage.days(), first)),
                        answers,
                        "begin",
                        entity,
                        stage.index(),
                        first,
                        stage.kind(),
                        stage.days())));
    }

    /** Compares each stage with the one before it that has the latest date. */
    private void backwards(Entity entity, Set<Answer> answers) {
        @Nullable DatedStage latest = null;
        for (DatedStage stage : datedStages(entity)) {
            if (latest != null) {
                add(
                        EntityTimes.notBefore(stage.days(), EntityTimes.first(latest.days())),
                        answers,
                        "order",
                        entity,
                        stage.index(),
                        stage.kind(),
                        stage.days(),
                        latest.kind(),
                        latest.days());
            }
            if (latest == null || isLater(stage.days(), latest.days())) {
                latest = stage;
            }
        }
    }

    /** A decision may take effect from a day before it was made. */
    private static Optional<Answer> inEffectBefore(StageKind kind, Optional<Answer> answer) {
        return answer.map(it -> it == Answer.CONTRADICTORY && kind == StageKind.IN_EFFECT ? Answer.UNDETERMINED : it);
    }

    /** A stage with a date, and its position among the stages. */
    private record DatedStage(int index, StageKind kind, TimePeriod days) {}

    private List<DatedStage> datedStages(Entity entity) {
        List<DatedStage> dated = new ArrayList<>();
        List<Stage> stages = entity.stages();
        for (int i = 0; i < stages.size(); i++) {
            int index = i;
            StageKind kind = stages.get(i).kind();
            stages.get(i).when().flatMap(times::days).ifPresent(days -> dated.add(new DatedStage(index, kind, days)));
        }
        return dated;
    }

    /** Records the answer, and adds a finding unless it is consistent. The entity is the first argument of the sentence. */
    private void add(
            Optional<Answer> answer, Set<Answer> answers, String key, Entity entity, int stage, Object... arguments) {
        answer.ifPresent(answers::add);
        Object[] all = Stream.concat(Stream.of(entity), Stream.of(arguments)).toArray();
        answer.filter(it -> it != Answer.CONSISTENT)
                .ifPresent(it -> findings.add(findings.finding(it, key, all).about(entity.id(), "/stages/" + stage)));
    }

    private static boolean isLater(TimePeriod one, TimePeriod other) {
        return one.earliest()
                .filter(day -> other.earliest().filter(day::isAfter).isPresent())
                .isPresent();
    }

    private void anchoredDates() {
        for (DatedPart part : DatedPart.in(dossier)) {
            When when = part.when();
            Optional<TimePeriod> own = when.period().filter(period -> !period.isLength());
            if (when.anchor().isPresent() && own.isPresent() && times.days(when).isPresent()) {
                Id<?> anchor = when.anchor().get();
                times.days(When.builder().anchor(anchor).side(When.Side.DURING).build())
                        .ifPresent(days -> add(
                                fits(own.get(), when.side().orElseThrow(), days),
                                Rule.word(when.side().orElseThrow()),
                                part.entity(),
                                own.get(),
                                anchor,
                                days));
            }
        }
    }

    private static Optional<Answer> fits(TimePeriod own, When.Side side, TimePeriod anchor) {
        return switch (side) {
            case BEFORE -> EntityTimes.notBefore(anchor, EntityTimes.first(own));
            case DURING ->
                EntityTimes.worst(List.of(EntityTimes.notBefore(anchor, own), EntityTimes.notBefore(own, anchor)));
            case SINCE -> EntityTimes.notBefore(EntityTimes.first(own), anchor);
            case AFTER -> EntityTimes.notBefore(EntityTimes.last(own), anchor);
        };
    }

    private void relativeDates() {
        RelativeDateCheck words = new RelativeDateCheck(dossier);
        DatedPart.in(dossier).forEach(part -> words.check(part, findings));
    }

    /** Adds the finding that compares the date of an entity with that of another. */
    private void add(
            Optional<Answer> answer, String key, Entity entity, TimePeriod date, Id<?> other, TimePeriod otherDate) {
        answer.ifPresent(it -> findings.add(findings.finding(it, key, entity, date, other, otherDate)
                .about(entity.id())
                .about(other)));
    }
}

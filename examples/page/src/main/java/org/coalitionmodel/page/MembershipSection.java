package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/** Who belongs to what, and since when. */
final class MembershipSection {
    private final PageContext page;

    MembershipSection(PageContext page) {
        this.page = page;
    }

    /** A body with its members; the axis is empty if nothing is dated. */
    record Members(@Nullable String anchor, Line body, String axis, List<Member> members) {}

    record Member(@Nullable String anchor, Line name, Line status, Line when, String strip, Cites cites) {}

    List<Members> bodies() {
        Map<Id<?>, List<Membership>> bodies = new LinkedHashMap<>();
        for (Membership membership : page.dossier().memberships()) {
            bodies.computeIfAbsent(membership.body(), any -> new ArrayList<>()).add(membership);
        }
        List<Members> views = new ArrayList<>();
        bodies.forEach((body, memberships) -> views.add(members(body, memberships)));
        return views;
    }

    private Members members(Id<?> body, List<Membership> memberships) {
        Optional<TimeAxis> axis =
                TimeAxis.over(memberships.stream().flatMap(this::periods).toList());
        return new Members(
                page.anchors().place(body),
                page.name(body),
                axis.map(it -> it.drawn(page.words(), page.dates())).orElse(""),
                memberships.stream().map(it -> member(it, axis)).toList());
    }

    private Stream<TimePeriod> periods(Membership membership) {
        return Stream.concat(membership.when().flatMap(page::dated).stream(), membership.listedOn().stream());
    }

    private Member member(Membership membership, Optional<TimeAxis> axis) {
        List<Line> status = new ArrayList<>();
        boolean isPlain = membership.role() == MembershipRole.MEMBER && membership.status() == MembershipStatus.ACTIVE;
        if (!isPlain) {
            status.add(page.label(membership.role()));
            if (membership.status() != MembershipStatus.ACTIVE) {
                status.add(page.label(membership.status()));
            }
        }
        membership.reservations().forEach(point -> status.add(page.text(point.text())));
        Line when = when(membership);
        boolean isDoubtful = membership
                .when()
                .filter(it -> it.bound().isPresent() || PageContext.isInferred(membership, "when", it))
                .isPresent();
        String strip = axis.map(it -> it.membership(
                        membership.when().flatMap(page::dated),
                        isDoubtful,
                        membership.listedOn(),
                        page.isRightToLeft(),
                        ""))
                .orElse("");
        return new Member(
                page.anchors().place(membership.id()),
                page.name(membership.member()),
                page.parts(status),
                when,
                strip,
                page.cites(membership.citations()));
    }

    private Line when(Membership membership) {
        List<Line> parts = new ArrayList<>();
        membership
                .when()
                .map((When when) -> page.when(membership, "when", when))
                .ifPresent(parts::add);
        if (!membership.listedOn().isEmpty()) {
            parts.add(page.say(
                    "membership.listed",
                    page.list(membership.listedOn().stream()
                            .map(page.dates()::period)
                            .toList())));
        }
        return Line.join(parts, page.say("list.semicolon").text());
    }
}

package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Statistic;

/** Names everything in the dossier. What has no name is described by what is known of it, never by its id. */
final class Names {
    private static final int DEEPEST = 3;

    private final Dossier dossier;
    private final Words words;
    private final Quantities quantities;
    private final Dates dates;

    Names(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
        this.quantities = new Quantities(words);
        this.dates = new Dates(words, this::name);
    }

    Dates dates() {
        return dates;
    }

    Quantities quantities() {
        return quantities;
    }

    Line name(Id<?> id) {
        return name(id, 0);
    }

    Line names(List<? extends Id<?>> ids) {
        return words.list(ids.stream().map(this::name).toList());
    }

    /** What a figure counts, as a heading: such names begin with a capital letter and do not read well after "and". */
    Line matters(List<? extends Id<?>> indicators) {
        return Line.join(indicators.stream().map(this::name).toList(), " · ");
    }

    private Line name(Id<?> id, int depth) {
        Optional<Entity> entity = dossier.find(id);
        if (entity.isEmpty()) {
            // Some references lead to a point of a list.
            return dossier.point(Id.of(id.value()))
                    .map(point -> words.name(point.text()))
                    .orElse(words.say("nameless"));
        }
        return entity.get()
                .usualName()
                .map(words::name)
                .orElseGet(() -> depth > DEEPEST ? words.say("nameless") : described(entity.get(), depth + 1));
    }

    private Line described(Entity entity, int depth) {
        if (entity instanceof Meeting meeting) {
            Line of = meeting.of()
                    .map(body -> words.say("nameless.meetingOf", name(body, depth)))
                    .orElse(words.say("nameless.meeting"));
            return words.parts(List.of(of, meeting.when().map(dates::when).orElse(Line.EMPTY)));
        }
        if (entity instanceof Event event) {
            return words.parts(List.of(
                    words.label(event.kind()), event.when().map(dates::when).orElse(Line.EMPTY)));
        }
        if (entity instanceof Group group) {
            return group(group, depth);
        }
        if (entity instanceof Post post) {
            return post.of()
                    .map(of -> words.say("nameless.postOf", name(of, depth)))
                    .orElse(words.say("nameless.post"));
        }
        if (entity instanceof Outcome outcome) {
            return words.name(outcome.summary());
        }
        if (entity instanceof Statement statement) {
            Line summary = words.name(statement.summary());
            return statement.negated() ? words.say("labelled", words.act(statement), summary) : summary;
        }
        if (entity instanceof Statistic statistic) {
            return matters(statistic.indicators());
        }
        if (entity instanceof Membership membership) {
            return words.say("nameless.membership", name(membership.member(), depth), name(membership.body(), depth));
        }
        return words.say("nameless");
    }

    private Line group(Group group, int depth) {
        List<Line> parts = new ArrayList<>();
        for (Criterion criterion : group.criteria()) {
            List<Line> values = new ArrayList<>();
            criterion.text().ifPresent(text -> values.add(words.name(text)));
            criterion.of().forEach(of -> values.add(name(of, depth)));
            criterion.quantity().ifPresent(quantity -> values.add(quantities.quantity(quantity)));
            criterion.when().ifPresent(when -> values.add(dates.when(when)));
            parts.add(words.say("labelled", words.label(criterion.kind()), words.list(values)));
        }
        if (parts.isEmpty() && !group.members().isEmpty()) {
            int shown = Math.min(group.members().size(), DEEPEST);
            group.members().subList(0, shown).forEach(member -> parts.add(name(member, depth)));
            if (shown < group.members().size()) {
                parts.add(words.say("nameless.others"));
            }
        }
        Line of = group.of()
                .map(body -> words.say("nameless.groupOf", name(body, depth)))
                .orElse(words.say("nameless.group"));
        return parts.isEmpty() ? of : words.say("nameless.described", of, words.parts(parts));
    }

    /** Who acts: the name, the posts that matter here, and how many of them. */
    Line actor(Actor actor) {
        List<Line> parts = new ArrayList<>(List.of(actorName(actor)));
        parts.add(posts(actor));
        actor.count().ifPresent(count -> parts.add(quantities.quantity(count)));
        return words.parts(parts);
    }

    Line actorName(Actor actor) {
        Line name = actor.party()
                .map(this::name)
                .or(() -> actor.described().map(words::name))
                .orElseThrow();
        return actor.quantifier()
                .map(many -> words.say("quantified", words.label(many), name))
                .orElse(name);
    }

    /** The posts, unless the actor is described by the post alone. */
    Line posts(Actor actor) {
        Line posts = words.list(actor.posts().stream().map(this::post).toList());
        return actor.described().map(words::name).filter(posts::equals).isPresent() ? Line.EMPTY : posts;
    }

    /** The posts that somebody holds. */
    Line posts(Id<?> holder) {
        return words.list(dossier.postsOf(Id.of(holder.value())).stream()
                .map(post -> post(Id.of(post.id().value())))
                .toList());
    }

    private Line post(Id<Post> id) {
        Line name = name(id);
        return dossier.post(id)
                .map(Post::status)
                .filter(status -> status != PostStatus.HELD)
                .map(status -> words.say("post.status", name, words.label(status)))
                .orElse(name);
    }

    Line actors(List<Actor> actors) {
        return words.list(actors.stream().map(this::actor).toList());
    }
}

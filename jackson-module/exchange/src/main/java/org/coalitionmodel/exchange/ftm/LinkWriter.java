package org.coalitionmodel.exchange.ftm;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.party.State;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;

/** Writes memberships, and posts as positions with an occupancy. */
final class LinkWriter {
    private static final String LASTS = "FtM would say that it lasts";

    private final ThingWriter things;

    LinkWriter(ThingWriter things) {
        this.things = things;
    }

    void write(Membership membership) {
        InputRecord record = things.record(membership);
        Optional<Party> body = things.dossier()
                .find(membership.body())
                .filter(Party.class::isInstance)
                .map(Party.class::cast);
        if (body.isEmpty()) {
            Leftovers.drop(record, "a membership of FtM is in an organisation, and not in an instrument");
        } else if (!membership.status().isMember()) {
            Leftovers.drop(record, "FtM would say that it is a member");
        } else if (things.ids().find(membership.member()).isEmpty()
                || things.ids().find(membership.body()).isEmpty()) {
            Leftovers.drop(record, "the member or the body is not in the output");
        } else if (membership.when().filter(FtmDates::losesEnd).isPresent()) {
            Leftovers.drop(record, LASTS);
        } else {
            FtmEntity out = things.begin(membership, FtmSchema.MEMBERSHIP);
            things.reference(record, "member", membership.member(), "member", out, "");
            things.reference(record, "body", membership.body(), "organization", out, "");
            if (membership.role() != MembershipRole.MEMBER) {
                out.add("role", Rule.word(membership.role()));
            }
            record.mapped("role", "role");
            for (int i = 0; i < membership.names().size(); i++) {
                LocalizedText name = membership.names().get(i).text();
                if (name.texts().values().stream().anyMatch(LinkLoader::isRole)) {
                    record.dropped("names/" + i, "FtM would say that it is the role");
                } else {
                    things.text(record, "names/" + i + "/text", name, "role", out, true);
                }
            }
            if (membership.status() != MembershipStatus.ACTIVE) {
                out.add("status", Rule.word(membership.status()));
            }
            record.mapped("status", "status");
            ThingWriter.term(record, membership.when(), false, out);
            List<TimePeriod> lists = membership.listedOn();
            for (int i = 0; i < lists.size(); i++) {
                String date = lists.get(i).toString();
                if (lists.size() == 1 && FtmDates.isWritable(date)) {
                    out.add("date", date);
                    record.mapped("listedOn/" + i, "date");
                }
            }
        }
    }

    void write(Post post) {
        InputRecord record = things.record(post);
        Optional<Party> holder = post.holder()
                .flatMap(things.dossier()::party)
                .filter(Person.class::isInstance)
                .filter(person -> things.ids().find(person.id()).isPresent());
        boolean isHeld = switch (post.status()) {
            case HELD, ACTING, FORMER -> true;
            case CANDIDATE, DESIGNATE, VACANT -> false;
        };
        if (!WrittenIds.hasName(post, FtmEntity.LONGEST_NAME)) {
            Leftovers.drop(record, post.names().isEmpty() ? "FtM requires a name" : ThingWriter.TOO_LONG);
            return;
        }
        FtmEntity position = things.entities()
                .computeIfAbsent(things.ids().position(post), id -> new FtmEntity(id, FtmSchema.POSITION));
        boolean isLasting = post.status() != PostStatus.FORMER
                && post.when().filter(FtmDates::losesEnd).isPresent();
        if (isHeld && holder.isPresent() && !isLasting) {
            occupancy(post, holder.get(), record);
        } else {
            String reason = !isHeld
                    ? "FtM would say that the post is held"
                    : isLasting ? LASTS : "a holder of FtM is a person in the output";
            record.dropped("holder", reason);
            record.dropped("status", isLasting ? LASTS : "FtM would say that the post is held");
            record.dropped("when", "an unheld post of FtM has no time");
            record.kept("id", "id of the position");
        }
        position(post, record, position);
    }

    private void occupancy(Post post, Party holder, InputRecord record) {
        FtmEntity out = things.begin(post, FtmSchema.OCCUPANCY);
        things.cite(post, out, citation -> !isOfPosition(citation));
        things.reference(record, "holder", holder.id(), "holder", out, "");
        out.add("post", things.ids().position(post));
        if (post.status() != PostStatus.HELD) {
            out.add("status", post.status() == PostStatus.FORMER ? "ended" : "acting");
        }
        record.mapped("status", "status");
        ThingWriter.term(record, post.when(), true, out);
    }

    /** The position, which several posts may share. */
    private void position(Post post, InputRecord record, FtmEntity out) {
        things.names(post, out);
        boolean isTold = post.citations().stream().anyMatch(LinkWriter::isOfPosition);
        things.cite(post, out, citation -> !isTold || isOfPosition(citation));
        for (int i = 0; isTold && i < post.citations().size(); i++) {
            if (isOfPosition(post.citations().get(i))) {
                record.mapped("citations/" + i + "/supports", "the position");
            }
        }
        identifiers(post, record);
        for (Identifier identifier : post.identifiers()) {
            if (identifier.scheme().equals("wikidata")) {
                out.add("wikidataId", identifier.value());
            }
        }
        Optional<Id<Party>> of = post.of();
        Optional<String> code = of.flatMap(things.dossier()::party)
                .filter(State.class::isInstance)
                .flatMap(state -> things.code(state.id()));
        if (code.isPresent()) {
            out.add("country", code.get());
            record.mapped("of", "country");
        } else {
            boolean isBody = of.flatMap(things.dossier()::party)
                    .filter(party -> !(party instanceof Person))
                    .isPresent();
            if (isBody) {
                things.reference(record, "of", of.get(), "organization", out, "its body is not in the output");
            }
        }
    }

    /** Whether a citation is of the office alone. */
    private static boolean isOfPosition(Citation citation) {
        return LinkLoader.OF_POSITION.equals(citation.supports());
    }

    /** The keys that belong to the position. */
    private static void identifiers(Post post, InputRecord record) {
        for (int i = 0; i < post.identifiers().size(); i++) {
            String scheme = post.identifiers().get(i).scheme();
            if (scheme.equals("wikidata") || scheme.equals(KeyProperty.POSITION)) {
                record.mapped("identifiers/" + i, scheme.equals("wikidata") ? "wikidataId" : "id");
            }
        }
    }
}

package org.coalitionmodel.exchange.ftm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Name.NameKind;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;

/** The ids that entities have in FollowTheMoney: FtM's own id if they have one, and else that of the dossier. */
final class WrittenIds {
    private final Map<Id<?>, String> ids = new HashMap<>();
    private final Map<String, String> positions = new HashMap<>();
    private final Map<Id<?>, String> positionsOfPosts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    WrittenIds(Dossier dossier) {
        dossier.sources().stream().filter(WrittenIds::isDocument).forEach(this::add);
        dossier.places().stream().filter(WrittenIds::isAddress).forEach(this::add);
        dossier.parties().stream().filter(WrittenIds::isWritten).forEach(this::add);
        dossier.posts().forEach(this::add);
        dossier.memberships().forEach(this::add);
        dossier.meetings().forEach(this::add);
        dossier.events().forEach(this::add);
        dossier.posts().forEach(this::addPosition);
    }

    private void add(Entity entity) {
        ids.put(entity.id(), free(key(entity, KeyProperty.ID).orElse(entity.id().value())));
    }

    private void addPosition(Post post) {
        Optional<String> key = key(post, KeyProperty.POSITION);
        String position = key.isPresent()
                ? positions.computeIfAbsent(key.get(), this::free)
                : free("position-" + ids.get(post.id()));
        positionsOfPosts.put(post.id(), position);
    }

    /** The wanted id, or the first that is free. */
    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** The key of an entity in a scheme. */
    static Optional<String> key(Entity entity, String scheme) {
        return entity.identifiers().stream()
                .filter(it -> it.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    /** Whether a source becomes an entity. A data set is only named, and a page is only linked to. */
    static boolean isDocument(Source source) {
        return !isDataset(source) && !isPage(source) && hasName(source, FtmEntity.LONGEST_STRING);
    }

    static boolean isDataset(Source source) {
        return source.kind() == SourceKind.DATASET;
    }

    /** Whether FtM knows the page only by its address. */
    static boolean isPage(Source source) {
        Optional<String> url = key(source, KeyProperty.URL);
        return source.kind() == SourceKind.WEB_PAGE && url.isPresent() && url.equals(source.uri());
    }

    /** Whether a place becomes an entity. A country is a code, and an address of FtM may be a text. */
    static boolean isAddress(Place place) {
        return Countries.code(place).isEmpty() && !isText(place) && hasName(place, FtmEntity.LONGEST_ADDRESS);
    }

    static boolean isText(Place place) {
        return key(place, KeyProperty.ADDRESS).isPresent()
                && key(place, KeyProperty.ID).isEmpty();
    }

    private static boolean isWritten(Party party) {
        return !(party instanceof Group) && hasName(party, FtmEntity.LONGEST_NAME);
    }

    /** Whether one of the usual names of an entity is short enough. Those are its plain names, or else the first name. */
    static boolean hasName(Entity entity, int longest) {
        List<Name> usual = entity.names().stream().filter(WrittenIds::isUsual).toList();
        return (usual.isEmpty() ? entity.names().stream().limit(1).toList() : usual)
                .stream()
                        .flatMap(name -> name.text().texts().values().stream())
                        .anyMatch(text -> text.codePointCount(0, text.length()) <= longest);
    }

    /** Whether a name is a plain one. */
    static boolean isUsual(Name name) {
        return name.kind() == NameKind.NAME || name.kind() == NameKind.OFFICIAL;
    }

    /** The id of an entity; empty if it is not written. */
    Optional<String> find(Id<?> id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** The id of the position of a post. */
    String position(Post post) {
        return positionsOfPosts.getOrDefault(post.id(), "");
    }
}

package org.coalitionmodel.exchange.wikidata;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import tools.jackson.databind.node.ObjectNode;

/** Loads the items of an input. All are read first, because an item says nothing of the type of those that it names. */
final class ItemLoader {
    private static final Set<String> WANTED = Set.of(
            "P17", "P27", "P30", "P31", "P39", "P131", "P155", "P159", "P276", "P361", "P463", "P488", "P527", "P571",
            "P576", "P577", "P580", "P582", "P585", "P664", "P710", "P1001", "P1365", "P1448", "P1813", "P2389");

    private final LoadOptions options;
    private final LedgerRecorder recorder = new LedgerRecorder();
    private final List<InputRecord> rows = new ArrayList<>();
    private final ItemIndex index = new ItemIndex();
    private final Dossier.Builder dossier = Dossier.builder();
    private final References references;
    private final StatementLoader statements;

    private ItemLoader(LoadOptions options) {
        Rule.require(
                !options.source().id().value().startsWith(WikidataIds.ITEM)
                        && !options.source().id().value().startsWith(WikidataIds.URL),
                "LoadOptions.source.id",
                "not begin with wikidata or url, like the ids that are made from identifiers,",
                options.source().id());
        this.options = options;
        references = new References(index, Citation.of(options.source().id()));
        statements =
                new StatementLoader(index, dossier, Citation.of(options.source().id()));
    }

    /** Loads an input. */
    static Loaded load(InputStream in, LoadOptions options) {
        ItemLoader loader = new ItemLoader(options);
        EntityDocuments.read(in, options.mostRecords(), loader::read);
        return loader.loaded();
    }

    private void read(ObjectNode entity) {
        String id = entity.path("id").asString("");
        InputRecord row = recorder.next(id.isEmpty() ? "entity " + (recorder.records() + 1) : id);
        rows.add(row);
        index.add(new Item(entity, row, ItemLoader::isWanted));
    }

    private static boolean isWanted(Snak snak) {
        return WANTED.contains(snak.property()) || snak.isQuantity() || snak.isExternalId();
    }

    private Loaded loaded() {
        index.decideTypes();
        EntityLoader.Context context = new EntityLoader.Context(
                options.source().id(), index, new Containment(index.items()), references, statements, dossier);
        for (Item item : index.items()) {
            Optional<ItemType> type = index.type(item.id());
            if (type.isPresent()) {
                new EntityLoader(item, type.get(), context).load();
            } else {
                item.row().refuseAll("the item must be of a known class, or a property must tell its type");
            }
        }
        statements.loadPosts();
        index.absent().forEach(this::addPlaceholder);
        dossier.addSources(options.source());
        references.drafts().forEach(draft -> dossier.addSources(draft.build()));
        Dossier loaded = dossier.build();
        rows.forEach(InputRecord::close);
        return new Loaded(loaded, recorder.ledger());
    }

    /** An entity for an item that is not in the input. */
    private void addPlaceholder(String item) {
        Name name = ItemNames.description(LocalizedText.of("en", ItemNames.placeholder(item)));
        Identifier identifier = WikidataIds.item(item);
        Citation whole = Citation.of(options.source().id());
        switch (index.type(item).map(ItemType::kind).orElseThrow()) {
            case STATE -> {
                dossier.addParties(State.builder()
                        .id(identifier.toId())
                        .addNames(name)
                        .addIdentifiers(identifier)
                        .place(WikidataIds.territory(item))
                        .addCitations(whole)
                        .build());
                dossier.addPlaces(Place.builder()
                        .id(WikidataIds.territory(item))
                        .addNames(name)
                        .addIdentifiers(identifier)
                        .kind(PlaceKind.COUNTRY)
                        .addCitations(whole)
                        .build());
            }
            case PERSON ->
                dossier.addParties(Person.builder()
                        .id(identifier.toId())
                        .addNames(name)
                        .addIdentifiers(identifier)
                        .addCitations(whole)
                        .build());
            case OFFICE ->
                dossier.addPosts(Post.builder()
                        .id(identifier.toId())
                        .addIdentifiers(identifier)
                        .addCitations(whole)
                        .build());
            case SOURCE -> references.ofItem(item);
            default ->
                dossier.addParties(Organization.builder()
                        .id(identifier.toId())
                        .addNames(name)
                        .kind(OrganizationKind.OTHER)
                        .addIdentifiers(identifier)
                        .addCitations(whole)
                        .build());
        }
    }
}

package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.check.Origins.Origin;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Id<Party> NORDIA = Party.id("nordia");
    private static final Id<Event> VISIT = Event.id("visit");
    private static final Attribution OFFICIALS = Attribution.unnamed(LocalizedText.of("en", "two officials"), Act.SAYS);

    @Test
    void the_origin_is_the_end_of_the_chain() {
        assertThat(origins(
                        List.of(source("a"), source("b")),
                        cites("a"),
                        cites("b", says(source("a").id()), says(NORDIA))))
                .containsExactly("a", "nordia");
    }

    @Test
    void copies_translations_drafts_and_derived_sources_have_the_origin_of_the_first() {
        assertThat(origins(
                        List.of(
                                source("a"),
                                source("b", RelationKind.COPY_OF, "a"),
                                source("c", RelationKind.TRANSLATION_OF, "b"),
                                source("d", RelationKind.DRAFT_OF, "c"),
                                source("e", RelationKind.DERIVED_FROM, "a"),
                                source("f", RelationKind.RELATED, "a")),
                        cites("b"),
                        cites("c"),
                        cites("d"),
                        cites("e", says(Source.id("d"))),
                        cites("c"),
                        cites("f")))
                .containsExactly("a", "f");
    }

    @Test
    void a_source_may_be_derived_from_several() {
        Source mixed = Source.builder()
                .from(source("c", RelationKind.DERIVED_FROM, "a"))
                .addRelations(
                        Relation.of(RelationKind.DERIVED_FROM, Id.of("b")),
                        Relation.of(RelationKind.DERIVED_FROM, NORDIA))
                .build();
        assertThat(origins(List.of(source("a"), source("b"), mixed), cites("c")))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_circle_of_copies_is_one_origin() {
        List<Source> circle = List.of(source("b", RelationKind.COPY_OF, "a"), source("a", RelationKind.COPY_OF, "b"));
        assertThat(origins(circle, cites("b"), cites("a"))).containsExactly("a");
    }

    @Test
    void a_document_of_a_party_has_the_origin_of_the_party() {
        Source release = Source.builder()
                .from(source("a"))
                .addCredits(
                        Attribution.unnamed(LocalizedText.of("en", "a clerk"), Act.WRITES),
                        Attribution.of(NORDIA, Act.PUBLISHES))
                .build();
        Source contributed = Source.builder()
                .from(source("b"))
                .addCredits(Attribution.of(NORDIA, Act.CONTRIBUTES))
                .build();
        List<Source> sources = List.of(release, contributed, source("c"));
        assertThat(origins(sources, cites("a"), cites("b"), cites("c", says(NORDIA))))
                .containsExactly("b", "nordia");
        assertThat(origins(sources, cites("a"), cites("c"))).containsExactly("a", "c");
    }

    @Test
    void the_same_words_for_somebody_without_a_name_are_one_origin() {
        assertThat(origins(List.of(source("a"), source("b")), cites("a", OFFICIALS), cites("b", OFFICIALS)))
                .containsExactly("two officials");
    }

    @Test
    void what_is_not_known_or_not_cited_has_no_origin() {
        assertThat(origins(List.of())).isEmpty();
        assertThat(Origins.of(Dossier.builder().build(), VISIT)).isEmpty();
    }

    @Test
    void an_origin_is_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(Optional.empty(), Optional.empty()))
                .withMessage("Origin.who must be given, or else described, and not both but was neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(Optional.of(NORDIA), OFFICIALS.described()))
                .withMessage("Origin.who must be given, or else described, and not both but was both");
    }

    private static List<String> origins(List<Source> sources, Citation... citations) {
        Dossier dossier = Dossier.builder()
                .addAllSources(sources)
                .addParties(State.builder().id(NORDIA).addNames(name("Nordia")).build())
                .addEvents(Event.builder()
                        .id(VISIT)
                        .kind(Event.EventKind.MISSION)
                        .addCitations(citations)
                        .build())
                .build();
        return Origins.of(dossier, VISIT).stream()
                .map(origin -> origin.who()
                        .<String>map(Id::value)
                        .orElseGet(() -> origin.described().orElseThrow().original()))
                .toList();
    }

    private static Source source(String id) {
        return Source.builder()
                .id(Source.id(id))
                .kind(Source.SourceKind.ARTICLE)
                .addNames(name(id))
                .build();
    }

    private static Source source(String id, RelationKind kind, String other) {
        return Source.builder()
                .from(source(id))
                .addRelations(Relation.of(kind, Id.of(other)))
                .build();
    }

    private static Citation cites(String source, Attribution... chain) {
        return Citation.builder()
                .source(Source.id(source))
                .addAttribution(chain)
                .build();
    }

    private static Attribution says(Id<?> who) {
        return Attribution.of(who, Act.SAYS);
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}

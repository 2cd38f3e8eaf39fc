package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.InvalidDossierException.Fault;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.samples.ObjectGraph;
import org.coalitionmodel.samples.ObjectGraph.GraphNode;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.topic.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierIndexTest {
    /** Nothing lies in itself, be it through others. */
    @Nested
    class Cycles {
        @Test
        void of_a_place_within_itself_are_refused() {
            assertFaults(
                    Dossier.builder().addPlaces(within("a", "a")),
                    "/places/0/within/0: Place.within must not lead back to its holder but was a (id=a)");
        }

        @Test
        void through_others_are_refused_at_every_step_and_nowhere_else() {
            assertFaults(
                    Dossier.builder()
                            .addPlaces(
                                    within("outside", "a"),
                                    within("a", "b"),
                                    within("b", "c"),
                                    within("c", "a", "world"))
                            .addPlaces(MinimalEntities.place("world")),
                    "/places/1/within/0: Place.within must not lead back to its holder but was b (id=a)",
                    "/places/2/within/0: Place.within must not lead back to its holder but was c (id=b)",
                    "/places/3/within/0: Place.within must not lead back to its holder but was a (id=c)");
        }

        @Test
        void of_two_kinds_of_reference_are_refused() {
            Place region = Place.builder()
                    .from(MinimalEntities.place("region"))
                    .addMembers(Id.of("city"))
                    .addWithin(Id.of("city"))
                    .build();
            assertFaults(
                    Dossier.builder().addPlaces(region, within("city", "region")),
                    "/places/0/within/0: Place.within must not lead back to its holder but was city (id=region)",
                    "/places/0/members/0: Place.members must not lead back to its holder but was city (id=region)",
                    "/places/1/within/0: Place.within must not lead back to its holder but was region (id=city)");
        }

        @Test
        void of_parts_are_refused() {
            assertFaults(
                    Dossier.builder().addParties(partOf("a", "b"), partOf("b", "a")),
                    "/parties/0/relations/0/to: Relation.to must not lead back to its holder but was b (id=a)",
                    "/parties/1/relations/0/to: Relation.to must not lead back to its holder but was a (id=b)");
        }

        @Test
        void of_groups_are_refused() {
            assertFaults(
                    Dossier.builder().addParties(group("a", "b"), group("b", "a")),
                    "/parties/0/members/0: Group.members must not lead back to its holder but was b (id=a)",
                    "/parties/1/members/0: Group.members must not lead back to its holder but was a (id=b)");
        }

        @Test
        void are_those_of_containment_and_of_nothing_else() {
            Meeting first = meeting("first", Relation.of(Relation.RelationKind.PREVIOUS, Id.of("second")));
            Meeting second =
                    meeting("second", Relation.of(Relation.RelationKind.PREVIOUS, Id.of("first")), partOf("first"));
            Meeting third = meeting("third", partOf("third"), partOf("second"));
            assertFaults(
                    Dossier.builder()
                            .addPlaces(within("a", "a"))
                            .addParties(MinimalEntities.state("state"))
                            .addMeetings(first, second, third)
                            .addStatements(statement("said", "state").build()),
                    "/meetings/2/relations/0/to: Relation.to must not be its holder but was third (id=third)",
                    "/places/0/within/0: Place.within must not lead back to its holder but was a (id=a)");
        }

        private Meeting meeting(String id, Relation... relations) {
            return Meeting.builder().id(Id.of(id)).addRelations(relations).build();
        }

        private Relation partOf(String id) {
            return Relation.of(Relation.RelationKind.PART_OF, Id.of(id));
        }

        @Test
        void of_topics_are_refused() {
            assertFaults(
                    Dossier.builder().addTopics(topic("a", "b"), topic("b", "a")),
                    "/topics/0/broader/0: Topic.broader must not lead back to its holder but was b (id=a)",
                    "/topics/1/broader/0: Topic.broader must not lead back to its holder but was a (id=b)");
        }

        @Test
        void are_not_seen_where_two_ways_lead_to_one_whole() {
            assertThatCode(() -> Dossier.builder()
                            .addPlaces(
                                    within("a", "b", "c"),
                                    within("b", "d"),
                                    within("c", "d"),
                                    MinimalEntities.place("d"))
                            .build())
                    .doesNotThrowAnyException();
        }

        @Test
        void of_any_length_are_found_without_running_out_of_stack() {
            Dossier.Builder builder = Dossier.builder();
            for (int i = 0; i < 100_000; i++) {
                builder.addPlaces(within("p" + i, "p" + (i + 1) % 100_000));
            }
            InvalidDossierException e = catchThrowableOfType(InvalidDossierException.class, builder::build);
            assertThat(e.faults()).hasSize(100_000);
        }

        private static Place within(String id, String... wholes) {
            Place.Builder place = Place.builder().from(MinimalEntities.place(id));
            for (String whole : wholes) {
                place.addWithin(Id.of(whole));
            }
            return place.build();
        }

        private static Group group(String id, String member) {
            return Group.builder()
                    .id(Id.of(id))
                    .addNames(Name.of(MinimalEntities.text()))
                    .addMembers(Id.of(member))
                    .build();
        }

        private static Topic topic(String id, String broader) {
            return Topic.builder()
                    .id(Id.of(id))
                    .addNames(MinimalEntities.text())
                    .kind(Topic.TopicKind.THEME)
                    .addBroader(Id.of(broader))
                    .build();
        }

        private static Party partOf(String id, String whole) {
            return State.builder()
                    .id(Id.of(id))
                    .addNames(Name.of(MinimalEntities.text()))
                    .addRelations(Relation.of(Relation.RelationKind.PART_OF, Id.of(whole)))
                    .build();
        }
    }

    @Test
    void a_fault_says_what_is_wrong_with_an_id_of_any_length() {
        String longest = "x".repeat(200);
        assertFaults(
                Dossier.builder()
                        .addPlaces(Place.builder()
                                .from(MinimalEntities.place("p"))
                                .addWithin(Id.of(longest))
                                .build()),
                "/places/0/within/0: Place.within must refer to a place of the dossier but was " + "x".repeat(80)
                        + "... (200 characters), which is not there (id=p)");
    }

    @Nested
    class Ids {
        @Test
        void are_unique_within_a_kind() {
            assertFaults(
                    Dossier.builder()
                            .addPlaces(
                                    MinimalEntities.place("x"), MinimalEntities.place("y"), MinimalEntities.place("x")),
                    "/places/2/id: Place.id must be unique in the dossier, as /places/0 has it too, but was x");
        }

        @Test
        void are_unique_across_kinds() {
            assertFaults(
                    Dossier.builder()
                            .addPlaces(MinimalEntities.place("x"))
                            .addParties(MinimalEntities.state("x"))
                            .addMeetings(MinimalEntities.meeting("x")),
                    "/parties/0/id: State.id must be unique in the dossier, as /places/0 has it too, but was x",
                    "/meetings/0/id: Meeting.id must be unique in the dossier, as /places/0 has it too, but was x");
        }

        @Test
        void that_are_given_twice_are_one_fault_whatever_refers_to_them() {
            assertFaults(
                    Dossier.builder()
                            .addPlaces(
                                    MinimalEntities.place("x"),
                                    Place.builder()
                                            .from(MinimalEntities.place("y"))
                                            .addWithin(Id.of("x"))
                                            .build())
                            .addParties(MinimalEntities.state("x"))
                            .addMeetings(Meeting.builder()
                                    .from(MinimalEntities.meeting("m"))
                                    .of(Id.of("x"))
                                    .build()),
                    "/parties/0/id: State.id must be unique in the dossier, as /places/0 has it too, but was x");
        }

        @Test
        void are_unique_even_if_the_same_thing_is_given_twice() {
            Meeting meeting = MinimalEntities.meeting("x");
            assertFaults(
                    Dossier.builder().addMeetings(meeting, meeting),
                    "/meetings/1/id: Meeting.id must be unique in the dossier, as /meetings/0 has it too, but was x");
        }

        @Test
        void of_one_hash_take_no_longer_than_others() {
            Dossier.Builder dossier = Dossier.builder();
            for (int i = 0; i < 100_000; i++) {
                String id =
                        Integer.toBinaryString(1 << 17 | i).replace("0", "Aa").replace("1", "BB");
                dossier.addMeetings(Meeting.builder()
                        .id(Id.of(id))
                        .addRelations(Relation.of(Relation.RelationKind.PREVIOUS, Id.of("AaAa")))
                        .build());
            }
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThatThrownBy(dossier::build)
                            .hasMessageStartingWith("Dossier must fit together but has 100000 faults:"));
        }

        @Test
        void that_are_given_many_times_and_referred_to_as_often_take_no_longer_than_others() {
            Dossier.Builder dossier = Dossier.builder();
            for (int i = 0; i < 100_000; i++) {
                dossier.addPlaces(MinimalEntities.place("a"));
                dossier.addMeetings(
                        Meeting.builder().id(Id.of("m" + i)).of(Id.of("a")).build());
            }
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThatThrownBy(dossier::build)
                            .hasMessageStartingWith("Dossier must fit together but has 199999 faults:"));
        }

        @Test
        void of_points_are_unique_among_all_others() {
            assertFaults(
                    Dossier.builder()
                            .addParties(coalition("c", "x"))
                            .addMeetings(Meeting.builder()
                                    .id(Id.of("m"))
                                    .addAgenda(Point.of(MinimalEntities.text()), point("x"))
                                    .build())
                            .addIndicators(MinimalEntities.indicator("x")),
                    "/meetings/0/agenda/1/id: Point.id must be unique in the dossier, as /parties/0/pillars/0 has it"
                            + " too, but was x",
                    "/indicators/0/id: Indicator.id must be unique in the dossier, as /parties/0/pillars/0 has it"
                            + " too, but was x");
        }

        @Test
        void of_a_point_differ_from_that_of_its_holder() {
            assertFaults(
                    Dossier.builder().addParties(coalition("x", "x")),
                    "/parties/0/pillars/0/id: Point.id must be unique in the dossier, as /parties/0 has it too, but"
                            + " was x");
        }

        @Test
        void differ_in_case_alone() {
            assertThatCode(() -> Dossier.builder()
                            .addPlaces(MinimalEntities.place("x"), MinimalEntities.place("X"))
                            .build())
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class ReferencesOfEntities {
        /** What every attribute that holds ids may refer to. */
        private static final Map<String, String> ALLOWED = Map.ofEntries(
                Map.entry("Attribution.who", "a party or a source"),
                Map.entry("Citation.source", "a source"),
                Map.entry("Ordinal.within", "something"),
                Map.entry("Point.about", "something"),
                Map.entry("Source.place", "a place"),
                Map.entry("Place.within", "a place"),
                Map.entry("Place.members", "a place"),
                Map.entry("Coalition.opposes", "a party"),
                Map.entry("Coalition.documents", "a source"),
                Map.entry("WorkStream.of", "a coalition or a work stream or an organization"),
                Map.entry("WorkStream.pillar", "a point"),
                Map.entry("Person.nationalities", "a state"),
                Map.entry("Group.members", "a party"),
                Map.entry("Post.of", "a party"),
                Map.entry("Post.towards", "a party or a place or a meeting"),
                Map.entry("Post.holder", "a party"),
                Map.entry("Membership.member", "a party"),
                Map.entry("State.place", "a place"),
                Map.entry("Organization.place", "a place"),
                Map.entry("Organization.about", "something"),
                Map.entry("Organization.areas", "a place"),
                Map.entry("Coalition.place", "a place"),
                Map.entry("Coalition.about", "something"),
                Map.entry("Coalition.areas", "a place"),
                Map.entry("WorkStream.about", "something"),
                Map.entry("WorkStream.areas", "a place"),
                Map.entry("Criterion.of", "something"),
                Map.entry("Source.about", "something"),
                Map.entry("Term.statistics", "a statistic"),
                Map.entry("Term.about", "something"),
                Map.entry("Term.triggers", "an event or a meeting or an outcome or a statement"),
                Map.entry("Term.triggerOn", "a party"),
                Map.entry("Vote.vetoHolders", "a person or a state or an organization or a coalition"),
                Map.entry("Indicator.population", "a group"),
                Map.entry(
                        "Membership.body", "an organization or a coalition or a work stream or a source or an outcome"),
                Map.entry("Event.of", "a party"),
                Map.entry("Meeting.of", "a party"),
                Map.entry("Meeting.places", "a place"),
                Map.entry("Event.places", "a place"),
                Map.entry("Event.from", "a place"),
                Map.entry("Event.to", "a place"),
                Map.entry("Participation.representing", "a party"),
                Map.entry("Actor.party", "a party"),
                Map.entry("Actor.posts", "a post"),
                Map.entry("Outcome.meeting", "a meeting"),
                Map.entry("Outcome.document", "a source"),
                Map.entry("Outcome.about", "something"),
                Map.entry("Event.about", "something"),
                Map.entry("When.anchor", "a meeting or an event or an outcome or a statement or a source"),
                Map.entry("Group.of", "a party"),
                Map.entry("Group.excluding", "a party"),
                Map.entry("Gap.about", "something"),
                Map.entry("Topic.broader", "a topic"),
                Map.entry("Base.excluding", "something"),
                Map.entry("Base.about", "something"),
                Map.entry("Term.parties", "a party"),
                Map.entry("Statement.at", "a meeting"),
                Map.entry("Statement.about", "something"),
                Map.entry("Indicator.by", "a party"),
                Map.entry("Statistic.indicators", "an indicator"),
                Map.entry("Statistic.about", "something"),
                Map.entry("Statistic.place", "a place"),
                Map.entry("Statistic.excluding", "something"),
                Map.entry("Base.indicator", "an indicator"),
                Map.entry("Base.places", "a place"),
                Map.entry("Base.statistic", "a statistic"));

        @Test
        void of_every_attribute_are_tested() {
            Set<String> attributes = ObjectGraph.of(Samples.fullDossier()).stream()
                    .filter(node -> node.values().stream().anyMatch(Id.class::isInstance))
                    .map(GraphNode::attribute)
                    .filter(attribute -> !attribute.endsWith(".id") && !attribute.equals("Relation.to"))
                    .collect(Collectors.toSet());
            assertThat(attributes).isEqualTo(ALLOWED.keySet());
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.dossier.DossierIndexTest#things")
        void lead_to_something_that_is_there(String list, Object thing) {
            Dossier.Builder alone = Dossier.builder();
            MinimalEntities.add(alone, thing);
            List<String> expected = new ArrayList<>();
            for (Reference reference : outgoing(thing)) {
                expected.add("/" + list + "/0" + reference.path + ": " + reference.attribute + " must refer to "
                        + ALLOWED.get(reference.attribute) + " of the dossier but was " + reference.to
                        + ", which is not there (id=" + reference.from + ")");
            }
            assertThat(faultsOf(alone)).containsExactlyInAnyOrderElementsOf(expected);
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.dossier.DossierIndexTest#things")
        void lead_to_something_of_the_right_kind(String list, Object thing) {
            Dossier full = Samples.fullDossier();
            Dossier.Builder among = Dossier.builder();
            MinimalEntities.add(among, thing);
            Set<Id<?>> targets = new LinkedHashSet<>();
            List<String> expected = new ArrayList<>();
            for (Reference reference : outgoing(thing)) {
                boolean isPlace = full.find(reference.to).orElse(null) instanceof Place
                        || String.valueOf(ALLOWED.get(reference.attribute)).contains("a place");
                if (targets.add(reference.to)) {
                    String id = reference.to.value();
                    MinimalEntities.add(among, isPlace ? MinimalEntities.indicator(id) : MinimalEntities.place(id));
                }
                String allowed = ALLOWED.get(reference.attribute);
                if (!"something".equals(allowed)) {
                    expected.add("/" + list + "/0" + reference.path + ": " + reference.attribute + " must refer to "
                            + allowed + " of the dossier but was " + reference.to + ", which is "
                            + (isPlace ? "an indicator" : "a place") + " (id=" + reference.from + ")");
                }
            }
            assertThat(faultsOf(among)).containsExactlyInAnyOrderElementsOf(expected);
        }

        /** Those of a thing to others; what its relations may join is tested with the kinds of relations. */
        private static List<Reference> outgoing(Object thing) {
            List<GraphNode> nodes = ObjectGraph.of(thing);
            Map<String, Object> own = nodes.stream()
                    .filter(node -> node.method().getName().equals("id")
                            && !node.values().isEmpty())
                    .collect(Collectors.toMap(
                            node -> node.path().replaceFirst("/id$", ""),
                            node -> node.values().get(0)));
            List<Reference> references = new ArrayList<>();
            for (GraphNode node : nodes) {
                for (int i = 0; i < node.values().size(); i++) {
                    if (node.values().get(i) instanceof Id<?> to
                            && !own.containsValue(to)
                            && !node.attribute().equals("Relation.to")) {
                        String path = node.paths().get(i);
                        String nearest = own.keySet().stream()
                                .filter(path::startsWith)
                                .max((one, other) -> Integer.compare(one.length(), other.length()))
                                .orElseThrow();
                        references.add(new Reference(path, node.attribute(), to, String.valueOf(own.get(nearest))));
                    }
                }
            }
            return references;
        }

        private record Reference(String path, String attribute, Id<?> to, String from) {}

        private static List<String> faultsOf(Dossier.Builder dossier) {
            try {
                dossier.build();
                return List.of();
            } catch (InvalidDossierException e) {
                return e.faults().stream()
                        .filter(fault -> !fault.path().contains("/relations/"))
                        .map(Fault::toString)
                        .toList();
            }
        }

        @Test
        void of_a_work_stream_lead_to_a_body_and_no_other_party() {
            assertFaults(
                    Dossier.builder()
                            .addParties(
                                    coalition("c", "x"),
                                    stream("top", "c"),
                                    stream("sub", "top"),
                                    MinimalEntities.state("s"),
                                    stream("stray", "s")),
                    "/parties/4/of: WorkStream.of must refer to a coalition or a work stream or an organization of the dossier but was s,"
                            + " which is a state (id=stray)");
        }

        @Test
        void of_nationalities_lead_to_states_and_no_other_party() {
            assertFaults(
                    Dossier.builder()
                            .addParties(
                                    MinimalEntities.state("s"),
                                    stream("w", "c"),
                                    coalition("c", "x"),
                                    Person.builder()
                                            .id(Id.of("p"))
                                            .addNames(Name.of(MinimalEntities.text()))
                                            .addNationalities(Id.of("s"), Id.of("w"))
                                            .build()),
                    "/parties/3/nationalities/1: Person.nationalities must refer to a state of the dossier but was w,"
                            + " which is a work stream (id=p)");
        }

        @Test
        void may_lead_to_a_point_where_they_may_lead_to_anything() {
            assertThatCode(() -> Dossier.builder()
                            .addParties(coalition("c", "x"))
                            .addStatements(
                                    statement("s", "c").addAbout(Id.of("x")).build())
                            .build())
                    .doesNotThrowAnyException();
        }

        @Test
        void may_lead_forward_backward_and_to_the_thing_itself() {
            assertThatCode(() -> Dossier.builder()
                            .addParties(MinimalEntities.state("a"))
                            .addStatements(
                                    statement("s", "a")
                                            .addAbout(Id.of("t"), Id.of("s"))
                                            .build(),
                                    statement("t", "a").addAbout(Id.of("s")).build())
                            .build())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void lists_every_fault_of_every_sort_at_once_in_the_order_of_the_dossier() {
        assertFaults(
                Dossier.builder()
                        .addStatements(statement("s", "nobody")
                                .addPoints(Point.builder()
                                        .id(Id.of("p"))
                                        .text(MinimalEntities.text())
                                        .addAbout(Id.of("void"))
                                        .build())
                                .at(Id.of("a"))
                                .build())
                        .addMeetings(Meeting.builder()
                                .id(Id.of("m"))
                                .of(Id.of("m"))
                                .addRelations(
                                        Relation.of(Relation.RelationKind.RESUMES, Id.of("m")),
                                        Relation.of(Relation.RelationKind.UPHOLDS, Id.of("a")))
                                .build())
                        .addParties(MinimalEntities.state("a"), MinimalEntities.state("a")),
                "/parties/1/id: State.id must be unique in the dossier, as /parties/0 has it too, but was a",
                "/meetings/0/of: Meeting.of must refer to a party of the dossier but was m, which is a meeting (id=m)",
                "/meetings/0/relations/0/to: Relation.to must not be its holder but was m (id=m)",
                "/meetings/0/relations/1/kind: Relation.kind must be held by an outcome if its kind is upholds but was"
                        + " Meeting (id=m)",
                "/statements/0/by/0/party: Actor.party must refer to a party of the dossier but was nobody, which is"
                        + " not there (id=s)",
                "/statements/0/points/0/about/0: Point.about must refer to something of the dossier but was void,"
                        + " which is not there (id=p)",
                "/statements/0/at: Statement.at must refer to a meeting of the dossier but was a, which is a state"
                        + " (id=s)");
    }

    @Test
    void finds_a_relation_to_itself_in_a_thing_whose_id_is_given_twice() {
        Relation toItself = Relation.of(Relation.RelationKind.PREVIOUS, Id.of("m"));
        assertFaults(
                Dossier.builder()
                        .addMeetings(
                                MinimalEntities.meeting("m"),
                                Meeting.builder()
                                        .id(Id.of("m"))
                                        .addRelations(toItself)
                                        .build()),
                "/meetings/1/id: Meeting.id must be unique in the dossier, as /meetings/0 has it too, but was m",
                "/meetings/1/relations/0/to: Relation.to must not be its holder but was m (id=m)");
    }

    /** The first of each list of the full dossier is full; parties and statistics have a full one of each type. */
    static Stream<Arguments> things() {
        Dossier full = Samples.fullDossier();
        return Stream.of(
                        Stream.of(Arguments.of("sources", full.sources().get(0))),
                        Stream.of(Arguments.of("places", full.places().get(0))),
                        full.parties().stream().map(party -> Arguments.of("parties", party)),
                        Stream.of(Arguments.of("posts", full.posts().get(0))),
                        Stream.of(Arguments.of("memberships", full.memberships().get(0))),
                        Stream.of(Arguments.of("meetings", full.meetings().get(0))),
                        Stream.of(Arguments.of("events", full.events().get(0))),
                        Stream.of(Arguments.of("outcomes", full.outcomes().get(0))),
                        Stream.of(Arguments.of("statements", full.statements().get(0))),
                        Stream.of(Arguments.of("indicators", full.indicators().get(0))),
                        full.statistics().stream().map(statistic -> Arguments.of("statistics", statistic)))
                .flatMap(rows -> rows);
    }

    private static void assertFaults(Dossier.Builder dossier, String... faults) {
        assertThatThrownBy(dossier::build)
                .isExactlyInstanceOf(InvalidDossierException.class)
                .hasMessage("Dossier must fit together but has " + faults.length
                        + (faults.length == 1 ? " fault:\n" : " faults:\n") + String.join("\n", faults));
        InvalidDossierException exception = catchThrowableOfType(InvalidDossierException.class, dossier::build);
        assertThat(exception.faults()).extracting(Fault::toString).containsExactly(faults);
    }

    private static Party coalition(String id, String pillar) {
        return Coalition.builder()
                .id(Id.of(id))
                .addNames(Name.of(MinimalEntities.text()))
                .addPillars(point(pillar))
                .build();
    }

    private static Party stream(String id, String of) {
        return WorkStream.builder()
                .id(Id.of(id))
                .addNames(Name.of(MinimalEntities.text()))
                .of(Id.of(of))
                .build();
    }

    private static Point point(String id) {
        return Point.builder().id(Id.of(id)).text(MinimalEntities.text()).build();
    }

    private static Statement.Builder statement(String id, String by) {
        return Statement.builder()
                .id(Id.of(id))
                .addBy(Actor.of(Id.of(by)))
                .act(Act.SAYS)
                .summary(MinimalEntities.text());
    }
}

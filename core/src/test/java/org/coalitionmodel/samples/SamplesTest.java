package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.samples.ObjectGraph.GraphNode;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.topic.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of the model, and that no type and no attribute is left out of it. */
class SamplesTest {
    private static final List<Sample> ALL = Samples.all();

    @Nested
    class EveryValue {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#all")
        void is_equal_to_one_made_alike_and_to_no_other(Sample sample) {
            List<Sample> again = Samples.all();
            for (Sample other : again) {
                if (other.name().equals(sample.name())) {
                    assertThat(other.value()).isEqualTo(sample.value()).hasSameHashCodeAs(sample.value());
                } else {
                    assertThat(other.value()).as(other.name()).isNotEqualTo(sample.value());
                }
            }
            assertThat(sample.value()).isNotEqualTo(null).isNotEqualTo("something else");
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#all")
        void is_the_same_after_serialisation(Sample sample) throws Exception {
            Object copy = readBack(sample.value());
            assertThat(copy).isEqualTo(sample.value()).isNotSameAs(sample.value());
            assertThat(copy)
                    .hasSameHashCodeAs(sample.value())
                    .hasToString(sample.value().toString());
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#all")
        void holds_no_null(Sample sample) {
            assertThat(ObjectGraph.of(sample.value())).allSatisfy(node -> {
                assertThat(node.value()).as(node.path()).isNotNull();
                assertThat(node.values()).as(node.path()).doesNotContainNull();
            });
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#all")
        @SuppressWarnings("unchecked") // Which elements the list has does not matter: it takes none.
        void hands_out_lists_that_nobody_can_change(Sample sample) {
            for (GraphNode node : ObjectGraph.of(sample.value())) {
                if (node.value() instanceof List<?> list) {
                    assertThatThrownBy(() -> ((List<Object>) list).add("more"))
                            .as(node.path())
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#built")
        void keeps_its_own_copy_of_a_list_that_it_was_given(Sample sample) throws Exception {
            Object value = sample.value();
            for (Method accessor : ObjectGraph.accessorsOf(ObjectGraph.typeOf(value))) {
                if (accessor.getReturnType() == List.class) {
                    List<Object> given = new ArrayList<>((List<?>) accessor.invoke(value));
                    Object builder = builderFrom(value);
                    call(builder, accessor.getName(), Iterable.class, given);
                    Object built = call(builder, "build");
                    given.clear();
                    assertThat(built).as(accessor.getName()).isEqualTo(value);
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#built")
        void differs_when_any_one_attribute_does(Sample sample) throws Exception {
            Object value = sample.value();
            for (Method accessor : ObjectGraph.accessorsOf(ObjectGraph.typeOf(value))) {
                if (accessor.getReturnType() == List.class && !((List<?>) accessor.invoke(value)).isEmpty()) {
                    List<?> list = (List<?>) accessor.invoke(value);
                    List<Object> longer = new ArrayList<>(list);
                    longer.add(list.get(0));
                    assertDiffers(value, accessor, Iterable.class, longer);
                } else if (accessor.getReturnType() == Optional.class
                        && ((Optional<?>) accessor.invoke(value)).isPresent()) {
                    assertDiffers(value, accessor, Optional.class, Optional.empty());
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#built")
        void shows_its_type_and_every_attribute_that_it_has(Sample sample) {
            Object value = sample.value();
            String text = value.toString();
            Class<?> type = ObjectGraph.typeOf(value);
            assertThat(text)
                    .startsWith(type.getSimpleName() + "{")
                    .endsWith("}")
                    .doesNotContain("Optional")
                    .doesNotContain("Immutable")
                    .doesNotContainPattern("@[0-9a-f]{5,}");
            for (GraphNode node : ObjectGraph.of(value)) {
                if (node.owner() == value && !node.values().isEmpty()) {
                    assertThat(text).contains(node.method().getName() + "=");
                }
            }
        }
    }

    @Nested
    class ABuilder {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.samples.SamplesTest#required")
        void names_every_attribute_that_is_missing(Class<?> type, String missing) throws Exception {
            Method build = type.getMethod("builder").invoke(null).getClass().getMethod("build");
            build.setAccessible(true);
            Object builder = type.getMethod("builder").invoke(null);
            assertThatThrownBy(() -> build.invoke(builder))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(type.getSimpleName() + "." + missing.replace(", ", ", " + type.getSimpleName() + ".")
                            + " must be present but was absent");
        }

        @Test
        void is_tested_for_every_type_that_requires_something() {
            Set<String> tested = required()
                    .map(row -> ((Class<?>) row.get()[0]).getSimpleName())
                    .collect(Collectors.toSet());
            assertThat(ALL)
                    .filteredOn(sample -> ObjectGraph.accessorsOf(ObjectGraph.typeOf(sample.value())).stream()
                            .anyMatch(SamplesTest::isRequired))
                    .filteredOn(sample -> !ObjectGraph.typeOf(sample.value()).isRecord())
                    .extracting(sample -> ObjectGraph.typeOf(sample.value()).getSimpleName())
                    .allSatisfy(type -> assertThat(tested).contains(type));
        }
    }

    @Nested
    class TheFullDossier {
        @Test
        void has_every_attribute_of_every_type_and_two_elements_in_every_list() {
            Set<String> declared = new TreeSet<>();
            Set<String> lists = new TreeSet<>();
            for (Sample sample : ALL) {
                if (sample.value() instanceof PartialDate) {
                    continue; // It stands in a period, which is a leaf.
                }
                for (Method accessor : ObjectGraph.accessorsOf(ObjectGraph.typeOf(sample.value()))) {
                    declared.add(nameOf(accessor));
                    if (accessor.getReturnType() == List.class) {
                        lists.add(nameOf(accessor));
                    }
                }
            }
            assertThat(namesOf(node -> !node.values().isEmpty())).containsAll(declared);
            assertThat(namesOf(node -> node.values().size() >= 2)).containsAll(lists);
        }

        @Test
        void has_a_value_other_than_the_default_wherever_there_is_a_default() {
            assertThat(namesOf(node -> true))
                    .contains(
                            "Name.kind",
                            "Group.complete",
                            "Membership.role",
                            "Membership.status",
                            "Post.status",
                            "Quantity.bound");
            for (Method accessor : accessorsWithDefault()) {
                assertThat(ObjectGraph.of(Samples.fullDossier()))
                        .filteredOn(node -> node.method().equals(accessor))
                        .extracting(GraphNode::value)
                        .as(nameOf(accessor))
                        .hasSizeGreaterThan(1)
                        .satisfies(values -> assertThat(Set.copyOf(values)).hasSizeGreaterThan(1));
            }
        }

        @Test
        void has_every_full_and_minimal_thing_of_the_samples() {
            assertThat(Samples.fullDossier().toString())
                    .isEqualTo(
                            "Dossier{sources=2, places=6, topics=3, parties=12, posts=2, memberships=2, meetings=2, events=2,"
                                    + " outcomes=3, statements=2, indicators=2, statistics=8}");
        }
    }

    @Test
    void every_type_of_the_model_has_a_sample() {
        Set<Class<?>> sampled =
                ALL.stream().map(sample -> ObjectGraph.typeOf(sample.value())).collect(Collectors.toSet());
        assertThat(ObjectGraph.of(Samples.fullDossier()))
                .extracting(node -> ObjectGraph.typeOf(node.owner()))
                .allSatisfy(type -> assertThat(sampled).contains(type));
    }

    @Test
    void names_are_unique() {
        assertThat(ALL).extracting(Sample::name).doesNotHaveDuplicates();
    }

    static Collection<Sample> all() {
        return ALL;
    }

    /** Those that have a builder; a dossier's text is its own. */
    static List<Sample> built() {
        return ALL.stream()
                .filter(sample ->
                        Modifier.isAbstract(ObjectGraph.typeOf(sample.value()).getModifiers()))
                .filter(sample -> !(sample.value() instanceof Dossier))
                .filter(sample ->
                        !ObjectGraph.typeOf(sample.value()).getSimpleName().equals("Quantity"))
                .toList();
    }

    static Stream<Arguments> required() {
        return Stream.of(
                Arguments.of(Attribution.class, "act"),
                Arguments.of(Citation.class, "source"),
                Arguments.of(Ordinal.class, "number, series"),
                Arguments.of(Point.class, "text"),
                Arguments.of(Gap.class, "attribute, kind"),
                Arguments.of(Locator.class, "kind"),
                Arguments.of(Stage.class, "kind"),
                Arguments.of(Criterion.class, "kind"),
                Arguments.of(VoteTotal.class, "choice, quantity"),
                Arguments.of(Source.class, "id, kind"),
                Arguments.of(Place.class, "id, kind"),
                Arguments.of(Topic.class, "id, kind"),
                Arguments.of(Name.class, "text"),
                Arguments.of(State.class, "id"),
                Arguments.of(Organization.class, "id, kind"),
                Arguments.of(Coalition.class, "id"),
                Arguments.of(WorkStream.class, "id, of"),
                Arguments.of(Person.class, "id"),
                Arguments.of(Group.class, "id"),
                Arguments.of(Post.class, "id"),
                Arguments.of(Membership.class, "id, member, body"),
                Arguments.of(Meeting.class, "id"),
                Arguments.of(Event.class, "id, kind"),
                Arguments.of(Participation.class, "actor, role"),
                Arguments.of(Outcome.class, "id, kind, summary"),
                Arguments.of(Term.class, "kind"),
                Arguments.of(Statement.class, "id, act, summary"),
                Arguments.of(Indicator.class, "id"),
                Arguments.of(Level.class, "id, quantity"),
                Arguments.of(Share.class, "id, quantity"),
                Arguments.of(Comparison.class, "id, direction"),
                Arguments.of(Rank.class, "id, rank, order"));
    }

    private static boolean isRequired(Method accessor) {
        Class<?> type = accessor.getReturnType();
        return type != List.class && !type.getSimpleName().startsWith("Optional") && !hasDefault(accessor);
    }

    private static boolean hasDefault(Method accessor) {
        return Shapes.find(accessor.getDeclaringClass()).orElse(null) instanceof Shape<?, ?> shape
                && shape.property(accessor.getName()).meantByAbsence() != null;
    }

    private static List<Method> accessorsWithDefault() {
        return ObjectGraph.of(Samples.fullDossier()).stream()
                .map(GraphNode::method)
                .distinct()
                .filter(accessor -> !accessor.getDeclaringClass().isRecord())
                .filter(SamplesTest::hasDefault)
                .toList();
    }

    private static String nameOf(Method accessor) {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    private static Set<String> namesOf(Predicate<GraphNode> wanted) {
        return ObjectGraph.of(Samples.fullDossier()).stream()
                .filter(wanted)
                .map(GraphNode::attribute)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object readBack(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static Object builderFrom(Object value) throws Exception {
        Class<?> type = ObjectGraph.typeOf(value);
        Object builder = type.getMethod("builder").invoke(null);
        call(builder, "from", type, value);
        return builder;
    }

    /** What a rule refuses can't be compared, and need not be. */
    private static void assertDiffers(Object value, Method accessor, Class<?> as, Object changed) throws Exception {
        Object builder = builderFrom(value);
        call(builder, accessor.getName(), as, changed);
        Object built;
        try {
            built = call(builder, "build");
        } catch (InvocationTargetException e) {
            assertThat(e).hasCauseInstanceOf(IllegalArgumentException.class);
            return;
        }
        assertThat(built).as(accessor.getName()).isNotEqualTo(value);
    }

    private static Object call(Object builder, String name) throws Exception {
        Method method = builder.getClass().getMethod(name);
        method.setAccessible(true); // It is inherited from a class of its package.
        return method.invoke(builder);
    }

    private static void call(Object builder, String name, Class<?> type, Object argument) throws Exception {
        Method method = builder.getClass().getMethod(name, type);
        method.setAccessible(true);
        method.invoke(builder, argument);
    }
}

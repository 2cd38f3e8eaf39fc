package org.coalitionmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a tool that goes through the shapes relies on. */
class ShapeTest {
    private static final ValueType.UnionType<Party> STATES =
            new ValueType.UnionType<>(Party.class, List.of(ModelShapes.STATE));

    @Nested
    class Shapes_are_found {
        @Test
        void by_the_type_and_by_the_class_that_implements_it() {
            assertThat(Shapes.find(State.class)).hasValue(ModelShapes.STATE);
            assertThat(Shapes.find(Samples.minimalState().getClass())).hasValue(ModelShapes.STATE);
        }

        @Test
        void for_types_of_the_model_only() {
            assertThat(Shapes.find(String.class)).isEqualTo(Optional.empty());
        }

        @Test
        void in_a_union_by_their_word_and_by_a_value() {
            assertThat(STATES.shape("state")).isEqualTo(ModelShapes.STATE);
            assertThat(STATES.shape("person")).isNull();
            assertThat(STATES.shapeOf(Samples.minimalState())).isEqualTo(ModelShapes.STATE);
            assertThatThrownBy(() -> STATES.shapeOf(Samples.minimalPerson()))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("No shape for " + Samples.minimalPerson().getClass());
        }
    }

    @Nested
    class Fields {
        @Test
        void begin_with_the_type_where_there_is_one() {
            assertThat(ModelShapes.STATE.fieldNames()).startsWith("type", "id", "names");
            assertThat(ModelShapes.DOSSIER.fieldNames()).startsWith("format", "sources");
        }

        @Test
        void are_found_by_their_name() {
            assertThat(ModelShapes.STATE.indexOf("names")).isEqualTo(1);
            assertThat(ModelShapes.STATE.indexOf("type")).isEqualTo(-1);
        }
    }

    /** Whoever made them, or reads them. */
    @Nested
    class Nobody_changes {
        @Test
        void the_properties_of_a_shape() {
            List<Property<State, State.Builder, ?>> properties = new ArrayList<>(ModelShapes.STATE.properties());
            var shape = new Shape<>(
                    State.class, true, State::builder, State.Builder::build, properties, "A state.", "cm:State");

            properties.clear();

            assertThat(shape.properties()).isEqualTo(ModelShapes.STATE.properties());
            assertThatThrownBy(() -> shape.properties().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void the_words_of_a_choice() {
            Map<Bound, String> words = new EnumMap<>(Map.of(Bound.ABOUT, "about"));
            Map<String, Bound> constants = new HashMap<>(Map.of("about", Bound.ABOUT));
            var choice = new ValueType.EnumType<>(Bound.class, "A bound.", words, constants, Map.of(), Map.of());

            words.clear();
            constants.clear();

            assertThat(choice.words()).containsExactly(Map.entry(Bound.ABOUT, "about"));
            assertThat(choice.constants()).containsExactly(Map.entry("about", Bound.ABOUT));
            assertThatThrownBy(() -> choice.words().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void the_shapes_of_a_union() {
            List<Shape<? extends Party, ?>> shapes = new ArrayList<>(List.of(ModelShapes.STATE));
            var union = new ValueType.UnionType<>(Party.class, shapes);

            shapes.clear();

            assertThat(union.words()).containsExactly("state");
        }
    }
}

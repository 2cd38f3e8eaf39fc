package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the model where a mapper adds ids of types. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TypingContract {
    /** For the adapters' tests. */
    protected TypingContract() {}

    /** {@return the adapter over a mapper that takes as ids all classes of the model, and no others} */
    protected abstract Json json();

    /**
     * The adapter over a mapper that adds the class of all that is not final.
     *
     * @param as where it adds the class
     * @return the adapter
     */
    protected abstract Json newTyping(JsonTypeInfo.As as);

    /**
     * The same over a mapper that takes no notice of annotations.
     *
     * @param as where it adds the class
     * @return the adapter
     */
    protected abstract Json newTypingWithoutAnnotations(JsonTypeInfo.As as);

    private final Map<JsonTypeInfo.As, Json> typing = new EnumMap<>(JsonTypeInfo.As.class);
    private final Map<JsonTypeInfo.As, Json> typingWithoutAnnotations = new EnumMap<>(JsonTypeInfo.As.class);

    private Json typing(JsonTypeInfo.As as) {
        return typing.computeIfAbsent(as, this::newTyping);
    }

    private Json typingWithoutAnnotations(JsonTypeInfo.As as) {
        return typingWithoutAnnotations.computeIfAbsent(as, this::newTypingWithoutAnnotations);
    }

    static class Anything {
        public @Nullable Object object;
        public @Nullable Serializable serializable;
        public List<Object> list = new ArrayList<>();
        public Map<String, Object> map = new LinkedHashMap<>();
        public Object[] array = {};

        static Anything of(Object value) {
            Anything anything = new Anything();
            anything.object = value;
            anything.serializable = (Serializable) value;
            anything.list.add(value);
            anything.map.put("key", value);
            anything.array = new Object[] {value};
            return anything;
        }
    }

    static class Ours {
        public Meeting meeting = Samples.fullMeeting();
        public Party party = Samples.minimalPerson();
        public State state = Samples.minimalState();
        public Id<Party> id = Samples.ADA;
        public PartialDate date = PartialDate.parse("2031-04");
        public Post.PostStatus status = Post.PostStatus.ACTING;
        public LocalizedText text = Samples.fullText();
        public List<Meeting> meetings = new ArrayList<>(List.of(Samples.minimalMeeting()));
        public List<Party> parties = new ArrayList<>(List.of(Samples.minimalState(), Samples.minimalPerson()));
        public Map<String, Statistic> statistics = new LinkedHashMap<>(Map.of("a", Samples.minimalRank()));
        public Meeting[] array = {Samples.minimalMeeting()};
    }

    static class Wrapped {
        public Optional<Meeting> meeting = Optional.of(Samples.minimalMeeting());
        public Optional<Party> none = Optional.empty();
        public AtomicReference<Party> party = new AtomicReference<>(Samples.minimalState());
        public Optional<Object> object = Optional.of(Samples.minimalMeeting());
    }

    static Stream<Arguments> samplesInEachPlace() {
        return Stream.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)
                .flatMap(as -> Samples.all().stream().map(sample -> Arguments.of(as, sample)));
    }

    /** The value with its id, as Jackson writes it for its own types. */
    private String typed(Object value, Class<?> type, JsonTypeInfo.As as) {
        String plain = json().write(value);
        String id = '"' + type.getName() + '"';
        if (as == JsonTypeInfo.As.WRAPPER_OBJECT) {
            return "{" + id + ":" + plain + "}";
        }
        return as == JsonTypeInfo.As.WRAPPER_ARRAY || plain.startsWith("\"")
                ? "[" + id + "," + plain + "]"
                : "{\"@class\":" + id + "," + plain.substring(1);
    }

    @Nested
    class Where_another_type_is_declared {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.TypingContract#samplesInEachPlace")
        void the_id_is_that_of_the_public_type(JsonTypeInfo.As as, Sample sample) {
            String value = typed(sample.value(), GoldenContract.typeOf(sample), as);

            for (Json json : List.of(typing(as), typingWithoutAnnotations(as))) {
                String written = json.write(Anything.of(sample.value()));
                assertThat(written).contains("\"object\":" + value, "\"serializable\":" + value, "\"key\":" + value);
                assertContainsInThisOrder(written, "\"list\":", "java.util.ArrayList\"", "[" + value + "]");
                assertContainsInThisOrder(written, "\"array\":", "[Ljava.lang.Object;\"", "[" + value + "]");
            }
        }

        /** AssertJ's own method takes minutes for texts as long as a dossier. */
        private void assertContainsInThisOrder(String text, String... parts) {
            int at = 0;
            for (String part : parts) {
                int found = text.indexOf(part, at);
                assertThat(found).as(part).isNotNegative();
                at = found + part.length();
            }
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.TypingContract#samplesInEachPlace")
        void the_value_is_read_back(JsonTypeInfo.As as, Sample sample) {
            for (Json json : List.of(typing(as), typingWithoutAnnotations(as))) {
                Anything read = json.read(json.write(Anything.of(sample.value())), Anything.class);

                assertThat(read.object).isEqualTo(sample.value());
                assertThat(read.serializable).isEqualTo(sample.value());
                assertThat(read.list).containsExactly(sample.value());
                assertThat(read.map).containsExactly(Map.entry("key", sample.value()));
                assertThat(read.array).containsExactly(sample.value());
            }
        }
    }

    @Nested
    class Where_a_type_of_the_model_is_declared {
        @ParameterizedTest
        @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
        void nothing_is_added(JsonTypeInfo.As as) {
            Ours ours = new Ours();
            for (Json json : List.of(typing(as), typingWithoutAnnotations(as))) {
                String written = json.write(ours);

                assertThat(written)
                        .contains(
                                "\"meeting\":" + json().write(ours.meeting),
                                "\"party\":" + json().write(ours.party),
                                "\"state\":" + json().write(ours.state),
                                "\"id\":" + json().write(ours.id),
                                "\"date\":" + json().write(ours.date),
                                "\"status\":" + json().write(ours.status),
                                "\"text\":" + json().write(ours.text),
                                json().write(ours.meetings),
                                json().write(ours.parties),
                                "\"a\":" + json().write(Samples.minimalRank()));
                assertThat(json.read(written, Ours.class))
                        .usingRecursiveComparison()
                        .isEqualTo(ours);
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
        void nothing_is_added_in_a_wrapper(JsonTypeInfo.As as) {
            Wrapped wrapped = new Wrapped();
            String written = typing(as).write(wrapped);

            assertThat(written)
                    .contains(
                            "\"meeting\":{\"id\":\"second-meeting\"}",
                            "\"none\":null",
                            "\"party\":" + json().write(Samples.minimalState()),
                            "\"object\":" + typed(Samples.minimalMeeting(), Meeting.class, as));
            assertThat(typing(as).read(written, Wrapped.class))
                    .usingRecursiveComparison()
                    .isEqualTo(wrapped);
        }

        @ParameterizedTest
        @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
        void what_is_written_in_a_wrapper_is_read_back_where_annotations_are_off(JsonTypeInfo.As as) {
            Json json = typingWithoutAnnotations(as);

            assertThat(json.read(json.write(new Wrapped()), Wrapped.class))
                    .usingRecursiveComparison()
                    .isEqualTo(new Wrapped());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    static class Annotated {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
        public @Nullable Object external;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "ourKind")
        public @Nullable Meeting externalOfOurs;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public @Nullable List<Meeting> listOfOurs;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public @Nullable List<Object> list;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Id.class, name = "id"),
            @JsonSubTypes.Type(value = Meeting.class, name = "meeting")
        })
        public @Nullable Object named;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = State.class, name = "state"),
            @JsonSubTypes.Type(value = Person.class, name = "person")
        })
        public @Nullable Object ownField;

        @JsonTypeInfo(
                use = JsonTypeInfo.Id.NAME,
                include = JsonTypeInfo.As.EXISTING_PROPERTY,
                property = "type",
                visible = true)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = State.class, name = "state"),
            @JsonSubTypes.Type(value = Person.class, name = "person")
        })
        public @Nullable Serializable existing;

        private @Nullable Object throughSetter;

        public @Nullable Object getThroughSetter() {
            return throughSetter;
        }

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public void setThroughSetter(@Nullable Object throughSetter) {
            this.throughSetter = throughSetter;
        }

        private @Nullable Meeting oursThroughSetter;

        public @Nullable Meeting getOursThroughSetter() {
            return oursThroughSetter;
        }

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public void setOursThroughSetter(@Nullable Meeting oursThroughSetter) {
            this.oursThroughSetter = oursThroughSetter;
        }
    }

    private void writtenAndRead(Annotated annotated, String... expected) {
        String written = json().write(annotated);
        assertThat(written)
                .contains(
                        Stream.of(expected).map(text -> text.replace('\'', '"')).toList());
        assertThat(json().read(written, Annotated.class))
                .usingRecursiveComparison()
                .isEqualTo(annotated);
    }

    @Nested
    class Annotations_of_a_field {
        private final Annotated annotated = new Annotated();

        @Test
        void put_the_id_beside_a_value() {
            for (Object value : List.of(Samples.minimalMeeting(), Samples.ADA, Samples.minimalState())) {
                annotated.external = value;
                writtenAndRead(annotated, "'external':" + json().write(value), "'kind':'org.coalitionmodel.");
            }
        }

        @Test
        void add_nothing_to_what_is_declared_as_ours() {
            annotated.externalOfOurs = Samples.minimalMeeting();
            annotated.listOfOurs = List.of(Samples.minimalMeeting());
            annotated.oursThroughSetter = Samples.minimalMeeting();

            writtenAndRead(
                    annotated,
                    "'externalOfOurs':{'id':'second-meeting'}",
                    "'listOfOurs':[{'id':'second-meeting'}]",
                    "'oursThroughSetter':{'id':'second-meeting'}");
            assertThat(json().write(annotated)).doesNotContain("ourKind", "@class");
        }

        @Test
        void are_about_the_elements_of_a_list() {
            annotated.list = List.of(Samples.minimalMeeting(), Samples.ADA);
            annotated.throughSetter = Samples.minimalMeeting();

            writtenAndRead(
                    annotated,
                    "'list':[{'@class':'org.coalitionmodel.event.Meeting','id':'second-meeting'},"
                            + "['org.coalitionmodel.id.Id','ada-example']]",
                    "'throughSetter':{'@class':'org.coalitionmodel.event.Meeting','id':'second-meeting'}");
        }

        @Test
        void may_name_the_public_type() {
            annotated.named = Samples.minimalMeeting();
            writtenAndRead(annotated, "'named':{'meeting':{'id':'second-meeting'}}");

            annotated.named = Samples.ADA;
            writtenAndRead(annotated, "'named':{'id':'ada-example'}");
        }

        @Test
        void may_use_the_type_that_a_value_has_anyway() {
            annotated.ownField = Samples.minimalState();
            annotated.existing = Samples.minimalPerson();

            writtenAndRead(
                    annotated,
                    "'ownField':" + json().write(Samples.minimalState()),
                    "'existing':" + json().write(Samples.minimalPerson()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    static class Clashing {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type")
        public @Nullable Object inType;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "id")
        public @Nullable Object inId;

        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "en")
        public @Nullable Object inLanguage;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
        @JsonSubTypes(@JsonSubTypes.Type(value = State.class, name = "country"))
        public @Nullable Object existing;
    }

    private String refusal(Clashing clashing) {
        return json().fault(catchThrowable(() -> json().write(clashing))).message();
    }

    @Nested
    class A_property_that_the_value_has_itself {
        private final Clashing clashing = new Clashing();

        @Test
        void holds_no_id() {
            clashing.inType = Samples.minimalState();
            assertThat(refusal(clashing))
                    .startsWith("The type id property of State must be none of its fields, for instance @type but was"
                            + " type");

            clashing.inType = null;
            clashing.inId = Samples.minimalMeeting();
            assertThat(refusal(clashing)).startsWith("The type id property of Meeting must be none of its fields");

            clashing.inId = null;
            clashing.inLanguage = Samples.minimalText();
            assertThat(refusal(clashing)).startsWith("The type id property of LocalizedText must be none of its");
        }

        @Test
        void must_say_what_the_id_says() {
            clashing.existing = Samples.minimalState();
            assertThat(refusal(clashing))
                    .startsWith("The type id of State must be state, as its field type says, but was country");

            clashing.existing = Samples.minimalMeeting();
            assertThat(refusal(clashing))
                    .startsWith("The type id of Meeting must stand in a property that the mapper adds but was");
        }

        @Test
        void does_not_matter_to_a_value_without_it() {
            clashing.inType = Samples.minimalMeeting();
            clashing.inLanguage = LocalizedText.of("fr", "Les lampes");

            String written = json().write(clashing);
            assertThat(json().read(written, Clashing.class))
                    .usingRecursiveComparison()
                    .isEqualTo(clashing);
        }
    }
}

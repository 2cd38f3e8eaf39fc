package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jackson does to its own types, to values of the model: delegation, keys of maps, nulls. */
public abstract class HostTypesContract {
    /** For the adapters' tests. */
    protected HostTypesContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    /** {@return the adapter with a buffer of tokens between the text and the value that is read} */
    protected abstract Json overBuffer();

    /**
     * Reads a value of a generic type.
     *
     * @param text the JSON
     * @param type the type
     * @return the value
     */
    protected abstract @Nullable Object read(String text, Type type);

    private record Generic(Type getRawType, List<Type> arguments) implements ParameterizedType {
        static Type of(Class<?> raw, Type... arguments) {
            return new Generic(raw, List.of(arguments));
        }

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private String messageOf(String text, Type type) {
        return json().fault(catchThrowable(() -> read(quoted(text), type))).message();
    }

    record Delegated<T>(@JsonValue T value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Delegated {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Held.class, name = "held"),
        @JsonSubTypes.Type(value = By.class, name = "by"),
        @JsonSubTypes.Type(value = Called.class, name = "called")
    })
    interface Entry {}

    record Held(@JsonValue Meeting meeting) implements Entry {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Held {}
    }

    record By(@JsonValue Party party) implements Entry {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        By {}
    }

    record Called(@JsonValue LocalizedText name) implements Entry {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Called {}
    }

    static class Unwrapping {
        @JsonUnwrapped
        public @Nullable Meeting meeting;

        public String note = "";
    }

    static List<Sample> samples() {
        return Samples.all();
    }

    @Nested
    class Delegation {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.HostTypesContract#samples")
        void hands_over_any_value_anywhere(Sample sample) {
            Delegated<Object> delegated = new Delegated<>(sample.value());
            Type type = Generic.of(Delegated.class, GoldenContract.typeOf(sample));
            String text = json().write(delegated);

            assertThat(text).isEqualTo(json().write(sample.value()));
            assertThat(read(text, type)).isEqualTo(delegated);
            assertThat(read("[" + text + "," + text + "]", Generic.of(List.class, type)))
                    .isEqualTo(List.of(delegated, delegated));
            assertThat(read("{\"a\":" + text + "}", Generic.of(Map.class, String.class, type)))
                    .isEqualTo(Map.of("a", delegated));
        }

        @Test
        void hands_over_a_member_of_a_sealed_type() {
            String late = "{'id':'south','names':[{'text':{'en':'South'}}],'type':'state'}";
            for (String text : List.of(json().write(Samples.fullPerson()), quoted(late))) {
                assertThat(read(text, Generic.of(Delegated.class, Party.class)))
                        .isEqualTo(new Delegated<>(json().read(text, Party.class)));
            }
        }

        @Test
        void gives_the_faults_that_there_are_without_it() {
            for (String text : List.of("{}", "{'id':7}", "{'x':1}", "{'id':'m','id':'m'}", "{'id':'m'", "[]", "7")) {
                assertThat(messageOf(text, Generic.of(Delegated.class, Meeting.class)))
                        .isEqualTo(messageOf(text, Meeting.class));
            }
            assertThat(messageOf("{}", Generic.of(Delegated.class, Party.class)))
                    .isEqualTo(messageOf("{}", Party.class));
            assertThat(messageOf("{'en':7}", Generic.of(Delegated.class, LocalizedText.class)))
                    .isEqualTo(messageOf("{'en':7}", LocalizedText.class));
            assertThat(messageOf("{'a':1}", Generic.of(Delegated.class, Id.class)))
                    .startsWith("Id must be a string but was an object at the root");
        }

        @Test
        void leads_a_fault_back_to_the_root() {
            Type type = Generic.of(List.class, Generic.of(Delegated.class, Meeting.class));

            assertThat(messageOf("[{'id':'m'},{'id':'m','agenda':[{'text':7}]}]", type))
                    .contains(" at /1/agenda/0/text (line 1, column ");
        }

        @Test
        void works_in_a_polymorphic_type() {
            List<Entry> entries = List.of(
                    new Held(Samples.fullMeeting()), new By(Samples.fullPerson()), new Called(Samples.fullText()));
            List<String> texts = List.of(
                    "{\"kind\":\"held\"," + json().write(Samples.fullMeeting()).substring(1),
                    "{\"kind\":\"by\"," + json().write(Samples.fullPerson()).substring(1),
                    "{\"kind\":\"called\"," + json().write(Samples.fullText()).substring(1));

            for (Json json : List.of(json(), overBuffer())) {
                for (int i = 0; i < entries.size(); i++) {
                    assertThat(json.read(texts.get(i), Entry.class)).isEqualTo(entries.get(i));
                }
            }
            // The id need not come first.
            assertThat(json().read(quoted("{'id':'m','kind':'held','mode':'hybrid'}"), Entry.class))
                    .isEqualTo(new Held(json().read(quoted("{'id':'m','mode':'hybrid'}"), Meeting.class)));
            assertThat(json().read(quoted("{'id':'m','kind':'held'}"), Entry.class))
                    .isEqualTo(new Held(json().read(quoted("{'id':'m'}"), Meeting.class)));
        }

        @Test
        void is_all_there_is_and_nothing_is_unwrapped() {
            Unwrapping unwrapping = new Unwrapping();
            unwrapping.meeting = Samples.minimalMeeting();
            unwrapping.note = "n";

            String text = json().write(unwrapping);
            assertThat(text).contains(quoted("'meeting':{'id':'second-meeting'}"));
            assertThat(json().read(text, Unwrapping.class))
                    .usingRecursiveComparison()
                    .isEqualTo(unwrapping);
        }
    }

    static class Keyed {
        public Map<Membership.MembershipStatus, Integer> counts = new LinkedHashMap<>();
        public @Nullable EnumMap<Post.PostStatus, String> posts;
    }

    /** Each type whose values stand as strings, and values of it. */
    static Map<Class<?>, List<Object>> keys() {
        Map<Class<?>, List<Object>> keys = new LinkedHashMap<>();
        keys.put(Id.class, List.of(Samples.ADA, Id.of("x")));
        keys.put(Unit.class, List.of(Unit.of("person"), Unit.of("USD/year")));
        keys.put(PartialDate.class, List.of(PartialDate.parse("2031-04"), PartialDate.parse("203X")));
        keys.put(TimePeriod.class, List.of(TimePeriod.parse("2031/2032"), TimePeriod.parse("2031-04/..")));
        Shapes.all().values().stream()
                .filter(ValueType.EnumType.class::isInstance)
                .forEach(choice -> keys.put(choice.type(), List.of(choice.type().getEnumConstants())));
        return keys;
    }

    static Stream<Map.Entry<Class<?>, List<Object>>> typesOfKeys() {
        return keys().entrySet().stream();
    }

    @Nested
    class Keys_of_maps {
        @Test
        void are_of_all_types_that_stand_as_strings() {
            assertThat(keys().keySet())
                    .containsExactlyInAnyOrderElementsOf(Shapes.all().values().stream()
                            .filter(value ->
                                    value instanceof ValueType.EnumType || value instanceof ValueType.ScalarType)
                            .<Class<?>>map(ValueType::type)
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.HostTypesContract#typesOfKeys")
        void are_written_as_the_values_are(Map.Entry<Class<?>, List<Object>> keys) {
            for (Object key : keys.getValue()) {
                String text = "{" + json().write(key) + ":1}";

                assertThat(json().write(Map.of(key, 1))).isEqualTo(text);
                assertThat(read(text, Generic.of(Map.class, keys.getKey(), Integer.class)))
                        .isEqualTo(Map.of(key, 1));
                assertThat(json().write(Map.entry(key, 1))).isEqualTo(text);
                assertThat(read(text, Generic.of(Map.Entry.class, keys.getKey(), Integer.class)))
                        .isEqualTo(Map.entry(key, 1));
                if (key instanceof Enum) {
                    assertThat(json().write(new EnumMap<>(Map.of(Membership.MembershipStatus.SUSPENDED, 1))))
                            .isEqualTo("{\"suspended\":1}");
                    assertThat(read(text, Generic.of(EnumMap.class, keys.getKey(), Integer.class)))
                            .isEqualTo(Map.of(key, 1));
                }
            }
        }

        @Test
        void that_are_hostile_never_stand_raw_in_what_an_exception_shows() {
            for (String key : List.of("a\\nb", "\\u001b[31m", "\u202e", "x".repeat(49_000))) {
                Throwable thrown = catchThrowable(() -> json().read("{\"counts\":{\"" + key + "\":1}}", Keyed.class));
                List<String> shown = new ArrayList<>(json().shown(thrown));
                shown.add(json().fault(thrown).message());

                assertThat(shown)
                        .allSatisfy(text ->
                                assertThat(text).hasSizeLessThan(1_000).doesNotContainPattern("[\\p{Cc}\\p{Cf}]"));
            }
        }

        @Test
        void that_are_no_such_values_are_refused_in_their_place() {
            assertThat(json().fault(catchThrowable(
                            () -> json().read(quoted("{'counts':{'suspended':2,\n'SUSPENDED':2}}"), Keyed.class))))
                    .isEqualTo(new Json.Fault(
                            "MembershipStatus must be "
                                    + Shapes.find(Membership.MembershipStatus.class)
                                            .orElseThrow()
                                            .described()
                                    + " but was SUSPENDED at /counts/SUSPENDED (line 2, column 1)",
                            List.of("counts", "SUSPENDED"),
                            2,
                            1));
            assertThat(messageOf("{'posts':{'HELD':''}}", Keyed.class))
                    .startsWith("PostStatus must be one of held, ")
                    .contains(" at /posts/HELD (line 1, column ");
            assertThat(messageOf("{'a b':1}", Generic.of(Map.class, Id.class, Integer.class)))
                    .startsWith("Id.value must ")
                    .contains("a b", " at /a b (line 1, column 2)");
            assertThat(messageOf("{'soon':1}", Generic.of(Map.class, PartialDate.class, Integer.class)))
                    .isEqualTo(
                            "PartialDate.text must be an EDTF date, such as 2022-05-11, 2014-09 or 2021, but was soon at /soon (line 1, column 2)");
            assertThat(messageOf("{'':1}", Generic.of(Map.class, Unit.class, Integer.class)))
                    .startsWith("Unit.");
        }

        @Test
        void that_are_null_are_refused_by_jackson() {
            Map<Membership.MembershipStatus, Integer> map = new HashMap<>();
            map.put(null, 1);

            assertThat(json().fault(catchThrowable(() -> json().write(map))).message())
                    .contains("ull key for a Map not allowed");
        }
    }

    record Part(@Nullable Meeting meeting, Optional<Meeting> optional) {}

    static class WithNulls {
        public @Nullable Meeting plain = Samples.fullMeeting();

        @JsonSetter(nulls = Nulls.SKIP)
        public @Nullable Meeting skipping = Samples.fullMeeting();

        @JsonSetter(contentNulls = Nulls.SKIP)
        public List<Meeting> skippingElements = List.of();

        private @Nullable Party set = Samples.minimalState();

        public @Nullable Party getSet() {
            return set;
        }

        public void setSet(@Nullable Party set) {
            this.set = set;
        }
    }

    static class WithoutNulls {
        @JsonSetter(nulls = Nulls.FAIL)
        public @Nullable Meeting meeting;

        @JsonSetter(contentNulls = Nulls.FAIL)
        public @Nullable List<Meeting> meetings;
    }

    @Nested
    class Null {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.HostTypesContract#samples")
        void alone_at_the_root_is_refused(Sample sample) {
            Class<?> type = GoldenContract.typeOf(sample);

            assertThat(messageOf("null", type))
                    .startsWith(type.getSimpleName() + " must be ")
                    .endsWith(" but was null at the root (line 1, column 1)");
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.HostTypesContract#samples")
        void in_a_wrapper_is_an_empty_wrapper(Sample sample) {
            Class<?> type = GoldenContract.typeOf(sample);
            Type optional = Generic.of(Optional.class, type);
            Type reference = Generic.of(AtomicReference.class, type);

            assertThat(read("null", optional)).isEqualTo(Optional.empty());
            assertThat((AtomicReference<?>) read("null", reference)).hasNullValue();
            assertThat(read("[null]", Generic.of(List.class, optional))).isEqualTo(List.of(Optional.empty()));
            assertThat(read("null", Generic.of(Optional.class, optional)))
                    .isEqualTo(read("null", Generic.of(Optional.class, Generic.of(Optional.class, String.class))));
            assertThat(read("null", Generic.of(Delegated.class, type))).isNull();
        }

        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.HostTypesContract#samples")
        void in_a_collection_is_null(Sample sample) {
            Class<?> type = GoldenContract.typeOf(sample);

            assertThat(read("[null,null]", Generic.of(List.class, type))).isEqualTo(Arrays.asList(null, null));
            assertThat(read("{\"a\":null}", Generic.of(Map.class, String.class, type)))
                    .isEqualTo(Collections.singletonMap("a", null));
            assertThat((Object[]) read("[null]", type.arrayType())).containsOnlyNulls();
            assertThat(read("null", Generic.of(List.class, type))).isNull();
            assertThat(read("null", type.arrayType())).isNull();
        }

        @Test
        void and_absence_are_null_in_a_record() {
            Part none = new Part(null, Optional.empty());

            assertThat(read("{}", Part.class)).isEqualTo(none);
            assertThat(read(quoted("{'meeting':null,'optional':null}"), Part.class))
                    .isEqualTo(none);
            assertThat(json().write(none)).isEqualTo(quoted("{'meeting':null,'optional':null}"));
        }

        @Test
        void is_treated_as_the_bean_says() {
            WithNulls absent = json().read("{}", WithNulls.class);
            assertThat(absent.plain).isEqualTo(Samples.fullMeeting());
            assertThat(absent.getSet()).isEqualTo(Samples.minimalState());

            WithNulls read = json().read(
                            quoted("{'plain':null,'skipping':null,'skippingElements':[null,{'id':'m'}],'set':null}"),
                            WithNulls.class);
            assertThat(read.plain).isNull();
            assertThat(read.skipping).isEqualTo(Samples.fullMeeting());
            assertThat(read.skippingElements).hasSize(1);
            assertThat(read.getSet()).isNull();

            assertThat(messageOf("{'meeting':null}", WithoutNulls.class)).startsWith("Invalid `null` value");
            assertThat(messageOf("{'meetings':[null]}", WithoutNulls.class)).startsWith("Invalid `null` value");
        }
    }
}

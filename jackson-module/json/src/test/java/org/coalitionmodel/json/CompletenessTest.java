package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.identity.Judgement;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.text.LanguageTag;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes say of the model all that there is and nothing else. */
class CompletenessTest {
    /** Answers and failures, which no dossier holds. */
    private static final Set<Class<?>> NOT_IN_A_DOSSIER = Set.of(
            Entity.class,
            Dossier.Part.class,
            Interval.class,
            LanguageTag.class,
            Verdict.class,
            PartialDate.Precision.class,
            InvalidDossierException.class,
            InvalidDossierException.Fault.class);

    private static final String LOWER_CAMEL_CASE = "[a-z]+([A-Z0-9][a-z0-9]*)*";

    static List<Shape<?, ?>> shapes() {
        return Shapes.all().values().stream()
                .<Shape<?, ?>>mapMulti((value, all) -> {
                    if (value instanceof Shape<?, ?> shape) {
                        all.accept(shape);
                    }
                })
                .toList();
    }

    @Test
    void every_public_type_that_a_dossier_can_hold_has_a_shape_or_a_value() throws IOException, URISyntaxException {
        Set<Class<?>> types = publicTypesOfTheModel();
        types.removeIf(type -> type.getSimpleName().equals("Builder"));
        types.removeAll(NOT_IN_A_DOSSIER);

        assertThat(Shapes.all().keySet()).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void other_documents_have_their_own_types_which_no_dossier_can_hold() {
        assertThat(Shapes.onlyOfDocuments().keySet())
                .containsExactlyInAnyOrder(
                        Report.class,
                        Finding.class,
                        Finding.Answer.class,
                        Finding.Severity.class,
                        Finding.Figure.class,
                        Interval.class,
                        Judgements.class,
                        Judgement.class,
                        Judgement.Sameness.class);
        Shapes.onlyOfDocuments()
                .forEach((type, value) -> assertThat(Shapes.find(type)).contains(value));
    }

    private static Set<Class<?>> publicTypesOfTheModel() throws IOException, URISyntaxException {
        URI location = Dossier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        if (location.getPath().endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(location))) {
                return publicTypesBelow(jar.getPath("/"));
            }
        }
        return publicTypesBelow(Path.of(location));
    }

    private static Set<Class<?>> publicTypesBelow(Path root) throws IOException {
        Set<Class<?>> types = new HashSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class") && !file.endsWith("package-info.class"))
                    .toList()) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = load(path.substring(0, path.length() - ".class".length()));
                boolean isInternal = List.of("rule", "shape", "merge", "check", "derivation", "identity").stream()
                        .anyMatch(name -> type.getPackageName().equals("org.coalitionmodel." + name));
                if (Modifier.isPublic(type.getModifiers()) && !isInternal) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Dossier.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_attribute_is_a_property_of_its_name_presence_and_type(Shape<?, ?> shape) {
        Map<String, String> attributes = attributesOf(shape.type());
        Map<String, String> properties = new LinkedHashMap<>();
        shape.properties()
                .forEach(property -> properties.put(
                        property.name(),
                        cardinality(property) + " " + property.value().type().getSimpleName()));
        if (shape.type() == Dossier.class) {
            assertThat(properties.remove("format")).isEqualTo("SINGLE String");
        }
        assertThat(properties).isEqualTo(attributes);
    }

    /** What the Java type of the accessor tells. Another test tells which single attributes and lists must be given. */
    private static String cardinality(Property<?, ?, ?> property) {
        return switch (property.presence()) {
            case REQUIRED -> "SINGLE";
            case OPTIONAL -> property.meantByAbsence() == null ? "OPTIONAL" : "SINGLE";
            case LIST, NON_EMPTY_LIST -> "LIST";
        };
    }

    /** Cardinality and type of each attribute by its name. */
    private static Map<String, String> attributesOf(Class<?> type) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                attributes.put(part.getName(), describe(part.getAccessor()));
            }
            return attributes;
        }
        Set<String> settable = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
        for (Method method : type.getMethods()) {
            boolean isAccessor = method.getParameterCount() == 0
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers());
            if (isAccessor && (Modifier.isAbstract(method.getModifiers()) || settable.contains(method.getName()))) {
                attributes.put(method.getName(), describe(method));
            }
        }
        return attributes;
    }

    private static String describe(Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (type == Optional.class) {
            return "OPTIONAL " + argument(accessor.getGenericReturnType());
        }
        if (type == OptionalInt.class) {
            return "OPTIONAL Integer";
        }
        if (type == List.class) {
            return "LIST " + argument(accessor.getGenericReturnType());
        }
        String boxed = type == int.class ? "Integer" : type == boolean.class ? "Boolean" : type.getSimpleName();
        return "SINGLE " + boxed;
    }

    private static String argument(Type generic) {
        Type argument = ((ParameterizedType) generic).getActualTypeArguments()[0];
        return ((Class<?>)
                        (argument instanceof ParameterizedType parameterized ? parameterized.getRawType() : argument))
                .getSimpleName();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_must_stand_is_what_no_value_is_built_without(Shape<?, ?> shape) {
        for (Sample sample : Samples.all()) {
            if (shape.type().isInstance(sample.value())) {
                requirePresence(shape, sample.value());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, B> void requirePresence(Shape<T, B> shape, Object sample) {
        for (Property<T, B, ?> left : shape.properties()) {
            B builder = shape.newBuilder().get();
            shape.properties().stream()
                    .filter(property -> !property.equals(left))
                    .forEach(property -> copy(property, (T) sample, builder));
            boolean isFormat = shape.type() == Dossier.class && left.name().equals("format");
            if (!isFormat
                    && (left.presence() == Cardinality.REQUIRED || left.presence() == Cardinality.NON_EMPTY_LIST)) {
                assertThatThrownBy(() -> shape.build().apply(builder))
                        .as("%s without %s", shape.name(), left.name())
                        .isInstanceOfAny(
                                IllegalArgumentException.class,
                                IllegalStateException.class,
                                NullPointerException.class);
            } else {
                requireNotSaidToBeEmpty(shape, builder, shape.name() + "." + left.name() + " must not be empty");
            }
        }
    }

    /** Rules across attributes may refuse the value; a rule that the attribute be there may not. */
    private static <T, B> void requireNotSaidToBeEmpty(Shape<T, B> shape, B builder, String rule) {
        try {
            assertThat(shape.build().apply(builder)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageNotContaining(rule);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, B, V> void copy(Property<T, B, V> property, T from, B builder) {
        Object attribute = property.get().apply(from);
        if (attribute instanceof List<?> list) {
            list.forEach(element -> property.set().accept(builder, (V) element));
        } else if (attribute != null) {
            property.set().accept(builder, (V) attribute);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_description_is_a_sentence(Shape<?, ?> shape) {
        List<String> descriptions = new ArrayList<>(List.of(shape.description()));
        shape.properties().forEach(property -> descriptions.add(property.description()));

        assertThat(descriptions)
                .allSatisfy(description ->
                        assertThat(description).matches("[A-Z][^\\n]*[^. ]\\.").hasSizeLessThan(260));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_property_has_a_name_of_its_own(Shape<?, ?> shape) {
        assertThat(shape.fieldNames()).doesNotHaveDuplicates().allMatch(name -> name.matches(LOWER_CAMEL_CASE));
        assertThat(shape.properties()).extracting(Property::name).doesNotContain("type");
        for (Property<?, ?, ?> property : shape.properties()) {
            assertThat(shape.properties().get(shape.indexOf(property.name()))).isSameAs(property);
        }
        assertThat(shape.indexOf("unknown")).isEqualTo(-1);
    }

    @Nested
    class Sealed_types {
        @Test
        void list_all_their_members_and_no_other_and_only_members_carry_type() {
            Set<Shape<?, ?>> members = new HashSet<>();
            Set<Class<?>> unions = new HashSet<>();
            for (ValueType<?> value : Shapes.all().values()) {
                if (value instanceof ValueType.UnionType<?> union) {
                    unions.add(union.type());
                    members.addAll(union.shapes());
                    assertThat(union.shapes())
                            .<Class<?>>extracting(Shape::type)
                            .containsExactlyInAnyOrder(union.type().getPermittedSubclasses());
                    assertThat(union.words()).doesNotHaveDuplicates().allMatch(word -> word.matches(LOWER_CAMEL_CASE));
                }
            }

            assertThat(unions).extracting(Class::getSimpleName).containsExactlyInAnyOrder("Party", "Statistic");
            assertThat(shapes().stream().filter(Shape::tagged)).containsExactlyInAnyOrderElementsOf(members);
        }
    }

    @Nested
    class Enums {
        private Set<String> lines() {
            Set<String> lines = new TreeSet<>();
            Shapes.all().forEach((type, value) -> {
                if (value instanceof ValueType.EnumType<?> choice) {
                    String name = type.getName().substring(type.getPackageName().length() + 1);
                    lines.add(name.replace('$', '.') + ": "
                            + String.join(", ", choice.words().values()));
                }
            });
            return lines;
        }

        @Test
        void have_a_word_of_its_own_for_each_constant() {
            Shapes.all().forEach((type, value) -> {
                if (value instanceof ValueType.EnumType<?> choice) {
                    assertThat(choice.words().keySet()).hasSameSizeAs(type.getEnumConstants());
                    assertThat(choice.words().values())
                            .doesNotHaveDuplicates()
                            .allMatch(word -> word.matches(LOWER_CAMEL_CASE));
                }
            });
        }

        /** A renamed constant is another format. How the file is written anew: see {@code GoldenContract}. */
        @Test
        void have_the_words_of_the_checked_in_file() throws IOException {
            Path file = Path.of(
                    System.getProperty("coalition.root", "../.."),
                    "jackson-module/json/src/test/resources/golden/enums.txt");
            String words = String.join("\n", lines()) + "\n";
            if (Boolean.getBoolean("golden.write")
                    && !(Files.exists(file) && Files.readString(file).equals(words))) {
                Files.writeString(file, words);
                fail("enums.txt is new: look it over and run again without -Dgolden.write");
            }

            assertThat(words).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void a_type_is_found_by_itself_and_by_what_implements_it() {
        Shapes.all().forEach((type, value) -> assertThat(Shapes.find(type)).contains(value));
        for (Sample sample : Samples.all()) {
            ValueType<?> value = Shapes.find(sample.value().getClass()).orElseThrow();

            assertThat(value).isNotInstanceOf(ValueType.UnionType.class);
            assertThat(sample.value()).isInstanceOf(value.type());
        }
    }

    @Test
    void types_of_others_are_not_found() {
        for (Class<?> type : List.of(Object.class, String.class, Integer.class, int.class, URI.class, Check.class)) {
            assertThat(Shapes.find(type)).as(type.getName()).isEmpty();
        }
    }
}

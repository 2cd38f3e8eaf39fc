package org.coalitionmodel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.shape.SerialForm;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.source.Entity;
import org.immutables.annotate.InjectAnnotation;

/** What no single class shows: who may see whom, and what the outside may see of it. */
@AnalyzeClasses(
        packages = "org.coalitionmodel",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutDescriptions.class})
class ArchitectureTest {
    /** Leaves out the annotation processor, which is no part of the model. */
    static final class WithoutDescriptions implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/coalitionmodel/description/");
        }
    }

    /** The packages, each after all that it sees. */
    static final List<String> ORDER = List.of(
            "id",
            "text",
            "quantity",
            "time",
            "source",
            "place",
            "topic",
            "party",
            "event",
            "statistic",
            "outcome",
            "statement",
            "dossier",
            "derivation",
            "check",
            "identity",
            "shape",
            "merge");

    private static final Pattern GENERATED = Pattern.compile("\\bImmutable[A-Z]");

    private static final DescribedPredicate<JavaClass> GENERATED_CLASS =
            DescribedPredicate.describe("generated classes", ArchitectureTest::isGenerated);

    private static final DescribedPredicate<JavaClass> SERIAL_FORM =
            DescribedPredicate.describe("the serial form", type -> type.isEquivalentTo(SerialForm.class));

    /** A class that is serialised names the class that it is written as, and that must know the types to build them. */
    @ArchTest
    static final ArchRule the_serial_form_is_known_to_generated_classes_alone = noClasses()
            .that(DescribedPredicate.describe(
                    "are not generated",
                    type -> !isGenerated(type) && !outermost(type).equals(SerialForm.class.getName())))
            .should()
            .dependOnClassesThat(SERIAL_FORM);

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.coalitionmodel.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(GENERATED_CLASS, SERIAL_FORM);

    @ArchTest
    static void each_package_sees_only_those_before_it(JavaClasses all) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(packageOf(ORDER.get(i)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(later).and(DescribedPredicate.not(SERIAL_FORM)))
                        .check(all);
            }
        }
    }

    @ArchTest
    static void the_order_names_every_package(JavaClasses all) {
        assertThat(all)
                .extracting(JavaClass::getPackageName)
                .isSubsetOf(Stream.concat(Stream.of("", ".rule"), ORDER.stream().map(name -> "." + name))
                        .map(name -> "org.coalitionmodel" + name)
                        .toList())
                .contains("org.coalitionmodel.rule", "org.coalitionmodel.dossier");
    }

    @ArchTest
    static final ArchRule the_grammar_of_errors_knows_nothing_of_the_model = noClasses()
            .that()
            .resideInAPackage(packageOf("rule"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.coalitionmodel..")
                    .and(DescribedPredicate.not(resideInAnyPackage(packageOf("rule")))));

    @ArchTest
    static final ArchRule nothing_but_the_jdk_is_needed_at_run_time = classes()
            .that()
            .resideInAPackage(
                    "org.coalitionmodel.*..") // The style of the generated types is above, and for the compiler alone.
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.coalitionmodel..")
                    .or(DescribedPredicate.describe("are annotations", JavaClass::isAnnotation))
                    .or(DescribedPredicate.describe(
                            "are words in annotations", ArchitectureTest::isPartOfAnInjection)));

    @ArchTest
    static final ArchRule a_generated_class_is_known_to_its_type_alone = classes()
            .should(new ArchCondition<JavaClass>("name no generated class but their own") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    // In the class file, a reference to a builder's method names the class that declares the method.
                    // The source is checked below.
                    if (from.getName().equals("org.coalitionmodel.shape.ModelShapes")) {
                        return;
                    }
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(it -> isGenerated(it.getTargetClass().getBaseComponentType()))
                            .filter(it -> !isOwn(from, it.getTargetClass().getBaseComponentType()))
                            .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getDescription())));
                }
            });

    @ArchTest
    static void the_shapes_say_no_generated_name(JavaClasses all) throws IOException {
        String source = Files.readString(
                Path.of("target/generated-sources/annotations/org/coalitionmodel/shape/ModelShapes.java"));
        assertThat(source).contains("Dossier.Builder::build").doesNotContain("Immutable");
    }

    @ArchTest
    static void public_types_can_not_be_extended_from_outside(JavaClasses all) {
        assertThat(publicTypes(all))
                .isNotEmpty()
                // An interface, all of whose subtypes are sealed.
                .filteredOn(type -> type != Entity.class)
                .allMatch(
                        type -> Modifier.isFinal(type.getModifiers())
                                || type.isAnnotation()
                                || type.isSealed()
                                || type.isEnum()
                                || type.isRecord(),
                        "is final, sealed, an enum or a record");
    }

    @ArchTest
    static void signatures_that_others_see_name_no_generated_class(JavaClasses all) {
        List<String> found = new ArrayList<>();
        int seen = 0;
        for (Class<?> type : publicTypes(all)) {
            List<Executable> executables = new ArrayList<>(Arrays.asList(type.getMethods()));
            for (Class<?> it = type; it != null; it = it.getSuperclass()) {
                executables.addAll(Arrays.asList(it.getDeclaredMethods()));
                executables.addAll(Arrays.asList(it.getDeclaredConstructors()));
            }
            for (Executable executable : executables) {
                boolean isVisible =
                        Modifier.isPublic(executable.getModifiers()) || Modifier.isProtected(executable.getModifiers());
                if (isVisible && !executable.isSynthetic()) {
                    seen++;
                    typesIn(executable)
                            .filter(it -> GENERATED.matcher(it.getTypeName()).find())
                            .forEach(it -> found.add(type.getName() + ": " + executable.toGenericString()));
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(seen).isGreaterThan(1000);
    }

    @ArchTest
    static final ArchRule nothing_reads_a_clock = noClasses()
            .should()
            .callMethodWhere(named("now").and(targetIn("java.time..")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Date|Calendar|GregorianCalendar)");

    @ArchTest
    static final ArchRule nothing_is_left_to_chance = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID|random\\..*)"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothing_asks_the_system_for_time_environment_or_properties =
            noClasses().should(callOtherThan(System.class, Set.of("arraycopy")));

    @ArchTest
    static final ArchRule nothing_is_found_by_reflection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .orShould(callOtherThan(
                    Class.class,
                    Set.of(
                            "getSimpleName",
                            "getResourceAsStream",
                            "getInterfaces",
                            "getEnumConstants",
                            "isAssignableFrom",
                            "isInstance",
                            "cast",
                            "desiredAssertionStatus")));

    @ArchTest
    static final ArchRule nothing_depends_on_the_default_locale = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    /** In the sources: a switch over an enum is compiled into calls of {@code ordinal()}. */
    @ArchTest
    static void nothing_counts_on_the_order_of_an_enum(JavaClasses all) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("ordinal()"));
        }
    }

    private static String packageOf(String name) {
        return "org.coalitionmodel." + name + "..";
    }

    /** Read by the compiler, in an annotation that gets into no class file of a type. */
    private static boolean isPartOfAnInjection(JavaClass type) {
        return type.isEquivalentTo(InjectAnnotation.Where.class);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith("org.coalitionmodel")
                && GENERATED.matcher(type.getName()).find();
    }

    /** Whether the type is the one that the generated class is made for, or a part of either. */
    private static boolean isOwn(JavaClass type, JavaClass generated) {
        return outermost(generated).equals(outermost(type))
                || outermost(generated)
                        .equals(outermost(type)
                                .replaceFirst("Builder$", "")
                                .replaceFirst("\\.(?=[^.]+$)", ".Immutable"));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static DescribedPredicate<JavaAccess<?>> named(String name) {
        return DescribedPredicate.describe(
                "is named " + name, access -> access.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> targetIn(String packages) {
        return DescribedPredicate.describe(
                "is in " + packages, access -> resideInAnyPackage(packages).test(access.getTargetOwner()));
    }

    private static ArchCondition<JavaClass> callOtherThan(Class<?> owner, Set<String> allowed) {
        return new ArchCondition<>("call anything of " + owner.getSimpleName() + " but " + allowed) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    if (call.getTargetOwner().isEquivalentTo(owner) && !allowed.contains(call.getName())) {
                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                }
            }
        };
    }

    private static List<Class<?>> publicTypes(JavaClasses all) {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : all) {
            Class<?> reflected = type.reflect();
            if (isPublic(reflected)) {
                types.add(reflected);
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static Stream<Type> typesIn(Executable executable) {
        Stream<Type> parameters = Arrays.stream(executable.getGenericParameterTypes());
        return executable instanceof Method method
                ? Stream.concat(parameters, Stream.of(method.getGenericReturnType()))
                : parameters;
    }

    /** The model stays small enough to be learned: so many public types, and so many attributes beside the header. */
    @ArchTest
    static void the_model_stays_small(JavaClasses all) {
        Set<String> internal = Set.of("shape", "merge", "rule", "check", "derivation", "identity");
        List<String> types = all.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> internal.stream()
                        .noneMatch(name -> type.getPackageName().endsWith("." + name)))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
        assertThat(types).hasSizeLessThanOrEqualTo(55);

        Set<String> header =
                Set.of("format", "type", "id", "names", "identifiers", "ordinals", "relations", "gaps", "citations");
        Shapes.all().values().forEach(value -> {
            if (value instanceof Shape<?, ?> shape) {
                assertThat(shape.fieldNames().stream().filter(name -> !header.contains(name)))
                        .as(shape.name())
                        .hasSizeLessThanOrEqualTo(12);
            }
        });
    }
}

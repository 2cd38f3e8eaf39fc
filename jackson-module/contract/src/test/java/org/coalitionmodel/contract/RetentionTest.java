package org.coalitionmodel.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

/** The published classes keep nothing that they read: they have no growing caches and fill none of the JDK's. */
class RetentionTest {
    private static final JavaClasses PUBLISHED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/contract/"))
            .importPackages("org.coalitionmodel");

    /** Filled once, from the code or from a file of ours. */
    private static final List<String> FILLED_ONCE = List.of(
            "AuthoringProfile.FIELDS",
            "Countries.NAMES",
            "FoldingTables.LETTERS",
            "FoldingTables.STATES",
            "FoldingTables.STEMS",
            "FoldingTables.WORDS",
            "IdentifierProperties.PROPERTIES",
            "LanguageSubtags.REPLACEMENTS",
            "LanguageSubtags.SUBTAGS",
            "Languages.FTM_CODES",
            "Leftovers.REASONS",
            "MatchFinder.LISTS",
            "MeetingEvent.STATUS_OF_PRESENCE",
            "QuantityLanguage.REGIONS",
            "SdmxCodes.STATUSES",
            "SdmxCodes.UNITS",
            "SdmxFigure.OF_TABLE",
            "Sentences.ARABIC",
            "Sentences.ENGLISH",
            "SerialForm.BY_NAME",
            "Shapes.BY_TYPE",
            "WikidataQuantity.ITEMS",
            "Wording.SENTENCES");

    /** The JDK keeps every locale that is made of a tag, and every interned string, for the life of the JVM. */
    @Test
    void no_cache_of_the_JDK_is_filled() {
        ArchRule rule = noClasses()
                .that()
                // It interns the names of our own fields, once.
                .doNotHaveSimpleName("FieldNames")
                .should()
                .accessTargetWhere(describe(
                        "make locales or intern strings",
                        (JavaAccess<?> access) -> (access.getTargetOwner().isEquivalentTo(Locale.class)
                                        // A constant is made once.
                                        && !access.getOrigin().getName().equals("<clinit>")
                                        && List.of("<init>", "of", "forLanguageTag")
                                                .contains(access.getName()))
                                || access.getTargetOwner().isEquivalentTo(Locale.Builder.class)
                                || access.getName().equals("intern")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Reference.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(WeakHashMap.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ConcurrentMap.class);

        rule.check(PUBLISHED);
    }

    @Test
    void no_static_collection_can_grow() throws ReflectiveOperationException {
        List<String> growing = new ArrayList<>();
        int seen = 0;
        for (var type : PUBLISHED) {
            if (type.getSimpleName().equals("module-info")
                    || type.getSimpleName().equals("package-info")) {
                continue;
            }
            for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    Object value = field.get(null);
                    boolean isCollection = value instanceof Map || value instanceof Collection;
                    seen += isCollection ? 1 : 0;
                    if (isCollection
                            && !value.getClass()
                                    .getName()
                                    .matches("java[.]util[.](Immutable|Collections|RegularEnumSet).*")) {
                        growing.add(type.getSimpleName() + "." + field.getName());
                    }
                }
            }
        }

        assertThat(seen).isGreaterThan(20);
        assertThat(growing).containsExactlyInAnyOrderElementsOf(FILLED_ONCE);
    }
}

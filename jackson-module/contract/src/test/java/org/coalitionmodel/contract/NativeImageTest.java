package org.coalitionmodel.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The published classes do nothing that a native image must be told of, but load files, which {@link JarsIT} compares. */
class NativeImageTest {
    @Test
    void nothing_is_found_by_reflection_or_made_at_run_time() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(reflect|invoke)\\..*")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "getRecordComponents")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ClassLoader.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/contract/"))
                        .importPackages("org.coalitionmodel"));
    }
}

package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Within an artifact, nobody has to ask which class of a name is meant. Nested classes count, and private ones. */
class ClassNamesTest {
    private static final Set<String> SHARED = Set.of("Builder", "package-info");

    @Test
    void are_those_of_one_class_in_each_artifact() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/contract/"))
                .importPackages("org.coalitionmodel");
        Map<String, List<String>> byArtifact = all.stream()
                .filter(type -> !type.getName().contains(".Immutable"))
                .filter(type -> !type.isAnonymousClass() && !SHARED.contains(type.getSimpleName()))
                .collect(Collectors.groupingBy(
                        ClassNamesTest::artifact, Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));

        assertThat(byArtifact).hasSizeGreaterThan(6);
        assertThat(byArtifact.values()).allSatisfy(names -> assertThat(names).doesNotHaveDuplicates());
    }

    private static String artifact(JavaClass type) {
        String place = type.getSource().orElseThrow().getUri().toString();
        return place.substring(0, place.indexOf("/org/coalitionmodel/"));
    }
}

package org.coalitionmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md says what the versions are for. */
class SerialVersionTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.coalitionmodel");

    /** Records and enums are read by their components and names, whatever the version. */
    private static List<JavaClass> versioned() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Serializable.class))
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                .filter(type -> !type.isAssignableTo(Enum.class))
                .toList();
    }

    @Test
    void is_given_for_every_class_that_is_serialised() {
        assertThat(versioned())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(type.tryGetField("serialVersionUID"))
                        .as(type.getName())
                        .isPresent());
    }

    @Test
    void is_one_for_all_generated_classes() {
        assertThat(versioned().stream().filter(type -> type.getSimpleName().startsWith("Immutable")))
                .hasSizeGreaterThan(25)
                .extracting(type -> ObjectStreamClass.lookup(type.reflect()).getSerialVersionUID())
                .containsOnly(1L);
    }
}

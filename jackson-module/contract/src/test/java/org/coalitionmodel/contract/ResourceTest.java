package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.json.Input;
import org.coalitionmodel.shape.Shapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users can load the schema and the context from the artifact. */
class ResourceTest {
    @ParameterizedTest
    @ValueSource(strings = {Published.SCHEMA, Published.CONTEXT})
    void is_found_on_the_class_path(String name) throws IOException {
        assertThat(text(CoalitionModule.class.getClassLoader().getResourceAsStream(Published.FOLDER + name)))
                .isEqualTo(Files.readString(Published.file(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Published.SCHEMA, Published.CONTEXT})
    void is_found_on_the_module_path(String name) throws Exception {
        Module json = asModule();
        Class<?> reader = Objects.requireNonNull(Class.forName(json, Input.class.getName()));

        assertThat(reader.getModule().isNamed()).isTrue();
        assertThat(text(reader.getResourceAsStream("/" + Published.FOLDER + name)))
                .isEqualTo(Files.readString(Published.file(name)));
        assertThat(json.getClassLoader().getResource(Published.FOLDER + name)).isNotNull();
    }

    private static Module asModule() throws URISyntaxException {
        ModuleFinder finder = ModuleFinder.of(location(Shapes.class), location(Input.class));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("org.coalitionmodel.json"));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findModule("org.coalitionmodel.json")
                .orElseThrow();
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String text(InputStream resource) throws IOException {
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

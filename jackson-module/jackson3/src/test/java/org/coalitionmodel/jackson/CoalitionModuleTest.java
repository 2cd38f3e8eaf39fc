package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class CoalitionModuleTest {
    private static final String UNKNOWN_FIELD = "{\"id\":\"m\",\"x\":1}";

    @Test
    void has_the_name_and_version_of_its_artifact() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("coalition.root", "../.."), "pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
        CoalitionModule module = new CoalitionModule();

        assertThat(module.getModuleName()).isEqualTo("coalition-model");
        assertThat(module.version().toString()).isEqualTo(version);
        assertThat(module.version().getGroupId()).isEqualTo("org.coalitionmodel");
        assertThat(module.version().getArtifactId()).isEqualTo("coalition-model-jackson");
        assertThat(module.version().isUnknownVersion()).isFalse();
    }

    @Nested
    class Registered {
        @Test
        void twice_it_counts_once() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new CoalitionModule())
                    .addModule(new CoalitionModule())
                    .findAndAddModules()
                    .build();

            assertThat(mapper.registeredModules())
                    .extracting(JacksonModule::getModuleName)
                    .containsExactly("coalition-model");
            assertThat(mapper.readValue("{\"id\":\"second-meeting\"}", Meeting.class))
                    .isEqualTo(Samples.minimalMeeting());
        }

        @Test
        void twice_the_last_counts() {
            JsonMapper lenient = JsonMapper.builder()
                    .findAndAddModules()
                    .addModule(CoalitionModule.ignoringUnknownFields())
                    .build();
            JsonMapper strict = JsonMapper.builder()
                    .addModule(CoalitionModule.ignoringUnknownFields())
                    .addModule(new CoalitionModule())
                    .build();

            assertThat(lenient.readValue(UNKNOWN_FIELD, Meeting.class).id()).hasToString("m");
            assertThatThrownBy(() -> strict.readValue(UNKNOWN_FIELD, Meeting.class))
                    .isInstanceOf(JacksonException.class);
        }

        @Test
        void in_a_mapper_that_is_rebuilt_it_stays() {
            JsonMapper mapper = JacksonJson.PLAIN.mapper().rebuild().build();

            assertThat(mapper.writeValueAsString(Samples.minimalMeeting())).isEqualTo("{\"id\":\"second-meeting\"}");
        }
    }

    @Nested
    class Found {
        @Test
        void on_the_class_path() {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

            assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(CoalitionModule.class);
            assertThat(mapper.readValue(JacksonJson.PLAIN.write(Samples.fullDossier()), Dossier.class))
                    .isEqualTo(Samples.fullDossier());
        }

        @Test
        void on_the_module_path(@TempDir Path directory) throws IOException, InterruptedException, URISyntaxException {
            Path program = Files.writeString(directory.resolve("Program.java"), """
                    import org.coalitionmodel.event.Meeting;
                    import org.coalitionmodel.jackson.CoalitionModule;
                    import tools.jackson.databind.json.JsonMapper;

                    class Program {
                        public static void main(String[] arguments) {
                            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                            Meeting meeting = mapper.readValue("{\\"id\\":\\"m\\",\\"status\\":\\"postponed\\"}", Meeting.class);
                            System.out.println(CoalitionModule.class.getModule().getName());
                            System.out.println(Meeting.class.getModule().getName());
                            System.out.println(new CoalitionModule().version());
                            System.out.println(mapper.writeValueAsString(meeting));
                        }
                    }
                    """);
            List<String> modules = new ArrayList<>();
            for (Class<?> type : List.<Class<?>>of(
                    CoalitionModule.class,
                    Codec.class,
                    Dossier.class,
                    JsonMapper.class,
                    JacksonException.class,
                    com.fasterxml.jackson.annotation.JsonFormat.class)) {
                modules.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            }
            Process java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--module-path",
                            String.join(File.pathSeparator, modules),
                            "--add-modules",
                            "org.coalitionmodel.jackson",
                            program.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(output.lines())
                    .containsExactly(
                            "org.coalitionmodel.jackson",
                            "org.coalitionmodel",
                            new CoalitionModule().version().toString(),
                            "{\"id\":\"m\",\"status\":\"postponed\"}");
        }
    }
}

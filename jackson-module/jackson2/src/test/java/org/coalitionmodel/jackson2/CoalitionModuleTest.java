package org.coalitionmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.contract.Build;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoalitionModuleTest {
    private static final String UNKNOWN_FIELD = "{\"id\":\"m\",\"x\":1}";

    @Test
    void has_the_name_and_version_of_its_artifact() throws IOException {
        CoalitionModule module = new CoalitionModule();

        assertThat(module.getModuleName()).isEqualTo("coalition-model");
        assertThat(module.version().toString()).isEqualTo(Build.version());
        assertThat(module.version().getGroupId()).isEqualTo("org.coalitionmodel");
        assertThat(module.version().getArtifactId()).isEqualTo("coalition-model-jackson2");
        assertThat(module.version().isUnknownVersion()).isFalse();
    }

    @Nested
    class Registered {
        @Test
        void nowhere_it_is_missed() {
            JsonMapper without = JsonMapper.builder().build();

            assertThatThrownBy(() -> without.writeValueAsString(Samples.fullDossier()))
                    .isInstanceOf(InvalidDefinitionException.class)
                    .hasMessageStartingWith("No serializer found for class org.coalitionmodel.dossier.");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void several_times_the_last_counts(boolean ignoringDuplicates) throws JsonProcessingException {
            JsonMapper.Builder builder = JsonMapper.builder()
                    .configure(MapperFeature.IGNORE_DUPLICATE_MODULE_REGISTRATIONS, ignoringDuplicates)
                    .findAndAddModules()
                    .addModule(new CoalitionModule())
                    .addModule(CoalitionModule.ignoringUnknownFields());
            JsonMapper lenient = builder.build().copy();
            JsonMapper strict = builder.addModule(new CoalitionModule()).build();

            assertThat(lenient.readValue(UNKNOWN_FIELD, Meeting.class).id()).hasToString("m");
            assertThatThrownBy(() -> strict.readValue(UNKNOWN_FIELD, Meeting.class))
                    .isInstanceOf(JacksonException.class);
        }

        @Test
        void in_a_mapper_that_is_rebuilt_or_copied_it_stays() throws JsonProcessingException {
            JsonMapper plain = JacksonJson.PLAIN.mapper();

            for (JsonMapper mapper : List.of(plain.rebuild().build(), plain.copy())) {
                assertThat(mapper.writeValueAsString(Samples.minimalMeeting()))
                        .isEqualTo("{\"id\":\"second-meeting\"}");
            }
        }
    }

    @Nested
    class Found {
        @Test
        void on_the_class_path() throws JsonProcessingException {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

            assertThat(mapper.readValue(JacksonJson.PLAIN.write(Samples.fullDossier()), Dossier.class))
                    .isEqualTo(Samples.fullDossier());
        }

        @Test
        void on_the_module_path(@TempDir Path directory) throws IOException, InterruptedException, URISyntaxException {
            Path program = Files.writeString(directory.resolve("Program.java"), """
                import org.coalitionmodel.event.Meeting;
                import org.coalitionmodel.jackson2.CoalitionModule;
                import com.fasterxml.jackson.databind.json.JsonMapper;

                class Program {
                    public static void main(String[] arguments) throws Exception {
                        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                        Meeting meeting = mapper.readValue("{\\"id\\":\\"m\\",\\"mode\\":\\"hybrid\\"}", Meeting.class);
                        System.out.println(CoalitionModule.class.getModule().getName());
                        System.out.println(Meeting.class.getModule().getName());
                        System.out.println(new CoalitionModule().version());
                        System.out.println(mapper.writeValueAsString(meeting));
                    }
                }
                """);
            String output = Build.runOnModulePath(
                    program,
                    "org.coalitionmodel.jackson2",
                    CoalitionModule.class,
                    Codec.class,
                    Dossier.class,
                    JsonMapper.class,
                    JacksonException.class,
                    com.fasterxml.jackson.annotation.JsonFormat.class);

            assertThat(output.lines())
                    .containsExactly(
                            "org.coalitionmodel.jackson2",
                            "org.coalitionmodel",
                            new CoalitionModule().version().toString(),
                            "{\"id\":\"m\",\"mode\":\"hybrid\"}");
        }
    }

    @Nested
    class Exceptions {
        @Test
        void tell_the_type_and_say_the_same_in_every_way() {
            MismatchedInputException thrown = catchThrowableOfType(
                    MismatchedInputException.class,
                    () -> JacksonJson.PLAIN.mapper().readValue("{\"id\":7}", Meeting.class));

            String message = "Meeting.id must be a string but was a number at /id (line 1, column 7)";
            assertThat(thrown).hasMessage(message).hasToString(thrown.getClass().getName() + ": " + message);
            assertThat(thrown.getLocalizedMessage()).isEqualTo(message);
            assertThat(thrown.getOriginalMessage()).isEqualTo("Meeting.id must be a string but was a number");
            assertThat(thrown.getTargetType()).isEqualTo(Meeting.class);
        }
    }
}

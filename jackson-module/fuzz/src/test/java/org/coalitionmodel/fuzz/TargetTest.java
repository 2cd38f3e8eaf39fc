package org.coalitionmodel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs every target on its first inputs, among which are those that once broke it. */
class TargetTest {
    private static final Path INPUTS = Path.of("src", "test", "resources", "org", "coalitionmodel", "fuzz");

    @ParameterizedTest
    @EnumSource(Target.class)
    void holds_for_every_kept_input(Target target) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.name()))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.run(bytes)).as(input.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void takes_no_bytes(Target target) {
        assertThatCode(() -> target.run(new byte[0])).doesNotThrowAnyException();
    }
}

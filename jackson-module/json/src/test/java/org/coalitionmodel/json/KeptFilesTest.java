package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.json.contract.Build;
import org.coalitionmodel.json.contract.KeptContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folder of what releases wrote only grows. {@code SHA256SUMS} lists its files, release after release, as {@code
 * sha256sum -c} reads them. {@code ./mvnw test -pl jackson-module/json -am -Dformat.keep=true} adds what the version of
 * the POM writes otherwise than the release before it.
 */
class KeptFilesTest {
    private static final Path SUMS = KeptContract.DIRECTORY.resolve("SHA256SUMS");
    private static final Path GOLDEN = KeptContract.DIRECTORY.resolve("../../golden");

    /**
     * How the list began when a release was made: a row for each, never to be changed.
     *
     * @param version the release
     * @param files how many files the list had
     * @param sha256 the digest of those lines
     */
    record Release(String version, int files, String sha256) {}

    static List<Release> releases() {
        return List.of(new Release("0.2.0", 90, "2c7bf533cbf063b9420b53d2354256b480656877e4626488504c0af1b605ea4f"));
    }

    @Test
    void has_each_file_that_is_listed_as_it_was_and_no_other() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : KeptContract.files()) {
            found.add(line(file));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(Files.readAllLines(SUMS));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void lists_first_what_it_listed_when_a_release_was_made(Release release) throws IOException {
        List<String> lines = Files.readAllLines(SUMS);

        assertThat(lines).hasSizeGreaterThanOrEqualTo(release.files());
        assertThat(sha256(String.join("\n", lines.subList(0, release.files()))))
                .as(release.version())
                .isEqualTo(release.sha256());
    }

    @Test
    @EnabledIfSystemProperty(named = "format.keep", matches = "true", disabledReason = "for releases only")
    void keeps_what_this_version_writes_otherwise_than_those_before() throws IOException {
        String version = Build.version().replace("-SNAPSHOT", "");
        List<String> lines = new ArrayList<>(Files.readAllLines(SUMS));
        List<Path> golden;
        try (Stream<Path> files = Files.list(GOLDEN)) {
            golden = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        int before = lines.size();
        for (Path file : golden) {
            String name = String.valueOf(file.getFileName());
            String sum = sha256(Files.readString(file));
            if (lines.stream().noneMatch(line -> line.startsWith(sum) && line.endsWith("/" + name))) {
                Path kept = KeptContract.DIRECTORY.resolve(version).resolve(name);
                Files.createDirectories(KeptContract.DIRECTORY.resolve(version));
                // Fails rather than change what is there.
                Files.copy(file, kept);
                lines.add(line(kept));
            }
        }
        if (lines.size() > before) {
            Files.writeString(SUMS, String.join("\n", lines) + "\n");
            fail(
                    "new Release(\"%s\", %s, \"%s\") is to be added to the releases, and the files to git",
                    version, lines.size(), sha256(String.join("\n", lines)));
        }
    }

    private static String line(Path file) throws IOException {
        return sha256(Files.readString(file)) + "  "
                + KeptContract.DIRECTORY.relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

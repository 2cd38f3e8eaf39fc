package org.coalitionmodel.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckerTest {
    @TempDir
    Path site;

    private void file(String name, String html) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }

    @Test
    void takes_links_to_files_to_places_in_them_and_out_of_the_site() throws IOException {
        file("style.css", "");
        file("index.html", """
                <link rel="stylesheet" href="style.css"><p id="here"><a href="#here">1</a> <a href="api/Port.html#of(byte%5B%5D)">2</a>
                <a href="https://example.org/nothing">3</a> <a href="mailto:port@example.org">4</a>""");
        file(
                "api/Port.html",
                "<p id=\"of(byte[])\"><a name=\"old\"></a><a href=\"#old\">1</a> <a href=\"../index.html\">2</a>");

        assertThat(LinkChecker.check(site)).isEmpty();
    }

    @Test
    void takes_what_the_javadoc_tool_does_wrong() throws IOException {
        file("api/constant-values.html", "<a href=\"#org.example\">1</a>");

        assertThat(LinkChecker.check(site)).isEmpty();
    }

    @Test
    void finds_files_that_are_not_there() throws IOException {
        file("a/index.html", """
                <a href="gone.html">1</a> <img src="gone.svg"> <script src="gone.js"></script>
                <a href="../../outside.html">2</a> <a href="../a">3</a>""");

        assertThat(LinkChecker.check(site))
                .containsExactly(
                        "a/index.html: link to ../../outside.html, which is not there",
                        "a/index.html: link to ../a, which is not there",
                        "a/index.html: link to gone.html, which is not there",
                        "a/index.html: link to gone.js, which is not there",
                        "a/index.html: link to gone.svg, which is not there");
    }

    @Test
    void finds_places_that_the_file_does_not_have() throws IOException {
        file("index.html", "<a href=\"#gone\">1</a> <a href=\"tides.html#low\">2</a>");
        file("tides.html", "<h2 id=\"high\">High</h2>");

        assertThat(LinkChecker.check(site))
                .containsExactly(
                        "index.html: link to #gone, which the file does not have",
                        "index.html: link to tides.html#low, which the file does not have");
    }
}

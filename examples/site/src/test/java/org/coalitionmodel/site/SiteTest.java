package org.coalitionmodel.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final URI PUBLISHED = URI.create("https://example.org/files/");

    @TempDir
    Path root;

    @TempDir
    Path target;

    private void file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(String name) throws IOException {
        new Site(root, PUBLISHED).write(target);
        return Files.readString(target.resolve(name));
    }

    private List<String> faults() throws IOException {
        return new Site(root, PUBLISHED).faults();
    }

    @Nested
    class Pages {
        @Test
        void keep_their_folders_and_a_readme_is_the_index() throws IOException {
            file("README.md", "# Harbours\n\n[Tides](sea/TIDES.md), [depth](sea/TIDES.md#how-deep), [sea](sea)");
            file("sea/README.md", "# Sea\n\n[back](../README.md)");
            file("sea/TIDES.md", "# Tides\n\n## How deep?\n\n[Sea](README.md)");

            assertThat(page("index.html"))
                    .contains("<title>Harbours</title>")
                    .contains("<a href=\"sea/TIDES.html\">Tides</a>")
                    .contains("<a href=\"sea/TIDES.html#how-deep\">depth</a>")
                    .contains("<a href=\"sea/index.html\">sea</a>");
            assertThat(page("sea/index.html")).contains("<a href=\"../index.html\">back</a>");
            assertThat(page("sea/TIDES.html"))
                    .contains("<h2 id=\"how-deep\">How deep?</h2>")
                    .contains("<a href=\"../sea/index.html\">Sea</a>");
        }

        @Test
        void list_all_pages_in_the_order_of_their_links() throws IOException {
            file("README.md", "# Harbours\n\n[two](b.md) [three](a.md)");
            file("a.md", "# Piers & `quays`");
            file("b.md", "# Tides");

            assertThat(page("b.html")).contains("""
                    <ul>
                    <li><a href="index.html">Harbours</a></li>
                    <li><a href="b.html" aria-current="page">Tides</a></li>
                    <li><a href="a.html">Piers &amp; quays</a></li>
                    <li><a href="api/index.html">Javadoc</a></li>
                    </ul>""");
        }

        @Test
        void have_tables() throws IOException {
            file("README.md", "# Harbours\n\n| port | depth |\n| --- | --- |\n| Ilmar | 7 |");

            assertThat(page("index.html")).contains("<td>Ilmar</td>\n<td>7</td>");
        }

        @Test
        void with_a_diagram_have_the_script_that_draws_it() throws IOException {
            file("README.md", "# Harbours\n\n[sea](sea/README.md)");
            file("sea/README.md", "# Sea\n\n```mermaid\nclassDiagram\n```");

            assertThat(page("index.html")).doesNotContain("<script");
            assertThat(page("sea/index.html"))
                    .contains("<pre><code class=\"language-mermaid\">classDiagram\n</code></pre>")
                    .contains("<script src=\"../mermaid.min.js\"></script>");
            assertThat(target.resolve("mermaid.min.js")).isNotEmptyFile();
        }

        @Test
        void take_the_direction_of_blocks_that_have_letters_from_right_to_left() throws IOException {
            file("README.md", "# Harbours\n\nميناء\n\nA port\n\n| a | b |\n| --- | --- |\n| مرفأ | quay |");

            assertThat(page("index.html"))
                    .contains("<p dir=\"auto\">ميناء</p>\n<p>A port</p>")
                    .contains("<td dir=\"auto\">مرفأ</td>\n<td>quay</td>");
        }
    }

    @Nested
    class Links {
        @Test
        void to_other_files_lead_to_where_they_are_published() throws IOException {
            file("README.md", "# Harbours\n\n[data](data/ports.json) [folder](data) [elsewhere](https://example.org)");
            file("data/ports.json", "{}");

            assertThat(page("index.html"))
                    .contains("href=\"https://example.org/files/data/ports.json\"")
                    .contains("href=\"https://example.org/files/data\"")
                    .contains("href=\"https://example.org\"");
        }

        @Test
        void to_images_lead_to_a_copy() throws IOException {
            file("README.md", "# Harbours\n\n![map](map.svg)");
            file("map.svg", "<svg/>");

            assertThat(page("index.html")).contains("<img src=\"map.svg\"");
            assertThat(target.resolve("map.svg")).hasContent("<svg/>");
        }

        @Test
        void to_what_is_not_there_are_faults() throws IOException {
            file("README.md", "# Harbours\n\n[gone](gone.md) ![gone](gone.svg)");

            assertThat(faults())
                    .containsExactly(
                            "README.md: link to gone.md, which is not there",
                            "README.md: link to gone.svg, which is not there");
        }
    }

    @Nested
    class Faults {
        @Test
        void are_pages_without_a_title() throws IOException {
            file("README.md", "## Harbours");

            assertThat(faults()).containsExactly("README.md: the first line must be a heading of the first level");
        }

        @Test
        void are_pages_that_no_link_leads_to_but_not_those_of_the_build() throws IOException {
            file("README.md", "# Harbours");
            file("lost.md", "# Lost");
            file("target/site/lost.md", "# Lost");
            file(".hidden/lost.md", "# Lost");

            assertThat(faults()).containsExactly("lost.md: no other page has a link to it");
        }

        @Test
        void end_the_build() throws IOException {
            file("README.md", "# Harbours\n\n[depth](#how-deep)");

            assertThatThrownBy(() -> Site.main(new String[] {root.toString(), PUBLISHED.toString(), target.toString()}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("""
                            The site has faults:
                            index.html: link to #how-deep, which the file does not have
                            index.html: link to api/index.html, which is not there""");
        }
    }
}

package org.coalitionmodel.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a page into HTML, with the list of all pages beside it. */
final class Layout {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (isRightToLeft(node)) {
                    attributes.put("dir", "auto");
                }
            })
            .build();

    private static final Set<Class<? extends Node>> TEXTS =
            Set.of(Paragraph.class, Heading.class, ListItem.class, TableCell.class);

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="stylesheet" href="%2$sstyle.css">
            </head>
            <body>
            <nav aria-label="Pages">
            <ul>
            %3$s
            <li><a href="%2$sapi/index.html">Javadoc</a></li>
            </ul>
            </nav>
            <main>
            %4$s</main>
            %5$s</body>
            </html>
            """;

    private static final String DIAGRAMS = """
            <script src="%1$smermaid.min.js"></script>
            <script>
            const dark = matchMedia("(prefers-color-scheme: dark)").matches;
            mermaid.initialize({startOnLoad: false, theme: dark ? "dark" : "default"});
            mermaid.run({querySelector: "code.language-mermaid"});
            </script>
            """;

    private final List<Page> pages;

    Layout(List<Page> pages) {
        this.pages = pages;
    }

    String html(Page page) {
        String links = pages.stream()
                .map(other -> "<li><a href=\"%s\"%s>%s</a></li>"
                        .formatted(
                                link(page, other.html()),
                                other.equals(page) ? " aria-current=\"page\"" : "",
                                escape(other.title().orElseThrow())))
                .collect(Collectors.joining("\n"));
        String toRoot = "../".repeat(page.html().getNameCount() - 1);
        String content = RENDERER.render(page.document());
        String scripts = content.contains("language-mermaid") ? DIAGRAMS.formatted(toRoot) : "";
        return HTML.formatted(escape(page.title().orElseThrow()), toRoot, links, content, scripts);
    }

    /** {@return the link from a page to a file of the site} */
    static String link(Page from, Path file) {
        return "../".repeat(from.html().getNameCount() - 1) + file;
    }

    /** Whether a piece of text has letters that are written from right to left. Lines of code have their direction by the style. */
    private static boolean isRightToLeft(Node node) {
        return TEXTS.contains(node.getClass())
                && Page.text(node)
                        .codePoints()
                        .map(Character::getDirectionality)
                        .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

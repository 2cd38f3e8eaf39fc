package org.coalitionmodel.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation: a Markdown file of the repository.
 *
 * @param path the file, from the root of the repository
 * @param document what the file says
 */
record Page(Path path, Node document) {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static boolean isPage(Path path) {
        return path.toString().endsWith(".md");
    }

    static Page read(Path root, Path path) {
        try {
            return new Page(path, PARSER.parse(Files.readString(root.resolve(path))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text of the first line, if that is a heading of the first level} */
    Optional<String> title() {
        return document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1
                ? Optional.of(text(heading))
                : Optional.empty();
    }

    /** {@return where the page is in the site: {@code README.md} is the index of its folder} */
    Path html() {
        String name = path.toString();
        return Path.of(
                name.endsWith("README.md")
                        ? name.replaceFirst("README\\.md$", "index.html")
                        : name.replaceFirst("\\.md$", ".html"));
    }

    /** {@return the links and images of the page, in their order} */
    List<Reference> references() {
        ReferenceCollector collector = new ReferenceCollector();
        document.accept(collector);
        return collector.references;
    }

    private static final class ReferenceCollector extends AbstractVisitor {
        private final List<Reference> references = new ArrayList<>();

        @Override
        public void visit(Link link) {
            references.add(new Reference(link.getDestination(), link::setDestination));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            references.add(new Reference(image.getDestination(), image::setDestination));
            visitChildren(image);
        }
    }

    /** {@return the words of a part of a page} */
    static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}

package org.coalitionmodel.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The documentation as a static site: each Markdown file of the repository as a page. It starts at {@code README.md} and
 * follows the links, which gives the pages their order. Links to other files lead to where the repository is published.
 */
final class Site {
    private static final Path START = Path.of("README.md");

    /** The version is that of the POM. */
    private static final String MERMAID = "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

    private final Path root;
    private final URI published;
    private final Map<Path, Page> pages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * Reads the pages.
     *
     * @param root the folder of the repository
     * @param published where the files of the repository can be seen; ends with a slash
     */
    Site(Path root, URI published) throws IOException {
        this.root = root;
        this.published = published;
        follow();
        for (Path path : markdown()) {
            if (!pages.containsKey(path)) {
                faults.add(path + ": no other page has a link to it");
            }
        }
    }

    /**
     * Writes the site, and prints what is wrong with it.
     *
     * @param args the folder of the repository, where its files can be seen, and the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[2]);
        Site site = new Site(Path.of(args[0]), URI.create(args[1]));
        List<String> faults = new ArrayList<>(site.faults());
        if (faults.isEmpty()) {
            site.write(target);
            faults.addAll(LinkChecker.check(target));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The site has faults:\n" + String.join("\n", faults));
        }
    }

    /** {@return links to files that are not there, pages without a title, and pages that no link leads to} */
    List<String> faults() {
        return faults;
    }

    void write(Path target) throws IOException {
        Layout layout = new Layout(List.copyOf(pages.values()));
        for (Page page : pages.values()) {
            for (Reference reference : page.references()) {
                if (reference.isToFile()) {
                    reference.replace().accept(link(page, reference, target));
                }
            }
            Path html = target.resolve(page.html());
            Files.createDirectories(Objects.requireNonNull(html.getParent()));
            Files.writeString(html, layout.html(page));
        }
        copy("style.css", target.resolve("style.css"));
        copy(MERMAID, target.resolve("mermaid.min.js"));
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(resource))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void follow() {
        Queue<Path> next = new ArrayDeque<>(List.of(START));
        while (!next.isEmpty()) {
            Path path = next.remove();
            if (!pages.containsKey(path)) {
                Page page = Page.read(root, path);
                pages.put(path, page);
                if (page.title().isEmpty()) {
                    faults.add(path + ": the first line must be a heading of the first level");
                }
                for (Reference reference : page.references()) {
                    if (reference.isToFile()) {
                        Path file = reference.file(page);
                        if (!Files.exists(root.resolve(file))) {
                            faults.add(path + ": link to " + reference.destination() + ", which is not there");
                        }
                        page(file).ifPresent(next::add);
                    }
                }
            }
        }
    }

    /** The page that a link to a file or folder opens. */
    private Optional<Path> page(Path file) {
        return Stream.of(file, file.resolve(START))
                .filter(Page::isPage)
                .filter(path -> Files.isRegularFile(root.resolve(path)))
                .findFirst();
    }

    private String link(Page from, Reference reference, Path target) throws IOException {
        Path file = reference.file(from);
        Optional<Path> page = page(file);
        if (page.isPresent()) {
            return Layout.link(
                            from, Objects.requireNonNull(pages.get(page.get())).html())
                    + reference.fragment();
        }
        if (reference.isImage()) {
            Path copy = target.resolve(file);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(root.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
            return Layout.link(from, file);
        }
        return published.resolve(file.toString()) + reference.fragment();
    }

    /** All pages of the repository but those in folders of the build and hidden ones. */
    private List<Path> markdown() throws IOException {
        Predicate<Path> isSource = path -> Stream.of(path.toString().split("/"))
                .noneMatch(name -> name.startsWith(".") || name.equals("target") || name.equals("node_modules"));
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .filter(Page::isPage)
                    .filter(isSource)
                    .sorted()
                    .toList();
        }
    }
}

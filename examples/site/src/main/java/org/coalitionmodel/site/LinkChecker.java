package org.coalitionmodel.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds links of a site that lead to no file of it, or to no place in the file. Links out of the site are not looked at. */
final class LinkChecker {
    /** The tool of JDK 17 links this page of the Javadoc to places that it does not make. */
    private static final Path CONSTANTS = Path.of("api/constant-values.html");

    private final Path site;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private LinkChecker(Path site) {
        this.site = site;
    }

    /** {@return what is wrong, with the file and the link} */
    static List<String> check(Path site) throws IOException {
        return new LinkChecker(site).check();
    }

    private List<String> check() throws IOException {
        Map<Path, List<String>> links = new HashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                Document html = Jsoup.parse(file, "UTF-8");
                anchors.put(file, Set.copyOf(anchors(html)));
                links.put(file, links(html));
            }
        }
        links.remove(site.resolve(CONSTANTS));
        links.forEach((file, found) -> found.forEach(link -> check(file, link)));
        return faults.stream().sorted().toList();
    }

    private static Set<String> anchors(Document html) {
        Set<String> anchors = new HashSet<>(Set.of("", "top"));
        html.select("[id]").forEach(element -> anchors.add(element.id()));
        html.select("a[name]").forEach(element -> anchors.add(element.attr("name")));
        return anchors;
    }

    private static List<String> links(Document html) {
        List<String> links = new ArrayList<>();
        for (Element element : html.select("a[href], link[href]")) {
            links.add(element.attr("href"));
        }
        for (Element element : html.select("img[src], script[src]")) {
            links.add(element.attr("src"));
        }
        return links;
    }

    private void check(Path from, String link) {
        URI uri = URI.create(link);
        if (uri.getScheme() != null) {
            return;
        }
        Path file = uri.getPath().isEmpty()
                ? from
                : from.resolveSibling(uri.getPath()).normalize();
        String fragment = uri.getFragment() == null ? "" : uri.getFragment();
        if (!file.startsWith(site) || !Files.isRegularFile(file)) {
            faults.add(site.relativize(from) + ": link to " + link + ", which is not there");
        } else if (anchors.containsKey(file) && !anchors.get(file).contains(fragment)) {
            faults.add(site.relativize(from) + ": link to " + link + ", which the file does not have");
        }
    }
}

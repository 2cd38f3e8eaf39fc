package org.coalitionmodel.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The destination of a link or an image in a page.
 *
 * @param destination as the page has it
 * @param replace puts another in its place
 */
record Reference(String destination, Consumer<String> replace) {
    /** {@return whether it leads to a file of the repository, and not into the page itself or out of it} */
    boolean isToFile() {
        return URI.create(destination).getScheme() == null && !destination.startsWith("#");
    }

    /** {@return whether it is shown in the page} */
    boolean isImage() {
        return destination.endsWith(".svg") || destination.endsWith(".png");
    }

    /** {@return the file that it leads to, from the root of the repository} */
    Path file(Page from) {
        return from.path().resolveSibling(URI.create(destination).getPath()).normalize();
    }

    /** {@return the part of the file that it leads to, with {@code #}, or nothing} */
    String fragment() {
        String fragment = URI.create(destination).getRawFragment();
        return fragment == null ? "" : "#" + fragment;
    }
}

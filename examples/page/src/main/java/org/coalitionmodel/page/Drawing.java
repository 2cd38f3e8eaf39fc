package org.coalitionmodel.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A drawing as wide as its place on the page and as high as told. Horizontal positions are fractions of the width, from
 * 0 where a line of text starts to 1 where it ends, so that the drawing fits every screen without script and is
 * mirrored for languages that run from right to left. Vertical positions are pixels.
 */
final class Drawing {
    private final int height;
    private final boolean mirrored;
    private final StringBuilder shapes = new StringBuilder();

    Drawing(int height, boolean mirrored) {
        this.height = height;
        this.mirrored = mirrored;
    }

    /** A box between two fractions of the width. */
    Drawing box(double from, double to, double top, double high, String style) {
        double low = within(Math.min(from, to));
        double wide = within(Math.max(from, to)) - low;
        double left = mirrored ? 1 - low - wide : low;
        return shape(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                style, percent(left), px(top), percent(wide), px(high));
    }

    /** An upright line. */
    Drawing upright(double at, double top, double bottom, String style) {
        String x = percent(across(at));
        return shape("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", style, x, px(top), x, px(bottom));
    }

    /** A line along the width. */
    Drawing along(double from, double to, double y, String style) {
        return shape(
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
                style, percent(across(from)), px(y), percent(across(to)), px(y));
    }

    Drawing dot(double at, double y, double radius, String style) {
        return shape(
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", style, percent(across(at)), px(y), px(radius));
    }

    /** A short text that starts, ends or is centred at a position: anchor is start, middle or end. */
    Drawing text(double at, double y, String anchor, String text) {
        return shape(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>",
                percent(across(at)), px(y), anchor, escaped(text));
    }

    /** The drawing with its text for those who do not see it. Without one it is decoration. */
    String svg(String alternative) {
        String role = alternative.isEmpty()
                ? "aria-hidden=\"true\""
                : "role=\"img\" aria-label=\"" + escaped(alternative) + "\"";
        return "<svg " + role + " width=\"100%\" height=\"" + height + "\" focusable=\"false\">" + shapes + "</svg>";
    }

    /** Those of the styles that some drawing has. */
    static List<String> used(List<String> styles, Stream<String> drawings) {
        String all = drawings.collect(Collectors.joining());
        return styles.stream()
                .filter(style -> all.contains("class=\"" + style + "\""))
                .toList();
    }

    private Drawing shape(String pattern, Object... values) {
        shapes.append(String.format(Locale.ROOT, pattern, values));
        return this;
    }

    private double across(double at) {
        return mirrored ? 1 - within(at) : within(at);
    }

    private static double within(double fraction) {
        return Math.max(0, Math.min(1, fraction));
    }

    private static String percent(double fraction) {
        return decimal(fraction * 100) + "%";
    }

    private static String px(double pixels) {
        return decimal(pixels);
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

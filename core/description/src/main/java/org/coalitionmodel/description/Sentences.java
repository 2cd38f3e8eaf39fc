package org.coalitionmodel.description;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extracts from Javadoc the sentence that describes a type or an attribute. */
final class Sentences {
    private static final Pattern RETURN = Pattern.compile("\\{@return ((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?[.?!])(?=\\s|$).*");
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|linkplain) (?:[\\w.]*#)?([^{}]*)}");

    private Sentences() {}

    /** The first sentence of a comment; null if there is none. */
    static @Nullable String first(@Nullable String comment) {
        String paragraph = paragraph(comment);
        Matcher returned = RETURN.matcher(paragraph);
        return described(returned.lookingAt() ? returned.group(1) + "." : firstOf(paragraph));
    }

    /** The first paragraph of a comment; null if there is none. */
    static @Nullable String firstParagraph(@Nullable String comment) {
        return described(paragraph(comment));
    }

    private static String paragraph(@Nullable String comment) {
        String text = comment == null ? "" : comment.strip().replaceAll("\\s+", " ");
        int blockTag = text.startsWith("@") ? 0 : text.indexOf(" @");
        String main = blockTag < 0 ? text : text.substring(0, blockTag);
        return main.split("<p>|<pre>|<table>|<ul>", -1)[0].strip();
    }

    private static @Nullable String described(String text) {
        return text.isEmpty() ? null : capitalised(plain(text));
    }

    /** The description of a record component, taken from the record's comment; null if there is none. */
    static @Nullable String ofPart(@Nullable String comment, String part) {
        Matcher tag = Pattern.compile("@param " + part + "\\s+(.*?)(?=\\s@\\w|$)", Pattern.DOTALL)
                .matcher(comment == null ? "" : comment);
        return tag.find() ? capitalised(plain(tag.group(1).strip().replaceAll("\\s+", " ") + ".")) : null;
    }

    private static String firstOf(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.matches() ? sentence.group(1) : text;
    }

    /** The text without Javadoc tags. A constant is replaced by its JSON word. */
    private static String plain(String text) {
        Matcher tag = TAG.matcher(text);
        StringBuilder out = new StringBuilder();
        while (tag.find()) {
            String name = tag.group(1).replaceAll("\\(.*\\)", "");
            name = name.substring(name.lastIndexOf(' ') + 1);
            tag.appendReplacement(out, Matcher.quoteReplacement(name.matches("[A-Z][A-Z_]+") ? word(name) : name));
        }
        return tag.appendTail(out).toString().replaceAll("</?[a-z]+>", "");
    }

    private static String word(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

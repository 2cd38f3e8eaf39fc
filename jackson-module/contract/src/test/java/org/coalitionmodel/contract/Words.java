package org.coalitionmodel.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;

/** What the Javadoc of the model says of a type that is no object, and of each word that it may be. */
final class Words {
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern CONSTANT =
            Pattern.compile(COMMENT + "(?:@[^\n]*\n\\s*)*([A-Z][A-Z_0-9]*)\\b", Pattern.DOTALL);

    private Words() {}

    /** The first sentence on the type and, of an enum, a line for each word. */
    static String described(Class<?> type) {
        Matcher comment = Pattern.compile(
                        COMMENT + "(?:(?://|@)[^\n]*\n\\s*)*(?:public )?(?:final )?(?:record|enum|class) "
                                + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(source(type));
        if (!comment.find()) {
            throw new IllegalStateException("No comment on " + type);
        }
        String sentence = plain(comment.group(1)).replaceFirst("(?<=[.])(?<![.][.]) [A-Z].*", "");
        String words = meanings(type).entrySet().stream()
                .map(meaning -> "\n" + meaning.getKey() + ": " + meaning.getValue())
                .collect(Collectors.joining());
        return sentence + words;
    }

    /** What each word of an enum means; empty for another type. */
    static Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (type.isEnum()) {
            String source = source(type);
            Matcher constant =
                    CONSTANT.matcher(source.substring(source.indexOf("enum " + type.getSimpleName() + " {")));
            ValueType.EnumType<?> choice =
                    (ValueType.EnumType<?>) Shapes.find(type).orElseThrow();
            for (String word : choice.words().values()) {
                if (!constant.find()) {
                    throw new IllegalStateException("No comment on " + word + " of " + type);
                }
                meanings.put(word, plain(constant.group(1)));
            }
        }
        return meanings;
    }

    private static String source(Class<?> type) {
        String file = type.getName().replaceFirst("[$].*", "").replace('.', '/') + ".java";
        Path path = Published.ROOT.resolve("core/src/main/java").resolve(file);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*", "\n")
                .replaceAll("\\n\\n.*|<p>(?s:.*)|@(param|return|throws) (?s:.*)", "")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? (?:[^ }]*[ #])?([^}(]*)(?:\\([^)]*\\))?}", "$1")
                .replaceAll("</?[a-z]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}

package org.coalitionmodel.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in which names in braces stand for values: {@code {country_id}/{adm_1}}. */
final class FilledText {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    FilledText(String text) {
        Matcher name = NAME.matcher(text);
        int end = 0;
        while (name.find()) {
            texts.add(text.substring(end, name.start()));
            names.add(name.group(1));
            end = name.end();
        }
        texts.add(text.substring(end));
    }

    /** {@return the names in it} */
    List<String> names() {
        return names;
    }

    /** {@return whether it is one name and nothing else} */
    boolean isOneName() {
        return names.size() == 1 && texts.stream().allMatch(String::isEmpty);
    }

    /** The text for a row; null if a value is not there. */
    @Nullable
    String fill(TableRow row) {
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            String value = row.value(names.get(i)).text();
            if (value == null) {
                return null;
            }
            filled.append(value).append(texts.get(i + 1));
        }
        return filled.toString();
    }
}

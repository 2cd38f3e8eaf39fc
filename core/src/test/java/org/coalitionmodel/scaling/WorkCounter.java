package org.coalitionmodel.scaling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is called by the classes that {@link CountingClassLoader} loads. */
public final class WorkCounter {
    private static long steps;

    private WorkCounter() {}

    /** Counts a method that is entered or a loop that goes round. */
    public static void step() {
        steps++;
    }

    /** {@return how many steps were counted so far} */
    public static long steps() {
        return steps;
    }

    /**
     * Stands in for {@link Pattern#matcher(CharSequence)} and counts every character that the pattern looks at.
     *
     * @param pattern the pattern
     * @param text the text
     * @return the matcher
     */
    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new CountedText(text));
    }

    private record CountedText(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

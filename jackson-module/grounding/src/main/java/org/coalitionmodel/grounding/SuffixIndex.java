package org.coalitionmodel.grounding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A suffix array: the suffixes of a text in order, so that all places of some words are side by side [Manber and Myers
 * 1993, Suffix arrays: a new method for on-line string searches].
 *
 * <p>For a text of <i>n</i> characters it is built in <i>n</i> log <i>n</i> steps at most, by sorting the first 1, 2, 4,
 * 8 … characters of the suffixes. It takes few rounds unless the text repeats long passages. A search for <i>m</i>
 * characters takes <i>m</i> log <i>n</i> steps.
 */
final class SuffixIndex {
    private final CharSequence text;
    /** The starts of the suffixes, in the order of the suffixes. */
    private final int[] order;

    SuffixIndex(CharSequence text) {
        this.text = text;
        this.order = sorted(text);
    }

    /** The places of these characters, in no order; at most a number of them. */
    IntStream places(String characters, int most) {
        int from = bound(characters, false);
        int to = bound(characters, true);
        return Arrays.stream(order, from, from + Math.min(to - from, most));
    }

    /** How many places have these characters. */
    int count(String characters) {
        return bound(characters, true) - bound(characters, false);
    }

    /** The first suffix that is not before these characters; or the first that is after all that start with them. */
    private int bound(String characters, boolean after) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = compare(order[middle], characters);
            if (compared < 0 || (after && compared == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares the start of a suffix with these characters. */
    private int compare(int start, String characters) {
        int length = Math.min(characters.length(), text.length() - start);
        for (int i = 0; i < length; i++) {
            int difference = text.charAt(start + i) - characters.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - characters.length();
    }

    private static int[] sorted(CharSequence text) {
        int length = text.length();
        int[] order = new int[length];
        int[] rank = new int[length];
        int[] other = new int[length];
        int[] counts = new int[Math.max(length, Character.MAX_VALUE) + 2];
        for (int i = 0; i < length; i++) {
            other[i] = length - 1 - i;
            rank[i] = text.charAt(i);
        }
        sortByRank(other, rank, counts, order);
        int ranks = rerank(order, rank, 0, other);
        for (int known = 1; ranks < length; known *= 2) {
            // By the second half: first those that have none, then in the order of the suffix that is their second
            // half.
            int next = 0;
            for (int i = length - known; i < length; i++) {
                other[next++] = i;
            }
            for (int start : order) {
                if (start >= known) {
                    other[next++] = start - known;
                }
            }
            sortByRank(other, rank, counts, order);
            ranks = rerank(order, rank, known, other);
        }
        return order;
    }

    /** A counting sort, which keeps the order of those with the same rank. */
    private static void sortByRank(int[] from, int[] rank, int[] counts, int[] to) {
        Arrays.fill(counts, 0);
        for (int start : from) {
            counts[rank[start] + 1]++;
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        for (int start : from) {
            to[counts[rank[start]]++] = start;
        }
    }

    /** Gives equal ranks to those with equal halves. Returns how many ranks there are. */
    private static int rerank(int[] order, int[] rank, int half, int[] scratch) {
        int ranks = 0;
        for (int i = 0; i < order.length; i++) {
            if (i > 0
                    && !(isSame(rank, order[i - 1], order[i]) && isSame(rank, order[i - 1] + half, order[i] + half))) {
                ranks++;
            }
            scratch[order[i]] = ranks;
        }
        System.arraycopy(scratch, 0, rank, 0, rank.length);
        return order.length == 0 ? 0 : ranks + 1;
    }

    private static boolean isSame(int[] rank, int one, int two) {
        return one < rank.length && two < rank.length && rank[one] == rank[two];
    }
}

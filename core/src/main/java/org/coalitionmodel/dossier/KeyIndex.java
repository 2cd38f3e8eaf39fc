package org.coalitionmodel.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The elements of a list by a key that each has, such as the statistics by their place. An element may have several
 * keys, or none. It stores positions in the list, so elements found by several keys can be put into the order of the
 * list.
 *
 * @param <K> the key; {@code HashMap} finds ids fast even if thousands have the same hash code
 * @param <V> the element
 */
final class KeyIndex<K, V> {
    private final List<? extends V> elements;
    private final Map<K, Positions> positionsByKey = new HashMap<>();

    private KeyIndex(List<? extends V> elements) {
        this.elements = elements;
    }

    /** Goes through the list once. */
    static <K, V> KeyIndex<K, V> of(
            List<? extends V> elements, Function<? super V, ? extends Collection<? extends K>> keys) {
        KeyIndex<K, V> index = new KeyIndex<>(elements);
        int position = 0;
        for (V element : elements) {
            for (K key : keys.apply(element)) {
                index.positionsByKey
                        .computeIfAbsent(key, any -> new Positions())
                        .add(position);
            }
            position++;
        }
        return index;
    }

    /** The elements with this key, in the order of the list. */
    List<V> find(K key) {
        return found(positions(key));
    }

    /** The elements with at least one of these keys, each once, in the order of the list. */
    List<V> findAny(Collection<? extends K> keys) {
        return keys.size() == 1
                ? find(keys.iterator().next())
                : found(keys.stream()
                        .flatMapToInt(this::positions)
                        .sorted()
                        .boxed()
                        .distinct()
                        .mapToInt(Integer::intValue));
    }

    /** How often an element has one of these keys: at least the number of elements that {@link #findAny} finds. */
    long count(Collection<? extends K> keys) {
        return keys.stream()
                .map(positionsByKey::get)
                .filter(Objects::nonNull)
                .mapToLong(positions -> positions.count)
                .sum();
    }

    private List<V> found(IntStream positions) {
        return positions.<V>mapToObj(elements::get).toList();
    }

    private IntStream positions(K key) {
        Positions positions = positionsByKey.get(key);
        return positions == null ? IntStream.empty() : Arrays.stream(positions.all, 0, positions.count);
    }

    /** Positions in the list, ascending. */
    private static final class Positions {
        private int[] all = new int[1];
        private int count;

        /** Adds a position, unless it was added last: an element may have a key twice. */
        void add(int position) {
            if (count > 0 && all[count - 1] == position) {
                return;
            }
            if (count == all.length) {
                all = Arrays.copyOf(all, count + (count >> 1) + 1);
            }
            all[count++] = position;
        }
    }
}

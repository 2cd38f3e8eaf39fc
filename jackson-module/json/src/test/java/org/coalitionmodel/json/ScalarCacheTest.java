package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;

class ScalarCacheTest {
    private static final ValueType.ScalarType<Id<?>> ID =
            new ValueType.ScalarType<>(Id.class, "An id.", "", Integer.MAX_VALUE, text -> Id.of(text), Id::value);
    private static final ValueType.ScalarType<String> OTHER =
            new ValueType.ScalarType<>(String.class, "A text.", "", Integer.MAX_VALUE, text -> text, text -> text);

    @Test
    void keeps_no_more_places_and_no_longer_texts_whatever_is_read() throws ReflectiveOperationException {
        ScalarCache scalarCache = new ScalarCache();
        for (int i = 0; i < 60_000; i++) {
            assertThat(addTwice(scalarCache, "id-" + i)).hasToString("id-" + i);
            assertThat(addTwice(scalarCache, "a".repeat(150) + i)).hasToString("a".repeat(150) + i);
        }

        Object[] places = places(scalarCache);
        assertThat(places).hasSizeLessThanOrEqualTo(1 << 12);
        List<String> texts = Arrays.stream(places)
                .filter(Objects::nonNull)
                .map(ScalarCacheTest::textOf)
                .toList();
        assertThat(texts).hasSizeGreaterThan(2_500).allMatch(text -> text.length() <= 48);
    }

    @Test
    void is_small_as_long_as_little_is_read() throws ReflectiveOperationException {
        ScalarCache scalarCache = new ScalarCache();
        for (int i = 0; i < 100_000; i++) {
            Input in = input("id-" + i % 100);
            if (scalarCache.find(ID, in) == null) {
                scalarCache.add(ID, in);
            }
        }

        assertThat(places(scalarCache)).hasSizeLessThanOrEqualTo(1 << 11);
    }

    @Test
    void gives_one_object_for_equal_texts_of_one_kind_alone() {
        ScalarCache scalarCache = new ScalarCache();
        Object morocco = addTwice(scalarCache, "morocco");

        assertThat(scalarCache.find(ID, input("morocco"))).isSameAs(morocco);
        assertThat(scalarCache.find(OTHER, input("morocco"))).isNull();
        assertThat(scalarCache.find(ID, input("moroccO"))).isNull();
        assertThat(scalarCache.find(ID, input(""))).isNull();
    }

    @Test
    void keeps_nothing_that_is_read_once() throws ReflectiveOperationException {
        ScalarCache scalarCache = new ScalarCache();
        for (int i = 0; i < 1000; i++) {
            scalarCache.add(ID, input("id-" + i));
        }

        assertThat(places(scalarCache)).containsOnlyNulls();
    }

    private static Object addTwice(ScalarCache scalarCache, String text) {
        scalarCache.add(ID, input(text));
        return scalarCache.add(ID, input(text));
    }

    /** The only things that it holds beside numbers. */
    private static Object[] places(ScalarCache scalarCache) throws ReflectiveOperationException {
        Object[] places = {};
        for (Field field : ScalarCache.class.getDeclaredFields()) {
            if (field.getName().equals("table")) {
                field.setAccessible(true);
                Object table = field.get(scalarCache);
                Method entries = table.getClass().getDeclaredMethod("entries");
                entries.setAccessible(true);
                places = (Object[]) entries.invoke(table);
            } else {
                assertThat(field.getType()).isIn(int.class, int[].class, ScalarCache.class);
            }
        }
        return places;
    }

    private static String textOf(Object entry) {
        try {
            Method text = entry.getClass().getDeclaredMethod("text");
            text.setAccessible(true);
            return new String((char[]) text.invoke(entry));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Input input(String text) {
        return new Input() {
            @Override
            public Token token() {
                return Token.STRING;
            }

            @Override
            public Token next() {
                return Token.END;
            }

            @Override
            public String text() {
                return text;
            }

            @Override
            public BigDecimal decimal() {
                throw new ArithmeticException();
            }

            @Override
            public long position() {
                return 0;
            }

            @Override
            public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
                return failure;
            }
        };
    }
}

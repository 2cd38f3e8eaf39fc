package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;

class ScalarCacheTest {
    private static final ValueType.ScalarType<Id<?>> ID =
            new ValueType.ScalarType<>(Id.class, "An id.", "", Integer.MAX_VALUE, text -> Id.of(text), Id::value);

    @Test
    void keeps_no_more_places_and_no_longer_texts_whatever_is_read() throws ReflectiveOperationException {
        ScalarCache scalarCache = new ScalarCache();
        Map<String, Integer> before = places(scalarCache);
        for (int i = 0; i < 20_000; i++) {
            assertThat(scalarCache.read(ID, input("id-" + i))).hasToString("id-" + i);
            assertThat(scalarCache.read(ID, input("a".repeat(150) + i))).hasToString("a".repeat(150) + i);
        }

        assertThat(places(scalarCache)).isEqualTo(before).hasSizeGreaterThan(3);
        assertThat((Object[]) of(scalarCache, "values"))
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(500)
                .allMatch(id -> id.toString().length() <= 48);
        assertThat((Object[]) of(scalarCache, "texts"))
                .filteredOn(Objects::nonNull)
                .allMatch(text -> ((char[]) text).length == 48);
    }

    private static Map<String, Integer> places(ScalarCache scalarCache) throws ReflectiveOperationException {
        Map<String, Integer> places = new HashMap<>();
        for (Field field : ScalarCache.class.getDeclaredFields()) {
            if (field.getType().isArray()) {
                places.put(field.getName(), Array.getLength(of(scalarCache, field.getName())));
            }
        }
        assertThat(Arrays.stream(ScalarCache.class.getDeclaredFields())
                        .map(Field::getType)
                        .filter(type -> !type.isArray())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(int.class));
        return places;
    }

    private static Object of(ScalarCache scalarCache, String name) throws ReflectiveOperationException {
        Field field = ScalarCache.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(scalarCache);
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

package org.coalitionmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnrolledTest {
    @Test
    void defines_classes_on_a_jvm() {
        assertThat(enabled(Map.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"buildtime", "runtime"})
    void defines_none_in_a_native_image_nor_while_it_is_built(String code) {
        assertThat(enabled(Map.of("org.graalvm.nativeimage.imagecode", code))).isFalse();
    }

    @Test
    void defines_none_if_told_so() {
        assertThat(enabled(Map.of("org.coalitionmodel.json.unrolled", "false"))).isFalse();
    }

    private static boolean enabled(Map<String, String> properties) {
        return Unrolled.enabled(properties::get);
    }
}

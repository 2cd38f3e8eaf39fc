package org.coalitionmodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.SampleDossiers.DAY_OF_MEETING;
import static org.coalitionmodel.testing.SampleDossiers.LANTERN_COALITION;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Entity;
import org.junit.jupiter.api.Test;

class SampleDossiersTest {
    @Test
    void have_entities_of_every_type() throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (Method list : Dossier.class.getMethods()) {
            if (list.getParameterCount() == 0
                    && list.getGenericReturnType() instanceof ParameterizedType type
                    && type.getActualTypeArguments()[0] instanceof Class<?> entity
                    && entity != Entity.class) {
                List<?> entities = (List<?>) list.invoke(SampleDossiers.everyType());
                for (Class<?> leaf : leaves(entity).toList()) {
                    types.add(leaf);
                    assertThat(entities).as(leaf.getSimpleName()).anyMatch(leaf::isInstance);
                }
            }
        }
        assertThat(types).hasSize(20).allMatch(Entity.class::isAssignableFrom);
    }

    /** The types without subtypes but their generated class. */
    private static Stream<Class<?>> leaves(Class<?> type) {
        List<Class<?>> parts = Arrays.stream(type.getPermittedSubclasses())
                .filter(Class::isInterface)
                .<Class<?>>map(part -> part)
                .toList();
        return parts.isEmpty() ? Stream.of(type) : parts.stream().flatMap(SampleDossiersTest::leaves);
    }

    @Test
    void have_every_id_that_has_a_constant() throws IllegalAccessException {
        int ids = 0;
        for (Field field : SampleDossiers.class.getFields()) {
            if (field.get(null) instanceof Id<?> id) {
                ids++;
                assertThat(SampleDossiers.everyType()).contains(id);
            }
        }
        assertThat(ids).isEqualTo(22);
    }

    @Test
    void have_no_faults_but_one() {
        assertThat(SampleDossiers.minimal()).hasNoFindings();
        assertThat(SampleDossiers.everyType()).hasNoFindings();
        assertThat(SampleDossiers.bilingual()).hasNoFindings();
        assertThat(Checks.standard().check(SampleDossiers.contradictory()).contradictions())
                .extracting(Finding::check)
                .containsExactly("share-above-whole", "vote-totals", "before-founding");
    }

    @Test
    void answer_as_their_descriptions_say() {
        assertThat(SampleDossiers.everyType()).hasMember(SampleDossiers.SOUTHMARK, LANTERN_COALITION, DAY_OF_MEETING);
        assertThat(SampleDossiers.minimal().toString()).isEqualTo("Dossier{parties=1}");
    }

    @Test
    void are_bilingual() {
        assertThat(SampleDossiers.bilingual()).contains(LANTERN_COALITION);
        Stream.of(
                        SampleDossiers.bilingual().parties(),
                        SampleDossiers.bilingual().meetings())
                .<Entity>flatMap(List::stream)
                .forEach(entity -> assertThat(entity.usualName().orElseThrow().texts())
                        .as("%s", entity.id())
                        .containsOnlyKeys("ar", "en"));
    }
}

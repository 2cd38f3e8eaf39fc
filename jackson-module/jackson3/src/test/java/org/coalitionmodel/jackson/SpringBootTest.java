package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of Spring Boot 4, which finds the module by itself; a bean counts more. */
class SpringBootTest {
    private static JsonMapper boot(AnnotationConfigApplicationContext context) {
        try (context) {
            context.register(JacksonAutoConfiguration.class);
            context.refresh();
            return context.getBean(JsonMapper.class);
        }
    }

    /** What {@link ConfigurationTest} runs through too. */
    static JsonMapper mapper() {
        return boot(new AnnotationConfigApplicationContext());
    }

    @Test
    void is_configured_as_boot_does_it() {
        assertThat(mapper().isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .isFalse();
        assertThat(mapper().isEnabled(MapperFeature.DEFAULT_VIEW_INCLUSION)).isFalse();
    }

    @Test
    void finds_the_module_unless_another_is_a_bean() {
        String unknownField = "{\"id\":\"second-meeting\",\"x\":1}";
        AnnotationConfigApplicationContext withBean = new AnnotationConfigApplicationContext();
        withBean.registerBean(CoalitionModule.class, CoalitionModule::ignoringUnknownFields);
        JsonMapper lenient = boot(withBean);
        JsonMapper strict = mapper();

        assertThatThrownBy(() -> strict.readValue(unknownField, Meeting.class)).isInstanceOf(JacksonException.class);
        assertThat(lenient.readValue(unknownField, Meeting.class)).isEqualTo(Samples.minimalMeeting());
        assertThat(strict.writeValueAsString(Samples.fullDossier()))
                .isEqualTo(JacksonJson.PLAIN.write(Samples.fullDossier()));
    }
}

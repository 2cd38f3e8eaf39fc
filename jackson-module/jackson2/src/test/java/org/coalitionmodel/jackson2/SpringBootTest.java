package org.coalitionmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** The mapper of Spring Boot 3, which takes the module as a bean. */
class SpringBootTest {
    private static <B> ObjectMapper boot(
            Supplier<CoalitionModule> module, Class<B> bean, Function<B, ObjectMapper> mapper) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(JacksonAutoConfiguration.class);
            context.registerBean(CoalitionModule.class, module);
            context.refresh();
            return mapper.apply(context.getBean(bean));
        }
    }

    /** What {@link ConfigurationTest} runs through too. */
    static JsonMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        boot(CoalitionModule::new, Jackson2ObjectMapperBuilder.class, builder -> {
            builder.configure(mapper);
            return mapper;
        });
        return mapper;
    }

    @Test
    void is_configured_as_boot_does_it() {
        assertThat(mapper().isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .isFalse();
        assertThat(mapper().isEnabled(MapperFeature.DEFAULT_VIEW_INCLUSION)).isFalse();
        assertThat(mapper().isEnabled(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS))
                .isFalse();
    }

    @Test
    void takes_the_module_that_is_a_bean() throws IOException {
        String unknownField = "{\"id\":\"second-meeting\",\"x\":1}";
        ObjectMapper strict = boot(CoalitionModule::new, ObjectMapper.class, mapper -> mapper);
        ObjectMapper lenient = boot(CoalitionModule::ignoringUnknownFields, ObjectMapper.class, mapper -> mapper);

        assertThatThrownBy(() -> strict.readValue(unknownField, Meeting.class)).isInstanceOf(JacksonException.class);
        assertThat(lenient.readValue(unknownField, Meeting.class)).isEqualTo(Samples.minimalMeeting());
        assertThat(strict.writeValueAsString(Samples.fullDossier()))
                .isEqualTo(JacksonJson.PLAIN.write(Samples.fullDossier()));
    }
}

package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.coalitionmodel.json.contract.Format;
import org.coalitionmodel.json.contract.FormatContract;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.YamlContract;
import org.junit.jupiter.api.Nested;

class FormatTest {
    @Nested
    class Cbor extends FormatContract {
        @Override
        protected Json json() {
            return JacksonJson.PLAIN;
        }

        @Override
        protected Format format() {
            return new JacksonFormat(
                    CBORMapper.builder().addModule(new CoalitionModule()).build());
        }
    }

    @Nested
    class Smile extends FormatContract {
        @Override
        protected Json json() {
            return JacksonJson.PLAIN;
        }

        @Override
        protected Format format() {
            return new JacksonFormat(
                    SmileMapper.builder().addModule(new CoalitionModule()).build());
        }
    }

    @Nested
    class Yaml extends YamlContract {
        @Override
        protected Json json() {
            return JacksonJson.PLAIN;
        }

        @Override
        protected Format format() {
            return new JacksonFormat(
                    YAMLMapper.builder().addModule(new CoalitionModule()).build());
        }
    }

    @Nested
    class Yaml_with_few_quotes extends YamlContract {
        @Override
        protected Json json() {
            return JacksonJson.PLAIN;
        }

        @Override
        protected Format format() {
            return new JacksonFormat(YAMLMapper.builder()
                    .addModule(new CoalitionModule())
                    .enable(
                            YAMLGenerator.Feature.MINIMIZE_QUOTES,
                            YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build());
        }
    }

    private record JacksonFormat(ObjectMapper mapper) implements Format {
        @Override
        public byte[] write(Object value) {
            try {
                return mapper.writeValueAsBytes(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T read(byte[] bytes, Class<T> type) {
            try {
                return mapper.readValue(bytes, type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Json.Fault fault(Throwable thrown) {
            return JacksonJson.PLAIN.fault(thrown);
        }
    }
}

package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.Format;
import org.coalitionmodel.json.contract.FormatContract;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.YamlContract;
import org.junit.jupiter.api.Nested;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

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
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build());
        }
    }

    private record JacksonFormat(ObjectMapper mapper) implements Format {
        @Override
        public byte[] write(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public <T> T read(byte[] bytes, Class<T> type) {
            return mapper.readValue(bytes, type);
        }

        @Override
        public Json.Fault fault(Throwable thrown) {
            return JacksonJson.PLAIN.fault(thrown);
        }
    }
}

package org.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Shows the types of the model in OpenAPI as their JSON is, by the schema that the library has in its jar. */
@Component
class DossierSchemas implements ModelConverter {
    private static final String SCHEMA = "/META-INF/coalition-model/dossier-1.schema.json";
    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Schema<?>> schemas = new TreeMap<>();

    DossierSchemas() throws IOException {
        ObjectMapper mapper = Json31.mapper();
        try (InputStream schema = DossierSchemas.class.getResourceAsStream(SCHEMA)) {
            for (Map.Entry<String, JsonNode> definition :
                    mapper.readTree(schema).get("$defs").properties()) {
                String json = definition.getValue().toString().replace("#/$defs/", COMPONENTS);
                schemas.put(definition.getKey(), mapper.readValue(json, Schema.class));
            }
        }
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> java = Json31.mapper().constructType(type.getType()).getRawClass();
        if (java.getName().startsWith("org.coalitionmodel.") && schemas.containsKey(java.getSimpleName())) {
            schemas.forEach(context::defineModel);
            return new Schema<>().$ref(COMPONENTS + java.getSimpleName());
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}

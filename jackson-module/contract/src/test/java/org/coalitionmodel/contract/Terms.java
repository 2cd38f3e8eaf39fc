package org.coalitionmodel.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;

/** The IRIs of types, fields and enum words in linked data, and the namespaces of their prefixes. */
final class Terms {
    /** The namespace of each prefix. */
    static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("cm", "https://coalitionmodel.org/ns#");
        PREFIXES.put("dcterms", "http://purl.org/dc/terms/");
        PREFIXES.put("oa", "http://www.w3.org/ns/oa#");
        PREFIXES.put("org", "http://www.w3.org/ns/org#");
        PREFIXES.put("prov", "http://www.w3.org/ns/prov#");
        PREFIXES.put("qb", "http://purl.org/linked-data/cube#");
        PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        PREFIXES.put("schema", "https://schema.org/");
        PREFIXES.put("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#");
        PREFIXES.put("sdmx-code", "http://purl.org/linked-data/sdmx/2009/code#");
        PREFIXES.put("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#");
        PREFIXES.put("sdmx-measure", "http://purl.org/linked-data/sdmx/2009/measure#");
        PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
        PREFIXES.put("time", "http://www.w3.org/2006/time#");
    }

    private Terms() {}

    /** The IRI of a field. */
    static String iri(Property<?, ?, ?> property) {
        return iri(property.iri());
    }

    /** The IRI of a type whose JSON has the field {@code type}. */
    static String iri(Shape<?, ?> shape) {
        return iri(shape.iri());
    }

    /** The IRI of an enum word: its own if it has one, otherwise one in the model's namespace. */
    static String iri(ValueType.EnumType<?> choice, String word) {
        String own = choice.iris().get(choice.constants().get(word));
        return iri(own == null ? "cm:" + choice.type().getSimpleName() + "-" + word : own);
    }

    private static String iri(String compact) {
        int colon = compact.indexOf(':');
        return Objects.requireNonNull(PREFIXES.get(compact.substring(0, colon)), compact)
                + compact.substring(colon + 1);
    }
}

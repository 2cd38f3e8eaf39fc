package org.coalitionmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.statistic.Statistic;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3. */
final class Jackson3Databind implements Contender {
    private final ObjectReader documentReader;
    private final ObjectWriter documentWriter;
    private final ObjectReader lineReader;
    private final ObjectWriter lineWriter;

    private Jackson3Databind(JsonMapper mapper, Class<?> document, Class<?> line) {
        documentReader = mapper.readerFor(document);
        documentWriter = mapper.writerFor(document);
        lineReader = mapper.readerFor(line);
        lineWriter = mapper.writerFor(line).withRootValueSeparator("\n");
    }

    static Contender library() {
        return new Jackson3Databind(
                JsonMapper.builder().addModule(new CoalitionModule()).build(), Dossier.class, Statistic.class);
    }

    static Contender immutables() {
        return new Jackson3Databind(
                JsonMapper.builder()
                        .annotationIntrospector(new Jackson3Introspector())
                        // They would go before the words that the introspector gives.
                        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                        .addMixIns(Introspection.MIX_INS)
                        .addMixIn(Dossier.class, DossierMixIn.class)
                        // A record has no builder that starts with empty lists.
                        .withConfigOverride(
                                List.class,
                                lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                        .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute("format", Shapes.FORMAT))
                        .changeDefaultPropertyInclusion(
                                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                        .build(),
                Dossier.class,
                Statistic.class);
    }

    static Contender beans() {
        return new Jackson3Databind(
                JsonMapper.builder()
                        // As Jackson 2 does, so that all write the same bytes.
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .changeDefaultPropertyInclusion(
                                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .build(),
                Beans.Dossier.class,
                Beans.Statistic.class);
    }

    @Override
    public Object read(byte[] document) {
        return documentReader.readValue(document);
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) {
        try (MappingIterator<Object> values = lineReader.readValues(lines)) {
            while (values.hasNextValue()) {
                each.accept(values.nextValue());
            }
        }
    }

    @Override
    public void write(Object content, OutputStream out) {
        documentWriter.writeValue(out, content);
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) {
        try (SequenceWriter values = lineWriter.writeValues(out)) {
            for (Object content : contents) {
                values.write(content);
            }
        }
    }

    /** The version of the format, which is no attribute. */
    @JsonAppend(attrs = @JsonAppend.Attr("format"), prepend = true)
    private interface DossierMixIn {}
}

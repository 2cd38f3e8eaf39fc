package org.coalitionmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson2.CoalitionModule;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.statistic.Statistic;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.DatamodelMapper;
import org.wikidata.wdtk.datamodel.implementation.ItemDocumentImpl;

/** A mapper of Jackson 2. */
final class Jackson2Databind implements Contender {
    private final ObjectReader documentReader;
    private final ObjectWriter documentWriter;
    private final ObjectReader lineReader;
    private final ObjectWriter lineWriter;

    private Jackson2Databind(ObjectMapper mapper, Class<?> document, Class<?> line) {
        documentReader = mapper.readerFor(document);
        documentWriter = mapper.writerFor(document);
        lineReader = mapper.readerFor(line);
        lineWriter = mapper.writerFor(line).withRootValueSeparator("\n");
    }

    static Contender library() {
        return new Jackson2Databind(
                JsonMapper.builder().addModule(new CoalitionModule()).build(), Dossier.class, Statistic.class);
    }

    static Contender immutables() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .annotationIntrospector(new Jackson2Introspector())
                .addMixIn(Dossier.class, DossierMixIn.class)
                // A record has no builder that starts with empty lists.
                .withConfigOverride(
                        List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute("format", Shapes.FORMAT))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .addModule(new Jdk8Module());
        Introspection.MIX_INS.forEach(mapper::addMixIn);
        return new Jackson2Databind(mapper.build(), Dossier.class, Statistic.class);
    }

    static Contender beans() {
        return new Jackson2Databind(
                JsonMapper.builder()
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                        .build(),
                Beans.Dossier.class,
                Beans.Statistic.class);
    }

    /** Wikidata's own documents, by the mapper of Wikidata-Toolkit. */
    static Contender wikidataToolkit() {
        return new Jackson2Databind(
                new DatamodelMapper(Datamodel.SITE_WIKIDATA), ItemDocumentImpl.class, ItemDocumentImpl.class);
    }

    @Override
    public Object read(byte[] document) throws IOException {
        return documentReader.readValue(document);
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) throws IOException {
        try (MappingIterator<Object> values = lineReader.readValues(lines)) {
            while (values.hasNextValue()) {
                each.accept(values.nextValue());
            }
        }
    }

    @Override
    public void write(Object content, OutputStream out) throws IOException {
        documentWriter.writeValue(out, content);
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) throws IOException {
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

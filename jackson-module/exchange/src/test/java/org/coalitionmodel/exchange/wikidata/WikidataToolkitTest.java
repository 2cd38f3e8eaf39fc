package org.coalitionmodel.exchange.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.ItemDocumentBuilder;
import org.wikidata.wdtk.datamodel.helpers.JsonDeserializer;
import org.wikidata.wdtk.datamodel.helpers.JsonSerializer;
import org.wikidata.wdtk.datamodel.helpers.ReferenceBuilder;
import org.wikidata.wdtk.datamodel.helpers.StatementBuilder;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import org.wikidata.wdtk.datamodel.interfaces.PropertyIdValue;
import org.wikidata.wdtk.datamodel.interfaces.QuantityValue;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.StatementRank;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import tools.jackson.databind.json.JsonMapper;

/** Wikidata Toolkit reads what is written here, and what it writes is read here. */
class WikidataToolkitTest {
    private static final ItemIdValue ITEM = Datamodel.makeWikidataItemIdValue("Q900000001");
    private static final ItemIdValue MEMBER = Datamodel.makeWikidataItemIdValue("Q900000002");

    private static PropertyIdValue property(String id) {
        return Datamodel.makeWikidataPropertyIdValue(id);
    }

    private static List<ItemDocument> read(String text) throws JsonProcessingException {
        JsonDeserializer reader = new JsonDeserializer(Datamodel.SITE_WIKIDATA);
        List<ItemDocument> documents = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("{")) {
                documents.add(reader.deserializeItemDocument(line.replaceAll(",$", "")));
            }
        }
        return documents;
    }

    private static TimeValue time(int year, int month, int day, byte precision, String calendar) {
        return Datamodel.makeTimeValue(
                year, (byte) month, (byte) day, (byte) 0, (byte) 0, (byte) 0, precision, 0, 0, 0, calendar);
    }

    @Test
    void the_toolkit_reads_every_item() throws JsonProcessingException {
        String text = Documents.write(
                        Documents.load(Documents.file("normal.json")).dossier())
                .text();
        List<ItemDocument> items = read(text);
        assertThat(items).hasSize(12);
        ItemDocument morocco = items.get(1);
        assertThat(morocco.getEntityId().getId()).isEqualTo("Q1028");
        assertThat(morocco.findLabel("ar")).isEqualTo("المغرب");
        Statement population =
                morocco.findStatementGroup("P1082").getStatements().get(0);
        QuantityValue value = (QuantityValue) population.getValue();
        assertThat(value.getNumericValue()).isEqualTo("37022385");
        assertThat(value.getUpperBound()).isEqualTo("37022400");
        assertThat(population.getStatementId()).startsWith("Q1028$");
        assertThat(population.getReferences()).hasSize(1);
        TimeValue founded = items.get(2).findStatementTimeValue("P571");
        assertThat(founded.getYear()).isEqualTo(1945);
        assertThat(founded.getPrecision()).isEqualTo(TimeValue.PREC_DAY);
    }

    @Test
    void the_toolkit_reads_a_dossier_of_any_kind() throws JsonProcessingException {
        Documents.Written written = Documents.write(Samples.fullDossier());
        assertThat(read(written.text()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(Datamodel.makeWikidataItemIdValue(
                                item.getEntityId().getId()))
                        .isEqualTo(item.getEntityId()));
    }

    @Test
    void the_toolkit_reads_the_seed_dossier() throws IOException {
        Path seed = Path.of(System.getProperty("coalition.root", "../.."), "seeds/marrakech-2022.json");
        Dossier dossier = JsonMapper.builder()
                .addModule(new CoalitionModule())
                .build()
                .readValue(Files.readAllBytes(seed), Dossier.class);
        Documents.Written written = Documents.write(dossier);
        List<ItemDocument> items = read(written.text());
        assertThat(items).hasSizeGreaterThan(25);
        assertThat(items.get(0).getStatementGroups()).isNotEmpty();
        Dossier again = Documents.load(written.text()).dossier();
        assertThat(again.parties(State.class)).hasSameSizeAs(dossier.parties(State.class));
        assertThat(again.parties(Person.class)).hasSameSizeAs(dossier.parties(Person.class));
        assertThat(again.parties(Coalition.class)).hasSameSizeAs(dossier.parties(Coalition.class));
        // Nuland took part. Blinken, in whose place she did, stayed away.
        assertThat(again.meetings().get(0).participations())
                .extracting(participation -> participation
                        .actor()
                        .party()
                        .flatMap(again::party)
                        .flatMap(Party::usualName)
                        .map(name -> name.in(Locale.ENGLISH)))
                .contains(Optional.of("Victoria Nuland"))
                .doesNotContain(Optional.of("Antony Blinken"));
        assertThat(again.meetings().get(0).when()).contains(When.of("2022-05-11"));
    }

    @Test
    void what_the_toolkit_writes_is_read() throws JsonProcessingException {
        ItemDocument item = ItemDocumentBuilder.forItemId(ITEM)
                .withLabel("Invented coalition", "en")
                .withLabel("Coalition inventée", "fr")
                .withAlias("IC", "en")
                .withDescription("stands for no real one", "en")
                .withSiteLink("Invented coalition", "enwiki")
                .withStatement(StatementBuilder.forSubjectAndProperty(ITEM, property("P31"))
                        .withValue(Datamodel.makeWikidataItemIdValue("Q124964"))
                        .build())
                .withStatement(StatementBuilder.forSubjectAndProperty(ITEM, property("P571"))
                        .withValue(time(1500, 2, 29, TimeValue.PREC_DAY, TimeValue.CM_JULIAN_PRO))
                        .build())
                .withStatement(StatementBuilder.forSubjectAndProperty(ITEM, property("P527"))
                        .withId("Q900000001$12345678-1234-1234-1234-123456789abc")
                        .withValue(MEMBER)
                        .withQualifierValue(
                                property("P580"), time(2014, 9, 0, TimeValue.PREC_MONTH, TimeValue.CM_GREGORIAN_PRO))
                        .withReference(ReferenceBuilder.newInstance()
                                .withPropertyValue(
                                        property("P854"), Datamodel.makeStringValue("https://example.org/members"))
                                .build())
                        .build())
                .withStatement(StatementBuilder.forSubjectAndProperty(ITEM, property("P527"))
                        .withRank(StatementRank.DEPRECATED)
                        .withValue(Datamodel.makeWikidataItemIdValue("Q900000003"))
                        .build())
                .withStatement(StatementBuilder.forSubjectAndProperty(ITEM, property("P2124"))
                        .withValue(Datamodel.makeQuantityValue(
                                new BigDecimal("84"), new BigDecimal("80"), new BigDecimal("90")))
                        .build())
                .withStatement(StatementBuilder.forSubjectAndProperty(ITEM, property("P1082"))
                        .withSomeValue()
                        .build())
                .build();
        ItemDocument member = ItemDocumentBuilder.forItemId(MEMBER)
                .withStatement(StatementBuilder.forSubjectAndProperty(MEMBER, property("P31"))
                        .withValue(Datamodel.makeWikidataItemIdValue("Q5"))
                        .build())
                .build();

        Dossier dossier = Documents.load(JsonSerializer.getJsonString(item) + JsonSerializer.getJsonString(member))
                .dossier();

        Coalition coalition = dossier.parties(Coalition.class).get(0);
        assertThat(coalition.founded()).contains(When.of("1500-03-10"));
        assertThat(coalition.names()).hasSize(3);
        Membership membership =
                dossier.membershipsOf(Party.id("wikidata_Q900000002")).get(0);
        assertThat(membership.body()).isEqualTo(coalition.id());
        assertThat(membership.when()).contains(When.of("2014-09/.."));
        assertThat(membership.citations()).hasSize(2);
        assertThat(dossier.memberships()).hasSize(1);
        assertThat(((Level) dossier.statistics().get(0)).quantity())
                .isEqualTo(Quantity.builder()
                        .value(new BigDecimal("84"))
                        .low(new BigDecimal("80"))
                        .high(new BigDecimal("90"))
                        .build());
    }
}

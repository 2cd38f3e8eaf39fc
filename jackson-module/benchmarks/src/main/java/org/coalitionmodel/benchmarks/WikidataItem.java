package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.ItemDocumentBuilder;
import org.wikidata.wdtk.datamodel.helpers.JsonSerializer;
import org.wikidata.wdtk.datamodel.helpers.ReferenceBuilder;
import org.wikidata.wdtk.datamodel.helpers.StatementBuilder;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import org.wikidata.wdtk.datamodel.interfaces.PropertyIdValue;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.Value;

/** An item of Wikidata, invented, in the make of one about an organisation: members, offices, figures with dates. */
final class WikidataItem {
    private static final ItemIdValue ITEM = Datamodel.makeWikidataItemIdValue("Q100000001");
    private static final List<String> LANGUAGES = List.of("en", "ar", "fr", "de", "es");

    private final Random random = new Random(2022);

    /** The item as the toolkit writes it, with as many statements as make it this long. */
    byte[] write(int length) throws IOException {
        List<Statement> statements = new ArrayList<>();
        byte[] text = {};
        while (text.length < length) {
            statements.add(statement());
            text = JsonSerializer.getJsonString(item(statements)).getBytes(StandardCharsets.UTF_8);
        }
        return text;
    }

    private static ItemDocument item(List<Statement> statements) {
        ItemDocumentBuilder builder = ItemDocumentBuilder.forItemId(ITEM);
        for (String language : LANGUAGES) {
            builder.withLabel("Coalition of invented states", language)
                    .withDescription("an organisation that stands for no real one", language)
                    .withAlias("Invented coalition", language);
        }
        statements.forEach(builder::withStatement);
        return builder.build();
    }

    private Statement statement() {
        return StatementBuilder.forSubjectAndProperty(ITEM, property())
                .withId(ITEM.getId() + "$" + new UUID(random.nextLong(), random.nextLong()))
                .withValue(value(random.nextInt(5)))
                .withQualifierValue(property(), date())
                .withQualifierValue(property(), value(random.nextInt(5)))
                .withReference(ReferenceBuilder.newInstance()
                        .withPropertyValue(Datamodel.makeWikidataPropertyIdValue("P248"), item())
                        .withPropertyValue(Datamodel.makeWikidataPropertyIdValue("P813"), date())
                        .build())
                .build();
    }

    private Value value(int sort) {
        return switch (sort) {
            case 0 -> item();
            case 1 -> date();
            case 2 -> Datamodel.makeQuantityValue(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            case 3 -> Datamodel.makeMonolingualTextValue("A title of document " + random.nextInt(10_000), "en");
            default -> Datamodel.makeStringValue("identifier-" + random.nextInt(1_000_000));
        };
    }

    private ItemIdValue item() {
        return Datamodel.makeWikidataItemIdValue("Q" + (1 + random.nextInt(100_000_000)));
    }

    private PropertyIdValue property() {
        return Datamodel.makeWikidataPropertyIdValue("P" + (1 + random.nextInt(10_000)));
    }

    private Value date() {
        return Datamodel.makeTimeValue(
                2000 + random.nextInt(25),
                (byte) (1 + random.nextInt(12)),
                (byte) (1 + random.nextInt(28)),
                "http://www.wikidata.org/entity/Q1985727");
    }
}

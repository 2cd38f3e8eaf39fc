package org.coalitionmodel.exchange.ftm;

import java.util.Arrays;
import java.util.Optional;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.rule.Rule;

/**
 * How FollowTheMoney says of which kind an organisation is: by its schema alone, with a topic, or with a word as its {@code
 * classification}.
 *
 * @param kind the kind
 * @param schema the schema
 * @param property {@code topics} or {@code classification}; empty if the schema says it all
 * @param word the topic or the word; empty if there is none
 */
record BodyForm(OrganizationKind kind, FtmSchema schema, String property, String word) {
    /** The classification of states. */
    static final String STATE = "state";
    /** The classification of coalitions. */
    static final String COALITION = "coalition";
    /** The classification of work streams. */
    static final String WORK_STREAM = "workStream";

    static BodyForm of(OrganizationKind kind) {
        return switch (kind) {
            case INTERGOVERNMENTAL -> topic(kind, FtmSchema.ORGANIZATION, "gov.igo");
            case GOVERNMENT -> topic(kind, FtmSchema.PUBLIC_BODY, "gov.executive");
            case LEGISLATURE -> topic(kind, FtmSchema.PUBLIC_BODY, "gov.legislative");
            case COURT -> topic(kind, FtmSchema.PUBLIC_BODY, "gov.judicial");
            case SECURITY_FORCE -> topic(kind, FtmSchema.PUBLIC_BODY, "gov.security");
            case POLITICAL -> topic(kind, FtmSchema.ORGANIZATION, "pol.party");
            case BODY -> new BodyForm(kind, FtmSchema.PUBLIC_BODY, "", "");
            case COMPANY -> new BodyForm(kind, FtmSchema.COMPANY, "", "");
            case OTHER -> new BodyForm(kind, FtmSchema.ORGANIZATION, "", "");
            case MINISTRY -> new BodyForm(kind, FtmSchema.PUBLIC_BODY, "classification", Rule.word(kind));
            case MEDIA, ARMED_GROUP, PROGRAMME, PILOT, RESEARCH, CIVIL_SOCIETY ->
                new BodyForm(kind, FtmSchema.ORGANIZATION, "classification", Rule.word(kind));
        };
    }

    private static BodyForm topic(OrganizationKind kind, FtmSchema schema, String topic) {
        return new BodyForm(kind, schema, "topics", topic);
    }

    /** The form with this word in this property. */
    static Optional<BodyForm> find(String property, String word) {
        return Arrays.stream(OrganizationKind.values())
                .map(BodyForm::of)
                .filter(form -> form.property.equals(property) && form.word.equals(word))
                .findFirst();
    }

    /** The kind of an organisation about which only its schema is known. */
    static BodyForm of(FtmSchema schema) {
        return switch (schema) {
            case PUBLIC_BODY -> of(OrganizationKind.BODY);
            case COMPANY -> of(OrganizationKind.COMPANY);
            default -> of(OrganizationKind.OTHER);
        };
    }
}

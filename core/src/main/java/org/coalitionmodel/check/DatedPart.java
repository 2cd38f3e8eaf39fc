package org.coalitionmodel.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.When;

/**
 * A time that an entity or a part of it gives, and the citations that stand behind it.
 *
 * @param entity the entity
 * @param part where the time stands in it, as a JSON Pointer
 * @param stage the stage that has the time; empty if it is no stage's
 * @param when the time
 * @param citations the citations of the part that support its time; if the part has none, those of the entity that
 *     support the part
 */
record DatedPart(Entity entity, String part, Optional<Stage> stage, When when, List<Citation> citations) {

    /** The times of all entities, without those of the figures that others are compared with. */
    static List<DatedPart> in(Dossier dossier) {
        List<DatedPart> parts = new ArrayList<>();
        dossier.entities().forEach(entity -> collect(entity, parts));
        return parts;
    }

    private static void collect(Entity entity, List<DatedPart> parts) {
        String whole = EntityTimes.founded(entity).isPresent()
                ? "/founded"
                : entity instanceof Source ? "/published" : "/when";
        add(entity, whole, EntityTimes.when(entity), List.of(), parts);
        List<Name> names = entity.names();
        for (int i = 0; i < names.size(); i++) {
            add(
                    entity,
                    "/names/" + i + "/when",
                    names.get(i).when(),
                    names.get(i).citations(),
                    parts);
        }
        List<Stage> stages = entity.stages();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String part = "/stages/" + i + "/when";
            stage.when()
                    .ifPresent(when -> parts.add(new DatedPart(
                            entity, part, Optional.of(stage), when, cited(entity, part, stage.citations()))));
        }
        if (entity instanceof Outcome outcome) {
            List<Term> terms = outcome.terms();
            for (int i = 0; i < terms.size(); i++) {
                add(
                        entity,
                        "/terms/" + i + "/when",
                        terms.get(i).when(),
                        terms.get(i).citations(),
                        parts);
            }
        }
    }

    private static void add(
            Entity entity, String part, Optional<When> when, List<Citation> citations, List<DatedPart> parts) {
        when.ifPresent(
                time -> parts.add(new DatedPart(entity, part, Optional.empty(), time, cited(entity, part, citations))));
    }

    private static List<Citation> cited(Entity entity, String part, List<Citation> own) {
        return own.isEmpty() ? supporting(part.split("/", -1)[1], entity.citations()) : supporting("when", own);
    }

    private static List<Citation> supporting(String attribute, List<Citation> citations) {
        return citations.stream()
                .filter(citation ->
                        citation.supports().isEmpty() || citation.supports().contains(attribute))
                .toList();
    }
}

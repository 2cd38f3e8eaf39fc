package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coalitionmodel.check.Origins.Origin;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;

/**
 * What several dossiers say about the same facts, and whether they confirm or contradict each other.
 *
 * <ul>
 *   <li>Figures are about one fact if they have the same indicators, subject, place, time, exclusions and unit. Shares
 *       must have the same bases too. A target, forecast or doubtful figure is only compared with figures of the same
 *       status.
 *   <li>Memberships are about one fact if they have the same member, body, role and status. Their times are compared as
 *       another fact. If one dossier has several such memberships, they are separate stretches: then times without a
 *       common day do not exclude each other.
 *   <li>Of an entity that is not a statistic, each attribute with a single date, amount, reference or kind is a fact.
 *       The entities must have the same id, or be judged the same.
 * </ul>
 *
 * <p>Two values <b>exclude</b> each other if they can't both be true: amounts without a common number, times without a
 * common day, different references, different kinds. They <b>agree</b> if one says all that the other says. This is so
 * if they are equal, if one is a more precise date, or if the numbers of one are among those of the other ("214" and
 * "more than 200"). {@link Agreement} has the possible results. Copies, translations and reports of one statement have
 * one {@linkplain org.coalitionmodel.check.Origins origin}, and count once.
 *
 * <p>Names, texts, lists, comparisons and ranks are not compared. Entities with different ids are only compared if they
 * are judged the same. {@code merge().undecided()} lists entities that share a key without a judgement.
 *
 * <pre>{@code
 * Corroboration corroboration = Corroboration.of(Map.of("ours", oursOfMonday, "theirs", theirsOfTuesday), judgements);
 * System.out.print(corroboration.toText());
 * }</pre>
 *
 * @param facts all facts, dossier by dossier in the order of their names
 * @param merge all dossiers in one
 */
public record Corroboration(List<Fact> facts, Merge merge) {
    /**
     * Keeps a copy of the list.
     *
     * @param facts the facts
     * @param merge all dossiers in one
     */
    public Corroboration {
        facts = List.copyOf(facts);
    }

    /**
     * Compares dossiers whose ids mean the same entities.
     *
     * @param dossiers the dossiers, each under a name
     * @return what they say
     * @throws IllegalArgumentException if the dossiers can't be merged, as in {@link Merge#of(Dossier, Dossier)}
     */
    public static Corroboration of(Map<String, Dossier> dossiers) {
        return of(dossiers, Judgements.of());
    }

    /**
     * Compares dossiers.
     *
     * @param dossiers the dossiers, each under a name; they are compared in the order of their names
     * @param judgements which entities are the same
     * @return what they say
     * @throws IllegalArgumentException if the dossiers can't be merged, as in {@link Merge#of(Dossier, Dossier,
     *     Judgements)}
     */
    public static Corroboration of(Map<String, Dossier> dossiers, Judgements judgements) {
        Map<String, Dossier> sorted = new TreeMap<>(dossiers);
        List<Dossier> all = List.copyOf(sorted.values());
        Merge merge = Merge.of(all, judgements);
        FactCollector collector = new FactCollector(merge.dossier(), new Renaming(all, judgements));
        sorted.forEach(collector::add);
        return new Corroboration(collector.facts(), merge);
    }

    /**
     * The facts with one result.
     *
     * @param agreement the result
     * @return these facts
     */
    public List<Fact> facts(Agreement agreement) {
        return facts.stream().filter(fact -> fact.agreement() == agreement).toList();
    }

    /**
     * The facts as lines of text: first those in conflict, then confirmed, compatible, and those that are only here.
     *
     * @return several lines for each fact, each with its line end
     */
    public String toText() {
        List<String> texts = new ArrayList<>();
        for (Agreement agreement : Agreement.values()) {
            facts(agreement).forEach(fact -> texts.add(fact.toText()));
        }
        return String.join("", texts);
    }

    /** Whether those who tell a fact bear each other out. */
    public enum Agreement {
        /** Two values exclude each other. */
        IN_CONFLICT("in conflict"),
        /** No two values exclude each other, and values of different origins agree. */
        CONFIRMED("confirmed"),
        /**
         * No two values exclude each other, but no values of different origins agree. Their numbers overlap, one has no
         * number or date, or one is not cited and so has no known origin.
         */
        COMPATIBLE("compatible"),
        /** All values have one origin, or only one dossier has the fact, without citing anybody. */
        ONLY_HERE("only here");

        private final String words;

        Agreement(String words) {
            this.words = words;
        }

        /** The words for it in a text, such as {@code only here}. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * One fact, as all dossiers tell it.
     *
     * @param matter what it is about: an id, or the dimensions of a figure or membership
     * @param attribute the attribute
     * @param agreement whether those who tell it bear each other out
     * @param tellings what each says, in the order of the dossiers; never empty
     */
    public record Fact(String matter, String attribute, Agreement agreement, List<Telling> tellings) {
        /**
         * Keeps a copy of the list.
         *
         * @param matter what it is about
         * @param attribute the attribute
         * @param agreement whether those who tell it bear each other out
         * @param tellings what each says
         */
        public Fact {
            tellings = List.copyOf(tellings);
        }

        private String toText() {
            return agreement + ": " + attribute + " of " + matter + "\n"
                    + tellings.stream().map(Telling::toText).collect(Collectors.joining());
        }
    }

    /**
     * What one entity of one dossier says of a fact.
     *
     * @param dossier the name of the dossier
     * @param entity the id of the entity in this dossier
     * @param value what it says; ids in it are those that the merger keeps
     * @param citations the citations that support it
     * @param origins from whom it comes; empty if nobody is cited
     */
    public record Telling(String dossier, Id<?> entity, Object value, List<Citation> citations, List<Origin> origins) {
        /**
         * Keeps copies of the lists.
         *
         * @param dossier the name of the dossier
         * @param entity the id of the entity
         * @param value what it says
         * @param citations the citations that support it
         * @param origins from whom it comes
         */
        public Telling {
            citations = List.copyOf(citations);
            origins = List.copyOf(origins);
        }

        private String toText() {
            String from = origins.stream()
                    .map(origin -> origin.who()
                            .map(Id::value)
                            .orElseGet(() -> Rule.shown(origin.described()
                                    .map(LocalizedText::original)
                                    .orElseThrow())))
                    .collect(Collectors.joining(", "));
            return "  " + dossier + ": " + Rule.shown(value) + " [" + (from.isEmpty() ? "not cited" : from) + "]\n";
        }
    }
}

package org.coalitionmodel.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.CitationLocator.Location;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;

/**
 * A dossier, compared with the texts of its sources: whether each citation is where it says, and whether each cited
 * number is the number in the text. It says what differs and not who is right: a person may have mistyped a number, or
 * somebody may have edited the text.
 *
 * <p>A citation with {@linkplain Citation#exact() words} is looked for in the whole text, allowing for typography as
 * {@link SourceText} does. Its position, lines, prefix and suffix then tell several places apart. A citation without
 * words is found if the text has its position and lines.
 *
 * <p>A number is read from the line of the passage, with its bound and unit. It is compared with the attribute {@code
 * quantity} of the cited object, and with other quantities that the citation {@linkplain Citation#supports() names}.
 * Citations with a {@link Citation.Reading} are left out, because their passages do not state the number. The languages
 * are those of the source; if it names none, Arabic for Arabic script, else English, French and Spanish.
 *
 * <p>A text of <i>n</i> characters and citations of <i>m</i> characters take (<i>n</i> + <i>m</i>) log <i>n</i> steps.
 *
 * <pre>{@code
 * Grounding grounding = Grounding.of(dossier, Path.of("texts"));        // texts/communique.txt, …
 * grounding.citations().forEach(it -> System.out.println(it.part() + " " + it.status()));
 * Report report = Checks.standard().with(grounding.checks()).check(dossier);
 * }</pre>
 */
public final class Grounding {
    /** Of a longer passage, the numbers up to here are read. */
    private static final int LONGEST_PASSAGE = 2_000;

    private final Dossier dossier;
    private final List<GroundedCitation> citations;
    private final Map<Id<Source>, Boolean> sameTexts;

    private Grounding(Dossier dossier, Function<Id<Source>, Optional<String>> texts) {
        this.dossier = dossier;
        this.sameTexts = new LinkedHashMap<>();
        this.citations = ground(texts);
    }

    /**
     * Compares a dossier with texts.
     *
     * @param dossier the dossier
     * @param texts gives the text of a source, or nothing; it is asked once for each source
     * @return the result
     * @throws IllegalArgumentException if an argument is null
     */
    public static Grounding of(Dossier dossier, Function<Id<Source>, Optional<String>> texts) {
        return new Grounding(Rule.given("Grounding.dossier", dossier), Rule.given("Grounding.texts", texts));
    }

    /**
     * Compares a dossier with the files of a folder. The text of a source is in the file {@code <id>.txt}, in UTF-8. A
     * source may have no file.
     *
     * @param dossier the dossier
     * @param folder the folder
     * @return the result
     * @throws IllegalArgumentException if an argument is null
     * @throws UncheckedIOException if a file can't be read, or is not in UTF-8
     */
    public static Grounding of(Dossier dossier, Path folder) {
        Rule.given("Grounding.folder", folder);
        return of(dossier, id -> read(folder.resolve(id.value() + ".txt")));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** {@return each citation of the dossier with what was found, in the order of the dossier} */
    public List<GroundedCitation> citations() {
        return citations;
    }

    /**
     * The citations with one of these statuses, in the order of the dossier.
     *
     * @param statuses the statuses
     * @return these citations
     */
    public List<GroundedCitation> citations(Status... statuses) {
        Set<Status> wanted = Set.of(statuses);
        return citations.stream().filter(it -> wanted.contains(it.status())).toList();
    }

    /**
     * The result as checks, for a report together with other checks. They are of this dossier alone:
     *
     * <ul>
     *   <li>{@code quote-missing}, {@code quote-shifted}, {@code quote-ambiguous}: a citation was not found where it says
     *   <li>{@code text-changed}: a text is not the one that was read
     *   <li>{@code number-differs}, {@code bound-differs}, {@code unit-differs}: a number is another in the text
     * </ul>
     *
     * <p>They throw an {@link IllegalArgumentException} if they check another dossier.
     *
     * @return the checks
     */
    public Check[] checks() {
        return new GroundingChecks(this).all();
    }

    Dossier dossier() {
        return dossier;
    }

    /** Whether the text of a source is the one that was read, for each source with a text and a digest. */
    Map<Id<Source>, Boolean> sameTexts() {
        return sameTexts;
    }

    private List<GroundedCitation> ground(Function<Id<Source>, Optional<String>> texts) {
        Map<Id<Source>, Optional<GroundedSource>> sources = new HashMap<>();
        List<GroundedCitation> grounded = new ArrayList<>();
        for (LocatedCitation part : CitationCollector.of(dossier)) {
            Optional<GroundedSource> source =
                    sources.computeIfAbsent(part.citation().source(), id -> open(id, texts));
            grounded.add(source.map(it -> it.ground(part)).orElseGet(() -> withoutText(part)));
        }
        return List.copyOf(grounded);
    }

    private Optional<GroundedSource> open(Id<Source> id, Function<Id<Source>, Optional<String>> texts) {
        return texts.apply(id).map(text -> {
            Source source = dossier.source(id).orElseThrow();
            SourceText read = SourceText.of(text);
            source.sha256().ifPresent(digest -> sameTexts.put(id, digest.equals(read.sha256())));
            CitationLocator locator = new CitationLocator(read, sameTexts.getOrDefault(id, true));
            return new GroundedSource(read, locator, source.languages());
        });
    }

    private static GroundedCitation withoutText(LocatedCitation part) {
        Citation citation = part.citation();
        boolean isOfTheWhole = citation.exact().isEmpty()
                && citation.start().isEmpty()
                && citation.lines().isEmpty();
        return grounded(part, Location.of(isOfTheWhole ? Status.NOTHING_TO_FIND : Status.NO_TEXT), List.of());
    }

    private static GroundedCitation grounded(LocatedCitation part, Location location, List<GroundedNumber> numbers) {
        return new GroundedCitation(
                part.entity(),
                part.part(),
                part.citation(),
                location.status(),
                location.span(),
                location.candidates(),
                numbers);
    }

    /**
     * A source whose text is given.
     *
     * @param text the text
     * @param locator finds citations in it
     * @param languages its languages; empty if it names none
     */
    private record GroundedSource(SourceText text, CitationLocator locator, List<String> languages) {
        GroundedCitation ground(LocatedCitation part) {
            Location location = locator.locate(part.citation());
            List<GroundedNumber> numbers = location.span()
                    .filter(span -> part.citation().reading().isEmpty())
                    .map(span -> numbers(part, span))
                    .orElse(List.of());
            return grounded(part, location, numbers);
        }

        private List<GroundedNumber> numbers(LocatedCitation part, Span span) {
            List<GroundedNumber> numbers = new ArrayList<>();
            List<String> supported = part.citation().supports();
            part.quantities().forEach((attribute, stored) -> {
                boolean hasNumber = !stored.interval().isAll() || stored.value().isPresent();
                if (hasNumber && (supported.isEmpty() ? attribute.equals("quantity") : supported.contains(attribute))) {
                    numbers.add(number(attribute, stored, part.citation(), span));
                }
            });
            return numbers;
        }

        /** The number that is closest. Lines and long passages say only that the number is there somewhere. */
        private GroundedNumber number(String attribute, Quantity stored, Citation citation, Span span) {
            Span passage = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_PASSAGE));
            boolean isPointed = passage.equals(span)
                    && (citation.exact().isPresent() || citation.start().isPresent());
            Span around = text.withinLines(passage);
            String words = text.slice(around);
            int from = words.offsetByCodePoints(0, passage.start() - around.start());
            int to = words.offsetByCodePoints(from, passage.length());
            Optional<NumberReader.Reading> closest = new NumberReader(
                            words, from, to, NumberLanguages.of(languages, words))
                    .closest(stored)
                    .filter(reading -> isPointed || reading.differences().isEmpty());
            return new GroundedNumber(
                    attribute,
                    stored,
                    closest.map(NumberReader.Reading::read),
                    closest.map(NumberReader.Reading::differences).orElse(Set.of()));
        }
    }
}

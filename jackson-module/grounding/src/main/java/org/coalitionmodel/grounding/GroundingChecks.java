package org.coalitionmodel.grounding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.FindingCollector;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.grounding.GroundedNumber.Difference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;

/** Turns the result of a grounding into findings. */
final class GroundingChecks {
    private final Grounding grounding;

    GroundingChecks(Grounding grounding) {
        this.grounding = grounding;
    }

    Check[] all() {
        return new Check[] {
            check("quote-missing", Severity.ERROR, this::missing),
            check("quote-shifted", Severity.WARNING, this::shifted),
            check("quote-ambiguous", Severity.WARNING, this::ambiguous),
            check("text-changed", Severity.WARNING, this::changed),
            check("number-differs", Severity.ERROR, this::numbers),
            check("bound-differs", Severity.WARNING, this::bounds),
            check("unit-differs", Severity.WARNING, this::units)
        };
    }

    private Check check(String code, Severity severity, BiConsumer<String, FindingCollector> search) {
        return Check.of(code, severity, Sentences.of(code + ".description"), (dossier, findings) -> {
            Rule.require(
                    dossier.equals(grounding.dossier()), "Grounding.dossier", "be the one that is checked", "another");
            search.accept(code, findings);
        });
    }

    private void missing(String code, FindingCollector findings) {
        Map<Id<Source>, Integer> withoutText = new LinkedHashMap<>();
        for (GroundedCitation grounded : grounding.citations()) {
            Citation citation = grounded.citation();
            if (grounded.status() == Status.FOUND) {
                findings.add(about(
                        grounded,
                        Finding.consistent(say(findings, code + ".consistent", grounded, citation.source()))));
            } else if (grounded.status() == Status.MISSING) {
                String sentence = code + (citation.exact().isPresent() ? ".contradictory" : ".place");
                findings.add(about(
                        grounded,
                        Finding.contradictory(say(findings, sentence, grounded, citation.source()))
                                .settledBy(similar(code, grounded, findings))));
            } else if (grounded.status() == Status.NO_TEXT) {
                withoutText.merge(citation.source(), 1, Integer::sum);
            }
        }
        withoutText.forEach((source, count) -> findings.add(
                Finding.undetermined(findings.sentence(Sentences.of(code + ".undetermined"), source, count))
                        .settledBy(findings.sentence(Sentences.of(code + ".text")))
                        .about(source)));
    }

    /** The most similar passage, if there is one. */
    private static LocalizedText similar(String code, GroundedCitation grounded, FindingCollector findings) {
        return grounded.candidates().isEmpty()
                ? findings.sentence(Sentences.of(code + ".settled"))
                : findings.sentence(
                        Sentences.of(code + ".similar"),
                        grounded.candidates().get(0).span().toString());
    }

    private void shifted(String code, FindingCollector findings) {
        for (GroundedCitation grounded : grounding.citations(Status.SHIFTED)) {
            Span span = grounded.span().orElseThrow();
            findings.add(about(
                    grounded,
                    Finding.contradictory(say(findings, code + ".contradictory", grounded, span.toString()))
                            .settledBy(findings.sentence(Sentences.of(code + ".settled")))));
        }
    }

    private void ambiguous(String code, FindingCollector findings) {
        for (GroundedCitation grounded : grounding.citations(Status.AMBIGUOUS)) {
            List<String> spans = grounded.candidates().stream()
                    .map(candidate -> candidate.span().toString())
                    .toList();
            findings.add(about(
                    grounded,
                    Finding.undetermined(say(findings, code + ".undetermined", grounded, spans))
                            .settledBy(findings.sentence(Sentences.of(code + ".settled")))));
        }
    }

    private void changed(String code, FindingCollector findings) {
        Map<Id<Source>, Integer> unchecked = new HashMap<>();
        grounding
                .citations(Status.TEXT_CHANGED)
                .forEach(it -> unchecked.merge(it.citation().source(), 1, Integer::sum));
        grounding.sameTexts().forEach((source, isSame) -> {
            int count = unchecked.getOrDefault(source, 0);
            findings.add((isSame
                            ? Finding.consistent(findings.sentence(Sentences.of(code + ".consistent"), source))
                            : Finding.contradictory(
                                            findings.sentence(Sentences.of(code + ".contradictory"), source, count))
                                    .settledBy(findings.sentence(Sentences.of(code + ".settled"))))
                    .about(source, "/sha256"));
        });
    }

    private void numbers(String code, FindingCollector findings) {
        Set<List<Object>> stated = stated();
        for (GroundedCitation grounded : grounding.citations()) {
            for (GroundedNumber number : grounded.numbers()) {
                if (number.agrees()) {
                    findings.add(about(
                            grounded,
                            Finding.consistent(
                                    say(findings, code + ".consistent", grounded, number.stored(), words(number)))));
                } else if (isAnother(number)) {
                    differs(code, grounded, number, findings);
                } else if (number.read().isEmpty() && !stated.contains(key(grounded, number))) {
                    findings.add(about(
                            grounded,
                            Finding.undetermined(say(findings, code + ".undetermined", grounded, number.stored()))
                                    .settledBy(findings.sentence(Sentences.of(code + ".number")))));
                }
            }
        }
    }

    /** The numbers that at least one of their citations states. The others need not. */
    private Set<List<Object>> stated() {
        Set<List<Object>> stated = new HashSet<>();
        for (GroundedCitation grounded : grounding.citations()) {
            grounded.numbers().stream()
                    .filter(number -> number.read().isPresent())
                    .forEach(number -> stated.add(key(grounded, number)));
        }
        return stated;
    }

    /** The entity, the part of it that has the citation, and the attribute. */
    private static List<Object> key(GroundedCitation grounded, GroundedNumber number) {
        String part = grounded.part().substring(0, grounded.part().lastIndexOf("/citations/"));
        return List.of(grounded.entity(), part, number.attribute());
    }

    /** Whether it is another number altogether. Then its bound and unit do not matter. */
    private static boolean isAnother(GroundedNumber number) {
        return number.differences().contains(Difference.VALUE)
                || number.differences().contains(Difference.SCALE);
    }

    private void bounds(String code, FindingCollector findings) {
        differ(code, Difference.BOUND, findings);
    }

    private void units(String code, FindingCollector findings) {
        differ(code, Difference.UNIT, findings);
    }

    private void differ(String code, Difference difference, FindingCollector findings) {
        for (GroundedCitation grounded : grounding.citations()) {
            for (GroundedNumber number : grounded.numbers()) {
                if (number.differences().contains(difference) && !isAnother(number)) {
                    differs(code, grounded, number, findings);
                }
            }
        }
    }

    private static void differs(
            String code, GroundedCitation grounded, GroundedNumber number, FindingCollector findings) {
        Quantity read = number.read().orElseThrow();
        findings.add(about(
                        grounded,
                        Finding.contradictory(say(
                                        findings, code + ".contradictory", grounded, number.stored(), words(number)))
                                .settledBy(findings.sentence(Sentences.of("settledByPassage"))))
                .figure(
                        "stored",
                        grounded.entity(),
                        number.stored().interval(),
                        number.stored().unit())
                .figure("read", grounded.citation().source(), read.interval(), read.unit()));
    }

    private static String words(GroundedNumber number) {
        return number.read()
                .flatMap(Quantity::lexical)
                .map(LocalizedText::original)
                .orElse("");
    }

    private static Finding.Builder about(GroundedCitation grounded, Finding.Builder finding) {
        return finding.about(grounded.entity(), grounded.part());
    }

    /** The first argument of each sentence is the entity, the second is what is cited. */
    private static LocalizedText say(
            FindingCollector findings, String sentence, GroundedCitation grounded, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = grounded.entity();
        arguments[1] = cited(grounded.citation());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return findings.sentence(Sentences.of(sentence), arguments);
    }

    /** The words of a citation; without words, its position or its lines. */
    private static Object cited(Citation citation) {
        Optional<String> exact = citation.exact();
        if (exact.isPresent()) {
            return exact.get();
        }
        return citation.start().isPresent()
                ? new Span(citation.start().getAsInt(), citation.end().getAsInt()).toString()
                : citation.lines();
    }
}

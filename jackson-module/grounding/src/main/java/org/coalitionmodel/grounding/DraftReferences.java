package org.coalitionmodel.grounding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.coalitionmodel.rule.Rule;

/** The ids of a draft and the references to them. They are compared once the whole draft is read. */
final class DraftReferences {
    private final DraftFaults faults;
    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();

    DraftReferences(DraftFaults faults) {
        this.faults = faults;
    }

    /** Notes that something has an id; reports it if something else has the same. */
    void declare(Class<?> type, String id, String at) {
        Declared before = declared.putIfAbsent(id, new Declared(type, at));
        if (before != null) {
            String rule = "be unique in the draft, as " + before.pointer() + " is the same,";
            String message = Rule.message(type.getSimpleName() + ".id", rule, id, null);
            faults.add(at, Code.ID, message, id, List.of(), Optional.empty());
        }
    }

    /** Notes that something has an id of which only the sealed type is known. */
    void declareIfNew(Class<?> type, String id, String at) {
        declared.putIfAbsent(id, new Declared(type, at));
    }

    /** Notes that an id refers to something; the targets are empty if it may be anything. */
    void refer(String at, String attribute, String id, List<Class<?>> targets) {
        references.put(at, new Reference(attribute, id, targets));
    }

    /** Reports the references that lead to nothing, or to something of the wrong kind. */
    void report() {
        references.forEach((pointer, reference) -> {
            Declared target = declared.get(reference.id());
            if (target == null) {
                report(pointer, reference, ", which is not there");
            } else if (!reference.mayBe(target.type())) {
                report(pointer, reference, ", which is " + described(target.type()));
            }
        });
    }

    private void report(String pointer, Reference reference, String note) {
        String rule = "refer to " + reference.described() + " of the draft";
        List<String> wouldDo = faults.maySearch()
                ? SimilarStrings.to(
                        reference.id(),
                        declared.entrySet().stream()
                                .filter(it -> reference.mayBe(it.getValue().type()))
                                .map(Map.Entry::getKey)
                                .toList())
                : List.of();
        String message = Rule.message(reference.attribute(), rule, reference.id(), note, null);
        faults.add(pointer, Code.REFERENCE, message, reference.id(), wouldDo, Optional.empty());
    }

    /** Whether there is a reference here that leads to something of the wrong kind. */
    boolean isWrong(String pointer) {
        Reference reference = references.get(pointer);
        Declared target = reference == null ? null : declared.get(reference.id());
        return reference != null && target != null && !reference.mayBe(target.type());
    }

    private static String described(Class<?> type) {
        String words =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /**
     * Something with an id.
     *
     * @param type its type
     * @param pointer where its id is
     */
    private record Declared(Class<?> type, String pointer) {}

    /**
     * An id that refers to something.
     *
     * @param attribute the attribute with its type
     * @param id the id
     * @param targets the types that it may refer to; empty if any
     */
    private record Reference(String attribute, String id, List<Class<?>> targets) {
        boolean mayBe(Class<?> type) {
            // Of something without a valid type, only the sealed type is known.
            return targets.isEmpty()
                    || targets.stream()
                            .anyMatch(target -> target.isAssignableFrom(type) || type.isAssignableFrom(target));
        }

        String described() {
            return targets.isEmpty()
                    ? "something"
                    : targets.stream().map(DraftReferences::described).collect(Collectors.joining(" or "));
        }
    }
}

package org.coalitionmodel.testing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.dossier.InvalidDossierException;

/**
 * Assertions about the faults for which a value or a dossier was refused. Each failure shows all faults, not only the
 * first: {@code path: message} for the faults of a dossier, the message for that of a value.
 *
 * <pre>{@code
 * Dossier.Builder broken = Dossier.builder()
 *         .addMeetings(Meeting.builder().id(BEACON).of(LANTERNS).build())
 *         .addPosts(Post.builder().id(ENVOY).addNames(LocalizedText.of("en", "Envoy")).of(NORLAND).build());
 * assertThatFaultsOf(broken::build).hasSize(2).contains("/meetings/0/of").contains("Post.of must refer to a party");
 * }</pre>
 */
public final class FaultsAssert extends AbstractAssert<FaultsAssert, List<String>> {
    /** How the message of a broken rule begins; also in an exception of Jackson. */
    private static final Pattern BROKEN_RULE = Pattern.compile(
            "(A field of )?[A-Z]\\w*(\\.[^\\s,]+)?(, ([A-Z]\\w*\\.\\w+|in column \\d+,))* must .*", Pattern.DOTALL);

    private FaultsAssert(List<String> faults) {
        super(faults, FaultsAssert.class);
    }

    static FaultsAssert of(ThrowingCallable code) {
        Throwable thrown = Assertions.catchThrowable(code);
        if (thrown == null) {
            throw new AssertionError("Expecting code to break a rule of the model but it threw nothing");
        }
        return new FaultsAssert(faults(thrown));
    }

    private static List<String> faults(Throwable thrown) {
        if (thrown instanceof InvalidDossierException invalid) {
            return invalid.faults().stream()
                    .map(InvalidDossierException.Fault::toString)
                    .toList();
        }
        String message = String.valueOf(thrown.getMessage());
        if (!BROKEN_RULE.matcher(message).matches()) {
            throw new AssertionError("Expecting code to break a rule of the model but it threw " + thrown, thrown);
        }
        // If there are several, the first line says only how many.
        List<String> lines = message.lines().toList();
        return lines.size() == 1 ? lines : lines.subList(1, lines.size());
    }

    /**
     * Verifies how many faults there are.
     *
     * @param expected the number
     * @return these assertions
     */
    public FaultsAssert hasSize(int expected) {
        return verify(actual.size() == expected, "Expecting " + expected + " faults ");
    }

    /**
     * Verifies that there is a fault for each of these texts.
     *
     * @param texts parts of faults, such as a path or the beginning of a message
     * @return these assertions
     */
    public FaultsAssert contains(String... texts) {
        List<String> missing = List.of(texts).stream()
                .filter(text -> actual.stream().noneMatch(fault -> fault.contains(text)))
                .toList();
        return verify(missing.isEmpty(), "Expecting faults with " + missing + " ");
    }

    /**
     * Verifies that there are these faults, and no others.
     *
     * @param faults the faults in full, in the order of the exception
     * @return these assertions
     */
    public FaultsAssert containsExactly(String... faults) {
        List<String> expected = List.of(faults);
        return verify(actual.equals(expected), "Expecting these faults and no others:\n" + listed(expected) + "\n");
    }

    private FaultsAssert verify(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%sbut the %s faults are:\n%s", expectation, actual.size(), listed(actual));
        }
        return this;
    }

    private static String listed(List<String> faults) {
        return faults.stream().map(fault -> "  " + fault).collect(Collectors.joining("\n"));
    }
}

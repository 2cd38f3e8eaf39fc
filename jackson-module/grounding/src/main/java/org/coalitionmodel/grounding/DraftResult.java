package org.coalitionmodel.grounding;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of reading a draft: a dossier, or the faults of the draft.
 *
 * <pre>{@code
 * DraftResult result = DraftReader.of(texts).read(json);
 * result.faults().forEach(System.out::println);
 * }</pre>
 */
public final class DraftResult {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Optional<Dossier> dossier;
    private final List<DraftFault> faults;
    private final int count;

    DraftResult(Optional<Dossier> dossier, List<DraftFault> faults, int count) {
        this.dossier = dossier;
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    /** {@return the dossier; absent if the draft has a fault} */
    public Optional<Dossier> dossier() {
        return dossier;
    }

    /**
     * {@return the faults, or the first 10,000 if there are more; empty if the draft has none} The faults within one object
     * come first, in the order of the draft. Faults between objects follow, such as references that lead to nothing.
     */
    public List<DraftFault> faults() {
        return faults;
    }

    /** {@return the number of faults, including those that are not kept} */
    public int count() {
        return count;
    }

    /** {@return the faults as a JSON array, to be given to whoever corrects the draft} */
    public String toJson() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(faults);
    }
}

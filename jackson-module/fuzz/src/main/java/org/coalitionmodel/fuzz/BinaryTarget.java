package org.coalitionmodel.fuzz;

import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;

/** The first byte says which format. A dossier that is read is written as it was. */
final class BinaryTarget {
    private static final List<ObjectMapper> MAPPERS = List.of(
            CBORMapper.builder().addModule(new CoalitionModule()).build(),
            SmileMapper.builder().addModule(new CoalitionModule()).build());

    private BinaryTarget() {}

    static void run(byte[] input) {
        if (input.length == 0) {
            return;
        }
        ObjectMapper mapper = MAPPERS.get((input[0] & 0xff) % MAPPERS.size());
        Dossier dossier;
        try {
            dossier = mapper.readValue(input, 1, input.length - 1, Dossier.class);
        } catch (JacksonException e) {
            return;
        }
        if (dossier != null) {
            Target.require(
                    dossier.equals(mapper.readValue(mapper.writeValueAsBytes(dossier), Dossier.class)),
                    "a dossier is not read as it was written");
        }
    }
}

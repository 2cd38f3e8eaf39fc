package org.coalitionmodel.jackson;

import java.util.List;
import org.coalitionmodel.json.Codecs;
import org.coalitionmodel.json.FieldName;
import org.coalitionmodel.json.FieldNames;
import org.coalitionmodel.json.JsonLibrary;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Prepares names for Jackson's parsers and generators. */
final class JacksonLibrary implements JsonLibrary {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** One for all mappers, since prepared names do not depend on a mapper. */
    static final Codecs CODECS = new Codecs(new JacksonLibrary());

    @Override
    public FieldNames toRead(List<String> names) {
        return new MatchedNames(names);
    }

    @Override
    public FieldName toWrite(String name) {
        return new EncodedName(new SerializedString(name));
    }

    /** Names that the parsers of JSON match as they read them. */
    static final class MatchedNames extends FieldNames {
        private final PropertyNameMatcher matcher;

        MatchedNames(List<String> names) {
            super(names);
            matcher = FACTORY.constructNameMatcher(
                    names.stream().<Named>map(Named::fromString).toList(), false);
        }

        PropertyNameMatcher matcher() {
            return matcher;
        }
    }

    /**
     * A name that is prepared for each encoding.
     *
     * @param string the name
     */
    record EncodedName(SerializedString string) implements FieldName {}
}

package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import org.coalitionmodel.json.Codecs;
import org.coalitionmodel.json.FieldName;
import org.coalitionmodel.json.FieldNames;
import org.coalitionmodel.json.JsonLibrary;

/** Prepares names for Jackson's parsers and generators. */
final class JacksonLibrary implements JsonLibrary {
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

    /** Names that a parser compares its input with. */
    static final class MatchedNames extends FieldNames {
        private final SerializedString[] names;

        MatchedNames(List<String> names) {
            super(names);
            this.names = names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        }

        int size() {
            return names.length;
        }

        SerializedString name(int place) {
            return names[place];
        }
    }

    /**
     * A name that is prepared for each encoding.
     *
     * @param string the name
     */
    record EncodedName(SerializedString string) implements FieldName {}
}

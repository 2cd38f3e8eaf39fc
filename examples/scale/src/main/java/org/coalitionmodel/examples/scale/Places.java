package org.coalitionmodel.examples.scale;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.place.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of the places: a dossier, or NDJSON with one place per line; plain or gzip. */
final class Places {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Places() {}

    /**
     * The places of a file.
     *
     * @throws tools.jackson.core.JacksonException if the file has a fault; the totals would be wrong without a place
     * @throws IllegalArgumentException if a place is there twice, refers to no place, or contains itself
     */
    static List<Place> read(Path path) throws IOException {
        boolean isDossier;
        try (FileChannel file = FileChannel.open(path);
                JsonParser start = MAPPER.createParser(Gzip.content(file))) {
            isDossier = hasFormat(start);
        }
        try (FileChannel file = FileChannel.open(path);
                InputStream in = new BufferedInputStream(Gzip.content(file))) {
            return isDossier ? MAPPER.readValue(in, Dossier.class).places() : checked(lines(in));
        }
    }

    /** Whether the file is an object with the format of a dossier. */
    private static boolean hasFormat(JsonParser start) {
        if (start.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (start.nextToken() == JsonToken.PROPERTY_NAME) {
            if (start.currentName().equals("format")) {
                return true;
            }
            start.nextToken();
            start.skipChildren();
        }
        return false;
    }

    private static List<Place> lines(InputStream in) {
        try (MappingIterator<Place> lines = NdjsonReader.of(MAPPER, Place.class).read(in)) {
            List<Place> places = new ArrayList<>();
            lines.forEachRemaining(places::add);
            return places;
        }
    }

    private static List<Place> checked(List<Place> places) {
        return Dossier.builder().places(places).build().places();
    }
}

package org.example;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coalitionmodel.dossier.Dossier;

/** A service that takes and returns dossiers; Micronaut finds the JSON module by itself. */
@Controller("/dossiers/{name}")
class DossierController {
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();

    @Put
    void put(String name, @Body Dossier dossier) {
        dossiers.put(name, dossier);
    }

    @Get
    Optional<Dossier> get(String name) {
        return Optional.ofNullable(dossiers.get(name));
    }
}

package org.example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class DossierController {
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();

    @PutMapping("/dossiers/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable("name") String name, @RequestBody Dossier dossier) {
        dossiers.put(name, dossier);
    }

    @GetMapping("/dossiers/{name}")
    Dossier get(@PathVariable("name") String name) {
        Dossier dossier = dossiers.get(name);
        if (dossier == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossier;
    }

    @GetMapping("/dossiers/{name}/meetings/{meeting}/for/{absent}")
    List<Participation> whoSatFor(
            @PathVariable("name") String name,
            @PathVariable("meeting") String meeting,
            @PathVariable("absent") String absent) {
        return get(name).whoSatFor(Id.<Party>of(absent), Id.<Meeting>of(meeting));
    }
}

package org.coalitionmodel.examples.webservice;

import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;

/** What the service answers. */
@RestController
@EnableAutoConfiguration
class DossierController {
    private volatile Dossier dossier;

    DossierController(Dossier dossier) {
        this.dossier = dossier;
    }

    @GetMapping("/dossier")
    Dossier dossier() {
        return dossier;
    }

    @GetMapping("/meetings/{id}/seats")
    List<Participation> seats(@PathVariable("id") Id<Meeting> id) {
        return dossier.meeting(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no meeting " + id))
                .participations();
    }

    /** Takes the place of the present dossier. */
    @PostMapping("/dossier")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@RequestBody Dossier replacement) {
        dossier = replacement;
    }

    /** Names every fault, with its path, line and column (RFC 9457). */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (unreadable.getCause() instanceof JacksonException refused) {
            // Several faults have a line each, which begins with the path. A line before them counts them.
            String message = String.valueOf(refused.getMessage());
            List<String> faults =
                    message.lines().filter(line -> line.startsWith("/")).toList();
            problem.setDetail(message.lines().findFirst().orElse(message));
            problem.setProperty("faults", faults.isEmpty() ? List.of(message.replaceAll("\\s+", " ")) : faults);
        }
        return problem;
    }
}

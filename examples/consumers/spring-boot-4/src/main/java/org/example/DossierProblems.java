package org.example;

import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** What a client is told of JSON that is no dossier: the rule that it breaks, and where (RFC 9457). */
@RestControllerAdvice
class DossierProblems {
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (unreadable.getCause() instanceof JacksonException refused) {
            problem.setDetail(refused.getOriginalMessage());
            problem.setProperty("pointer", pointer(refused));
            problem.setProperty("line", refused.getLocation().getLineNr());
            problem.setProperty("column", refused.getLocation().getColumnNr());
        }
        return problem;
    }

    private static String pointer(JacksonException refused) {
        return refused.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}

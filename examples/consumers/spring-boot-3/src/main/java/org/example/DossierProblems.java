package org.example;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

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
        List<JsonMappingException.Reference> path =
                refused instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}

package org.example;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coalitionmodel.dossier.Dossier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A service that takes and returns dossiers. */
@Path("/dossiers/{name}")
public class DossierResource {
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();

    @PUT
    public void put(@PathParam("name") String name, Dossier dossier) {
        dossiers.put(name, dossier);
    }

    @GET
    public Dossier get(@PathParam("name") String name) {
        return Optional.ofNullable(dossiers.get(name)).orElseThrow(NotFoundException::new);
    }

    /** What a client is told of JSON that is no dossier: the rule that it breaks, and where. */
    @ServerExceptionMapper
    public Response refuse(MismatchedInputException refused) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity(refused.getMessage())
                .build();
    }
}

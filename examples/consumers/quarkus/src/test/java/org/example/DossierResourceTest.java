package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson2.CoalitionModule;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossierResourceTest {
    @TestHTTPResource("/dossiers/")
    URI dossiers;

    private HttpResponse<String> send(String method, String name, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(dossiers.resolve(name))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String seed() throws IOException {
        try (InputStream json = DossierResourceTest.class.getResourceAsStream("/marrakech-2022.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Dossier read(String json) throws IOException {
        return JsonMapper.builder().addModule(new CoalitionModule()).build().readValue(json, Dossier.class);
    }

    @Test
    void takes_and_returns_a_dossier() throws Exception {
        assertEquals(204, send("PUT", "marrakech", seed()).statusCode());
        HttpResponse<String> got = send("GET", "marrakech", "");

        assertEquals(200, got.statusCode());
        assertEquals(read(seed()), read(got.body()));
    }

    @Test
    void says_which_rule_is_broken_and_where() throws Exception {
        HttpResponse<String> refused = send("PUT", "wrong", """
                {"format":"coalition-dossier/1",
                 "places":[{"id":"morocco","names":[{"text":{"en":"Morocco"}}],"kind":"kingdom"}]}""");

        assertEquals(400, refused.statusCode());
        assertEquals(
                "Place.kind must be one of world, region, country, area, city, venue but was kingdom"
                        + " at /places/0/kind (line 2, column 71)",
                refused.body());
    }
}

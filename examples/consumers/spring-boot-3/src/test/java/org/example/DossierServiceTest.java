package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class DossierServiceTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(DossierService.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        String root = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String seed() throws IOException {
        try (InputStream json = DossierServiceTest.class.getResourceAsStream("/marrakech-2022.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Dossier read(String json) throws IOException {
        return JsonMapper.builder().addModule(new CoalitionModule()).build().readValue(json, Dossier.class);
    }

    @Test
    void takes_and_returns_a_dossier() throws Exception {
        assertEquals(204, send("PUT", "/dossiers/marrakech", seed()).statusCode());
        HttpResponse<String> got = send("GET", "/dossiers/marrakech", "");

        assertEquals(200, got.statusCode());
        assertEquals(read(seed()), read(got.body()));
    }

    @Test
    void answers_a_question_with_parts_of_the_dossier() throws Exception {
        send("PUT", "/dossiers/seats", seed());

        String seats = send("GET", "/dossiers/seats/meetings/marrakech-2022/for/antony-blinken", "")
                .body();
        assertTrue(seats.startsWith("[{\"actor\":{\"party\":\"victoria-nuland\","), seats);
    }

    @Test
    void says_which_rule_is_broken_and_where() throws Exception {
        HttpResponse<String> refused = send("PUT", "/dossiers/wrong", """
                {"format":"coalition-dossier/1",
                 "places":[{"id":"morocco","names":[{"text":{"en":"Morocco"}}],"kind":"kingdom"}]}""");

        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(400, refused.statusCode());
        assertEquals("""
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"Place.kind must be one of world, region, country, area, city, venue but was kingdom",\
                "instance":"/dossiers/wrong",\
                "pointer":"/places/0/kind","line":2,"column":71}""", refused.body());
    }

    @Test
    void lists_every_reference_that_leads_nowhere() throws Exception {
        HttpResponse<String> refused = send("PUT", "/dossiers/dangling", """
                {"format":"coalition-dossier/1",
                 "places":[{"id":"morocco","names":[{"text":{"en":"Morocco"}}],"kind":"country","within":["africa"]},
                           {"id":"rabat","names":[{"text":{"en":"Rabat"}}],"kind":"city","within":["maghreb"]}]}""");

        assertEquals(400, refused.statusCode());
        assertEquals("""
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"\
                Dossier must fit together but has 2 faults\\n\
                /places/0/within/0: Place.within must refer to a place of the dossier \
                but was africa, which is not there (id=morocco) (line 2, column 12)\\n\
                /places/1/within/0: Place.within must refer to a place of the dossier \
                but was maghreb, which is not there (id=rabat) (line 3, column 12)",\
                "instance":"/dossiers/dangling",\
                "pointer":"","line":3,"column":96}""", refused.body());
    }

    @Test
    void says_where_text_stops_to_be_json() throws Exception {
        HttpResponse<String> refused = send("PUT", "/dossiers/broken", "{\"format\":");

        assertEquals(400, refused.statusCode());
        assertEquals("""
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"Unexpected end-of-input within/between Object entries",\
                "instance":"/dossiers/broken",\
                "pointer":"","line":1,"column":11}""", refused.body());
    }

    @Test
    void describes_dossiers_in_openapi_as_their_json_is() throws Exception {
        JsonNode schemas = new ObjectMapper()
                .readTree(send("GET", "/v3/api-docs", "").body())
                .at("/components/schemas");

        assertEquals(
                "#/components/schemas/Meeting",
                schemas.at("/Dossier/properties/meetings/items/$ref").asText());
        assertEquals("string", schemas.at("/Id/type").asText());
        assertEquals("string", schemas.at("/TimePeriod/type").asText());
        assertTrue(schemas.at("/Dossier/required").toString().contains("format"));
    }
}

package org.coalitionmodel.examples.webservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.ProgramRun.assertGolden;
import static org.coalitionmodel.examples.ProgramRun.file;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.examples.ProgramRun;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class WebServiceTest {
    private static final String GOLDEN = "examples/web-service/src/test/resources/";
    private static final String SEED = file("seeds/marrakech-2022.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = WebService.start(new File(SEED), 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String method, String path, BodyPublisher body) throws Exception {
        String root = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, BodyPublishers.noBody());
    }

    private static HttpResponse<String> post(String file) throws Exception {
        return send("POST", "/dossier", BodyPublishers.ofFile(Path.of(file(file))));
    }

    /** As a person would look at it: status, type, and the JSON in lines. */
    private static String shown(HttpResponse<String> response) {
        return response.statusCode() + " "
                + response.headers().firstValue("Content-Type").orElse("") + "\n"
                + MAPPER.readTree(response.body()).toPrettyString() + "\n";
    }

    @Test
    void tells_its_address() {
        ProgramRun run = ProgramRun.of(() -> WebService.run(SEED, "--port", "0"));
        assertThat(run.status()).as(run.err()).isZero();
        assertGolden(GOLDEN + "address.txt", run.out().replaceFirst(":\\d+/", ":8080/"));
    }

    @Test
    void serves_the_dossier() throws Exception {
        HttpResponse<String> response = get("/dossier");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readValue(response.body(), Dossier.class))
                .isEqualTo(MAPPER.readValue(new File(SEED), Dossier.class));
    }

    @Test
    void tells_who_sat_in_which_seat() throws Exception {
        assertGolden(GOLDEN + "seats.txt", shown(get("/meetings/marrakech-2022/seats")));
    }

    @Test
    void knows_no_seats_of_a_meeting_that_is_not_there() throws Exception {
        assertGolden(GOLDEN + "no-meeting.txt", shown(get("/meetings/rabat-2030/seats")));
        assertGolden(GOLDEN + "no-id.txt", shown(get("/meetings/-/seats")));
    }

    @Test
    void takes_another_dossier() throws Exception {
        String accra = "jackson-module/json/src/test/resources/practice/ecowas-accra-2022.json";
        try {
            assertThat(post(accra).statusCode()).isEqualTo(204);
            assertThat(MAPPER.readValue(get("/dossier").body(), Dossier.class))
                    .isEqualTo(MAPPER.readValue(new File(file(accra)), Dossier.class));
        } finally {
            assertThat(post("seeds/marrakech-2022.json").statusCode()).isEqualTo(204);
        }
    }

    @Test
    void names_every_wrong_value() throws Exception {
        assertGolden(GOLDEN + "wrong-values.txt", shown(post("examples/validate/wrong-values.json")));
    }

    @Test
    void names_every_wrong_reference() throws Exception {
        assertGolden(GOLDEN + "wrong-references.txt", shown(post("examples/validate/wrong-references.json")));
    }

    @Test
    void names_the_one_fault_of_text_that_is_no_json() throws Exception {
        assertGolden(GOLDEN + "no-json.txt", shown(post("mvnw")));
    }

    @Test
    void keeps_its_dossier_when_it_refuses_another() throws Exception {
        post("examples/validate/wrong-references.json");
        assertThat(get("/meetings/marrakech-2022/seats").statusCode()).isEqualTo(200);
    }

    @Test
    void refuses_to_start_with_a_wrong_file_an_unknown_option_or_a_port_in_use() {
        ProgramRun missing = ProgramRun.of(() -> WebService.run("nowhere.json"));
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).startsWith("nowhere.json (No such file");

        ProgramRun unknown = ProgramRun.of(() -> WebService.run("--lang"));
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Unknown option: '--lang'", "Usage: web-service");

        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        ProgramRun inUse = ProgramRun.of(() -> WebService.run(SEED, "--port", port));
        assertThat(inUse.status()).isEqualTo(2);
        assertThat(inUse.err()).isEqualTo("Port " + port + ": Address already in use\n");

        ProgramRun tooHigh = ProgramRun.of(() -> WebService.run(SEED, "--port", "70000"));
        assertThat(tooHigh.status()).isEqualTo(2);
        assertThat(tooHigh.err()).startsWith("Port 70000: ");
    }
}

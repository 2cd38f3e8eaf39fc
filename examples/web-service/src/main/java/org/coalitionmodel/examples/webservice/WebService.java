package org.coalitionmodel.examples.webservice;

import java.io.File;
import java.util.concurrent.Callable;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who sat in which seat? Asked over HTTP, of a service with Spring Boot.
 *
 * <p>It teaches that types of the model can be parameters and results of a controller. Spring Boot finds the JSON module
 * in the jar. An id in a path is read by {@code Id.of}. Whoever sends something that is no dossier is told all that is
 * wrong with it. A project to copy, with a description in OpenAPI, is in {@code examples/consumers/spring-boot-4}.
 *
 * <pre>{@code
 * ./mvnw -q -Pall-examples -pl examples/web-service -am compile exec:java
 * curl http://localhost:8080/dossier
 * curl http://localhost:8080/meetings/marrakech-2022/seats
 * curl --json @examples/validate/wrong-references.json http://localhost:8080/dossier
 * }</pre>
 *
 * <p>Control-C ends it. {@code -Dexec.args="FILE --port 8081"} serves another file, at another port.
 */
@Command(name = "web-service", description = "Serves a dossier over HTTP.", mixinStandardHelpOptions = true)
public final class WebService implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "A dossier in JSON (default: ${DEFAULT-VALUE}).")
    private File file = new File("seeds/marrakech-2022.json");

    @Option(names = "--port", description = "The port; 0 is any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    private WebService() {}

    /**
     * Starts the service.
     *
     * @param args as in the usage above
     */
    public static void main(String[] args) {
        int status = run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit code: 0, or 2 for an unknown option, a wrong file or a port in use. */
    static int run(String... args) {
        return new CommandLine(new WebService()).execute(args);
    }

    @Override
    public Integer call() {
        try {
            var running = start(file, port).getEnvironment();
            System.out.println("http://localhost:" + running.getProperty("local.server.port") + "/dossier");
            return 0;
        } catch (JacksonException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (BeansException e) {
            System.err.println("Port " + port + ": "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return 2;
        }
    }

    /** The file is read before Spring starts, so a wrong one is told at once. */
    static ConfigurableApplicationContext start(File file, int port) {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = mapper.readValue(file, Dossier.class);
        return new SpringApplicationBuilder(DossierController.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(Dossier.class, () -> dossier))
                .bannerMode(Banner.Mode.OFF)
                .properties("server.address=localhost", "server.port=" + port)
                .properties("spring.mvc.problemdetails.enabled=true", "logging.level.root=error")
                .run();
    }
}

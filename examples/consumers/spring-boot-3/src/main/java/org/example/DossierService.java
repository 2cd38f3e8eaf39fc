package org.example;

import org.coalitionmodel.jackson2.CoalitionModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that takes and returns dossiers; Spring Boot takes the JSON module as a bean. */
@SpringBootApplication
class DossierService {
    public static void main(String[] args) {
        SpringApplication.run(DossierService.class, args);
    }

    @Bean
    CoalitionModule coalitionModule() {
        return new CoalitionModule();
    }
}

package org.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that takes and returns dossiers; Spring Boot finds the JSON module by itself. */
@SpringBootApplication
class DossierService {
    public static void main(String[] args) {
        SpringApplication.run(DossierService.class, args);
    }
}

package org.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.coalitionmodel.jackson2.CoalitionModule;

/** Gives the JSON module to the mapper of Quarkus, which looks for no modules itself. */
@Singleton
public class CoalitionCustomizer implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new CoalitionModule());
    }
}

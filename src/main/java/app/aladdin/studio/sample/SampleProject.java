package app.aladdin.studio.sample;

import app.aladdin.contract.Json;
import app.aladdin.contract.Project;
import app.aladdin.script.Fountain;
import app.aladdin.studio.store.Entities;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The sample project as it lies in the program.
public final class SampleProject {
    private final InstantSource clock;

    public SampleProject(InstantSource clock) {
        this.clock = clock;
    }

    /// Adds the sample where nothing was ever kept, whole or not at all.
    public void addTo(Entities entities) {
        if (entities.lastChange() > 0) {
            return;
        }
        Project project = Project.read(json("project.json"));
        Breakdown breakdown =
                new Breakdown(
                        project.slug(),
                        Fountain.read(text("the-brass-lamp.fountain")),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Profiles.read(json("characters.json")),
                        Profiles.read(json("locations.json")));
        entities.add(breakdown.project(project), breakdown.rows());
    }

    private static JsonNode json(String name) {
        return Json.parse(text(name));
    }

    private static String text(String name) {
        try (InputStream in = SampleProject.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

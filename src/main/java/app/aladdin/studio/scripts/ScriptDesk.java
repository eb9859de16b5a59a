package app.aladdin.studio.scripts;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.IngestValidation;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.QualityScores;
import app.aladdin.contract.Recommendation;
import app.aladdin.contract.ScriptAccept;
import app.aladdin.contract.ScriptChange;
import app.aladdin.contract.ScriptInfo;
import app.aladdin.contract.ScriptPreview;
import app.aladdin.script.Fountain;
import app.aladdin.script.Script;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.store.EntityWrites;
import app.aladdin.studio.store.StudioStore;
import app.aladdin.studio.store.Written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Takes screenplays in. Safe on any thread.
public final class ScriptDesk {
    private final StudioStore store;
    private final Announcer announcer;

    public ScriptDesk(StudioStore store, Announcer announcer) {
        this.store = store;
        this.announcer = announcer;
    }

    /// Keeps a screenplay in Fountain and tells what accepting it would do. Writes nothing into the
    /// project.
    ///
    /// @param title may be empty, then the title page says it
    public ScriptPreview take(String project, String title, String text) {
        if (store.entities().project(project).isEmpty()) {
            throw new ProblemException(new Problem.NotFound("no such project"));
        }
        Script script = Fountain.read(text);
        ScriptInfo info =
                store.scripts()
                        .add(
                                project,
                                title,
                                "fountain",
                                sha256(text),
                                text,
                                script.scenes().size(),
                                script.length().count());
        List<Part> parts = parts(project, script);
        return new ScriptPreview(
                info.id(),
                parts.stream()
                        .filter(part -> !part.change().equals(ScriptChange.REMOVED))
                        .map(part -> new ScriptPreview.Item(part.key(), preview(part)))
                        .toList(),
                parts.stream().map(Part::asChange).toList());
    }

    /// Writes what was accepted. What was decided before stays decided, so that sending it again
    /// changes nothing.
    ///
    /// @param account who decides
    /// @throws ProblemException with [Problem.Invalid] when a key is not of this script, or edited
    ///   fields are not acceptable; then nothing is written
    public ScriptInfo accept(ScriptInfo info, ScriptAccept accept, String account) {
        ObjectNode decisions = store.scripts().decisions(info.id()).deepCopy();
        List<Part> parts =
                parts(
                        info.projectId(),
                        Fountain.read(store.scripts().source(info.id()).orElse("")));
        List<Part> writing = new ArrayList<>();
        for (Part part : parts) {
            if (accept.accept().contains(part.key()) && !decided(decisions, part.key())) {
                writing.add(edited(part, accept.edits().get(part.key())));
            }
        }
        refuseUnknown(accept, parts, decisions);
        writing.forEach(part -> write(info.projectId(), part, account));
        accept.accept().forEach(key -> decisions.put(key, "accept"));
        accept.reject().forEach(key -> decisions.put(key, "reject"));
        store.scripts().decide(info.id(), decisions, !writing.isEmpty());
        return store.scripts().one(info.id()).orElse(info);
    }

    private static boolean decided(JsonNode decisions, String key) {
        return decisions.path(key).asText("").equals("accept");
    }

    private List<Part> parts(String project, Script script) {
        return new Comparison(
                        store.entities().all("scene", project),
                        store.entities().all("character", project),
                        store.entities().all("location", project))
                .with(script);
    }

    private static void refuseUnknown(ScriptAccept accept, List<Part> parts, JsonNode decisions) {
        List<String> keys = new ArrayList<>(accept.accept());
        keys.addAll(accept.reject());
        keys.addAll(accept.edits().keySet());
        for (String key : keys) {
            if (parts.stream().noneMatch(part -> part.key().equals(key)) && !decisions.has(key)) {
                throw invalid("accept", "names a key that is not of this script");
            }
        }
    }

    /// A part with the fields that somebody gave it instead.
    private static Part edited(Part part, @Nullable JsonNode edits) {
        ObjectNode fields = part.fields().deepCopy();
        if (edits != null && edits.isObject()) {
            edits.properties().forEach(edit -> fields.set(edit.getKey(), edit.getValue()));
        }
        Map<String, List<String>> reasons =
                switch (part.change()) {
                    case ScriptChange.ADDED -> EntityRules.check(part.kind(), fields);
                    case ScriptChange.CHANGED -> EntityRules.checkChange(part.kind(), fields);
                    default -> Map.of();
                };
        if (!reasons.isEmpty()) {
            throw new ProblemException(
                    new Problem.Invalid("a part of the script is not acceptable", reasons));
        }
        return new Part(
                part.key(), part.kind(), part.change(), part.entity(), fields, part.differing());
    }

    private void write(String project, Part part, String account) {
        EntityWrites.By by = new EntityWrites.By(account, null);
        EntityKind kind = part.kind();
        String id = part.entity().id();
        Written written =
                switch (part.change()) {
                    case ScriptChange.ADDED ->
                            store.writes().create(kind, project, part.fields(), by);
                    case ScriptChange.CHANGED ->
                            store.writes().change(kind, id, part.fields(), null, by);
                    default -> store.writes().delete(kind, id, by);
                };
        for (Written.Touched touched : written.touched()) {
            announcer.announce(
                    touched.project(),
                    new LiveEvent.EntityUpdated(
                            touched.type(),
                            touched.id(),
                            touched.changes(),
                            account,
                            Instant.now()));
        }
    }

    /// What was read out of a script by its own rules is as complete as the script makes it.
    private static IngestResponse preview(Part part) {
        Map<String, List<String>> reasons =
                part.change().equals(ScriptChange.ADDED)
                        ? EntityRules.check(part.kind(), part.fields())
                        : EntityRules.checkChange(part.kind(), part.fields());
        List<String> errors = new ArrayList<>();
        reasons.forEach((field, why) -> why.forEach(w -> errors.add(field + " " + w)));
        long required =
                part.kind().required().stream().filter(f -> !reasons.containsKey(f)).count();
        double complete = (double) required / part.kind().required().size();
        return new IngestResponse(
                new IngestPreview(part.kind().wire(), part.fields(), List.of()),
                new IngestValidation(errors.isEmpty(), errors, List.of()),
                new QualityScores(complete, null, null, complete),
                errors.isEmpty() ? Recommendation.INGEST : Recommendation.MODIFY,
                "Read from the script; the "
                        + part.kind().wire()
                        + " would be "
                        + part.change()
                        + ".",
                List.of(),
                null);
    }

    private static ProblemException invalid(String field, String reason) {
        return new ProblemException(
                new Problem.Invalid(field + " " + reason, Map.of(field, List.of(reason))));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

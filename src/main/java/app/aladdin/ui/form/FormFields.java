package app.aladdin.ui.form;

import app.aladdin.contract.EntityKind;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Which fields the form of a thing has, in which order: those that the domain knows of its kind,
/// then whatever else it came with.
public final class FormFields {
    private static final int LONG_LINE = 80;

    /// What is no field of a form: the thing's identity, and what is counted or kept elsewhere.
    private static final Set<String> HIDDEN =
            Set.of(
                    "id",
                    "_id",
                    "project",
                    "projectId",
                    "createdAt",
                    "updatedAt",
                    "images",
                    "relationships",
                    "stats",
                    "type",
                    "text",
                    "page",
                    "speeches",
                    "words",
                    "scenes",
                    "version",
                    "localOnly");

    private FormFields() {}

    /// The fields that are offered for a new thing of this kind.
    public static List<FieldSpec> of(EntityKind kind) {
        return switch (kind) {
            case PROJECT ->
                    List.of(
                            required("name", FieldKind.LINE),
                            choice("status", kind.states()),
                            field("logline", FieldKind.TEXT),
                            field("synopsis", FieldKind.TEXT),
                            field("genre", FieldKind.LIST),
                            field("themes", FieldKind.LIST),
                            field("tone", FieldKind.LINE),
                            field("targetAudience", FieldKind.LINE),
                            field("contentRating", FieldKind.LINE));
            case EPISODE ->
                    List.of(
                            required("name", FieldKind.LINE),
                            required("episodeNumber", FieldKind.COUNT),
                            field("seasonNumber", FieldKind.COUNT),
                            required("description", FieldKind.TEXT),
                            choice("status", kind.states()));
            case SCENE ->
                    List.of(
                            required("name", FieldKind.LINE),
                            required("sceneNumber", FieldKind.LINE),
                            choice("setting", List.of("INT", "EXT", "INT/EXT")),
                            refers("location", FieldKind.REFERENCE, "location"),
                            field("timeOfDay", FieldKind.LINE),
                            field("eighths", FieldKind.COUNT),
                            required("description", FieldKind.TEXT),
                            refers("characters", FieldKind.REFERENCES, "character"),
                            refers("episode", FieldKind.REFERENCE, "episode"),
                            choice("status", kind.states()));
            case CHARACTER ->
                    List.of(
                            required("name", FieldKind.LINE),
                            choice("role", kind.states()),
                            required("description", FieldKind.TEXT),
                            field("backstory", FieldKind.TEXT),
                            field("appearance", FieldKind.TEXT),
                            field("personality", FieldKind.LIST),
                            field("goals", FieldKind.LIST));
            case LOCATION, CONCEPT ->
                    List.of(
                            required("name", FieldKind.LINE),
                            required("description", FieldKind.TEXT));
            case DIALOGUE ->
                    List.of(required("speaker", FieldKind.LINE), required("text", FieldKind.TEXT));
        };
    }

    /// Fields that a thing has beyond those of its kind.
    ///
    /// @param known the fields that the form has already
    public static List<FieldSpec> others(JsonNode thing, List<FieldSpec> known) {
        List<String> there = known.stream().map(FieldSpec::name).toList();
        List<FieldSpec> others = new ArrayList<>();
        thing.properties()
                .forEach(field -> {
                    String name = field.getKey();
                    if (!there.contains(name) && !HIDDEN.contains(name)) {
                        others.add(FieldSpec.of(name, kind(field.getValue()), false));
                    }
                });
        return others;
    }

    private static FieldKind kind(JsonNode value) {
        if (value.isTextual()) {
            boolean several = value.asText().length() > LONG_LINE || value.asText().contains("\n");
            return several ? FieldKind.TEXT : FieldKind.LINE;
        }
        if (value.isIntegralNumber()) {
            return FieldKind.COUNT;
        }
        boolean texts =
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false)
                                .allMatch(JsonNode::isTextual);
        return texts ? FieldKind.LIST : FieldKind.RAW;
    }

    private static FieldSpec required(String name, FieldKind kind) {
        return FieldSpec.of(name, kind, true);
    }

    private static FieldSpec field(String name, FieldKind kind) {
        return FieldSpec.of(name, kind, false);
    }

    private static FieldSpec choice(String name, List<String> values) {
        return new FieldSpec(name, FieldKind.CHOICE, false, values, "");
    }

    private static FieldSpec refers(String name, FieldKind kind, String type) {
        return new FieldSpec(name, kind, false, List.of(), type);
    }
}

package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Tables of things, which somebody else reads and writes.
///
/// @param choose asks for a table and imports it
/// @param open imports this table
/// @param save asks where to and writes these things
public record StoryTables(
        Consumer<EntityKind> choose,
        BiConsumer<EntityKind, Path> open,
        BiConsumer<EntityKind, List<ObjectNode>> save) {}

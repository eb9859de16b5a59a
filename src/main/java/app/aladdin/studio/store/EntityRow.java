package app.aladdin.studio.store;

import com.fasterxml.jackson.databind.JsonNode;

/// An entity on its way into the store.
///
/// @param position its place in the list's own order, such as the script's for scenes
/// @param json the entity as the contract writes it
public record EntityRow(String id, String type, String name, int position, JsonNode json) {}

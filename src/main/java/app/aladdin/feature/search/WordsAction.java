package app.aladdin.feature.search;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// Something that can be done with the words that were typed.
///
/// @param id stable, because it is remembered
/// @param key the key of its name, which has a place for the words
public record WordsAction(String id, String key, Feather icon, Consumer<String> action) {}

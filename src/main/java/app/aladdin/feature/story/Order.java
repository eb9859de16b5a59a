package app.aladdin.feature.story;

import java.util.Comparator;

/// An order in which a list can be looked at.
///
/// @param key of its name
record Order<T>(String key, Comparator<T> comparator) {}

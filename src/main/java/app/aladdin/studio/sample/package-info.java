/// The sample project: an original short film, read from its screenplay and profiles by our own
/// reader at the first start.
@NullMarked
package app.aladdin.studio.sample;

import org.jspecify.annotations.NullMarked;

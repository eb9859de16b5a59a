/// What the Studio keeps: projects and their entities, conversations and messages, in one SQLite
/// file. Times come from outside, ids are opaque texts.
@NullMarked
package app.aladdin.studio.store;

import org.jspecify.annotations.NullMarked;

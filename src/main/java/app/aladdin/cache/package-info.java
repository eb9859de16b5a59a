/// The offline store: what was read, written and asked, on this computer's disk, so that everything
/// is there again without a network. One SQLite file; every change is on the disk when its method
/// returns. All methods block and may be called from any thread but the toolkit's.
@NullMarked
package app.aladdin.cache;

import org.jspecify.annotations.NullMarked;

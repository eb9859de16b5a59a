@NullMarked
package app.aladdin.studio.ingest;

import org.jspecify.annotations.NullMarked;

/// Tests of the database on real files.
@NullMarked
package app.aladdin.db;

import org.jspecify.annotations.NullMarked;

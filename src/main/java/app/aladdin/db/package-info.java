/// SQLite as this program uses it: one file, opened with a write-ahead log, migrated, backed up
/// before a migration, set aside when damaged; one writer, several readers.
@NullMarked
package app.aladdin.db;

import org.jspecify.annotations.NullMarked;

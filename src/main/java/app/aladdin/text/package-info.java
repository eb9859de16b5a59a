/// Full-text search: how text becomes words, and indexes on Lucene of documents and of logs. They
/// are derived data: they may be deleted at any time and are made again from what they were made
/// of.
@NullMarked
package app.aladdin.text;

import org.jspecify.annotations.NullMarked;

/// Full-text search: how text becomes words, and an index of documents on Lucene. The index is
/// derived data: it may be deleted at any time and is made again from what it was made of.
@NullMarked
package app.aladdin.text;

import org.jspecify.annotations.NullMarked;

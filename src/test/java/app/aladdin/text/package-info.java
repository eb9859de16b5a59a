/// Tests of words and of the search index on real folders.
@NullMarked
package app.aladdin.text;

import org.jspecify.annotations.NullMarked;

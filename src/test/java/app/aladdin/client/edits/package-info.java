/// Tests of the order of edits and of recognising them.
@NullMarked
package app.aladdin.client.edits;

import org.jspecify.annotations.NullMarked;

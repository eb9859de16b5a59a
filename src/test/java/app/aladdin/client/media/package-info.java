/// Tests of how one answer is put together.
@NullMarked
package app.aladdin.client.media;

import org.jspecify.annotations.NullMarked;

/// Tests of pictures and documents.
@NullMarked
package app.aladdin.client.media;

import org.jspecify.annotations.NullMarked;

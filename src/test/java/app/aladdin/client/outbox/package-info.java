/// Tests of how one answer is put together.
@NullMarked
package app.aladdin.client.outbox;

import org.jspecify.annotations.NullMarked;

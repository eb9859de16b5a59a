/// Tests of how two copies of a conversation become one.
@NullMarked
package app.aladdin.client.conversations;

import org.jspecify.annotations.NullMarked;

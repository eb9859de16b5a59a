/// Tests of what a server tells by itself.
@NullMarked
package app.aladdin.client.live;

import org.jspecify.annotations.NullMarked;

/// Which server this is, and whether it can be reached.
@NullMarked
package app.aladdin.client.session;

import org.jspecify.annotations.NullMarked;

/// Looking something up on the server, where it offers that.
@NullMarked
package app.aladdin.client.search;

import org.jspecify.annotations.NullMarked;

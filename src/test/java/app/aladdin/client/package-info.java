/// Tests of the whole client over a real store and a scripted server.
@NullMarked
package app.aladdin.client;

import org.jspecify.annotations.NullMarked;

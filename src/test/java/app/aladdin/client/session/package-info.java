/// Tests of which server this is and who is signed in.
@NullMarked
package app.aladdin.client.session;

import org.jspecify.annotations.NullMarked;

/// Who speaks to the Studio and what they may use. Whoever has the start token is the owner of this
/// computer and may use everything.
@NullMarked
package app.aladdin.studio.access;

import org.jspecify.annotations.NullMarked;

/// Tests of the screenplay model and the Fountain reader.
@NullMarked
package app.aladdin.script;

import org.jspecify.annotations.NullMarked;

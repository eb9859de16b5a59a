/// What a person chose: the server, the looks, the language and the keys.
@NullMarked
package app.aladdin.feature.settings;

import org.jspecify.annotations.NullMarked;

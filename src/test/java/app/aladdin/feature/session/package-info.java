@NullMarked
package app.aladdin.feature.session;

import org.jspecify.annotations.NullMarked;

/// Tests of the offline store on real files.
@NullMarked
package app.aladdin.cache;

import org.jspecify.annotations.NullMarked;

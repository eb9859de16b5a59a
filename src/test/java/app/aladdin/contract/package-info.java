/// Tests of what the contract's records read, tolerate and write.
@NullMarked
package app.aladdin.contract;

import org.jspecify.annotations.NullMarked;

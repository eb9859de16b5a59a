/// Things of the story from and to tables that spreadsheets read: looked through before anything is
/// made, and with a way back.
@NullMarked
package app.aladdin.feature.csv;

import org.jspecify.annotations.NullMarked;

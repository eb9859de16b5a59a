/// What every feature's view needs: loading FXML, words for figures and problems, small shared
/// parts.
@NullMarked
package app.aladdin.ui.view;

import org.jspecify.annotations.NullMarked;

package app.aladdin.ui.view;

import app.aladdin.contract.Mode;

/// Takes texts over into the composer, for the person to go on with before they are sent. FX thread
/// only.
public interface Asking {
    /// Nobody to ask; for lists of messages that stand alone.
    Asking NOBODY =
            new Asking() {
                @Override
                public void ask(Mode mode, String text) {}

                @Override
                public void quote(String text) {}
            };

    /// Puts a question in the place of what is typed, which can be undone.
    void ask(Mode mode, String text);

    /// Puts a quotation before what is typed.
    ///
    /// @param text as it was said, without marks of a quotation
    void quote(String text);
}

package app.aladdin.ui.markdown;

import javafx.scene.Node;

/// Shows the pieces of a block one behind the other. Of a block that grows, only the last piece is
/// taken back and shown anew.
interface Growing {

    Node node();

    /// Shows one piece more, as far as there is room.
    void add(org.commonmark.node.Node piece, Budget budget);

    /// What was added so far stays.
    void settle();

    /// Takes back what was added since.
    void takeBack();

    /// Whether it wants to know all of the pieces, also those there is no room for.
    default boolean hearsAll() {
        return false;
    }

    /// All has been added, for now.
    void finish();
}

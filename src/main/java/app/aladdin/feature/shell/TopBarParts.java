package app.aladdin.feature.shell;

import javafx.scene.Node;

import java.util.List;

/// What stands in the top bar and is made elsewhere.
///
/// @param project names the open project and opens the choice
/// @param right from the search to the person's menu, in their order
public record TopBarParts(Node project, List<Node> right) {
    public TopBarParts {
        right = List.copyOf(right);
    }
}

package app.aladdin.feature.story;

import javafx.scene.Node;

import java.util.List;

/// All there is to say about a thing: its head, and one side or several. A side without content is
/// not there.
///
/// @param over the small line over the title
/// @param under what stands under the title, such as tags
record DetailPage(String over, String title, List<Node> under, List<DetailTab> tabs) {}

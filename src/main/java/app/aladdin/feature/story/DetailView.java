package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// A thing to be read: its head, and the side of it that was chosen. Where there is only one, there
/// is nothing to choose. FX thread only.
final class DetailView extends VBox {
    private final List<DetailTab> tabs;
    private final StackPane side = new StackPane();

    /// @param tools what can be done with the thing
    /// @param wanted the side that was looked at last, by its key
    /// @param onTab told which side is looked at
    DetailView(
            DetailPage page, Node tools, String wanted, Consumer<String> onTab, Messages messages) {
        super(16);
        this.tabs = page.tabs();
        getStyleClass().add("detail-page");
        getChildren().add(Details.head(page, tools));
        int first = 0;
        for (int i = 0; i < tabs.size(); i++) {
            first = tabs.get(i).key().equals(wanted) ? i : first;
        }
        if (tabs.size() > 1) {
            getChildren().add(strip(page, first, onTab, messages));
        }
        getChildren().add(side);
        show(first);
    }

    private TabStrip strip(DetailPage page, int first, Consumer<String> onTab, Messages messages) {
        return new TabStrip(
                tabs.stream().map(tab -> messages.get(tab.key())).toList(),
                first,
                page.title(),
                now -> {
                    show(now);
                    onTab.accept(tabs.get(now).key());
                },
                messages);
    }

    private void show(int index) {
        side.getChildren().setAll(tabs.get(index).content().get());
    }
}

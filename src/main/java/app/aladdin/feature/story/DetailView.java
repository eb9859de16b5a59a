package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// A thing to be read: its head, and the side of it that was chosen. Where there is only one, there
/// is nothing to choose. FX thread only.
final class DetailView extends VBox {
    private final List<DetailTab> tabs;
    private final StackPane side = new StackPane();

    /// @param wanted the side that was looked at last, by its key
    /// @param onTab told which side is looked at
    DetailView(DetailPage page, String wanted, Consumer<String> onTab, Messages messages) {
        super(16);
        this.tabs = page.tabs();
        getStyleClass().add("detail-page");
        getChildren().add(Details.head(page));
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

    private TabPane strip(DetailPage page, int first, Consumer<String> onTab, Messages messages) {
        TabPane strip = new TabPane();
        strip.getStyleClass().add("detail-tabs");
        strip.setAccessibleText(page.title());
        strip.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.forEach(tab -> strip.getTabs().add(new Tab(messages.get(tab.key()))));
        strip.getSelectionModel().select(first);
        strip.getSelectionModel()
                .selectedIndexProperty()
                .addListener((it, before, now) -> {
                    show(now.intValue());
                    onTab.accept(tabs.get(now.intValue()).key());
                });
        return strip;
    }

    private void show(int index) {
        side.getChildren().setAll(tabs.get(index).content().get());
    }
}

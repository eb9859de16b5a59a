package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a person does with the story views: pressing buttons by their words, filling in fields,
/// reading what is where.
record StoryHands(WindowUnderTest window) {
    /// Presses the button of these words, the last one where there are several: what came last lies
    /// on top.
    void press(String name) throws Exception {
        press("", name);
    }

    /// Presses the button of these words in a part of the window.
    void press(String part, String name) throws Exception {
        onFx(() ->
                buttons(part, name)
                        .reduce((first, second) -> second)
                        .orElseThrow(() -> new AssertionError("no button " + name))
                        .fire());
    }

    /// Presses one of several buttons of which one is always on.
    void toggle(String name) {
        window.scene().getRoot().lookupAll(".toggle-button").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name))
                .fire();
    }

    private Stream<ButtonBase> buttons(String part, String name) {
        return window.scene().getRoot().lookupAll((part + " .button").strip()).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button ->
                        name.equals(button.getText()) || name.equals(button.getAccessibleText()));
    }

    /// Chooses from the menu of a button.
    void choose(String name, String item) {
        MenuButton menu =
                window.scene().getRoot().lookupAll(".menu-button").stream()
                        .filter(MenuButton.class::isInstance)
                        .map(MenuButton.class::cast)
                        .filter(button -> name.equals(button.getAccessibleText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no menu " + name));
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        MenuItem found =
                menu.getItems().stream()
                        .filter(each -> item.equals(each.getText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not in the menu: " + item));
        if (found instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        found.fire();
    }

    void fill(String field, String text) throws Exception {
        onFx(() -> input(field).setText(text));
    }

    String typed(String field) {
        return input(field).getText();
    }

    private TextInputControl input(String field) {
        return window.scene().getRoot().lookupAll(".entity-form .text-input").stream()
                .map(TextInputControl.class::cast)
                .filter(input -> field.equals(input.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field));
    }

    /// The texts that stand in a part of the window.
    List<String> texts(String part) {
        return window.scene().getRoot().lookupAll(part + " .label").stream()
                .filter(StoryHands::visible)
                .map(node -> ((Label) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    boolean says(String part, String text) {
        return texts(part).stream().anyMatch(each -> each.contains(text));
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Opens the form of the thing of this name.
    void edit(String name) throws Exception {
        open(name);
        press("Edit");
        window.await("the form", () -> window.shows(".entity-form"));
    }

    /// Opens the thing of this name from its list.
    void open(String name) throws Exception {
        onFx(() -> {
            @SuppressWarnings("unchecked")
            javafx.scene.control.ListView<Object> list =
                    (javafx.scene.control.ListView<Object>) window.one(".list-side .list-view");
            Object thing =
                    list.getItems().stream()
                            .filter(item -> item.toString().contains("name=" + name + ","))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("not in the list: " + name));
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(thing));
        });
        window.await("its detail", () -> says(".detail-page", name));
    }
}

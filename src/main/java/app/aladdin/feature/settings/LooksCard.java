package app.aladdin.feature.settings;

import app.aladdin.i18n.Messages;
import app.aladdin.platform.Comfort;
import app.aladdin.platform.Settings;
import app.aladdin.ui.theme.Appearance;

import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How the window looks and which language it speaks.
final class LooksCard extends SettingsCard {
    private static final int SMALLEST = 12;
    private static final int LARGEST = 22;

    private final ObjectProperty<Settings> settings;
    private final Messages messages;

    LooksCard(
            ObjectProperty<Settings> settings,
            ObjectProperty<Appearance> appearance,
            Messages messages) {
        super(messages.get("settings.looks"));
        this.settings = settings;
        this.messages = messages;
        Comfort now = settings.get().comfort();
        row(messages.get("topbar.appearance"), "", looks(appearance));
        row(
                messages.get("settings.language"),
                messages.get("settings.language.note"),
                choice(Comfort.LANGUAGES, now.language(), this::language, Comfort::withLanguage));
        row(
                messages.get("settings.scale"),
                messages.get("settings.scale.note"),
                choice(
                        Comfort.SCALES,
                        now.scale(),
                        percent -> messages.get("settings.percent", percent),
                        Comfort::withScale));
        row(
                messages.get("settings.font"),
                messages.get("settings.font.note"),
                choice(Comfort.FONTS, now.font(), this::font, Comfort::withFont));
        row(
                messages.get("settings.size"),
                "",
                choice(
                        IntStream.rangeClosed(SMALLEST, LARGEST).boxed().toList(),
                        now.size(),
                        size -> messages.get("settings.pixels", size),
                        Comfort::withSize));
        row(messages.get("settings.motion"), messages.get("settings.motion.note"), motion(now));
    }

    private HBox looks(ObjectProperty<Appearance> appearance) {
        HBox track = new HBox();
        track.getStyleClass().add("modes");
        ToggleGroup group = new ToggleGroup();
        for (Appearance each : Appearance.values()) {
            ToggleButton button =
                    new ToggleButton(
                            messages.get("appearance." + each.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setSelected(appearance.get() == each);
            // The card is made anew each time that the settings are opened.
            appearance
                    .when(button.sceneProperty().map(scene -> true).orElse(false))
                    .subscribe(now -> button.setSelected(now == each));
            button.setOnAction(e -> {
                button.setSelected(true);
                appearance.set(each);
            });
            track.getChildren().add(button);
        }
        return track;
    }

    private ToggleSwitch motion(Comfort now) {
        ToggleSwitch motion = new ToggleSwitch();
        motion.setAccessibleRole(AccessibleRole.CHECK_BOX);
        motion.setSelected(now.lessMotion());
        motion.selectedProperty()
                .addListener((it, before, less) -> change(c -> c.withLessMotion(less)));
        return motion;
    }

    private String language(String language) {
        // A language is found by whoever speaks it.
        return switch (language) {
            case "en" -> "English";
            case "de" -> "Deutsch";
            default -> messages.get("appearance.system");
        };
    }

    private String font(String font) {
        return switch (font) {
            case "System" -> messages.get("settings.font.system");
            case "Serif" -> messages.get("settings.font.serif");
            default -> font;
        };
    }

    private <T> ComboBox<T> choice(
            List<T> all, T now, Function<T, String> words, Change<T> change) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        if (!all.contains(now)) {
            box.getItems().addFirst(now);
        }
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return now;
                    }
                });
        box.setValue(now);
        box.setPrefWidth(200);
        box.valueProperty().addListener((it, before, chosen) -> change(c -> change.to(c, chosen)));
        return box;
    }

    private void change(Function<Comfort, Comfort> change) {
        Settings before = settings.get();
        settings.set(before.withComfort(change.apply(before.comfort())));
    }

    @FunctionalInterface
    private interface Change<T> {
        Comfort to(Comfort before, T value);
    }
}

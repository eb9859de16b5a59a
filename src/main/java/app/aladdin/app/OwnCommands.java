package app.aladdin.app;

import app.aladdin.contract.Mode;
import app.aladdin.feature.orchestrator.panel.PanelFeature;
import app.aladdin.feature.projects.ProjectsFeature;
import app.aladdin.feature.search.SearchFeature;
import app.aladdin.feature.settings.SettingsFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.nav.PlaceWords;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.IntConsumer;

/// The commands of the window itself: where to go, and what to show around it.
final class OwnCommands {
    private final Commands commands;
    private final Messages messages;

    OwnCommands(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// @param arrived told when somebody went to a place by its command
    void places(Navigator navigator, Runnable arrived) {
        Destination.PLACES.forEach(place -> place(navigator, place, arrived));
        commands.add(
                command("topbar.back", CommandArea.GO, Feather.ARROW_LEFT, navigator::back)
                        .on("Alt+Left", "Shortcut+Open Bracket")
                        .when(navigator.canGoBack()));
        commands.add(
                command("topbar.forward", CommandArea.GO, Feather.ARROW_RIGHT, navigator::forward)
                        .on("Alt+Right", "Shortcut+Close Bracket")
                        .when(navigator.canGoForward()));
    }

    private void place(Navigator navigator, Destination place, Runnable arrived) {
        CommandArea area =
                place instanceof Destination.Settings ? CommandArea.HELP : CommandArea.GO;
        Command going =
                command(
                        PlaceWords.key(place),
                        area,
                        PlaceWords.icon(place),
                        () -> {
                            navigator.go(place);
                            arrived.run();
                        });
        commands.add(
                switch (place) {
                    case Destination.Dashboard it -> numbered(going, 1);
                    case Destination.Scenes it -> numbered(going, 2);
                    case Destination.Characters it -> numbered(going, 3);
                    case Destination.Locations it -> numbered(going, 4);
                    case Destination.Gallery it -> numbered(going, 5);
                    case Destination.Relationships it -> numbered(going, 6);
                    case Destination.Conversations it -> numbered(going, 7);
                    case Destination.Executions it -> numbered(going, 8);
                    // Only a series has some; the other numbers are the same in every project.
                    case Destination.Episodes it -> numbered(going, 9);
                    case Destination.Settings it -> going.on("Shortcut+Comma");
                });
    }

    /// Numbers, because they are the same in every language. With Alt a keyboard with a command key
    /// writes characters.
    private static Command numbered(Command going, int number) {
        return going.on("Alt+" + number, "Ctrl+" + number);
    }

    /// Makes a new thing of the kind that is looked at, a scene where that is none.
    void createHere(Navigator navigator) {
        commands.add(
                command(
                                "create.here",
                                CommandArea.LIST,
                                Feather.PLUS,
                                () -> {
                                    String kind =
                                            switch (navigator.here().get()) {
                                                case Destination.Episodes it -> "episode";
                                                case Destination.Characters it -> "character";
                                                case Destination.Locations it -> "location";
                                                default -> "scene";
                                            };
                                    commands.run("create." + kind);
                                })
                        .on("Shortcut+N"));
    }

    void projects(ProjectsFeature projects) {
        commands.add(command("new.project", CommandArea.CREATE, Feather.FOLDER, projects::create));
        commands.add(command("go.project", CommandArea.GO, Feather.REPEAT, projects::choose));
    }

    void search(SearchFeature search) {
        commands.add(
                command(SearchFeature.OPEN, CommandArea.GO, Feather.SEARCH, search::open)
                        .on("Shortcut+K"));
    }

    /// What helps: the keys, a look around, and the way from part to part.
    void help(SettingsFeature settings, Tour tour, IntConsumer cycle) {
        commands.add(
                command("settings.keys", CommandArea.HELP, Feather.COMMAND, settings::showKeys)
                        .on("Shortcut+Shift+Slash")
                        .or("F1"));
        commands.add(command("tour.start", CommandArea.HELP, Feather.COMPASS, tour::start));
        commands.add(
                command(
                                "part.next",
                                CommandArea.LOOK,
                                Feather.CORNER_DOWN_RIGHT,
                                () -> cycle.accept(1))
                        .on("F6"));
        commands.add(
                command(
                                "part.previous",
                                CommandArea.LOOK,
                                Feather.CORNER_UP_LEFT,
                                () -> cycle.accept(-1))
                        .on("Shift+F6"));
    }

    void parts(WindowFrame frame, PanelFeature panel) {
        commands.add(
                command(
                                "topbar.sidebar",
                                CommandArea.LOOK,
                                Feather.SIDEBAR,
                                () -> frame.sidebarOpen().set(!frame.sidebarOpen().get()))
                        .on("Shortcut+B"));
        commands.add(
                command(
                                "topbar.panel",
                                CommandArea.LOOK,
                                Feather.MESSAGE_CIRCLE,
                                () -> togglePanel(frame, panel))
                        .on("Shortcut+Slash")
                        .or("Shortcut+J"));
        commands.add(
                command(
                                "panel.out",
                                CommandArea.LOOK,
                                Feather.EXTERNAL_LINK,
                                () -> {
                                    frame.panelOpen().set(true);
                                    frame.panelOut().set(!frame.panelOut().get());
                                })
                        .on("Shortcut+Shift+O"));
        for (Mode mode : Mode.values()) {
            String name = messages.get("mode." + mode.wire());
            commands.add(
                    new Command(
                                    "mode." + mode.wire(),
                                    CommandArea.ORCHESTRATOR,
                                    messages.get("command.talk", name),
                                    Icons.glyph(mode),
                                    () -> talk(frame, panel, mode))
                            .on("Shortcut+" + (mode.ordinal() + 1)));
        }
    }

    private static void talk(WindowFrame frame, PanelFeature panel, Mode mode) {
        frame.panelOpen().set(true);
        panel.talk(mode);
    }

    private static void togglePanel(WindowFrame frame, PanelFeature panel) {
        frame.panelOpen().set(!frame.panelOpen().get());
        if (frame.panelOpen().get()) {
            panel.focus();
        }
    }

    private Command command(String key, CommandArea area, Feather icon, Runnable action) {
        return new Command(key, area, messages.get(key), icon, action);
    }
}

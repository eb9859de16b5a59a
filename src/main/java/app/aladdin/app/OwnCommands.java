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

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.IntConsumer;

/// The commands of the window itself: where to go, and what to show around it.
final class OwnCommands {
    private final Commands commands;
    private final Messages messages;

    OwnCommands(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    void places(Navigator navigator) {
        place(navigator, "nav.dashboard", Feather.HOME, new Destination.Dashboard());
        place(navigator, "nav.scenes", Feather.FILM, new Destination.Scenes(Optional.empty()));
        place(navigator, "nav.episodes", Feather.TV, new Destination.Episodes(Optional.empty()));
        place(
                navigator,
                "nav.characters",
                Feather.USERS,
                new Destination.Characters(Optional.empty()));
        place(
                navigator,
                "nav.locations",
                Feather.MAP_PIN,
                new Destination.Locations(Optional.empty()));
        place(navigator, "nav.gallery", Feather.IMAGE, new Destination.Gallery());
        place(
                navigator,
                "nav.graph",
                Feather.SHARE_2,
                new Destination.Relationships(Optional.empty()));
        place(
                navigator,
                "nav.conversations",
                Feather.MESSAGE_SQUARE,
                new Destination.Conversations(Optional.empty()));
        place(
                navigator,
                "nav.executions",
                Feather.ACTIVITY,
                new Destination.Executions(Optional.empty()));
        commands.add(
                command("topbar.back", CommandArea.GO, Feather.ARROW_LEFT, navigator::back)
                        .on("Alt+Left")
                        .when(navigator.canGoBack()));
        commands.add(
                command("topbar.forward", CommandArea.GO, Feather.ARROW_RIGHT, navigator::forward)
                        .on("Alt+Right")
                        .when(navigator.canGoForward()));
    }

    private void place(Navigator navigator, String key, Feather icon, Destination destination) {
        commands.add(command(key, CommandArea.GO, icon, () -> navigator.go(destination)));
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

    /// What helps: the settings, the keys, a look around, and the way from part to part.
    void help(SettingsFeature settings, Tour tour, IntConsumer cycle, Navigator navigator) {
        commands.add(
                command(
                                "nav.settings",
                                CommandArea.HELP,
                                Feather.SETTINGS,
                                () -> navigator.go(new Destination.Settings()))
                        .on("Shortcut+Comma"));
        commands.add(
                command("settings.keys", CommandArea.HELP, Feather.COMMAND, settings::showKeys)
                        .on("Shortcut+Shift+Slash"));
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
                        .on("Shortcut+Slash"));
        commands.add(
                command(
                                "panel.out",
                                CommandArea.LOOK,
                                Feather.EXTERNAL_LINK,
                                () -> {
                                    frame.panelOpen().set(true);
                                    frame.panelOut().set(!frame.panelOut().get());
                                })
                        .on("Shortcut+Alt+Slash"));
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

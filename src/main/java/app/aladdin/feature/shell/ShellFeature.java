package app.aladdin.feature.shell;

import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyTips;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

import java.time.Clock;

/// The frame, wired.
public final class ShellFeature {
    private final Parent topBar;
    private final Parent sidebar;

    /// @param sidebarOpen whether the sidebar shows words beside its icons
    /// @param panelOpen whether the orchestrator's panel is shown
    /// @param signIn asks for a password
    public ShellFeature(
            Client client,
            ProjectStore project,
            WorkStore work,
            ReadOnlyObjectProperty<ConnectionState> connection,
            Dispatcher dispatcher,
            Navigator navigator,
            Commands commands,
            BooleanProperty sidebarOpen,
            BooleanProperty panelOpen,
            TopBarParts parts,
            Sheets sheets,
            Runnable signIn,
            Views views,
            Messages messages,
            Words words,
            Clock clock) {
        KeyTips tips = new KeyTips(commands, messages);
        ThingNames names = new ThingNames(project, work, messages);
        ReadOnlyObjectWrapper<LiveState> live = new ReadOnlyObjectWrapper<>(client.live().state());
        client.live().states().subscribe(dispatcher.inbox(live::set));
        topBar =
                views.load(
                        new TopBarController(
                                new Crumbs(navigator, names, messages),
                                navigator,
                                messages,
                                tips,
                                () -> sidebarOpen.set(!sidebarOpen.get()),
                                () -> panelOpen.set(!panelOpen.get()),
                                new OutageStrip(
                                        connection,
                                        messages,
                                        words,
                                        clock,
                                        sheets,
                                        client.connection()::tryNow,
                                        signIn),
                                parts));
        sidebar =
                views.load(
                        new SidebarController(
                                project,
                                work,
                                navigator,
                                new NewMenu(commands, messages),
                                new RecentList(
                                        client, project, dispatcher, navigator, names, messages),
                                new SidebarFoot(
                                        client.connection().key(),
                                        connection,
                                        live.getReadOnlyProperty(),
                                        messages),
                                sidebarOpen,
                                messages,
                                tips));
    }

    public Parent topBar() {
        return topBar;
    }

    public Parent sidebar() {
        return sidebar;
    }
}

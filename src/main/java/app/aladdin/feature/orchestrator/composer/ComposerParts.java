package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Mode;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.nav.Commands;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the composer needs to know of what is around it.
///
/// @param mode in which the next message is sent
/// @param connection to the server
/// @param answering whether an answer is arriving, which can be stopped
/// @param queue what waits to be sent
/// @param lastQuery the last question of the open conversation's queries
/// @param removeQueued takes a waiting message back
/// @param commands what else can be done, for `/`
/// @param files lets files be chosen
/// @param stop ends the answer that is arriving
public record ComposerParts(
        ObjectProperty<Mode> mode,
        ObservableValue<ConnectionState> connection,
        ObservableValue<Boolean> answering,
        ObservableList<Entry> queue,
        Supplier<Optional<String>> lastQuery,
        Consumer<String> removeQueued,
        Commands commands,
        FileChoice files,
        Runnable stop) {}

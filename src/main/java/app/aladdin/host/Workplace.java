package app.aladdin.host;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.Queued;
import app.aladdin.client.Client;

import java.nio.file.Path;
import java.util.List;

/// A client at work: as the owner of a data directory, or beside the owner.
public sealed interface Workplace extends AutoCloseable permits Host, Guest {

    /// Becomes the owner of the data directory, or works beside the process that owns it. Blocks
    /// for the disk.
    ///
    /// @throws app.aladdin.contract.ProblemException with a storage problem when the directory
    ///   cannot be used
    static Workplace open(HostOptions options) {
        return Host.open(options).<Workplace>map(host -> host).orElseGet(() -> Guest.open(options));
    }

    /// The client; whoever wants its events subscribes before [Client#start].
    Client client();

    /// Lets the client talk to its server, which is started first where that is due. Blocks.
    ///
    /// @throws app.aladdin.contract.ProblemException when there is none
    void connect();

    /// Everything that the server of this client has not taken yet, also what the owner of the data
    /// directory has to send. Blocks for the disk.
    List<Queued> unsent();

    /// What is kept on this computer; a guest's is its own copy of it.
    OfflineStore store();

    /// Whether a message is still in the outbox. Blocks for the disk.
    boolean waits(String messageId);

    /// Damaged files that were set aside; to be told to the person.
    List<Path> setAside();

    @Override
    void close();
}

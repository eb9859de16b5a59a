package app.aladdin.client.session;

import app.aladdin.cache.OutboundRow;
import app.aladdin.cache.OutboundRows;
import app.aladdin.contract.OutboundCall;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.Ledger;
import app.aladdin.state.Background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/// The book of everything that this program sent to a server, kept on the disk without a word of
/// what was sent. Thread-safe.
public final class Outbound implements AutoCloseable {
    /// While the disk does not keep up, what comes beyond this is not entered.
    private static final int MOST_WAITING = 2_000;

    /// Entered together, so that a busy moment costs one write.
    private static final Duration GATHER = Duration.ofSeconds(1);

    private final OutboundRows rows;
    private final LinkedBlockingQueue<OutboundRow> waiting =
            new LinkedBlockingQueue<>(MOST_WAITING);

    public Outbound(OutboundRows rows) {
        this.rows = rows;
    }

    /// Begins to write.
    public void start(Background background) {
        background.start("outbound", this::write, failure -> {});
    }

    private void write() throws InterruptedException {
        while (true) {
            Thread.sleep(GATHER);
            flush();
        }
    }

    /// What a wire tells.
    Ledger ledger() {
        return start ->
                (bytesOut, bytesIn, status) ->
                        waiting.offer(
                                new OutboundRow(
                                        start.at(),
                                        start.host(),
                                        start.method(),
                                        start.purpose(),
                                        bytesOut,
                                        bytesIn,
                                        status));
    }

    /// The last requests, the newest first. Blocks for the disk.
    ///
    /// @param most how many at most
    public List<OutboundCall> last(int most) {
        flush();
        return rows.last(most).stream()
                .map(row ->
                        new OutboundCall(
                                row.at(),
                                row.host(),
                                row.method(),
                                row.purpose(),
                                row.bytesOut(),
                                row.bytesIn(),
                                row.status()))
                .toList();
    }

    /// Sums for each host. Blocks for the disk.
    public List<OutboundRows.Total> totals() {
        flush();
        return rows.totals();
    }

    private void flush() {
        List<OutboundRow> together = new ArrayList<>();
        waiting.drainTo(together);
        if (!together.isEmpty()) {
            rows.add(together);
        }
    }

    /// Writes what is not on the disk yet.
    @Override
    public void close() {
        try {
            flush();
        } catch (ProblemException diskFull) {
            // The book is not worth keeping anybody from closing.
        }
    }
}

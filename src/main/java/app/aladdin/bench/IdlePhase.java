package app.aladdin.bench;

import java.io.IOException;

/// What is in memory when nothing happens any more.
final class IdlePhase {
    private static final long REST_MILLIS = 5_000;
    private static final long GIVING_BACK_MILLIS = 6_000;

    private IdlePhase() {}

    /// @param when after what, as the figures name it
    static void run(String when, Figures figures) throws IOException, InterruptedException {
        Thread.sleep(REST_MILLIS);
        figures.add(when + ": PSS, MB", Usage.memoryMegabytes("Pss"));
        collect();
        figures.add(when + ": PSS after a GC, MB", Usage.memoryMegabytes("Pss"));
        figures.add(when + ": RSS after a GC, MB", Usage.memoryMegabytes("Rss"));
        figures.add(when + ": heap after a GC, MB", Usage.heapMegabytes());
    }

    /// Collects garbage, and waits until the system has back what that freed: the virtual machine
    /// gives it back in steps.
    static void collect() throws InterruptedException {
        System.gc();
        Thread.sleep(GIVING_BACK_MILLIS);
    }
}

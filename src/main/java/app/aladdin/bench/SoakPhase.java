package app.aladdin.bench;

/// One answer after another, and what that leaves in memory.
final class SoakPhase {
    private SoakPhase() {}

    /// @param answers how many; the first tenth warms up
    static void run(BenchWindow window, String server, int answers, Figures figures)
            throws Exception {
        double before = 0;
        for (int i = 0; i < answers; i++) {
            if (i == answers / 10) {
                IdlePhase.collect();
                before = Usage.memoryMegabytes("Rss");
            }
            new StreamPhase(window, server).run(20_000, 0, new Figures());
        }
        IdlePhase.collect();
        double after = Usage.memoryMegabytes("Rss");
        figures.add("soak: answers", answers);
        figures.add("soak: RSS after the first tenth, MB", before);
        figures.add("soak: RSS after all of them, MB", after);
        figures.add("soak: growth, %", 100 * (after - before) / before);
    }
}

package app.aladdin.bench;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.net.EventStream;
import app.aladdin.net.Wire;
import app.aladdin.ui.markdown.MarkdownView;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// One answer over server-sent events until its last word is painted.
final class StreamPhase {
    private static final String END = "END-OF-ANSWER";

    private final BenchWindow window;
    private final String server;
    private final String id = UUID.randomUUID().toString();
    private final StringBuilder text = new StringBuilder();
    private final double[] fxAt = new double[11];

    StreamPhase(BenchWindow window, String server) {
        this.window = window;
        this.server = server;
    }

    /// @param rate chunks a second; 0 for as fast as possible
    void run(int length, int rate, Figures figures) throws Exception {
        int[] cut = {0};
        Runnable look =
                () -> {
                    if (!window.endShown()) {
                        cut[0]++;
                    }
                };
        PulseWatch watch =
                window.onFx(() -> {
                    PulseWatch made = new PulseWatch(window.inScene(), () -> {});
                    made.start();
                    window.inScene().addPostLayoutPulseListener(look);
                    return made;
                });
        double cpu = Usage.processMillis();
        double fx = window.fxMillis();
        double renderer = Usage.threadsMillis("QuantumRenderer");
        double compilers = Usage.threadsMillis("C1 Compiler", "C2 Compiler");
        long start = System.nanoTime();
        read(length, rate);
        window.awaitPainted("the last word", this::ended);
        double millis = (System.nanoTime() - start) / 1e6;
        double busy = window.fxMillis() - fx;
        window.onFx(() -> {
            watch.stop();
            window.inScene().removePostLayoutPulseListener(look);
            return true;
        });
        String name =
                String.format(
                        Locale.ROOT,
                        "stream %,d %s: ",
                        length,
                        rate == 0 ? "at once" : rate + "/s");
        figures.add(name + "to the last word painted, ms", millis);
        figures.add(name + "FX thread busy, ms", busy);
        figures.add(name + "process CPU, s", (Usage.processMillis() - cpu) / 1_000);
        figures.add(
                name + "of that, rendering, s",
                (Usage.threadsMillis("QuantumRenderer") - renderer) / 1_000);
        figures.add(
                name + "of that, compiling, s",
                (Usage.threadsMillis("C1 Compiler", "C2 Compiler") - compilers) / 1_000);
        figures.add(name + "longest pulse, ms", Figures.quantile(watch.pulses(), 1));
        figures.add(name + "pulse p95, ms", Figures.quantile(watch.pulses(), 0.95));
        figures.add(name + "pulses that cut the end off", cut[0]);
        if (rate > 0) {
            double first = fxAt[1] - fxAt[0];
            double last = fxAt[10] - fxAt[9];
            figures.add(name + "FX ms in the first tenth", first);
            figures.add(name + "FX ms in the last tenth", last);
            figures.add(name + "last tenth to first", last / first);
        }
    }

    private void read(int length, int rate) {
        window.tell(
                new ConversationEvent.Put(
                        BenchWindow.CONVERSATION, Workload.answer(id, "", Entry.State.STREAMING)));
        fxAt[0] = window.fxMillis();
        try (Wire wire = Wire.to(server, () -> null);
                EventStream stream =
                        EventStream.to(
                                wire,
                                List.of("orchestrator", "stream"),
                                Map.of(
                                        "conversationId", "x",
                                        "len", String.valueOf(length),
                                        "rate", String.valueOf(rate)),
                                null,
                                Clock.systemUTC())) {
            stream.read(
                    new EventStream.Listener() {
                        @Override
                        public void opened() {}

                        @Override
                        public void event(
                                String name,
                                String data,
                                @org.jspecify.annotations.Nullable String id) {
                            grew(Json.parse(data).path("delta").asText(), length);
                        }
                    });
        }
        window.tell(
                new ConversationEvent.Put(
                        BenchWindow.CONVERSATION,
                        Workload.answer(id, text.toString(), Entry.State.COMPLETE)));
    }

    private void grew(String delta, int length) {
        text.append(delta);
        window.tell(new ConversationEvent.Grew(BenchWindow.CONVERSATION, id, delta));
        int tenth = Math.min(10, text.length() * 10 / length);
        if (fxAt[tenth] == 0) {
            fxAt[tenth] = window.fxMillis();
        }
    }

    private boolean ended() {
        return window.inScene().getRoot().lookupAll(".markdown").stream()
                .filter(MarkdownView.class::isInstance)
                .map(node -> ((MarkdownView) node).markdown())
                .anyMatch(shown ->
                        shown.length() == text.length() && shown.plainText().endsWith(END));
    }
}

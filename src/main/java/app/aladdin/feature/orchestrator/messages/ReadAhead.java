package app.aladdin.feature.orchestrator.messages;

import org.fxmisc.flowless.VirtualFlow;

import java.util.ArrayList;
import java.util.List;

/// Has the messages near those in sight read before they are scrolled to.
final class ReadAhead {
    /// How many messages to either side.
    private static final int AHEAD = 40;

    private final List<MessageRow> rows;
    private final MessageTexts texts;
    private final VirtualFlow<MessageRow, ?> flow;
    private int done = -1;

    ReadAhead(List<MessageRow> rows, MessageTexts texts, VirtualFlow<MessageRow, ?> flow) {
        this.rows = rows;
        this.texts = texts;
        this.flow = flow;
    }

    /// @param first the topmost message in sight, or -1
    void around(int first) {
        if (first < 0 || first >= rows.size() || Math.abs(first - done) < AHEAD / 4) {
            return;
        }
        done = first;
        List<String> wanted = new ArrayList<>();
        int end = Math.min(rows.size(), flow.getLastVisibleIndex() + AHEAD);
        for (MessageRow row : rows.subList(Math.max(0, first - AHEAD), end)) {
            if (!row.mine()) {
                wanted.add(row.entry().text());
            }
        }
        texts.ahead(wanted);
    }
}

package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// Reads what stands below a cue, line by line, until a blank line.
final class SpeechReader {
    private final List<Element> elements;
    private final List<String> open = new ArrayList<>();
    private Anchor at = Anchor.NONE;
    private boolean sung;
    private int pauses;

    SpeechReader(List<Element> elements) {
        this.elements = elements;
    }

    /// Takes a line, or says that the speech is over before it.
    boolean takes(SourceLine line) {
        if (line.keptBlank()) {
            pauses++;
            return true;
        }
        if (line.blank()) {
            return false;
        }
        String bare = line.bare();
        if (line.onlyComments() && (open.isEmpty() || sung)) {
            single(line, List.of());
        } else if (!line.tangled() && bare.startsWith("(") && bare.endsWith(")")) {
            String direction = bare.substring(1, bare.length() - 1).strip();
            single(line, List.of(new Parenthetical(direction, line.anchor())));
        } else if (!line.tangled() && bare.startsWith("~")) {
            said(bare.substring(1).strip(), true, line.anchor());
            if (!line.comments().isEmpty()) {
                single(line, List.of());
            }
        } else {
            said(line.raw().strip(), false, line.anchor());
        }
        return true;
    }

    /// Ends what is being said.
    void end() {
        if (!open.isEmpty()) {
            String text = String.join("\n", open);
            elements.add(sung ? new Lyric(text, at) : new Dialogue(text, at));
            open.clear();
        }
        pauses = 0;
    }

    private void single(SourceLine line, List<Element> own) {
        end();
        elements.addAll(own);
        elements.addAll(line.commentElements());
    }

    private void said(String text, boolean lyric, Anchor line) {
        if (sung != lyric) {
            end();
        }
        if (open.isEmpty()) {
            at = line;
        } else {
            for (; pauses > 0; pauses--) {
                open.add("");
            }
        }
        pauses = 0;
        sung = lyric;
        open.add(text);
    }
}

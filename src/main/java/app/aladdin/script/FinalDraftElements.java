package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes elements of paragraphs, such that Fountain can say each of them.
final class FinalDraftElements {
    private final List<Element> elements = new ArrayList<>();
    private final Saying speech = new Saying(elements);
    private final FinalDraftTitle title = new FinalDraftTitle();

    /// Notes on a speech, which go behind it.
    private final List<Element> held = new ArrayList<>();

    private boolean speaking;
    private boolean beside;
    private int cuesBeside;

    boolean isEmpty() {
        return elements.isEmpty() && title.isEmpty();
    }

    Script script() {
        return new Script(title.page(), elements);
    }

    void title(FinalDraftParagraph paragraph) {
        title.add(paragraph);
    }

    /// Begins and ends speeches that are printed beside each other.
    void beside(boolean begins) {
        beside = begins;
        cuesBeside = 0;
    }

    void add(FinalDraftParagraph paragraph) {
        if (paragraph.newPage() && !elements.isEmpty()) {
            put(new PageBreak());
        }
        if (!paragraph.isEmpty()) {
            words(paragraph);
        }
        paragraph.notes().forEach(note -> held.add(new Note(note)));
        if (!speaking && !speech.open()) {
            end();
        }
    }

    private void words(FinalDraftParagraph paragraph) {
        String type = paragraph.type().toLowerCase(Locale.ROOT);
        switch (type) {
            case "scene heading" -> heading(paragraph);
            case "character" -> cue(paragraph);
            case "parenthetical" -> direction(paragraph);
            case "dialogue" -> said(paragraph, false);
            case "singing", "lyrics" -> said(paragraph, true);
            case "transition" -> put(new Transition(paragraph.line()));
            case "new act" -> {
                put(new Centred(paragraph.line()));
                put(new Section(1, paragraph.line()));
            }
            case "end of act" -> put(new Centred(paragraph.line()));
            default -> action(paragraph);
        }
    }

    private void heading(FinalDraftParagraph paragraph) {
        put(new SceneHeading(Slugline.of(paragraph.line()), paragraph.number()));
        paragraph.summaries().forEach(summary -> put(new Synopsis(summary)));
        paragraph.length().ifPresent(length -> put(SaidLength.note(length)));
    }

    private void cue(FinalDraftParagraph paragraph) {
        Cue cue = Cue.parse(paragraph.line(), Anchor.NONE);
        if (cue.name().isEmpty()) {
            action(paragraph);
            return;
        }
        boolean dual = beside && cuesBeside++ > 0;
        put(new Cue(cue.name(), cue.extensions(), dual || cue.dual(), Anchor.NONE));
        speaking = true;
    }

    private void direction(FinalDraftParagraph paragraph) {
        if (speaking) {
            direct(paragraph.line());
        } else {
            action(paragraph);
        }
    }

    private void direct(String text) {
        speech.end();
        boolean closed = text.startsWith("(") && text.endsWith(")") && text.length() > 1;
        elements.add(
                new Parenthetical(closed ? text.substring(1, text.length() - 1).strip() : text));
    }

    private void said(FinalDraftParagraph paragraph, boolean sung) {
        if (!speaking && !sung) {
            action(paragraph);
            return;
        }
        for (String line : paragraph.text().strip().split("\n", -1)) {
            String said = line.strip();
            if (speaking && said.startsWith("(") && said.endsWith(")")) {
                direct(said);
            } else if (sung || said.startsWith("~")) {
                speech.said(said.startsWith("~") ? said.substring(1).strip() : said, true);
            } else {
                speech.said(said, false);
            }
        }
    }

    private void action(FinalDraftParagraph paragraph) {
        if (paragraph.centred()) {
            put(new Centred(paragraph.line()));
        } else {
            put(new Action(paragraph.text().stripTrailing()));
        }
    }

    private void put(Element element) {
        end();
        elements.add(element);
    }

    /// Ends what is being said.
    void end() {
        speaking = false;
        speech.end();
        elements.addAll(held);
        held.clear();
    }
}

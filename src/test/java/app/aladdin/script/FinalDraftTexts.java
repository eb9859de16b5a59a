package app.aladdin.script;

import java.util.List;
import java.util.Random;

/// Writes Final Draft files: from scripts, and from anything.
final class FinalDraftTexts {
    private static final List<String> TYPES =
            List.of(
                    "Scene Heading",
                    "Action",
                    "Character",
                    "Parenthetical",
                    "Dialogue",
                    "Transition",
                    "Shot",
                    "General",
                    "Singing",
                    "New Act",
                    "End of Act",
                    "Cast List",
                    "Something New",
                    "");
    private static final List<String> STYLES =
            List.of("", "Bold", "Italic", "Underline", "Bold+Italic", "AllCaps", "Strikeout");

    private final StringBuilder xml = new StringBuilder();

    private FinalDraftTexts() {}

    /// A file with these paragraphs in it.
    static String file(String paragraphs) {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
        <FinalDraft DocumentType="Script" Template="No" Version="5">
        <Content>
        %s</Content>
        <ElementSettings Type="Action"><FontSpec Font="Courier"/></ElementSettings>
        </FinalDraft>
        """
                .formatted(paragraphs);
    }

    static String paragraph(String type, String text) {
        return "<Paragraph Type=\"" + type + "\"><Text>" + escaped(text) + "</Text></Paragraph>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// The file that Final Draft would write for a script without comments and page breaks.
    static String of(Script script) {
        var texts = new FinalDraftTexts();
        script.elements().forEach(texts::add);
        return file(texts.xml.toString());
    }

    private void add(Element element) {
        switch (element) {
            case SceneHeading heading ->
                    xml.append("<Paragraph Type=\"Scene Heading\" Number=\"")
                            .append(heading.number())
                            .append("\"><Text>")
                            .append(escaped(heading.text()))
                            .append("</Text></Paragraph>\n");
            case Cue cue -> xml.append(paragraph("Character", cue.text()));
            case Parenthetical direction ->
                    xml.append(paragraph("Parenthetical", "(" + direction.text() + ")"));
            case Dialogue dialogue -> xml.append(paragraph("Dialogue", dialogue.text()));
            case Lyric lyric -> xml.append(paragraph("Singing", lyric.text()));
            case Transition transition -> xml.append(paragraph("Transition", transition.text()));
            case Action action -> xml.append(paragraph("Action", action.text()));
            case Centred centred ->
                    xml.append("<Paragraph Alignment=\"Center\" Type=\"Action\"><Text>")
                            .append(escaped(centred.text()))
                            .append("</Text></Paragraph>\n");
            case PageBreak _, Section _, Synopsis _, Note _, Boneyard _ -> {}
        }
    }

    /// A file whose texts are full of Fountain's marks, in any order and at any place.
    static String any(Random random) {
        var paragraphs = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            boolean beside = random.nextInt(8) == 0;
            paragraphs.append(beside ? "<Paragraph><DualDialogue>" : "");
            for (int each = beside ? 4 : 1; each > 0; each--) {
                paragraphs.append(paragraph(random));
            }
            paragraphs.append(beside ? "</DualDialogue></Paragraph>" : "");
        }
        return file(paragraphs.toString());
    }

    private static String paragraph(Random random) {
        var out = new StringBuilder("<Paragraph Type=\"");
        out.append(TYPES.get(random.nextInt(TYPES.size()))).append('"');
        out.append(random.nextInt(6) == 0 ? " Alignment=\"Center\"" : "");
        out.append(random.nextInt(9) == 0 ? " StartsNewPage=\"Yes\"" : "").append('>');
        if (random.nextInt(5) == 0) {
            out.append("<ScriptNote><Paragraph><Text>")
                    .append(words(random))
                    .append("</Text></Paragraph></ScriptNote>");
        }
        for (int runs = random.nextInt(4); runs > 0; runs--) {
            out.append("<Text Style=\"").append(STYLES.get(random.nextInt(STYLES.size())));
            out.append("\">").append(words(random)).append("</Text>");
        }
        return out.append("</Paragraph>\n").toString();
    }

    private static String words(Random random) {
        return escaped(ScriptTexts.any(random, 6));
    }
}

package app.aladdin.script;

import java.io.StringReader;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the XML of a Final Draft file and tells what it finds. What it does not know it
/// passes over; what it has told stays told when the file breaks off.
final class FinalDraftParser {
    private static final String PARAGRAPH = "Paragraph";

    private final FinalDraftElements found;
    private int broken;

    FinalDraftParser(FinalDraftElements found) {
        this.found = found;
    }

    /// The line at which nothing more could be read; 0 when all could.
    int broken() {
        return broken;
    }

    void read(String text) {
        XMLStreamReader xml;
        try {
            xml = factory().createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException notXml) {
            broken = 1;
            return;
        }
        try {
            root(xml);
        } catch (XMLStreamException broke) {
            broken = Math.max(1, broke.getLocation() == null ? 1 : lineOf(broke));
        }
        found.end();
    }

    private static int lineOf(XMLStreamException broke) {
        return broke.getLocation().getLineNumber();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void root(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            // No Final Draft file has a document type; what has one is something else.
            if (event == XMLStreamConstants.DTD) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("FinalDraft")) {
                    parts(xml);
                }
                return;
            }
        }
    }

    private void parts(XMLStreamReader xml) throws XMLStreamException {
        while (child(xml)) {
            switch (xml.getLocalName()) {
                case "Content" -> paragraphs(xml, false);
                case "TitlePage" -> titlePage(xml);
                default -> skip(xml);
            }
        }
    }

    private void titlePage(XMLStreamReader xml) throws XMLStreamException {
        while (child(xml)) {
            if (xml.getLocalName().equals("Content")) {
                paragraphs(xml, true);
            } else {
                skip(xml);
            }
        }
    }

    private void paragraphs(XMLStreamReader xml, boolean title) throws XMLStreamException {
        while (child(xml)) {
            if (xml.getLocalName().equals(PARAGRAPH)) {
                paragraph(xml, title, true);
            } else {
                skip(xml);
            }
        }
    }

    /// @param outer whether it may hold speeches beside each other
    private void paragraph(XMLStreamReader xml, boolean title, boolean outer)
            throws XMLStreamException {
        var paragraph =
                new FinalDraftParagraph(
                        attribute(xml, "Type"),
                        attribute(xml, "Number"),
                        attribute(xml, "Alignment"),
                        attribute(xml, "StartsNewPage").equals("Yes"));
        boolean beside = false;
        try {
            while (child(xml)) {
                switch (xml.getLocalName()) {
                    case "Text" -> text(xml, paragraph);
                    case "SceneProperties" -> scene(xml, paragraph);
                    case "ScriptNote" -> paragraph.note(words(xml));
                    case "DualDialogue" -> {
                        beside = true;
                        if (outer && !title) {
                            found.beside(true);
                            while (child(xml)) {
                                if (xml.getLocalName().equals(PARAGRAPH)) {
                                    paragraph(xml, false, false);
                                } else {
                                    skip(xml);
                                }
                            }
                        } else {
                            paragraph.say(words(xml), "");
                        }
                    }
                    default -> skip(xml);
                }
            }
        } finally {
            if (title) {
                found.title(paragraph);
            } else if (!beside || !paragraph.isEmpty()) {
                found.add(paragraph);
            }
            if (beside) {
                found.beside(false);
            }
        }
    }

    private static void text(XMLStreamReader xml, FinalDraftParagraph paragraph)
            throws XMLStreamException {
        String style = attribute(xml, "Style");
        var words = new StringBuilder();
        try {
            int depth = 1;
            while (depth > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            words.append(xml.getText());
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (xml.getLocalName().equals("ScriptNote")) {
                            paragraph.note(words(xml));
                        } else {
                            depth++;
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } finally {
            paragraph.say(words.toString(), style);
        }
    }

    private static void scene(XMLStreamReader xml, FinalDraftParagraph paragraph)
            throws XMLStreamException {
        Optional<Eighths> length = Eighths.parse(attribute(xml, "Length"));
        paragraph.scene(attribute(xml, "Title"), length);
        while (child(xml)) {
            if (xml.getLocalName().equals("Summary")) {
                paragraph.summary(words(xml));
            } else {
                skip(xml);
            }
        }
    }

    /// All text in an element, its paragraphs apart by a line end.
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        int depth = 1;
        boolean text = false;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text = xml.getLocalName().equals("Text");
                    if (xml.getLocalName().equals(PARAGRAPH) && !words.isEmpty()) {
                        words.append('\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text) {
                        words.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return words.toString();
    }

    /// Goes on to the next element within the open one; false when that has ended instead.
    private static boolean child(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}

package app.aladdin.script;

import java.util.List;

/// Elements as plain text.
final class PrintedText {
    private PrintedText() {}

    static String of(List<Element> elements) {
        var out = new StringBuilder();
        for (Element element : elements) {
            switch (element) {
                case Parenthetical direction -> append(out, "\n", "(" + direction.plain() + ")");
                case Dialogue _, Lyric _ -> append(out, "\n", element.plain());
                case SceneHeading _, Action _, Cue _, Transition _, Centred _ ->
                        append(out, "\n\n", element.plain());
                case PageBreak _, Section _, Synopsis _, Note _, Boneyard _ -> {}
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String separator, String text) {
        out.append(out.isEmpty() ? "" : separator).append(text);
    }
}

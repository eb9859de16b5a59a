package app.aladdin.ui.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the reference renderer's HTML says to a reader; HTML of the text's author is escaped in it.
final class HtmlText {
    private static final Pattern IMAGE =
            Pattern.compile("<img src=\"([^\"]*)\" alt=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private HtmlText() {}

    /// A picture is said by its name, or by its address if it has none.
    static String of(String html) {
        Matcher image = IMAGE.matcher(html);
        String named =
                image.replaceAll(found -> {
                    String name = found.group(2).isBlank() ? found.group(1) : found.group(2);
                    return Matcher.quoteReplacement("Image: " + name);
                });
        return TAG.matcher(named)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}

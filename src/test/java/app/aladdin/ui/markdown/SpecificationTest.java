package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The examples of CommonMark's specification and of GitHub's, all the way to nodes.
@ExtendWith(Toolkit.class)
class SpecificationTest {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create(),
                    AutolinkExtension.create());

    /// A link without words is shown by its address, because nobody can press nothing; a picture
    /// within a link is only its name, because the link counts.
    private static final Set<String> DIFFERS =
            Set.of(
                    "[](./target.md)\n",
                    "[![moon](moon.jpg)](/uri)\n",
                    "[![moon](moon.jpg)][ref]\n\n[ref]: /uri\n");

    @Test
    void showsTheTextOfEveryExampleOfCommonMark() throws Exception {
        assertThat(differing(TestResources.getSpec(), 652)).isEmpty();
    }

    @Test
    void showsTheTextOfEveryExampleOfGitHub() throws Exception {
        assertThat(differing(TestResources.getGfmSpec(), 672)).isEmpty();
    }

    private static Set<String> differing(URL specification, int count) throws Exception {
        List<Example> examples = ExampleReader.readExamples(specification);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(count);
        Set<String> differing = new TreeSet<>();
        onFx(() -> {
            for (Example example : examples) {
                String source = example.getSource();
                String shown = squeezed(shown(source));
                String said = squeezed(HtmlText.of(reference(source)));
                if (!shown.equals(said) && !DIFFERS.contains(source)) {
                    differing.add(source + "\n   shown: " + shown + "\n   said:  " + said);
                }
            }
        });
        return differing;
    }

    private static String reference(String markdown) {
        Parser parser = Parser.builder().extensions(EXTENSIONS).build();
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .build()
                .render(parser.parse(markdown));
    }

    private static String shown(String markdown) {
        MarkdownView view =
                new MarkdownView(link -> {}, MarkdownWords.english(), new MarkdownMemory());
        view.show(Markdown.read(markdown));
        List<String> texts = new ArrayList<>();
        collect(view, texts);
        return String.join("\n", texts);
    }

    private static void collect(Node node, List<String> into) {
        if (node instanceof Prose prose) {
            StringBuilder text = new StringBuilder();
            for (Node part : prose.getChildren()) {
                switch (part) {
                    case Text words -> text.append(words.getText());
                    case Hyperlink cite -> text.append(cite.getText());
                    default -> {}
                }
            }
            into.add(text.toString());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}

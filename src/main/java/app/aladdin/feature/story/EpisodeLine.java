package app.aladdin.feature.story;

import app.aladdin.contract.Episode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

/// An episode in the list.
final class EpisodeLine implements RowLine<Episode> {
    private final Figures figures;
    private final Messages messages;
    private final FormWords values;
    private final Label status = Details.tag("");
    private final Label scenes = TwoLines.small();
    private final TwoLines lines = new TwoLines(Icons.of(Feather.TV), status, scenes);

    EpisodeLine(Figures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
        this.values = new FormWords(messages);
    }

    @Override
    public Node node() {
        return lines.node();
    }

    @Override
    public void show(Episode episode) {
        lines.show(episode.name(), EpisodeKind.number(episode, messages));
        status.setText(episode.status().isEmpty() ? "" : values.value(episode.status()));
        status.setVisible(!episode.status().isEmpty());
        status.setManaged(status.isVisible());
        scenes.setText(messages.get("dashboard.scenes", figures.count(episode)));
    }
}

package app.aladdin.ui.form;

import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Tone;

import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A remark with the way to what it is about: beside the text where there is room, else below it.
public final class RemarkLine extends Region {
    private static final double GAP = 6;
    private static final double ICON = 12;

    private final FontIcon icon;
    private final Label text;
    private final Hyperlink link = new Hyperlink();

    /// @param tone [Tone#DANGER] for what stands against keeping it, [Tone#WARNING] for what should
    ///   be looked at, else [Tone#INFO]
    public RemarkLine(FormRemark remark, Tone tone) {
        icon = Icons.of(glyph(tone), (int) ICON);
        icon.getStyleClass().add(tone.styleClass());
        text = new Label(remark.text());
        text.setWrapText(true);
        text.getStyleClass().addAll("small", tone.styleClass());
        getStyleClass().add("remark-line");
        getChildren().addAll(icon, text);
        if (!remark.link().isEmpty()) {
            link.setText(remark.link());
            link.setOnAction(e -> remark.follow().run());
            getChildren().add(link);
        }
    }

    private static Feather glyph(Tone tone) {
        return switch (tone) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case SUCCESS -> Feather.CHECK_CIRCLE;
            case PLAIN, MUTED, ACCENT, INFO -> Feather.INFO;
        };
    }

    private boolean linked() {
        return link.getParent() != null;
    }

    private double linkWidth() {
        return linked() ? Math.ceil(link.prefWidth(-1)) : 0;
    }

    private boolean besides(double width) {
        return linked() && ICON + 3 * GAP + text.prefWidth(-1) + linkWidth() <= width;
    }

    private double textHeight(double width) {
        return text.prefHeight(besides(width) ? -1 : Math.max(1, width - ICON - GAP));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ICON + 3 * GAP + text.prefWidth(-1) + linkWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? prefWidth(-1) : width;
        double height = textHeight(across);
        return snapSizeY(linked() && !besides(across) ? height + link.prefHeight(-1) : height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = textHeight(width);
        boolean besides = besides(width);
        double from = ICON + GAP;
        icon.relocate(0, 2);
        text.resizeRelocate(from, 0, besides ? text.prefWidth(-1) : width - from, height);
        if (linked()) {
            double wide = Math.min(linkWidth(), width);
            link.resizeRelocate(
                    besides ? width - wide : from, besides ? 0 : height, wide, link.prefHeight(-1));
        }
    }
}

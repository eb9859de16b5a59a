package app.aladdin.ui.picture;

import app.aladdin.ui.icon.Icons;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.feather.Feather;

/// A place for a picture, which it fills: what does not fit is cut off evenly. Until the picture is
/// there, and where there is none, a quiet mark stands in it. FX thread only.
public final class PictureBox extends Region {
    private static final double CORNER = 16;

    private final ImageView view = new ImageView();
    private final StackPane mark = new StackPane();

    /// Shows where a picture ends that has the colour of what is around it.
    private final Region edge = new Region();

    private final Rectangle clip = new Rectangle();

    public PictureBox() {
        getStyleClass().add("picture-box");
        view.setSmooth(true);
        // What is on a picture stays where it is in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        edge.getStyleClass().add("picture-edge");
        edge.setMouseTransparent(true);
        getChildren().addAll(mark, view, edge);
        mark(Feather.IMAGE);
    }

    /// Shows a picture.
    public void show(Image image) {
        view.setImage(image);
        view.setVisible(true);
        mark.setVisible(false);
        requestLayout();
    }

    /// Shows a mark where the picture is not there, or not yet.
    public void mark(Feather glyph) {
        view.setImage(null);
        view.setVisible(false);
        Node icon = Icons.of(glyph, 20);
        icon.getStyleClass().add("faint");
        mark.getChildren().setAll(icon);
        mark.setVisible(true);
    }

    /// Whether there is a picture to be seen.
    public boolean isFilled() {
        return view.getImage() != null;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        mark.resizeRelocate(0, 0, width, height);
        edge.resizeRelocate(0, 0, width, height);
        Image image = view.getImage();
        if (image == null || width <= 0 || height <= 0) {
            return;
        }
        double scale = Math.max(width / image.getWidth(), height / image.getHeight());
        double seenWidth = Math.min(image.getWidth(), width / scale);
        double seenHeight = Math.min(image.getHeight(), height / scale);
        view.setViewport(
                new Rectangle2D(
                        (image.getWidth() - seenWidth) / 2,
                        // Heads are above the middle.
                        (image.getHeight() - seenHeight) / 3,
                        seenWidth,
                        seenHeight));
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(0, 0);
    }
}

package app.aladdin.ui.icon;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The lamp, drawn like the Feather icons around it and coloured by the style sheet.
///
/// Its outline is that of the logo's source drawing, on a field of 24 by 24.
public final class Lamp extends Region {
    private static final double FIELD = 24;
    private static final String OUTLINE =
            "M3.1 1.6C1.8 3.1 1.2 4.2 1.2 5.4C1.2 6.7 1.9 7.7 3.1 8.3"
                    + "C4.3 7.7 5 6.7 5 5.4C5 4.2 4.4 3.1 3.1 1.6Z"
                    + "M12.6 10.55C13.84 10.55 14.87 11.41 15.13 12.95L10.07 12.95"
                    + "C10.33 11.41 11.36 10.55 12.6 10.55Z"
                    + "M3.05 11.5C4.55 11.5 5.36 12.15 5.97 12.9C6.77 13.92 7.68 14.55 9 14.55"
                    + "L15.91 14.55C15.63 17.05 14.06 18.4 12.1 18.4L11.2 18.4"
                    + "C7.77 18.4 4.76 15.64 3.03 11.5Z"
                    + "M12.6 7.1C12.16 7.1 11.8 7.46 11.8 7.9L11.8 9.02"
                    + "C9.97 9.37 8.74 10.91 8.46 12.88C8.04 12.76 7.66 12.46 7.23 11.91"
                    + "C6.33 10.81 5.09 9.9 3.05 9.9C2.65 9.9 2.23 9.94 1.77 10.01"
                    + "C1.54 10.05 1.33 10.19 1.21 10.39C1.09 10.6 1.07 10.84 1.15 11.07"
                    + "C2.89 15.99 6.5 20 11.2 20L12.1 20C14.19 20 15.85 18.93 16.77 17.19"
                    + "C17.02 17.21 17.28 17.22 17.53 17.22C20.28 17.22 22.68 15.78 23.05 13.1"
                    + "C23.08 12.88 23.1 12.64 23.1 12.4C23.1 10.27 21.75 8.7 19.95 8.7"
                    + "C18.55 8.7 17.47 9.62 17.47 11.04C17.47 11.2 17.48 11.37 17.51 11.54"
                    + "C17.58 11.93 17.92 12.2 18.3 12.2C18.35 12.2 18.39 12.2 18.44 12.19"
                    + "C18.88 12.11 19.17 11.69 19.09 11.26C19.07 11.18 19.07 11.1 19.07 11.04"
                    + "C19.07 10.63 19.31 10.3 19.95 10.3C20.65 10.3 21.5 10.93 21.5 12.4"
                    + "C21.5 12.57 21.49 12.73 21.47 12.88C21.24 14.48 19.77 15.63 17.58 15.63"
                    + "C17.5 15.63 17.42 15.63 17.34 15.62C17.48 15.04 17.55 14.41 17.55 13.75"
                    + "C17.55 13.31 17.19 12.95 16.75 12.95C16.49 10.95 15.26 9.37 13.4 9.02"
                    + "L13.4 7.9C13.4 7.46 13.04 7.1 12.6 7.1Z"
                    + "M8.7 21.2C8.26 21.2 7.9 21.56 7.9 22C7.9 22.44 8.26 22.8 8.7 22.8"
                    + "L14.7 22.8C15.14 22.8 15.5 22.44 15.5 22C15.5 21.56 15.14 21.2 14.7 21.2"
                    + "Z";

    Lamp(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(OUTLINE);
        shape.getStyleClass().add("lamp-shape");
        shape.getTransforms().add(new Scale(size / FIELD, size / FIELD));
        shape.setManaged(false);
        getChildren().add(shape);
        getStyleClass().add("lamp");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }
}

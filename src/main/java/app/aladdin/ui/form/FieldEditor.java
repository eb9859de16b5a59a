package app.aladdin.ui.form;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.Node;

/// The control for one field. FX thread only.
interface FieldEditor {
    Node node();

    /// What is in it now; a missing node for nothing.
    ///
    /// @throws IllegalArgumentException when it is not what the field can hold
    JsonNode value();

    /// Puts a value in.
    void show(JsonNode value);

    /// Told whenever the person changes it.
    void onChange(Runnable changed);
}

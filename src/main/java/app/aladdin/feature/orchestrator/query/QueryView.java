package app.aladdin.feature.orchestrator.query;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person looks at the results of one answer: kept while its message is out of sight.
final class QueryView {
    /// How many results are shown at first, and more of on each wish for more.
    static final int STEP = 20;

    private final ObjectProperty<ResultOrder> order =
            new SimpleObjectProperty<>(ResultOrder.RELEVANCE);
    private final IntegerProperty shown = new SimpleIntegerProperty(STEP);

    ObjectProperty<ResultOrder> order() {
        return order;
    }

    IntegerProperty shown() {
        return shown;
    }
}

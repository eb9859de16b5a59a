package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;

/// What makes a list of scenes, characters or locations different from the others.
interface StoryKind<T> {
    ReadOnlyObjectProperty<Loadable<List<T>>> list();

    EntityKind kind();

    /// Key of the view's title.
    String titleKey();

    /// Key of the invitation when there is nothing.
    String emptyKey();

    /// Key of the hint in the filter field.
    String filterKey();

    /// The style class with the height of the rows.
    String rowsClass();

    String id(T thing);

    String name(T thing);

    /// The thing as it is on the wire.
    ObjectNode json(T thing);

    /// What a new thing begins with.
    ObjectNode beginning();

    Destination destination(T thing);

    /// Where they all are, with none of them open.
    Destination place();

    /// All words by which a thing is found, in lower case.
    String words(T thing);

    /// The orders of the list, the first one being its own.
    List<Order<T>> orders();

    /// By what the list can be narrowed.
    List<Facet<T>> facets();

    /// Changes whenever rows say something else about the same things, because other things
    /// changed. Each asking gets one of its own where there are no such things: a shared one would
    /// hold on to every list that ever listened.
    default ObservableValue<Number> figures() {
        return new ReadOnlyLongWrapper().getReadOnlyProperty();
    }

    /// The larger parts of the story that things of this kind belong to, such as episodes; empty
    /// for those that belong to none.
    default List<EntityRef> parts() {
        return List.of();
    }

    /// The columns of a table, in their order.
    List<Column<T>> columns();

    /// Whether anything is known that stands in this column.
    default boolean knows(String column) {
        return true;
    }

    /// The content of a row.
    RowLine<T> line();

    /// All there is to say about a thing.
    DetailPage detail(T thing);
}

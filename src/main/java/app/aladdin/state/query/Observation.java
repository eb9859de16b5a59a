package app.aladdin.state.query;

import app.aladdin.state.Loadable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One look at a query. As long as somebody looks and is enabled, the value is kept current. Lives
/// on the dispatcher's thread; must be closed.
public final class Observation<T> implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Loadable<T>> value =
            new ReadOnlyObjectWrapper<>(Loadable.loading());
    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(Activity.IDLE);
    private final Query<T> query;
    private boolean enabled;
    private boolean closed;

    Observation(Query<T> query, boolean enabled) {
        this.query = query;
        this.enabled = enabled;
    }

    /// The value with all pending changes. Does not change, and no listener is called, when what
    /// comes is equal to what is there; parts that are equal keep their identity.
    public ReadOnlyObjectProperty<Loadable<T>> value() {
        return value.getReadOnlyProperty();
    }

    /// What the query is doing; a value is shown on while it is fetched again.
    public ReadOnlyObjectProperty<Activity> activity() {
        return activity.getReadOnlyProperty();
    }

    /// Asks now, however young the value is. Joins a request that is under way.
    public void refetch() {
        query.fetchNow();
    }

    /// Whether this look makes the query fetch by itself. A disabled one shows what is known.
    public void enable(boolean on) {
        boolean before = enabled;
        enabled = on;
        if (!closed && on != before) {
            query.enabledChanged(on);
        }
    }

    boolean enabled() {
        return enabled;
    }

    void show(Loadable<T> news, Activity doing) {
        if (!closed && !news.equals(value.get())) {
            value.set(news);
        }
        if (!closed) {
            activity.set(doing);
        }
    }

    /// Ends the look. The last one to leave cancels the request under way.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            query.leave(this);
        }
    }
}

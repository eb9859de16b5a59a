package app.aladdin.studio.socket;

import app.aladdin.contract.Department;
import app.aladdin.studio.access.Principal;

import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.Transport;
import com.corundumstudio.socketio.transport.NamespaceClient;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One socket whose owner is known. Safe on any thread.
final class Session {
    /// Nobody watches more runs than that at a time.
    private static final int MOST_EXECUTIONS = 200;

    /// The library answers a poll with 50 packets at most, and loses the one behind them. It is
    /// never given so many.
    private static final int MOST_TO_POLL = 20;

    private final SocketIOClient client;
    private final Principal who;
    private final String project;

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Event> held = new ArrayDeque<>();

    /// An event that waits for the next poll.
    private record Event(String name, ObjectNode data) {}

    /// The executions followed, with the departments that are wanted; none means all.
    private final Map<String, Set<String>> executions = new ConcurrentHashMap<>();

    Session(SocketIOClient client, Principal who, String project) {
        this.client = client;
        this.who = who;
        this.project = project;
    }

    SocketIOClient client() {
        return client;
    }

    Principal who() {
        return who;
    }

    String project() {
        return project;
    }

    /// Follows an execution; doing so again changes the departments.
    ///
    /// @param departments slugs, or other names; empty for all
    /// @return whether there was room for it
    boolean follow(String executionId, Set<String> departments) {
        if (executions.size() >= MOST_EXECUTIONS && !executions.containsKey(executionId)) {
            return false;
        }
        executions.put(executionId, departments);
        return true;
    }

    void leave(String executionId) {
        executions.remove(executionId);
    }

    /// Whether an event of an execution is wanted here.
    ///
    /// @param department the department it is about, or `null` for the whole execution
    boolean wants(String executionId, @Nullable String department) {
        Set<String> wanted = executions.get(executionId);
        return wanted != null
                && (wanted.isEmpty() || department == null || wanted.contains(key(department)));
    }

    void send(String name, ObjectNode data) {
        lock.lock();
        try {
            held.add(new Event(name, data));
            pass();
        } finally {
            lock.unlock();
        }
    }

    /// The reader has come for more.
    void more() {
        lock.lock();
        try {
            pass();
        } finally {
            lock.unlock();
        }
    }

    /// How many events wait.
    int waiting() {
        lock.lock();
        try {
            return held.size() + given();
        } finally {
            lock.unlock();
        }
    }

    private void pass() {
        while (!held.isEmpty()
                && (client.getTransport() != Transport.POLLING || given() < MOST_TO_POLL)) {
            Event event = held.remove();
            client.sendEvent(event.name, event.data);
        }
    }

    /// How many packets the library has and has not sent yet.
    private int given() {
        return client instanceof NamespaceClient known
                ? known.getBaseClient().getPacketsQueue(client.getTransport()).size()
                : 0;
    }

    /// A department's slug where it has one, so that `Image Quality` and `image-quality` are one.
    static String key(String department) {
        return Department.of(department).map(Department::slug).orElse(department);
    }
}

package app.aladdin.client.media;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps the pictures that were looked at last, as many as fit. Thread-safe.
final class MediaMemory {
    private final long most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Media.Wish, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /// @param most how many bytes are kept
    MediaMemory(long most) {
        this.most = most;
    }

    byte @Nullable [] get(Media.Wish wish) {
        lock.lock();
        try {
            return kept.get(wish);
        } finally {
            lock.unlock();
        }
    }

    /// One that alone would take half of the room is not kept.
    void put(Media.Wish wish, byte[] bytes) {
        lock.lock();
        try {
            if (bytes.length > most / 2) {
                return;
            }
            byte[] before = kept.put(wish, bytes);
            size += bytes.length - (before == null ? 0 : before.length);
            Iterator<byte[]> eldest = kept.values().iterator();
            while (size > most) {
                size -= eldest.next().length;
                eldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }
}

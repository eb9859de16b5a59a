package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.StreamEvent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Reads a stream of server-sent events in the background and hands its frames out one by one.
final class EventReader implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final InputStream body;
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();

    /// One frame; a comment has only its text, the end of the stream nothing at all.
    record Frame(long id, String event, String data, String comment, boolean end) {
        StreamEvent streamEvent() {
            return StreamEvent.read(data);
        }
    }

    EventReader(InputStream body) {
        this.body = body;
        Thread.ofVirtual().start(this::read);
        assertThat(take().comment).isEqualTo("connected");
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            long id = -1;
            String event = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    frames.add(new Frame(-1, "", "", line.substring(1).strip(), false));
                } else if (line.startsWith("id: ")) {
                    id = Long.parseLong(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    frames.add(new Frame(id, event, data, "", false));
                    data = "";
                }
            }
        } catch (IOException closed) {
            // Said by the frame below.
        }
        frames.add(new Frame(-1, "", "", "", true));
    }

    /// The next frame, comment or end.
    Frame take() {
        try {
            Frame frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("the stream says nothing");
            }
            return frame;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The next frame that is neither comment nor end.
    Frame event() {
        Frame frame = take();
        while (!frame.comment.isEmpty()) {
            frame = take();
        }
        assertThat(frame.end).as("the stream ended").isFalse();
        return frame;
    }

    /// Frames up to and with the next `complete`.
    List<Frame> answer() {
        List<Frame> answer = new ArrayList<>();
        do {
            answer.add(event());
        } while (!(answer.getLast().streamEvent() instanceof StreamEvent.Complete)
                && !(answer.getLast().streamEvent() instanceof StreamEvent.Failed));
        return answer;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

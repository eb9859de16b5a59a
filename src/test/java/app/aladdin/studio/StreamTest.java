package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.StreamEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class StreamTest {
    private static final String QUESTION = "Which scenes are at night?";

    /// Slow enough that an answer never ends by itself while a test looks at it.
    private static final Duration SLOW = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void tellsAgainWhatIsMissingAfterACutAtAnyFrame() {
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            String conversation = client.conversation();
            List<EventReader.Frame> whole = new ArrayList<>();
            try (EventReader stream = client.follow(conversation, null)) {
                client.ask(QUESTION, conversation);
                whole.addAll(stream.answer());
                client.ask("Who is in scene 12?", conversation);
                whole.addAll(stream.answer());
            }
            for (int cut = 0; cut < whole.size() - 1; cut++) {
                try (EventReader stream = client.follow(conversation, whole.get(cut).id())) {
                    for (EventReader.Frame frame : whole.subList(cut + 1, whole.size())) {
                        assertThat(stream.event()).isEqualTo(frame);
                    }
                }
            }
        }
    }

    @Test
    void tellsTheSameAfterARestart() {
        List<EventReader.Frame> whole;
        String conversation;
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            conversation = client.conversation();
            try (EventReader stream = client.follow(conversation, null)) {
                client.ask(QUESTION, conversation);
                whole = stream.answer();
            }
        }
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio);
                EventReader stream = client.follow(conversation, whole.get(3).id())) {
            for (EventReader.Frame frame : whole.subList(4, whole.size())) {
                assertThat(stream.event()).isEqualTo(frame);
            }
            client.ask("Who is Badr?", conversation);
            assertThat(stream.event().id()).isGreaterThan(whole.getLast().id());
        }
    }

    @Test
    void givesARunningAnswerFromItsStartToALateReader() throws Exception {
        try (Studio studio = Studio.start(StudioFixture.paced(folder, SLOW));
                StudioClient client = new StudioClient(studio);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String conversation = client.conversation();
            try (EventReader first = client.follow(conversation, null)) {
                Future<StudioClient.Reply> reply =
                        threads.submit(() -> client.ask(QUESTION, conversation));
                EventReader.Frame start = first.event();
                try (EventReader late = client.follow(conversation, null)) {
                    assertThat(late.event()).isEqualTo(start);
                }
                stop(client, start);
                assertThat(reply.get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void keepsWhatCameWhenStopped() throws Exception {
        try (Studio studio = Studio.start(StudioFixture.paced(folder, Duration.ofMillis(100)));
                StudioClient client = new StudioClient(studio);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String conversation = client.conversation();
            try (EventReader stream = client.follow(conversation, null)) {
                Future<StudioClient.Reply> reply =
                        threads.submit(() -> client.ask(QUESTION, conversation));
                List<EventReader.Frame> frames =
                        new ArrayList<>(List.of(stream.event(), stream.event(), stream.event()));
                assertThat(stop(client, frames.getFirst())).isEqualTo(204);
                frames.addAll(stream.answer());
                StreamEvent.Complete complete =
                        (StreamEvent.Complete) frames.getLast().streamEvent();
                ChatResponse response = ChatResponse.read(reply.get(30, TimeUnit.SECONDS).json());

                assertThat(complete.content()).isEqualTo(deltas(frames)).isNotEmpty();
                assertThat(response.content()).isEqualTo(complete.content());
                assertThat(AnswerMetadata.read(response.metadata()).stopped()).isTrue();
                String kept =
                        client.get("/conversations/" + conversation)
                                .json()
                                .path("messages")
                                .path(1)
                                .path("content")
                                .asText();
                assertThat(kept).isEqualTo(complete.content());
                assertThat(stop(client, frames.getFirst())).isEqualTo(204);
                try (EventReader again = client.follow(conversation, frames.get(1).id())) {
                    for (EventReader.Frame frame : frames.subList(2, frames.size())) {
                        assertThat(again.event()).isEqualTo(frame);
                    }
                }
            }
        }
    }

    @Test
    void answers404ToStoppingWhatNeverWas() {
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            assertThat(client.post("/orchestrator/chat/none/stop", "").status()).isEqualTo(404);
        }
    }

    @Test
    void makesARepeatedRequestWaitForTheFirst() throws Exception {
        try (Studio studio = Studio.start(StudioFixture.paced(folder, SLOW));
                StudioClient client = new StudioClient(studio);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String conversation = client.conversation();
            String key = UUID.randomUUID().toString();
            try (EventReader stream = client.follow(conversation, null)) {
                Future<StudioClient.Reply> first =
                        threads.submit(
                                () -> client.ask(QUESTION, conversation, "Idempotency-Key", key));
                EventReader.Frame start = stream.event();
                assertThat(client.ask("Other?", conversation, "Idempotency-Key", key).status())
                        .isEqualTo(409);
                Future<StudioClient.Reply> second =
                        threads.submit(
                                () -> client.ask(QUESTION, conversation, "Idempotency-Key", key));
                stop(client, start);
                String answer = first.get(30, TimeUnit.SECONDS).text();
                assertThat(second.get(30, TimeUnit.SECONDS).text()).isEqualTo(answer);
                assertThat(client.get("/conversations/" + conversation).json().path("messages"))
                        .hasSize(2);
            }
        }
    }

    @Test
    void finishesAnswersAndEndsStreamsWhenItCloses() throws Exception {
        Studio studio = Studio.start(StudioFixture.paced(folder, SLOW));
        try (StudioClient client = new StudioClient(studio);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String conversation = client.conversation();
            try (EventReader stream = client.follow(conversation, null)) {
                Future<StudioClient.Reply> reply =
                        threads.submit(() -> client.ask(QUESTION, conversation));
                EventReader.Frame start = stream.event();
                studio.close();
                List<EventReader.Frame> frames = new ArrayList<>(List.of(start));
                frames.addAll(stream.answer());
                assertThat(stream.take().end()).isTrue();
                ChatResponse response = ChatResponse.read(reply.get(30, TimeUnit.SECONDS).json());
                assertThat(response.content()).isEqualTo(deltas(frames));
                assertThat(AnswerMetadata.read(response.metadata()).stopped()).isFalse();
            }
        }
    }

    @Test
    void saysThatItIsAliveWhileNothingHappens() {
        StudioOptions quick = StudioFixture.options(folder);
        try (Studio studio = Studio.start(quick.withHeartbeat(Duration.ofMillis(20)));
                StudioClient client = new StudioClient(studio);
                EventReader stream = client.follow(client.conversation(), null)) {
            assertThat(stream.take().comment()).isEqualTo("heartbeat");
            assertThat(stream.take().comment()).isEqualTo("heartbeat");
        }
    }

    @Test
    void losesNoEventOf50StreamsAtOnce() throws Exception {
        try (Studio studio = Studio.start(StudioFixture.paced(folder, Duration.ofMillis(1)));
                StudioClient client = new StudioClient(studio);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                results.add(threads.submit(() -> streamsWhole(client)));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private static boolean streamsWhole(StudioClient client) {
        String conversation = client.conversation();
        try (EventReader stream = client.follow(conversation, null)) {
            String content = client.ask(QUESTION, conversation).json().path("content").asText();
            List<EventReader.Frame> frames = stream.answer();
            for (int i = 1; i < frames.size(); i++) {
                assertThat(frames.get(i).id()).isEqualTo(frames.get(i - 1).id() + 1);
            }
            return deltas(frames).equals(content);
        }
    }

    private static int stop(StudioClient client, EventReader.Frame start) {
        String id = ((StreamEvent.Start) start.streamEvent()).messageId();
        return client.post("/orchestrator/chat/" + id + "/stop", "").status();
    }

    private static String deltas(List<EventReader.Frame> frames) {
        StringBuilder text = new StringBuilder();
        for (EventReader.Frame frame : frames) {
            if (frame.streamEvent() instanceof StreamEvent.Chunk chunk) {
                text.append(chunk.delta());
            }
        }
        return text.toString();
    }
}

package app.aladdin.client.outbox;

import java.time.Duration;

/// How long an answer is waited for.
///
/// @param streamOpens how long a question waits for its stream
/// @param answer how long nothing at all may be heard of an answer
/// @param silence how long a stream may be silent after the reply came without a text
/// @param silenceWithoutReply the same after the reply was lost
/// @param lookAgain between looks at the conversation while a stream is broken
/// @param confirms how long an answer that the stream ended waits for the reply to confirm that it
///   is the answer to this question
public record Waits(
        Duration streamOpens,
        Duration answer,
        Duration silence,
        Duration silenceWithoutReply,
        Duration lookAgain,
        Duration confirms) {
    public static final Waits STANDARD =
            new Waits(
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(45),
                    Duration.ofSeconds(8),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(1));
}

package app.aladdin.platform;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A process of its own that uses this computer's key chain once: patience in seconds, verb,
/// service, account; the secret comes from the input.
final class KeyChainProcess {
    private KeyChainProcess() {}

    public static void main(String[] args) throws Exception {
        long began = System.nanoTime();
        KeyChain chain = new SystemKeyChain(Duration.ofSeconds(Long.parseLong(args[0])));
        KeyChain.Answer answer =
                switch (args[1]) {
                    case "store" -> chain.store(args[2], args[3], input());
                    case "remove" -> chain.remove(args[2], args[3]);
                    default -> chain.find(args[2], args[3]);
                };
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        String said =
                switch (answer) {
                    case KeyChain.Answer.Done done -> "done " + done.secret().orElse("nothing");
                    case KeyChain.Answer.Unavailable no -> "unavailable " + no.reason();
                };
        System.out.println(said + (seconds > 25 ? " much too late" : ""));
        System.exit(0);
    }

    private static String input() throws Exception {
        return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}

package app.aladdin;

import app.aladdin.app.NoToolkit;
import app.aladdin.app.Screenshots;
import app.aladdin.app.WindowOptions;
import app.aladdin.app.WindowStart;
import app.aladdin.cli.CommandStart;
import app.aladdin.cli.StartOptions;
import app.aladdin.cli.Surroundings;
import app.aladdin.cli.Terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The entry point: the window, the text mode or a command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Most starts want the window, which does not wait for a parser of command lines.
        int exit =
                StartOptions.parse(List.of(args))
                        .map(Main::open)
                        .orElseGet(() -> CommandStart.run(args, surroundings()));
        System.exit(exit);
    }

    private static int open(StartOptions start) {
        if (start.text()) {
            return CommandStart.text(start, surroundings());
        }
        Map<String, String> environment = System.getenv();
        try {
            WindowStart.run(
                    new WindowOptions(
                            start.directories(environment),
                            start.choice(environment),
                            StartOptions.token(environment),
                            start.link()));
            return 0;
        } catch (NoToolkit e) {
            Surroundings surroundings = surroundings();
            System.err.println("No window: " + e.getMessage() + ". Going on in text mode.");
            return CommandStart.text(start, surroundings);
        }
    }

    private static Surroundings surroundings() {
        return new Surroundings(Terminal.system(), System.getenv(), new ToolkitWindow());
    }

    private static final class ToolkitWindow implements Surroundings.Window {
        @Override
        public int open(StartOptions options) {
            return Main.open(options);
        }

        @Override
        public void screenshots(Path to, List<String> only) throws Exception {
            Screenshots.write(to, only);
        }
    }
}

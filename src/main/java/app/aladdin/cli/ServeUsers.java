package app.aladdin.cli;

import app.aladdin.studio.UserFile;
import app.aladdin.studio.access.Users;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;

/// What is done with a Studio's users instead of serving.
final class ServeUsers {
    @Option(
            names = "--add-user",
            paramLabel = "EMAIL",
            description = "Add a user, with the password from the first line of input, and end.")
    private @Nullable String add;

    @Option(
            names = "--change-password",
            paramLabel = "EMAIL",
            description = "Give a user the password from the first line of input, and end.")
    private @Nullable String change;

    @Option(names = "--remove-user", paramLabel = "EMAIL", description = "Remove a user and end.")
    private @Nullable String remove;

    @Option(
            names = "--share",
            paramLabel = "PROJECT",
            description = "With --with: let a user use a project, and end.")
    private @Nullable String share;

    @Option(names = "--with", paramLabel = "EMAIL", description = "With whom --share shares.")
    private @Nullable String with;

    @Option(names = "--list-users", description = "Print the users, one on a line, and end.")
    private boolean list;

    boolean wanted() {
        return add != null || change != null || remove != null || share != null || list;
    }

    void run(Path file, Terminal terminal) throws CommandFailure {
        try (UserFile opened = UserFile.open(file)) {
            Users users = opened.users();
            if (add != null) {
                users.add(add, "", password(terminal));
            }
            if (change != null) {
                must(users.changePassword(change, password(terminal)), "There is no such user.");
            }
            if (remove != null) {
                must(users.remove(remove), "There is no such user.");
            }
            if (share != null) {
                must(opened.hasProject(share), "There is no such project.");
                must(with != null && users.share(with, share), "There is no such user.");
            }
            if (list) {
                users.all().forEach(user -> terminal.line(user.email()));
            }
        }
    }

    private static String password(Terminal terminal) throws CommandFailure {
        try {
            if (terminal.interactive()) {
                terminal.note("Password (it is shown while you type; a pipe is more discreet):");
            }
            String line = terminal.in().readLine();
            must(line != null, "The password is expected as the first line of input.");
            return String.valueOf(line);
        } catch (IOException e) {
            throw new CommandFailure(Exit.FAILED, "INPUT", "The password could not be read.");
        }
    }

    private static void must(boolean holds, String sentence) throws CommandFailure {
        if (!holds) {
            throw new CommandFailure(Exit.USAGE, "USERS", sentence);
        }
    }
}

package app.aladdin.cli;

import app.aladdin.client.Client;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.io.Console;
import java.io.IOException;

/// Who signs in at a command's start, and with which password.
final class SignIn {
    /// A longer line is no password.
    private static final int LONGEST = 1_000;

    private final String email;
    private final String password;

    private SignIn(String email, String password) {
        this.email = email;
        this.password = password;
    }

    /// Takes the password from the first line of the input, or asks for it without showing it.
    ///
    /// @throws CommandFailure where there is neither
    static SignIn of(String email, boolean fromInput, Terminal terminal) throws CommandFailure {
        String password = fromInput ? firstLine(terminal) : asked(email, terminal);
        if (password.isEmpty() || password.length() > LONGEST) {
            throw new CommandFailure(Exit.USAGE, "NO_PASSWORD", "There is no password to use.");
        }
        return new SignIn(email, password);
    }

    private static String firstLine(Terminal terminal) throws CommandFailure {
        try {
            String line = terminal.in().readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new CommandFailure(Exit.USAGE, "NO_PASSWORD", "The input cannot be read.");
        }
    }

    private static String asked(String email, Terminal terminal) throws CommandFailure {
        Console console = terminal.interactive() ? System.console() : null;
        if (console == null) {
            throw new CommandFailure(
                    Exit.USAGE,
                    "NO_PASSWORD",
                    "Without a terminal the password comes from the input: add --password-stdin.");
        }
        char[] typed = console.readPassword("Password of %s: ", email);
        return typed == null ? "" : new String(typed);
    }

    /// Signs in. Blocks for the network.
    ///
    /// @throws CommandFailure when the server does not take it, so that nothing is kept for later
    ///   under a name that was mistyped
    /// @throws ProblemException when the server cannot be asked
    void at(Client client) throws CommandFailure {
        try {
            client.account().signIn(email, password);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.SignedOut) {
                throw new CommandFailure(
                        Exit.SIGNED_OUT,
                        "SIGN_IN_REFUSED",
                        "The server does not take this address and password.");
            }
            throw e;
        }
    }
}

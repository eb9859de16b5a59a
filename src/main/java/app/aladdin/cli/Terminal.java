package app.aladdin.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes.
///
/// @param out answers and nothing else
/// @param err what is for people's eyes
/// @param interactive whether somebody sits in front of it
public record Terminal(BufferedReader in, PrintStream out, PrintStream err, boolean interactive) {

    /// The process's own. Files and pipes get UTF-8 whatever the locale; a terminal gets what it
    /// understands.
    public static Terminal system() {
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        Charset charset =
                console != null && interactive ? console.charset() : StandardCharsets.UTF_8;
        if (charset.equals(StandardCharsets.US_ASCII)) {
            // The "C" locale says nothing about the terminal; nearly all of them speak UTF-8.
            charset = StandardCharsets.UTF_8;
        }
        return new Terminal(
                new BufferedReader(new InputStreamReader(System.in, charset)),
                stream(FileDescriptor.out, charset),
                stream(FileDescriptor.err, charset),
                interactive);
    }

    private static PrintStream stream(FileDescriptor to, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, charset);
    }

    /// A stream for libraries that want a writer.
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    /// Writes to `out` at once.
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /// Writes a line to `out` at once, with a line feed on every system.
    void line(String text) {
        print(text + "\n");
    }

    /// Tells a person something.
    void note(String text) {
        err.print(text + System.lineSeparator());
        err.flush();
    }
}

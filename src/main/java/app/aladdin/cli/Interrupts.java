package app.aladdin.cli;

import java.lang.reflect.Proxy;

/// Ctrl+C as an event instead of the end of the process.
///
/// Java's class for it is not part of the standard and is therefore looked up; on a Java without it
/// Ctrl+C ends the program, as it does by default.
final class Interrupts {
    private Interrupts() {}

    /// Calls `action` at each Ctrl+C, on a thread of the system.
    static void handle(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object calls =
                    Proxy.newProxyInstance(
                            handler.getClassLoader(),
                            new Class<?>[] {handler},
                            (proxy, method, arguments) -> {
                                if (method.getName().equals("handle")) {
                                    action.run();
                                }
                                return null;
                            });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), calls);
        } catch (ReflectiveOperationException | IllegalArgumentException without) {
            // Ctrl+C keeps its default meaning.
        }
    }
}

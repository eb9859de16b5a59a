package app.aladdin.app;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Reads and checks the classes that a start needs, ahead of the window's thread, which would do
/// that one by one: two processors begin a window sooner than one.
///
/// `start.classes` names them in their order, as `-Xlog:class+load` tells it; what is not there any
/// more is passed over, and nothing is initialised here.
final class EarlyClasses {
    private static final Logger LOG = Logger.getLogger(EarlyClasses.class.getName());
    private static final String LIST = "start.classes";

    private EarlyClasses() {}

    static void begin() {
        Thread.ofPlatform().daemon().name("early-classes").start(EarlyClasses::read);
    }

    private static void read() {
        int found = 0;
        try (@Nullable InputStream list = EarlyClasses.class.getResourceAsStream(LIST)) {
            if (list == null) {
                return;
            }
            BufferedReader names =
                    new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            for (String name = names.readLine(); name != null; name = names.readLine()) {
                found += prepare(name) ? 1 : 0;
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the rest is read when it is needed", e);
        }
        LOG.log(Level.FINE, "read {0} classes ahead", found);
    }

    /// Whether there is such a class; it is ready to be initialised then.
    static boolean prepare(String name) {
        try {
            Class<?> type = Class.forName(name, false, EarlyClasses.class.getClassLoader());
            // Asking for the constructors links a class without running any of its code.
            Reference.reachabilityFence(type.getDeclaredConstructors());
            return true;
        } catch (ClassNotFoundException | LinkageError gone) {
            return false;
        }
    }
}

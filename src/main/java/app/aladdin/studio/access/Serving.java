package app.aladdin.studio.access;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where the Studio listens and by which names it may be called.
///
/// @param host the address to listen at
/// @param names further names that requests may call it by; when there are none, a Studio with TLS
///   or behind a proxy answers to any name
/// @param tls for `https` and `wss`, or `null` for plain ones
/// @param behindProxy whether something in front of it does TLS, so that plain connections from
///   elsewhere are meant to be
public record Serving(String host, List<String> names, @Nullable Tls tls, boolean behindProxy) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]");

    /// For this computer alone, plain.
    public static final Serving LOCAL = new Serving("127.0.0.1", List.of(), null, false);

    public Serving {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /// Whether other computers can reach it.
    public boolean beyondLoopback() {
        return !LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /// The host to put into an address that others can follow.
    public String shownHost() {
        if (!names.isEmpty()) {
            return names.getFirst();
        }
        String shown = ANY.contains(host) ? "127.0.0.1" : host;
        return shown.contains(":") && !shown.startsWith("[") ? "[" + shown + "]" : shown;
    }

    /// Whether a plain connection would show passwords and scripts to the network.
    public boolean exposed() {
        return beyondLoopback() && tls == null && !behindProxy;
    }

    /// Whether a request's `Host` header names this Studio. A web page whose own name was made to
    /// point here (DNS rebinding) still sends that name.
    ///
    /// @param port where it listens
    public boolean answersTo(@Nullable String header, int port) {
        if (header == null) {
            return false;
        }
        String called = header.toLowerCase(Locale.ROOT);
        int colon = called.lastIndexOf(':');
        boolean hasPort = colon > called.lastIndexOf(']');
        String name = hasPort ? called.substring(0, colon) : called;
        if (LOOPBACK.contains(name) && !name.equals("::1")) {
            return hasPort && called.substring(colon + 1).equals(Integer.toString(port));
        }
        return names.isEmpty() ? anyName() : names.contains(name);
    }

    private boolean anyName() {
        return behindProxy || (tls != null && beyondLoopback());
    }
}

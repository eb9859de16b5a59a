package app.aladdin.net;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which proxy leads to an address: none on this computer; else what the environment names
/// (`https_proxy`, `http_proxy`, `all_proxy`, `no_proxy`, in small or capital letters), else what
/// the system is set to.
final class Proxies extends ProxySelector {
    private final Map<String, String> environment;
    private final @Nullable ProxySelector system;

    /// @param system asked where the environment says nothing; `null` where there is none
    Proxies(Map<String, String> environment, @Nullable ProxySelector system) {
        this.environment = environment;
        this.system = system;
    }

    static Proxies ofThisComputer() {
        return new Proxies(System.getenv(), ProxySelector.getDefault());
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().replaceAll("[\\[\\]]", "");
        if (Wire.isLoopback(host)) {
            return List.of(Proxy.NO_PROXY);
        }
        String named = named(uri.getScheme() + "_proxy");
        String proxy = named.isEmpty() ? named("all_proxy") : named;
        if (!proxy.isEmpty()) {
            return List.of(excepted(host, uri.getPort()) ? Proxy.NO_PROXY : proxy(proxy));
        }
        return system == null ? List.of(Proxy.NO_PROXY) : system.select(uri);
    }

    private String named(String name) {
        String small = environment.getOrDefault(name, "").strip();
        return small.isEmpty()
                ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
                : small;
    }

    private boolean excepted(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        for (String item : named("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
            String wanted = item.replaceFirst("^\\*?\\.", "");
            boolean same = name.equals(wanted) || (name + ":" + port).equals(wanted);
            if (item.equals("*") || (!wanted.isEmpty() && (same || name.endsWith("." + wanted)))) {
                return true;
            }
        }
        return false;
    }

    private static Proxy proxy(String text) {
        URI address;
        try {
            address = URI.create(text.contains("://") ? text : "http://" + text);
        } catch (IllegalArgumentException notAnAddress) {
            return Proxy.NO_PROXY;
        }
        if (address.getHost() == null) {
            return Proxy.NO_PROXY;
        }
        boolean socks = String.valueOf(address.getScheme()).startsWith("socks");
        int usual = socks ? 1080 : 80;
        return new Proxy(
                socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                InetSocketAddress.createUnresolved(
                        address.getHost(), address.getPort() < 0 ? usual : address.getPort()));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
        // The request fails with a problem of its own.
    }
}

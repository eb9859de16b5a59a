package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The way out through proxies.
final class ProxiesTest {

    private static String proxy(Map<String, String> environment, String address) {
        Proxy proxy = new Proxies(environment, null).select(URI.create(address)).getFirst();
        return proxy.address() instanceof InetSocketAddress at
                ? at.getHostString() + ":" + at.getPort()
                : "";
    }

    @ParameterizedTest
    @CsvSource({
        "https_proxy,http://proxy.example:3128,proxy.example:3128",
        "HTTPS_PROXY,http://proxy.example:3128/,proxy.example:3128",
        "https_proxy,proxy.example:3128,proxy.example:3128",
        "https_proxy,http://user:word@proxy.example:3128,proxy.example:3128",
        "all_proxy,socks5://proxy.example,proxy.example:1080",
        "http_proxy,http://proxy.example:3128,''",
        "https_proxy,'',''",
        "https_proxy,::nonsense::,''"
    })
    void theEnvironmentNamesTheProxy(String name, String value, String expected) {
        assertThat(proxy(Map.of(name, value), "https://aladdin.example.com/")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aladdin.example.com",
                ".example.com",
                "example.com",
                "*.example.com",
                "a.b, aladdin.example.com:8443",
                "*",
                "EXAMPLE.COM"
            })
    void exceptionsGoThereDirectly(String exceptions) {
        assertThat(
                        proxy(
                                Map.of("https_proxy", "http://p:1", "no_proxy", exceptions),
                                "https://aladdin.example.com:8443/"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ample.com", "other.com", "", ","})
    void whatIsNoExceptionGoesThroughTheProxy(String exceptions) {
        assertThat(
                        proxy(
                                Map.of("https_proxy", "http://p:1", "no_proxy", exceptions),
                                "https://aladdin.example.com/"))
                .isEqualTo("p:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:3000/", "http://localhost:1/", "http://[::1]:3000/"})
    void thisComputerIsNeverReachedThroughAProxy(String address) {
        assertThat(
                        proxy(
                                Map.of(
                                        "http_proxy", "http://p:1",
                                        "all_proxy", "http://p:1"),
                                address))
                .isEmpty();
    }

    @Test
    void withoutTheEnvironmentTheSystemIsAsked() {
        Proxy known = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("sys", 8));
        ProxySelector system =
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI uri) {
                        return List.of(known);
                    }

                    @Override
                    public void connectFailed(
                            URI uri, java.net.SocketAddress address, IOException failure) {
                        throw new AssertionError("not connected");
                    }
                };
        assertThat(new Proxies(Map.of(), system).select(URI.create("https://example.com/")))
                .containsExactly(known);
    }

    @ParameterizedTest
    @CsvSource({
        "407,Refused[detail=407; code=PROXY_SIGN_IN]",
        "502,Offline[detail=proxy answered 502; until=null]",
        "403,Offline[detail=proxy answered 403; until=null]"
    })
    void whatAProxyRefusesIsSaidToBeTheProxy(int status, String problem) {
        try (LoopbackServer proxy =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, status, ""))) {
            Proxies proxies = new Proxies(Map.of("https_proxy", proxy.address()), null);
            assertThat(problemThrough(proxies).toString().replace(", ", "; ")).isEqualTo(problem);
            assertThat(proxy.requests().getFirst().method()).isEqualTo("CONNECT");
            assertThat(proxy.requests().getFirst().headers()).doesNotContainKey("authorization");
        }
    }

    private static Problem problemThrough(Proxies proxies) {
        var client = new okhttp3.OkHttpClient.Builder().proxySelector(proxies).build();
        var request =
                new okhttp3.Request.Builder()
                        .url("https://aladdin.example.com/")
                        .header("Authorization", "JWT secret")
                        .build();
        try (var response = client.newCall(request).execute()) {
            throw new AssertionError("answered " + response.code());
        } catch (IOException e) {
            return Failures.problem(e);
        }
    }
}

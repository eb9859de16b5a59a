package app.aladdin.studio.http;

import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.Tls;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import java.time.Duration;
import java.util.UUID;

/// Makes the place where Jetty listens, plain or with TLS.
final class Connectors {
    /// Longer than any heartbeat, so that an idle stream is not taken for a dead one.
    private static final Duration IDLE = Duration.ofMinutes(5);

    private Connectors() {}

    static ServerConnector make(Server server, HttpConfiguration http, Serving serving, int port) {
        http.setSendServerVersion(false);
        Tls tls = serving.tls();
        ServerConnector connector =
                tls == null
                        ? new ServerConnector(server, 1, 1, new HttpConnectionFactory(http))
                        : new ServerConnector(server, 1, 1, secure(http, tls));
        connector.setHost(serving.host());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static ConnectionFactory[] secure(HttpConfiguration http, Tls tls) {
        HttpConfiguration secure = new HttpConfiguration(http);
        // Names are the guard's business, which answers in the contract's form.
        secure.addCustomizer(new SecureRequestCustomizer(false));
        String password = UUID.randomUUID().toString();
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(tls.keyStore(password.toCharArray()));
        context.setKeyManagerPassword(password);
        return new ConnectionFactory[] {
            new SslConnectionFactory(context, HttpVersion.HTTP_1_1.asString()),
            new HttpConnectionFactory(secure)
        };
    }
}

package app.aladdin.cli;

import app.aladdin.studio.StudioOptions;
import app.aladdin.studio.access.RateLimit;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.Tls;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where a Studio that runs alone listens, and how it is protected there.
final class ServeAddress {
    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port; on loopback another one is taken when it is in use. Default: any")
    private int port;

    @Option(
            names = "--ws-port",
            paramLabel = "N",
            description = "The port of the live connection. Default: any")
    private int socketPort;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen at; 0.0.0.0 for all. Beyond loopback users are needed,"
                            + " and --cert with --key or --behind-proxy. Default: 127.0.0.1")
    private String host = Serving.LOCAL.host();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name by which it is called; may be given more than once. Default: any")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--cert",
            paramLabel = "FILE",
            description = "The certificate with its chain, as PEM.")
    private @Nullable Path certificate;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The certificate's key as PEM: PKCS#8, PKCS#1 or SEC 1, not encrypted.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            description = "Listen without TLS: something in front of the Studio does it.")
    private boolean behindProxy;

    int port() {
        return port;
    }

    /// Refuses what cannot be meant before anything is touched.
    void check() throws CommandFailure {
        if (port < 0 || port > 65_535 || socketPort < 0 || socketPort > 65_535) {
            throw new CommandFailure(Exit.USAGE, "BAD_PORT", "The port must be 0 to 65535.");
        }
        if ((certificate == null) != (key == null)) {
            throw new CommandFailure(Exit.USAGE, "TLS", "--cert and --key are needed together.");
        }
        if (new Serving(host, names, null, behindProxy).exposed() && certificate == null) {
            throw new CommandFailure(
                    Exit.USAGE,
                    "TLS",
                    "Beyond this computer --cert and --key are needed, or --behind-proxy.");
        }
    }

    StudioOptions options(Path file) {
        Tls tls = certificate == null || key == null ? null : Tls.read(certificate, key);
        return StudioOptions.of(file)
                .withPort(port)
                .withSocketPort(socketPort)
                .withServing(new Serving(host, names, tls, behindProxy))
                .withRate(RateLimit.CONTRACT);
    }
}

package app.aladdin.studio.socket;

import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketIOChannelInitializer;
import com.corundumstudio.socketio.SocketIOServer;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.ssl.SslHandler;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;

/// The library's server, with what it keeps to itself: which port it got, our gate before its
/// handlers, our key, and an end without pauses.
final class Endpoint extends SocketIOServer {
    private static final long STOP_SECONDS = 2;

    private volatile @Nullable Channel listening;
    private volatile @Nullable EventLoopGroup acceptors;
    private volatile @Nullable EventLoopGroup workers;

    Endpoint(Configuration configuration, @Nullable SSLContext tls, Gate gate) {
        super(configuration);
        setPipelineFactory(new Pipeline(tls, gate));
    }

    /// The port that it listens on.
    int port() {
        Channel channel = listening;
        if (channel == null || !(channel.localAddress() instanceof InetSocketAddress address)) {
            throw new IllegalStateException("does not listen");
        }
        return address.getPort();
    }

    @Override
    protected void applyConnectionOptions(ServerBootstrap bootstrap) {
        super.applyConnectionOptions(bootstrap);
        acceptors = bootstrap.config().group();
        workers = bootstrap.config().childGroup();
        bootstrap.handler(
                new ChannelInboundHandlerAdapter() {
                    @Override
                    public void handlerAdded(ChannelHandlerContext ctx) {
                        listening = ctx.channel();
                    }
                });
    }

    /// Ends at once what the library would end after two pauses of two seconds.
    @Override
    public void stop() {
        end(acceptors);
        end(workers);
        super.stop();
    }

    private static void end(@Nullable EventLoopGroup group) {
        if (group != null) {
            var _ = group.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS);
        }
    }

    /// The handlers of a connection.
    private static final class Pipeline extends SocketIOChannelInitializer {
        private final @Nullable SSLContext tls;
        private final Gate gate;

        Pipeline(@Nullable SSLContext tls, Gate gate) {
            this.tls = tls;
            this.gate = gate;
        }

        @Override
        protected void initChannel(Channel channel) throws Exception {
            super.initChannel(channel);
            channel.pipeline().addBefore(PACKET_HANDLER, "gate", gate);
        }

        @Override
        protected void addSslHandler(ChannelPipeline pipeline) {
            if (tls != null) {
                SSLEngine engine = tls.createSSLEngine();
                engine.setUseClientMode(false);
                pipeline.addLast(SSL_HANDLER, new SslHandler(engine));
            }
        }
    }
}

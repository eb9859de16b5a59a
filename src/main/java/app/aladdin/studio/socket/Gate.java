package app.aladdin.studio.socket;

import app.aladdin.studio.access.Serving;

import com.corundumstudio.socketio.Transport;
import com.corundumstudio.socketio.handler.ClientHead;
import com.corundumstudio.socketio.messages.PacketsMessage;
import com.corundumstudio.socketio.protocol.EngineIOVersion;
import com.corundumstudio.socketio.protocol.Packet;
import com.corundumstudio.socketio.protocol.PacketType;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Stands before everything that the library does with a connection, and closes what the library
/// leaves open: web pages of other origins, foreign host names (DNS rebinding), other protocol
/// versions, connecting without any `auth`, and connections that never say who they are.
@Sharable
final class Gate extends ChannelInboundHandlerAdapter {
    /// Reference servers wait this long for the handshake too.
    private static final long PATIENCE_SECONDS = 45;

    private static final byte MESSAGE = '4';
    private static final byte CONNECT = '0';
    private static final byte SEPARATOR = 0x1e;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F-]{36}");

    private final Serving serving;
    private final Sessions sessions;

    Gate(Serving serving, Sessions sessions) {
        this.serving = serving;
        this.sessions = sessions;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
        var _ =
                ctx.executor()
                        .schedule(
                                () -> {
                                    if (!sessions.uses(ctx.channel())) {
                                        var _ = ctx.close();
                                    }
                                },
                                PATIENCE_SECONDS,
                                TimeUnit.SECONDS);
        super.channelActive(ctx);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        sessions.lost(ctx.channel());
        super.channelInactive(ctx);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) throws Exception {
        switch (message) {
            case FullHttpRequest request -> request(ctx, request);
            case PacketsMessage packets -> packets(ctx, packets);
            default -> super.channelRead(ctx, message);
        }
    }

    private void request(ChannelHandlerContext ctx, FullHttpRequest request) throws Exception {
        @Nullable HttpResponseStatus refusal = refusal(ctx, request);
        if (refusal != null) {
            request.release();
            refuse(ctx, refusal);
            return;
        }
        List<String> session =
                new QueryStringDecoder(request.uri()).parameters().getOrDefault("sid", List.of());
        super.channelRead(ctx, request);
        if (!session.isEmpty() && UUID_FORM.matcher(session.getFirst()).matches()) {
            sessions.more(UUID.fromString(session.getFirst()));
        }
    }

    private void packets(ChannelHandlerContext ctx, PacketsMessage packets) throws Exception {
        UUID session = packets.getClient().getSessionId();
        if (packets.getTransport() == Transport.WEBSOCKET) {
            sessions.arrives(session, ctx.channel());
        }
        if (connectsWithoutAuth(packets.getContent())) {
            refuseHandshake(packets.getClient(), packets.getTransport());
            return;
        }
        super.channelRead(ctx, packets);
        sessions.more(session);
    }

    private @Nullable HttpResponseStatus refusal(
            ChannelHandlerContext ctx, FullHttpRequest request) {
        // Only web pages say where they come from, and none is meant to come.
        if (request.headers().contains(HttpHeaderNames.ORIGIN)) {
            return HttpResponseStatus.FORBIDDEN;
        }
        int port = ctx.channel().localAddress() instanceof InetSocketAddress at ? at.getPort() : 0;
        if (!serving.answersTo(request.headers().get(HttpHeaderNames.HOST), port)) {
            return HttpResponseStatus.FORBIDDEN;
        }
        List<String> version = new QueryStringDecoder(request.uri()).parameters().get("EIO");
        return version == null || !version.equals(List.of("4"))
                ? HttpResponseStatus.BAD_REQUEST
                : null;
    }

    private static void refuse(ChannelHandlerContext ctx, HttpResponseStatus status) {
        byte[] body = "{\"error\":\"refused\"}".getBytes(StandardCharsets.UTF_8);
        DefaultFullHttpResponse response =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, "close");
        ctx.channel().writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }

    /// A bare `40`, alone or before other packets: the library would let it through without asking
    /// anybody.
    private static boolean connectsWithoutAuth(ByteBuf content) {
        int start = content.readerIndex();
        int length = content.readableBytes();
        return length >= 2
                && content.getByte(start) == MESSAGE
                && content.getByte(start + 1) == CONNECT
                && (length == 2 || content.getByte(start + 2) == SEPARATOR);
    }

    private static void refuseHandshake(ClientHead client, Transport transport) {
        Packet packet = new Packet(PacketType.MESSAGE, EngineIOVersion.V4);
        packet.setSubType(PacketType.ERROR);
        packet.setData(Map.of("message", Handshake.TOKEN_NEEDED));
        var _ = client.send(packet, transport);
    }
}

package app.aladdin.studio.socket;

import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.listener.ExceptionListener;

import io.netty.channel.ChannelHandlerContext;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Says in the log what failed in our own listeners, and never what somebody sent. A connection
/// that speaks something else is closed.
final class Quiet implements ExceptionListener {
    private static final Logger LOG = Logger.getLogger(Quiet.class.getName());

    @Override
    public void onEventException(Exception e, List<Object> data, SocketIOClient client) {
        log(e);
    }

    @Override
    public void onDisconnectException(Exception e, SocketIOClient client) {
        log(e);
    }

    @Override
    public void onConnectException(Exception e, SocketIOClient client) {
        log(e);
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it.
    public void onPingException(Exception e, SocketIOClient client) {
        log(e);
    }

    @Override
    public void onPongException(Exception e, SocketIOClient client) {
        log(e);
    }

    @Override
    public void onAuthException(Throwable e, SocketIOClient client) {
        log(e);
    }

    @Override
    public boolean exceptionCaught(ChannelHandlerContext ctx, Throwable e) {
        var _ = ctx.close();
        return true;
    }

    private static void log(Throwable e) {
        LOG.log(Level.WARNING, "a socket listener failed", e);
    }
}

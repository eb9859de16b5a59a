package app.aladdin.net;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.socket.parser.Packet;
import io.socket.parser.Parser;

import org.json.JSONArray;
import org.jspecify.annotations.Nullable;

/// Socket.IO packets (protocol 5) into frames, the counterpart of [SocketDecoder]: arguments are
/// Jackson trees, and nothing binary is sent.
final class SocketEncoder implements Parser.Encoder {

    @Override
    @SuppressWarnings("rawtypes") // The library's type.
    public void encode(Packet packet, Callback callback) {
        StringBuilder frame = new StringBuilder().append(packet.type);
        if (packet.nsp != null && !packet.nsp.equals("/") && !packet.nsp.isEmpty()) {
            frame.append(packet.nsp).append(',');
        }
        if (packet.id >= 0) {
            frame.append(packet.id);
        }
        frame.append(text(packet.data));
        callback.call(new Object[] {frame.toString()});
    }

    private static String text(@Nullable Object data) {
        if (data instanceof JSONArray array) {
            ArrayNode arguments = Json.array();
            for (int i = 0; i < array.length(); i++) {
                Object item = array.opt(i);
                if (item instanceof JsonNode tree) {
                    arguments.add(tree);
                } else {
                    arguments.add(String.valueOf(item));
                }
            }
            return Json.text(arguments);
        }
        // The handshake, which the library makes of plain texts.
        return data == null ? "" : data.toString();
    }
}

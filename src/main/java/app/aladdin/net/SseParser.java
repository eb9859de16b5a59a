package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Server-sent events out of the bytes of a stream, by the rules of the HTML standard (section
/// "Interpreting an event stream"): lines end in CR, LF or CRLF, however the bytes are cut into
/// reads; one byte order mark at the beginning is no part of the first line; an event ends with a
/// blank line and counts only when it has data; what is unfinished at the end is dropped.
///
/// Bytes that are no UTF-8 are replaced, as the standard asks. Not thread-safe.
///
/// Written here because okhttp-eventsource 4.3.0 takes the byte order mark for a part of the first
/// field's name, forgets an id that comes without data, fails on a `retry` beyond 64 bits and
/// gathers an event of any size.
final class SseParser {
    /// More than any honest event has (a whole screenplay is below one megabyte).
    static final int MAX_EVENT = 16 * 1024 * 1024;

    /// A server that asks for a longer pause than this is taken for mistaken.
    static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Sink sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private StringBuilder data = new StringBuilder();
    private String name = "";
    private String nextId;
    private String lastId;
    private boolean firstLine = true;
    private boolean afterReturn;

    /// Where events go.
    interface Sink {
        /// An event, with its name (`message` when it has none), and the id that is in force.
        void event(String name, String data, String id);

        /// The server asks to wait this long before connecting again.
        void retry(Duration pause);
    }

    /// @param lastId the id to continue from; `null` when there is none
    SseParser(@Nullable String lastId, Sink sink) {
        this.sink = sink;
        this.nextId = lastId == null ? "" : lastId;
        this.lastId = nextId;
    }

    /// The id of the last finished event, or of a finished block that had an id alone; empty when
    /// there was none, or when the server took it back.
    String lastId() {
        return lastId;
    }

    /// Takes the next `count` bytes.
    ///
    /// @throws ProblemException with [Problem.TooLarge] when an event grows beyond [#MAX_EVENT]
    void feed(byte[] bytes, int count) {
        int start = 0;
        for (int at = 0; at < count; at++) {
            byte b = bytes[at];
            if (b != '\n' && b != '\r') {
                continue;
            }
            if (b == '\n' && afterReturn && at == start && line.size() == 0) {
                // The second half of a CRLF, whose first half has ended the line.
                afterReturn = false;
            } else {
                keep(bytes, start, at);
                endLine();
                afterReturn = b == '\r';
            }
            start = at + 1;
        }
        keep(bytes, start, count);
    }

    private void keep(byte[] bytes, int from, int to) {
        if (from < to) {
            afterReturn = false;
            bounded((long) line.size() + to - from);
            line.write(bytes, from, to - from);
        }
    }

    private void bounded(long more) {
        if (data.length() + more > MAX_EVENT) {
            throw new ProblemException(new Problem.TooLarge("more than " + MAX_EVENT + " bytes"));
        }
    }

    private void endLine() {
        byte[] bytes = line.toByteArray();
        line.reset();
        int from = firstLine && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        firstLine = false;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            endEvent();
            return;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            field(text, "");
        } else {
            int value = text.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
            field(text.substring(0, colon), text.substring(value));
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private void field(String field, String value) {
        switch (field) {
            case "data" -> {
                bounded(value.length() + 1L);
                data.append(value).append('\n');
            }
            case "event" -> name = value;
            case "id" -> {
                if (value.indexOf('\0') < 0) {
                    nextId = value;
                }
            }
            case "retry" -> {
                if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    sink.retry(pause(value));
                }
            }
            default -> {
                // Comments (no name before the colon) and fields that nobody knows.
            }
        }
    }

    private static Duration pause(String digits) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        long millis = number.length() > 9 ? Long.MAX_VALUE : Long.parseLong(number);
        return Duration.ofMillis(Math.min(millis, LONGEST_RETRY.toMillis()));
    }

    private void endEvent() {
        lastId = nextId;
        if (!data.isEmpty()) {
            String whole = data.substring(0, data.length() - 1);
            String what = name.isEmpty() ? "message" : name;
            // A new buffer, so that one large event does not hold its memory for good.
            data = new StringBuilder();
            name = "";
            sink.event(what, whole, lastId);
        }
        name = "";
    }
}

package app.aladdin.net;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ForwardingSink;
import okio.ForwardingSource;
import okio.Okio;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// Enters every exchange in the ledger, also one that nobody answers.
final class Recording implements Interceptor {
    private static final int SWITCHED = 101;

    private final Ledger ledger;
    private final Function<HttpUrl, String> purpose;
    private final Clock clock;

    Recording(Ledger ledger, Function<HttpUrl, String> purpose, Clock clock) {
        this.ledger = ledger;
        this.purpose = purpose;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        HttpUrl url = request.url();
        Tally tally =
                new Tally(
                        ledger.begin(
                                new Ledger.Start(
                                        clock.instant(),
                                        url.host(),
                                        request.method(),
                                        purpose.apply(url))));
        try {
            Response response = chain.proceed(request.newBuilder().tag(Tally.class, tally).build());
            ResponseBody body = response.body();
            if (response.code() == SWITCHED) {
                // Whoever has the socket from here on keeps its own account.
                tally.end(SWITCHED);
                return response;
            }
            return response.newBuilder()
                    .body(
                            ResponseBody.create(
                                    Okio.buffer(new Watched(body.source(), tally, response.code())),
                                    body.contentType(),
                                    body.contentLength()))
                    .build();
        } catch (IOException e) {
            tally.end(0);
            throw e;
        }
    }

    /// The counting half, next to the network.
    static Response count(Chain chain) throws IOException {
        Request request = chain.request();
        Tally tally = request.tag(Tally.class);
        if (tally == null) {
            return chain.proceed(request);
        }
        tally.out.addAndGet(request.method().length() + request.url().encodedPath().length());
        tally.out.addAndGet(size(request.headers()));
        RequestBody sent = request.body();
        Response response =
                chain.proceed(
                        sent == null
                                ? request
                                : request.newBuilder()
                                        .method(request.method(), new Counted(sent, tally))
                                        .build());
        tally.in.addAndGet(size(response.headers()));
        ResponseBody body = response.body();
        return response.newBuilder()
                .body(
                        ResponseBody.create(
                                Okio.buffer(counted(body.source(), tally)),
                                body.contentType(),
                                body.contentLength()))
                .build();
    }

    private static long size(Headers headers) {
        // The first line's version or status, and the empty line, besides the fields themselves.
        return headers.byteCount() + 16;
    }

    private static ForwardingSource counted(BufferedSource source, Tally tally) {
        return new ForwardingSource(source) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                tally.in.addAndGet(Math.max(0, read));
                return read;
            }
        };
    }

    private static final class Tally {
        private final Ledger.Line line;
        private final AtomicLong out = new AtomicLong();
        private final AtomicLong in = new AtomicLong();
        private boolean ended;

        Tally(Ledger.Line line) {
            this.line = line;
        }

        synchronized void end(int status) {
            if (!ended) {
                ended = true;
                line.end(out.get(), in.get(), status);
            }
        }
    }

    /// An answer's body, which ends the exchange.
    private static final class Watched extends ForwardingSource {
        private final Tally tally;
        private final int status;

        Watched(BufferedSource source, Tally tally, int status) {
            super(source);
            this.tally = tally;
            this.status = status;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            try {
                long read = super.read(sink, byteCount);
                if (read < 0) {
                    tally.end(status);
                }
                return read;
            } catch (IOException e) {
                tally.end(status);
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            tally.end(status);
            super.close();
        }
    }

    private static final class Counted extends RequestBody {
        private final RequestBody body;
        private final Tally tally;

        Counted(RequestBody body, Tally tally) {
            this.body = body;
            this.tally = tally;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            BufferedSink counting =
                    Okio.buffer(
                            new ForwardingSink(sink) {
                                @Override
                                public void write(Buffer source, long byteCount)
                                        throws IOException {
                                    super.write(source, byteCount);
                                    tally.out.addAndGet(byteCount);
                                }
                            });
            body.writeTo(counting);
            counting.emit();
        }
    }
}

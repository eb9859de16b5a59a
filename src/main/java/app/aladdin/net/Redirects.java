package app.aladdin.net;

import app.aladdin.contract.Problem;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;

/// Follows redirects where nothing can be lost, doubled or told to a stranger by it.
///
/// - Reading goes anywhere that is as safe as before, to another origin without token and headers.
/// - A write goes again, with method and body, only by 307 and 308 and only within the own origin.
///   After 301, 302 and 303 it would become a GET whose answer looks like a success.
final class Redirects implements Interceptor {
    private static final int MOST = 5;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        for (int hop = 0; hop <= MOST; hop++) {
            Response response = chain.proceed(request);
            if (!redirects(response)) {
                return response;
            }
            response.close();
            request = next(request, response);
        }
        throw new Told(
                new Problem.ServerFault("more than " + MOST + " redirects", "REDIRECTS", false));
    }

    private static boolean redirects(Response response) {
        return switch (response.code()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static Request next(Request request, Response response) throws Told {
        String location = response.header("Location");
        HttpUrl target = location == null ? null : request.url().resolve(location);
        if (target == null) {
            throw new Told(new Problem.Garbled(response.code() + " without a place to go"));
        }
        boolean home = origin(target).equals(origin(request.url()));
        if (!home && !safe(request.url(), target)) {
            throw refused(response, target);
        }
        if (request.method().equals("GET") || request.method().equals("HEAD")) {
            return home ? request.newBuilder().url(target).build() : abroad(request, target);
        }
        if (home && (response.code() == 307 || response.code() == 308)) {
            return request.newBuilder().url(target).build();
        }
        throw refused(response, target);
    }

    private static boolean safe(HttpUrl from, HttpUrl to) {
        return to.isHttps() || (!from.isHttps() && Wire.isLoopback(to.host()));
    }

    private static Request abroad(Request request, HttpUrl target) {
        Request.Builder bare = new Request.Builder().url(target).method(request.method(), null);
        String accept = request.header("Accept");
        return accept == null ? bare.build() : bare.header("Accept", accept).build();
    }

    private static Told refused(Response response, HttpUrl target) {
        return new Told(
                new Problem.Refused(response.code() + " to " + origin(target), "REDIRECTED"));
    }

    private static String origin(HttpUrl url) {
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }
}

package app.aladdin.net;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.function.Predicate;

/// Gives requests to the own origin their token, and after a refusal a renewed one, once. Nothing
/// else is ever sent again.
final class Authorized implements Interceptor {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final String AUTHORIZATION = "Authorization";

    /// Some servers say 403 to somebody whom they do not know; their code tells the difference.
    private static final String UNKNOWN_PERSON = "AUTH_REQUIRED";

    private static final long CODE_WITHIN = 4096;

    private final Predicate<HttpUrl> own;
    private final Renewal usual;

    /// @param usual for requests that are not tagged with another one
    Authorized(Predicate<HttpUrl> own, Renewal usual) {
        this.own = own;
        this.usual = usual;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!own.test(request.url())) {
            return chain.proceed(request.newBuilder().removeHeader(AUTHORIZATION).build());
        }
        Renewal tagged = request.tag(Renewal.class);
        Renewal renewal = tagged == null ? usual : tagged;
        String token = renewal.current();
        Response first = chain.proceed(with(token, request));
        if (!refused(first)) {
            return accepted(first, renewal, token);
        }
        if (token == null) {
            renewal.wanted();
            return first;
        }
        String next;
        try {
            next = renewal.after(token, chain.call()::isCanceled);
        } catch (Told unknown) {
            first.close();
            throw unknown;
        }
        if (next == null) {
            return first;
        }
        first.close();
        Response second = chain.proceed(with(next, request));
        if (refused(second)) {
            renewal.refused(next);
            return second;
        }
        return accepted(second, renewal, next);
    }

    private static Response accepted(Response response, Renewal renewal, @Nullable String token) {
        if (token != null) {
            renewal.accepted(token);
        }
        return response;
    }

    private static Request with(@Nullable String token, Request request) throws Told {
        if (token == null) {
            return request.newBuilder().removeHeader(AUTHORIZATION).build();
        }
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new Told(new Problem.SignedOut("a token that no header can carry"));
        }
        return request.newBuilder().header(AUTHORIZATION, "JWT " + token).build();
    }

    private static boolean refused(Response response) {
        return response.code() == UNAUTHORIZED
                || (response.code() == FORBIDDEN && saysUnknown(response));
    }

    private static boolean saysUnknown(Response response) {
        try {
            return Json.parse(response.peekBody(CODE_WITHIN).string())
                    .path("code")
                    .asText()
                    .equals(UNKNOWN_PERSON);
        } catch (ProblemException | IOException notJson) {
            return false;
        }
    }
}

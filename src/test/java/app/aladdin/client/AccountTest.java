package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.client.session.AccountState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Signing in, staying signed in, and going on after a password was asked for.
final class AccountTest {
    private static final LoopbackServer.Script GONE =
            (request, out) -> json(out, 401, "{\"errors\":[{\"message\":\"Token expired.\"}]}");

    @TempDir private Path folder = Path.of("");
    private final FakeAladdin aladdin = new FakeAladdin();
    private volatile String good = "token";
    private volatile LoopbackServer.Script login =
            (request, out) -> {
                good = "signed-in";
                json(
                        out,
                        200,
                        "{\"message\":\"ok\",\"token\":\"signed-in\",\"exp\":4102444800,"
                                + "\"user\":{\"id\":\"u\",\"email\":\"a@b.c\",\"name\":\"Ann\"}}");
            };
    private volatile LoopbackServer.Script refresh = GONE;

    private void serve(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.path().equals("/api/users/login")) {
            login.answer(request, out);
        } else if (request.path().equals("/api/users/refresh-token")) {
            refresh.answer(request, out);
        } else if (request.path().equals("/api/users/logout")) {
            json(out, 200, "{}");
        } else if (request.header("authorization").equals("JWT " + good)) {
            aladdin.answer(request, out);
        } else {
            GONE.answer(request, out);
        }
    }

    private static long posts(LoopbackServer server, String ending) {
        return server.requests().stream().filter(request -> request.is("POST", ending)).count();
    }

    private void renewable() {
        refresh =
                (request, out) -> {
                    good = "renewed";
                    json(
                            out,
                            200,
                            "{\"refreshedToken\":\"renewed\",\"exp\":4102444800,\"user\":{}}");
                };
    }

    @Test
    void aTokenThatEndsWhileAMessageIsSentIsRenewedOnceAndTheMessageArrivesOnce()
            throws InterruptedException {
        renewable();
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            good = "another";
            computer.send("Who is Jafar?");
            computer.await("answered", t -> t.answered(1));
            assertThat(posts(server, "/refresh-token")).isEqualTo(1);
            assertThat(
                            FakeAladdin.questions(server).stream()
                                    .filter(q -> q.header("authorization").equals("JWT renewed")))
                    .hasSize(1);
            assertThat(computer.client.account().state()).isInstanceOf(AccountState.SignedIn.class);
        }
    }

    @Test
    void whatWaitsForAPasswordGoesOnAfterSigningInAndIsSentOnce() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            Events<Problem> asked = new Events<>();
            computer.client.account().passwordNeeded().subscribe(asked);
            good = "another";
            computer.send("Who is Jafar?");
            asked.first("password", problem -> true);
            computer.states.first("signed out", ConnectionState.SignedOut.class::isInstance);
            assertThat(computer.client.account().signIn("a@b.c", "secret").name()).isEqualTo("Ann");
            computer.await("answered", t -> t.answered(1));
            assertThat(
                            FakeAladdin.questions(server).stream()
                                    .filter(q -> q.header("authorization").equals("JWT signed-in")))
                    .hasSize(1);
            assertThat(computer.client.account().email()).contains("a@b.c");
        }
    }

    @Test
    void aServerThatCannotRenewNowSignsNobodyOut() throws InterruptedException {
        refresh = (request, out) -> json(out, 503, "{}");
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            good = "another";
            computer.client.connection().tryNow();
            computer.states.first("offline", ConnectionState.Offline.class::isInstance);
            assertThat(computer.client.account().state())
                    .isInstanceOf(AccountState.NotNeeded.class);
        }
    }

    @Test
    void saysInTheServersWordsWhySigningInFailed() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            login =
                    (request, out) ->
                            json(out, 401, "{\"errors\":[{\"message\":\"This user is locked.\"}]}");
            Problem problem =
                    catchThrowableOfType(
                                    ProblemException.class,
                                    () -> computer.client.account().signIn("a@b.c", "wrong"))
                            .problem();
            assertThat(problem).isInstanceOf(Problem.SignedOut.class);
            assertThat(problem.detail()).contains("This user is locked.");
            assertThat(posts(server, "/refresh-token")).isZero();
            assertThat(computer.client.account().current()).isEqualTo("token");
        }
    }

    @Test
    void anAnswerWithoutATokenIsNoSignIn() throws InterruptedException {
        login = (request, out) -> json(out, 200, "{\"message\":\"ok\"}");
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            assertThat(
                            catchThrowableOfType(
                                            ProblemException.class,
                                            () ->
                                                    computer.client
                                                            .account()
                                                            .signIn("a@b.c", "secret"))
                                    .problem())
                    .isInstanceOf(Problem.Garbled.class);
        }
    }

    @Test
    void nothingOfTheSessionIsSentAfterSigningOut() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.account().signIn("a@b.c", "secret");
            computer.client.account().signOut();
            assertThat(computer.client.account().current()).isNull();
            assertThat(posts(server, "/logout")).isEqualTo(1);
            assertThat(computer.client.account().state())
                    .isInstanceOf(AccountState.SignedOut.class);
        }
    }

    @Test
    void everyRequestIsInTheBookWithoutItsIds() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Who is Jafar?");
            computer.await("answered", t -> t.answered(1));
            assertThat(computer.client.outbound().last(100))
                    .anySatisfy(call -> {
                        assertThat(call.method()).isEqualTo("POST");
                        assertThat(call.purpose()).isEqualTo("/orchestrator/chat");
                        assertThat(call.status()).isEqualTo(200);
                    });
        }
    }
}

package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;

class SignInTest {
    private static final String PASSWORD = "eight eighths";

    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private final Studio studio = RUNNING.studio();
    private final StudioClient client = RUNNING.client();

    @BeforeAll
    static void addUsers() {
        RUNNING.studio().users().add("Ana@Example.com", "Ana", PASSWORD);
        RUNNING.studio().users().add("locked@example.com", "", PASSWORD);
    }

    @Test
    void signsInWithAddressAndPassword() {
        StudioClient.Reply reply = login("ana@example.com", PASSWORD);
        assertThat(reply.status()).isEqualTo(200);
        JsonNode json = reply.json();
        assertThat(json.path("message").asText()).isNotBlank();
        assertThat(json.path("user").path("email").asText()).isEqualTo("ana@example.com");
        assertThat(json.path("user").path("name").asText()).isEqualTo("Ana");
        assertThat(json.path("exp").asLong())
                .isBetween(
                        Instant.now().getEpochSecond() + 7_100,
                        Instant.now().getEpochSecond() + 7_200);
        JsonNode me = client.as(json.path("token").asText()).get("/api/users/me").json();
        assertThat(me.path("user")).isEqualTo(json.path("user"));
        assertThat(me.path("exp")).isEqualTo(json.path("exp"));
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
        StudioClient.Reply wrong = login("ana@example.com", "another one");
        StudioClient.Reply unknown = login("nobody@example.com", PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.json().path("errors").path(0).path("message").asText()).isNotBlank();
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void locksAnAddressAfterFiveFailuresWhetherItExistsOrNot() {
        for (String address : new String[] {"locked@example.com", "not.there@example.com"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(login(address, "guess " + i).status()).isEqualTo(401);
            }
            StudioClient.Reply locked = login(address.toUpperCase(Locale.ROOT), PASSWORD);
            assertThat(locked.status()).isEqualTo(429);
            assertThat(locked.headers().firstValue("Retry-After").map(Integer::valueOf))
                    .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(590, 600));
        }
    }

    @Test
    void saysThatNobodyIsSignedInWithoutAToken() {
        StudioClient.Reply reply = client.send(HttpRequest.newBuilder(client.uri("/api/users/me")));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("user").isNull()).isTrue();
    }

    @Test
    void givesAnotherTokenForAGoodOneAndNoneForABadOne() {
        StudioClient ana = signIn();
        JsonNode refreshed = ana.post("/api/users/refresh-token", Json.object()).json();
        assertThat(refreshed.path("user").path("email").asText()).isEqualTo("ana@example.com");
        StudioClient again = client.as(refreshed.path("refreshedToken").asText());
        assertThat(again.get("/projects").status()).isEqualTo(200);
        assertThat(client.as("x").post("/api/users/refresh-token", Json.object()).status())
                .isEqualTo(401);
    }

    @Test
    void forgetsATokenAndWhatWasMadeOfItOnSigningOut() {
        StudioClient ana = signIn();
        StudioClient other = signIn();
        StudioClient refreshed =
                client.as(
                        ana.post("/api/users/refresh-token", Json.object())
                                .json()
                                .path("refreshedToken")
                                .asText());
        assertThat(ana.post("/api/users/logout", Json.object()).status()).isEqualTo(200);
        assertThat(ana.get("/projects").status()).isEqualTo(401);
        assertThat(refreshed.get("/projects").status()).isEqualTo(401);
        assertThat(other.get("/projects").status()).isEqualTo(200);
    }

    @Test
    void refusesATokenThatItDidNotSign() {
        String token = login("ana@example.com", PASSWORD).json().path("token").asText();
        String[] parts = token.split("\\.", -1);
        String none =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"alg\":\"none\",\"typ\":\"JWT\"}"
                                        .getBytes(StandardCharsets.UTF_8));
        assertThat(client.as(none + "." + parts[1] + ".").get("/projects").status()).isEqualTo(401);
        assertThat(
                        client.as(parts[0] + "." + parts[1] + "." + parts[2].substring(2))
                                .get("/projects")
                                .status())
                .isEqualTo(401);
        assertThat(client.as(token + "x").get("/projects").status()).isEqualTo(401);
    }

    @Test
    void letsNobodyReadTheOwnersToken() {
        assertThat(client.as(studio.token().substring(1)).get("/projects").status()).isEqualTo(401);
    }

    private StudioClient signIn() {
        return client.as(login("ana@example.com", PASSWORD).json().path("token").asText());
    }

    private StudioClient.Reply login(String email, String password) {
        String body = Json.text(Json.object().put("email", email).put("password", password));
        return client.send(
                HttpRequest.newBuilder(client.uri("/api/users/login"))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}

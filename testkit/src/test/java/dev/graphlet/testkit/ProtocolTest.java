package dev.graphlet.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest extends IndustryDataTest {
    @Test
    void wantsAToken() {
        HttpResponse<String> response = caller.sendBare("GET", GROUPS, "");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(Caller.error(response).path("code").asString()).isEqualTo("InvalidAuthenticationToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Basic dTpw", "token", "Bearer a b"})
    void refusesWhatIsNoBearerToken(String authorization) {
        assertThat(caller.sendBare("GET", GROUPS, "", "Authorization", authorization)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesAnyTokenUntilItIsToldWhich() {
        assertThat(caller.sendBare("GET", GROUPS, "", "Authorization", "bearer x")
                        .statusCode())
                .isEqualTo(200);

        graph.acceptOnly("good");

        assertThat(caller.sendBare("GET", GROUPS, "", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(caller.sendBare("GET", GROUPS, "", "Authorization", "Bearer good")
                        .statusCode())
                .isEqualTo(200);
        assertThatThrownBy(() -> graph.acceptOnly(" ")).hasMessage("token must not be blank.");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /industryData/runGroups, 'GET, POST'",
        "DELETE, /industryData/runGroups, 'GET, POST'",
        "HEAD, /industryData/runGroups, 'GET, POST'",
        "POST, /industryData/runGroups/1, 'DELETE, GET, PATCH'",
        "OPTIONS, /industryData/runGroups/1, 'DELETE, GET, PATCH'",
        "POST, /archive, GET",
        "PATCH, /archive/1, GET",
        "DELETE, /archive/1, GET"
    })
    void offersOnlyWhatIsDeclared(String method, String path, String allow) {
        HttpResponse<String> response = caller.send(method, path, "");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue(allow);
    }

    @Test
    void writesErrorsAsGraphDoes() {
        Clock clock = Clock.fixed(Instant.parse("2025-02-13T10:17:00.999Z"), ZoneOffset.UTC);
        try (FakeGraph own =
                FakeGraph.builder(Services.industryData()).clock(clock).start()) {
            HttpResponse<String> response = new Caller(own).get("/nothing", "client-request-id", "mine");

            assertThat(response.body())
                    .isEqualTo(Caller.json("{'error':{'code':'ResourceNotFound',"
                                    + "'message':`Resource not found for the segment ^nothing^.`,"
                                    + "'innerError':{'date':'2025-02-13T10:17:00','request-id':'" + FIRST_ID
                                    + "','client-request-id':'mine'}}}")
                            .replace('`', '"')
                            .replace('^', '\''));
        }
    }

    @Test
    void givesEachRequestAnIdAndEchoesTheClients() {
        HttpResponse<String> first = caller.get(GROUPS, "client-request-id", "mine");
        HttpResponse<String> second = caller.get(GROUPS);

        assertThat(first.headers().firstValue("client-request-id")).hasValue("mine");
        assertThat(first.headers().firstValue("request-id")).hasValue(FIRST_ID);
        assertThat(second.headers().firstValue("request-id"))
                .hasValue("00000000-0000-0000-0000-000000000002")
                .isEqualTo(second.headers().firstValue("client-request-id"));
        assertThat(first.headers().firstValue("Date")).isPresent();
    }

    @Test
    void hidesTheStackOfADefect() {
        try (FakeGraph broken = FakeGraph.builder(Services.industryData())
                .ids(() -> {
                    throw new IllegalStateException("out of ids");
                })
                .start()) {
            HttpResponse<String> response = new Caller(broken).post(GROUPS, GROUP);

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).contains("out of ids").doesNotContain("\\n", "\\tat ", ".java");
            assertThat(broken.requests()).singleElement().hasToString("POST /beta" + GROUPS + " -> 500");
        }
    }

    @Test
    void servesOnlyBelowTheRootOfTheService() throws Exception {
        assertThat(graph.endpoint().getPath()).isEqualTo("/beta");
        assertThat(raw("GET /v1.0/archive HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer x\r\n\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .contains("'/beta/'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\r\n\r\n", "GET /%zz HTTP/1.1\r\n\r\n", "GET\r\n\r\n", "\u0000\u0001\r\n\r\n"})
    void doesNotHangOnGarbage(String garbage) throws Exception {
        assertThat(raw(garbage)).doesNotContain("HTTP/1.1 200");
        assertThat(caller.get(GROUPS).statusCode()).isEqualTo(200);
    }

    /** What comes back until the server closes the connection; a server that keeps it open fails by the time-out. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", graph.endpoint().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}

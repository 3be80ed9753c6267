package dev.graphlet.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RequestLine;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphServiceExceptionTest {
    private static final String FULL = """
            {"error":{"code":"BadRequest","message":"Bad thing","target":"displayName",
             "details":[{"code":"TooLong","message":"at most 20","target":"displayName"}, 7, null],
             "innerError":{"code":"invalidName","date":"2025-02-13T10:17:05","request-id":"r-1",
              "client-request-id":"c-1","innererror":{"code":"nameTooLong"}}}}""";

    @Test
    void readsAllThatTheServiceSays() {
        GraphServiceException e = from(400, Headers.none().with("x-ms-ags-diagnostic", "DC1"), FULL);

        assertThat(e)
                .isInstanceOf(BadRequestException.class)
                .hasMessage("400 Bad Request, BadRequest: Bad thing. Target 'displayName'."
                        + " Detail: TooLong, at most 20 'displayName'."
                        + " GET https://graph.microsoft.com/beta/me?$top=1 (request-id r-1).");
        assertThat(e.status()).isEqualTo(400);
        assertThat(e.code()).hasValue("BadRequest");
        assertThat(e.codes()).containsExactly("BadRequest", "invalidName", "nameTooLong");
        assertThat(e.serviceMessage()).hasValue("Bad thing");
        assertThat(e.target()).hasValue("displayName");
        assertThat(e.details()).containsExactly(new ErrorDetail("TooLong", "at most 20", "displayName"));
        assertThat(e.requestId()).hasValue("r-1");
        assertThat(e.clientRequestId()).hasValue("c-1");
        assertThat(e.date()).hasValue("2025-02-13T10:17:05");
        assertThat(e.diagnostic()).hasValue("DC1");
        assertThat(e.innerError().orElseThrow().path("code").asString()).isEqualTo("invalidName");
        assertThat(e.method()).isEqualTo(HttpMethod.GET);
        assertThat(e.body()).isEqualTo(FULL);
        assertThat(e.retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|: the body is empty",
                "`  `|: the body is empty",
                "<html>\\n  <b>Bad</b>|: the body is not a Graph error and begins with '<html>\\n <b>Bad</b>'",
                "null|: the body is not a Graph error and begins with 'null'",
                "[]|: the body is not a Graph error and begins with '[]'",
                "[{\"error\":{}}]|: the body is not a Graph error and begins with '[{\"error\":{}}]'",
                "{}|: the body is not a Graph error and begins with '{}'",
                "{\"error\":null}|: the body is not a Graph error and begins with '{\"error\":null}'",
                "{\"error\":[]}|: the body is not a Graph error and begins with '{\"error\":[]}'",
                "{\"error\":{\"code\":null,\"message\":\"\"}}|: the body is not a Graph error and begins with"
                        + " '{\"error\":{\"code\":null,\"message\":\"\"}}'",
                "{\"error\":{\"code\":7}}|, 7",
                "{\"error\":{\"code\":\"\",\"message\":\"No\"}}|: No",
                "{\"error\":{\"code\":{},\"message\":[],\"details\":{\"a\":1},\"innererror\":\"x\"}}|: the body is"
                        + " not a Graph error and begins with '{\"error\":{\"code\":{},\"message\":[],\"details\":{\"a\":1},"
                        + "\"innererror\":\"x\"}}'",
                "{\"error\":{\"message\":{\"lang\":\"en\",\"value\":\"No\"}}}|: No",
                "{\"error\":\"invalid_grant\",\"error_description\":\"Expired\"}|, invalid_grant: Expired",
                "{\"code\":\"X\",\"message\":\"No!\"}|, X: No!",
                "{\"error\":{\"code\":\"X\"|: the body is not a Graph error and begins with"
                        + " '{\"error\":{\"code\":\"X\"'"
            })
    void readsAnyBody(String body, String expected) {
        String end = expected.endsWith("!") ? "" : ".";
        assertThat(from(502, Headers.none(), body))
                .hasMessage("502 Bad Gateway" + expected + end + " GET https://graph.microsoft.com/beta/me?$top=1.");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 499, 501, 100_000})
    void readsDeeplyNestedBodies(int depth) {
        String inner = "{\"error\":{\"code\":\"X\",\"innerError\":" + "{\"innererror\":".repeat(depth) + "{}"
                + "}".repeat(depth) + "}}";

        assertThat(from(500, Headers.none(), inner).codes()).hasSizeLessThanOrEqualTo(1);
        assertThat(from(500, Headers.none(), "[".repeat(depth)).code()).isEmpty();
    }

    @Test
    void readsAnyBytes() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            byte[] body = new byte[random.nextInt(40)];
            random.nextBytes(body);
            GraphResponse response = new GraphResponse(500, Headers.none(), body);
            assertThat(GraphServiceException.from(
                            new Exchange(new RequestLine(HttpMethod.GET, URI.create("https://a/b"), false), response)))
                    .isInstanceOf(ServerErrorException.class);
        }
    }

    @Test
    void aLongBodyIsCut() {
        GraphServiceException e = from(502, Headers.none(), "x".repeat(3_000_000));

        assertThat(e.body()).hasSize(16_385).endsWith("x…");
        assertThat(e.getMessage()).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @CsvSource({
        "400,BadRequestException",
        "401,UnauthorizedException",
        "403,ForbiddenException",
        "404,NotFoundException",
        "405,MethodNotAllowedException",
        "409,ConflictException",
        "410,GoneException",
        "412,PreconditionFailedException",
        "415,UnsupportedMediaTypeException",
        "422,UnprocessableContentException",
        "423,LockedException",
        "428,PreconditionRequiredException",
        "429,TooManyRequestsException",
        "500,ServerErrorException",
        "503,ServiceUnavailableException",
        "599,ServerErrorException",
        "418,GraphServiceException",
        "302,GraphServiceException"
    })
    void commonStatusesHaveASubclass(int status, String type) {
        assertThat(from(status, Headers.none(), "").getClass().getSimpleName()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|Unauthorized|Check that the access token has not expired and is meant for this host.",
                "403|Forbidden|Check that the app was granted a permission that the Javadoc of the request lists.",
                "404|Not Found|Check the key, and that the endpoint (v1.0 or beta) has this resource.",
                "412|Precondition Failed|The object has changed in the meantime: read the object again, and send"
                        + " the request with the new ETag.",
                "428|Precondition Required|Send the request with ifMatch(etag)."
            })
    void sayWhatToDo(int status, String reason, String hint) {
        assertThat(from(status, Headers.none(), "{\"error\":{\"code\":\"X\"}}"))
                .hasMessage(status + " " + reason + ", X. GET https://graph.microsoft.com/beta/me?$top=1. " + hint);
    }

    @Test
    void namesThePermissionsOfARequestThatWasRefused() {
        RequiredPermissions permissions =
                new RequiredPermissions(List.of("A", "B"), List.of("P"), List.of("C")).or(RequiredPermissions.NONE);

        assertThat(forbidden("https://a/v1.0/users/1?$top=1", false, permissions))
                .hasMessageEndingWith(". GET /users/1 needs one of these permissions: delegated A, B;"
                        + " delegated for personal accounts P; application C."
                        + " Grant one to the app registration, or consent to it.");
        assertThat(forbidden("https://a/v1.0x", false, permissions)).hasMessageContaining(". GET /v1.0x needs one of ");
        assertThat(forbidden("https://a/v1.0/users", true, permissions)).hasMessageNotContaining("needs one of");
        assertThat(forbidden("https://a/v1.0/users", false, RequiredPermissions.NONE))
                .hasMessageNotContaining("needs one of");
    }

    private static GraphServiceException forbidden(String uri, boolean secret, RequiredPermissions permissions) {
        return GraphServiceException.from(new Exchange(
                new RequestLine(HttpMethod.GET, URI.create(uri), secret),
                new GraphResponse(403, Headers.none(), new byte[0]),
                URI.create("https://a/v1.0"),
                ResponseLimits.standard(),
                permissions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10|PT10S",
                "1.5|PT1.5S",
                "0|PT0S",
                "31,120|PT2M",
                "31, x|PT31S",
                "Wed, 21 Oct 2015 07:28:30 GMT|PT30S",
                "Wed, 21 Oct 2015 07:27:00 GMT|PT0S",
                "-5|",
                "soon|",
                "99999999999999999999|",
                "1e9|",
                "Wed, 99 Oct 2015 07:28:30 GMT|"
            })
    void readsEveryFormOfRetryAfter(String value, Duration expected) {
        Headers headers = Headers.none().with("Retry-After", value).with("Date", "Wed, 21 Oct 2015 07:28:00 GMT");

        assertThat(from(429, headers, "").retryAfter().orElse(null)).isEqualTo(expected);
    }

    @Test
    void throttlingSaysHowLongToWait() {
        assertThat(from(429, Headers.none().with("Retry-After", "10"), "{\"error\":{\"code\":\"TooManyRequests\"}}"))
                .hasMessage("429 Too Many Requests, TooManyRequests. GET https://graph.microsoft.com/beta/me?$top=1."
                        + " Slow down, and send the request again later. The service asks to wait 10 s.");
    }

    @Test
    void keepsItsMessageWhenSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(from(400, Headers.none(), FULL));
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((Exception) read).getMessage()).startsWith("400 Bad Request, BadRequest: Bad thing.");
    }

    private static GraphServiceException from(int status, Headers headers, String body) {
        URI uri = URI.create("https://graph.microsoft.com/beta/me?$top=1");
        return GraphServiceException.from(new Exchange(
                new RequestLine(HttpMethod.GET, uri, false),
                new GraphResponse(status, headers, body.getBytes(StandardCharsets.UTF_8))));
    }
}

package reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.batch.BatchResult;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.FunctionRequest;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.response.MediaContent;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Functions and actions that return a stream, over HTTP: reports of Graph are a redirect to a file on another host. */
class StreamResultsTest {
    private static final String CSV = "\uFEFFReport Refresh Date,User\n2025-01-01,x\n";
    private static final byte[] OCTETS = CSV.getBytes(StandardCharsets.UTF_8);

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Deque<HttpHandler> answers = new ArrayDeque<>();

    private interface Use {
        void of(ReportsClient client) throws Exception;
    }

    private void with(Use use) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                lines.add(line(exchange) + (body.length == 0 ? "" : " " + new String(body, StandardCharsets.UTF_8)));
                answers.remove().handle(exchange);
            }
        });
        server.start();
        try (ReportsClient client = ReportsClient.builder()
                .endpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0")
                .accessToken(AccessTokenProvider.of("t"))
                .build()) {
            use.of(client);
        } finally {
            server.stop(0);
        }
    }

    private static String line(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "");
        String token = exchange.getRequestHeaders().containsKey("Authorization") ? " with the token" : "";
        return exchange.getRequestMethod() + " " + host + exchange.getRequestURI() + token + " for "
                + exchange.getRequestHeaders().getFirst("Accept");
    }

    private void answer(int status, String header, String value, byte[] body) {
        answers.add(exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        });
    }

    private void answerFile() {
        answer(200, "Content-Type", "application/octet-stream", OCTETS);
    }

    /** To the same server by another name, which is another origin. */
    private void answerRedirect(int status) {
        answers.add(exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", "http://localhost:" + exchange.getLocalAddress().getPort() + "/csv?sig=1");
            exchange.sendResponseHeaders(status, -1);
        });
    }

    private static FunctionRequest<MediaContent> mailboxUsage(ReportRootPath reports) {
        return reports.getMailboxUsageDetail("D7");
    }

    @Test
    void aReportIsAFileOnAnotherHostThatGetsNoToken() throws Exception {
        with(client -> {
            answerRedirect(302);
            answerFile();
            try (MediaContent content = mailboxUsage(client.reports()).send()) {
                assertThat(content.readAllBytes()).isEqualTo(OCTETS);
                assertThat(content.contentType()).hasValue("application/octet-stream");
            }
        });
        assertThat(lines)
                .containsExactly(
                        "GET 127.0.0.1/v1.0/reports/microsoft.graph.getMailboxUsageDetail(period='D7') with the token for */*",
                        "GET localhost/csv?sig=1 for */*");
    }

    @Test
    void aReportGoesToAFileWithoutBlocking() throws Exception {
        Path folder = Files.createTempDirectory("reports");
        Path file = folder.resolve("report.csv");
        with(client -> {
            answerRedirect(302);
            answerFile();
            try (MediaContent content =
                    client.reports().getActivations().sendAsync().get(30, TimeUnit.SECONDS)) {
                assertThat(content.saveTo(file)).isEqualTo(OCTETS.length);
            }
        });
        assertThat(file).hasBinaryContent(OCTETS);
        Files.delete(file);
        Files.delete(folder);
    }

    @Test
    void itMayBeCompressedOrEmpty() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(OCTETS);
        }
        with(client -> {
            answer(200, "Content-Encoding", "gzip", zipped.toByteArray());
            try (MediaContent content = client.reports().getActivations().send()) {
                assertThat(content.readAllBytes()).isEqualTo(OCTETS);
            }
            answer(204, "x", "y", new byte[0]);
            try (MediaContent content = client.reports().getActivations().send()) {
                assertThat(content.readAllBytes()).isEmpty();
            }
            answer(200, "x", "y", new byte[0]);
            assertThat(client.reports().getActivations().sendRaw().value().readAllBytes()).isEmpty();
        });
    }

    @Test
    void anErrorIsOneOnWhicheverHostItHappens() throws Exception {
        with(client -> {
            byte[] error = "{\"error\":{\"code\":\"UnknownError\",\"message\":\"no\"}}".getBytes(StandardCharsets.UTF_8);
            answer(404, "Content-Type", "application/json", error);
            assertThatThrownBy(() -> client.reports().getActivations().send())
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageStartingWith("404 Not Found, UnknownError: no.");
            answerRedirect(302);
            answer(403, "Content-Type", "application/xml", "<Error/>".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> client.reports().getActivations().send())
                    .isInstanceOf(GraphServiceException.class)
                    .hasMessageStartingWith("403 Forbidden")
                    .hasMessageNotContaining("sig=1");
        });
    }

    @Test
    void anActionIsPostedAndItsRedirectRead() throws Exception {
        with(client -> {
            for (int status : new int[] {200, 301, 302, 303}) {
                if (status != 200) {
                    answerRedirect(status);
                }
                answerFile();
                try (MediaContent content = client.reports().export("csv").send()) {
                    assertThat(content.readAllBytes()).isEqualTo(OCTETS);
                }
            }
            assertThat(lines.get(0))
                    .isEqualTo("POST 127.0.0.1/v1.0/reports/microsoft.graph.export with the token for */* {\"format\":\"csv\"}");
            assertThat(lines.get(2)).isEqualTo("GET localhost/csv?sig=1 for */*");
            assertThat(lines).hasSize(7);
            answerRedirect(307);
            assertThatThrownBy(() -> client.reports().export("csv").send())
                    .isInstanceOf(GraphServiceException.class)
                    .hasMessageStartingWith("307 Temporary Redirect");
        });
    }

    @Test
    void streamsComeFromWhereverActionsAndFunctionsAre() throws Exception {
        with(client -> {
            List<GraphRequest<MediaContent, ?>> calls = List.of(
                    client.reports().getUsage(null, (short) 255),
                    client.files().id("1").preview(2),
                    client.files().index(),
                    client.files().zip(List.of("1", "2")),
                    client.logo("48x48"),
                    client.render("a"));
            for (GraphRequest<MediaContent, ?> call : calls) {
                answerFile();
                try (MediaContent content = call.send()) {
                    assertThat(content.readAllBytes()).isEqualTo(OCTETS);
                }
            }
        });
        assertThat(lines.stream().map(line -> line.replace("127.0.0.1/v1.0", "").replace(" with the token for */*", "")))
                .containsExactly(
                        "GET /reports/microsoft.graph.getUsage(level=255)",
                        "GET /files/1/microsoft.graph.preview(page=2)",
                        "GET /files/microsoft.graph.index()",
                        "POST /files/microsoft.graph.zip {\"ids\":[\"1\",\"2\"]}",
                        "GET /logo(size='48x48')",
                        "POST /render {\"text\":\"a\"}");
    }

    /** What is in the answer of the batch is the stream; a redirect is not followed, for it may lead anywhere. */
    @Test
    void inABatchItIsWhatTheItemHolds() throws Exception {
        String items = "{\"responses\":[{\"id\":\"1\",\"status\":200,\"headers\":{\"Content-Type\":\"application/octet-stream\"},"
                + "\"body\":\"" + Base64.getEncoder().encodeToString(OCTETS) + "\"},"
                + "{\"id\":\"2\",\"status\":204}]}";
        with(client -> {
            answer(200, "Content-Type", "application/json", items.getBytes(StandardCharsets.UTF_8));
            Batch batch = client.batch();
            BatchItem<MediaContent> held = batch.add(client.files().id("1").preview(2));
            BatchItem<MediaContent> nothing = batch.add(client.logo("1"));
            BatchResult result = batch.send();
            assertThat(result.get(held).readAllBytes()).isEqualTo(OCTETS);
            assertThat(result.get(held).readAllBytes()).isEqualTo(OCTETS); // it is in memory
            assertThat(result.get(nothing).readAllBytes()).isEmpty();
        });
        assertThat(lines).hasSize(1);
    }

    @Test
    void octetsThatAreNoJsonComeWithWhatToDeclare() throws Exception {
        with(client -> {
            answerFile();
            assertThatThrownBy(() -> client.reports().octetsOfMailboxUsageDetail("D7").send())
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining(" returned 200 OK, but the body is not JSON with the result. If the service returns a file, declare the method in the spec to return InputStream (content type application/octet-stream,");
            answer(200, "Content-Type", "application/json; charset=utf-8", OCTETS);
            assertThatThrownBy(() -> client.reports().octetsOfMailboxUsageDetail("D7").send())
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("the body cannot be read: ");
            answer(200, "Content-Type", "application/json", "{\"value\":\"AP8=\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(client.reports().octetsOfMailboxUsageDetail("D7").send()).containsExactly(0, 255);
        });
    }

    @Test
    void theyAreDescribedAsStreams() {
        assertThat(ReportRootCalls.EXPORT.result()).isEqualTo(EdmProperty.of("value", "Edm.Stream"));
        assertThat(FileCalls.ALL).allMatch(EdmCall::isStream);
        assertThat(ServiceCalls.ALL).allMatch(EdmCall::isStream);
        assertThat(ReportRootCalls.ALL.stream().filter(call -> !call.isStream())).hasSize(1);
    }
}

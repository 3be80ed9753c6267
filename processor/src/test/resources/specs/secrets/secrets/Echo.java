package secrets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service that repeats all that it is sent, in the way that it is told. */
final class Echo implements AutoCloseable {
    /** The ways to answer. */
    enum Answer {
        BAD_REQUEST(400), NOT_FOUND(404), PRECONDITION_FAILED(412), HTML(500), FORM(401), MALFORMED(200),
        WRONG_TYPES(200), REPORTED(200), SUCCESS(200), NO_CONTENT(204), REDIRECT(302), DROPPED(0);

        private final int status;

        Answer(int status) {
            this.status = status;
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Answer answer = Answer.SUCCESS;
    volatile boolean asked;

    Echo() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // each answer is sent in two parts
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1.0";
    }

    void answer(Answer with) {
        answer = with;
        asked = false;
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked = true;
        String url = exchange.getRequestURI().toString();
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (answer == Answer.DROPPED) {
            throw new IOException("no answer");
        }
        String echo = url + " " + exchange.getRequestURI() + " " + exchange.getRequestURI().getPath() + " "
                + exchange.getRequestURI().getQuery() + " " + exchange.getRequestHeaders().entrySet().stream()
                        .filter(header -> !url.endsWith("$batch") || !header.getKey().equals("Authorization"))
                        .toList() + " " + sent;
        byte[] body = body(json(echo), echo, url).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer == Answer.HTML ? "text/html" : "application/json");
        exchange.getResponseHeaders().set("Location", root() + "/other" + url.replaceFirst("^.*?v1.0", "").replaceFirst("[?].*", ""));
        exchange.getResponseHeaders().set("Set-Cookie", "a=" + SecretsEverywhereTest.CODE);
        exchange.sendResponseHeaders(url.contains("/other") ? 404 : answer.status, answer.status == 204 ? -1 : body.length);
        if (answer.status != 204) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String body(String json, String echo, String url) {
        String error = "{\"error\":{\"code\":\"bad\",\"message\":" + json + ",\"target\":" + json + ",\"details\":[{\"code\":"
                + json + ",\"message\":" + json + ",\"target\":" + json + "}],\"innerError\":{\"message\":" + json + "}}}";
        String value = "{\"code\":" + json + ",\"secret\":" + json + ",\"words\":[" + json + "],\"place\":{\"street\":" + json + "}}";
        String whole = switch (answer) {
            case HTML -> "<html><p>" + echo.replace("&", "&amp;").replace("'", "&#39;") + "</p></html>";
            case FORM -> "error=" + echo;
            case MALFORMED -> "{\"value\":[{\"secret\":" + SecretsEverywhereTest.CODE + "}]}";
            case WRONG_TYPES -> "{\"secret\":[" + json + "],\"words\":" + json + ",\"place\":" + json + ",\"code\":{\"a\":" + json + "}}";
            case SUCCESS -> url.contains("(") || url.endsWith("s") || url.contains("s?")
                    ? "{\"value\":[" + value + "],\"@odata.nextLink\":" + json(root() + "/other" + url.replaceFirst("^.*?v1.0", "")) + "}"
                    : value;
            case REPORTED, BAD_REQUEST, NOT_FOUND, PRECONDITION_FAILED, NO_CONTENT, REDIRECT, DROPPED -> error;
        };
        return url.endsWith("$batch") && answer != Answer.BAD_REQUEST
                ? "{\"responses\":[{\"id\":\"1\",\"status\":" + (answer.status == 200 ? 200 : 409)
                        + ",\"headers\":{\"Location\":" + json + "},\"body\":" + (answer == Answer.WRONG_TYPES ? whole : error) + "}]}"
                : whole;
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("é", "\\u00e9") + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

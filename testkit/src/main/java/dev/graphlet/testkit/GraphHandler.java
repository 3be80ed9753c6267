package dev.graphlet.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One exchange: read, answer, note in the journal, send. */
final class GraphHandler implements HttpHandler {
    private final SequentialIds requestIds = new SequentialIds();
    private final RequestRouter router;
    private final ErrorEnvelope errors;
    private final Journal journal;

    GraphHandler(RequestRouter router, ErrorEnvelope errors, Journal journal) {
        this.router = router;
        this.errors = errors;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            GraphRequest request = GraphRequest.read(exchange);
            Answer answer = answer(request);
            journal.add(request.answered(answer));
            send(exchange, answer);
        } finally {
            exchange.close();
        }
    }

    private Answer answer(GraphRequest request) {
        String requestId = requestIds.get();
        String given = request.header("client-request-id");
        String clientRequestId = given == null ? requestId : given;
        Answer answer = attempt(request, requestId, clientRequestId)
                .with("request-id", requestId)
                .with("client-request-id", clientRequestId);
        return request.method().equals("HEAD") ? new Answer(answer.status(), answer.headers(), "") : answer;
    }

    private Answer attempt(GraphRequest request, String requestId, String clientRequestId) {
        try {
            return router.answer(request);
        } catch (GraphProblem problem) {
            return errors.answer(problem, requestId, clientRequestId);
        } catch (RuntimeException defect) {
            GraphProblem problem = new GraphProblem(500, "InternalServerError", "FakeGraph failed: " + defect);
            return errors.answer(problem, requestId, clientRequestId);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}

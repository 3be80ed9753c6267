package dev.graphlet.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Handles an HTTP exchange: reads the request, produces a response, records both in the journal, and sends. */
final class GraphHandler implements HttpHandler {
    private final Faults faults;
    private final RequestHandler requests;
    private final Journal journal;

    GraphHandler(Faults faults, RequestHandler requests, Journal journal) {
        this.faults = faults;
        this.requests = requests;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            FakeRequest request = FakeRequest.read(exchange);
            Fault fault = faults.take(request);
            FakeResponse response = fault.isHandled() ? requests.respond(request) : fault.answer();
            journal.add(new ReceivedRequest(request, response));
            switch (fault.kind()) {
                case NONE, ANSWER -> send(exchange, response, 0);
                case DROP_WITHIN -> send(exchange, response, 1);
                case DROP_BEFORE, DROP_AFTER -> {} // closed without a response
            }
        } finally {
            exchange.close();
        }
    }

    /** Sends {@code response}. Announces {@code more} bytes than are sent if the response shall be incomplete. */
    private static void send(HttpExchange exchange, FakeResponse response, int more) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = response.bytes();
        exchange.sendResponseHeaders(response.status(), body.length + more == 0 ? -1 : body.length + more);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
    }
}

package dev.graphlet.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Handles an HTTP exchange: reads the request, produces a response, records both in the journal, and sends. */
final class GraphHandler implements HttpHandler {
    private final Dispatcher dispatcher;
    private final Journal journal;

    GraphHandler(Dispatcher dispatcher, Journal journal) {
        this.dispatcher = dispatcher;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            FakeRequest request = FakeRequest.read(exchange);
            Fault fault = dispatcher.fault(request).orElse(Fault.NONE);
            FakeResponse answer = fault.isHandled() ? dispatcher.answer(request) : fault.answer();
            journal.add(new ReceivedRequest(request, answer));
            switch (fault.kind()) {
                case NONE, ANSWER -> send(exchange, answer, 0);
                case DROP_WITHIN -> send(exchange, answer, 1);
                case DROP_BEFORE, DROP_AFTER -> {} // closed without a response
            }
        } finally {
            exchange.close();
        }
    }

    /** Sends {@code answer}. Announces {@code more} bytes than are sent if the response shall be incomplete. */
    private static void send(HttpExchange exchange, FakeResponse answer, int more) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.bytes();
        exchange.sendResponseHeaders(answer.status(), body.length + more == 0 ? -1 : body.length + more);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
    }
}

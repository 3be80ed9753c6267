package com.example.industrydata;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers every exchange of another transport, whatever service is behind it. Thread-safe. */
final class RecordingTransport implements GraphTransport {
    private final List<RecordedExchange> exchanges = new CopyOnWriteArrayList<>();
    private final GraphTransport transport;

    RecordingTransport(GraphTransport transport) {
        this.transport = transport;
    }

    @Override
    public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
        return transport.send(request).thenApply(response -> {
            exchanges.add(new RecordedExchange(request, response));
            return response;
        });
    }

    /** What was sent and answered so far, oldest answer first. */
    List<RecordedExchange> exchanges() {
        return List.copyOf(exchanges);
    }

    @Override
    public void close() {
        transport.close();
    }
}

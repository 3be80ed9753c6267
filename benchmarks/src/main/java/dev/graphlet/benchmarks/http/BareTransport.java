package dev.graphlet.benchmarks.http;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** The JDK's HTTP client as it is: no timeouts, no retries, no decompression. */
record BareTransport(HttpClient client) implements GraphTransport {
    @Override
    public CompletableFuture<GraphResponse> send(GraphHttpRequest request) {
        try {
            return CompletableFuture.completedFuture(exchange(request));
        } catch (IOException | InterruptedException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private GraphResponse exchange(GraphHttpRequest request) throws IOException, InterruptedException {
        BodyPublisher body = request.body()
                .map(HttpContent::readAllBytes)
                .map(BodyPublishers::ofByteArray)
                .orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder jdk = HttpRequest.newBuilder(request.uri())
                .version(HttpClient.Version.HTTP_1_1)
                .method(request.method().name(), body)
                .header("Accept-Encoding", "deflate, gzip");
        request.headers().forEach(jdk::header);
        HttpResponse<byte[]> answer = client.send(jdk.build(), BodyHandlers.ofByteArray());
        return GraphResponse.sharing(
                answer.statusCode(), Headers.copyOf(answer.headers().map()), answer.body());
    }
}

package dev.graphlet.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Clients of HTTP with the same bytes out. They know nothing of Graph. */
final class PeerCallers {
    private static final int CONNECTIONS = 64;

    private PeerCallers() {}

    /** A raw socket, the floor. */
    static Caller rawSocket(String root) {
        RawSocket socket = new RawSocket(root);
        SentCalls calls = SentCalls.to(root);
        byte[] create = RawSocket.request("POST", calls.createUrl(), headerLines(), calls.createBody());
        byte[] list = RawSocket.request("GET", calls.listUrl(), headerLines(), new byte[0]);
        return caller(() -> socket.send(create), () -> socket.send(list));
    }

    private static String headerLines() {
        return SentCalls.headers().entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    /** The JDK's client, and what is made of the bytes that come in. */
    static Caller jdk(String root, HttpClient client, Function<byte[], Object> reading) {
        SentCalls calls = SentCalls.to(root);
        byte[] body = calls.createBody();
        return caller(
                () -> reading.apply(
                        received(client, jdkRequest(calls.createUrl()).POST(BodyPublishers.ofByteArray(body)))),
                () -> reading.apply(received(client, jdkRequest(calls.listUrl()))));
    }

    private static HttpRequest.Builder jdkRequest(String url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip"); // as the others do unasked
        SentCalls.headers().forEach(request::header);
        return request;
    }

    private static byte[] received(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    /** OkHttp as it comes. */
    static Caller okHttp(String root) {
        OkHttpClient client = new OkHttpClient();
        SentCalls calls = SentCalls.to(root);
        RequestBody body = RequestBody.create(calls.createBody());
        return caller(
                () -> received(client, okHttpRequest(calls.createUrl()).post(body)),
                () -> received(client, okHttpRequest(calls.listUrl())));
    }

    private static Request.Builder okHttpRequest(String url) {
        return new Request.Builder().url(url).headers(Headers.of(SentCalls.headers()));
    }

    private static byte[] received(OkHttpClient client, Request.Builder request) throws IOException {
        try (Response response = client.newCall(request.build()).execute()) {
            return response.body().bytes();
        }
    }

    /** Apache's client without retries, redirects, cookies and authentication, with a connection for each caller. */
    static Caller httpClient5(String root) {
        CloseableHttpClient client = HttpClients.createMinimal(PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .build());
        SentCalls calls = SentCalls.to(root);
        byte[] body = calls.createBody();
        return caller(
                () -> received(
                        client, ClassicRequestBuilder.post(calls.createUrl()).setEntity(body, null)),
                () -> received(client, ClassicRequestBuilder.get(calls.listUrl())));
    }

    private static byte[] received(CloseableHttpClient client, ClassicRequestBuilder request) throws IOException {
        request.setHeader("Accept-Encoding", "gzip"); // as the others do unasked
        SentCalls.headers().forEach(request::setHeader);
        return client.execute(request.build(), response -> EntityUtils.toByteArray(response.getEntity()));
    }

    private static Caller caller(Callable<?> create, Callable<?> list) {
        return new Caller() {
            @Override
            public Object create() {
                return Callers.again(create);
            }

            @Override
            public Object list() {
                return Callers.again(list);
            }
        };
    }
}

package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.Attempt;
import dev.graphlet.runtime.transport.GraphListener;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.JdkTransport;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.testkit.FakeGraph;
import dev.graphlet.testkit.Fault;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of the guide for what goes on below a request, run. */
class GuideTransportTest {
    @RegisterExtension
    private final GuideDirectory directory = new GuideDirectory();

    private final FakeGraph graph = directory.graph();
    private final DirectoryClient client = directory.client();

    @Test
    void requestsAreSentAgain() {
        graph.faults().next(Fault.throttled("1"), Fault.status(503));

        RetryPolicy patient = new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofMinutes(2), false);
        User user = client.users().id("Ada").get().retry(patient).send();

        assertThat(user.displayName()).isEqualTo("Ada");
        assertThat(directory.attempts()).extracting(Attempt::number).containsExactly(1, 2, 3);
    }

    @Test
    void attemptsAreSpansOfOpenTelemetry() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
        Tracer tracer = provider.get("graphlet");

        GraphListener toOpenTelemetry = attempt -> {
            Instant end = Instant.now();
            Span span = tracer.spanBuilder(attempt.method().name())
                    .setSpanKind(SpanKind.CLIENT)
                    .setStartTimestamp(end.minus(attempt.duration()))
                    .setAttribute("http.request.method", attempt.method().name())
                    .setAttribute("url.full", attempt.url())
                    .setAttribute("http.request.resend_count", attempt.number() - 1L)
                    .startSpan();
            attempt.status().ifPresent(status -> span.setAttribute("http.response.status_code", status));
            attempt.failure().ifPresent(span::recordException);
            span.end(end);
        };

        graph.faults().next(Fault.throttled("0"));
        DirectoryClient traced = DirectoryClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(AccessTokenProvider.of("secret"))
                .waits(wait -> Duration.ZERO)
                .listener(toOpenTelemetry)
                .build();
        try (traced) {
            traced.users().id("Ada").get().send();
        }

        assertThat(spans.getFinishedSpanItems()).hasSize(2).allSatisfy(span -> {
            assertThat(span.getName()).isEqualTo("GET");
            assertThat(span.toString()).doesNotContain("secret").doesNotContain("displayName");
        });
        provider.close();
    }

    @Test
    void aClientIsWatched() {
        DirectoryClient watched = DirectoryClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(AccessTokenProvider.of("any"))
                .retry(RetryPolicy.never())
                .listener(attempt -> System.out.println(attempt.method() + " " + attempt.url() + " " + attempt.status()
                        + " after " + attempt.duration().toMillis() + " ms"))
                .build();
        try (watched) {
            assertThat(watched.users().count().advanced().send()).isEqualTo(4);
        }
    }

    @Test
    void timesAreSet() {
        AccessTokenProvider tokens = AccessTokenProvider.of("any");

        DirectoryClient client = DirectoryClient.builder()
                .accessToken(tokens)
                .timeout(Duration.ofMinutes(2))
                .ownedTransport(JdkTransport.builder()
                        .readTimeout(Duration.ofSeconds(20))
                        .build())
                .build();

        client.close();
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void aRequestHasATimeOfItsOwn() {
        client.users().list().timeout(Duration.ofSeconds(5)).send();

        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void aProxyIsSet() {
        Authenticator passwords = new Authenticator() {};

        GraphTransport transport = JdkTransport.builder()
                .proxy(ProxySelector.of(new InetSocketAddress("proxy.contoso.com", 8080)))
                .authenticator(passwords)
                .build();

        transport.close();
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void headersGoWithEachRequest() {
        AccessTokenProvider tokens = AccessTokenProvider.of("any");
        String key = "hush";

        DirectoryClient client = DirectoryClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(tokens)
                .header("Prefer", "IdType=\"ImmutableId\"")
                .header("User-Agent", "contoso-sync/2.1")
                .secretHeader("x-gateway-key", key)
                .build();

        try (client) {
            client.users().count().advanced().send();
        }
        assertThat(graph.requests().get(0).header("User-Agent")).contains("contoso-sync/2.1");
    }

    @Test
    void limitsAreSet() {
        DirectoryClient client = DirectoryClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(AccessTokenProvider.of("any"))
                .limits(ResponseLimits.standard().withMaxBodySize(10_000_000).withMaxPages(1_000))
                .build();

        try (client) {
            assertThat(client.users().count().advanced().send()).isEqualTo(4);
        }
    }
}

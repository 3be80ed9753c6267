package dev.graphlet.benchmarks.http;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.RunGroup;
import com.example.industrydata.RunStatistics;
import com.example.industrydata.RunStatus;
import dev.graphlet.benchmarks.json.Samples;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Headers;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Graphlet over a transport, and a transport alone. */
final class GraphletCallers {
    private static final OffsetDateTime START = OffsetDateTime.parse("2025-08-18T08:00:00Z");

    private GraphletCallers() {}

    /** The generated client. */
    static Caller client(String root, GraphTransport transport) {
        IndustryDataClient client = IndustryDataClient.builder()
                .endpoint(root)
                .transport(transport)
                .accessToken(AccessTokenProvider.of("token"))
                .build();
        return new Caller() {
            @Override
            public Object create() {
                return Callers.again(() -> client.runGroups().create(group()).send());
            }

            @Override
            public Object list() {
                return Callers.again(() -> client.runGroups().list().send());
            }
        };
    }

    private static RunGroup group() {
        return RunGroup.builder()
                .displayName("Fall rollover")
                .startDateTime(START)
                .status(RunStatus.RUNNING)
                .statistics(RunStatistics.builder().build())
                .build();
    }

    /** The transport alone: what the client sends is made once, and nothing is made of what comes in. */
    static Caller transport(String root, GraphTransport transport) {
        GraphHttpRequest create = sent(root, Caller::create);
        GraphHttpRequest list = sent(root, Caller::list);
        return new Caller() {
            @Override
            public Object create() {
                return send(create);
            }

            @Override
            public Object list() {
                return send(list);
            }

            private Object send(GraphHttpRequest request) {
                return Callers.again(() -> transport.sendAndWait(request).sharedBody());
            }
        };
    }

    /** What has the server's answers already. */
    static GraphTransport atOnce() {
        Headers headers = Headers.none().with("Content-Type", "application/json");
        GraphResponse created = GraphResponse.sharing(201, headers, Samples.run());
        GraphResponse listed = GraphResponse.sharing(200, headers, Samples.page());
        return request -> CompletableFuture.completedFuture(request.body().isPresent() ? created : listed);
    }

    /** Returns what the client gives its transport for a call. */
    static GraphHttpRequest sent(String root, Consumer<Caller> call) {
        GraphTransport answers = atOnce();
        AtomicReference<GraphHttpRequest> sent = new AtomicReference<>();
        call.accept(client(root, request -> {
            sent.set(request);
            return answers.send(request);
        }));
        return sent.get();
    }
}

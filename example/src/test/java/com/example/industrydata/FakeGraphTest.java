package com.example.industrydata;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.testkit.FakeGraph;
import dev.graphlet.testkit.ReceivedRequest;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;

/** A fake Graph and a client of it for each test. */
abstract class FakeGraphTest {
    static final String TOKEN = "eyJ0.secret-of-the-test.x";
    static final String GROUPS = "/industryData/runGroups";
    static final OffsetDateTime START = OffsetDateTime.parse("2025-08-18T06:00:00Z");
    static final OffsetDateTime END = OffsetDateTime.parse("2025-08-18T08:00:00Z");

    final FakeGraph graph = FakeGraph.start(IndustryDataTypes.service());
    final IndustryDataClient client = IndustryDataClient.builder()
            .endpoint(graph.endpoint())
            .accessToken(AccessTokenProvider.of(TOKEN))
            .build();

    @AfterEach
    void close() {
        client.close();
        graph.close();
    }

    /** The only request that the fake has received. */
    ReceivedRequest received() {
        if (graph.requests().size() != 1) {
            throw new AssertionError("not one request, but " + graph.requests());
        }
        return graph.requests().get(0);
    }

    /** With what a create requires, and nothing else. */
    static RunGroupBuilder group() {
        return RunGroup.builder()
                .displayName("Fall rollover")
                .startDateTime(START)
                .status(RunStatus.RUNNING)
                .statistics(RunStatistics.of("recordsRead", 42));
    }
}

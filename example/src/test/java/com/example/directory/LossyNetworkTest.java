package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.testkit.FakeGraph;
import dev.graphlet.testkit.Fault;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ten thousand requests by eight threads, of which every fifth meets a busy service or a lost connection. */
class LossyNetworkTest {
    private static final int THREADS = 8;
    private static final int CREATES_EACH = 625;
    private static final String TOKEN = "eyJ0.secret-of-the-test.x";

    /** What a create said of itself. */
    private enum Outcome {
        DONE,
        NOT_DONE,
        MAYBE
    }

    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

    @Test
    void everyCreateHappensOnceOrSaysThatItMayHave() throws Exception {
        int threadsBefore = ManagementFactory.getThreadMXBean().getThreadCount();
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        try (FakeGraph graph = FakeGraph.start(DirectoryTypes.service());
                DirectoryClient client = DirectoryClient.builder()
                        .endpoint(graph.endpoint())
                        .accessToken(AccessTokenProvider.of(TOKEN))
                        .waits(wait -> Duration.ZERO)
                        .build()) {
            graph.faults()
                    .share(
                            0.2,
                            42,
                            Fault.throttled("1"),
                            Fault.status(503),
                            Fault.dropBefore(),
                            Fault.dropAfter(),
                            Fault.dropWithin());
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String caller = "caller" + i;
                working.add(callers.submit(() -> work(client, caller)));
            }
            for (Future<?> work : working) {
                finish(work);
            }
            graph.faults().clear();
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - threadsBefore)
                    .as("threads more than before, with %d callers and those of the fake", THREADS)
                    .isLessThan(100);
            assertThat(stored(graph)).allSatisfy((name, times) -> {
                assertThat(times).as(name).isEqualTo(1);
                assertThat(outcomes.get(name)).as(name).isNotEqualTo(Outcome.NOT_DONE);
            });
            assertThat(outcomes).hasSize(THREADS * CREATES_EACH).allSatisfy((name, outcome) -> {
                if (outcome == Outcome.DONE) {
                    assertThat(stored(graph, name)).as(name).isTrue();
                }
            });
            assertThat(outcomes.values()).contains(Outcome.DONE, Outcome.NOT_DONE, Outcome.MAYBE);
        } finally {
            callers.shutdownNow();
        }
    }

    private static void finish(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** A create and a read each; reads come back in the end, for they may be sent as often as it takes. */
    private void work(DirectoryClient client, String caller) {
        for (int i = 0; i < CREATES_EACH; i++) {
            String name = caller + "-" + i;
            outcomes.put(name, create(client, name));
            try {
                assertThat(client.users().list().top(1).send()).hasSizeLessThanOrEqualTo(1);
            } catch (GraphException e) {
                assertThat(e).hasMessageNotContaining(TOKEN); // four attempts in a row were unlucky
            }
        }
    }

    private static Outcome create(DirectoryClient client, String name) {
        User user = User.builder()
                .displayName(name)
                .userPrincipalName(name + "@contoso.com")
                .build();
        try {
            client.users().create(user).send();
            return Outcome.DONE;
        } catch (GraphServiceException e) {
            assertThat(e).hasMessageNotContaining(TOKEN);
            return Outcome.NOT_DONE;
        } catch (GraphTransportException e) {
            assertThat(e).hasMessageNotContaining(TOKEN);
            return e.mayHaveReachedService() ? Outcome.MAYBE : Outcome.NOT_DONE;
        }
    }

    private Map<String, Integer> stored(FakeGraph graph) {
        if (names.isEmpty()) {
            graph.stored("/users")
                    .orElseThrow()
                    .forEach(user -> names.merge(user.path("displayName").asString(), 1, Integer::sum));
        }
        return names;
    }

    private boolean stored(FakeGraph graph, String name) {
        return stored(graph).containsKey(name);
    }

    private final Map<String, Integer> names = new ConcurrentHashMap<>();
}

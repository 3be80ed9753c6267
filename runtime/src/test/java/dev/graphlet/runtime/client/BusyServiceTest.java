package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.error.ServiceUnavailableException;
import dev.graphlet.runtime.error.TooManyRequestsException;
import dev.graphlet.runtime.sample.LoopbackServer;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that is always busy, and asks to be asked again at once, is asked a few times only. */
class BusyServiceTest {
    private static final int ATTEMPTS = 4;

    private final LoopbackServer server = LoopbackServer.start();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final NotesClient client = NotesClient.builder()
            .endpoint(server.root())
            .accessToken(AccessTokenProvider.of("secret"))
            .waits(wait -> {
                waits.add(wait);
                return Duration.ZERO;
            })
            .build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aSliceIsSentAgainAFewTimes() {
        server.answers(503, Map.of("Retry-After", "0"), new byte[0]);
        assertThatThrownBy(
                        () -> client.resumableUpload(server.root() + "/session").upload(HttpContent.of(new byte[1])))
                .isInstanceOf(ServiceUnavailableException.class);
        assertThat(server.received()).hasSize(ATTEMPTS);
    }

    @Test
    void theItemsOfABatchAreSentAgainAFewTimesWhenTheServiceSays() {
        server.answers(200, "{\"responses\":[{\"id\":\"1\",\"status\":429,\"headers\":{\"Retry-After\":\"0\"}}]}");
        Batch batch = client.batch();
        BatchItem<Note> item = batch.add(client.get("1"));
        assertThat(batch.send().failure(item)).get().isInstanceOf(TooManyRequestsException.class);
        assertThat(server.received()).hasSize(ATTEMPTS);
        assertThat(waits).hasSize(ATTEMPTS - 1).containsOnly(Duration.ZERO);
    }

    @Test
    void theItemsOfABatchAreSentAgainLaterAndLaterWhenTheServiceDoesNotSay() {
        server.answers(200, "{\"responses\":[{\"id\":\"1\",\"status\":429}]}");
        Batch batch = client.batch();
        BatchItem<Note> item = batch.add(client.get("1"));
        assertThat(batch.send().failure(item)).get().isInstanceOf(TooManyRequestsException.class);
        assertThat(waits).hasSize(ATTEMPTS - 1);
        assertThat(waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(waits.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }
}

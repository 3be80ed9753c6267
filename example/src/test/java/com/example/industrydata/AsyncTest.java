package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.validation.ValidationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AsyncTest extends FakeGraphTest {
    @Test
    void createsThenReads() throws Exception {
        RunGroup read = client.runGroups()
                .create(group().build())
                .sendAsync()
                .thenCompose(
                        created -> client.runGroups().id(created.id()).get().sendAsync())
                .get();

        assertThat(read.displayName()).isEqualTo("Fall rollover");
        assertThat(graph.requests()).hasSize(2);
    }

    @Test
    void failsWithTheSameExceptions() {
        assertThatThrownBy(() -> client.runGroups().id("42").get().sendAsync().get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.runGroups()
                        .create(RunGroup.unstagedBuilder().build())
                        .sendAsync()
                        .get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ValidationException.class);
    }
}

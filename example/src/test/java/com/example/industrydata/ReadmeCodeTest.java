package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.ConflictException;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.validation.ValidationException;
import dev.graphlet.testkit.FakeGraph;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The code that the guide shows of the industry data API, run. */
class ReadmeCodeTest extends FakeGraphTest {
    @Test
    void aClientIsMade() {
        AccessTokenProvider tokens = AccessTokenProvider.of(TOKEN);

        IndustryDataClient client =
                IndustryDataClient.builder().accessToken(tokens).build();

        client.close();
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void aGroupIsCreatedReadAndUpdated() {
        OffsetDateTime start = START;
        OffsetDateTime end = END;
        for (int i = 0; i < 100; i++) { // a page of them
            graph.seed(GROUPS, "{\"displayName\":\"Earlier rollover\",\"status\":\"completed\"}");
        }

        RunGroup created = client.runGroups()
                .create(RunGroup.builder()
                        .displayName("Fall rollover")
                        .startDateTime(start)
                        .status(RunStatus.RUNNING)
                        .statistics(RunStatistics.of("recordsRead", 42))
                        .build())
                .send();

        for (RunGroup group : client.runGroups().list()) {
            System.out.println(group.displayName() + " is " + group.status());
        }

        client.runGroups()
                .id(created.id())
                .update(RunGroupPatch.builder()
                        .endDateTime(end)
                        .clearBlockingError()
                        .build())
                .ifMatch(created.etag())
                .send();

        assertThat(graph.requests())
                .extracting(request -> request.method() + " " + request.answer().status())
                .containsExactly("POST 201", "GET 200", "GET 200", "PATCH 200");
    }

    @Test
    void aStatusIsPutInWords() {
        assertThat(inWords(group().build())).isEqualTo("in progress");
        assertThat(inWords(group().status(RunStatus.of("paused")).build())).isEqualTo("paused");
    }

    private static String inWords(RunGroup group) {
        return switch (group.status().known()) {
            case RUNNING -> "in progress";
            case COMPLETED, COMPLETED_WITH_WARNINGS -> "done";
            case FAILED, COMPLETED_WITH_ERRORS -> "failed";
            case UNKNOWN_FUTURE_VALUE, UNDECLARED -> group.status().value();
        };
    }

    @Test
    void failuresAreCaught() {
        RunGroup group = RunGroup.unstagedBuilder().build();

        try {
            client.runGroups().create(group).send();
        } catch (ValidationException e) {
            e.violations().forEach(System.err::println); // all of them; nothing was sent
        } catch (ConflictException e) {
            System.err.println("There is one already: " + e.getMessage());
        } catch (GraphException e) {
            System.err.println(e.getMessage()); // any other failure: method, URL, status and code, never the token
        }

        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void aFakeIsUsed() {
        try (FakeGraph graph = FakeGraph.start(IndustryDataTypes.service());
                IndustryDataClient client = IndustryDataClient.builder()
                        .endpoint(graph.endpoint())
                        .accessToken(AccessTokenProvider.of("any"))
                        .build()) {
            graph.seed("/industryData/runGroups/42", "{\"displayName\": \"Fall rollover\"}");

            client.runGroups().id("42").delete().send();

            assertThat(graph.stored("/industryData/runGroups/42")).isEmpty();
            assertThat(graph.requests()).singleElement().hasToString("DELETE /beta/industryData/runGroups/42 -> 204");
        }
    }
}

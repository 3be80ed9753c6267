package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.IndustryDataTypes;
import com.example.industrydata.RunGroup;
import com.example.industrydata.RunGroupPatch;
import com.example.industrydata.RunStatus;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.batch.BatchResult;
import dev.graphlet.runtime.error.ForbiddenException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.testkit.FakeGraph;
import dev.graphlet.testkit.Fault;
import dev.graphlet.testkit.ReceivedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Ten things that the official SDK (beta 6.59.0) gets wrong, and that must never be wrong here. */
class SdkDefectsTest {
    private static final String RUN_GROUP = "{\"@odata.type\":\"#microsoft.industryData.runGroup\",\"id\":\"1\","
            + "\"displayName\":\"d\",\"startDateTime\":\"2025-08-18T08:00:00Z\",\"status\":\"%s\","
            + "\"statistics\":{},\"recordsRead\":9007199254740993}";

    private final FakeGraph graph =
            FakeGraph.builder(DirectoryTypes.service()).pageSize(2).start();
    private final FakeGraph industryData = FakeGraph.start(IndustryDataTypes.service());
    private final DirectoryClient client = DirectoryClient.builder()
            .endpoint(graph.endpoint())
            .accessToken(AccessTokenProvider.of("any"))
            .waits(wait -> Duration.ZERO)
            .build();
    private final IndustryDataClient runs = IndustryDataClient.builder()
            .endpoint(industryData.endpoint())
            .accessToken(AccessTokenProvider.of("any"))
            .build();

    @AfterEach
    void close() {
        client.close();
        runs.close();
        graph.close();
        industryData.close();
    }

    private void seedUsers(int count) {
        for (int i = 0; i < count; i++) {
            graph.seed("/users/u" + i, "{\"displayName\":\"User " + i + "\",\"userPrincipalName\":\"u" + i + "\"}");
        }
    }

    private List<String> sent(String header) {
        return graph.requests().stream()
                .map(request -> request.header(header).orElse("none"))
                .toList();
    }

    @Test
    void defect1AnErrorBodyWithoutErrorHidesTheStatus() {
        graph.faults()
                .next(
                        Fault.answer(400, Map.of("Content-Type", "application/json"), "{}"),
                        Fault.answer(502, Map.of("Content-Type", "text/html"), "<html>Bad Gateway</html>"));
        for (String status : List.of("400 Bad Request", "502 Bad Gateway")) {
            assertThatThrownBy(() -> client.users().id("a").get().send())
                    .isInstanceOf(GraphServiceException.class)
                    .hasMessageStartingWith(status);
        }
    }

    @Test
    void defect2AnErrorOnThePageAfterTheFirstLosesItsBodyAndThePageTheHeaders() {
        seedUsers(6);
        graph.faults()
                .at("GET", "/users", Fault.answer(429, Map.of("Retry-After", "0"), "")); // the first page is sent again
        List<User> seen = new ArrayList<>();
        assertThatThrownBy(() -> {
                    for (User user : client.users().list().header("Prefer", "odata.maxpagesize=2")) {
                        seen.add(user);
                        if (seen.size() == 2) {
                            graph.faults()
                                    .next(
                                            Fault.answer(
                                                    403,
                                                    Map.of("Content-Type", "application/json"),
                                                    "{\"error\":{\"code\":\"Authorization_RequestDenied\",\"message\":\"No more.\"}}"));
                        }
                    }
                })
                .isInstanceOf(ForbiddenException.class)
                .hasMessageStartingWith("403 Forbidden, Authorization_RequestDenied: No more.");
        assertThat(seen).hasSize(2);
        assertThat(sent("Prefer")).hasSize(3).containsOnly("odata.maxpagesize=2");
    }

    @Test
    void defect3AnUnknownEnumValueIsLost() {
        industryData.seed("/industryData/runGroups", RUN_GROUP.formatted("paused"));
        RunGroup group = runs.runGroups().id("1").get().selectAll().send();
        assertThat(group.status()).isEqualTo(RunStatus.of("paused"));
        assertThat(new JsonMapper().writeValueAsString(group)).contains("\"status\":\"paused\"");
    }

    @Test
    void defect4AnUndeclaredNumberLosesItsLastDigits() {
        industryData.seed("/industryData/runGroups", RUN_GROUP.formatted("running"));
        RunGroup group = runs.runGroups().id("1").get().selectAll().send();
        assertThat(group.additionalProperties().get("recordsRead")).hasToString("9007199254740993");
    }

    @Test
    void defect5AModelThatWasReceivedIsWrittenAsNothingAndNullCannotBeSent() {
        String json = RUN_GROUP.formatted("running").replace(",\"recordsRead\":9007199254740993", "");
        RunGroup group = new JsonMapper().readValue(json, RunGroup.class);
        assertThat(new JsonMapper().writeValueAsString(group)).isEqualTo(json);

        industryData.seed("/industryData/runGroups", json.replace("{}", "{},\"endDateTime\":\"2025-08-18T09:00:00Z\""));
        runs.runGroups()
                .id("1")
                .update(RunGroupPatch.builder().clearEndDateTime().build())
                .send();
        runs.runGroups().create(group).send(); // its id is the service's to give, and not sent

        List<ReceivedRequest> received = industryData.requests();
        assertThat(received.get(0).body()).isEqualTo("{\"endDateTime\":null}");
        assertThat(received.get(1).body()).contains("\"displayName\":\"d\"").doesNotContain("\"id\"");
    }

    @Test
    void defect6EveryRequestHasTheSameClientRequestIdAndRetryHeadersPileUp() {
        seedUsers(1);
        graph.faults().next(Fault.throttled("0"), Fault.status(503));
        client.users().id("u0").get().send();
        client.users().id("u0").get().send();

        List<String> ids = sent("client-request-id");
        assertThat(ids).hasSize(4);
        assertThat(ids.subList(0, 3)).containsOnly(ids.get(0)); // one request, three attempts
        assertThat(ids.get(3)).isNotEqualTo(ids.get(0));
        assertThat(graph.requests().get(2).headers())
                .isEqualTo(graph.requests().get(0).headers());
    }

    @Test
    void defect7ARelativeLocationIsNotFollowed() {
        graph.seed("/drive/items/film", "{\"name\":\"film.mp4\"}");
        graph.faults()
                .at(
                        "POST",
                        "/drive/items/film",
                        Fault.answer(202, Map.of("Location", "monitors/1?a=b", "Retry-After", "0"), ""));
        graph.faults()
                .at(
                        "GET",
                        "/drive/items/film/monitors/1",
                        Fault.answer(202, Map.of("Location", "1?a=b"), ""),
                        Fault.answer(200, Map.of(), "{\"status\":\"succeeded\"}"));

        client.begin(client.items().id("film").copy("film 2")).await(Duration.ofMinutes(1));

        assertThat(graph.requests())
                .extracting(ReceivedRequest::path)
                .containsExactly(
                        "/v1.0/drive/items/film/microsoft.graph.copy",
                        "/v1.0/drive/items/film/monitors/1?a=b",
                        "/v1.0/drive/items/film/monitors/1?a=b");
    }

    @Test
    void defect8AnUploadLosesItsLastByte() {
        graph.seed("/drive/items/film", "{\"name\":\"film.mp4\"}");
        List<byte[]> uploaded = new ArrayList<>();
        graph.onUploadSession("microsoft.graph.createUploadSession", (call, content) -> {
            uploaded.add(content);
            return null;
        });
        byte[] content = new byte[2 * 327_680 + 1];
        content[content.length - 1] = 42;

        String url = client.items()
                .id("film")
                .createUploadSession()
                .send()
                .uploadUrl()
                .orElseThrow();
        client.resumableUpload(url).sliceSize(327_680).upload(HttpContent.of(content));

        assertThat(uploaded).singleElement().isEqualTo(content);
    }

    @Test
    void defect9AFailedItemOfABatchIsNullOneWithoutABodyThrowsAndTwentyAreTooMany() {
        seedUsers(19);
        Batch batch = client.batch();
        List<BatchItem<?>> items = new ArrayList<>();
        for (int i = 1; i < 19; i++) {
            items.add(batch.add(client.users().id("u" + i).get()));
        }
        BatchItem<User> missing = batch.add(client.users().id("nobody").get());
        BatchItem<Void> deleted = batch.add(client.users().id("u0").delete());

        BatchResult result = batch.send();

        assertThat(graph.requests()).hasSize(1);
        assertThat(items).allSatisfy(item -> assertThat(result.get(item)).isInstanceOf(User.class));
        assertThat(result.get(deleted)).isNull();
        assertThatThrownBy(() -> result.get(missing))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("404 Not Found, Request_ResourceNotFound: Resource '/users/nobody'");
    }

    @Test
    void defect10Base64urlThrowsAndATypeWithoutNumberSignIsNotFound() {
        byte[] thumbprint = HexFormat.of().parseHex("fbff3e");
        graph.seed(
                "/applications/a", "{\"displayName\":\"A\",\"keyCredentials\":[{\"customKeyIdentifier\":\"-_8-\"}]}");
        Application application = client.applications().id("a").get().send();
        assertThat(application.keyCredentials().get(0).customKeyIdentifier()).hasValue(thumbprint);

        DirectoryObject object = new JsonMapper()
                .readValue("{\"@odata.type\":\"microsoft.graph.user\",\"id\":\"1\"}", DirectoryObject.class);
        assertThat(object).isInstanceOf(User.class);
    }
}

package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.IndustryDataTypes;
import com.example.industrydata.RunStatistics;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.batch.BatchResult;
import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.PreconditionFailedException;
import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.monitor.Progress;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.request.Change;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.request.GraphPage;
import dev.graphlet.runtime.request.MediaContent;
import dev.graphlet.runtime.request.RawResponse;
import dev.graphlet.runtime.transport.Attempt;
import dev.graphlet.runtime.transport.GraphListener;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.testkit.FakeGraph;
import dev.graphlet.testkit.Fault;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The code of the README's guide, run. */
class GuideTest {
    private final FakeGraph graph =
            FakeGraph.builder(DirectoryTypes.service()).pageSize(2).start();
    private final List<Attempt> attempts = new ArrayList<>();
    private final DirectoryClient client = DirectoryClient.builder()
            .endpoint(graph.endpoint())
            .accessToken(AccessTokenProvider.of("any"))
            .waits(wait -> Duration.ZERO)
            .listener(attempts::add)
            .build();

    @BeforeEach
    void seed() {
        for (String name : List.of("Ada", "Bert", "Cleo", "O'Neil")) {
            graph.seed(
                    "/users/" + name,
                    "{\"displayName\":\"" + name + "\",\"userPrincipalName\":\"" + name
                            + "@contoso.com\",\"department\":\"" + (name.equals("Ada") ? "Math" : "Music")
                            + "\",\"otherMails\":[\"" + name + "@x.example\"]}");
        }
        graph.seed("/users/Ada/photo", "{\"id\":\"64x64\"}");
        graph.seed("/drive/items/film", "{\"name\":\"film.mp4\"}");
        graph.seed("/groups/band", "{\"displayName\":\"The band\"}");
    }

    @AfterEach
    void close() {
        client.close();
        graph.close();
    }

    @Test
    void aListIsFiltered() {
        GraphPage<User> page = client.users()
                .list()
                .filter(p -> p.department().eq("Music").and(p.otherMails().any(mail -> mail.endsWith("@x.example"))))
                .orderBy(p -> p.displayName().desc())
                .expand(p -> Expand.of(p.manager()).select(m -> m.id()))
                .top(10)
                .advanced()
                .send();

        assertThat(page).extracting(User::displayName).containsExactly("O'Neil", "Cleo");
        assertThat(page.count()).hasValue(3L);
        assertThat(client.users()
                        .list()
                        .filter(p -> p.displayName().eq("O'Neil"))
                        .send())
                .hasSize(1);
    }

    @Test
    void pagesAreFollowed() {
        for (User user : client.users().list()) {
            System.out.println(user.displayName());
        }
        List<String> names =
                client.users().list().stream().map(User::displayName).toList();
        long all = client.users().count().advanced().send();

        assertThat(names).containsExactly("Ada", "Bert", "Cleo", "O'Neil");
        assertThat(all).isEqualTo(4);

        String link = client.users().list().send().nextLink().orElseThrow(); // to keep
        List<User> rest = client.users().list().page(link).stream().toList();

        assertThat(rest).hasSize(2);
    }

    @Test
    void changesAreFollowed() {
        DeltaChanges<User> everything = client.users().delta().changes();
        everything.forEach(change -> System.out.println(change.value().displayName()));
        String deltaLink = everything.deltaLink(); // to keep

        client.users().id("Bert").delete().send();

        List<String> gone = new ArrayList<>();
        for (Change<User> change : client.users().delta().from(deltaLink).changes()) {
            if (change instanceof Change.Removed<User> removed) {
                gone.add(removed.value().id() + " " + removed.reason());
            }
        }
        assertThat(gone).containsExactly("Bert deleted");

        graph.expireDeltaLinks();
        DeltaChanges<User> changes = client.users().delta().from(deltaLink).changes();
        try {
            changes.forEach(change -> System.out.println(change));
        } catch (DeltaExpiredException e) {
            Optional<String> fromTheStart = e.startOverLink();
            assertThat(fromTheStart).isPresent();
        }
        assertThatThrownBy(() -> client.users().delta().from(deltaLink).send())
                .isInstanceOf(DeltaExpiredException.class);
    }

    @Test
    void relationshipsAreFollowedAndChanged() {
        client.groups().id("band").membersRef().add(client.users().id("Cleo")).send();
        List<DirectoryObject> members =
                client.groups().id("band").members().list().stream().toList();
        client.groups().id("band").membersRef().remove("Cleo").send();

        Group group = Group.builder()
                .displayName("Another band")
                .bindMembers(List.of(client.users().id("Ada"), client.users().id("Bert")))
                .build();
        String id = client.groups().create(group).send().id();

        assertThat(members).singleElement().isInstanceOf(User.class);
        assertThat(UserCollectionCasts.usersOf(client, id)).containsExactly("Ada", "Bert");
    }

    /** Those of a group that are users. */
    private static final class UserCollectionCasts {
        static List<String> usersOf(DirectoryClient client, String id) {
            return UsersPath.cast(client.groups().id(id).members())
                    .list()
                    .filter(p -> p.department().ne(null))
                    .advanced()
                    .stream()
                    .map(User::displayName)
                    .toList();
        }
    }

    @Test
    void operationsAreCalled() {
        graph.on("microsoft.graph.revokeSignInSessions", call -> "true");
        graph.on("microsoft.graph.memberGroups", call -> "[\"band\"]");

        boolean revoked = client.users().id("Ada").revokeSignInSessions().send();
        List<String> groups =
                client.users().id("Ada").memberGroups(true).stream().toList();

        assertThat(revoked).isTrue();
        assertThat(groups).containsExactly("band");
    }

    @Test
    void runsAreStartedAndCounted() {
        try (FakeGraph industry = FakeGraph.start(IndustryDataTypes.service());
                IndustryDataClient client = IndustryDataClient.builder()
                        .endpoint(industry.endpoint())
                        .accessToken(AccessTokenProvider.of("any"))
                        .build()) {
            industry.on("microsoft.graph.industryData.start", call -> null);
            industry.on("microsoft.graph.industryData.getStatistics", call -> "{\"recordsRead\":42}");
            industry.seed("/external/industryData/runs/1", "{\"displayName\":\"Fall\",\"status\":\"running\"}");
            client.runs().start().send();
            RunStatistics statistics = client.runs().id("1").getStatistics().send();
            assertThat(statistics.additionalProperties().get("recordsRead").asInt())
                    .isEqualTo(42);
        }
    }

    @Test
    void manyAreSentTogether() {
        Batch batch = client.batch();
        BatchItem<User> created = batch.add(client.users()
                .create(User.builder()
                        .displayName("Dora")
                        .userPrincipalName("dora@contoso.com")
                        .build()));
        BatchItem<Long> counted = batch.add(client.users().count().advanced()).dependsOn(created);
        BatchResult result = batch.send();

        String id = result.get(created).id(); // or the exception that send() would have thrown
        long count = result.get(counted);

        assertThat(id).isNotEmpty();
        assertThat(count).isEqualTo(5);
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        User before = client.users().id("Ada").get().send();
        User after = before.toBuilder().department("Logic").build();

        client.users()
                .id("Ada")
                .update(UserPatch.between(before, after)) // {"department":"Logic"}
                .ifUnchanged()
                .send();

        assertThatThrownBy(() ->
                        client.users().id("Ada").delete().ifUnchanged(before).send())
                .isInstanceOf(PreconditionFailedException.class);
    }

    @Test
    void mediaIsStreamed(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("ada.png"), new byte[100_000]);
        Path copy = folder.resolve("copy.png");

        client.users()
                .id("Ada")
                .photo()
                .media()
                .upload(HttpContent.ofFile(picture), "image/png")
                .send();

        try (MediaContent photo =
                client.users().id("Ada").photo().media().download().send()) {
            photo.saveTo(copy);
        }

        assertThat(copy).hasSameBinaryContentAs(picture);
        assertThat(graph.storedMedia("/users/Ada/photo/$value")).isPresent();
    }

    @Test
    void aLargeFileIsUploadedInSlices(@TempDir Path folder) throws IOException {
        Path film = Files.write(folder.resolve("film.mp4"), new byte[10_000_001]);
        graph.onUploadSession(
                "microsoft.graph.createUploadSession",
                (call, content) -> "{\"id\":\"film\",\"name\":\"film.mp4\",\"size\":" + content.length + "}");

        UploadSession session = client.items().id("film").createUploadSession().send();

        Optional<DriveItem> uploaded = client.resumableUpload(
                        session.uploadUrl().orElseThrow())
                .as(DriveItemCodec.TYPE, DirectoryTypes.INSTANCE)
                .upload(
                        HttpContent.ofFile(film),
                        progress -> System.out.println(progress.received() + " of " + progress.total()));

        assertThat(uploaded.flatMap(DriveItem::size)).hasValue(10_000_001L);
    }

    @Test
    void aLongOperationIsWaitedFor() {
        graph.onLongRunning("microsoft.graph.copy", 3, call -> null);
        List<Progress> seen = new ArrayList<>();

        LongRunningOperation<Void> copying =
                client.begin(client.items().id("film").copy("film 2"));
        String monitor = copying.monitor().orElseThrow(); // to go on after a restart, with client.resume
        copying.await(Duration.ofMinutes(5), seen::add);

        assertThat(monitor).startsWith("http");
        assertThat(seen).extracting(Progress::status).containsExactly("running", "running", "running", "succeeded");
    }

    @Test
    void whatIsNotDeclaredIsWithinReach() {
        RawResponse<User> raw = client.users().id("Ada").get().sendRaw();
        int status = raw.status();
        Optional<String> requestId = raw.headers().first("request-id");

        Optional<JsonNode> answer = client.request(HttpMethod.GET, "/users/Ada").send();

        assertThat(status).isEqualTo(200);
        assertThat(requestId).isPresent();
        assertThat(answer.orElseThrow().path("department").asString()).isEqualTo("Math");
    }

    @Test
    void requestsAreSentAgain() {
        graph.faults().next(Fault.throttled("1"), Fault.status(503));

        RetryPolicy patient =
                new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofMinutes(10), false);
        User user = client.users().id("Ada").get().retry(patient).send();

        assertThat(user.displayName()).isEqualTo("Ada");
        assertThat(attempts).extracting(Attempt::number).containsExactly(1, 2, 3);
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
}

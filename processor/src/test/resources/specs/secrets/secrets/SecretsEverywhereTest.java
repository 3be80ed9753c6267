package secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.batch.BatchResult;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.JdkTransport;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.url.NamedKey;
import dev.graphlet.runtime.validation.ValidationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What is sensitive is sent, and is in no text of any kind, whatever happens to the request. */
class SecretsEverywhereTest {
    static final String CODE = "HUSH-code/1";
    static final String SECRET = "O'HUSH & Söhne+\"é\\1";
    static final String PIN = "HUSH pin";
    static final String KEY = "HUSH.api.key";

    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private final Inner place = Inner.builder().street("HUSH Street").number(7).build();
    private final Thing thing = Thing.builder().code(CODE).secret(SECRET).title("seen").words(List.of("HUSH word", PIN))
            .octets("HUSH".getBytes(StandardCharsets.UTF_8)).place(place).places(List.of(place)).build();

    private SecretsClient client(String root, GraphTransport transport) {
        return SecretsClient.builder().accessToken(AccessTokenProvider.of("HUSH.a.long.access.token")).endpoint(root)
                .transport(transport).listener(attempt -> texts.add(attempt.toString() + attempt.failure().map(SecretsEverywhereTest::trace)))
                .retry(new RetryPolicy(1, Duration.ofMillis(1), Duration.ofMillis(1), true))
                .waits(wait -> Duration.ZERO).build();
    }

    /** One of each kind. */
    private Map<String, GraphRequest<?, ?>> requests(SecretsClient client) {
        ThingPath byKey = client.things().code(CODE);
        ThingPath bySecret = client.things().secret(SECRET);
        texts.addAll(List.of(byKey.toString(), bySecret.toString(), client.pairs().key(1, CODE).toString(), thing.toString()));
        Map<String, GraphRequest<?, ?>> all = new LinkedHashMap<>();
        all.put("create", client.things().create(thing));
        all.put("createMinimal", client.things().create(thing).returnMinimal());
        all.put("bind", client.things().create(thing.toBuilder().bindParent(byKey).bindFriends(List.of(bySecret, byKey)).build()));
        all.put("bindUrl", client.things().create(thing.toBuilder().bindParent(EntityReference.of("/things/HUSH-code%2F1")).build()));
        all.put("get", byKey.get());
        all.put("getByAlternateKey", bySecret.get());
        all.put("getByPart", client.pairs().key(1, CODE).get());
        all.put("children", byKey.children().list());
        all.put("filter", client.things().list().filter(p -> p.secret().eq(SECRET).or(p.secret().startsWith("HUSH")).or(p.code().in(CODE, PIN))
                .or(p.words().any(w -> w.eq("HUSH word"))).or(p.places().any(w -> w.street().eq("HUSH Street"))).and(p.place().street().ne(PIN))));
        all.put("rawFilter", client.things().list().filter(p -> Filter.raw("secret eq 'O''HUSH' or pin gt 4711.25")));
        all.put("parameter", client.things().list().queryParameter("$filter", "secret eq 'HUSH'").queryParameter("api_key", KEY));
        all.put("search", client.things().list().search(PIN).orderBy(p -> p.secret().desc()));
        all.put("searchProperty", client.things().list().search(Search.of("secret", SECRET).or(Search.of(PIN))));
        all.put("expand", byKey.get().expand(p -> Expand.of(p.friends()).filter(f -> f.secret().eq(SECRET)).expand(f -> Expand.of(f.children()).filter(c -> c.code().eq(CODE)))));
        all.put("count", client.things().count().filter(p -> p.secret().eq(SECRET)).search("secret:HUSH"));
        all.put("delta", client.things().delta().filter(p -> p.secret().eq(SECRET)));
        all.put("link", client.things().list().page(client.urlOf(dev.graphlet.runtime.url.ResourcePath.of("/x")) + "?$filter=secret%20eq%20'HUSH'&$skiptoken=HUSH"));
        all.put("update", byKey.update(ThingPatch.builder().secret(SECRET).place(place).build()).ifMatch("\"1\""));
        all.put("upsert", bySecret.upsert(thing));
        all.put("delete", bySecret.delete());
        all.put("action", byKey.reset(PIN, place));
        all.put("function", byKey.size("KB"));
        all.put("reference", byKey.parentRef().set(bySecret));
        all.put("addReference", byKey.friendsRef().add(bySecret));
        all.put("removeReference", byKey.friendsRef().remove(bySecret));
        all.put("removeKey", bySecret.friendsRef().remove(byKey));
        all.put("undeclared", client.request(HttpMethod.POST, "/x").body(Map.of("a", List.of(thing))).header("x-api-key", KEY).as(Thing.class));
        all.put("extended", client.things().create(thing).bodyProperty("more", thing).secretHeader("x-tenant", KEY));
        all.put("unchecked", client.things().create(thing).withoutValidation());
        return all;
    }

    @Test
    void noAnswerBringsThemToLight() throws IOException {
        try (Echo service = new Echo(); SecretsClient client = client(service.root(), JdkTransport.create())) {
            for (Echo.Answer answer : Echo.Answer.values()) {
                for (Map.Entry<String, GraphRequest<?, ?>> request : requests(client).entrySet()) {
                    service.answer(answer);
                    texts.clear();
                    note(request.getValue());
                    send(client, request.getValue());
                    assertThat(service.asked).as(answer + " " + request.getKey()).isTrue();
                    assertHidden(answer + " " + request.getKey());
                }
            }
        }
    }

    private void send(SecretsClient client, GraphRequest<?, ?> request) {
        note(() -> texts.add(String.valueOf(request.send())));
        note(() -> texts.add(String.valueOf(request.sendAsync().join())));
        note(() -> {
            var raw = request.sendRaw();
            texts.add(raw.toString() + raw.headers());
            texts.add(String.valueOf(raw.value()));
        });
        if (request instanceof Iterable<?> items) {
            note(() -> items.forEach(item -> texts.add(item.toString())));
        }
        Batch batch = client.batch();
        BatchItem<?> item = batch.add(request);
        texts.add(batch + " " + item);
        note(() -> {
            BatchResult result = batch.send();
            texts.add(result.toString());
            result.failure(item).ifPresent(this::note);
            texts.add(String.valueOf(result.get(item)));
        });
    }

    @Test
    void noFailureToSendBringsThemToLight() {
        GraphTransport broken = request -> {
            String body = new String(request.body().map(HttpContent::readAllBytes).orElse(new byte[0]), StandardCharsets.UTF_8);
            IOException failure = new IOException("cannot send " + request + " " + request.uri(), new IllegalStateException(body));
            failure.addSuppressed(new IOException(request.uri().getPath() + request.uri().getQuery() + request.headers().asMap()));
            return CompletableFuture.failedFuture(failure);
        };
        try (SecretsClient client = client("https://graph.example.com/v1.0", broken)) {
            requests(client).forEach((name, request) -> {
                texts.clear();
                send(client, request);
                assertHidden(name);
            });
            texts.clear();
            note(() -> client.things().list().filter(p -> p.secret().eq(SECRET)).page("https://evil.example/things?$filter=secret%20eq%20'HUSH'").send());
            note(() -> client.things().code(CODE).children().list().page("http://graph.example.com/things/HUSH-code%2F1").send());
            note(() -> client.things().code(CODE).children().list().page("::::HUSH").send());
            assertThat(texts).hasSize(3);
            assertHidden("wrong host");
        }
    }

    @Test
    void noViolationBringsThemToLight() {
        try (SecretsClient client = client("https://graph.example.com/v1.0", request -> CompletableFuture.failedFuture(new IOException()))) {
            Inner wrong = Inner.builder().street("HUSH").number(4711).build();
            Thing invalid = Thing.builder().code(CODE).secret("#HUSH").place(wrong).places(List.of(wrong)).build();
            for (GraphRequest<?, ?> request : List.of(
                    client.things().create(invalid),
                    client.things().code(CODE).update(ThingPatch.builder().secret("#HUSH").place(wrong).build()),
                    client.things().code(CODE).reset("HUSH and much too long a pin", wrong))) {
                Throwable failure = catchThrowable(request::send);
                assertThat(failure).isInstanceOf(ValidationException.class);
                texts.add(((ValidationException) failure).violations().toString());
                note(failure);
                note(() -> request.sendAsync().join());
                note(() -> client.batch().add(request));
                Batch batch = client.batch();
                batch.add(request);
                note(() -> batch.send());
            }
            assertThat(texts).noneMatch(text -> text.contains("4711"));
            assertHidden("violation");
        }
    }

    @Test
    void noOperationAndNoCircleOfPagesBringsThemToLight() {
        GraphTransport transport = request -> {
            boolean begins = request.method() == HttpMethod.POST;
            String body = request.uri().getPath().contains("children")
                    ? "{\"value\":[],\"@odata.nextLink\":\"https://graph.example.com/v1.0/things/HUSH-code%2F1/children?a=HUSH\"}"
                    : "{\"status\":\"failed\",\"error\":{\"code\":\"x\",\"message\":\"no " + PIN + " of " + CODE + "\"}}";
            return CompletableFuture.completedFuture(new GraphResponse(begins ? 202 : 200,
                    Headers.none().with("Location", "https://graph.example.com/v1.0/monitors/HUSH-code%2F1"), body.getBytes(StandardCharsets.UTF_8)));
        };
        try (SecretsClient client = client("https://graph.example.com/v1.0", transport)) {
            LongRunningOperation<Thing> operation = client.begin(client.things().code(CODE).reset(PIN, place));
            texts.add(operation.toString());
            note(() -> operation.await(Duration.ofSeconds(9)));
            assertThat(texts.get(texts.size() - 1)).contains("The operation ended with status 'failed', x: no *** of ***");
            note(() -> client.things().code(CODE).children().list().forEach(child -> {}));
            assertThat(texts.get(texts.size() - 1)).contains("/things/***/children?…' has been a next link before");
            assertHidden("operation");
        }
    }

    @Test
    void theyAreSentAsTheyAre() {
        try (SecretsClient client = client("https://graph.example.com/v1.0", JdkTransport.create())) {
            assertThat(client.things().code("HUSH/1").get().selectAll().target().reference()).isEqualTo("/things/HUSH%2F1");
            assertThat(client.things().code("HUSH/1").get().selectAll()).hasToString("GET /things/***");
            assertThat(client.things().code("HUSH/1").entityId()).isEqualTo("https://graph.example.com/v1.0/things/HUSH%2F1");
            assertThat(client.things().secret("O'H").get().selectAll().target().reference()).isEqualTo("/things(secret='O''H')");
            assertThat(client.things().secret("O'H")).hasToString("/things(secret='***')");
            assertThat(client.pairs().key(1, "a")).hasToString("/pairs(number=1,half='***')");
            GraphRequest<?, ?> list = client.things().list().selectAll().filter(p -> p.secret().eq("a'b").and(p.title().eq("seen")));
            assertThat(list.toString()).isEqualTo("GET /things?$filter=secret%20eq%20'***'%20and%20title%20eq%20'seen'");
            assertThat(list.target().reference()).isEqualTo("/things?$filter=secret%20eq%20'a''b'%20and%20title%20eq%20'seen'");
            assertThat(ThingProperties.THING.place().street().eq("x")).hasToString("place/street eq '***'");
            assertThat(ThingProperties.THING.words().any(w -> w.eq("y"))).hasToString("words/any(x:x eq '***')");
            assertThat(ThingProperties.THING.title().eq("x")).hasToString("title eq 'x'");
            assertThat(NamedKey.ofSensitive("a", "b").and("c", "d")).hasToString("(a='***',c='d')");
            assertThat(new String(client.things().code("a").reset(PIN, null).body().orElseThrow(), StandardCharsets.UTF_8)).contains(PIN);
            assertThat(new String(client.things().create(Thing.builder().bindParent(client.things().code("a/b")).build()).body().orElseThrow(), StandardCharsets.UTF_8))
                    .contains("\"parent@odata.bind\":\"https://graph.example.com/v1.0/things/a%2Fb\"");
        }
    }

    @Test
    void whatTheServiceSaysOfTheRestIsShown() throws IOException {
        try (Echo service = new Echo(); SecretsClient client = client(service.root(), JdkTransport.create())) {
            service.answer(Echo.Answer.BAD_REQUEST);
            assertThatThrownBy(() -> client.things().code(CODE).get().send())
                    .isInstanceOfSatisfying(GraphServiceException.class, e -> {
                        assertThat(e.code()).hasValue("bad");
                        assertThat(e.body()).contains(CODE);
                        assertThat(e.uri().toString()).contains("/things/HUSH-code%2F1");
                    })
                    .hasMessageStartingWith("400 Bad Request, bad: /v1.0/things/***?$select=");
        }
    }

    private void note(GraphRequest<?, ?> request) {
        texts.add(request.toString() + RequestParts.of(request) + request.target() + request.headers() + RequestParts.of(request).body() + RequestParts.of(request).sensitive());
    }

    private void note(Runnable step) {
        Throwable failure = catchThrowable(step::run);
        if (failure != null) {
            note(failure);
        }
    }

    private void note(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        texts.add(trace(failure));
        if (cause instanceof GraphServiceException e) {
            texts.add(e.serviceMessage() + " " + e.target() + " " + e.details() + e.headers());
        }
        if (cause instanceof UnexpectedResponseException e) {
            texts.add(e.line() + " " + e.response() + " " + e.pointer());
        }
    }

    private static String trace(Throwable failure) {
        StringWriter out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out, true));
        return out.toString().replaceAll("\\R\\tat [^\\n]*", ""); // where in the code says nothing of the values
    }

    private void assertHidden(String description) {
        assertThat(texts).as(description).isNotEmpty();
        for (String text : texts) {
            String lowerCase = text.toLowerCase(java.util.Locale.ROOT);
            if (lowerCase.contains("hush") || lowerCase.contains("4711.25") || lowerCase.contains("sfvtsa")) {
                throw new AssertionError(description + ": " + text);
            }
        }
    }
}

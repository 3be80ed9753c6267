package permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.error.ForbiddenException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.transport.HttpContent;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A 403 names the permissions that the spec declares for the request. */
class NeededPermissionsTest {
    private static final String DENIED = "{\"error\":{\"code\":\"Denied\",\"message\":\"No.\"}}";
    private static final String WHAT_TO_DO = ". Grant one to the app registration, or consent to it.";
    private static final String READ =
            "delegated Notes.Read, Notes.ReadWrite; delegated for personal accounts Notes.Read; application Notes.Read.All";
    private static final String WRITE = "delegated Notes.ReadWrite, Notes.$All; application Notes.ReadWrite.All";
    private static final String IN_JAVADOC =
            "Check that the app was granted a permission that the Javadoc of the request lists.";

    private final Deque<String> pages = new ArrayDeque<>();
    private int status = 403;
    private int received;

    private interface Use {
        void of(PermitsClient client) throws Exception;
    }

    /** Answers with the pages, then with errors. */
    private void with(Use use) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                received++;
                exchange.getRequestBody().readAllBytes();
                boolean denied = pages.isEmpty();
                byte[] body = (denied ? DENIED : pages.remove()).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(denied ? status : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try (PermitsClient client = PermitsClient.builder()
                .endpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0")
                .accessToken(AccessTokenProvider.of("secret-token"))
                .build()) {
            use.of(client);
        } finally {
            server.stop(0);
        }
    }

    private static void assertNeeds(GraphRequest<?, ?> request, String permissions) {
        String line = request.method() + " "
                + request.target().reference().replaceAll("\\?.*", "").replaceAll(".*/v1.0", "");
        assertThatThrownBy(request::send)
                .isInstanceOf(ForbiddenException.class)
                .hasMessageStartingWith("403 Forbidden, Denied: No. ")
                .hasMessageEndingWith(". " + line + " needs one of these permissions: " + permissions + WHAT_TO_DO)
                .hasMessageNotContaining(IN_JAVADOC)
                .hasMessageNotContaining("secret-token");
    }

    @Test
    void eachOperationNeedsItsOwn() throws Exception {
        with(client -> {
            assertNeeds(
                    client.notes().create(note -> note.text("a")),
                    "delegated Notes.ReadWrite; application Notes.ReadWrite.All");
            assertNeeds(client.notes().list().filter(note -> note.text().eq("a")), READ);
            assertNeeds(client.notes().count(), READ);
            assertNeeds(client.notes().delta(), READ);
            assertNeeds(client.notes().id("1").get(), READ);
            assertNeeds(client.notes().id("1").update(NotePatch.builder().text("b").build()), WRITE);
            assertNeeds(client.notes().id("1").upsert(Note.builder().text("b").build()), WRITE);
            assertNeeds(client.me().get(), "delegated People.Read");
        });
        assertThat(received).isEqualTo(8);
    }

    @Test
    void whatIsNotDeclaredIsNotNamed() throws Exception {
        with(client -> {
            for (GraphRequest<?, ?> request : new GraphRequest<?, ?>[] {
                client.notes().id("1").delete(),
                client.notes().id("1").length(),
                client.notes().id("1").authorRef().get(),
                client.notes().id("1").sketch().download()
            }) {
                assertThatThrownBy(request::send)
                        .isInstanceOfSatisfying(
                                ForbiddenException.class,
                                e -> assertThat(e.requiredPermissions().isEmpty()).isTrue())
                        .hasMessageEndingWith(IN_JAVADOC);
            }
        });
    }

    @Test
    void otherErrorsNameNone() throws Exception {
        status = 404;
        with(client -> assertThatThrownBy(() -> client.notes().list().send())
                .isInstanceOf(NotFoundException.class)
                .hasMessageNotContaining("permission"));
    }

    @Test
    void theExceptionHasThemAsData() throws Exception {
        with(client -> {
            ForbiddenException e = catchThrowableOfType(
                    ForbiddenException.class, () -> client.notes().list().send());
            assertThat(e.requiredPermissions().delegated()).containsExactly("Notes.Read", "Notes.ReadWrite");
            assertThat(e.requiredPermissions().personal()).containsExactly("Notes.Read");
            assertThat(e.requiredPermissions().application()).containsExactly("Notes.Read.All");
        });
    }

    @Test
    void aNavigationNeedsItsOwnWhereItDeclaresThem() throws Exception {
        with(client -> {
            NotesPath replies = client.notes().id("1").replies();
            assertNeeds(replies.list(), "delegated Notes.Share; application Notes.Share.All");
            assertNeeds(replies.count(), "delegated Notes.Share; application Notes.Share.All");
            assertNeeds(replies.create(note -> note.text("a")), "delegated Notes.Share");
            assertNeeds(replies.id("2").get(), READ);
            assertNeeds(replies.id("2").send("x"), "delegated Notes.Send; application Notes.Send");
            assertNeeds(client.notes().id("1").topic().get(), "delegated Notes.Refer");
            assertNeeds(client.notes().id("1").author().get(), "delegated People.Read");
            assertNeeds(client.me().latest().replies().list(), "delegated Notes.Share; application Notes.Share.All");
            assertNeeds(
                    ReminderCollectionPath.cast(replies).list(), "delegated Notes.Share; application Notes.Share.All");
        });
    }

    @Test
    void actionsFunctionsAndStreamsNeedTheirOwn() throws Exception {
        with(client -> {
            NotePath note = client.notes().id("1");
            assertNeeds(note.send("x"), "delegated Notes.Send; application Notes.Send");
            assertNeeds(note.similar(), "delegated Notes.Find");
            assertNeeds(note.print(), "delegated Notes.Find");
            assertNeeds(note.sketch().upload(HttpContent.of(new byte[1]), "image/png"), "delegated Notes.Draw");
            assertNeeds(client.state(), "application Service.All");
            assertNeeds(client.reset(), "delegated Service.Reset; application Service.All");
        });
    }

    @Test
    void laterPagesNeedTheSame() throws Exception {
        with(client -> {
            pages.add("{\"value\":[{\"id\":\"1\"}],\"@odata.nextLink\":\"notes?$skiptoken=x\"}");
            assertThatThrownBy(() -> client.notes().list().stream().count())
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageEndingWith("GET /notes needs one of these permissions: " + READ + WHAT_TO_DO);
            pages.add("{\"value\":[{\"id\":\"1\"}],\"@odata.nextLink\":\"replies?$skiptoken=x\"}");
            assertThatThrownBy(() ->
                            client.notes().id("1").replies().list().pages().count())
                    .hasMessageEndingWith("GET /notes/1/replies needs one of these permissions:"
                            + " delegated Notes.Share; application Notes.Share.All" + WHAT_TO_DO);
            pages.add("{\"value\":[],\"@odata.deltaLink\":\"delta?$deltatoken=x\"}");
            String link = client.notes().delta().send().deltaLink().orElseThrow();
            assertThatThrownBy(() -> client.notes().delta().from(link).send())
                    .hasMessageEndingWith("GET /notes/delta needs one of these permissions: " + READ + WHAT_TO_DO);
        });
    }

    @Test
    void neitherTheThreadNorTheFormOfTheResultMatters() throws Exception {
        with(client -> {
            String end = "GET /notes/1 needs one of these permissions: " + READ + WHAT_TO_DO;
            GetNoteRequest get = client.notes().id("1").get();
            assertThatThrownBy(() -> get.sendAsync().join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageEndingWith(end);
            assertThatThrownBy(get::sendRaw).hasMessageEndingWith(end);
            assertThatThrownBy(get.ifChanged("\"1\"")::send).hasMessageEndingWith(end);
        });
    }

    @Test
    void anItemOfABatchNeedsItsOwn() throws Exception {
        with(client -> {
            pages.add("{\"responses\":[{\"id\":\"1\",\"status\":403,\"body\":" + DENIED + "},"
                    + "{\"id\":\"2\",\"status\":403,\"body\":" + DENIED + "}]}");
            Batch batch = client.batch();
            BatchItem<?> list = batch.add(client.notes().list());
            BatchItem<?> person = batch.add(client.me().get());
            var result = batch.send();
            assertThatThrownBy(() -> result.get(list))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageEndingWith("GET /notes needs one of these permissions: " + READ + WHAT_TO_DO);
            assertThat(result.failure(person).orElseThrow())
                    .hasMessageEndingWith("GET /me needs one of these permissions: delegated People.Read" + WHAT_TO_DO);
        });
    }

    @Test
    void aSensitiveKeyIsMasked() throws Exception {
        with(client -> assertThatThrownBy(
                        () -> client.people().mail("ada@example.com").get().send())
                .hasMessageEndingWith("GET /people(mail='***') needs one of these permissions: delegated People.Read"
                        + WHAT_TO_DO)
                .hasMessageNotContaining("ada"));
    }

    @Test
    void requestsThatSendTheSameAreEqualWhateverTheyNeed() throws Exception {
        with(client -> {
            String link = "https://graph.example.com/v1.0/notes?$skiptoken=x";
            assertThat(client.notes().id("1").replies().list().page(link))
                    .isEqualTo(client.notes().list().page(link))
                    .hasSameHashCodeAs(client.notes().list().page(link));
            assertThat(client.notes().list()).isEqualTo(client.notes().list());
        });
    }
}

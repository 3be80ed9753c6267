package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.error.GoneException;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.request.FunctionPageRequest;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.PartialPageException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.url.ResourcePath;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a service writes a link that is no URL, what comes of it is a failure of its own kind, or the link is ignored. */
class LinksThatAreNoUrlTest {
    private static final List<String> NO_URLS = List.of(":", "http://[");
    private static final List<String> ODD = List.of(
            "\\\\h\\x",
            "\\",
            "/\\h",
            "http:",
            "https:///x",
            "//",
            "//[",
            "mailto:a@b",
            "http://a b:c/",
            "http://h:port/",
            "http://localhost:99999/x",
            "%",
            "\ud800",
            "https://u:p@h/x",
            "https://a_b/x",
            "?",
            "#",
            "ftp://h/x",
            "https:x");

    /** A place where services write links, and what a link there that is no URL leads to; null if it is ignored. */
    enum Place {
        NEXT_LINK(
                UnexpectedResponseException.class,
                (place, link) -> List.of(Answers.page("@odata.nextLink", link)),
                c -> pages(c)),
        DELTA_LINK(
                UnexpectedResponseException.class,
                (place, link) -> List.of(Answers.page("@odata.deltaLink", link)),
                c -> pages(c)),
        LINK_OF_A_PARTIAL_PAGE(
                PartialPageException.class,
                (place, link) -> List.of(
                        Answers.json("{\"value\":[{\"id\":\"1\"},{\"error\":{\"code\":\"c\"}}],\"@odata.nextLink\":"
                                + Answers.text(link) + ",\"@odata.deltaLink\":" + Answers.text(link) + "}")),
                c -> pages(c)),
        REDIRECT(
                GraphServiceException.class,
                (place, link) -> List.of(Answers.answer(302, "", "Location", link), Answers.json("{\"id\":\"1\"}")),
                c -> c.get("1")),
        START_OVER(
                GoneException.class,
                (place, link) -> List.of(Answers.answer(410, "", "Location", link)),
                c -> c.get("1")),
        LOCATION_OF_AN_EMPTY_ANSWER(
                UnexpectedResponseException.class,
                (place, link) -> List.of(Answers.answer(201, "", "Location", link)),
                c -> c.create(Note.titled("t"))),
        ENTITY_ID_OF_AN_EMPTY_ANSWER(
                UnexpectedResponseException.class,
                (place, link) -> List.of(Answers.answer(204, "", "OData-EntityId", link)),
                c -> c.create(Note.titled("t"))),
        LOCATION_OF_A_NEW_OBJECT(
                null,
                (place, link) -> List.of(Answers.answer(201, "{\"id\":\"1\"}", "Location", link)),
                c -> c.create(Note.titled("t")));

        private final @Nullable Class<? extends GraphException> failure;
        private final BiFunction<Place, String, List<GraphResponse>> answers;
        private final Function<NotesClient, GraphRequest<?, ?>> request;

        Place(
                @Nullable Class<? extends GraphException> failure,
                BiFunction<Place, String, List<GraphResponse>> answers,
                Function<NotesClient, GraphRequest<?, ?>> request) {
            this.failure = failure;
            this.answers = answers;
            this.request = request;
        }
    }

    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final NotesClient client = NotesClient.builder()
            .accessToken(AccessTokenProvider.of("secret"))
            .waits(wait -> Duration.ZERO)
            .transport(request ->
                    CompletableFuture.completedFuture(answers.isEmpty() ? Answers.answer(404, "") : answers.remove()))
            .build();

    @ParameterizedTest
    @EnumSource
    void ofAnAnswer(Place place) {
        check(place.failure, link -> {
            answers.addAll(place.answers.apply(place, link));
            return catchThrowable(() -> use(place.request.apply(client).send()));
        });
        check(place.failure, link -> {
            answers.addAll(place.answers.apply(place, link));
            return unwrapped(catchThrowable(
                    () -> use(place.request.apply(client).sendAsync().join())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void ofAnItemOfABatch(Place place) {
        check(place.failure, link -> {
            String items = place.answers.apply(place, link).stream()
                    .limit(1)
                    .map(Answers::item)
                    .findFirst()
                    .orElseThrow();
            answers.add(Answers.json("{\"responses\":[" + items + "]}"));
            Batch batch = client.batch();
            BatchItem<?> item = batch.add(place.request.apply(client));
            return catchThrowable(() -> use(batch.send().get(item)));
        });
    }

    @ParameterizedTest
    @EnumSource(MonitorPlace.class)
    void ofALongRunningOperation(MonitorPlace place) {
        for (boolean async : new boolean[] {false, true}) {
            check(UnexpectedResponseException.class, link -> {
                answers.addAll(place.answers(link));
                return unwrapped(catchThrowable(() -> {
                    var operation = async
                            ? client.beginAsync(client.create(Note.titled("t"))).join()
                            : client.begin(client.create(Note.titled("t")));
                    use(operation.monitor());
                    use(
                            async
                                    ? operation
                                            .awaitAsync(Duration.ofMinutes(1), progress -> {})
                                            .join()
                                    : operation.await(Duration.ofMinutes(1)));
                }));
            });
        }
    }

    /** Where the monitor, or the result, is. */
    enum MonitorPlace {
        LOCATION,
        OPERATION_LOCATION,
        RESOURCE_LOCATION,
        TARGET_RESOURCE_LOCATION;

        List<GraphResponse> answers(String link) {
            return switch (this) {
                case LOCATION -> List.of(Answers.answer(202, "", "Location", link));
                case OPERATION_LOCATION -> List.of(Answers.answer(202, "", "Operation-Location", link));
                case RESOURCE_LOCATION -> ended("resourceLocation", link);
                case TARGET_RESOURCE_LOCATION -> ended("targetResourceLocation", link);
            };
        }

        private static List<GraphResponse> ended(String name, String link) {
            return List.of(
                    Answers.answer(202, "", "Location", "https://graph.microsoft.com/beta/m"),
                    Answers.json("{\"status\":\"succeeded\",\"" + name + "\":" + Answers.text(link) + "}"));
        }
    }

    @ParameterizedTest
    @EnumSource(KeptPlace.class)
    void thatTheCallerKept(KeptPlace place) {
        check(HostNotAllowedException.class, link -> {
            answers.clear();
            return unwrapped(catchThrowable(() -> use(place.sent(client, link))));
        });
    }

    /** What links are given back for. */
    enum KeptPlace {
        PAGE {
            @Override
            Object sent(NotesClient client, String link) {
                return pages(client).page(link).send();
            }
        },
        PAGE_ASYNC {
            @Override
            Object sent(NotesClient client, String link) {
                return pages(client).page(link).sendAsync().join();
            }
        },
        PAGE_IN_A_BATCH {
            @Override
            Object sent(NotesClient client, String link) {
                Batch batch = client.batch();
                BatchItem<?> item = batch.add(pages(client).page(link));
                return batch.send().get(item);
            }
        },
        UPLOAD_SESSION {
            @Override
            Object sent(NotesClient client, String link) {
                return client.resumableUpload(link).upload(HttpContent.of(new byte[1]));
            }
        },
        UPLOAD_SESSION_ASYNC {
            @Override
            Object sent(NotesClient client, String link) {
                return client.resumableUpload(link)
                        .uploadAsync(HttpContent.of(new byte[1]), progress -> {})
                        .join();
            }
        };

        abstract Object sent(NotesClient client, String link);
    }

    private void check(
            @Nullable Class<? extends GraphException> expected, Function<String, @Nullable Throwable> outcome) {
        for (String link : Stream.concat(NO_URLS.stream(), ODD.stream()).toList()) {
            answers.clear();
            Throwable failure = outcome.apply(link);
            if (failure instanceof PartialPageException partial) {
                use(List.of(partial.page(), partial.page().nextLink(), partial.deltaLink()));
            }
            if (!NO_URLS.contains(link)) {
                assertThat(failure == null || failure instanceof GraphException)
                        .as("%s: %s", link, failure)
                        .isTrue();
            } else if (expected == null) {
                assertThat(failure).as(link).isNull();
            } else {
                assertThat(failure).as(link).isInstanceOf(expected);
            }
        }
    }

    /** All that tells of the link. */
    private static void use(@Nullable Object value) {
        assertThat(String.valueOf(value)).isNotNull();
        if (value instanceof GraphPage<?> page) {
            assertThat(page.nextLink()).isNotNull();
        }
    }

    private static @Nullable Throwable unwrapped(@Nullable Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    private static FunctionPageRequest<Note> pages(NotesClient client) {
        return new FunctionPageRequest<>(
                client, RequestParts.list(ResourcePath.of("/notes"), Note.TYPE, TypeRegistry.EMPTY));
    }
}

package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.model.StructuredValue;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A strict in-memory Graph that serves the declared part of a service on loopback.
 *
 * <pre>{@code
 * try (FakeGraph graph = FakeGraph.start(IndustryDataTypes.service())) {
 *     graph.seed("/industryData/runGroups", "{\"id\":\"42\",\"displayName\":\"Fall rollover\"}");
 *     // send requests to graph.endpoint(), then inspect
 *     graph.requests();
 *     graph.stored("/industryData/runGroups/42");
 * }
 * }</pre>
 *
 * Where Graph differs from OData, the fake follows Graph: each {@link Rule} describes one difference, and
 * {@link Builder#without} disables it. Ids are sequential, which keeps tests stable. Listens on loopback only.
 * Thread-safe.
 */
public final class FakeGraph implements AutoCloseable {
    private final Authentication authentication = new Authentication();
    private final Journal journal = new Journal();
    private final LoopbackServer server = new LoopbackServer();
    private final URI endpoint;
    private final Faults faults;
    private final Backdoor backdoor;
    private final CallOperations calls;
    private final Uploads uploads;
    private final Deltas deltas;

    private FakeGraph(Builder builder) {
        endpoint = URI.create(
                server.origin() + builder.service.endpoint().getRawPath().replaceAll("/+$", ""));
        FakeService service = FakeService.of(builder.service, builder.settings(), builder.ids, endpoint.toString());
        QueryReader queries = new QueryReader(service);
        Monitors monitors = new Monitors(server.origin());
        faults = new Faults(service.path());
        backdoor = new Backdoor(service);
        calls = new CallOperations(service, monitors);
        uploads = new Uploads(server.origin());
        deltas = new Deltas(service, queries);

        RequestRouter router = new RequestRouter(service, queries, calls, deltas);
        ErrorEnvelope errors = new ErrorEnvelope(builder.clock);
        Dispatcher dispatcher = new Dispatcher(errors, authentication.before(router));
        BatchOperation batch = new BatchOperation(service.path(), faults, dispatcher);
        dispatcher.handle(service.path() + "/$batch", authentication.before(batch));
        dispatcher.handle(Monitors.PATH, monitors::respond);
        dispatcher.handle(Uploads.PATH, uploads::respond);
        server.start(new GraphHandler(faults, dispatcher, journal));
    }

    /** Starts a fake of {@code service} with sequential ids and the system clock. */
    public static FakeGraph start(EdmService service) {
        return builder(service).start();
    }

    /** Returns a builder of a fake of {@code service}. */
    public static Builder builder(EdmService service) {
        return new Builder(service);
    }

    /** Returns the service root with the path of the declared endpoint: {@code http://127.0.0.1:40123/beta}. */
    public URI endpoint() {
        return endpoint;
    }

    /** Returns a snapshot of all requests received so far, oldest first, each with its response. */
    public List<ReceivedRequest> requests() {
        return journal.entries();
    }

    /** Forgets the received requests; keeps the stored entities. */
    public void clearJournal() {
        journal.clear();
    }

    /** Accepts only {@code token} from now on. Before the first call, any token is accepted. */
    public void acceptOnly(String token) {
        authentication.acceptOnly(token);
    }

    /** Returns the faults that this fake injects. */
    public Faults faults() {
        return faults;
    }

    /**
     * Handles calls of the action or function with the qualified name {@code name}. The handler returns the result of
     * each call as JSON text; for a stream, its bytes as a {@code byte[]} or its text; null for no content. The handler
     * can change stored entities with {@link #seed}.
     *
     * <pre>{@code
     * graph.on("microsoft.graph.industryData.getStatistics", call -> "{\"status\":\"running\"}");
     * graph.on("microsoft.graph.getMailboxUsageDetail", call -> "Report Refresh Date,User\n".getBytes(UTF_8));
     * }</pre>
     *
     * @throws IllegalArgumentException if the service declares no call of that name
     */
    public void on(String name, Function<ReceivedCall, ? extends @Nullable Object> handler) {
        calls.handle(name, new CallHandler(0, handler));
    }

    /**
     * Answers calls of the action {@code name} with 202 and a monitor, which reports {@code polls} times that the
     * operation is running. After that, it reports the result of the handler, or a failure if the handler throws.
     *
     * @throws IllegalArgumentException if the service declares no such call, or {@code polls} is less than 1
     */
    public void onLongRunning(String name, int polls, Function<ReceivedCall, ? extends @Nullable Object> handler) {
        if (polls < 1) {
            throw new IllegalArgumentException("polls must be at least 1, but was " + polls);
        }
        calls.handle(name, new CallHandler(polls, handler));
    }

    /**
     * Answers calls of the action {@code name} with an upload session, as {@code createUploadSession} does: an object
     * with {@code uploadUrl}, {@code expirationDateTime} and {@code nextExpectedRanges}. The handler receives the call
     * and the whole content, and returns the resulting object as JSON text; null for none.
     *
     * @throws IllegalArgumentException if the service declares no call of that name
     */
    public void onUploadSession(String name, BiFunction<ReceivedCall, byte[], @Nullable String> handler) {
        on(name, call -> uploads.begin(content -> handler.apply(call, content)));
    }

    /** Invalidates all delta links issued so far: requests to them fail and ask clients to start over. */
    public void expireDeltaLinks() {
        deltas.expire();
    }

    /**
     * Stores an entity, including read-only properties. Only its type is checked: a declared type must fit the path.
     * Thus tests can store entities of a later version of the service, with unknown properties, enum members and types.
     *
     * @param path the path of a collection, an item or a singleton from the service root; replaces an existing entity
     * @param json the entity; its key is taken from the path, else from the object, else from the sequence
     * @throws IllegalArgumentException if {@code path} addresses nothing, if {@code json} is not a JSON object, or if the
     *     type of the entity does not fit {@code path}
     */
    public void seed(String path, String json) {
        backdoor.seed(path, json);
    }

    /**
     * Stores an entity in the entity set of its type, such as the sample of a spec: {@code seed(User.sample())}.
     *
     * @param entity the entity; without a key it gets one from the sequence
     * @throws IllegalArgumentException if no declared type of this name has an entity set
     */
    public void seed(StructuredValue entity) {
        backdoor.seed(entity);
    }

    /**
     * Stores a media stream of an existing entity.
     *
     * @param path the path of the stream from the service root: {@code /documents/1/$value}
     * @param contentType the media type, such as {@code image/jpeg}
     */
    public void seedMedia(String path, String contentType, byte[] octets) {
        backdoor.seedMedia(path, contentType, octets);
    }

    /** Returns a copy of the media stream at a path from the service root; empty if there is none. */
    public Optional<byte[]> storedMedia(String path) {
        return backdoor.storedMedia(path);
    }

    /**
     * Returns a copy of the stored JSON at a path from the service root: the object of an item or a singleton, or the
     * array of a collection; empty if there is no such item. Numbers are exact.
     */
    public Optional<JsonNode> stored(String path) {
        return backdoor.stored(path);
    }

    /** Stops listening at once; closing again does nothing. Received requests and stored entities stay readable. */
    @Override
    public void close() {
        server.close();
    }

    /** Configures and starts a fake. */
    public static final class Builder {
        private final EdmService service;
        private Clock clock = Clock.systemUTC();
        private Supplier<String> ids = new SequentialIds();
        private final Set<Rule> without = EnumSet.noneOf(Rule.class);

        private @Nullable Integer pageSize;
        private boolean relativeLinks;
        private boolean emptyPages;
        private boolean changesNeedIfMatch;

        private Builder(EdmService service) {
            this.service = service;
        }

        /** Sets the clock for the dates in error responses; by default the system clock. */
        public Builder clock(Clock value) {
            this.clock = value;
            return this;
        }

        /** Sets the source of new keys; by default {@code 00000000-0000-0000-0000-000000000001} and so on. */
        public Builder ids(Supplier<String> value) {
            this.ids = value;
            return this;
        }

        /**
         * Sets the maximum number of items of a page, whatever a request asks for. By default, {@code $top} or {@code
         * odata.maxpagesize} sets the number, up to 999; otherwise a page has 100 items.
         *
         * @throws IllegalArgumentException if {@code items} is less than 1
         */
        public Builder pageSize(int items) {
            if (items < 1) {
                throw new IllegalArgumentException("items must be at least 1, but was " + items);
            }
            pageSize = items;
            return this;
        }

        /** Makes the links to next pages relative to the page, as other OData services do. */
        public Builder relativeLinks() {
            relativeLinks = true;
            return this;
        }

        /** Inserts an empty page between any two pages, as Graph occasionally does. */
        public Builder emptyPages() {
            emptyPages = true;
            return this;
        }

        /** Rejects updates and deletes without {@code If-Match} of entities with an ETag, with 428. */
        public Builder changesNeedIfMatch() {
            changesNeedIfMatch = true;
            return this;
        }

        /** Disables rules of Graph: the fake then behaves as OData specifies. By default all rules are enabled. */
        public Builder without(Rule... rules) {
            without.addAll(List.of(rules));
            return this;
        }

        private Settings settings() {
            return new Settings(
                    new Rules(service, without),
                    new PageSettings(pageSize, relativeLinks, emptyPages),
                    changesNeedIfMatch);
        }

        /** Starts the fake on a free port. */
        public FakeGraph start() {
            return new FakeGraph(this);
        }
    }
}

package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.testkit.query.QueryParser;
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
 * An in-memory Graph that serves the declared slice of a service on loopback, strictly.
 *
 * <pre>{@code
 * try (FakeGraph graph = FakeGraph.start(IndustryDataTypes.service())) {
 *     graph.seed("/industryData/runGroups", "{\"id\":\"42\",\"displayName\":\"Fall rollover\"}");
 *     // point the client at graph.endpoint(), call it, then look at
 *     graph.requests();
 *     graph.stored("/industryData/runGroups/42");
 * }
 * }</pre>
 *
 * Where Graph differs from OData it does as Graph: each {@link Rule} says in what, and {@link Builder#without} switches
 * it off. Ids come from a sequence, so that tests are stable. Safe for use by several threads; listens on loopback only.
 */
public final class FakeGraph implements AutoCloseable {
    private final Authentication authentication = new Authentication();
    private final Journal journal = new Journal();
    private final LoopbackServer server = new LoopbackServer();
    private final URI endpoint;
    private final Backdoor backdoor;
    private final Faults faults = new Faults();
    private final Calls calls;
    private final Uploads uploads;
    private final Deltas deltas;

    private FakeGraph(Builder settings) {
        EdmService service = settings.service;
        Rules rules = new Rules(service, settings.without);
        ResourceStore store = new ResourceStore(type -> !rules.holdOfDirectory(Rule.NO_ETAGS, type));
        AddressParser addresses = new AddressParser(service, store, rules);
        Entities entities = new Entities(settings.ids);
        endpoint = URI.create(server.origin() + service.endpoint().getRawPath().replaceAll("/+$", ""));
        TypeResolver types = new TypeResolver(service);
        DrivePaths drivePaths = new DrivePaths(store, rules);
        backdoor = new Backdoor(addresses, store, entities, types, drivePaths);
        Representation representation = new Representation(endpoint.toString());
        EntityGraph graph = new EntityGraph(addresses, store, types, rules, endpoint.toString());
        Relationships relationships =
                new Relationships(addresses, store, types, representation, rules, endpoint.toString());
        PageSizes sizes = new PageSizes(rules, settings.pageSize);
        Pages pages = new Pages(representation, endpoint.toString(), sizes, settings);
        Operations operations = new Operations(
                store,
                entities,
                types,
                representation,
                graph,
                pages,
                relationships,
                new ComplexNavigations(addresses, types, relationships, representation),
                settings.changesNeedIfMatch,
                rules);
        String origin = server.origin();
        Monitors monitors = new Monitors(origin);
        uploads = new Uploads(origin);
        calls = new Calls(service, graph, types, monitors);
        NewMedia newMedia = new NewMedia(store, entities, graph, drivePaths);
        Media media = new Media(store, graph, representation, newMedia, settings.changesNeedIfMatch);
        deltas = new Deltas(store, graph, endpoint.toString(), sizes);
        RequestRouter router = new RequestRouter(
                endpoint.getPath(),
                authentication,
                addresses,
                new QueryParser(service),
                operations,
                relationships,
                calls,
                deltas,
                media,
                new QueryRules(rules));
        Dispatcher dispatcher = new Dispatcher(
                endpoint, router, authentication, new ErrorEnvelope(settings.clock), faults, monitors, uploads);
        server.start(new GraphHandler(dispatcher, journal));
    }

    /** Starts a fake of that service with a sequence of ids and the system's clock. */
    public static FakeGraph start(EdmService service) {
        return builder(service).start();
    }

    /** Prepares a fake of that service. */
    public static Builder builder(EdmService service) {
        return new Builder(service);
    }

    /** The service root, such as {@code http://127.0.0.1:40123/beta}: the path is that of the declared endpoint. */
    public URI endpoint() {
        return endpoint;
    }

    /** Everything received so far, oldest first, each with its answer; a snapshot that does not change. */
    public List<ReceivedRequest> requests() {
        return journal.entries();
    }

    /** Forgets what was received; what is stored stays. */
    public void clearJournal() {
        journal.clear();
    }

    /** Accepts that token and no other from now on; before the first call any token will do. */
    public void acceptOnly(String token) {
        authentication.acceptOnly(token);
    }

    /** What goes wrong on demand. */
    public Faults faults() {
        return faults;
    }

    /**
     * Answers calls of an action or a function: its qualified name, and what it gives for each call, as JSON text; for
     * one that gives a stream, its octets as a {@code byte[]}, or its text; null for nothing. What is in the store can
     * be changed by {@link #seed}.
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
     * Answers calls of an action with 202 and a monitor, which says so often that it is running; then it has what the
     * handler gives, or has failed if that throws.
     *
     * @throws IllegalArgumentException if the service declares no call of that name, or polls is less than 1
     */
    public void onLongRunning(String name, int polls, Function<ReceivedCall, ? extends @Nullable Object> handler) {
        if (polls < 1) {
            throw new IllegalArgumentException("polls must be at least 1, but was " + polls);
        }
        calls.handle(name, new CallHandler(polls, handler));
    }

    /**
     * Answers calls of an action with an upload session, as {@code createUploadSession} does: an object with
     * {@code uploadUrl}, {@code expirationDateTime} and {@code nextExpectedRanges}. The handler gets the call and the
     * whole content, and gives the object that becomes of it, as JSON text; null for none.
     *
     * @throws IllegalArgumentException if the service declares no call of that name
     */
    public void onUploadSession(String name, BiFunction<ReceivedCall, byte[], @Nullable String> handler) {
        on(name, call -> uploads.begin(content -> handler.apply(call, content)));
    }

    /** Forgets the delta links that were given: who comes with one is told to start over. */
    public void expireDeltaLinks() {
        deltas.expire();
    }

    /**
     * Stores an entity as the service itself would, read-only properties and all. Nothing is checked but that its type
     * is no other one of the service, so that a test can hold what a later version of the service will send: unknown
     * properties, enum members and types.
     *
     * @param path from the service root: a collection, an item in it, or a singleton; what is there is replaced
     * @param json the entity; its key comes from the path, else from the object, else from the sequence
     * @throws IllegalArgumentException if the path leads nowhere, or the entity is of another type than what is there
     */
    public void seed(String path, String json) {
        backdoor.seed(path, json);
    }

    /**
     * Stores a media stream of an entity that is there.
     *
     * @param path of the stream, from the service root: {@code /documents/1/$value}
     * @param contentType what it is, such as {@code image/jpeg}
     */
    public void seedMedia(String path, String contentType, byte[] octets) {
        backdoor.seedMedia(path, contentType, octets);
    }

    /** A copy of a media stream, by its path from the service root; empty if it is empty. */
    public Optional<byte[]> storedMedia(String path) {
        return backdoor.storedMedia(path);
    }

    /**
     * What is stored under a path from the service root: the object of an item or a singleton, the array of a
     * collection; empty if there is no such item. Numbers are exact. The caller gets a copy.
     */
    public Optional<JsonNode> stored(String path) {
        return backdoor.stored(path);
    }

    /** Stops listening at once; closing again does nothing. The journal and what is stored can still be read. */
    @Override
    public void close() {
        server.close();
    }

    /** What a fake can be given before it starts. */
    public static final class Builder {
        private final EdmService service;
        private Clock clock = Clock.systemUTC();
        private Supplier<String> ids = new SequentialIds();
        private final Set<Rule> without = EnumSet.noneOf(Rule.class);

        @Nullable
        Integer pageSize;

        boolean relativeLinks;
        boolean emptyPages;
        boolean changesNeedIfMatch;

        private Builder(EdmService service) {
            this.service = service;
        }

        /** The clock that dates the errors; by default the system's. */
        public Builder clock(Clock value) {
            this.clock = value;
            return this;
        }

        /** Where new keys come from; by default {@code 00000000-0000-0000-0000-000000000001} and so on. */
        public Builder ids(Supplier<String> value) {
            this.ids = value;
            return this;
        }

        /**
         * Sets how many items a page has at most, whatever is asked for. By default it is what {@code $top} or {@code
         * odata.maxpagesize} asks for, up to 999, else 100.
         *
         * @throws IllegalArgumentException if it is less than 1
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

        /** Puts a page without items between any two, as Graph does now and then. */
        public Builder emptyPages() {
            emptyPages = true;
            return this;
        }

        /** Refuses changes and deletes of what has an ETag without {@code If-Match}, with 428. */
        public Builder changesNeedIfMatch() {
            changesNeedIfMatch = true;
            return this;
        }

        /** Switches rules of Graph off: the fake then does as OData has it. All hold by default. */
        public Builder without(Rule... rules) {
            without.addAll(List.of(rules));
            return this;
        }

        /** Starts the fake on a free port. */
        public FakeGraph start() {
            return new FakeGraph(this);
        }
    }
}

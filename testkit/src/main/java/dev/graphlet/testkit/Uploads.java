package dev.graphlet.testkit;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Upload sessions as strict as OneDrive's: ordered slices of whole units but the last, no token. Thread-safe. */
final class Uploads {
    static final String PATH = "/_/uploads/";

    private static final String EXPIRATION = "2100-01-01T00:00:00Z";
    private static final int UNIT = 327_680;
    private static final int LARGEST = 60 << 20;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");

    private final String origin;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Uploads(String origin) {
        this.origin = origin;
    }

    /** The bytes received so far. */
    private static final class Session {
        private final Function<byte[], @Nullable String> end;
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private long total = -1;

        Session(Function<byte[], @Nullable String> end) {
            this.end = end;
        }

        ObjectNode state() {
            ObjectNode state = Json.object().put("expirationDateTime", EXPIRATION);
            state.putArray("nextExpectedRanges").add(received.size() + "-");
            return state;
        }

        void take(byte[] slice, @Nullable String contentRange) {
            Matcher range = RANGE.matcher(contentRange == null ? "" : contentRange);
            if (!range.matches()) {
                throw GraphProblem.badRequest("Content-Range must be 'bytes a-b/total', but was " + contentRange + ".");
            }
            long first = Long.parseLong(range.group(1));
            long last = Long.parseLong(range.group(2));
            long of = Long.parseLong(range.group(3));
            if (last - first + 1 != slice.length || last >= of || (total >= 0 && of != total)) {
                throw GraphProblem.badRequest("Content-Range '" + contentRange + "' does not fit a slice of "
                        + slice.length + " octets" + (total < 0 ? "." : " of " + total + " in all."));
            }
            if (first != received.size()) {
                throw new GraphProblem(
                        416,
                        "InvalidRange",
                        "Octet " + received.size() + " is expected next, but the range begins with octet " + first
                                + ".");
            }
            if (slice.length >= LARGEST || (last + 1 < of && slice.length % UNIT != 0)) {
                throw GraphProblem.badRequest(
                        "A slice must be less than 60 MiB, and, unless it is the last, a multiple of " + UNIT
                                + " octets, but has " + slice.length + ".");
            }
            total = of;
            received.writeBytes(slice);
        }
    }

    /** Starts a session; {@code end} maps the whole content to the resulting object as JSON text, or null. */
    String begin(Function<byte[], @Nullable String> end) {
        String path = PATH + count.incrementAndGet();
        Session session = new Session(end);
        sessions.put(path, session);
        return Json.write(session.state().put("uploadUrl", origin + path));
    }

    FakeResponse respond(FakeRequest request) {
        if (request.header("Authorization") != null) {
            throw new GraphProblem(
                    401, "unauthenticated", "A request to the URL of an upload session must not have an access token.");
        }
        String path = request.rawPath();
        Session session = sessions.get(path);
        if (session == null) {
            throw new GraphProblem(404, "itemNotFound", "There is no such upload session.");
        }
        synchronized (session) {
            return switch (request.method()) {
                case "GET" -> FakeResponse.json(200, Json.write(session.state()));
                case "PUT" -> put(path, session, request);
                case "DELETE" -> {
                    sessions.remove(path);
                    yield FakeResponse.empty(204);
                }
                default ->
                    throw new GraphProblem(
                            405, "MethodNotAllowed", "An upload session supports GET, PUT and DELETE only.");
            };
        }
    }

    private FakeResponse put(String path, Session session, FakeRequest request) {
        session.take(request.body(), request.header("Content-Range"));
        if (session.received.size() < session.total) {
            return FakeResponse.json(202, Json.write(session.state()));
        }
        sessions.remove(path);
        String made = session.end.apply(session.received.toByteArray());
        return made == null ? FakeResponse.empty(201) : FakeResponse.json(201, made);
    }
}

package dev.graphlet.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Long-running operations that started with 202, each with a monitor that needs no token. Thread-safe. */
final class Monitors {
    static final String PATH = "/_/monitors/";

    private static final String RESULT = "/result";

    private final String origin;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Monitors(String origin) {
        this.origin = origin;
    }

    /** A long-running operation. Its handler is called once, however often monitor and result are requested. */
    private static final class Operation {
        private final int polls;
        private final Supplier<FakeResponse> end;
        private int polled;
        private @Nullable FakeResponse result;
        private @Nullable RuntimeException failure;

        Operation(int polls, Supplier<FakeResponse> end) {
            this.polls = polls;
            this.end = end;
        }

        synchronized ObjectNode state(String url) {
            int number = polled++;
            ObjectNode state = Json.object();
            if (number < polls) {
                return state.put("status", "running").put("percentageComplete", 100.0 * number / polls);
            }
            try {
                FakeResponse response = result();
                state.put("status", "succeeded").put("percentageComplete", 100.0);
                return response.length() == 0
                        ? state
                        : withResult(state, response).put("resourceLocation", url + RESULT);
            } catch (RuntimeException e) {
                state.put("status", "failed")
                        .putObject("error")
                        .put("code", "generalException")
                        .put("message", String.valueOf(e.getMessage()));
                return state;
            }
        }

        synchronized FakeResponse result() {
            if (failure != null) {
                throw failure;
            }
            if (result == null) {
                try {
                    result = end.get();
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
            return result;
        }

        private static ObjectNode withResult(ObjectNode state, FakeResponse response) {
            JsonNode id = isJson(response) ? Json.parse(response.body()).path("id") : MissingNode.getInstance();
            return id.isString() ? state.put("resourceId", id.stringValue()) : state;
        }

        private static boolean isJson(FakeResponse response) {
            return response.header("Content-Type")
                    .filter(type -> type.startsWith("application/json"))
                    .isPresent();
        }
    }

    /** Starts an operation that completes after {@code polls} polls, and returns the response 202. */
    FakeResponse begin(int polls, Supplier<FakeResponse> end) {
        String path = PATH + count.incrementAndGet();
        operations.put(path, new Operation(polls, end));
        return FakeResponse.empty(202).with("Location", origin + path).with("Retry-After", "0");
    }

    FakeResponse respond(FakeRequest request) {
        String path = request.rawPath();
        boolean result = path.endsWith(RESULT);
        String id = result ? path.substring(0, path.length() - RESULT.length()) : path;
        Operation operation = Optional.ofNullable(operations.get(id)).orElseThrow(() -> ResourceStore.notFound(path));
        if (result) {
            return operation.result();
        }
        ObjectNode state = operation.state(origin + id);
        boolean running = state.path("status").asString("").equals("running");
        FakeResponse response = FakeResponse.json(running ? 202 : 200, Json.write(state));
        return running ? response.with("Retry-After", "0") : response;
    }
}

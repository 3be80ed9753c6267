package dev.graphlet.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Operations that go on after their request was answered 202, each with a monitor that needs no token. Thread-safe. */
final class Monitors {
    static final String PATH = "/_/monitors/";

    private static final String RESULT = "/result";

    private final String origin;
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Monitors(String origin) {
        this.origin = origin;
    }

    /** One that goes on. */
    private static final class Operation {
        private final int polls;
        private final Supplier<Answer> end;
        private final AtomicInteger polled = new AtomicInteger();

        Operation(int polls, Supplier<Answer> end) {
            this.polls = polls;
            this.end = end;
        }

        ObjectNode state(String url) {
            int number = polled.getAndIncrement();
            ObjectNode state = Json.object();
            if (number < polls) {
                return state.put("status", "running").put("percentageComplete", 100.0 * number / polls);
            }
            try {
                boolean empty = end.get().length() == 0;
                state.put("status", "succeeded").put("percentageComplete", 100.0);
                return empty ? state : state.put("resourceLocation", url + RESULT);
            } catch (RuntimeException e) {
                state.put("status", "failed")
                        .putObject("error")
                        .put("code", "generalException")
                        .put("message", String.valueOf(e.getMessage()));
                return state;
            }
        }
    }

    /** The answer to a request that begins an operation, which ends after so many polls. */
    Answer begin(int polls, Supplier<Answer> end) {
        String path = PATH + count.incrementAndGet();
        operations.put(path, new Operation(polls, end));
        return Answer.empty(202).with("Location", origin + path).with("Retry-After", "0");
    }

    Answer answer(GraphRequest request) {
        String path = request.rawPath();
        boolean result = path.endsWith(RESULT);
        String id = result ? path.substring(0, path.length() - RESULT.length()) : path;
        Operation operation = Optional.ofNullable(operations.get(id)).orElseThrow(() -> ResourceStore.notFound(path));
        if (result) {
            return operation.end.get();
        }
        ObjectNode state = operation.state(origin + id);
        boolean running = state.path("status").asString("").equals("running");
        Answer answer = Answer.json(running ? 202 : 200, Json.write(state));
        return running ? answer.with("Retry-After", "0") : answer;
    }
}

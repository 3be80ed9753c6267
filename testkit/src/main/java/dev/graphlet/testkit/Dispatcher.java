package dev.graphlet.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Passes a request to the handler of its path, and turns problems into error responses. */
final class Dispatcher implements RequestHandler {
    private final SequentialIds requestIds = new SequentialIds();
    private final ErrorEnvelope errors;
    private final RequestHandler resources;
    private final Map<String, RequestHandler> handlers = new LinkedHashMap<>();

    /**
     * Creates a dispatcher.
     *
     * @param resources handles all requests whose path has no handler of its own
     */
    Dispatcher(ErrorEnvelope errors, RequestHandler resources) {
        this.errors = errors;
        this.resources = resources;
    }

    /** Lets {@code handler} handle the requests to {@code path}, or below it if it ends with a slash. */
    void handle(String path, RequestHandler handler) {
        handlers.put(path, handler);
    }

    @Override
    public FakeResponse respond(FakeRequest request) {
        String requestId = requestIds.get();
        String given = request.header("client-request-id");
        String clientRequestId = given == null ? requestId : given;
        FakeResponse response = attempt(request, requestId, clientRequestId)
                .with("request-id", requestId)
                .with("client-request-id", clientRequestId);
        return request.method().equals("HEAD") ? response.withoutBody() : response;
    }

    private FakeResponse attempt(FakeRequest request, String requestId, String clientRequestId) {
        try {
            return handler(request.rawPath()).respond(request);
        } catch (GraphProblem problem) {
            return errors.response(problem, requestId, clientRequestId);
        } catch (RuntimeException | StackOverflowError defect) {
            GraphProblem problem = new GraphProblem(500, "InternalServerError", "FakeGraph failed: " + defect);
            return errors.response(problem, requestId, clientRequestId);
        }
    }

    private RequestHandler handler(String path) {
        return handlers.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey())
                        || (entry.getKey().endsWith("/") && path.startsWith(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(resources);
    }
}

package dev.graphlet.testkit;

import java.net.URI;
import java.util.Optional;

/** Handles a request, or each request of a batch, and turns problems into error responses. */
final class Dispatcher {
    private static final String BATCH = "/$batch";

    private final SequentialIds requestIds = new SequentialIds();
    private final String root;
    private final RequestRouter router;
    private final Authentication authentication;
    private final ErrorEnvelope errors;
    private final Faults faults;
    private final Monitors monitors;
    private final Uploads uploads;

    Dispatcher(
            URI endpoint,
            RequestRouter router,
            Authentication authentication,
            ErrorEnvelope errors,
            Faults faults,
            Monitors monitors,
            Uploads uploads) {
        this.monitors = monitors;
        this.uploads = uploads;
        this.root = endpoint.getPath();
        this.router = router;
        this.authentication = authentication;
        this.errors = errors;
        this.faults = faults;
    }

    Optional<Fault> fault(FakeRequest request) {
        String path = request.rawPath();
        return faults.take(request.method(), path.startsWith(root) ? path.substring(root.length()) : path);
    }

    FakeResponse answer(FakeRequest request) {
        String requestId = requestIds.get();
        String given = request.header("client-request-id");
        String clientRequestId = given == null ? requestId : given;
        FakeResponse answer = attempt(request, requestId, clientRequestId)
                .with("request-id", requestId)
                .with("client-request-id", clientRequestId);
        return request.method().equals("HEAD") ? answer.withoutBody() : answer;
    }

    private FakeResponse attempt(FakeRequest request, String requestId, String clientRequestId) {
        try {
            if (request.rawPath().equals(root + BATCH)) {
                authentication.check(request);
                return new BatchOperation(root, this::item).answer(request);
            }
            if (request.rawPath().startsWith(Monitors.PATH)) {
                return monitors.answer(request);
            }
            if (request.rawPath().startsWith(Uploads.PATH)) {
                return uploads.answer(request);
            }
            return router.answer(request);
        } catch (GraphProblem problem) {
            return errors.answer(problem, requestId, clientRequestId);
        } catch (RuntimeException | StackOverflowError defect) {
            GraphProblem problem = new GraphProblem(500, "InternalServerError", "FakeGraph failed: " + defect);
            return errors.answer(problem, requestId, clientRequestId);
        }
    }

    /** Handles an item of a batch. A dropped connection becomes 503, because an item has no connection of its own. */
    private FakeResponse item(FakeRequest request) {
        Optional<Fault> fault = fault(request);
        return fault.map(f -> f.kind() == Fault.Kind.ANSWER ? f.answer() : FakeResponse.empty(503))
                .orElseGet(() -> answer(request));
    }
}

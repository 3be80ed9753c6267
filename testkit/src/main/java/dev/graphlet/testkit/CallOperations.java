package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds actions and functions by name and parameters, checks calls, and runs the handlers of tests. Thread-safe. */
final class CallOperations {
    private static final Pattern SEGMENT = Pattern.compile("([\\w.]+)(?:\\((.*)\\))?", Pattern.DOTALL);

    private final FakeService service;
    private final List<EdmCall> declared;
    private final ValueChecker values;
    private final Monitors monitors;
    private final Map<String, CallHandler> handlers = new ConcurrentHashMap<>();

    CallOperations(FakeService service, Monitors monitors) {
        this.service = service;
        this.declared = service.declared().calls();
        this.values = new ValueChecker(service.types(), new JsonChecker(service.types()));
        this.monitors = monitors;
    }

    void handle(String name, CallHandler handler) {
        if (declared.stream().noneMatch(call -> call.name().equals(name))) {
            throw new IllegalArgumentException("'" + name + "' is no action or function of the service; there are "
                    + declared.stream().map(EdmCall::name).toList() + ".");
        }
        handlers.put(name, handler);
    }

    /** Returns the handler of a call bound to the resource of {@code path}; empty if the path names no call. */
    Optional<RequestHandler> bound(ParsedPath path) {
        if (path.rest().size() != 1) {
            return Optional.empty();
        }
        Address address = path.address();
        return handler(
                path.rest().get(0),
                Optional.of(address),
                call -> call.boundTo() != null
                        && call.onCollection() == address.isCollection()
                        && service.declared().isDerived(address.type(), String.valueOf(call.boundTo())));
    }

    /** Returns the handler of an unbound call; empty if {@code path} names no call. */
    Optional<RequestHandler> unbound(String path) {
        String segment = URLDecoder.decode(path.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return handler(segment, Optional.empty(), call -> call.boundTo() == null);
    }

    private Optional<RequestHandler> handler(String segment, Optional<Address> address, Predicate<EdmCall> callable) {
        Matcher parts = SEGMENT.matcher(segment);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1);
        String literals = parts.group(2) == null ? "" : parts.group(2);
        List<EdmCall> overloads = declared.stream()
                .filter(callable)
                .filter(call -> call.name().equals(name) || call.simpleName().equals(name))
                .toList();
        return overloads.isEmpty()
                ? Optional.empty()
                : Optional.of(request -> {
                    ObjectNode given = parameters(name, literals, overloads, request);
                    return respond(overload(name, overloads, given), given, address);
                });
    }

    private static ObjectNode parameters(String name, String literals, List<EdmCall> overloads, FakeRequest request) {
        boolean action = overloads.get(0).kind() == EdmCall.Kind.ACTION;
        if (!request.method().equals(action ? "POST" : "GET")) {
            throw new GraphProblem(
                    405, "MethodNotAllowed", "'" + name + "' must be called by " + (action ? "POST" : "GET") + ".");
        }
        return action ? CallParameters.ofAction(request) : new CallParameters(overloads).ofFunction(literals, request);
    }

    /** Returns the call with the fewest parameters that has all given ones. */
    private static EdmCall overload(String name, List<EdmCall> overloads, ObjectNode given) {
        return overloads.stream()
                .filter(call -> names(call).containsAll(given.propertyNames()))
                .min(Comparator.comparing(call -> call.parameters().size()))
                .orElseThrow(() ->
                        GraphProblem.badRequest("'" + name + "' has no parameters " + given.propertyNames() + "."));
    }

    private FakeResponse respond(EdmCall call, ObjectNode given, Optional<Address> address) {
        check(call, given);
        CallHandler handler = handlers.get(call.name());
        if (handler == null) {
            throw new GraphProblem(
                    501,
                    "NotImplemented",
                    "FakeGraph does not know what '" + call.name() + "' does: define it by graph.on(\"" + call.name()
                            + "\", call -> …).");
        }
        ReceivedCall received = new ReceivedCall(
                call.name(), address.map(Address::path).orElse(""), address.flatMap(this::entity), given);
        Supplier<FakeResponse> result = () -> result(call, handler.result().apply(received));
        return handler.polls() == 0 ? result.get() : monitors.begin(handler.polls(), result);
    }

    private void check(EdmCall call, ObjectNode given) {
        Problems problems = Problems.none();
        for (EdmProperty parameter : call.parameters()) {
            JsonNode value = given.get(parameter.name());
            if (value != null) {
                values.check(parameter, value, null, problems.at(parameter.name()));
            } else if (parameter.isRequired()) {
                problems.at(parameter.name()).add("MissingParameter", "%s is required, but is missing.");
            }
        }
        problems.throwIfAny();
    }

    private Optional<JsonNode> entity(Address address) {
        return address instanceof EntityAddress one
                ? Optional.of(service.graph().required(one).stored().entity().deepCopy())
                : Optional.empty();
    }

    private FakeResponse result(EdmCall call, @Nullable Object given) {
        EdmProperty result = call.result();
        if (result == null || given == null) {
            return FakeResponse.empty(204);
        }
        byte[] octets = octets(call, given);
        if (call.isStream()) {
            return FakeResponse.of(200, "application/octet-stream", octets);
        }
        String json = new String(octets, StandardCharsets.UTF_8);
        boolean bare = !result.isCollection()
                && service.declared().structuredType(result.type()).isPresent();
        return FakeResponse.json(200, bare ? json : Json.write(Json.object().set("value", Json.parse(json))));
    }

    private static byte[] octets(EdmCall call, Object given) {
        if (given instanceof byte[] octets) {
            return octets;
        }
        if (given instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException("The handler of '" + call.name() + "' must return a String, a byte[] or"
                + " null, but returned a " + given.getClass().getName() + ".");
    }

    private static List<String> names(EdmCall call) {
        return call.parameters().stream().map(EdmProperty::name).toList();
    }
}

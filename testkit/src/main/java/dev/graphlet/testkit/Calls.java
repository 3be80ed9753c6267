package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds actions and functions by name and parameters, checks calls, and runs the handlers of tests. Thread-safe. */
final class Calls {
    private static final Pattern SEGMENT = Pattern.compile("([\\w.]+)(?:\\((.*)\\))?", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\G([A-Za-z_]\\w*)=((?:[\\w.]*)'[^']*+(?:''[^']*+)*+'|[^,']*)(?:,|$)");
    private static final Pattern QUOTED = Pattern.compile("[\\w.]*'([^']*+(?:''[^']*+)*+)'");

    private final EdmService service;
    private final EntityGraph graph;
    private final ValueChecker values;
    private final Monitors monitors;
    private final Map<String, CallHandler> handlers = new ConcurrentHashMap<>();

    Calls(EdmService service, EntityGraph graph, TypeResolver types, Monitors monitors) {
        this.monitors = monitors;
        this.service = service;
        this.graph = graph;
        this.values = new ValueChecker(types, new JsonChecker(types));
    }

    void handle(String name, CallHandler handler) {
        if (service.calls().stream().noneMatch(call -> call.name().equals(name))) {
            throw new IllegalArgumentException("'" + name + "' is no action or function of the service; there are "
                    + service.calls().stream().map(EdmCall::name).toList() + ".");
        }
        handlers.put(name, handler);
    }

    /** Returns the response to a call bound at {@code path}; empty if the path does not name a call. */
    Optional<FakeResponse> bound(ParsedPath path, FakeRequest request) {
        if (path.rest().size() != 1) {
            return Optional.empty();
        }
        Address address = path.address();
        List<EdmCall> calls = service.calls().stream()
                .filter(call -> call.boundTo() != null && call.onCollection() == address.isCollection())
                .filter(call -> service.isDerived(address.type(), String.valueOf(call.boundTo())))
                .toList();
        return answer(path.rest().get(0), calls, address, request);
    }

    /** Returns the response to an unbound call; empty if {@code path} does not name a call. */
    Optional<FakeResponse> unbound(String path, FakeRequest request) {
        List<EdmCall> calls =
                service.calls().stream().filter(call -> call.boundTo() == null).toList();
        String segment = URLDecoder.decode(path.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return answer(segment, calls, null, request);
    }

    private Optional<FakeResponse> answer(
            String segment, List<EdmCall> calls, @Nullable Address address, FakeRequest request) {
        Matcher parts = SEGMENT.matcher(segment);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1);
        List<EdmCall> named = calls.stream()
                .filter(call -> call.name().equals(name) || call.simpleName().equals(name))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean action = named.get(0).kind() == EdmCall.Kind.ACTION;
        if (!request.method().equals(action ? "POST" : "GET")) {
            throw new GraphProblem(
                    405, "MethodNotAllowed", "'" + name + "' is called by " + (action ? "POST" : "GET") + ".");
        }
        ObjectNode given = action ? body(request) : inline(parts.group(2), request, named);
        EdmCall call = named.stream()
                .filter(each -> names(each).containsAll(given.propertyNames()))
                .min((left, right) -> Integer.compare(
                        left.parameters().size(), right.parameters().size()))
                .orElseThrow(() ->
                        GraphProblem.badRequest("'" + name + "' has no parameters " + given.propertyNames() + "."));
        return Optional.of(answer(call, given, address));
    }

    private FakeResponse answer(EdmCall call, ObjectNode given, @Nullable Address address) {
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
        CallHandler handler = handlers.get(call.name());
        if (handler == null) {
            throw new GraphProblem(
                    501,
                    "NotImplemented",
                    "FakeGraph cannot know what '" + call.name() + "' does: tell it with graph.on(\"" + call.name()
                            + "\", call -> …).");
        }
        Optional<JsonNode> entity = address instanceof EntityAddress one
                ? Optional.of(graph.required(one).stored().entity().deepCopy())
                : Optional.empty();
        String path = address == null ? "" : address.path();
        ReceivedCall received = new ReceivedCall(call.name(), path, entity, given);
        Supplier<FakeResponse> result = () -> result(call, handler.result().apply(received));
        return handler.polls() == 0 ? result.get() : monitors.begin(handler.polls(), result);
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
        boolean bare =
                !result.isCollection() && service.structuredType(result.type()).isPresent();
        return FakeResponse.json(200, bare ? json : Json.write(Json.object().set("value", Json.parse(json))));
    }

    private static byte[] octets(EdmCall call, Object given) {
        if (given instanceof byte[] octets) {
            return octets;
        }
        if (given instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException("The handler of '" + call.name() + "' must give a String, a byte[] or null, but"
                + " gave a " + given.getClass().getName() + ".");
    }

    private static List<String> names(EdmCall call) {
        return call.parameters().stream().map(EdmProperty::name).toList();
    }

    private static ObjectNode body(FakeRequest request) {
        return request.hasBody() ? request.json() : Json.object();
    }

    private static ObjectNode inline(@Nullable String text, FakeRequest request, List<EdmCall> calls) {
        ObjectNode given = Json.object();
        String literals = text == null ? "" : text;
        Matcher parameter = PARAMETER.matcher(literals);
        int end = 0;
        while (end < literals.length() && parameter.find()) {
            given.set(parameter.group(1), value(parameter.group(1), parameter.group(2), request, calls));
            end = parameter.end();
        }
        if (end < literals.length()) {
            throw GraphProblem.badRequest("The parameters (" + literals + ") are not name=value, separated by commas.");
        }
        return given;
    }

    private static JsonNode value(String name, String literal, FakeRequest request, List<EdmCall> calls) {
        String text = literal.startsWith("@") ? alias(literal, request) : literal;
        if (text.startsWith("{") || text.startsWith("[") || text.equals("null")) {
            return parsed(text);
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return Json.text(quoted.group(1).replace("''", "'"));
        }
        boolean plain = calls.stream()
                .flatMap(call -> call.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .anyMatch(
                        parameter -> parameter.type().matches("Edm\\.(Int\\d+|S?Byte|Decimal|Double|Single|Boolean)"));
        return plain ? parsed(text) : Json.text(text);
    }

    private static String alias(String name, FakeRequest request) {
        String value = request.option(name);
        if (value != null) {
            return value;
        }
        throw GraphProblem.badRequest("The query does not say what " + name + " is.");
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.parse(text);
        } catch (JacksonException e) {
            throw GraphProblem.badRequest("'" + text + "' is no value.");
        }
    }
}

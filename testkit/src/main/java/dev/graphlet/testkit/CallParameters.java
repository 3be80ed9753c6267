package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of calls: of an action from the body, of a function from the path and the query. */
final class CallParameters {
    private static final Pattern PARAMETER =
            Pattern.compile("\\G([A-Za-z_]\\w*)=((?:[\\w.]*)'[^']*+(?:''[^']*+)*+'|[^,']*)(?:,|$)");
    private static final Pattern QUOTED = Pattern.compile("[\\w.]*'([^']*+(?:''[^']*+)*+)'");
    private static final Pattern PLAIN = Pattern.compile("Edm\\.(Int\\d+|S?Byte|Decimal|Double|Single|Boolean)");

    private final List<EdmCall> overloads;

    /**
     * Creates a reader.
     *
     * @param overloads the calls of one name
     */
    CallParameters(List<EdmCall> overloads) {
        this.overloads = overloads;
    }

    static ObjectNode ofAction(FakeRequest request) {
        return request.hasBody() ? request.json() : Json.object();
    }

    /** Returns the parameters of a function, with {@code literals} from the parentheses in the path. */
    ObjectNode ofFunction(String literals, FakeRequest request) {
        ObjectNode given = Json.object();
        Matcher parameter = PARAMETER.matcher(literals);
        int end = 0;
        while (end < literals.length() && parameter.find()) {
            given.set(parameter.group(1), value(parameter.group(1), parameter.group(2), request));
            end = parameter.end();
        }
        if (end < literals.length()) {
            throw GraphProblem.badRequest("The parameters (" + literals + ") are not name=value, separated by commas.");
        }
        return given;
    }

    private JsonNode value(String name, String literal, FakeRequest request) {
        String text = literal.startsWith("@") ? alias(literal, request) : literal;
        if (text.startsWith("{") || text.startsWith("[") || text.equals("null")) {
            return parsed(text);
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return Json.text(quoted.group(1).replace("''", "'"));
        }
        return isPlain(name) ? parsed(text) : Json.text(text);
    }

    /** Returns whether the literals of a parameter are JSON: numbers and Boolean values. */
    private boolean isPlain(String name) {
        return overloads.stream()
                .flatMap(call -> call.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .map(EdmProperty::type)
                .anyMatch(type -> PLAIN.matcher(type).matches());
    }

    private static String alias(String name, FakeRequest request) {
        String value = request.option(name);
        if (value == null) {
            throw GraphProblem.badRequest("The query has no value for the parameter alias " + name + ".");
        }
        return value;
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.parse(text);
        } catch (JacksonException e) {
            throw GraphProblem.badRequest("'" + text + "' is not a value.");
        }
    }
}

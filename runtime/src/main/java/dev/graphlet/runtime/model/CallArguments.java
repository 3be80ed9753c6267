package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.url.Literals;
import dev.graphlet.runtime.url.PercentEncoding;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import dev.graphlet.runtime.validation.Validated;
import dev.graphlet.runtime.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An action or a function with the arguments of a single call (OData Protocol 4.01, section 11.5). Null arguments are
 * omitted. Immutable and thread-safe.
 */
@InternalApi
public final class CallArguments extends Validated {
    private final EdmCall call;
    private final Map<EdmProperty, Object> values;

    private CallArguments(EdmCall call, Map<EdmProperty, Object> values) {
        this.call = call;
        this.values = values;
    }

    /**
     * Returns the call with the given {@code arguments}, in the order of the parameters.
     *
     * @throws NullPointerException naming the parameter, if the argument of a required parameter is null
     */
    public static CallArguments of(EdmCall call, @Nullable Object... arguments) {
        Map<EdmProperty, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < call.parameters().size(); i++) {
            EdmProperty parameter = call.parameters().get(i);
            Object value = arguments[i];
            if (value != null) {
                values.put(parameter, value instanceof List<?> items ? Items.copies(items) : value);
            } else if (parameter.isRequired()) {
                Arguments.nonNull(value, parameter.name());
            }
        }
        return new CallArguments(call, values);
    }

    /** Returns the action or function to call. */
    public EdmCall call() {
        return call;
    }

    @Override
    protected void validate(Violations violations) {
        values.forEach(violations::check);
    }

    Map<EdmProperty, Object> values() {
        return values;
    }

    /** Returns the request body of an action, JSON in UTF-8. */
    public byte[] toJsonOctets() {
        return ExactJson.write(json -> new PropertyWriter(json, WriteMode.CREATE).object(values));
    }

    /** Returns the path segment of an action: its qualified name, or its simple name if the action is unbound. */
    public String segment() {
        return call.boundTo() == null ? call.simpleName() : call.name();
    }

    /**
     * Returns the path segment of a function, percent-encoded: {@code microsoft.graph.reminderView(from='a',ids=@ids)}.
     * Values without a literal form are passed by parameter aliases (OData URL conventions 4.01, section 4.9).
     */
    public String segment(UrlConventions conventions) {
        StringJoiner text = new StringJoiner(",", segment() + "(", ")");
        values.forEach((parameter, value) -> text.add(parameter.name() + "="
                + (isLiteral(value)
                        ? PercentEncoding.literal(Literals.of(value, conventions))
                        : "@" + parameter.name())));
        return text.toString();
    }

    /** Returns the values of the parameter aliases in {@link #segment}, not percent-encoded, by alias: {@code @ids}. */
    public Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        values.forEach((parameter, value) -> {
            if (!isLiteral(value)) {
                aliases.put("@" + parameter.name(), json(value));
            }
        });
        return aliases;
    }

    private static boolean isLiteral(Object value) {
        boolean tree = value instanceof JsonNode node && node.isContainer();
        return !(value instanceof List<?> || value instanceof StructuredValue || tree);
    }

    private static String json(Object value) {
        byte[] json = ExactJson.write(out -> new PropertyWriter(out, WriteMode.CREATE).value(value));
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallArguments that
                && call.equals(that.call)
                && Items.areSame(List.copyOf(values.keySet()), List.copyOf(that.values.keySet()))
                && Items.areSame(List.copyOf(values.values()), List.copyOf(that.values.values()));
    }

    @Override
    public int hashCode() {
        return call.hashCode();
    }

    /** Returns the name of the action or function, never the arguments. */
    @Override
    public String toString() {
        return call.name();
    }
}

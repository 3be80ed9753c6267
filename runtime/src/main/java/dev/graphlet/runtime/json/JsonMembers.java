package dev.graphlet.runtime.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.graphlet.runtime.InternalApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object that any Jackson mapper writes as it is, also a mapper that leaves out nulls, to which a map would lose
 * its own. Immutable and thread-safe.
 */
@InternalApi
public final class JsonMembers {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    private JsonMembers(JsonNode object) {
        object.forEachEntry((name, value) -> members.put(name, java(value)));
    }

    /**
     * Returns the members of a JSON object in UTF-8.
     *
     * @throws JsonFormatException if {@code object} is not valid JSON
     */
    public static JsonMembers of(byte[] object) {
        return new JsonMembers(ExactJson.read(object, ExactJson.DEEPEST));
    }

    /**
     * Returns the values by their names, in their order: strings, booleans, nulls, lists, other {@link JsonMembers}, and
     * numbers, of which each with a fraction or an exponent is a {@link java.math.BigDecimal}.
     */
    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    public Map<String, @Nullable Object> byName() {
        return Collections.unmodifiableMap(members);
    }

    private static @Nullable Object java(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> new JsonMembers(node);
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>(node.size());
                node.forEach(item -> items.add(java(item)));
                yield Collections.unmodifiableList(items);
            }
            case STRING -> node.stringValue();
            case NUMBER -> node.numberValue();
            case BOOLEAN -> node.booleanValue();
            case NULL, MISSING, BINARY, POJO -> null; // the last two are in no text
        };
    }
}

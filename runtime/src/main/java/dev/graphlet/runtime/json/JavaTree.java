package dev.graphlet.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/** Creates trees for Java values. A mapper is created only for types unknown to Graphlet and the JDK. */
final class JavaTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JavaTree() {}

    static JsonNode of(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof JsonNode tree) {
            return copy(tree);
        } else if (value instanceof String text) {
            return NODES.stringNode(text);
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof byte[] octets) {
            return NODES.binaryNode(octets.clone());
        } else if (value instanceof List<?> items) {
            ArrayNode array = NODES.arrayNode();
            items.forEach(item -> array.add(of(item)));
            return array;
        } else if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, item) -> object.set((String) name, of(item)));
            return object;
        }
        return Mapped.tree(value);
    }

    private static JsonNode number(Number value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return NODES.numberNode(value.intValue());
        } else if (value instanceof Long whole) {
            return NODES.numberNode(whole);
        } else if (value instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        } else if (value instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        } else if (value instanceof Double number) {
            return NODES.numberNode(number);
        } else if (value instanceof Float number) {
            return NODES.numberNode(number);
        }
        return Mapped.tree(value);
    }

    /** Returns a copy that shares no mutable state and holds no Java object, which only a mapper could write. */
    private static JsonNode copy(JsonNode tree) {
        if (tree instanceof ObjectNode) {
            ObjectNode object = NODES.objectNode();
            tree.forEachEntry((name, item) -> object.set(name, copy(item)));
            return object;
        } else if (tree instanceof ArrayNode) {
            ArrayNode array = NODES.arrayNode();
            tree.forEach(item -> array.add(copy(item)));
            return array;
        } else if (tree instanceof POJONode java) {
            return of(java.getPojo());
        }
        return tree;
    }

    /** Holds the mapper, which is created on first use. */
    private static final class Mapped {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();

        /** Returns the tree for {@code value}. The mapper keeps octets as Java objects, hence the copy. */
        static JsonNode tree(Object value) {
            JsonNode tree = MAPPER.valueToTree(value);
            return tree instanceof POJONode java && java.getPojo() == value ? tree : copy(tree);
        }
    }
}

package dev.graphlet.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * JSON that a mapper has parsed and a generated class reads. Jackson 3 reads it with exact numbers, Jackson 2 with its
 * own. Immutable and thread-safe.
 */
@InternalApi
@JsonDeserialize(using = JsonTree.Deserializer.class)
public final class JsonTree {
    private final JsonNode root;

    private JsonTree(JsonNode root) {
        this.root = root;
    }

    /**
     * Returns the JSON for {@code value}: a map, list, string, number, boolean or null, as other libraries parse it.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JsonTree of(@Nullable Object value) {
        return new JsonTree(ExactJson.of(value));
    }

    /** Returns a parser before the first token. It knows where it is in the tree, but no lines and columns. */
    public JsonParser parser() {
        return root.traverse(ObjectReadContext.empty());
    }

    /** Reads any JSON with Jackson 3. */
    public static final class Deserializer extends ValueDeserializer<JsonTree> {
        /** Creates a deserializer. For Jackson only. */
        public Deserializer() {}

        @Override
        public JsonTree deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            boolean opened = token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT;
            return new JsonTree(opened ? TreeReader.members(parser) : ExactJson.read(parser));
        }
    }
}

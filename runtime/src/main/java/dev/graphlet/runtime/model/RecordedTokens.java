package dev.graphlet.runtime.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The tokens of an object whose type is unknown until its {@code @odata.type} is read, which may be anywhere in the
 * object. They are recorded only once, even if the object contains other such objects. Not thread-safe while recording,
 * immutable afterwards.
 */
final class RecordedTokens {
    private final JsonParser in;
    private JsonToken[] tokens = new JsonToken[32];
    private @Nullable Object[] values = new Object[32];
    private int[] lines = new int[32];
    private int[] columns = new int[32];
    private int size;

    private RecordedTokens(JsonParser in) {
        this.in = in;
    }

    /**
     * Records the rest of an object up to its closing brace.
     *
     * @param in a parser at the first name of the object, at the value of that name, or at the closing brace
     */
    static RecordedTokens ofObject(JsonParser in) {
        RecordedTokens tokens = new RecordedTokens(in);
        tokens.add(JsonToken.START_OBJECT, null);
        JsonToken token = in.currentToken();
        String name = in.currentName();
        if (token != JsonToken.PROPERTY_NAME && token != JsonToken.END_OBJECT) {
            tokens.add(JsonToken.PROPERTY_NAME, name);
        }
        tokens.rest(name);
        return tokens;
    }

    /** Records up to the closing brace of the outermost object, and stores the type of each object at its start. */
    private void rest(@Nullable String first) {
        int[] starts = new int[8];
        int depth = 0;
        String name = first;
        for (JsonToken token = in.currentToken(); ; token = in.nextToken()) {
            if (token == null) {
                return; // the reader of the recorded tokens reports the unexpected end
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    depth++;
                    starts = depth == starts.length ? Arrays.copyOf(starts, 2 * depth) : starts;
                    starts[depth] = size;
                }
                case END_OBJECT, END_ARRAY -> depth--;
                case PROPERTY_NAME -> name = in.currentName();
                case VALUE_STRING -> {
                    if (ControlInformation.TYPE.equals(name)) { // or an item of @odata.type, then stored for the array
                        values[starts[depth]] = in.getString();
                    }
                }
                default -> {}
            }
            add(token, value(token));
            if (depth < 0) {
                return;
            }
        }
    }

    private @Nullable Object value(JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME -> in.currentName();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getString();
            case VALUE_EMBEDDED_OBJECT -> in.getEmbeddedObject();
            default -> null;
        };
    }

    private void add(JsonToken token, @Nullable Object value) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        TokenStreamLocation location = in.currentTokenLocation();
        tokens[size] = token;
        values[size] = value;
        lines[size] = location.getLineNr();
        columns[size] = location.getColumnNr();
        size++;
    }

    /** Returns the {@code @odata.type} of the outermost object; null if it has none. */
    @Nullable
    String odataType() {
        return odataType(0);
    }

    /** Returns the {@code @odata.type} of the object that starts at {@code position}; null if it has none. */
    @Nullable
    String odataType(int position) {
        return (String) values[position];
    }

    int size() {
        return size;
    }

    JsonToken token(int position) {
        return tokens[position];
    }

    /** Returns a name, the text of a string or number, or an embedded object; null for other tokens. */
    @Nullable
    Object value(int position) {
        return values[position];
    }

    TokenStreamLocation location(int position) {
        return new TokenStreamLocation(in.currentLocation().contentReference(), -1, lines[position], columns[position]);
    }

    /** Returns a parser at the start of the object; its pointers refer to the whole text. */
    RecordedTokensParser parser() {
        return new RecordedTokensParser(this, in);
    }

    /** Returns the context of the token at {@code position} within the whole text. */
    TokenStreamContext context(int position) {
        RecordedContext context = null;
        for (int i = 0; i <= position; i++) {
            switch (tokens[i]) {
                case START_OBJECT, START_ARRAY -> {
                    if (context != null) {
                        context.nextValue();
                    }
                    TokenStreamContext outer = context == null ? in.streamReadContext() : context;
                    context = new RecordedContext(outer, tokens[i] == JsonToken.START_ARRAY);
                }
                case END_OBJECT, END_ARRAY -> context = context == null ? null : context.outer();
                case PROPERTY_NAME -> named(context, (String) values[i]);
                default -> {
                    if (context != null) {
                        context.nextValue();
                    }
                }
            }
        }
        return context == null ? in.streamReadContext() : context;
    }

    private static void named(@Nullable RecordedContext context, @Nullable Object name) {
        if (context != null && name instanceof String text) {
            context.name(text);
        }
    }
}

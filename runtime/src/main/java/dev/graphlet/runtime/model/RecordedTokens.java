package dev.graphlet.runtime.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The tokens of an object whose type is not known before its {@code @odata.type} has come, which may be anywhere in it.
 * They are recorded once, whatever objects of such types are in it. Not thread-safe while it records, then unchanged.
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
     * Records the rest of an object to its closing brace.
     *
     * @param in stands on its first name, or on the value of it, or on its closing brace
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

    /** Records to the closing brace of the outermost object, and notes the type of each object at its beginning. */
    private void rest(@Nullable String first) {
        int[] starts = new int[8];
        int depth = 0;
        String name = first;
        for (JsonToken token = in.currentToken(); ; token = in.nextToken()) {
            if (token == null) {
                return; // whoever reads what is recorded finds that it ends
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
                    if (ControlInformation.TYPE.equals(name)) { // or an item of it, and then noted for the array
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

    /** Returns the type that the object itself has named; null for none. */
    @Nullable
    String odataType() {
        return odataType(0);
    }

    /** Returns the type that the object which begins at {@code position} has named; null for none. */
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

    /** Returns a name, the text of a string or number, or an embedded object; null for what has none. */
    @Nullable
    Object value(int position) {
        return values[position];
    }

    TokenStreamLocation location(int position) {
        return new TokenStreamLocation(in.currentLocation().contentReference(), -1, lines[position], columns[position]);
    }

    /** Returns a parser that stands before the first property; its pointers are those of the whole text. */
    RecordedTokensParser parser() {
        return new RecordedTokensParser(this, in);
    }

    /** Returns where the token at {@code position} is in the whole text. */
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

package dev.graphlet.runtime.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;

/** Thrown when JSON does not match its declared type, ends too early, or exceeds a limit of the parser. */
public final class JsonFormatException extends DatabindException {
    private static final long serialVersionUID = 1L;

    private static final int EXCERPT = 60;

    private static final String DEPTH = "Document nesting depth";

    private final String pointer;
    private @Nullable String limit;

    private JsonFormatException(
            @Nullable TokenStreamLocation location, String pointer, String message, @Nullable Throwable cause) {
        super(null, shortened(pointer) + ": " + message, location, cause);
        this.pointer = pointer;
    }

    /**
     * Returns an exception for a number of values that exceeds a limit.
     *
     * @param parser a parser at the first value beyond the limit
     * @param limit the name of the limit
     * @param message a description of the limit
     */
    public static JsonFormatException exceeded(JsonParser parser, String limit, String message) {
        TokenStreamContext context = parser.streamReadContext();
        return new JsonFormatException(
                        parser.currentTokenLocation(), context.pathAsPointer().toString(), message, null)
                .of(limit);
    }

    private JsonFormatException of(@Nullable String exceeded) {
        limit = exceeded;
        return this;
    }

    /**
     * Returns an exception for a value other than expected.
     *
     * @param parser a parser at the value
     * @param expected the type and its form: {@code Edm.Int64, a whole number}
     * @param secret whether the value must not appear in the message
     */
    public static JsonFormatException mismatch(JsonParser parser, String expected, boolean secret) {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        String pointer = context.pathAsPointer().toString();
        String property = property(context);
        String subject = property == null ? "expected " : "property '" + property + "' must be ";
        String message = subject + expected + ", but found " + found(parser, token, secret);
        return new JsonFormatException(parser.currentTokenLocation(), pointer, message, null);
    }

    /**
     * Returns an exception for a repeated name where names must be unique.
     *
     * @param parser a parser at the repeated name
     */
    public static JsonFormatException repeated(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        String message = "property '" + context.currentName() + "' must occur once, but occurs again";
        return new JsonFormatException(
                parser.currentTokenLocation(), context.pathAsPointer().toString(), message, null);
    }

    /**
     * Returns an exception for unreadable JSON: bad syntax, a text that ends too early, an exceeded limit, or an
     * unforeseen value. If the cause may quote the text that was read, only its stack trace is kept, without message
     * and exception.
     */
    public static JsonFormatException unreadable(JsonParser parser, RuntimeException cause) {
        if (cause instanceof JsonFormatException known) {
            return known;
        }
        TokenStreamLocation location = cause instanceof JacksonException jackson ? jackson.getLocation() : null;
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        boolean harmless = cause instanceof StreamConstraintsException || cause instanceof JacksonIOException;
        boolean deep = cause instanceof StreamConstraintsException limit
                && limit.getOriginalMessage().startsWith(DEPTH);
        return new JsonFormatException(
                        location == null ? parser.currentTokenLocation() : location,
                        pointer,
                        deep ? tooDeep(parser) : problem(cause),
                        harmless ? cause : trace(cause))
                .of(deep ? "maxDepth" : null);
    }

    private static String tooDeep(JsonParser parser) {
        int most = parser.streamReadConstraints().getMaxNestingDepth();
        return "the JSON must not be nested deeper than " + most + " levels";
    }

    private static String problem(RuntimeException cause) {
        String original = cause instanceof JacksonException jackson ? jackson.getOriginalMessage() : "";
        if (cause instanceof UnexpectedEndOfInputException || original.startsWith("Unexpected end-of-input")) {
            return "the text ends before the JSON is complete";
        }
        if (cause instanceof StreamConstraintsException || cause instanceof JacksonIOException) {
            return original;
        }
        return cause instanceof StreamReadException ? "the text is not valid JSON here" : "the value cannot be read";
    }

    /**
     * Returns the type and stack trace of {@code cause}, without its message; null for the parser's own exceptions,
     * whose stack trace adds nothing.
     */
    private static @Nullable Throwable trace(RuntimeException cause) {
        if (cause instanceof StreamReadException) {
            return null;
        }
        Throwable trace = new IllegalStateException(cause.getClass().getName());
        trace.setStackTrace(cause.getStackTrace());
        return trace;
    }

    /**
     * Returns the name of the exceeded limit, a setting of the client's {@code ResponseLimits}; empty for another
     * problem.
     */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the position as a JSON pointer (RFC 6901) from the root of the JSON; the root is the empty pointer. */
    public JsonPointer pointer() {
        return JsonPointer.compile(pointer);
    }

    /** Returns the position, the expected and the found value; also line and column if the source has them. */
    @Override
    public String getMessage() {
        TokenStreamLocation location = getLocation();
        return location == null || location.getLineNr() < 1
                ? getOriginalMessage()
                : getOriginalMessage() + " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String shortened(String pointer) {
        if (pointer.length() <= 4 * EXCERPT) {
            return pointer.isEmpty() ? "The JSON" : pointer;
        }
        return pointer.substring(0, EXCERPT) + "…" + pointer.substring(pointer.length() - EXCERPT);
    }

    private static @Nullable String property(@Nullable TokenStreamContext context) {
        for (TokenStreamContext at = context; at != null; at = at.getParent()) {
            if (at.currentName() != null) {
                return at.currentName();
            }
        }
        return null;
    }

    private static String found(JsonParser parser, @Nullable JsonToken token, boolean secret) {
        if (token == null) {
            return "the end of the text";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> secret ? "a number" : "the number " + excerpt(parser);
            case VALUE_STRING -> secret ? "a string" : "the string '" + excerpt(parser) + "'";
            case VALUE_EMBEDDED_OBJECT -> "octets or another Java object";
            default -> token.toString();
        };
    }

    private static String excerpt(JsonParser parser) {
        String text = parser.getString();
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}

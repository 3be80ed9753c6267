package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.JsonNode;

/**
 * Moves from name to name in the object being read, and records the properties found and their order. Holds only the
 * state of the text being read. Not thread-safe.
 */
abstract class PropertyCursor {
    private static final int END_OF_OBJECT = -1;

    final JsonParser parser;
    private final boolean isJsonText;
    private boolean onValue;
    private @Nullable JsonNode lexicalForm;

    // State of the object being read; at its end, the state of its parent is restored.
    private @Nullable StructuredCodec codec;
    private int latest;
    private long present;
    private Extras extras = Extras.NONE;

    // The property indices in the order of the text, one object after the other, for all objects being read.
    private char[] propertyOrder = new char[32];
    private int begin;
    private int end;
    private boolean inSpecOrder;

    // The orders found, which allows values with the same order to share one.
    private @Nullable Map<StructuredCodec, Extras> orders;

    /** Creates a cursor; {@code parser} must be at a value, which is read first. */
    PropertyCursor(JsonParser parser) {
        this.parser = parser;
        isJsonText = parser instanceof JsonParserBase;
        onValue = true;
    }

    /**
     * Advances to the next property that the spec declares, and keeps the undeclared ones before it. The value is read
     * next.
     *
     * @return the index of the property; a negative number at the end of the object
     */
    public final int next() {
        if (lexicalForm != null) {
            keepLexicalForm(lexicalForm);
        }
        StructuredCodec names = codec();
        int index = nextIndex(names);
        while (index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            undeclared(names, parser.currentName());
            index = nextIndex(names);
        }
        if (index >= 0) {
            accept(index);
            return index;
        }
        if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            throw JsonFormatException.mismatch(parser, "a property or the end of the object", true);
        }
        return END_OF_OBJECT;
    }

    private int nextIndex(StructuredCodec names) {
        if (isJsonText) {
            return parser.nextNameMatch(names.matcher());
        }
        String name = parser.nextName(); // parsers of other formats may match a wrong name
        return name != null
                ? names.matcher().matchName(name)
                : parser.currentToken() == JsonToken.END_OBJECT
                        ? PropertyNameMatcher.MATCH_END_OBJECT
                        : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    private void accept(int index) {
        latest = index;
        if (index < Long.SIZE) {
            long bit = 1L << index;
            if ((present & bit) != 0) {
                acceptRepeated(index);
                return;
            }
            present |= bit;
        } else if (Presence.contains(present, extras.present, index)) {
            acceptRepeated(index);
            return;
        } else {
            Extras own = ownExtras();
            own.present = Presence.with(own.present, index);
        }
        appendToOrder(index);
    }

    /** Handles a repeated property: its last value counts, but the type of a value must not be repeated. */
    private void acceptRepeated(int index) {
        if (index == 0) {
            throw JsonFormatException.repeated(parser);
        }
        extras.drop(index); // the text of the previous value
    }

    private void appendToOrder(int place) {
        if (end == propertyOrder.length) {
            propertyOrder = Arrays.copyOf(propertyOrder, 2 * end);
        }
        if (end > begin && place < propertyOrder[end - 1]) {
            inSpecOrder = false;
        }
        propertyOrder[end++] = (char) place;
    }

    private void undeclared(StructuredCodec names, String name) {
        parser.nextToken();
        Extras own = ownExtras();
        if (own.put(name, ExactJson.read(parser))) {
            appendToOrder(names.size());
        }
    }

    private void keepLexicalForm(JsonNode form) {
        lexicalForm = null;
        ownExtras().keep(latest, form);
    }

    /** Passes to {@code builder} everything found besides the declared values. */
    public final void end(StructuredBuilder builder) {
        Extras rest = extras;
        if (!inSpecOrder) {
            Extras ordered = ordered();
            if (rest == Extras.NONE) {
                rest = ordered;
            } else {
                rest.order = ordered.order;
            }
        }
        builder.begin(present, rest);
    }

    /**
     * Returns the extras of a value that has only an order; the same instance for consecutive values with equal
     * orders.
     */
    private Extras ordered() {
        Map<StructuredCodec, Extras> known = orders == null ? new HashMap<>() : orders;
        orders = known;
        Extras before = known.get(codec());
        char[] order = before == null ? null : before.order;
        if (before != null && order != null && Arrays.equals(order, 0, order.length, propertyOrder, begin, end)) {
            return before;
        }
        Extras ordered = new Extras(Arrays.copyOfRange(propertyOrder, begin, end));
        known.put(codec(), ordered);
        return ordered;
    }

    /** Reads an object of type {@code inner}; {@code odataType} is the type it has named so far, or null. */
    final StructuredValue object(StructuredCodec inner, PropertyReader in, @Nullable String odataType) {
        StructuredCodec outerCodec = codec;
        int outerLatest = latest;
        long outerPresent = present;
        Extras outerExtras = extras;
        int outerBegin = begin;
        boolean outerInSpecOrder = inSpecOrder;
        codec = inner;
        present = 0;
        extras = Extras.NONE;
        begin = end;
        inSpecOrder = true;
        onValue = false;
        if (odataType != null) {
            accept(0);
        }
        StructuredValue value = inner.read(in, odataType);
        codec = outerCodec;
        latest = outerLatest;
        present = outerPresent;
        extras = outerExtras;
        end = begin;
        begin = outerBegin;
        inSpecOrder = outerInSpecOrder;
        return value;
    }

    private StructuredCodec codec() {
        return Objects.requireNonNull(codec, "no object is read");
    }

    private Extras ownExtras() {
        if (extras == Extras.NONE) {
            extras = new Extras(null);
        }
        return extras;
    }

    /** Advances to the value, unless the parser is already at it. */
    final JsonToken value() {
        if (onValue) {
            onValue = false;
            return parser.currentToken();
        }
        return parser.nextToken();
    }

    /** Returns the value if it is a string; null for another value, which then is the parser's current token. */
    final @Nullable String stringValue() {
        if (onValue) {
            onValue = false;
            return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        }
        return parser.nextStringValue();
    }

    /**
     * Returns the parser's embedded Java object, such as octets in CBOR or from a mapper's conversion; null if there is
     * none.
     */
    final @Nullable Object embedded() {
        return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT ? parser.getEmbeddedObject() : null;
    }

    /** Advances to the next item of an array; returns false at the end of the array. */
    final boolean nextItem() {
        onValue = parser.nextToken() != JsonToken.END_ARRAY;
        return onValue;
    }

    final @Nullable JsonNode takeLexicalForm() {
        JsonNode taken = lexicalForm;
        lexicalForm = null;
        return taken;
    }

    final void setLexicalForm(@Nullable JsonNode form) {
        lexicalForm = form;
    }

    /** Returns whether the value of the current property must appear in no text. */
    final boolean isSensitive() {
        return codec != null && codec.property(latest).isSensitive();
    }
}

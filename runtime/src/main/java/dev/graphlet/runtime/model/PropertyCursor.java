package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Goes from name to name of the object that is read, and notes what came. Services write the properties of all values in
 * one order, so that the parser need only compare the bytes of the name that followed the last time; only another name
 * is looked up. Not thread-safe.
 */
abstract class PropertyCursor {
    private static final int THE_END = -2;

    final JsonParser parser;
    private boolean onValue;
    private @Nullable JsonNode lexicalForm;

    // Of the object that is read; when it has ended, its parent's again.
    private @Nullable ExpectedProperty latest;
    private long present;
    private Remainder remainder = Remainder.NONE;
    private @Nullable List<String> arrived;

    /** The parser stands on a value, or on its first token. */
    PropertyCursor(JsonParser parser) {
        this.parser = parser;
        onValue = true;
    }

    /**
     * Goes to the next property that the spec declares, and keeps what it finds before; the value comes next.
     *
     * @return the index of the property; a negative number when there is none
     */
    public final int next() {
        if (lexicalForm != null) {
            keepLexicalForm(lexicalForm);
        }
        int index = nextName();
        while (index == StructuredCodec.UNDECLARED) {
            String name = parser.currentName();
            parser.nextToken();
            addUndeclared(name, ExactJson.read(parser));
            index = nextName();
        }
        return index;
    }

    private int nextName() {
        ExpectedProperty before = latest();
        ExpectedProperty likely = before.follower();
        if (likely.name == null) {
            parser.nextToken();
        } else if (parser.nextName(likely.name)) {
            return come(likely);
        }
        return unexpectedName(before);
    }

    private int unexpectedName(ExpectedProperty before) {
        JsonToken token = parser.currentToken();
        ArrivalOrder order = before.order;
        if (token == JsonToken.PROPERTY_NAME) {
            ExpectedProperty property = order.placeOf(parser.currentName());
            if (property.position > before.position) {
                before.noteFollower(property);
            } else if (arrived == null && property.name != null) {
                arrived = order.come(present, remainder);
            }
            return come(property);
        }
        if (token != JsonToken.END_OBJECT) {
            throw JsonFormatException.mismatch(parser, "a property or the end of the object", true);
        }
        before.noteFollower(order.end());
        return THE_END;
    }

    private int come(ExpectedProperty property) {
        latest = property;
        if (property.bit == 0 || arrived != null) {
            note(property);
        }
        present |= property.bit;
        return property.index;
    }

    private void note(ExpectedProperty property) {
        int index = property.index;
        if (arrived != null && index >= 0) {
            if (Presence.contains(present, remainder.present, index)) {
                remainder.drop(index); // the text of the value before
            } else {
                arrived.add(property.text());
            }
        }
        if (index >= Long.SIZE) {
            Remainder own = own();
            own.present = Presence.with(own.present, index);
        }
    }

    private void addUndeclared(String name, JsonNode value) {
        Remainder own = own();
        if (arrived != null && !own.undeclared.containsKey(name)) {
            arrived.add(name);
        }
        own.put(name, value);
    }

    private void keepLexicalForm(JsonNode form) {
        lexicalForm = null;
        own().keep(latest().index, form);
    }

    /** Gives the builder all that came besides the values. */
    public final void end(StructuredBuilder builder) {
        ArrivalOrder order = latest().order;
        if (arrived != null) {
            order = order.codec().expectAfter(order, arrived);
        }
        Remainder rest = remainder;
        if (rest == Remainder.NONE) {
            rest = order.remainder();
        } else {
            rest.order = order.remainder().order;
        }
        builder.begin(present, rest);
    }

    /** Reads an object of that type, as which it has named itself; null when it hasn't, or not yet. */
    final StructuredValue object(StructuredCodec codec, PropertyReader in, @Nullable String odataType) {
        ExpectedProperty outerLatest = latest;
        long outerPresent = present;
        Remainder outerRemainder = remainder;
        List<String> outerArrived = arrived;
        ExpectedProperty start = codec.expected().start();
        latest = odataType == null ? start : start.order.placeOf(ControlInformation.TYPE);
        present = odataType == null ? 0 : 1;
        beyond(Remainder.NONE, null);
        onValue = false;
        StructuredValue value = codec.read(in, odataType);
        latest = outerLatest;
        present = outerPresent;
        beyond(outerRemainder, outerArrived);
        return value;
    }

    private void beyond(Remainder rest, @Nullable List<String> come) {
        if (remainder != rest) { // nearly always it is NONE before and after, and references are dear to write
            remainder = rest;
        }
        if (arrived != come) {
            arrived = come;
        }
    }

    private ExpectedProperty latest() {
        return Objects.requireNonNull(latest, "no object is read");
    }

    private Remainder own() {
        if (remainder == Remainder.NONE) {
            remainder = new Remainder(null);
        }
        return remainder;
    }

    /** Goes to the value, unless the parser stands on it. */
    final JsonToken value() {
        if (onValue) {
            onValue = false;
            return parser.currentToken();
        }
        return parser.nextToken();
    }

    /** The value if it is a string; null if it is another, on which the parser stands then. */
    final @Nullable String stringValue() {
        if (onValue) {
            onValue = false;
            return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        }
        return parser.nextStringValue();
    }

    /** Returns what the parser has instead of JSON: octets in CBOR, or in what a mapper converts; null for nothing. */
    final @Nullable Object embedded() {
        return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT ? parser.getEmbeddedObject() : null;
    }

    /** Goes to the next item of an array; false at its end. */
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

    /** Whether the value of the property that is read must appear in no text. */
    final boolean isSensitive() {
        return latest != null && latest.sensitive;
    }
}

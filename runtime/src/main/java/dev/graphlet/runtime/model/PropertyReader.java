package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.ExactJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads the value at the parser's current token, with a short method for each kind of value. JSON null is read as null.
 * Not thread-safe.
 */
@InternalApi
public final class PropertyReader extends PrimitiveReader {
    private final TypeRegistry types;

    PropertyReader(JsonParser parser, TypeRegistry types, boolean secret) {
        super(parser, secret);
        this.types = types;
    }

    /** Reads a value of a structured type, or of a type derived from it. */
    public <T extends StructuredValue> @Nullable T structured(StructuredType<T> type) {
        return value() == JsonToken.VALUE_NULL ? null : object(type);
    }

    /** Reads a collection whose items are read by {@code item}. */
    public <V> @Nullable List<@Nullable V> list(Function<PropertyReader, @Nullable V> item) {
        if (value() != JsonToken.START_ARRAY) {
            return orNull("a collection");
        }
        if (!nextItem()) {
            return Collections.emptyList();
        }
        List<@Nullable V> items = new ArrayList<>(2); // most collections have one or two
        LexicalItems forms = null;
        boolean exact = true;
        do {
            V value = item.apply(this);
            items.add(value);
            JsonNode form = takeLexicalForm();
            if (form != null) {
                forms = forms == null ? new LexicalItems() : forms;
                forms.add(items.size() - 1, form);
                exact &= value != null;
            }
        } while (nextItem());
        setLexicalForm(forms == null ? null : forms.whole(items));
        return exact ? Collections.unmodifiableList(items) : null;
    }

    /** Reads a collection of values of an enumeration type. */
    public <E> @Nullable List<@Nullable E> enumerations(Function<String, E> of) {
        return list(in -> in.enumeration(of));
    }

    /** Reads a collection of values of a structured type. */
    public <T extends StructuredValue> @Nullable List<@Nullable T> structures(StructuredType<T> type) {
        return list(type.reader());
    }

    @SuppressWarnings("unchecked") // a type's codec creates instances of its model or of derived models
    <T extends StructuredValue> T object(StructuredType<T> declared) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw mismatch(declared.name() + ", an object");
        }
        boolean outer = secret;
        secret = isSecret();
        StructuredValue value = declared.isAlone(types) ? object(declared.codec(), this, null) : derived(declared);
        secret = outer;
        return (T) value;
    }

    private StructuredValue derived(StructuredType<?> declared) {
        if (parser instanceof RecordedTokensParser recorded) {
            return object(types.actual(declared, recorded.odataType()).codec(), this, null);
        }
        if (parser.nextName(StructuredCodec.ODATA_TYPE.forJackson()) && parser.nextToken() == JsonToken.VALUE_STRING) {
            String odataType = parser.getString();
            return object(types.actual(declared, odataType).codec(), this, odataType);
        }
        RecordedTokens object = RecordedTokens.ofObject(parser);
        StructuredCodec codec = types.actual(declared, object.odataType()).codec();
        PropertyReader in = new PropertyReader(object.parser(), types, secret);
        return ExactJson.read(in.parser, any -> in.object(codec, in, null));
    }
}

package dev.graphlet.runtime.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;

/** Parses recorded tokens. Numbers are parsed from their texts on demand. Not thread-safe. */
final class RecordedTokensParser extends ParserMinimalBase {
    private final RecordedTokens tokens;
    private final JsonParser recorded;
    private int position;

    RecordedTokensParser(RecordedTokens tokens, JsonParser recorded) {
        super(recorded.objectReadContext());
        this.tokens = tokens;
        this.recorded = recorded;
        _currToken = tokens.token(0);
    }

    /** Returns the {@code @odata.type} of the object at whose start the parser is; null if it has none. */
    @Nullable
    String odataType() {
        return tokens.odataType(position);
    }

    @Override
    public @Nullable JsonToken nextToken() {
        if (position + 1 >= tokens.size()) {
            _currToken = null;
            return null;
        }
        _currToken = tokens.token(++position);
        return _currToken;
    }

    @Override
    public @Nullable String currentName() {
        int at = _currToken == JsonToken.PROPERTY_NAME ? position : position - 1;
        return at >= 0 && tokens.token(at) == JsonToken.PROPERTY_NAME ? (String) tokens.value(at) : null;
    }

    @Override
    public @Nullable String getString() {
        boolean isText = _currToken != null && (_currToken.isScalarValue() || _currToken == JsonToken.PROPERTY_NAME);
        if (isText && tokens.value(position) instanceof String text) {
            return text;
        }
        return _currToken == null ? null : _currToken.asString();
    }

    private String text() {
        return Objects.requireNonNullElse(getString(), "");
    }

    @Override
    public char[] getStringCharacters() {
        return text().toCharArray();
    }

    @Override
    public int getStringLength() {
        return text().length();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public boolean hasStringCharacters() {
        return false;
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
        return _currToken == JsonToken.VALUE_EMBEDDED_OBJECT ? tokens.value(position) : null;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        return getEmbeddedObject() instanceof byte[] octets ? octets : variant.decode(getString());
    }

    @Override
    public boolean isNaN() {
        String text = text();
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT && !Character.isDigit(text.charAt(text.length() - 1));
    }

    @Override
    public NumberType getNumberType() {
        if (_currToken == JsonToken.VALUE_NUMBER_FLOAT) {
            return NumberType.BIG_DECIMAL;
        }
        int bits = getBigIntegerValue().bitLength();
        return bits < Integer.SIZE ? NumberType.INT : bits < Long.SIZE ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    @Override
    public Number getNumberValue() {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT ? getDecimalValue() : getBigIntegerValue();
    }

    @Override
    public int getIntValue() {
        return getBigIntegerValue().intValueExact();
    }

    @Override
    public long getLongValue() {
        return getBigIntegerValue().longValueExact();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return new BigInteger(text());
    }

    @Override
    public float getFloatValue() {
        return Float.parseFloat(text());
    }

    @Override
    public double getDoubleValue() {
        return Double.parseDouble(text());
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(text());
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return tokens.context(position);
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return tokens.location(position);
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return currentTokenLocation();
    }

    @Override
    public Object streamReadInputSource() {
        return recorded.streamReadInputSource();
    }

    @Override
    public @Nullable Object currentValue() {
        return null;
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        // no value is bound to a token
    }

    @Override
    public Version version() {
        return recorded.version();
    }

    @Override
    protected void _closeInput() {
        // there is no input to close
    }

    @Override
    protected void _releaseBuffers() {
        // there are none
    }

    @Override
    protected void _handleEOF() {
        // recorded objects are whole
    }
}

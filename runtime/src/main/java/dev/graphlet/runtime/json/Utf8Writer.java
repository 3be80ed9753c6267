package dev.graphlet.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/** Writes JSON text in UTF-8 to buffers, which are copied only at the end. */
final class Utf8Writer extends JsonWriter {
    private static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.sharedConcurrentDequePool();
    private static final int NEXT_BUFFER = 8 << 10;
    private static final int LARGEST = Integer.MAX_VALUE - 8;
    private static final int LONGEST_NUMBER = 20;

    /** The number of characters for which room is made at once, if they may need escapes. */
    private static final int ESCAPED_AT_ONCE = 512;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final List<Part> full = new ArrayList<>(0);
    private byte[] octets;
    private int size;
    private int depth;
    private boolean following; // whether a comma precedes the next name or item

    private Utf8Writer(byte[] buffer) {
        octets = buffer;
    }

    /** Returns what {@code value} writes. The first buffer is one of Jackson's pool. */
    static byte[] write(Consumer<? super JsonWriter> value) {
        BufferRecycler recycler = POOL.acquireAndLinkPooled();
        byte[] buffer = recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
        Utf8Writer writer = new Utf8Writer(buffer);
        value.accept(writer);
        byte[] text = writer.toByteArray();
        recycler.releaseByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER, buffer);
        recycler.releaseToPool();
        return text;
    }

    /** Returns {@code name} as text, followed by a colon. */
    static byte[] encoded(String name) {
        Utf8Writer writer = new Utf8Writer(new byte[name.length() + 3]);
        writer.name(name);
        return writer.toByteArray();
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        begin(1);
        octets[size++] = (byte) bracket;
        following = false;
        if (++depth > ExactJson.DEEPEST) {
            throw new StreamConstraintsException(
                    "JSON must not be nested deeper than " + ExactJson.DEEPEST + " levels");
        }
    }

    private void end(char bracket) {
        reserve(1);
        octets[size++] = (byte) bracket;
        following = true;
        depth--;
    }

    @Override
    public void name(JsonName name) {
        put(name.octets());
        following = false;
    }

    @Override
    public void name(String name) {
        string(name);
        reserve(1);
        octets[size++] = ':';
        following = false;
    }

    @Override
    public void string(@Nullable String value) {
        if (value == null) {
            nothing();
            return;
        }
        int length = value.length();
        begin(length + 2);
        byte[] target = octets;
        int at = size;
        target[at++] = '"';
        int done = 0;
        for (; done < length; done++) {
            char unit = value.charAt(done);
            if (!EscapedText.isPlain(unit)) {
                break;
            }
            target[at++] = (byte) unit;
        }
        size = at;
        if (done < length) {
            escaped(value, done);
            reserve(1);
        }
        octets[size++] = '"';
    }

    /** Writes the characters of {@code value} from index {@code from}, some of which need more than one octet. */
    private void escaped(String value, int from) {
        int length = value.length();
        for (int done = from; done < length; ) {
            int end = Math.min(length, done + ESCAPED_AT_ONCE);
            if (end < length && Character.isHighSurrogate(value.charAt(end - 1))) {
                end--; // it may be the first of a pair
            }
            reserve((end - done) * EscapedText.LONGEST);
            size = EscapedText.put(value, done, end, octets, size);
            done = end;
        }
    }

    @Override
    public void dateTime(OffsetDateTime value) {
        begin(DateTimeText.LONGEST + 2);
        octets[size++] = '"';
        size = DateTimeText.print(value, octets, size);
        octets[size++] = '"';
    }

    @Override
    public void bool(boolean value) {
        put(value ? TRUE : FALSE);
    }

    @Override
    public void nothing() {
        put(NULL);
    }

    @Override
    public void number(long value) {
        begin(LONGEST_NUMBER);
        size = NumberOutput.outputLong(value, octets, size);
    }

    @Override
    public void number(BigInteger value) {
        number(value.toString());
    }

    @Override
    public void number(BigDecimal value) {
        number(value.toString());
    }

    @Override
    public void number(double value) {
        text(Double.toString(value), Double.isFinite(value));
    }

    @Override
    public void number(float value) {
        text(Float.toString(value), Float.isFinite(value));
    }

    private void text(String number, boolean finite) {
        if (finite) {
            number(number);
        } else {
            string(number);
        }
    }

    @Override
    void number(String text) {
        int length = text.length();
        begin(length);
        for (int i = 0; i < length; i++) {
            octets[size++] = (byte) text.charAt(i);
        }
    }

    @Override
    boolean isText() {
        return true;
    }

    @Override
    void binary(byte[] value) {
        string(Base64.getEncoder().encodeToString(value));
    }

    @Override
    void java(@Nullable Object value) {
        throw new UnsupportedOperationException("only a mapper can write a tree that contains Java objects");
    }

    private void put(byte[] token) {
        begin(token.length);
        System.arraycopy(token, 0, octets, size, token.length);
        size += token.length;
    }

    /** Begins a name or a value of at most {@code length} octets, after a comma if another one precedes it. */
    private void begin(int length) {
        reserve(length + 1);
        if (following) {
            octets[size++] = ',';
        }
        following = true;
    }

    /** Makes room for {@code more} octets in one buffer. */
    private void reserve(int more) {
        if (more > octets.length - size) {
            full.add(new Part(octets, size));
            octets = new byte[Math.max(more, NEXT_BUFFER)];
            size = 0;
        }
    }

    private byte[] toByteArray() {
        long length = size;
        for (Part part : full) {
            length += part.size;
        }
        if (length > LARGEST) {
            throw new OutOfMemoryError("JSON text must not be longer than " + LARGEST + " octets");
        }
        byte[] text = new byte[(int) length];
        int at = 0;
        for (Part part : full) {
            System.arraycopy(part.octets, 0, text, at, part.size);
            at += part.size;
        }
        System.arraycopy(octets, 0, text, at, size);
        return text;
    }

    /** A buffer that has no room for the next token, and how much of it is used. */
    private static final class Part {
        final byte[] octets;
        final int size;

        Part(byte[] octets, int size) {
            this.octets = octets;
            this.size = size;
        }
    }
}

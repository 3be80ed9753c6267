package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.SensitiveNames;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Header fields by name, ignoring its case, each with one or more values. Immutable and thread-safe. */
public final class Headers {
    private static final Headers NONE = new Headers(new Field[0]);
    private static final String TOKEN_MARKS = "!#$%&'*+.^_`|~-";
    /** Header fields whose URLs may grant access, or contain the keys of created objects. */
    private static final Set<String> LINKS = Set.of(
            "location", "content-location", "operation-location", "azure-asyncoperation", "odata-entityid", "link");

    private static final int LAST_OF_LATIN_1 = 0xFF;

    // A sorted array, not a map: requests add a few fields one by one, each to a copy.
    private final Field[] fields;

    private Headers(Field[] fields) {
        this.fields = fields;
    }

    /** Returns an instance without fields. */
    public static Headers none() {
        return NONE;
    }

    /** Returns the fields of a map from the JDK's HTTP classes; a null name (a status line) is omitted. */
    public static Headers copyOf(Map<String, ? extends List<String>> fields) {
        TreeMap<String, Field> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach((name, values) -> {
            if (name != null) {
                sorted.put(name, new Field(name, List.copyOf(values), false));
            }
        });
        return new Headers(sorted.values().toArray(Field[]::new));
    }

    /**
     * Returns a copy with the single {@code value} for {@code name}, replacing any previous values.
     *
     * @throws IllegalArgumentException if {@code name} is not an HTTP token (RFC 9110, section 5.6.2), or {@code value}
     *     contains a control character or one outside Latin-1 (section 5.5)
     */
    public Headers with(String name, String value) {
        return with(name, value, false);
    }

    /**
     * Returns a copy like {@link #with(String, String)} with a {@code value} that no text shows. Values of credentials,
     * which are recognized by name, are hidden anyway.
     */
    public Headers withSecret(String name, String value) {
        return with(name, value, true);
    }

    private Headers with(String name, String value, boolean secret) {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(value, "value must not be null");
        if (!isToken(name)) {
            throw new IllegalArgumentException("name must be an HTTP header name, but was '" + printable(name) + "'");
        }
        checkValue(name, value);
        int at = indexOf(name);
        Field[] changed = at < 0 ? withGap(-at - 1) : fields.clone();
        changed[at < 0 ? -at - 1 : at] = new Field(name, List.of(value), secret);
        return new Headers(changed);
    }

    private Field[] withGap(int at) {
        Field[] changed = Arrays.copyOf(fields, fields.length + 1);
        System.arraycopy(fields, at, changed, at + 1, fields.length - at);
        return changed;
    }

    /** Returns these fields and {@code others}, which replace fields of the same names. */
    public Headers and(Headers others) {
        Headers all = this;
        for (Field field : others.fields) {
            int at = all.indexOf(field.name);
            Field[] changed = at < 0 ? all.withGap(-at - 1) : all.fields.clone();
            changed[at < 0 ? -at - 1 : at] = field;
            all = new Headers(changed);
        }
        return all;
    }

    /** Returns a copy without secret fields: credentials, cookies and those added as secrets. */
    public Headers withoutSecrets() {
        return new Headers(
                Arrays.stream(fields).filter(field -> !field.isSecret()).toArray(Field[]::new));
    }

    /** Returns a copy without the field {@code name}. */
    public Headers without(String name) {
        int at = indexOf(name);
        if (at < 0) {
            return this;
        }
        Field[] changed = Arrays.copyOf(fields, fields.length - 1);
        System.arraycopy(fields, at + 1, changed, at, changed.length - at);
        return new Headers(changed);
    }

    private static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && TOKEN_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Checks {@code value} early: characters outside Latin-1 have no octet in HTTP, and fail only on sending. */
    private static void checkValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && Character.isISOControl(c)) {
                throw new IllegalArgumentException(
                        "value of header '" + name + "' must hold no line break or other control character");
            }
            if (c > LAST_OF_LATIN_1) {
                throw new IllegalArgumentException(
                        "value of header '%s' must hold only characters of Latin-1, but".formatted(name)
                                + " character %d is U+%04X. Encode it as the service reads it, percent-encoded for example."
                                        .formatted(i + 1, value.codePointAt(i)));
            }
        }
    }

    /** Returns the credentials among the values, for texts that may repeat them. */
    @InternalApi
    public SensitiveValues sensitive() {
        return SensitiveValues.of(() -> Arrays.stream(fields)
                .filter(Field::isSecret)
                .flatMap(field -> Credentials.in(field.name, field.values).stream())
                .toList());
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /** Returns the index of the field; if absent, {@code -(insertion point) - 1}, which is negative. */
    private int indexOf(String name) {
        int low = 0;
        int high = fields.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = fields[middle].name.compareToIgnoreCase(name);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle;
        }
        return -low - 1;
    }

    /** Returns the first value for {@code name}, ignoring case; empty if there is none. */
    public Optional<String> first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Returns all values for {@code name}, ignoring case, in order. */
    public List<String> all(String name) {
        int at = indexOf(name);
        return at < 0 ? List.of() : fields[at].values;
    }

    /** Passes each name with each of its values to {@code action}, ordered by name. */
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (Field field : fields) {
            field.values.forEach(value -> action.accept(field.name, value));
        }
    }

    /** Returns an unmodifiable map by name, which ignores the case of names. */
    public Map<String, List<String>> asMap() {
        TreeMap<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Field field : fields) {
            map.put(field.name, field.values);
        }
        return Collections.unmodifiableMap(map);
    }

    /** Returns whether there are no fields. */
    public boolean isEmpty() {
        return fields.length == 0;
    }

    /** Compares names without their case, and values exactly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && Arrays.equals(fields, that.fields);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fields);
    }

    /**
     * Returns for example {@code [Accept: application/json, Authorization: ***]}; hides the values of credentials,
     * cookies, links and fields added as secrets.
     */
    @Override
    public String toString() {
        return Arrays.stream(fields).map(Field::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private record Field(String name, List<String> values, boolean secret) {
        boolean isSecret() {
            return secret || SensitiveNames.isSensitive(name);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Field that && name.equalsIgnoreCase(that.name) && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return name.toLowerCase(Locale.ROOT).hashCode() ^ values.hashCode();
        }

        @Override
        public String toString() {
            boolean hidden = isSecret() || LINKS.contains(name.toLowerCase(Locale.ROOT));
            return name + ": " + (hidden ? "***" : String.join(", ", values));
        }
    }
}

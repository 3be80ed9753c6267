package dev.graphlet.runtime.transport;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Header fields by name, ignoring its case, each with one or more values. Immutable and thread-safe. */
public final class Headers {
    private static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Set<String> SECRET =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "set-cookie2");

    private final SortedMap<String, List<String>> fields;

    private Headers(SortedMap<String, List<String>> fields) {
        this.fields = Collections.unmodifiableSortedMap(fields);
    }

    /** No header at all. */
    public static Headers none() {
        return NONE;
    }

    /** The same fields as a map of the JDK's HTTP classes; a null name (a status line) is left out. */
    public static Headers copyOf(Map<String, ? extends List<String>> fields) {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach((name, values) -> {
            if (name != null) {
                copy.put(name, List.copyOf(values));
            }
        });
        return new Headers(copy);
    }

    /**
     * These headers with the one value for {@code name}, in place of any it had.
     *
     * @throws IllegalArgumentException if the name is no HTTP token, or the value holds a control character
     */
    public Headers with(String name, String value) {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(value, "value must not be null");
        if (!TOKEN.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be an HTTP header name, but was '" + printable(name) + "'");
        }
        if (value.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
            throw new IllegalArgumentException(
                    "value of header '" + name + "' must hold no line break or other control character");
        }
        TreeMap<String, List<String>> copy = new TreeMap<>(fields);
        copy.remove(name);
        copy.put(name, List.of(value));
        return new Headers(copy);
    }

    /** These headers but those of that name. */
    public Headers without(String name) {
        TreeMap<String, List<String>> copy = new TreeMap<>(fields);
        copy.remove(name);
        return new Headers(copy);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    /** The first value for the name, whatever its case; empty if there is none. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values for the name, whatever its case, in order. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** An unmodifiable view, by name, that ignores the case of the name. */
    public Map<String, List<String>> asMap() {
        return fields;
    }

    /** Whether there is no header. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Compares names without their case, and values exactly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            hash += field.getKey().toLowerCase(Locale.ROOT).hashCode()
                    ^ field.getValue().hashCode();
        }
        return hash;
    }

    /** For example {@code [Accept: application/json, Authorization: ***]}: credentials and cookies are never shown. */
    @Override
    public String toString() {
        return fields.entrySet().stream().map(Headers::field).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String field(Map.Entry<String, List<String>> field) {
        boolean secret = SECRET.contains(field.getKey().toLowerCase(Locale.ROOT));
        return field.getKey() + ": " + (secret ? "***" : String.join(", ", field.getValue()));
    }
}

package dev.graphlet.testkit.query;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decoded options of a query, in their order. Names ignore case, except those of parameter aliases. Immutable. */
public final class QueryOptions {
    private final List<Option> options;

    /** An option, decoded; the value is empty if the option has no equals sign. */
    private record Option(String name, String value) {
        static Option parse(String option) {
            int equals = option.indexOf('=');
            return equals < 0
                    ? new Option(decoded(option), "")
                    : new Option(decoded(option.substring(0, equals)), decoded(option.substring(equals + 1)));
        }

        boolean isNamed(String other) {
            return other.startsWith("@") ? name.equals(other) : name.equalsIgnoreCase(other);
        }
    }

    private QueryOptions(List<Option> options) {
        this.options = options;
    }

    /**
     * Parses a query, in which {@code +} is a space.
     *
     * @param rawQuery the query of a URI, percent-encoded; null for none
     */
    public static QueryOptions parse(@Nullable String rawQuery) {
        return new QueryOptions(Arrays.stream((rawQuery == null ? "" : rawQuery).split("&", -1))
                .filter(option -> !option.isEmpty())
                .map(Option::parse)
                .toList());
    }

    /** Returns the names of all options, as received. */
    public List<String> names() {
        return options.stream().map(Option::name).toList();
    }

    /** Returns the value of the first option with the name {@code name}; null for none. */
    public @Nullable String get(String name) {
        return options.stream()
                .filter(option -> option.isNamed(name))
                .map(Option::value)
                .findFirst()
                .orElse(null);
    }

    /** Returns a copy without the options with the name {@code name}. */
    public QueryOptions without(String name) {
        return new QueryOptions(
                options.stream().filter(option -> !option.isNamed(name)).toList());
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    /** Returns the values of the options whose names match {@code name}. */
    List<String> values(Predicate<String> name) {
        return options.stream()
                .filter(option -> name.test(option.name()))
                .map(Option::value)
                .toList();
    }

    /** Returns a copy with the values of the options whose names match {@code name} changed by {@code change}. */
    QueryOptions mapped(Predicate<String> name, UnaryOperator<String> change) {
        return new QueryOptions(options.stream()
                .map(option ->
                        name.test(option.name()) ? new Option(option.name(), change.apply(option.value())) : option)
                .toList());
    }

    /** Returns the options as a query of a URI, percent-encoded. */
    String encoded() {
        return options.stream()
                .map(option -> encoded(option.name()) + "=" + encoded(option.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

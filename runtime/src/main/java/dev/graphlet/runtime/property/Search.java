package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A {@code $search} expression: clauses that are each quoted and then joined (OData URL conventions 4.01, section
 * 5.1.8): {@code Search.of("displayName", "Ada").or(Search.of("mail", "bob"))}. Immutable and thread-safe.
 */
public final class Search {
    private final String text;
    private final @Nullable String operator;

    private Search(String text, @Nullable String operator) {
        this.text = text;
        this.operator = operator;
    }

    /**
     * Returns a clause that matches {@code text} in {@code property}: {@code "displayName:Ada"}.
     *
     * @throws IllegalArgumentException if {@code property} or {@code text} is blank
     */
    public static Search of(String property, String text) {
        return of(Arguments.nonBlank(property, "property") + ":" + Arguments.nonBlank(text, "text"));
    }

    /**
     * Returns a clause that matches {@code phrase}, which may contain any characters.
     *
     * @throws IllegalArgumentException if {@code phrase} is blank
     */
    public static Search of(String phrase) {
        String escaped =
                Arguments.nonBlank(phrase, "phrase").replace("\\", "\\\\").replace("\"", "\\\"");
        return new Search("\"" + escaped + "\"", null);
    }

    /**
     * Returns the search for {@code text}: unchanged if all its clauses are already quoted, as in Graph's
     * documentation; otherwise as a single phrase.
     *
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static Search parse(String text) {
        String trimmed = Arguments.nonBlank(text, "phrase").strip();
        return SearchText.isQuoted(trimmed) ? new Search(trimmed, "") : of(text);
    }

    /** Returns a search that matches both this search and {@code other}. */
    public Search and(Search other) {
        return joined("AND", other);
    }

    /** Returns a search that matches this search, {@code other}, or both. */
    public Search or(Search other) {
        return joined("OR", other);
    }

    private Search joined(String with, Search other) {
        String right = Arguments.nonNull(other, "other").operand(with);
        return new Search(operand(with) + " " + with + " " + right, with);
    }

    private String operand(String within) {
        return operator == null || operator.equals(within) ? text : "(" + text + ")";
    }

    /** Returns the text as in a query, not percent-encoded: {@code "displayName:Ada" OR "mail:bob"}. */
    public String toText() {
        return text;
    }

    /** Returns the search terms as sensitive values, because no spec says which of them are sensitive. */
    @InternalApi
    public SensitiveValues sensitive() {
        return RawText.terms(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Search that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the text with {@code ***} in place of each search term, such as
     * {@code "displayName:***" OR "mail:***"}.
     */
    @Override
    public String toString() {
        return sensitive().mask(text);
    }
}

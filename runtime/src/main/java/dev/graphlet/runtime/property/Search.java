package dev.graphlet.runtime.property;

import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $search} looks for: clauses, each quoted by itself, that are joined (OData URL conventions 4.01, section
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
     * Returns the clause that a property holds that text: {@code "displayName:Ada"}.
     *
     * @throws IllegalArgumentException if one of both is blank
     */
    public static Search of(String property, String text) {
        return of(Arguments.nonBlank(property, "property") + ":" + Arguments.nonBlank(text, "text"));
    }

    /**
     * Returns the clause of that phrase, whatever it holds.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Search of(String phrase) {
        String escaped =
                Arguments.nonBlank(phrase, "phrase").replace("\\", "\\\\").replace("\"", "\\\"");
        return new Search("\"" + escaped + "\"", null);
    }

    /**
     * Returns the search that a text stands for: as it is, if all its clauses are quoted already, as the pages of Graph write
     * them; else the clause of that phrase.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Search parse(String text) {
        String trimmed = Arguments.nonBlank(text, "phrase").strip();
        return SearchText.isQuoted(trimmed) ? new Search(trimmed, "") : of(text);
    }

    /** Returns the search for what matches both. */
    public Search and(Search other) {
        return joined("AND", other);
    }

    /** Returns the search for what matches one of both. */
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

    /** Returns it as in a query, not percent-encoded: {@code "displayName:Ada" OR "mail:bob"}. */
    public String toText() {
        return text;
    }

    /** Returns what is looked for: nobody has said whether the property is sensitive that holds it. */
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

    /** Returns it without what is looked for: {@code "displayName:***" OR "mail:***"}. */
    @Override
    public String toString() {
        return sensitive().mask(text);
    }
}

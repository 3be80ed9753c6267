package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the items of a collection (OData URL conventions 4.01, section 5.1.1, {@code $filter}). Two filters
 * are equal if their texts are equal. Immutable and thread-safe.
 */
public abstract class Filter {
    Filter() {}

    /**
     * Returns a condition given as OData text, not percent-encoded, for conditions without a typed method:
     * {@code Filter.raw("length(displayName) gt 5")}. The caller must escape values in {@code text}.
     *
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static Filter raw(String text) {
        return new RawFilter(Arguments.nonBlank(text, "text"));
    }

    /** Matches items where {@code path}, a complex value or related entity, is null; for primitives use {@code eq}. */
    public static Filter isNull(PropertyPath path) {
        return new Comparison(Arguments.nonNull(path, "path"), "eq", null);
    }

    /**
     * Matches items where {@code path}, a complex value or related entity, is not null; for primitives use {@code ne}.
     */
    public static Filter isNotNull(PropertyPath path) {
        return new Comparison(Arguments.nonNull(path, "path"), "ne", null);
    }

    /** Matches items that match both this filter and {@code other}. */
    public final Filter and(Filter other) {
        return Junction.of("and", List.of(this, Arguments.nonNull(other, "other")));
    }

    /** Matches items that match this filter, {@code other}, or both. */
    public final Filter or(Filter other) {
        return Junction.of("or", List.of(this, Arguments.nonNull(other, "other")));
    }

    /** Matches items that do not match this filter. */
    public final Filter not() {
        return new Negation(this);
    }

    abstract void write(FilterText out);

    /** Writes this filter as an operand, in parentheses if it would otherwise be split. */
    void writeOperand(FilterText out) {
        write(out);
    }

    /** Returns the text of {@code $filter} by the given {@code conventions}, not percent-encoded. */
    public final String toText(UrlConventions conventions) {
        return toText(conventions, null);
    }

    final String toText(UrlConventions conventions, @Nullable PropertyPath scope) {
        return written(conventions, scope).toString();
    }

    private FilterText written(UrlConventions conventions, @Nullable PropertyPath scope) {
        FilterText text = new FilterText(conventions, scope);
        write(text);
        return text;
    }

    /** Returns the values compared with {@code @Sensitive} properties, and all literals of raw conditions. */
    @InternalApi
    public final SensitiveValues sensitive() {
        return written(UrlConventions.GRAPH, null).sensitive();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Filter that && toText(UrlConventions.ODATA).equals(that.toText(UrlConventions.ODATA));
    }

    @Override
    public final int hashCode() {
        return toText(UrlConventions.ODATA).hashCode();
    }

    /** Returns the text by the conventions of Graph: {@code status eq 'running'}; without sensitive values. */
    @Override
    public final String toString() {
        return sensitive().mask(toText(UrlConventions.GRAPH));
    }
}

package dev.graphlet.runtime.property;

import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the items of a collection (OData URL conventions 4.01, section 5.1.1, {@code $filter}). Two are equal
 * when they read the same. Immutable and thread-safe.
 */
public abstract class Filter {
    Filter() {}

    /**
     * A condition as OData text, not percent-encoded, for what the typed methods don't offer:
     * {@code Filter.raw("length(displayName) gt 5")}. Values in it must be escaped by the caller.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Filter raw(String text) {
        return new RawFilter(Arguments.nonBlank(text, "text"));
    }

    /** That a complex value or a related entity is not there; a primitive one says {@code eq(null)}. */
    public static Filter isNull(PropertyPath path) {
        return new Comparison(Arguments.nonNull(path, "path"), "eq", null);
    }

    /** That a complex value or a related entity is there; a primitive one says {@code ne(null)}. */
    public static Filter isNotNull(PropertyPath path) {
        return new Comparison(Arguments.nonNull(path, "path"), "ne", null);
    }

    /** That both hold. */
    public final Filter and(Filter other) {
        return Junction.of("and", List.of(this, Arguments.nonNull(other, "other")));
    }

    /** That at least one of both holds. */
    public final Filter or(Filter other) {
        return Junction.of("or", List.of(this, Arguments.nonNull(other, "other")));
    }

    /** That it doesn't hold. */
    public final Filter not() {
        return new Negation(this);
    }

    abstract void write(FilterText out);

    /** How it stands as an operand: in parentheses where it could be taken apart. */
    void writeOperand(FilterText out) {
        write(out);
    }

    /** The text of {@code $filter} by those conventions, not percent-encoded. */
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

    /** What properties that are {@code @Sensitive} are compared with, and all literals of raw conditions. */
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

    /** The text by the conventions of Graph: {@code status eq 'running'}; without sensitive values. */
    @Override
    public final String toString() {
        return sensitive().mask(toText(UrlConventions.GRAPH));
    }
}

package dev.graphlet.runtime.request;

import dev.graphlet.runtime.property.Expandable;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request with query options (OData URL conventions 4.01, section 5.1). It selects the declared properties by
 * default, unless the type has derived types or declares only its key. Immutable and thread-safe.
 *
 * @param <T> the type of the result
 * @param <P> the properties that lambdas receive
 * @param <R> the type of the request
 */
public abstract class QueryRequest<T extends @Nullable Object, P extends PropertyPath, R extends QueryRequest<T, P, R>>
        extends GraphRequest<T, R> {
    private final P properties;

    /** Creates a request that {@code sender} executes; lambdas receive {@code properties}. */
    protected QueryRequest(RequestSender sender, RequestParts<T> parts, P properties) {
        super(sender, parts);
        this.properties = Arguments.nonNull(properties, "properties");
    }

    /** Returns the properties that lambdas receive. */
    protected final P properties() {
        return properties;
    }

    /**
     * Returns a copy of this request that selects only the given properties; accessors of other properties throw, or
     * return nothing.
     *
     * @throws IllegalArgumentException if {@code selected} is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R select(Function<? super P, ? extends PropertyPath>... selected) {
        List<PropertyPath> paths = Lambdas.apply("selected", properties, selected);
        return with(parts().withQueryParameter(
                        "$select",
                        Stream.concat(alwaysSelected().stream(), paths.stream().map(PropertyPath::toString))
                                .distinct()
                                .collect(Collectors.joining(","))));
    }

    /** Returns the wire names of the properties that every selection includes. */
    List<String> alwaysSelected() {
        return List.of();
    }

    /**
     * Returns a copy of this request with the service's default selection, in place of the declared properties: all
     * properties for most types, a few default ones for directory objects.
     */
    public final R selectAll() {
        return with(parts().withoutQueryParameter("$select"));
    }

    /**
     * Returns a copy of this request that includes related values: {@code expand(p -> p.runs())}, or
     * {@code expand(p -> Expand.of(p.runs()).top(5))}.
     *
     * @throws IllegalArgumentException if {@code navigations} is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R expand(Function<? super P, ? extends Expandable>... navigations) {
        return with(parts().expanding(Lambdas.apply("navigations", properties, navigations)));
    }
}

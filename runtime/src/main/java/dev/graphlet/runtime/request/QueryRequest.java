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
 * A request whose answer can be shaped (OData URL conventions 4.01, section 5.1). Selects by itself the declared
 * properties, unless the type has derived types or declares nothing but its key. Immutable and thread-safe.
 *
 * @param <T> what the answer is read as
 * @param <P> the handles of the properties
 * @param <R> the request itself
 */
public abstract class QueryRequest<T extends @Nullable Object, P extends PropertyPath, R extends QueryRequest<T, P, R>>
        extends GraphRequest<T, R> {
    private final P properties;

    /** A request of those parts, bound to its sender, about values with those properties. */
    protected QueryRequest(RequestSender sender, RequestParts<T> parts, P properties) {
        super(sender, parts);
        this.properties = Arguments.nonNull(properties, "properties");
    }

    /** The handles that lambdas are given. */
    protected final P properties() {
        return properties;
    }

    /**
     * With those properties only; the accessors of others throw, or give nothing.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final R select(Function<? super P, ? extends PropertyPath>... selected) {
        List<PropertyPath> paths = Lambdas.apply("selected", properties, selected);
        return with(parts().withQueryParameter(
                        "$select",
                        Stream.concat(alwaysSelected().stream(), paths.stream().map(PropertyPath::toString))
                                .distinct()
                                .collect(Collectors.joining(","))));
    }

    /** Returns the wire names of what is asked for whatever is selected. */
    List<String> alwaysSelected() {
        return List.of();
    }

    /**
     * Asks for what the service gives by itself, in place of the declared properties: for most types all it has, for
     * directory objects a few default ones.
     */
    public final R selectAll() {
        return with(parts().withoutQueryParameter("$select"));
    }

    /**
     * With what is related: {@code expand(p -> p.runs())}, or {@code expand(p -> Expand.of(p.runs()).top(5))}.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final R expand(Function<? super P, ? extends Expandable>... navigations) {
        return with(parts().expanding(Lambdas.apply("navigations", properties, navigations)));
    }
}

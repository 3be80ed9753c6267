package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.response.Change;
import dev.graphlet.runtime.response.DeltaPage;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Requests the content of a collection, and later its changes (OData Protocol 4.01, section 11.3). Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * DeltaChanges<User> changes = client.users().delta().changes();
 * changes.forEach(change -> …);
 * String link = changes.deltaLink();                        // to keep
 * …
 * client.users().delta().from(link).changes();              // what changed since
 * }</pre>
 *
 * @param <V> one item
 * @param <P> the properties that lambdas receive
 * @param <R> the request itself
 */
public abstract class DeltaRequest<V extends StructuredValue, P extends PropertyPath, R extends DeltaRequest<V, P, R>>
        extends QueryRequest<DeltaPage<V>, P, R> {
    /** Creates a request that {@code sender} executes; lambdas receive {@code properties}. */
    protected DeltaRequest(RequestSender sender, RequestParts<DeltaPage<V>> parts, P properties) {
        super(sender, parts, properties);
    }

    /** Returns the wire names of the key properties, without which a change identifies no item. */
    @Override
    final List<String> alwaysSelected() {
        return parts().reader().requiredProperties();
    }

    /**
     * Returns a request for the changes as values of {@code projection}, whose members and the key replace
     * {@code $select} of this request: {@code delta().as(UserCard.PROJECTION)}. A delta tracks navigations and expands
     * none, so {@link Change#related} has their changes.
     */
    public final <T extends ProjectedValue<?>> ProjectedDeltaRequest<T, P> as(Projection<? super V, T> projection) {
        Arguments.nonNull(projection, "projection");
        ResponseReader<DeltaPage<T>> page = ResponseReader.projectedDelta(parts().reader(), projection);
        List<String> selection = Stream.concat(alwaysSelected().stream(), projection.deltaSelection().stream())
                .distinct()
                .toList();
        return new ProjectedDeltaRequest<>(
                sender(), ProjectedParts.of(parts(), page, selection, List.of()), properties());
    }

    /** Returns a copy of this request for items that match {@code filter}; few collections support filters here. */
    public final R filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties(), filter)));
    }

    /**
     * Returns a copy of this request for at most {@code top} changes per page.
     *
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public final R top(int top) {
        return with(parts().withQueryParameter("$top", Arguments.nonNegative(top, "top")));
    }

    /** Returns a copy of this request that skips the current items and fetches only a delta link for later changes. */
    public final R latest() {
        return with(parts().withQueryParameter("$deltatoken", "latest"));
    }

    /**
     * Returns a request for the changes since the delta link {@code link}, or for the remaining pages if {@code link}
     * is a next link.
     *
     * @throws IllegalArgumentException if {@code link} is blank
     */
    public final R from(String link) {
        return with(parts().following(link));
    }

    /**
     * Returns the changes, each page of which is fetched when needed. This method sends nothing.
     *
     * @return the changes, to be iterated over once. The iteration throws the exceptions of {@link #send}, such as
     *     {@link DeltaExpiredException} if the service no longer knows the link and a full synchronization is needed,
     *     and {@link EndlessPagesException} if the links lead in a circle, or to more pages than the client's limits
     *     allow
     */
    public final DeltaChanges<V> changes() {
        return new DeltaChanges<>(this);
    }
}

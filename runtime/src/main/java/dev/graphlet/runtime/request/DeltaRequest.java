package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.function.Function;

/**
 * Asks what is in a collection, and from then on what changed in it (OData Protocol 4.01, section 11.3). Immutable and
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
 * @param <P> the handles of its properties
 * @param <R> the request itself
 */
public abstract class DeltaRequest<V extends StructuredValue, P extends PropertyPath, R extends DeltaRequest<V, P, R>>
        extends QueryRequest<DeltaPage<V>, P, R> {
    /** A request of those parts, bound to its sender, about items with those properties. */
    protected DeltaRequest(RequestSender sender, RequestParts<DeltaPage<V>> parts, P properties) {
        super(sender, parts, properties);
    }

    /** Returns the key, without which nobody knows what has changed. */
    @Override
    final List<String> alwaysSelected() {
        return parts().reader() instanceof DeltaReader<V> reader ? reader.keys() : List.of();
    }

    /** Only items for which it holds; few collections offer that. */
    public final R filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties(), filter)));
    }

    /**
     * At most that many changes in a page.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final R top(int top) {
        return with(parts().withQueryParameter("$top", Arguments.nonNegative(top, "top")));
    }

    /** Nothing of what is there now: only a delta link, for what changes from now on. */
    public final R latest() {
        return with(parts().withQueryParameter("$deltatoken", "latest"));
    }

    /**
     * What changed since the delta link; or the rest, from the link to a next page on.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public final R from(String link) {
        return with(parts().following(link));
    }

    /**
     * The changes, page by page as they are taken.
     *
     * @return what can be iterated over once; nothing has been sent yet. The iteration throws what {@link #send} throws,
     *     {@link DeltaExpiredException} among it if the service has forgotten the link and wants to start over, and {@link
     *     EndlessPagesException} if the links lead in a circle, or to more pages than the client's limits allow
     */
    public final DeltaChanges<V> changes() {
        return new DeltaChanges<>(this);
    }
}

package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.response.DeltaPage;
import dev.graphlet.runtime.validation.Arguments;
import java.util.function.Function;

/**
 * Requests the changes of a collection as values of a projection, which fixes what is selected. Immutable and
 * thread-safe.
 *
 * @param <T> the projection
 * @param <P> the properties of the entity, which lambdas receive
 */
public final class ProjectedDeltaRequest<T extends ProjectedValue<?>, P extends PropertyPath>
        extends GraphRequest<DeltaPage<T>, ProjectedDeltaRequest<T, P>> {
    private final P properties;

    ProjectedDeltaRequest(RequestSender sender, RequestParts<DeltaPage<T>> parts, P properties) {
        super(sender, parts);
        this.properties = properties;
    }

    /** Returns a copy of this request for items that match {@code filter}; few collections support filters here. */
    public ProjectedDeltaRequest<T, P> filter(Function<? super P, ? extends Filter> filter) {
        return with(parts().filtered(Lambdas.apply("filter", properties, filter)));
    }

    /**
     * Returns a copy of this request for at most {@code top} changes per page.
     *
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public ProjectedDeltaRequest<T, P> top(int top) {
        return with(parts().withQueryParameter("$top", Arguments.nonNegative(top, "top")));
    }

    /** Returns a copy of this request that skips the current items and fetches only a delta link for later changes. */
    public ProjectedDeltaRequest<T, P> latest() {
        return with(parts().withQueryParameter("$deltatoken", "latest"));
    }

    /**
     * Returns a request for the changes since the delta link {@code link}, as {@link DeltaRequest#from} does. The link
     * selects what the request that it came from selected.
     *
     * @throws IllegalArgumentException if {@code link} is blank
     */
    public ProjectedDeltaRequest<T, P> from(String link) {
        return with(parts().following(link));
    }

    /** Returns the changes, as {@link DeltaRequest#changes} does. This method sends nothing. */
    public DeltaChanges<T> changes() {
        return new DeltaChanges<>(this);
    }

    @Override
    protected ProjectedDeltaRequest<T, P> with(RequestParts<DeltaPage<T>> parts) {
        return new ProjectedDeltaRequest<>(sender(), parts, properties);
    }
}

package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Optional;

/**
 * Reads one object as a value of a projection, which fixes what is selected and expanded. Immutable and thread-safe.
 *
 * @param <T> the projection
 */
public final class ProjectedGetRequest<T extends ProjectedValue<?>> extends GraphRequest<T, ProjectedGetRequest<T>> {
    ProjectedGetRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    /**
     * Returns a request for the object if its ETag differs from {@code etag}; else the result is empty (HTTP status
     * 304).
     *
     * @param etag the ETag as the service sent it
     * @throws IllegalArgumentException if {@code etag} is blank
     */
    public SimpleRequest<Optional<T>> ifChanged(String etag) {
        RequestParts<T> conditional = parts().withHeader("If-None-Match", Arguments.nonBlank(etag, "etag"));
        return new SimpleRequest<>(sender(), conditional.reading(ResponseReader.changed(parts().reader())));
    }

    /**
     * Returns a request for the object if its ETag differs from the one of {@code known}; otherwise the result is
     * empty.
     *
     * @throws IllegalArgumentException if {@code known} has no ETag
     */
    public SimpleRequest<Optional<T>> ifChanged(T known) {
        return ifChanged(Arguments.nonNull(known, "known").etag().orElseThrow(EntityTags::missing));
    }

    @Override
    protected ProjectedGetRequest<T> with(RequestParts<T> parts) {
        return new ProjectedGetRequest<>(sender(), parts);
    }
}

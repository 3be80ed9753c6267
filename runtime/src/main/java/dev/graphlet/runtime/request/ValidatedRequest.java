package dev.graphlet.runtime.request;

/**
 * A request whose body or arguments are validated against the spec before they are sent. Immutable and thread-safe.
 *
 * @param <R> the type of the request
 */
public interface ValidatedRequest<R extends GraphRequest<?, R>> {
    /**
     * Returns a copy of this request that is sent without validation. Entities that exist already and cannot be created
     * by this request are left out of its body.
     */
    default R withoutValidation() {
        return GraphRequest.<R>self(this).unvalidated();
    }
}

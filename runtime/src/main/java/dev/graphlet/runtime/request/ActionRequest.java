package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import org.jspecify.annotations.Nullable;

/**
 * Calls an action (OData Protocol 4.01, section 11.5). Immutable and thread-safe.
 *
 * @param <T> the type of the result; {@code Void} for none
 */
public final class ActionRequest<T extends @Nullable Object> extends GraphRequest<T, ActionRequest<T>>
        implements BodyRequest<ActionRequest<T>>, ValidatedRequest<ActionRequest<T>> {
    /** Creates a request that {@code sender} executes. */
    @InternalApi
    public ActionRequest(RequestSender sender, RequestParts<T> parts) {
        super(sender, parts);
    }

    @Override
    protected ActionRequest<T> with(RequestParts<T> parts) {
        return new ActionRequest<>(sender(), parts);
    }
}

package dev.graphlet.runtime.request;

import dev.graphlet.runtime.response.ResponseReader;
import java.util.List;

/** Turns the parts of a request for entities into those of a request for values of a projection. */
final class ProjectedParts {
    private ProjectedParts() {}

    /**
     * Returns {@code parts} with the selection and expansion of a projection, read by {@code reader}. A link of the
     * service is opaque and keeps those of the request that it came from.
     */
    static <T, U> RequestParts<U> of(
            RequestParts<T> parts, ResponseReader<U> reader, List<String> selection, List<String> expansion) {
        RequestParts<U> projected = parts.reading(reader);
        if (parts.target() instanceof RequestTarget.LinkTarget) {
            return projected;
        }
        return with("$expand", expansion, with("$select", selection, projected));
    }

    private static <U> RequestParts<U> with(String option, List<String> items, RequestParts<U> parts) {
        return items.isEmpty()
                ? parts.withoutQueryParameter(option)
                : parts.withQueryParameter(option, String.join(",", items));
    }
}

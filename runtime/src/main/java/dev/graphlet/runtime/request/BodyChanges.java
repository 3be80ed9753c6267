package dev.graphlet.runtime.request;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.SensitiveParts;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes the body of a request. */
final class BodyChanges {
    private BodyChanges() {}

    /**
     * Returns a body of {@code content}.
     *
     * @throws IllegalStateException if {@code target} is the target of a GET
     */
    static RequestBody media(HttpContent content, RequestTarget target) {
        if (target.method() == HttpMethod.GET) {
            throw new IllegalStateException("the request must have a body to carry octets, but is a GET: " + target);
        }
        return new RequestBody.Media(content);
    }

    /**
     * Returns {@code body} with the property {@code name}.
     *
     * @throws IllegalStateException if {@code body} is not JSON that is sent
     */
    static RequestBody extended(Optional<RequestBody> body, String name, @Nullable Object value, RequestTarget target) {
        RequestBody present = body.filter(RequestBody::isSent)
                .filter(given -> !isMedia(given))
                .orElseThrow(() -> new IllegalStateException(
                        "the request has no JSON body to add the property '" + name + "': " + target));
        return new RequestBody.Extended(present, name, ExactJson.of(value), SensitiveParts.of(value));
    }

    /** Returns {@code body} as one that is sent without validation. */
    static RequestBody unvalidated(RequestBody body) {
        return body instanceof RequestBody.Unvalidated ? body : new RequestBody.Unvalidated(body);
    }

    private static boolean isMedia(RequestBody body) {
        return body instanceof RequestBody.Media || (body instanceof RequestBody.Unvalidated it && isMedia(it.body()));
    }
}

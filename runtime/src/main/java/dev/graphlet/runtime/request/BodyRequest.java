package dev.graphlet.runtime.request;

import dev.graphlet.runtime.transport.HttpContent;
import org.jspecify.annotations.Nullable;

/**
 * A request with a body: it creates or changes an object, or calls an action. Immutable and thread-safe.
 *
 * @param <R> the type of the request
 */
public interface BodyRequest<R extends GraphRequest<?, R>> {
    /**
     * Returns a copy of this request with the property {@code name} in its JSON body, in place of any of the same name.
     *
     * @param name the wire name of the property
     * @param value a scalar, a date or time, a map, a list, a {@link tools.jackson.databind.JsonNode}, a generated
     *     value, or null for JSON null
     * @throws IllegalArgumentException if {@code name} is blank
     * @throws IllegalStateException if the request has no JSON body
     */
    default R bodyProperty(String name, @Nullable Object value) {
        return GraphRequest.<R>self(this).withBodyProperty(name, value);
    }

    /**
     * Returns a copy of this request with {@code content} as its body, which is not validated: a MIME message for
     * {@code sendMail}, the HTML of a page, a multipart body.
     *
     * @param content the octets; {@code HttpContent.ofFile} or {@code ofStream} for content that is not in memory
     * @param mediaType the type of the octets, such as {@code text/html} or {@code multipart/form-data; boundary=x}
     * @throws IllegalArgumentException if {@code mediaType} is blank
     * @throws IllegalStateException if the request is a GET
     */
    default R body(HttpContent content, String mediaType) {
        return GraphRequest.<R>self(this).withContent(content, mediaType);
    }
}

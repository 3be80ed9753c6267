package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.WriteMode;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.MediaTypeText;
import dev.graphlet.runtime.validation.Arguments;
import dev.graphlet.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A request body as a value, which is turned into bytes when the request is sent. Immutable and thread-safe. */
@InternalApi
public sealed interface RequestBody {
    /**
     * Returns the body, JSON in UTF-8 unless it is media.
     *
     * @throws IllegalStateException if the body is a stream, which can be read only once
     */
    byte[] bytes();

    /** Returns the body as it is sent. */
    default HttpContent content() {
        return HttpContent.of(bytes());
    }

    /** Returns the media type to send if no header names one. */
    default String mediaType() {
        return "application/json";
    }

    /**
     * Returns the body to send with {@code mediaType}.
     *
     * @throws IllegalStateException if the body is JSON, but {@code mediaType} is not
     */
    default RequestBody under(String mediaType) {
        return this;
    }

    /** Returns whether a body is sent, rather than only validated. */
    default boolean isSent() {
        return true;
    }

    /** Returns every violation of the spec; empty if the body is valid. */
    List<Violation> check();

    /**
     * A new object.
     *
     * @param value the object
     * @param type its declared type
     */
    record Created(StructuredValue value, StructuredType<?> type) implements RequestBody {
        @Override
        public byte[] bytes() {
            return type.write(value, WriteMode.CREATE);
        }

        @Override
        public List<Violation> check() {
            return value.violations();
        }
    }

    /**
     * Changes to an object.
     *
     * @param patch the changes
     */
    record Changed(StructuredPatch<?> patch) implements RequestBody {
        @Override
        public byte[] bytes() {
            return patch.toJsonOctets();
        }

        @Override
        public List<Violation> check() {
            return patch.violations();
        }
    }

    /**
     * The arguments of an action.
     *
     * @param arguments the action with its arguments
     */
    record Called(CallArguments arguments) implements RequestBody {
        @Override
        public byte[] bytes() {
            return arguments.toJsonOctets();
        }

        @Override
        public List<Violation> check() {
            return arguments.violations();
        }
    }

    /**
     * The arguments of a function. They are sent in the URL, without a body, and validated like a body.
     *
     * @param arguments the function with its arguments
     */
    record InUrl(CallArguments arguments) implements RequestBody {
        @Override
        public byte[] bytes() {
            return new byte[0];
        }

        @Override
        public boolean isSent() {
            return false;
        }

        @Override
        public List<Violation> check() {
            return arguments.violations();
        }
    }

    /**
     * The new target of a navigation property.
     *
     * @param target the entity
     */
    record Reference(EntityReference<?> target) implements RequestBody {
        /** Checks that {@code target} is not null. */
        public Reference {
            Arguments.nonNull(target, "target");
        }

        @Override
        public byte[] bytes() {
            return ExactJson.write(ExactJson.of(Map.of("@odata.id", target.entityId())));
        }

        @Override
        public List<Violation> check() {
            return List.of();
        }
    }

    /**
     * A body that no spec declares. With a media type other than JSON, text and octets are sent unchanged.
     *
     * @param json the body
     * @param sensitive the values in {@code json} that texts mask
     */
    record Undeclared(JsonNode json, SensitiveValues sensitive) implements RequestBody {
        @Override
        public RequestBody under(String mediaType) {
            if (MediaTypeText.isJson(mediaType)) {
                return this;
            }
            if (json.isBinary()) {
                return new Media(HttpContent.of(json.binaryValue()));
            }
            if (json.isString()) {
                return new Media(HttpContent.of(MediaTypeText.encoded(json.stringValue(), mediaType)));
            }
            throw new IllegalStateException("the body must be octets, a text, a file or a stream if Content-Type is '"
                    + mediaType + "', but is a JSON " + json.getNodeType()
                    + ". Pass the body as one of them, or leave out the header.");
        }

        /** Returns a text without the JSON. */
        @Override
        public String toString() {
            return "Undeclared[" + json.getNodeType() + "]";
        }

        @Override
        public byte[] bytes() {
            return ExactJson.write(json);
        }

        @Override
        public List<Violation> check() {
            return List.of();
        }
    }

    /**
     * Octets of any type.
     *
     * @param content the octets
     */
    record Media(HttpContent content) implements RequestBody {
        /** Checks that {@code content} is not null. */
        public Media {
            Arguments.nonNull(content, "content");
        }

        @Override
        public String mediaType() {
            return "application/octet-stream";
        }

        @Override
        public byte[] bytes() {
            if (!content.isRepeatable()) {
                throw new IllegalStateException("content must be repeatable to be inspected or to be part of a"
                        + " batch, but is " + content + ". Use HttpContent.of or HttpContent.ofFile.");
            }
            return content.readAllBytes();
        }

        @Override
        public List<Violation> check() {
            return List.of();
        }
    }

    /**
     * A body with one more property.
     *
     * @param body the body, a JSON object
     * @param name the wire name of the property
     * @param value the value of the property
     * @param added the values in {@code value} that texts mask
     */
    record Extended(RequestBody body, String name, JsonNode value, SensitiveValues added) implements RequestBody {
        /** Returns a text with the body and the name, without the value. */
        @Override
        public String toString() {
            return body + " with '" + name + "'";
        }

        @Override
        public RequestBody under(String mediaType) {
            if (body.under(mediaType) instanceof Media) {
                throw new IllegalStateException("the body must be a JSON object to add the property '" + name
                        + "', but is sent as '" + mediaType + "'");
            }
            return this;
        }

        @Override
        public byte[] bytes() {
            return ExactJson.with(body.bytes(), name, value);
        }

        @Override
        public List<Violation> check() {
            return body.check();
        }
    }

    /**
     * A body that is sent without validation.
     *
     * @param body the body
     */
    record Unvalidated(RequestBody body) implements RequestBody {
        @Override
        public String mediaType() {
            return body.mediaType();
        }

        @Override
        public RequestBody under(String mediaType) {
            return new Unvalidated(body.under(mediaType));
        }

        @Override
        public boolean isSent() {
            return body.isSent();
        }

        @Override
        public HttpContent content() {
            return body.content();
        }

        @Override
        public byte[] bytes() {
            return body.bytes();
        }

        @Override
        public List<Violation> check() {
            return List.of();
        }
    }
}

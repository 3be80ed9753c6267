package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.NestedBuilder;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.Property;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An error that a user may see. */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonDeserialize(using = PublicErrorCodec.Deserializer.class)
@JsonPropertyOrder({"code", "message", "target", "details", "innerError"})
public class PublicError extends StructuredValue {
    final @Nullable String code;
    final @Nullable String message;
    final @Nullable String target;
    final @Nullable List<PublicErrorDetail> details;
    final @Nullable PublicInnerError innerError;

    /** Creates a value from {@code builder}. For {@link PublicErrorBuilder} and derived types only. */
    protected PublicError(PublicErrorBuilder builder) {
        super(builder);
        this.code = builder.code;
        this.message = builder.message;
        this.target = builder.target;
        this.details = builder.details;
        this.innerError = builder.innerError;
    }

    /** Returns a builder. */
    public static PublicErrorBuilder builder() {
        return new PublicErrorBuilder("#microsoft.graph.publicError");
    }

    /**
     * Reads a value, of this type or a declared derived one, from JSON text.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of this type
     */
    public static PublicError fromJson(String json) {
        return PublicErrorCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** Reads what a mapper has parsed. For Jackson 2. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicError fromJson(JsonTree json) {
        return PublicErrorCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** Reads the sample of the spec. For tests. */
    public static PublicError sample() {
        return fromJson(
                "{\n"
                        + "  \"code\": \"invalidSchool\",\n"
                        + "  \"message\": \"There is no such school.\",\n"
                        + "  \"details\": [{\"code\": \"notFound\"}]\n"
                        + "}\n");
    }

    /** The code of the error. */
    public Optional<String> code() {
        return Optional.ofNullable(this.code);
    }

    /** What went wrong, in words. */
    public Optional<String> message() {
        return Optional.ofNullable(this.message);
    }

    /** What the error is about. */
    public Optional<String> target() {
        return Optional.ofNullable(this.target);
    }

    /** The errors behind this one. */
    public List<PublicErrorDetail> details() {
        return orEmpty(this.details);
    }

    /** What the service itself knows of the error. */
    public Optional<PublicInnerError> innerError() {
        return Optional.ofNullable(this.innerError);
    }

    /** Returns the value of a nested property; empty if a value on the way is absent or null. */
    public <V> Optional<V> get(PropertyFunction<V> property) {
        return valueAt(Lambdas.apply("property", PublicErrorProperties.PUBLIC_ERROR, property::apply));
    }

    @Override
    public PublicErrorBuilder toBuilder() {
        return new PublicErrorBuilder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(PublicErrorCodec.TYPE);
    }

    /**
     * Names the property to read.
     *
     * @param <V> the type of the property
     */
    public interface PropertyFunction<V> {
        /** Returns the property to read. */
        Property<V> apply(PublicErrorProperties properties);
    }

    /** Sets the properties of a nested value. */
    public interface BuilderFunction extends NestedBuilder<PublicError> {
        /** Returns the builder with all properties set. */
        PublicErrorBuilder apply(PublicErrorBuilder builder);

        @Override
        default PublicError build() {
            return apply(builder()).build();
        }
    }
}

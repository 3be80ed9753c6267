package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonMembers;
import dev.graphlet.runtime.validation.Arguments;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The base of generated projections: an immutable view of an entity with some of its members, which keeps everything
 * else that the service sent. Thread-safe.
 *
 * @param <V> the model of the entity
 */
public abstract class ProjectedValue<V extends StructuredValue> {
    // Fields, not methods: generated subclasses in other packages have a parameterless method for each member.
    /** The entity with everything that the service sent. */
    protected final V entity;

    private final Projection<? super V, ?> projection;

    /** Creates a view of {@code entity} by {@code projection}. */
    protected ProjectedValue(V entity, Projection<? super V, ?> projection) {
        this.entity = Arguments.nonNull(entity, "entity");
        this.projection = projection;
    }

    /** Returns the entity tag of the entity (OData JSON 4.01, section 4.6.12), for {@code ifMatch}. */
    public final Optional<String> etag() {
        return entity.etag();
    }

    /** Returns the name of the type of the entity, such as {@code #microsoft.graph.user}. */
    public final String odataType() {
        return entity.odataType();
    }

    /**
     * Returns the properties and annotations that the projection does not declare but the service sent, in their
     * original order, numbers exactly as received. Sensitive values of the entity are among them.
     */
    public final Map<String, JsonNode> additionalProperties() {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        ExactJson.read(toJson().getBytes(StandardCharsets.UTF_8)).forEachEntry((name, value) -> {
            if (!projection.declares(name) && !name.equals(ControlInformation.TYPE)) {
                others.put(name, value);
            }
        });
        return Collections.unmodifiableMap(others);
    }

    /**
     * Returns the entity as JSON text, as it was read: with all properties and annotations, also those that the
     * projection does not declare. The static method {@code fromJson} of the projection reads the text.
     */
    public final String toJson() {
        return entity.toJson();
    }

    /** Returns what {@link #toJson} writes, for mappers. */
    @InternalApi
    @JsonValue
    public final JsonMembers toJsonMembers() {
        return entity.toJsonMembers();
    }

    /** Returns whether {@code other} is a value of the same projection with an equal entity. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ProjectedValue<?> that && getClass() == that.getClass() && entity.equals(that.entity);
    }

    @Override
    public final int hashCode() {
        return entity.hashCode();
    }

    /** Returns the text of the entity, which has no sensitive values. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " of " + entity;
    }
}

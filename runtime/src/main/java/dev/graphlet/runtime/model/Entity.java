package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.Property;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The built-in base spec: {@code microsoft.graph.entity}, the base type of nearly every entity of Microsoft Graph.
 *
 * <pre>{@code
 * @GraphEntity(entitySet = "/groups")
 * @Inherits(entity.class)
 * interface group {
 *     String displayName();
 * }
 * }</pre>
 *
 * <p>Its name is the OData name, hence in lower case, as the names of all specs may be.
 */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonDeserialize(using = EntityCodec.Deserializer.class)
public abstract class Entity extends StructuredValue {
    final @Nullable String id;

    /** Creates a value from {@code builder}. For {@link EntityBuilder} and derived types only. */
    protected Entity(EntityBuilder builder) {
        super(builder);
        this.id = builder.id;
    }

    /**
     * Reads a value, of this type or a declared derived one, from JSON text.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of this type
     */
    public static Entity fromJson(String json) {
        return EntityCodec.TYPE.read(json, BuiltInTypes.INSTANCE);
    }

    /** Reads what a mapper has parsed. For Jackson 2. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Entity fromJson(JsonTree json) {
        return EntityCodec.TYPE.read(json, BuiltInTypes.INSTANCE);
    }

    /**
     * The unique identifier of the object, given by the service.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public String id() {
        return required(this.id, EntityCodec.FIRST);
    }

    /** Returns the value of a nested property; empty if a value on the way is absent or null. */
    public <V> Optional<V> get(PropertyFunction<V> property) {
        return valueAt(Lambdas.apply("property", EntityProperties.ENTITY, property::apply));
    }

    @Override
    public abstract EntityBuilder toBuilder();

    @Override
    protected StructuredCodec codec() {
        return codecOf(EntityCodec.TYPE);
    }

    /**
     * Names the property to read.
     *
     * @param <V> the type of the property
     */
    public interface PropertyFunction<V> {
        /** Returns the property to read. */
        Property<V> apply(EntityProperties properties);
    }

    /** A value whose own type no spec declares. {@link #odataType()} names that type; no property is lost. */
    public static final class Unknown extends Entity {
        Unknown(EntityBuilder builder) {
            super(builder);
        }

        @Override
        public EntityBuilder toBuilder() {
            return new EntityBuilder(this);
        }
    }
}

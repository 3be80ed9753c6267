package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The properties of {@link Entity}, for use in queries. */
@Generated("dev.graphlet.processor")
@NullMarked
public class EntityProperties extends PropertyPath {
    /** The properties of the {@link Entity} itself, where paths start. */
    public static final EntityProperties ENTITY = new EntityProperties();

    /** Creates the properties of the type itself. */
    protected EntityProperties() {}

    /**
     * Creates the properties of the value at {@code name} below {@code owner}; {@code name} is a property or, for a
     * cast, a type.
     */
    @InternalApi
    public EntityProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** The unique identifier of the object, given by the service. */
    public StringProperty id() {
        return new StringProperty(this, "id");
    }
}

package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.property.StringProperty;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Handles of the properties of {@link Entity}. */
@Generated("dev.graphlet.processor")
@NullMarked
public class EntityProperties extends PropertyPath {
    /** The handles of the properties of the {@link Entity} itself. */
    public static final EntityProperties ENTITY = new EntityProperties();

    /** Creates the handles of the properties of the type itself. */
    protected EntityProperties() {}

    /** Creates the handles of the properties of {@code name} in {@code owner}. */
    @InternalApi
    public EntityProperties(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** The unique identifier of the object, given by the service. */
    public StringProperty id() {
        return new StringProperty(this, "id");
    }
}

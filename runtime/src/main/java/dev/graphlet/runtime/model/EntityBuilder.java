package dev.graphlet.runtime.model;

import dev.graphlet.runtime.validation.Arguments;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds {@link Entity}. Not thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public class EntityBuilder extends StructuredBuilder {
    @Nullable String id;

    /** Creates a builder without properties; {@code odataType} is null if the type is not known. */
    protected EntityBuilder(@Nullable String odataType) {
        super(odataType);
    }

    /** Creates a builder with everything that {@code model} contains. */
    protected EntityBuilder(Entity model) {
        super(model);
        this.id = model.id;
    }

    /**
     * The unique identifier of the object, given by the service.
     *
     * <p>The service sets this property, and no request contains it. Useful in tests.
     */
    public EntityBuilder id(String id) {
        this.id = Arguments.nonNull(id, "id");
        set(EntityCodec.FIRST);
        return this;
    }

    /** Sets a property that the spec does not declare; a null {@code value} becomes JSON null. */
    public EntityBuilder additionalProperty(String name, @Nullable Object value) {
        putUndeclared(name, value);
        return this;
    }

    @Override
    public Entity build() {
        return new Entity.Unknown(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(EntityCodec.TYPE);
    }
}

package dev.graphlet.runtime.model;

import dev.graphlet.runtime.validation.Validator;
import dev.graphlet.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds every violation of the spec of {@link Entity}. Thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class EntityValidator implements Validator<Entity> {
    /** Creates a validator. Validators are stateless. */
    public EntityValidator() {}

    @Override
    public List<Violation> check(Entity value) {
        return value.violations();
    }
}

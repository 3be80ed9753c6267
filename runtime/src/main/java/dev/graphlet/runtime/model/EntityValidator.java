package dev.graphlet.runtime.model;

import dev.graphlet.runtime.validation.Validator;
import dev.graphlet.runtime.validation.Violation;
import dev.graphlet.runtime.validation.Violations;
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
        return Violations.of(value);
    }

    /** Adds the violations of {@code value} to {@code violations}. For generated code only. */
    public static void check(Entity value, Violations violations) {
        violations.check(EntityCodec.ID, value.id);
    }
}

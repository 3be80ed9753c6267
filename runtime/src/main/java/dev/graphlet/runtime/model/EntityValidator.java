package dev.graphlet.runtime.model;

import dev.graphlet.runtime.validation.Validator;
import dev.graphlet.runtime.validation.Violation;
import dev.graphlet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Finds every violation of what the spec of {@link Entity} declares. Thread-safe.
 */
@Generated("dev.graphlet.processor")
@NullMarked
public final class EntityValidator implements Validator<Entity> {
    /**
     * It has no state: one is as good as another.
     */
    public EntityValidator() {
    }

    @Override
    public List<Violation> check(Entity value) {
        return Violations.of(value);
    }

    /**
     * Adds the violations of {@code value} to {@code violations}. For generated code.
     */
    public static void check(Entity value, Violations violations) {
        violations.check(EntityCodec.ID, value.id);
    }
}

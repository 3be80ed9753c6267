package com.example.industrydata;

import dev.graphlet.runtime.model.EntityValidator;
import dev.graphlet.runtime.validation.Validator;
import dev.graphlet.runtime.validation.Violation;
import dev.graphlet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds every violation of the spec of {@link Run}. Thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunValidator implements Validator<Run> {
    /** Creates a validator. Validators are stateless. */
    public RunValidator() {}

    @Override
    public List<Violation> check(Run value) {
        return Violations.of(value);
    }

    /** Adds the violations of {@code value} to {@code violations}. For generated code only. */
    public static void check(Run value, Violations violations) {
        EntityValidator.check(value, violations);
        violations.check(RunCodec.DISPLAY_NAME, value.displayName);
        violations.check(RunCodec.START_DATE_TIME, value.startDateTime);
        violations.check(RunCodec.END_DATE_TIME, value.endDateTime);
        violations.check(RunCodec.STATUS, value.status);
        violations.check(RunCodec.BLOCKING_ERROR, value.blockingError);
        violations.check(RunCodec.STATISTICS, value.statistics);
    }
}

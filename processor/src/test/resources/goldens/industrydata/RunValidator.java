package com.example.industrydata;

import dev.graphlet.runtime.validation.Validator;
import dev.graphlet.runtime.validation.Violation;
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
        return value.violations();
    }
}

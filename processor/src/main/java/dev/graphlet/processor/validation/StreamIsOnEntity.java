package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.StructuredSpec;

/** A stream belongs to an entity, since complex values have no path. */
final class StreamIsOnEntity implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (!spec.isEntity()) {
            spec.streams()
                    .forEach(stream -> problems.add(
                            ProblemCode.STREAM_PLACE,
                            stream.origin(),
                            stream.name(),
                            OdataName.simple(spec.reference())));
        }
    }
}

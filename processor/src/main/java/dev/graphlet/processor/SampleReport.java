package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Sample;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.sample.SampleCheck;
import dev.graphlet.processor.sample.SampleProblem;

/** Compares samples with the specs of their package. A sample depends on all specs that its type names. */
record SampleReport(SampleShapes shapes) {
    void report(Spec spec, Problems problems) {
        if (spec instanceof StructuredSpec structured) {
            structured
                    .sample()
                    .ifPresent(sample -> report(sample, spec.reference().qualifiedName(), problems));
        }
    }

    private void report(Sample sample, String type, Problems problems) {
        for (SampleProblem problem : SampleCheck.check(sample.json(), type, shapes::type)) {
            Object[] arguments = problem.arguments().toArray();
            if (problem.isWarning()) {
                problems.warn(problem.code(), sample.origin(), arguments);
            } else {
                problems.add(problem.code(), sample.origin(), arguments);
            }
        }
    }
}

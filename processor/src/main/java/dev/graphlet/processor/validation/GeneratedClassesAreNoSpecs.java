package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A generated class is not in the file of another spec. */
final class GeneratedClassesAreNoSpecs implements Rule<List<Spec>> {
    @Override
    public void check(List<Spec> specs, Problems problems) {
        Map<String, Spec> files = new HashMap<>();
        specs.forEach(spec -> files.put(spec.specClass().toLowerCase(Locale.ROOT), spec));
        for (Spec spec : specs) {
            for (GeneratedClass generated : GeneratedClass.of(spec)) {
                Spec other = files.get(generated.name().toLowerCase(Locale.ROOT));
                // A clash with the spec itself is reported by another rule.
                if (other != null && !other.specClass().equals(spec.specClass())) {
                    problems.add(
                            ProblemCode.CLASS_SPEC,
                            spec.origin(),
                            spec.specClass(),
                            generated.name(),
                            "'" + other.specClass() + "'");
                }
            }
        }
    }
}

package dev.graphlet.processor;

import com.google.auto.service.AutoService;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import dev.graphlet.processor.rendering.Rendering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Writes all that belongs to one spec, and reports what is wrong with it; isolating, as Gradle calls it. */
@AutoService(Processor.class)
public final class GraphletProcessor extends StagedProcessor {
    private final Set<String> done = new HashSet<>();
    private final Output output = new Output();

    /** For the service loader. */
    public GraphletProcessor() {}

    @Override
    boolean hasWork(Set<String> names, Set<String> fresh) {
        return !done.containsAll(names);
    }

    @Override
    void generate(CheckedSpecs specs, Set<String> fresh) {
        Map<PackageElement, Set<String>> models = new HashMap<>(); // once for a package, not once for each of its specs
        specs.usable().stream().filter(spec -> done.add(spec.name())).forEach(spec -> {
            TypeElement element = processingEnv.getElementUtils().getTypeElement(spec.name());
            generate(spec, specs, element, models.computeIfAbsent(SpecFinder.packageOf(element), SpecFinder::models));
        });
    }

    private void generate(CheckedSpec checked, CheckedSpecs specs, TypeElement element, Set<String> models) {
        checked.spec()
                .map(spec -> Rendering.spec(spec, models, specs.mentioned(checked)))
                .ifPresent(files -> output.write(files, checked.name(), List.of(element), processingEnv));
    }

    @Override
    void report(CheckedSpecs specs, Problems problems) {
        specs.report(problems);
        output.report(processingEnv.getElementUtils(), problems);
    }
}

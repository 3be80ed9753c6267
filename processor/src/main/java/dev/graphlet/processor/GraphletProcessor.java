package dev.graphlet.processor;

import com.google.auto.service.AutoService;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import dev.graphlet.processor.rendering.Rendering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/** Writes all that belongs to one spec, and reports what is wrong with it; isolating, as Gradle calls it. */
@AutoService(Processor.class)
public final class GraphletProcessor extends StagedProcessor {
    private final Set<String> done = new HashSet<>();
    private final Output output = new Output();

    /** For the service loader. */
    public GraphletProcessor() {}

    @Override
    void generate(CheckedSpecs specs, Set<String> fresh) {
        specs.usable().stream().filter(spec -> done.add(spec.name())).forEach(spec -> generate(spec, specs));
    }

    private void generate(CheckedSpec checked, CheckedSpecs specs) {
        TypeElement element = processingEnv.getElementUtils().getTypeElement(checked.name());
        Set<String> neighbours = SpecFinder.models(SpecFinder.packageOf(element));
        checked.spec()
                .map(spec -> Rendering.spec(spec, neighbours, specs.mentioned(checked)))
                .ifPresent(files -> output.write(files, checked.name(), List.of(element), processingEnv));
    }

    @Override
    void report(CheckedSpecs specs, Problems problems) {
        specs.report(problems);
        output.report(processingEnv.getElementUtils(), problems);
    }
}

package dev.graphlet.processor;

import com.google.auto.service.AutoService;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.rendering.Rendering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Writes all that belongs to one spec, and reports what is wrong with it; isolating, as Gradle calls it. What belongs to a spec in a
 * class file was written when that was compiled.
 */
@AutoService(Processor.class)
public final class GraphletProcessor extends StagedProcessor {
    private final Set<String> done = new HashSet<>();
    private final Output output = new Output();

    /** For the service loader. */
    public GraphletProcessor() {}

    @Override
    Set<String> compiled(Set<String> found, RoundEnvironment round) {
        return Set.of();
    }

    @Override
    boolean hasWork(Set<String> names, Set<String> fresh) {
        return !done.containsAll(names);
    }

    @Override
    void generate(CheckedSpecs specs, Set<String> fresh) {
        specs.usable().stream().filter(spec -> done.add(spec.name())).forEach(spec -> generate(spec, specs));
    }

    private void generate(CheckedSpec checked, CheckedSpecs specs) {
        TypeElement element = processingEnv.getElementUtils().getTypeElement(checked.name());
        checked.spec()
                .map(spec -> Rendering.spec(spec, specs.mentioned(checked)))
                .ifPresent(files -> output.write(files, checked.name(), List.of(element), processingEnv));
    }

    @Override
    void report(CheckedSpecs specs, Problems problems) {
        specs.report(problems);
        output.report(processingEnv.getElementUtils(), isSource(), problems);
    }

    /** The other processor is asked later, and claims. */
    @Override
    boolean claims() {
        return false;
    }
}

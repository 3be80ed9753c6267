package dev.graphlet.processor;

import com.google.auto.service.AutoService;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.rendering.Rendering;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes of each spec and reports the problems of each spec alone. Isolating in Gradle's terms. The classes
 * of a spec in a class file were written when the spec was compiled.
 */
@AutoService(Processor.class)
public final class GraphletProcessor extends StagedProcessor {
    private final Set<String> done = new HashSet<>();
    private final Output output = new Output();

    /** Creates a processor. For the service loader. */
    public GraphletProcessor() {}

    @Override
    Set<String> compiled(Set<String> found, Collection<? extends Element> roots) {
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

    /** Returns false: {@link GraphletServiceProcessor}, which runs later, claims the annotations. */
    @Override
    boolean claims() {
        return false;
    }
}

package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The course that both processors take: read and check in each round, generate while there is one, report in the last. */
abstract class StagedProcessor extends AbstractProcessor {
    private final Set<String> names = new TreeSet<>();

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> fresh = SpecFinder.find(round.getRootElements());
        names.addAll(fresh);
        if (round.processingOver()) {
            Problems problems = new Problems();
            report(read(), problems);
            problems.print(processingEnv.getMessager());
        } else if (hasWork(names, fresh)) {
            generate(read(), fresh);
        }
        return false;
    }

    private CheckedSpecs read() {
        return CheckedSpecs.of(names, processingEnv.getElementUtils());
    }

    /** Whether there may be something to write in this round; if not, the specs aren't even read. */
    abstract boolean hasWork(Set<String> names, Set<String> fresh);

    /** Writes what can be written; the names are those of the specs that are new in this round. */
    abstract void generate(CheckedSpecs specs, Set<String> fresh);

    /** Adds all that this processor has to say; the other one has the rest. */
    abstract void report(CheckedSpecs specs, Problems problems);

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.graphlet.annotations.*");
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}

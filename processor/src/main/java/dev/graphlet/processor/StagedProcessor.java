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
        CheckedSpecs specs = CheckedSpecs.of(names, processingEnv.getElementUtils());
        if (round.processingOver()) {
            Problems problems = new Problems();
            report(specs, problems);
            problems.print(processingEnv.getMessager());
        } else {
            generate(specs, fresh);
        }
        return false;
    }

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

package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** Runs the stages of a processor: reads, checks and generates in each round, reports in the last round. */
final class Pipeline {
    private final StagedProcessor processor;
    private final ProcessingEnvironment environment;
    private final SourceRoots roots;
    private final Set<String> names = new TreeSet<>();

    Pipeline(StagedProcessor processor, ProcessingEnvironment environment, SourceRoots roots) {
        this.processor = processor;
        this.environment = environment;
        this.roots = roots;
    }

    void run(RoundEnvironment round) {
        roots.add(round);
        Set<String> found = SpecFinder.find(round.getRootElements());
        Set<String> fresh = roots.sourcesOf(found);
        names.addAll(fresh);
        names.addAll(processor.compiled(found, round));
        if (round.processingOver()) {
            report(check(read()));
        } else if (processor.hasWork(names, fresh)) {
            processor.generate(check(read()), fresh);
        }
    }

    private ReadSpecs read() {
        return ReadSpecs.of(names, roots.isSource(), environment.getElementUtils());
    }

    private static CheckedSpecs check(ReadSpecs specs) {
        return new CheckedSpecs(specs, SpecChecks.of(specs));
    }

    private void report(CheckedSpecs specs) {
        Problems problems = new Problems();
        processor.report(specs, problems);
        problems.print(environment.getMessager());
    }
}

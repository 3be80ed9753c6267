package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Runs the stages of a processor: reads, checks and generates in each round, reports in the last round. */
final class Pipeline {
    private final StagedProcessor processor;
    private final ProcessingEnvironment environment;
    private final SourceRoots roots;
    private final Set<String> names = new TreeSet<>();
    private @Nullable CheckedSpecs known;

    Pipeline(StagedProcessor processor, ProcessingEnvironment environment, SourceRoots roots) {
        this.processor = processor;
        this.environment = environment;
        this.roots = roots;
    }

    /** Runs a round, in which the roots have the Graphlet {@code annotations}. */
    void run(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roots.add(round);
        Collection<? extends Element> annotated = annotated(annotations, round);
        Set<String> found = SpecFinder.find(annotated);
        Set<String> fresh = roots.sourcesOf(found);
        names.addAll(fresh);
        names.addAll(processor.compiled(found, annotated));
        if (round.processingOver()) {
            report();
        } else if (processor.hasWork(names, fresh)) {
            processor.generate(specs(), fresh);
        }
    }

    /** Returns the roots that may have annotations, and packages: most rounds bring generated classes only. */
    private static Collection<? extends Element> annotated(
            Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<? extends Element> all = round.getRootElements();
        return annotations.isEmpty() ? ElementFilter.packagesIn(all) : all;
    }

    /** Returns the specs; they are read again only if there are new ones, or types that may exist by now. */
    private CheckedSpecs specs() {
        CheckedSpecs specs = known;
        if (specs == null || !specs.areFinal(names)) {
            specs = read();
            known = specs;
        }
        return specs;
    }

    private CheckedSpecs read() {
        ReadSpecs specs = ReadSpecs.of(new TreeSet<>(names), roots.isSource(), environment.getElementUtils());
        return new CheckedSpecs(specs, SpecChecks.of(specs));
    }

    /** Prints all problems. Those of specs of an earlier round have no position, since javac renews all elements. */
    private void report() {
        Problems problems = problems(specs());
        if (!problems.isEmpty()) {
            problems = problems(read());
        }
        problems.print(environment.getMessager());
    }

    private Problems problems(CheckedSpecs specs) {
        Problems problems = new Problems();
        processor.report(specs, problems);
        return problems;
    }
}

package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problems;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A processor that generates and reports a part of the whole, with its own {@link Pipeline}. */
abstract class StagedProcessor extends AbstractProcessor {
    private SourceRoots roots;
    private Pipeline pipeline;

    @Override
    public final synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        roots = new SourceRoots(environment);
        pipeline = new Pipeline(this, environment, roots);
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // else javac -Xlint:processing warns about unclaimed annotations
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        pipeline.run(annotations, round);
        return claims();
    }

    /** Returns a test for types compiled from source. */
    final Predicate<TypeElement> isSource() {
        return roots.isSource();
    }

    /** Returns the specs in class files that this processor handles; {@code found} are the specs in {@code roots}. */
    abstract Set<String> compiled(Set<String> found, Collection<? extends Element> roots);

    /** Returns whether there may be files to write in this round; if not, the specs are not read. */
    abstract boolean hasWork(Set<String> names, Set<String> fresh);

    /** Writes the files that can be written; {@code fresh} are the source specs among the roots of this round. */
    abstract void generate(CheckedSpecs specs, Set<String> fresh);

    /** Adds all problems that this processor reports; the other processor reports the remaining ones. */
    abstract void report(CheckedSpecs specs, Problems problems);

    /** Returns whether this processor claims the annotations, so that compilers run no later processor for them. */
    abstract boolean claims();

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.graphlet.annotations.*");
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}

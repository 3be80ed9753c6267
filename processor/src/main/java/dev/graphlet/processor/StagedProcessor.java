package dev.graphlet.processor;

import dev.graphlet.processor.compilation.SourceFiles;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The course that both processors take: read and check in each round, generate while there is one, report in the last. */
abstract class StagedProcessor extends AbstractProcessor {
    private final Set<String> roots = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // else javac warns under -Xlint:processing that nobody claims Graphlet's
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> found = SpecFinder.find(round.getRootElements());
        roots.addAll(SpecFinder.types(round.getRootElements()));
        Set<String> fresh = sources(found);
        names.addAll(fresh);
        names.addAll(compiled(found, round));
        if (round.processingOver()) {
            Problems problems = new Problems();
            report(read(), problems);
            problems.print(processingEnv.getMessager());
        } else if (hasWork(names, fresh)) {
            generate(read(), fresh);
        }
        return claims();
    }

    private CheckedSpecs read() {
        return CheckedSpecs.of(names, isSource(), processingEnv.getElementUtils());
    }

    private Set<String> sources(Set<String> found) {
        Predicate<TypeElement> isSource = isSource();
        return found.stream()
                .filter(name -> {
                    TypeElement type =
                            processingEnv.getElementUtils().getTypeElement(name); // null in an unfinished source
                    return type != null && isSource.test(type);
                })
                .collect(Collectors.toSet());
    }

    /** Returns whether a type is compiled from source; a compiler that doesn't tell is taken to have sources as its roots. */
    final Predicate<TypeElement> isSource() {
        SourceFiles sources = new SourceFiles(processingEnv);
        return type ->
                sources.contain(type, roots.contains(type.getQualifiedName().toString()));
    }

    /** Returns the names of specs in class files that this processor works on too; {@code found} are those of the round's roots. */
    abstract Set<String> compiled(Set<String> found, RoundEnvironment round);

    /** Whether there may be something to write in this round; if not, the specs aren't even read. */
    abstract boolean hasWork(Set<String> names, Set<String> fresh);

    /** Writes what can be written; {@code fresh} are the specs that this round compiles from source, and no round before. */
    abstract void generate(CheckedSpecs specs, Set<String> fresh);

    /** Adds all that this processor has to say; the other one has the rest. */
    abstract void report(CheckedSpecs specs, Problems problems);

    /** Whether the annotations are claimed, so that compilers ask no other processor for them. */
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

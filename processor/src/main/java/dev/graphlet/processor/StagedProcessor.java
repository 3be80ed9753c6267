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

/** The steps that both processors share: read, check and generate in each round, report in the last round. */
abstract class StagedProcessor extends AbstractProcessor {
    private final Set<String> roots = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // else javac -Xlint:processing warns about unclaimed annotations
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

    /** Returns a test for types compiled from source. Roots count as sources if the compiler does not tell. */
    final Predicate<TypeElement> isSource() {
        SourceFiles sources = new SourceFiles(processingEnv);
        return type ->
                sources.contain(type, roots.contains(type.getQualifiedName().toString()));
    }

    /** Returns the specs in class files that this processor handles; {@code found} are the specs among the roots. */
    abstract Set<String> compiled(Set<String> found, RoundEnvironment round);

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

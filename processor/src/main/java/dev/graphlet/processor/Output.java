package dev.graphlet.processor;

import com.palantir.javapoet.JavaFile;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.reading.SpecFinder;
import dev.graphlet.processor.writing.Outcome;
import dev.graphlet.processor.writing.SourceWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the files of a processor and collects failures, which are reported in the last round. */
final class Output {
    private final SourceWriter writer = new SourceWriter();
    private final List<Failure> failures = new ArrayList<>();

    /** A file that could not be written for a spec. */
    private record Failure(String spec, String file, Outcome outcome) {}

    void write(List<JavaFile> files, String spec, Collection<TypeElement> origins, ProcessingEnvironment environment) {
        for (JavaFile file : files) {
            Outcome outcome = writer.write(file, origins, environment);
            if (outcome.kind() != Outcome.Kind.WRITTEN) {
                failures.add(new Failure(
                        spec, file.packageName() + "." + file.typeSpec().name(), outcome));
            }
        }
    }

    void report(Elements elements, Predicate<TypeElement> isSource, Problems problems) {
        for (Failure failure : failures) {
            Origin origin = Origin.of(elements.getTypeElement(failure.spec()));
            if (failure.outcome().kind() == Outcome.Kind.FAILED) {
                problems.add(
                        ProblemCode.CLASS_WRITE,
                        origin,
                        failure.file(),
                        failure.outcome().detail());
            } else if (!isSpec(failure.file(), elements)) {
                problems.add(exists(elements.getTypeElement(failure.file()), isSource), origin, failure.file());
            }
        }
    }

    /** Returns the code for a file that exists already. Unlike javac, ECJ does not replace classes in class files. */
    private static ProblemCode exists(@Nullable TypeElement type, Predicate<TypeElement> isSource) {
        return type == null || isSource.test(type) ? ProblemCode.CLASS_EXISTS : ProblemCode.CLASS_COMPILED;
    }

    /** Returns whether {@code name} is a spec: a rule has already reported the clash with a spec. */
    private static boolean isSpec(String name, Elements elements) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .filter(type -> !SpecFinder.find(List.of(type)).isEmpty())
                .isPresent();
    }
}

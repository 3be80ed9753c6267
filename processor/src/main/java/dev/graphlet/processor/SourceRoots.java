package dev.graphlet.processor;

import static java.util.stream.Collectors.toSet;

import dev.graphlet.processor.compilation.SourceFiles;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The types that the compiler has handed to a processor, some of which are compiled from source. */
final class SourceRoots {
    private final ProcessingEnvironment environment;
    private final Set<String> names = new HashSet<>();

    SourceRoots(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    void add(RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            names.add(type.getQualifiedName().toString());
        }
    }

    /** Returns a test for types compiled from source. Roots count as sources if the compiler does not tell. */
    Predicate<TypeElement> isSource() {
        SourceFiles sources = new SourceFiles(environment);
        return type -> sources.contain(type, isRoot(type));
    }

    private boolean isRoot(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .anyMatch(outer ->
                        names.contains(((TypeElement) outer).getQualifiedName().toString()));
    }

    /** Returns those of the types named {@code found} that are compiled from source; some may be unfinished. */
    Set<String> sourcesOf(Set<String> found) {
        Predicate<TypeElement> isSource = isSource();
        return found.stream()
                .filter(name -> Optional.ofNullable(
                                environment.getElementUtils().getTypeElement(name))
                        .filter(isSource)
                        .isPresent())
                .collect(toSet());
    }
}

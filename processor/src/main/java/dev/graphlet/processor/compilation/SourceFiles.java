package dev.graphlet.processor.compilation;

import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Distinguishes types compiled from source from types in class files. Being a root is not enough, because build tools
 * also pass class names.
 */
public final class SourceFiles {
    private final FileObjects fileObjects;
    private final SyntaxTrees syntaxTrees;

    /** Creates an instance that queries the compiler of {@code environment}. */
    public SourceFiles(ProcessingEnvironment environment) {
        this.fileObjects = FileObjects.of(environment.getElementUtils());
        this.syntaxTrees = SyntaxTrees.of(environment);
    }

    /** Returns whether {@code type} is compiled from source; {@code otherwise} if the compiler does not tell. */
    public boolean contain(TypeElement type, boolean otherwise) {
        return Stream.of(fileObjects.isSource(type), syntaxTrees.isSource(type))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }
}

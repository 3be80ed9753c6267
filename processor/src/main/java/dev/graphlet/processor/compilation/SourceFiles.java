package dev.graphlet.processor.compilation;

import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Tells types that are compiled from source from those in class files. A type is not a source because it is a root: build tools
 * hand over class names too.
 */
public final class SourceFiles {
    private final FileObjects fileObjects;
    private final SyntaxTrees syntaxTrees;

    /** Asks the compiler of the environment. */
    public SourceFiles(ProcessingEnvironment environment) {
        this.fileObjects = FileObjects.of(environment.getElementUtils());
        this.syntaxTrees = SyntaxTrees.of(environment);
    }

    /** Returns whether the type is compiled from source; {@code otherwise} if the compiler doesn't tell. */
    public boolean contain(TypeElement type, boolean otherwise) {
        return Stream.of(fileObjects.isSource(type), syntaxTrees.isSource(type))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }
}

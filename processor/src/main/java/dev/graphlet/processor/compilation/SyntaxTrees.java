package dev.graphlet.processor.compilation;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Queries javac for the syntax tree of a type, which exists for source files only.
 *
 * @param trees the syntax trees; empty if the compiler is not javac
 */
record SyntaxTrees(Optional<Trees> trees) {
    static SyntaxTrees of(ProcessingEnvironment environment) {
        return new SyntaxTrees(Decorated.environments(environment)
                .flatMap(each -> trees(each).stream())
                .findFirst());
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty(); // not javac's environment, or no module jdk.compiler at run time
        }
    }

    Optional<Boolean> isSource(TypeElement type) {
        return trees.map(found -> found.getPath(type) != null);
    }
}

package dev.graphlet.tool.client;

import dev.graphlet.tool.source.SourceProblem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A spec that names something that does not exist.
 *
 * @param name the simple name of the spec
 * @param file the source of the spec; empty if the spec is in a class file
 */
record UnresolvedSpec(String name, Optional<Path> file) {
    boolean isIn(Path other) {
        return file.filter(other::equals).isPresent();
    }

    /** Returns the message that gives {@code reason}, as the compiler gives it. */
    String because(String reason) {
        return "The spec '" + name + "' cannot be read: " + reason
                + ". Correct the name, or name the jar or folder that has it by --classpath.";
    }

    /** Returns the problem if the compiler says nothing about it. */
    SourceProblem unexplained(Path sources) {
        return new SourceProblem(file.orElse(sources), 1, because("it names something that is not there"));
    }
}

package dev.graphlet.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Searches what the service has: {@code graphlet find}. */
@Mojo(name = "find", requiresProject = false, aggregator = true, threadSafe = true)
public final class FindMojo extends CommandMojo {
    /** What to search for, such as {@code send mail}; before it the service, if it is not v1.0. */
    @Parameter(property = "graph", required = true)
    private @Nullable String graph;

    @Override
    void addTo(Arguments arguments) {
        arguments.word("find").words(graph);
    }
}

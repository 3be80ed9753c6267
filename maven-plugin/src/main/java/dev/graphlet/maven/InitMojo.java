package dev.graphlet.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a project that signs in and sends its first requests: {@code graphlet init}. */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends SpecMojo {
    /** The folder of the project, which is not there yet. */
    @Parameter(property = "graphlet.name")
    private @Nullable String name;

    /** The build tool of the project, {@code maven} or {@code gradle}. */
    @Parameter(property = "graphlet.build")
    private @Nullable String build;

    @Override
    void addTo(Arguments arguments) throws MojoFailureException {
        if (name == null) {
            throw new MojoFailureException("Name the project, as in -Dgraphlet.name=mail.");
        }
        arguments.word("init").word(arguments.path(name));
        addSpecs(arguments);
        arguments.option("--build", build);
    }
}

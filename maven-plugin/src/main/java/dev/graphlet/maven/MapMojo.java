package dev.graphlet.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Draws the types of the client: {@code graphlet map}. */
@Mojo(name = "map", requiresProject = false, threadSafe = true, requiresDependencyResolution = ResolutionScope.COMPILE)
public final class MapMojo extends ClientMojo {
    /** Types to draw, with the types next to them: {@code user group}. */
    @Parameter(property = "graphlet.types")
    private @Nullable String types;

    /** The form: {@code mermaid} or {@code svg}. */
    @Parameter(property = "graphlet.format")
    private @Nullable String format;

    /** The file to write, if the map is not to be printed. */
    @Parameter(property = "graphlet.out")
    private @Nullable String out;

    @Override
    void addTo(Arguments arguments) {
        addClient(arguments.word("map").words(types));
        arguments.option("--format", format).file("--out", out);
    }
}

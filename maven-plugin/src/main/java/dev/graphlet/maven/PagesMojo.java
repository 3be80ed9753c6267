package dev.graphlet.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the reference documentation of the client: {@code graphlet pages}. */
@Mojo(
        name = "pages",
        requiresProject = false,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE)
public final class PagesMojo extends ClientMojo {
    /** The folder to write to. */
    @Parameter(property = "graphlet.out", defaultValue = "${project.build.directory}/graphlet-pages")
    private @Nullable String out;

    /** The form: {@code md}, {@code html} or {@code openapi}. */
    @Parameter(property = "graphlet.format")
    private @Nullable String format;

    @Override
    void addTo(Arguments arguments) {
        addClient(arguments.word("pages"));
        arguments.file("--out", out).option("--format", format);
    }
}

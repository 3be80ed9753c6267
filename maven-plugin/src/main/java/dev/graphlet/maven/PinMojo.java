package dev.graphlet.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes what the service says about the types of specs: {@code graphlet pin}. */
@Mojo(name = "pin", requiresProject = false, threadSafe = true)
public final class PinMojo extends CommandMojo {
    /** The package, if not all with {@code @GraphService}. */
    @Parameter(property = "graphlet.package")
    private @Nullable String packageName;

    /** The folder of the sources. */
    @Parameter(property = "graphlet.sources", defaultValue = "${project.build.sourceDirectory}")
    private @Nullable String sources;

    /** A file or URL with the metadata of beta, to tell what is in beta only. */
    @Parameter(property = "graphlet.beta")
    private @Nullable String beta;

    /** Files or URLs with the metadata of national clouds, such as {@code CHINA=china.xml}. */
    @Parameter(property = "graphlet.clouds")
    private List<String> clouds = List.of();

    /** A file or URL with the permissions of Graph. */
    @Parameter(property = "graphlet.permissions")
    private @Nullable String permissions;

    /** Whether to print what would be written, and write nothing. */
    @Parameter(property = "graphlet.dryRun")
    private boolean dryRun;

    @Override
    boolean isSkipped(Arguments arguments) {
        return sources != null && !new File(arguments.path(sources)).isDirectory();
    }

    @Override
    void addTo(Arguments arguments) {
        arguments
                .word("pin")
                .option("--package", packageName)
                .file("--beta", beta)
                .file("--permissions", permissions)
                .file("--sources", sources)
                .flag("--dry-run", dryRun);
        Clouds.add(clouds, arguments);
    }
}

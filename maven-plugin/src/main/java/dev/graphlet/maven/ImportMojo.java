package dev.graphlet.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the specs of what a program wants to call: {@code graphlet import}. */
@Mojo(name = "import", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportMojo extends SpecMojo {
    /** The folder of the sources. */
    @Parameter(property = "graphlet.sources", defaultValue = "${project.build.sourceDirectory}")
    private @Nullable String sources;

    /** Whether to print what would be written, and write nothing. */
    @Parameter(property = "graphlet.dryRun")
    private boolean dryRun;

    @Override
    void addTo(Arguments arguments) {
        arguments.word("import");
        addSpecs(arguments);
        arguments.file("--sources", sources).flag("--dry-run", dryRun);
    }
}

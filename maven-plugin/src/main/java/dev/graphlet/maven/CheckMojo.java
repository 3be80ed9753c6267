package dev.graphlet.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails if the service has changed what specs name: {@code graphlet check}. With {@code -o} no server is asked. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends CommandMojo {
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

    /** The form of the report: {@code text}, {@code md}, {@code json} or {@code sarif}. */
    @Parameter(property = "graphlet.format")
    private @Nullable String format;

    /** A file for the report, which is also printed as text. */
    @Parameter(property = "graphlet.output")
    private @Nullable String output;

    /** A folder with samples to check instead. */
    @Parameter(property = "graphlet.json")
    private @Nullable String json;

    /** Whether to compare with the metadata that are kept, and ask no server. */
    @Parameter(property = "graphlet.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /** Whether to leave out the comparison. */
    @Parameter(property = "graphlet.skip")
    private boolean skip;

    @Override
    boolean isSkipped(Arguments arguments) {
        return skip || (sources != null && !new File(arguments.path(sources)).isDirectory());
    }

    @Override
    void addTo(Arguments arguments) {
        arguments
                .word("check")
                .option("--package", packageName)
                .file("--beta", beta)
                .file("--permissions", permissions)
                .file("--sources", sources)
                .option("--format", format)
                .file("--output", output)
                .file("--json", json);
        Clouds.add(clouds, arguments);
    }

    @Override
    void addFreshness(Arguments arguments) {
        arguments.flag("--offline", offline);
    }

    @Override
    String failure(String said) {
        boolean explained = said.lines().anyMatch(line -> !line.startsWith("note: "));
        return explained
                ? said
                : json == null
                        ? "The service has changed what specs name, as listed above. Correct the specs, and run"
                                + " graphlet:pin."
                        : "Samples have errors, as listed above. Correct them, or the specs.";
    }
}

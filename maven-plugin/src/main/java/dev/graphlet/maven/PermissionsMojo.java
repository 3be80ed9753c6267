package dev.graphlet.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells which permissions specs need: {@code graphlet permissions}. */
@Mojo(name = "permissions", requiresProject = false, threadSafe = true)
public final class PermissionsMojo extends CommandMojo {
    /** Requests instead of those of the specs, such as {@code 'POST /users' /me}. */
    @Parameter(property = "graph")
    private @Nullable String graph;

    /** The package, if not all with {@code @GraphService}. */
    @Parameter(property = "graphlet.package")
    private @Nullable String packageName;

    /** The folder of the sources. */
    @Parameter(property = "graphlet.sources", defaultValue = "${project.build.sourceDirectory}")
    private @Nullable String sources;

    /** Jars and folders with further specs. */
    @Parameter(property = "graphlet.classpath")
    private @Nullable String classpath;

    /** A file or URL with the permissions of Graph. */
    @Parameter(property = "graphlet.permissions")
    private @Nullable String permissions;

    /** A file or URL with the identifiers of permissions. */
    @Parameter(property = "graphlet.provisioning")
    private @Nullable String provisioning;

    /** One of {@code text}, {@code md}, {@code csv} and {@code json}. */
    @Parameter(property = "graphlet.format")
    private @Nullable String format;

    /** For the manifest: {@code delegated}, {@code personal} or {@code application}. */
    @Parameter(property = "graphlet.scheme")
    private @Nullable String scheme;

    /** Whether to print {@code requiredResourceAccess} for the manifest of the app registration. */
    @Parameter(property = "graphlet.manifest")
    private boolean manifest;

    /** A file with an access token to compare with. */
    @Parameter(property = "graphlet.token")
    private @Nullable String token;

    /** Whether to insert {@code @Permissions} into specs that have none. */
    @Parameter(property = "graphlet.write")
    private boolean write;

    /** Whether to print what would be written, and write nothing. */
    @Parameter(property = "graphlet.dryRun")
    private boolean dryRun;

    @Override
    boolean readsMetadata() {
        return false;
    }

    @Override
    boolean isSkipped(Arguments arguments) {
        return graph == null && sources != null && !new File(arguments.path(sources)).isDirectory();
    }

    @Override
    void addTo(Arguments arguments) {
        arguments
                .word("permissions")
                .words(graph)
                .option("--package", packageName)
                .file("--sources", sources)
                .option("--classpath", classpath)
                .file("--permissions", permissions)
                .file("--provisioning", provisioning)
                .option("--format", format)
                .option("--scheme", scheme)
                .flag("--manifest", manifest)
                .file("--token", token)
                .flag("--write", write)
                .flag("--dry-run", dryRun);
    }
}

package dev.graphlet.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about the client that the specs of a project declare. */
abstract class ClientMojo extends CommandMojo {
    /** The package, if several have {@code @GraphService}. */
    @Parameter(property = "graphlet.package")
    private @Nullable String packageName;

    /** The folder of the sources. */
    @Parameter(property = "graphlet.sources", defaultValue = "${project.build.sourceDirectory}")
    private @Nullable String sources;

    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true)
    private @Nullable List<String> classPath;

    @Override
    boolean isSkipped(Arguments arguments) {
        return sources != null && !new File(arguments.path(sources)).isDirectory();
    }

    @Override
    final void addFreshness(Arguments arguments) {}

    @Override
    final boolean readsMetadata() {
        return false;
    }

    /** Adds which client it is, with the class path of the project for specs in jars. */
    final void addClient(Arguments arguments) {
        arguments.option("--package", packageName).file("--sources", sources);
        List<String> there = classPath == null
                ? List.of()
                : classPath.stream().filter(part -> new File(part).exists()).toList();
        if (!there.isEmpty()) {
            arguments.option("--classpath", String.join(File.pathSeparator, there));
        }
    }
}

package dev.graphlet.tool.cli;

import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says where specs are, and whether to write them. */
final class TargetOptions {
    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the specs. By default the only one with @GraphService.")
    @Nullable
    String packageName;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "src/main/java",
            description = "The folder of the sources (default: ${DEFAULT-VALUE}).")
    Path sources = Path.of("src/main/java");

    @Option(names = "--dry-run", description = "Print what would be written, and write nothing.")
    boolean dryRun;

    /** Returns the specs that there are; none if there is no folder yet. */
    SpecSources read() {
        return Files.isDirectory(sources) ? SpecSources.read(sources) : SpecSources.none();
    }

    /** Returns the folder that names in a difference are relative to. */
    Path root() {
        return sources.isAbsolute() ? Path.of("").toAbsolutePath() : Path.of("");
    }
}

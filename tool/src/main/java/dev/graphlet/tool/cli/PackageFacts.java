package dev.graphlet.tool.cli;

import dev.graphlet.tool.facts.FactsFile;
import dev.graphlet.tool.facts.Pin;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.FileChanges;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the files of facts. */
final class PackageFacts {
    private final PinSources metadata;

    PackageFacts(PinSources metadata) {
        this.metadata = metadata;
    }

    /**
     * Plans the facts of a package.
     *
     * @param names what its specs name
     * @throws DataException if metadata cannot be had, or if there is a file of the name that has no facts
     */
    void plan(PinnedPackage specs, SpecSelection names, FileChanges changes) {
        Optional<String> before = before(specs.file());
        changes.replace(
                specs.file(),
                new FactsFile(specs.name())
                        .text(Pin.facts(metadata.of(specs, names.listed()), names.all(), names.requests()), before));
    }

    /** Tells whether a source of a package cannot be read, so that it may have specs that nobody knows. */
    static boolean isBroken(SpecPackage specs, List<SourceProblem> problems) {
        Set<Path> read =
                specs.specs().stream().map(Spec::file).map(file -> file.path()).collect(Collectors.toSet());
        return problems.stream()
                .map(SourceProblem::file)
                .filter(file -> specs.folder().equals(file.getParent()))
                .anyMatch(file -> !file.endsWith(FactsFile.NAME) && !read.contains(file));
    }

    /** Returns what is said of a package whose facts stay as they are. */
    static String broken(String packageName) {
        return "The facts of " + packageName + " were not changed. Correct its sources, and run 'graphlet pin'.";
    }

    private static Optional<String> before(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (!FactsFile.isReplaceable(text)) {
                throw new DataException(
                        file + " has no @Facts. Nothing was changed. Rename the file, and run 'graphlet pin'.");
            }
            return Optional.of(text);
        } catch (IOException e) {
            throw new DataException(
                    file + " cannot be read. Nothing was changed. Move the file, and run 'graphlet pin' again.", e);
        }
    }
}

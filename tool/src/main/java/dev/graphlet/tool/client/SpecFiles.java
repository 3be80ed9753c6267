package dev.graphlet.tool.client;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.SourceProblem;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sources of the packages with {@code @GraphService}.
 *
 * @param units the files that the compiler can read
 * @param notJava the files of these packages that it cannot read
 * @param broken the names of the packages with a file that is not Java
 */
record SpecFiles(Set<Path> units, List<SourceProblem> notJava, Set<String> broken) {
    static SpecFiles of(SpecSources sources, Path folder) {
        SpecFiles files = new SpecFiles(new TreeSet<>(), new ArrayList<>(), new TreeSet<>());
        for (SpecPackage each : sources.packages()) {
            Set<Path> all = files(each, folder);
            for (SourceProblem problem : sources.notJava()) {
                if (all.remove(problem.file())) {
                    files.notJava.add(problem);
                    files.broken.add(each.name());
                }
            }
            files.units.addAll(all);
        }
        return files;
    }

    /** Returns whether the specs of the package called {@code name} are not known in full. */
    boolean isBroken(String name) {
        return broken.contains(name);
    }

    private static Set<Path> files(SpecPackage specs, Path folder) {
        Set<Path> files = new TreeSet<>();
        specs.specs().forEach(spec -> files.add(spec.file().path()));
        try (Stream<Path> there = Files.list(specs.folder())) {
            there.filter(file ->
                            isSource(Objects.requireNonNull(file.getFileName()).toString()))
                    .filter(Files::isRegularFile)
                    .forEach(files::add);
        } catch (IOException e) {
            throw new DataException(
                    "Cannot read the sources in " + folder + ": " + e.getMessage()
                            + ". Name the folder of your sources by --sources.",
                    e);
        }
        return files;
    }

    private static boolean isSource(String name) {
        return name.endsWith(".java") && !name.startsWith(".");
    }
}

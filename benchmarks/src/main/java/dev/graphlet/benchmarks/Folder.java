package dev.graphlet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files that a benchmark makes or reads. */
public final class Folder {
    private Folder() {}

    /** All files in it, at any depth, whose names end so. */
    public static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))
                    .toList();
        }
    }

    /** Copies all that is in it into a folder that exists. */
    public static void copy(Path folder, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(any -> !any.equals(folder)).toList()) {
                Files.copy(path, target.resolve(folder.relativize(path)));
            }
        }
    }

    /** Removes it, with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package dev.graphlet.benchmarks.footprint;

import dev.graphlet.benchmarks.Folder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** How large a jar would be that has no debug information. */
final class StrippedJar {
    private StrippedJar() {}

    /** The bytes of a jar of those sources, compiled anew without debug information and compressed as well as can be. */
    static long size(Path sources) throws IOException {
        Path classes = Files.createTempDirectory("graphlet-stripped");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-g:none",
                "-proc:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        try (var manager = javac.getStandardFileManager(null, null, null)) {
            // With -cp in place of a module path, the module's own declaration does not resolve, and adds one class
            // only.
            List<Path> files = Folder.files(sources, ".java").stream()
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            if (!javac.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException("not compiled: " + sources);
            }
        }
        long size = zipped(classes);
        Folder.delete(classes);
        return size;
    }

    private static long zipped(Path classes) throws IOException {
        Path jar = Files.createTempFile("graphlet-stripped", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Path each : Folder.files(classes, ".class")) {
                zip.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                Files.copy(each, zip);
            }
        }
        long size = Files.size(jar);
        Files.delete(jar);
        return size;
    }
}

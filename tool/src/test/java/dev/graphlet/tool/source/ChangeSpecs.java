package dev.graphlet.tool.source;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds a property to all specs below a folder, in a JVM of its own. */
final class ChangeSpecs {
    private ChangeSpecs() {}

    /** Prints what went wrong. {@code arguments}: the folder, and the file at which the JVM is told to end, if any. */
    public static void main(String[] arguments) throws IOException {
        try {
            SpecSources sources = SpecSources.read(Path.of(arguments[0]));
            List<SpecAddition> additions = sources.packages().get(0).specs().stream()
                    .map(spec -> new SpecAddition(
                            spec, List.of(new MemberSource("String added();", Set.of())), List.of(), Map.of()))
                    .toList();
            List<PlannedFile> files = new ArrayList<>();
            for (MergedFile each : sources.merge(additions).files()) {
                Path path = each.file().path();
                files.add(new PlannedFile(
                        path, Files.readAllBytes(path), each.file().content().encode(each.text())));
            }
            new AtomicFiles((from, to) -> {
                        if (arguments.length > 1 && to.endsWith(arguments[1])) {
                            endThisJvm();
                        }
                        AtomicFiles.move(from, to);
                    })
                    .write(files);
        } catch (DataException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Tells this JVM to end and returns when it is about to. */
    private static void endThisJvm() throws IOException {
        String pid = String.valueOf(ProcessHandle.current().pid());
        new ProcessBuilder("kill", pid).start();
        try {
            while (true) {
                Thread hook = new Thread(() -> {});
                Runtime.getRuntime().addShutdownHook(hook);
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException e) {
            // It is about to.
        }
    }
}

package dev.graphlet.benchmarks.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.graphlet.benchmarks.Folder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles what is in some folders, in a JVM of its own, and prints the milliseconds: of all, and of each phase; and, with
 * {@code -Dlive=true}, the megabytes of heap in use when all sources are generated and none is compiled, which takes the
 * time of a full collection.
 */
public final class CompileOnce {
    private CompileOnce() {}

    /** Options for processors with spaces between, the class path, the folder for classes, that for sources, and those to compile. */
    public static void main(String[] arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of("-nowarn", "-Xlint:none"));
        options.addAll(List.of(arguments[0].split(" ")));
        options.addAll(List.of("-cp", arguments[1], "-d", arguments[2], "-s", arguments[3]));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Path> files = new ArrayList<>();
        for (int i = 4; i < arguments.length; i++) {
            files.addAll(Folder.files(Path.of(arguments[i]), ".java"));
        }
        AtomicLong live = new AtomicLong();
        Phases phases = new Phases();
        long start = System.nanoTime();
        try (var manager = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    javac.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.addTaskListener(phases);
            if (Boolean.getBoolean("live")) {
                task.addTaskListener(new TaskListener() {
                    @Override
                    public void finished(TaskEvent event) {
                        if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
                            System.gc();
                            live.set(ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                        }
                    }
                });
            }
            if (!task.call()) {
                throw new IllegalStateException("not compiled");
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(millis + " " + phases.millis() + " " + (live.get() >> 20));
    }
}

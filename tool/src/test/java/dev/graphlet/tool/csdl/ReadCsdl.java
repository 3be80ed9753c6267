package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.ServiceSchema;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in a JVM of its own and prints the milliseconds of CPU of its thread and of the whole process. */
final class ReadCsdl {
    private ReadCsdl() {}

    public static void main(String[] arguments) throws Exception {
        ServiceSchema schema = CsdlReader.read(Files.readAllBytes(Path.of(arguments[0])), arguments[0]);
        long process =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        System.out.println(schema.types().size() + " types, thread " + thread + " ms, process " + process + " ms");
    }
}

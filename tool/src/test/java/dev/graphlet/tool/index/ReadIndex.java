package dev.graphlet.tool.index;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.schema.ServiceSchema;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an index in a JVM of its own and prints the milliseconds of CPU of its thread and of the whole process. */
final class ReadIndex {
    private ReadIndex() {}

    public static void main(String[] arguments) throws Exception {
        Path index = Path.of(arguments[1]);
        if (!Files.exists(index)) {
            byte[] document = Files.readAllBytes(Path.of(arguments[0]));
            Files.write(index, SchemaIndex.write(CsdlReader.read(document, arguments[0]), arguments[0]));
        }
        ServiceSchema schema =
                SchemaIndex.read(Files.readAllBytes(index), arguments[0]).orElseThrow();
        long process =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        System.out.println(schema.types().size() + " types, thread " + thread + " ms, process " + process + " ms");
    }
}

package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client reads and writes by Jackson's streaming: a mapper is made for objects of its callers' own only. */
class LoadedClassesTest {
    @TempDir
    Path folder;

    @Test
    void aProgramWithoutObjectsOfItsOwnLoadsNoMapper() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneOfEach.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(program.waitFor()).isZero();
        List<String> lines = Files.readAllLines(output);
        assertThat(lines).contains("User{id=1, displayName=Ada, additionalProperties=[@odata.context, x]}");
        assertThat(lines).contains("Request_ResourceNotFound");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("tools.jackson.databind."))
                .as("trees of what no spec declares, and no more")
                .hasSizeBetween(10, 40)
                .noneMatch(line -> line.contains("Mapper")
                        || line.contains("ObjectReader")
                        || line.contains("ObjectWriter")
                        || line.contains("Context")
                        || line.contains("ntrospect")
                        || line.contains("erializer"));
    }
}

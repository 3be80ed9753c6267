package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of "Create runGroup" says is enough to create one. */
class CreatedFromPageTest {
    private static final String PROGRAM = """
            package com.example;

            import dev.graphlet.runtime.auth.AccessTokenProvider;
            import dev.graphlet.testkit.FakeGraph;
            import java.time.OffsetDateTime;
            import java.util.concurrent.Callable;

            public class Program implements Callable<String> {
                @Override
                public String call() {
                    try (FakeGraph graph = FakeGraph.start(ExampleTypes.service());
                            ExampleClient client = ExampleClient.builder()
                                    .endpoint(graph.endpoint())
                                    .accessToken(AccessTokenProvider.of("any"))
                                    .build()) {
                        RunGroup created = client.runGroups()
                                .create(RunGroup.builder()
                                        .displayName("Fall rollover")
                                        .startDateTime(OffsetDateTime.parse("2026-09-01T00:00:00Z"))
                                        .status(RunStatus.RUNNING)
                                        .statistics(RunStatistics.of("recordsRead", 42))
                                        .build())
                                .send();
                        return graph.requests().get(0) + " " + created.displayName();
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aRunGroupIsCreated() throws Exception {
        Cli cli = new Cli(folder);
        int code = cli.imports("industry.xml", "beta", "--page", cli.file("page/create-rungroup.md"));
        assertThat(code).as(cli.err()).isZero();
        assertThat(cli.specs())
                .containsOnlyKeys(
                        "publicError",
                        "publicErrorDetail",
                        "publicInnerError",
                        "run",
                        "runGroup",
                        "runStatistics",
                        "runStatus");
        Files.writeString(cli.sources().resolve("com/example/Program.java"), PROGRAM);
        Path classes = folder.resolve("classes");
        assertThat(Compiled.problems(cli.sources(), classes)).isEmpty();
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Object program = loader.loadClass("com.example.Program")
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(((Callable<?>) program).call())
                    .isEqualTo("POST /beta/industryData/runGroups -> 201 Fall rollover");
        }
    }
}

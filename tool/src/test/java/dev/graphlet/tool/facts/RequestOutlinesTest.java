package dev.graphlet.tool.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.processor.requests.SpecRequests;
import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.ClientSpecs;
import dev.graphlet.tool.client.SpecProject;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pinned is what the compiler asks for, though one parses sources and the other one compiles them. */
class RequestOutlinesTest {
    @TempDir
    Path folder;

    @Test
    void findsTheRequestsOfTheExampleThatTheCompilerFinds() {
        assertSame(Path.of("..", "example", "src", "main", "java"));
    }

    @Test
    void findsTheRequestsOfOddSpecsThatTheCompilerFinds() {
        SpecProject project = new SpecProject(folder)
                .service("com.example.spec")
                .spec("box", """
                        @GraphEntity(singleton = "/box", operations = {Operation.GET, Operation.LIST})
                        @Inherits(entity.class) interface box {
                            @Navigation List<lid> lids();
                            @Navigation(operations = {}) lid lid();
                            java.io.InputStream content();
                            @Action(name = "shut") void close(String why);
                            @Function(onCollection = true) List<box> find(String name, Integer most);
                        }
                        """)
                .spec("lid", """
                        @GraphEntity(hasStream = true) @Inherits(entity.class) interface lid {
                            @Navigation @Name("home") box under();
                            @Navigation(contained = true, operations = Operation.LIST) List<box> boxes();
                        }
                        """)
                .spec("operations", "@GraphContainer interface operations { @Action void stopAll(); }");
        assertSame(project.sources());
    }

    private static void assertSame(Path sources) {
        ClientSpecs compiled = ClientSpecs.read(sources, List.of());
        assertThat(compiled.problems()).isEmpty();
        List<SpecPackage> packages = SpecSources.read(sources).packages();
        assertThat(compiled.clients()).hasSameSizeAs(packages);
        for (Client client : compiled.clients()) {
            SpecPackage parsed = packages.stream()
                    .filter(each -> each.name().equals(client.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(lines(RequestOutlines.requests(parsed, packages)))
                    .as(client.name())
                    .isNotEmpty()
                    .containsAll(lines(SpecRequests.of(client.specs(), client.others())));
        }
    }

    private static List<String> lines(List<ClientRequest> requests) {
        return requests.stream()
                .map(each -> each.factOperation() + " " + each.path())
                .toList();
    }
}

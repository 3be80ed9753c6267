package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service would refuse, and what a request could not do, does not compile. */
class MisusesTest {
    private static Built client;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        client = Toolchain.JAVAC.compile(folder, Sources.ofSpecs("protocol"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.folders().id(\"f\").ownerRef().set(client.people().id(\"p\"))       | ",
                "client.folders().id(\"f\").ownerRef().set(EntityReference.of(\"/people/p\")) | ",
                "client.folders().id(\"f\").ownerRef().set(client.folders().id(\"g\"))      | FolderPath cannot be converted to",
                "client.folders().id(\"f\").readersRef().add(client.folders().id(\"g\"))    | FolderPath",
                "FolderPatch.builder().bindOwner(client.folders().id(\"g\"))                | FolderPath cannot be converted to",
                "client.folders().list().bodyProperty(\"a\", 1)                             | bodyProperty",
                "client.folders().list().withoutValidation()                                | withoutValidation",
                "client.folders().id(\"f\").delete().withoutValidation()                    | withoutValidation",
                "client.folders().id(\"f\").dominant().bodyProperty(\"a\", 1)               | bodyProperty",
                "FolderPatch.builder().place((Address) null)                                 | ",
                "client.folders().id(\"f\").get().ifMatch(\"*\")                            | ifMatch",
            })
    void doesNotCompile(String expression, String message) {
        Sources sources = Sources.ofSpecs("protocol").with("protocol/Use.java", """
                        package protocol;
                        import dev.graphlet.runtime.model.EntityReference;
                        class Use {
                            static Object use(ProtocolClient client) {
                                return %s;
                            }
                        }
                        """.formatted(expression));

        Built built = Toolchain.JAVAC.compile(folder, sources);

        if (message == null) {
            assertThat(built.messages()).isEmpty();
        } else {
            assertThat(built.messages()).singleElement().asString().contains("Use.java:5", message);
        }
    }
}

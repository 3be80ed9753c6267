package dev.graphlet.processor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.generated.Built;
import dev.graphlet.processor.generated.Sources;
import dev.graphlet.processor.generated.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file of each kind, as a reader sees it; {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "goldens", "industrydata");
    private static final String PACKAGE = "com/example/industrydata/";

    private static Built built;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        built = Toolchain.JAVAC.compile(folder, Sources.ofSpecs("industrydata"));
    }

    @Test
    void everyFileCompilesWithoutAWarning() {
        assertThat(built.messages()).isEmpty();
        assertThat(built.succeeded()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Run", // an abstract entity
                "RunGroup", // an entity
                "PublicError", // a complex type
                "RunStatistics", // an open complex type
                "RunGroupBuilder",
                "RunGroupPatch",
                "RunCodec",
                "RunGroupCodec",
                "RunValidator",
                "RunProperties",
                "CreateRunGroupRequest",
                "ListRunGroupsRequest",
                "GetRunGroupRequest",
                "UpdateRunGroupRequest",
                "DeleteRunGroupRequest",
                "RunGroupsPath",
                "RunGroupPath",
                "IndustryDataClient",
                "IndustryDataTypes",
                "RunStatus", // an enumeration
                "RunFeatures" // an enumeration of flags
            })
    void isWrittenLikeItsGolden(String name) throws IOException {
        Path golden = GOLDENS.resolve(name + ".java");
        String text = built.generated().get(PACKAGE + name + ".java");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}

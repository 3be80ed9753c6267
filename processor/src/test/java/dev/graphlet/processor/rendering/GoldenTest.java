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
    private static final Path GOLDENS = Path.of("src", "test", "resources", "goldens");

    private static Built industrydata;
    private static Built protocol;
    private static Built permits;
    private static Built projections;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        industrydata = Toolchain.JAVAC.compile(folder.resolve("industrydata"), Sources.ofSpecs("industrydata"));
        protocol = Toolchain.JAVAC.compile(folder.resolve("protocol"), Sources.ofSpecs("protocol"));
        permits = Toolchain.JAVAC.compile(folder.resolve("permits"), Sources.ofSpecs("permits"));
        projections = Toolchain.JAVAC.compile(folder.resolve("projections"), Sources.ofSpecs("projections"));
    }

    @Test
    void everyFileCompilesWithoutAWarning() {
        assertThat(industrydata.messages()).isEmpty();
        assertThat(protocol.messages()).isEmpty();
        assertThat(permits.messages()).isEmpty();
        assertThat(projections.messages()).isEmpty();
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
        compare("industrydata", name, industrydata.generated().get("com/example/industrydata/" + name + ".java"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Folder", // with navigations to one and to many
                "FolderBuilder",
                "FolderPatch",
                "FolderPath", // what is related, streams and calls
                "FoldersPath", // an alternate key, a count, changes, calls of the collection
                "FolderCalls",
                "FolderCodec", // what its paths offer
                "FolderProperties", // properties of each kind
                "FolderReadersPath", // a navigation that offers less
                "FolderReadersItemPath",
                "FolderParentPath", // one that leads to one entity
                "LinesPath", // a composite key
                "EmployeePath", // of a derived type
                "EmployeeCollectionPath", // without an entity set
                "EmployeeProperties",
                "DocumentPath", // a media entity
                "UpsertFolderRequest",
                "DeltaFoldersRequest",
                "ServiceCalls", // of a container
                "ServiceOperations",
                "ProtocolClient",
                "ProtocolTypes"
            })
    void whatLeadsOnIsWrittenLikeItsGolden(String name) throws IOException {
        compare("protocol", name, protocol.generated().get("protocol/" + name + ".java"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"NotesPath", "NotePath", "NoteTopicPath", "PersonPath", "ReminderPath", "PermitsClient"})
    void whatNeedsPermissionsIsWrittenLikeItsGolden(String name) throws IOException {
        compare("permits", name, permits.generated().get("permits/" + name + ".java"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PersonCard", // a projection with members of each kind
                "TeamCard" // with a navigation to another projection only
            })
    void aProjectionIsWrittenLikeItsGolden(String name) throws IOException {
        compare("projections", name, projections.generated().get("projections/" + name + ".java"));
    }

    private static void compare(String specs, String name, String text) throws IOException {
        Path golden = GOLDENS.resolve(specs).resolve(name + ".java");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}

package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specs of the example are those that an import writes, but for what nobody but their authors knows. */
class ExampleTest {
    private static final Path EXAMPLE = Path.of("..", "example", "src", "main", "java");

    /** What metadata don't say: who is secret, and that the service itself sets a value. */
    private static final Set<String> OF_THE_AUTHOR = Set.of("Sensitive", "ReadOnly", "Unlisted");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void theDirectoryCouldHaveBeenImported() {
        imports(
                "example.xml",
                "/users",
                "displayName!,userPrincipalName!,department,otherMails,manager,photo(height,width)",
                "/me",
                "GET /users/delta",
                "user(revokeSignInSessions)",
                "directoryObject(deletedDateTime,getMemberGroups)",
                "/groups",
                "displayName!,members",
                "/applications",
                "appId,displayName!,keyCredentials",
                "/drive/items",
                "name!,size,content,createUploadSession,copy,search");
        same("com.example.directory.spec");
    }

    @Test
    void whatGraphShippedCouldHaveBeenImported() {
        imports(
                "industry.xml",
                "beta",
                "/external/industryData/runs",
                "displayName,startDateTime,endDateTime,status,blockingError,"
                        + "activities(displayName,status,blockingError),start,getStatistics",
                "GET /external/industryData/runs/{id}/activities/{id}/microsoft.graph.industryData.inboundFlowActivity",
                "GET /external/industryData/runs/{id}/activities/{id}/microsoft.graph.industryData.outboundFlowActivity");
        same("com.example.industrydata.spec");
    }

    @Test
    void thePageOfTheSeedCouldHaveBeenImported() {
        imports("industry.xml", "beta", "--page", cli.file("page/create-rungroup.md"));
        assertThat(cli.specs()).containsKeys("run", "runGroup", "runStatus", "runStatistics", "publicError");
        same("com.example.industrydata.spec");
    }

    @Test
    void theFactsArePinned() {
        String csdl = cli.file("csdl/industry.xml");
        String sources = EXAMPLE.toString();
        int code = cli.run(
                "pin", "--from", csdl, "--package", "com.example.industrydata.spec", "--sources", sources, "--dry-run");
        assertThat(code).as(cli.err()).isZero();
        assertThat(cli.out()).isEqualTo("0 files would be written.\n");
    }

    private void imports(String csdl, String... what) {
        int code = cli.imports(csdl, what);
        assertThat(code).as(cli.err()).isZero();
    }

    /** Checks that each type and member that was imported is in the example, and the same there. */
    private void same(String packageName) {
        SpecPackage imported = SpecSources.read(cli.sources()).packages().get(0);
        SpecPackage example = SpecSources.read(EXAMPLE).packages().stream()
                .filter(each -> each.name().equals(packageName))
                .findFirst()
                .orElseThrow();
        Set<String> all = new TreeSet<>();
        for (Spec spec : imported.specs()) {
            all.add(imported.qualifiedName(spec));
            Spec found = example.specs().stream()
                    .filter(each -> example.qualifiedName(each).equals(imported.qualifiedName(spec)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(spec.name() + " is not in the example"));
            assertThat(found.kind()).isEqualTo(spec.kind());
            assertThat(found.inherits()).as(spec.name()).isEqualTo(spec.inherits());
            assertThat(members(found)).as(spec.name()).containsAll(members(spec));
        }
        assertThat(all).isNotEmpty();
    }

    private static Set<String> members(Spec spec) {
        return spec.members().stream().map(ExampleTest::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(SpecMember member) {
        Set<String> annotations = new TreeSet<>(member.annotations());
        annotations.removeAll(OF_THE_AUTHOR);
        return member.kind() + " " + member.type() + " " + member.name() + member.parameters() + " " + annotations;
    }
}

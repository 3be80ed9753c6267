package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts about national clouds, about beta and about several services. */
class PinComparisonTest {
    @TempDir
    Path folder;

    private PinProject project;
    private String csdl;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        csdl = project.csdl("facts.xml", "2026-08-03");
    }

    @Test
    void marksWhatACloudLacks() throws IOException {
        project.service(PinProject.PACKAGE, ", clouds = {Cloud.CHINA}");
        user("String employeeId();", "@Action Boolean revokeSignInSessions();", "@Navigation photo photo();");
        project.spec("photo", "@GraphEntity\n@Inherits(entity.class)\ninterface photo {\n    Integer height();\n}\n");
        project.spec("group", "@GraphEntity(entitySet = \"/groups\")\n@Inherits(entity.class)\ninterface group {}\n");
        project.spec("weekday", "@GraphEnum(flags = true)\nenum weekday {\n    monday,\n    tuesday\n}\n");
        project.pinned("--from", csdl, "--cloud", "CHINA=" + project.csdl("facts-china.xml", "2026-07-30"));
        assertThat(project.facts())
                .contains("\ncloud CHINA 2026-07-30\n")
                .contains("  set groups group not-in CHINA\n", "  action stopAll(reason String) not-in CHINA\n")
                .contains("entity photo : entity stream not-in CHINA\n  height Int32\n")
                .contains("  function delta(token String) [user] on-collection not-in CHINA\n")
                .contains("  function delta() [user] on-collection\n")
                .contains("  photo => photo not-in CHINA\n", "  employeeId String immutable not-in CHINA\n")
                .contains("  tuesday 2 not-in CHINA\n");
        assertThat(project.problems())
                .filteredOn(problem -> problem.startsWith("[GraphletCloud]"))
                .extracting(
                        problem -> problem.substring(problem.indexOf("names, but ") + 11, problem.indexOf(" Remove ")))
                .containsExactlyInAnyOrder(
                        "'employeeId' of microsoft.graph.user is not in China's v1.0 of 2026-07-30.",
                        "'revokeSignInSessions' of microsoft.graph.user is not in China's v1.0 of 2026-07-30.",
                        "'photo' of microsoft.graph.user is not in China's v1.0 of 2026-07-30.",
                        "'microsoft.graph.photo' is not in China's v1.0 of 2026-07-30.",
                        "'/groups' is not in China's v1.0 of 2026-07-30.",
                        "'tuesday' of microsoft.graph.weekday is not in China's v1.0 of 2026-07-30.");
    }

    @Test
    void marksWhatOnlyBetaHasOfWhatIsNamed() throws IOException {
        project.service(PinProject.PACKAGE, "");
        user("String pronouns();", "@Action void wave();");
        project.spec("importance", "@GraphEnum\nenum importance {\n    low,\n    urgent\n}\n");
        project.spec("badge", """
                @GraphEntity(entitySet = "/badges")
                @Inherits(entity.class)
                interface badge {
                    String label();
                }
                """);
        project.pinned("--from", csdl, "--beta", project.csdl("facts-beta.xml", "2026-08-04"));
        assertThat(project.facts())
                .contains("  set badges badge beta-only\n")
                .contains("entity badge : directoryObject beta-only\n  label String\n")
                .contains("  urgent 4 beta-only\n", "  pronouns String beta-only\n", "  action wave() beta-only\n")
                .doesNotContain("nickname");
        assertThat(project.problems())
                .allMatch(problem -> problem.startsWith("[GraphletVersion]"))
                .extracting(problem ->
                        problem.substring(problem.indexOf("service, but ") + 13, problem.indexOf(" Remove ")))
                .containsExactlyInAnyOrder(
                        "'pronouns' of microsoft.graph.user is in beta, not in v1.0 of 2026-08-03.",
                        "'wave' of microsoft.graph.user is in beta, not in v1.0 of 2026-08-03.",
                        "'urgent' of microsoft.graph.importance is in beta, not in v1.0 of 2026-08-03.",
                        "'/badges' is in beta, not in v1.0 of 2026-08-03.",
                        "'microsoft.graph.badge' is in beta, not in v1.0 of 2026-08-03.");
    }

    @Test
    void readsBetaOnlyIfSomethingIsLacking() throws IOException {
        project.service(PinProject.PACKAGE, "");
        user("String displayName();", "@Unlisted(\"page\") String pronouns();");
        project.pinned("--from", csdl, "--beta", folder.resolve("nowhere.xml").toString());
        assertThat(project.facts()).doesNotContain("beta-only");
        user("String pronouns();");
        assertThat(project.pin(
                        "--from", csdl, "--beta", folder.resolve("nowhere.xml").toString()))
                .isEqualTo(3);
        assertThat(project.cli().err()).startsWith("There is no file ").contains("nowhere.xml");
    }

    @Test
    void saysNothingOfBetaWithoutIt() throws IOException {
        project.service(PinProject.PACKAGE, "");
        user("String pronouns();");
        project.pinned("--from", csdl);
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("[GraphletUnknown] A property must be one of the service, but 'pronouns' is no property");
    }

    @Test
    void pinsEachPackageWithItsOwnService() throws IOException {
        try (var travel = new MetadataServer(folder, project.csdl("travel.xml", "2026-08-01"));
                var graph = new MetadataServer(folder, csdl)) {
            project.service(PinProject.PACKAGE, ", endpoint = \"" + graph.root() + "/v1.0\"");
            user("String displayName();");
            project.service(
                    "com.example.trips.spec", ", namespace = \"Travel\", endpoint = \"" + travel.root() + "/odata/\"");
            project.spec(
                    "com.example.trips.spec",
                    "Person",
                    "@GraphEntity(entitySet = \"/People\", open = true)\ninterface Person {\n    @Key String UserName();\n}\n");
            project.pinned();
            assertThat(project.facts())
                    .contains("entity user : directoryObject", "service = \"" + graph.root() + "/v1.0\"");
            assertThat(project.facts("com.example.trips.spec"))
                    .contains("namespace = \"Travel\"", "service = \"" + travel.root() + "/odata\"")
                    .contains("\nentity Person open key ", "  set People Person");
            assertThat(project.cli().out()).endsWith("2 files written.\n");
            assertThat(travel.requests()).containsExactly("/odata/$metadata");
            assertThat(graph.requests()).containsExactly("/v1.0/$metadata");
        }
    }

    @Test
    void pinsOneOfSeveralPackages() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.service("com.example.other.spec", ", endpoint = \"https://odata.example.com\"");
        user("String displayName();");
        project.pinned("--from", csdl, "--package", PinProject.PACKAGE);
        assertThat(project.file("com.example.other.spec", "GraphFacts")).doesNotExist();
        assertThat(project.pin("--from", csdl)).isEqualTo(2);
        assertThat(project.cli().err())
                .isEqualTo("The packages are of several services, https://graph.microsoft.com/v1.0,"
                        + " https://odata.example.com, but --from is the metadata of one. Name a package of it with"
                        + " --package.\n");
    }

    private void user(String... members) throws IOException {
        project.spec(
                "user",
                "@GraphEntity(entitySet = \"/users\", operations = Operation.GET)\n@Inherits(entity.class)\ninterface user {\n    "
                        + String.join("\n\n    ", members) + "\n}\n");
    }
}

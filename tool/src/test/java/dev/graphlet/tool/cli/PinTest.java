package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.facts.FactsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pinned, and what the compiler says then. {@code -Dgolden.update=true} writes the expected file anew. */
class PinTest {
    private static final Path GOLDEN = Path.of("src/test/resources/facts/GraphFacts.java.txt");

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
    void pinsTypesWithTheirBasesAndWhatTheirPathsNeed() throws IOException {
        specs();
        project.pinned("--from", csdl);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, project.facts());
        }
        assertThat(project.facts()).isEqualTo(Files.readString(GOLDEN));
        assertThat(project.cli().out())
                .isEqualTo("new      " + project.file(PinProject.PACKAGE, "GraphFacts") + "\n1 file written.\n");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void isReadBackAsItIs() throws IOException {
        specs();
        project.pinned("--from", csdl);
        assertThat(project.read().problems()).isEmpty();
        assertThat(FactsWriter.source(PinProject.PACKAGE, project.read().facts()))
                .isEqualTo(project.facts());
    }

    @Test
    void aProjectionChangesNothing() throws IOException {
        specs();
        project.pinned("--from", csdl);
        String first = project.facts();
        project.spec("userCard", "@Projection(user.class)\ninterface userCard {\n    String mobilePhone();\n}\n");
        project.pinned("--from", csdl);
        assertThat(project.facts()).isEqualTo(first);
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void twiceIsOnce() throws IOException {
        specs();
        project.pinned("--from", csdl);
        String first = project.facts();
        project.pinned("--from", csdl);
        assertThat(project.facts()).isEqualTo(first);
        assertThat(project.cli().out())
                .isEqualTo("there    " + project.file(PinProject.PACKAGE, "GraphFacts") + "\n0 files written.\n");
    }

    @Test
    void leavesAFileThatAFormatterHasChanged() throws IOException {
        specs();
        project.pinned("--from", csdl);
        String formatted = project.facts()
                .replaceAll("(?m)^ {4}(\\w+ = )", "        $1")
                .replace("value = {\n\"\"\"", "value = {\"\"\"")
                .replace("\"\"\",\n\"\"\"", "\"\"\", \"\"\"");
        assertThat(formatted).isNotEqualTo(project.facts());
        project.write(PinProject.PACKAGE, "GraphFacts", formatted);
        project.pinned("--from", csdl);
        assertThat(project.facts()).isEqualTo(formatted);
        project.spec("subscription", "@GraphEntity\n@Inherits(entity.class)\ninterface subscription {}\n");
        project.pinned("--from", csdl);
        assertThat(project.facts()).contains("subscription").contains("value = {\n\"\"\"");
    }

    @Test
    void keepsTheDateOfTheSameMetadata() throws IOException {
        specs();
        project.pinned("--from", csdl);
        String first = project.facts();
        Files.setLastModifiedTime(Path.of(csdl), FileTime.from(Instant.parse("2026-09-09T12:00:00Z")));
        project.pinned("--from", csdl);
        assertThat(project.facts()).isEqualTo(first).contains("date = \"2026-08-03\"");
        project.pinned("--from", project.csdl("facts-beta.xml", "2026-09-10"));
        assertThat(project.facts()).contains("date = \"2026-09-10\"");
        assertThat(project.cli().out()).startsWith("changed  ");
    }

    @Test
    void keepsTheEndsOfLinesOfTheCheckout() throws IOException {
        specs();
        project.pinned("--from", csdl);
        String windows = project.facts().replace("\n", "\r\n");
        project.write(PinProject.PACKAGE, "GraphFacts", windows);
        project.pinned("--from", csdl);
        assertThat(project.cli().out()).endsWith("0 files written.\n");
        assertThat(project.problems()).isEmpty();
        project.spec("group", "@GraphEntity\n@Inherits(entity.class)\ninterface group {}\n");
        project.pinned("--from", csdl);
        assertThat(project.facts().replace("\r\n", "")).contains("group").doesNotContain("\n");
    }

    @Test
    void printsWhatWouldChangeAndWritesNothing() throws IOException {
        specs();
        project.pinned("--from", csdl, "--dry-run");
        assertThat(project.file(PinProject.PACKAGE, "GraphFacts")).doesNotExist();
        assertThat(project.cli().out())
                .startsWith("--- /dev/null\n+++ b/")
                .contains("\n+entity user : directoryObject alternate userPrincipalName\n")
                .endsWith("\n1 file would be written.\n");
    }

    @Test
    void findsAMemberThatTheServiceLacks() throws IOException {
        specs();
        project.spec("photo", "@GraphEntity\n@Inherits(entity.class)\ninterface photo {\n    Integer heigt();\n}\n");
        project.pinned("--from", csdl);
        assertThat(project.problems())
                .containsExactly(
                        "[GraphletUnknown] A property must be one of the service, but 'heigt' is no property of"
                                + " microsoft.graph.photo in v1.0 of 2026-08-03. Did you mean 'height'? Correct the name,"
                                + " or add @Unlisted(\"why\") if the service has 'heigt' all the same.");
    }

    @Test
    void findsATypeThatTheServiceLacks() throws IOException {
        specs();
        project.spec("mesage", "@GraphComplex\ninterface mesage {}\n");
        project.spec(
                "unlisted", "@GraphComplex\n@Unlisted(\"page 'x'\")\ninterface unlisted {\n    String any();\n}\n");
        project.pinned("--from", csdl);
        assertThat(project.facts()).contains("missing mesage near message\nmissing unlisted\n");
        assertThat(project.problems())
                .containsExactly(
                        "[GraphletUnknown] A spec must be a type of the service, but 'microsoft.graph.mesage' is none in"
                                + " v1.0 of 2026-08-03. Did you mean 'microsoft.graph.message'? Correct the name, or add"
                                + " @Unlisted(\"why\") if the service has 'microsoft.graph.mesage' all the same.");
    }

    @Test
    void findsPathsThatTheServiceLacks() throws IOException {
        specs();
        project.spec("group", "@GraphEntity(entitySet = \"/group\")\n@Inherits(entity.class)\ninterface group {}\n");
        project.spec(
                "incident",
                "@GraphEntity(namespace = \"microsoft.graph.security\", entitySet = \"/security/incident\")\n"
                        + "@Inherits(entity.class)\ninterface incident {}\n");
        project.spec("photo", "@GraphEntity(entitySet = \"/groups\")\n@Inherits(entity.class)\ninterface photo {}\n");
        project.pinned("--from", csdl);
        assertThat(project.problems())
                .anyMatch(problem -> problem.contains("'/group' is no entity set") && problem.contains("'/groups'?"))
                .anyMatch(
                        problem -> problem.contains("'incident' is no navigation of microsoft.graph.security.security")
                                && problem.contains("'incidents'?"))
                .anyMatch(problem ->
                        problem.contains("'/groups' of the service is 'Collection(microsoft.graph.photo)' here and"
                                + " 'Collection(microsoft.graph.group)' in v1.0"))
                .hasSize(3);
    }

    /** Specs of all that specs can say; the compiler has nothing to say about them. */
    private void specs() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("importance", "@GraphEnum\nenum importance {\n    low,\n    normal\n}\n");
        project.spec("weekday", "@GraphEnum(flags = true)\nenum weekday {\n    monday,\n    tuesday\n}\n");
        project.spec(
                "Place", "@GraphComplex(name = \"place\", open = true, abstractType = true)\ninterface Place {}\n");
        project.spec(
                "duration",
                "@GraphComplex(name = \"Duration\", javaName = \"Stay\")\n@Inherits(Place.class)\ninterface duration {\n"
                        + "    @Name(\"length\") java.time.Duration length();\n}\n");
        project.spec(
                "directoryObject",
                "@GraphEntity(open = true)\n@Inherits(entity.class)\ninterface directoryObject {}\n");
        project.spec("message", """
                @GraphEntity(operations = {Operation.LIST, Operation.GET})
                @Inherits(entity.class)
                interface message {
                    String subject();

                    importance importance();
                }
                """);
        project.spec("user", """
                @GraphEntity(singleton = "/me")
                @Inherits(directoryObject.class)
                interface user {
                    @ReadOnly OffsetDateTime createdDateTime();

                    String mobilePhone();

                    weekday workDays();

                    List<duration> addresses();

                    @AlternateKey String userPrincipalName();

                    @Navigation(contained = true) List<message> messages();

                    @Function List<message> reminderView(@Required String StartDateTime);

                    @Action Boolean revokeSignInSessions();
                }
                """);
        project.spec("securityAlert", """
                @GraphEntity(
                        name = "alert",
                        namespace = "microsoft.graph.security",
                        javaName = "SecurityAlert",
                        entitySet = "/security/alerts_v2")
                @Inherits(entity.class)
                interface securityAlert {
                    String severity();

                    @Action(namespace = "microsoft.graph.security") void block();
                }
                """);
        project.spec("graphService", """
                @GraphContainer
                interface graphService {
                    @Action void stopAll(String reason);

                    @Function OffsetDateTime now();
                }
                """);
    }
}

package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of two editions of a service. {@code -Dgolden.update=true} writes the expected files anew. */
class CheckTest {
    private static final Path GOLDENS = Path.of("src/test/resources/check");

    @TempDir
    Path folder;

    private CheckProject project;

    @BeforeEach
    void start() throws IOException {
        // Below the folder of the module, so that files are named as in a project.
        project = new CheckProject(Files.createTempDirectory(Path.of("target"), "check"));
    }

    @ParameterizedTest
    @CsvSource({"text, report.txt", "md, report.md", "json, report.json", "sarif, report.sarif"})
    void tellsEveryKindOfDifference(String format, String golden) throws IOException {
        project.pinAll();
        assertThat(project.checkAfter("--format", format)).isEqualTo(1);
        assertThat(project.cli().err()).isEmpty();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(GOLDENS.resolve(golden), project.out());
        }
        assertThat(project.out()).isEqualTo(Files.readString(GOLDENS.resolve(golden)));
    }

    /** The guide leaves out lines, which it marks. */
    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "workflow.yml"})
    void isAsInTheGuide(String name) throws IOException {
        String guide = Files.readString(Path.of("../docs/guide/service-changes.md"));
        String from = "<!-- from tool/src/test/resources/check/" + name + " -->\n```";
        String shown = guide.substring(guide.indexOf(from) + from.length());
        String block = shown.substring(shown.indexOf('\n') + 1, shown.indexOf("\n```"));
        assertThat(Files.readString(GOLDENS.resolve(name)).lines())
                .containsSubsequence(
                        block.lines().filter(line -> !line.equals("  …")).toList());
    }

    @Test
    void writesAFileAndPrintsAsText() throws IOException {
        project.pinAll();
        Path report = folder.resolve("reports/graphlet.md");
        assertThat(project.checkAfter("--format", "md", "--output", report.toString()))
                .isEqualTo(1);
        assertThat(project.shown(Files.readString(report))).isEqualTo(Files.readString(GOLDENS.resolve("report.md")));
        assertThat(project.out()).isEqualTo(Files.readString(GOLDENS.resolve("report.txt")));
    }

    @Test
    void isGreenAfterPinning() throws IOException {
        project.pinAll();
        String after = project.project().csdl(CheckProject.AFTER, "2026-08-03");
        project.project().pinned("--from", after);
        assertThat(project.checkAfter()).isZero();
        assertThat(project.out())
                .isEqualTo("com.example.spec: v1.0 of 2026-08-03, facts of 2026-08-03\n"
                        + "No difference touches the specs, 0 others do not.\n");
    }

    @Test
    void isGreenWhereNoSpecNamesWhatDiffers() throws IOException {
        project.project().service(PinProject.PACKAGE, "");
        project.project()
                .spec("directoryObject", "@GraphEntity\ninterface directoryObject {\n    @Key String id();\n}\n");
        project.project()
                .spec(
                        "user",
                        "@GraphEntity\n@Inherits(directoryObject.class)\ninterface user {\n    String badge();\n}\n");
        project.pin();
        assertThat(project.checkAfter()).isZero();
        assertThat(project.out())
                .contains("removed     microsoft.graph.user/mailNickname")
                .contains("changed     microsoft.graph.user/age")
                .doesNotContain(".java:")
                .doesNotContain("label", "displayName", "mobilePhone");
    }

    @Test
    void readsAllFactsAgainWhateverSpecsNameByNow() throws IOException {
        project.pinAll();
        Files.delete(project.project().file(PinProject.PACKAGE, "user"));
        Files.delete(project.project().file(PinProject.PACKAGE, "importance"));
        project.checkAfter();
        assertThat(project.out())
                .contains("removed     microsoft.graph.importance/normal")
                .contains("changed     microsoft.graph.user/age")
                .doesNotContain("user.java", "microsoft.graph.user  ", "displayName");
    }

    @Test
    void saysWhatWasNotPinned() throws IOException {
        project.project().service(PinProject.PACKAGE, "");
        project.project().spec("place", "@GraphComplex\ninterface place {}\n");
        project.pin();
        project.project().spec("weekday", "@GraphEnum\nenum weekday {\n    monday\n}\n");
        project.project().spec("own", "@GraphComplex\n@Unlisted(\"page\")\ninterface own {}\n");
        assertThat(project.check("--from", project.project().csdl(CheckProject.BEFORE, "2026-02-11")))
                .isZero();
        assertThat(project.cli().err())
                .isEqualTo("note: 'microsoft.graph.weekday' is not in the facts of com.example.spec, so it is not"
                        + " compared. Run 'graphlet pin'.\n");
    }

    @Test
    void tellsWhatLeavesBetaAndWhatGoesBack() throws IOException {
        project.project().service(PinProject.PACKAGE, "");
        project.project()
                .spec(
                        "user",
                        "@GraphEntity\ninterface user {\n    @Key String id();\n\n    String nick();\n\n"
                                + "    String mailNickname();\n}\n");
        project.pin("--beta", project.project().csdl(CheckProject.AFTER, "2026-08-03"));
        assertThat(project.project().facts()).contains("  nick String beta-only\n");
        assertThat(project.checkAfter("--beta", project.project().csdl(CheckProject.BEFORE, "2026-02-11")))
                .isEqualTo(1);
        assertThat(project.out())
                .contains("changed     microsoft.graph.user/mailNickname        is in beta only now, and was in v1.0\n"
                        + "                src/main/java/com/example/spec/user.java:13:12\n")
                .contains(
                        "added       microsoft.graph.user/nick                is in v1.0 now, and was in beta only\n");
    }

    @Test
    void saysNothingOfBetaWithoutIt() throws IOException {
        project.project().service(PinProject.PACKAGE, "");
        project.project()
                .spec("user", "@GraphEntity\ninterface user {\n    @Key String id();\n\n    String nick();\n}\n");
        project.pin("--beta", project.project().csdl(CheckProject.AFTER, "2026-08-03"));
        assertThat(project.check("--from", project.project().csdl(CheckProject.BEFORE, "2026-02-11")))
                .isZero();
        assertThat(project.out()).endsWith("No difference touches the specs, 0 others do not.\n");
    }

    @Test
    void tellsWhatACloudLost() throws IOException {
        project.project().service(PinProject.PACKAGE, ", clouds = Cloud.CHINA");
        project.project()
                .spec("user", "@GraphEntity\ninterface user {\n    @Key String id();\n\n    @Action void wave();\n}\n");
        String before = project.project().csdl(CheckProject.BEFORE, "2026-02-11");
        String after = project.project().csdl(CheckProject.AFTER, "2026-08-03");
        project.pin("--cloud", "CHINA=" + before);
        assertThat(project.check("--from", before, "--cloud", "CHINA=" + after)).isEqualTo(1);
        assertThat(project.out())
                .contains(
                        "changed     microsoft.graph.user/wave()                           is no longer in the cloud CHINA\n"
                                + "                src/main/java/com/example/spec/user.java:11:18\n")
                .contains("changed     microsoft.graph.user/photo");
    }

    @Test
    void isColouredOnATerminal() throws IOException {
        project.pinAll();
        String after = project.project().csdl(CheckProject.AFTER, "2026-08-03");
        project.cli().run(true, "check", "--sources", project.cli().sources().toString(), "--from", after);
        assertThat(project.cli().out())
                .startsWith("\u001b[1mcom.example.spec: v1.0 of 2026-08-03, facts of 2026-02-11\u001b[0m\n")
                .contains("\u001b[31mremoved\u001b[0m", "\u001b[33mdeprecated\u001b[0m", "\u001b[2madded\u001b[0m");
    }
}

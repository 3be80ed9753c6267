package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README and the guide show code as it is, and link to files that are there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("(?:<!-- from (\\S+) -->\n)?```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*// …\n");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void showsJavaThatIsCompiled() throws IOException {
        for (String page : pages("README.md", "docs/guide")) {
            for (MatchResult excerpt : JAVA.matcher(read(page)).results().toList()) {
                assertThat(excerpt.group(1))
                        .as("%s: where this is from: %s", page, excerpt.group(2))
                        .isNotNull();
                assertThat(unindented(read(excerpt.group(1))))
                        .as("%s: %s", page, excerpt.group(1))
                        .containsSubsequence(parts(excerpt.group(2)));
            }
        }
    }

    @Test
    void namesGeneratedClassesThatAreThere() throws IOException {
        String mail = "example/target/generated-test-sources/test-annotations/com/example/mail/";
        String industryData = "example/target/generated-sources/annotations/com/example/industrydata/";

        assertThat(classesOfTable("README.md"))
                .contains("MessagePatch")
                .allSatisfy(
                        name -> assertThat(ROOT.resolve(mail + name + ".java")).exists());
        assertThat(classesOfTable("docs/guide/models.md"))
                .contains("RunGroupPatch")
                .allSatisfy(name ->
                        assertThat(ROOT.resolve(industryData + name + ".java")).exists());
    }

    /** The names in the first column of the tables of a page. */
    private static List<String> classesOfTable(String page) throws IOException {
        return read(page)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .flatMap(cell -> Pattern.compile("`(\\w+)`").matcher(cell).results())
                .map(name -> name.group(1))
                .toList();
    }

    @Test
    void isReadInTwoMinutes() throws IOException {
        assertThat(read("README.md").lines().count()).isLessThanOrEqualTo(150);
    }

    @Test
    void leadsToEachPageOfTheGuide() throws IOException {
        String index = read("docs/guide/README.md");

        for (String page : pages("docs/guide")) {
            if (!page.endsWith("README.md")) {
                assertThat(index).contains("](" + Path.of(page).getFileName() + ")");
            }
        }
    }

    @Test
    void showsTheCommandsAndNoOthersFirst() throws IOException {
        List<String> commands = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL)
                .matcher(read("README.md"))
                .results()
                .flatMap(command -> command.group(1).lines())
                .toList();

        assertThat(commands).startsWith("mvn -q compile exec:java", "mvn verify");
    }

    @Test
    void linksToWhatIsThere() throws IOException {
        for (String page : pages("README.md", "CONTRIBUTING.md", "docs")) {
            Path folder = ROOT.resolve(page).resolveSibling("");
            LINK.matcher(read(page))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(link -> assertThat(folder.resolve(link)).as(page).exists());
        }
    }

    /** Files, and the pages below folders, seen from the root. */
    private static List<String> pages(String... places) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .map(file -> ROOT.relativize(file).toString())
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    private static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path)).replace("\r\n", "\n");
    }

    /** What is between two places where something was left out. */
    private static List<String> parts(String excerpt) {
        return Stream.of(LEFT_OUT.split(excerpt)).map(part -> unindented(part)).toList();
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}

package dev.graphlet.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message has the house's form, a page and a test. */
class MessageCodeTest {
    private static final Pattern FORM =
            Pattern.compile("\\[Graphlet[A-Z][A-Za-z]+] .*, but .*[.:%s].*", Pattern.DOTALL);

    /** These need another processor, jar or compilation: RoundsTest, CompilationTest and the package partial have them. */
    private static final Set<MessageCode> WITHOUT_CASE = Set.of(
            ProblemCode.CLASS_WRITE,
            ProblemCode.LATE_SPEC,
            ProblemCode.DEPENDENCY,
            ProblemCode.CLASS_COMPILED,
            ProblemCode.SERVICE_ELSEWHERE,
            ProblemCode.SERVICE_CHANGED,
            ProblemCode.CALL_NAMES_LOST);

    static Stream<MessageCode> codes() {
        return Stream.of(ProblemCode.values(), DriftCode.values(), SampleCode.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhatMustHoldAndWhatWasFound(MessageCode code) {
        assertThat(code.format()).matches(FORM);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasACaseWithItsExactText(MessageCode code) throws IOException, URISyntaxException {
        Pattern pattern = Pattern.compile(Arrays.stream(code.format().split("%(\\d\\$)?s", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
        boolean found =
                announced().stream().anyMatch(text -> pattern.matcher(text).matches());

        assertThat(found).isEqualTo(!WITHOUT_CASE.contains(code));
    }

    @Test
    void everyIdHasASectionWithCauseExampleAndFix() throws IOException {
        List<String> ids = codes().map(MessageCode::id).distinct().sorted().toList();

        assertThat(sections().map(section -> section.lines().findFirst().orElseThrow()))
                .containsExactlyElementsOf(ids);
        assertThat(sections())
                .allSatisfy(section ->
                        assertThat(section).contains("**Cause.** ", "```java\n", "**Fix.** ", "Messages:\n"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isQuotedInTheSectionOfItsId(MessageCode code) throws IOException {
        String quoted = "- `" + code.format().replaceAll("%(\\d\\$)?s", "…") + "`";

        assertThat(sections().filter(section -> section.startsWith(code.id() + "\n")))
                .singleElement()
                .satisfies(section -> assertThat(section.lines()).contains(quoted));
    }

    @Test
    void quotesNoMessageThatIsGone() throws IOException {
        assertThat(sections().flatMap(String::lines).filter(line -> line.startsWith("- `[")))
                .hasSize((int) codes().count());
    }

    private static Stream<String> sections() throws IOException {
        return Arrays.stream(Files.readString(Path.of("../docs/errors.md")).split("\n## "))
                .skip(1);
    }

    private static List<String> announced() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MessageCodeTest.class.getResource("/errors"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(MessageCodeTest::lines)
                    .map(String::strip)
                    .filter(line -> line.startsWith("// error") || line.startsWith("// warning"))
                    .map(line -> line.substring(line.indexOf(": ") + 2))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

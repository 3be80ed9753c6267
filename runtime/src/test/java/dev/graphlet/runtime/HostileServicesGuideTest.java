package dev.graphlet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.transport.ResponseLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to hostile services names tests that there are, and limits as they are. */
class HostileServicesGuideTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void eachTestIsThere() throws IOException {
        List<MatchResult> tests = TEST.matcher(guide()).results().toList();
        assertThat(tests).hasSizeGreaterThan(30);
        for (MatchResult test : tests) {
            assertThat(sources(test.group(1)))
                    .as(test.group())
                    .anySatisfy(source -> assertThat(source).contains("void " + test.group(2) + "("));
        }
    }

    @Test
    void theDefaultsAreThoseOfTheLimits() throws IOException {
        ResponseLimits limits = ResponseLimits.standard();
        assertThat(guide())
                .contains(String.format(Locale.ROOT, "| `withMaxBodySize` | %,d |", limits.maxBodySize()))
                .contains("| `withMaxDepth` | " + limits.maxDepth() + " |")
                .contains(String.format(Locale.ROOT, "| `withMaxPageItems` | %,d |", limits.maxPageItems()))
                .contains(String.format(Locale.ROOT, "| `withMaxPages` | %,d |", limits.maxPages()));
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/guide/hostile-services.md"));
    }

    private static List<String> sources(String type) throws IOException {
        for (String module : List.of("runtime", "processor", "example", "testkit")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/test"))) {
                List<Path> found =
                        files.filter(file -> file.endsWith(type + ".java")).toList();
                if (!found.isEmpty()) {
                    return found.stream().map(HostileServicesGuideTest::text).toList();
                }
            }
        }
        return List.of();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

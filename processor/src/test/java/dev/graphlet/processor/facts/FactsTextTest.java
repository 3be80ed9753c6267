package dev.graphlet.processor.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back equal, and whatever else is read ends in a message. */
class FactsTextTest {
    private static final FactsSource GRAPH =
            FactsSource.of("https://graph.microsoft.com/v1.0", "microsoft.graph", "2026-08-03", "", "");

    private static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("graphlet.exhaustive") ? 100_000 : 500);
    }

    @Test
    void readsBackEqualWhatItWrites() {
        seeds().forEach(seed -> {
            ServiceFacts facts = new RandomFacts(seed).facts();
            List<String> blocks = FactsWriter.blocks(facts);

            FactsReading reading = FactsReader.read(facts.source(), blocks);

            assertThat(reading.problems()).as("%s %s", seed, blocks).isEmpty();
            assertThat(reading.facts()).as("%s %s", seed, blocks).isEqualTo(facts);
            assertThat(FactsWriter.blocks(reading.facts())).isEqualTo(blocks);
        });
    }

    @Test
    void writesAsciiWithoutBackslashesAndTrailingSpace() {
        seeds().forEach(seed -> assertThat(FactsWriter.blocks(new RandomFacts(seed).facts()))
                .allSatisfy(block -> assertThat(block)
                        .matches("(?:[ -~&&[^\\\\]]*[!-~&&[^\\\\]]\n)+")
                        .doesNotContain("\"\"\"")));
    }

    /** Lines are cut, doubled, moved and overwritten. */
    @Test
    void anyTextEndsInAMessage() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            RandomFacts facts = new RandomFacts(seed);
            List<String> blocks = new ArrayList<>(FactsWriter.blocks(facts.facts()));
            blocks.add(facts.text());
            blocks.replaceAll(block -> {
                int cut = random.nextInt(block.length() + 1);
                int end = Math.min(block.length(), cut + random.nextInt(9));
                return block.substring(0, cut) + facts.text() + block.substring(end);
            });

            assertThat(FactsReader.read(GRAPH, blocks).problems())
                    .allSatisfy(problem -> assertThat(problem.mistake()).isNotBlank());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    'entity';                                     lacks a type before its end
                    'entity user opn';                            has an unknown word, 'opn'
                    'entity a.';                                  has 'a.' where the name of a type must stand
                    '  displayName String';                       has no type above it
                    'complex a\n  b';                             lacks a type before its end
                    'complex a\n  b [c';                          lacks ']' before its end
                    'complex a\n  b c\n  b c';                    declares 'b' a second time
                    'complex a\ncomplex a';                       declares 'microsoft.graph.a' a second time
                    'complex a\n  b c deprecated "x';             lacks a closing quotation mark
                    'complex a\n  b c deprecated removed soon';   lacks a date before 'soon'
                    'complex a\n  b %00zz';                       has a '%' without four hexadecimal digits
                    'complex a\n  action b(';                     lacks a parameter before its end
                    'enum a\n  b 99999999999999999999';           has the value 99999999999999999999, which is too large
                    'more a';                                     continues 'microsoft.graph.a', which is not above it
                    'typedef a String';                           lacks ':' before 'String'
                    'container a\ncontainer b';                   names a second container beside 'a'
                    'path /a b  LIST d *';                        has a '*' without a permission
                    'path /a b  LIST d A+';                       has a '+' without a permission
                    'path /a b  LIST d +A';                       has a '+' without a permission
                    'path /a b  LIST d A|';                       lacks a permission before its end
                    """)
    void saysWhatIsWrongWithALine(String text, String mistake) {
        FactsReading reading = FactsReader.read(GRAPH, List.of(text));

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.mistake()).isEqualTo(mistake);
            assertThat(problem.text())
                    .isEqualTo(text.substring(text.lastIndexOf('\n') + 1).strip());
        });
    }

    @Test
    void keepsWhatItCanRead() {
        FactsReading reading =
                FactsReader.read(GRAPH, List.of("unknown x\n  a b\ncomplex place\n\n   street\tString  \n  ?\n"));

        assertThat(reading.problems()).extracting(FactsReading.Problem::line).containsExactly(1, 6);
        assertThat(reading.facts().types())
                .containsExactly(new StructuredFact(
                        "microsoft.graph.place",
                        false,
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        Marks.NONE,
                        List.of(new PropertyFact("street", new TypeUse("Edm.String", false), Marks.NONE)),
                        List.of(),
                        List.of()));
    }

    /** The example of the documentation is what the writer writes. */
    @Test
    void writesTheExampleOfTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../docs/facts.md"));
        String example =
                page.substring(page.indexOf("```java\n") + 8, page.indexOf("```\n", page.indexOf("```java\n") + 8));
        String[] parts = example.split("\"\"\"\n?");
        List<String> blocks = IntStream.range(0, parts.length / 2)
                .mapToObj(i -> parts[2 * i + 1])
                .toList();
        FactsSource source = FactsSource.of(
                GRAPH.service(), GRAPH.namespace(), GRAPH.date(), "sha256:9f86d081884c7d65", "2026-08-07");

        FactsReading reading = FactsReader.read(source, blocks);

        assertThat(reading.problems()).isEmpty();
        assertThat(FactsWriter.source("com.example.mail.spec", reading.facts())).isEqualTo(example);
    }

    /** A constant of Java ends at 65,535 bytes. */
    @Test
    void beginsANewTextBeforeAConstantIsTooLong() {
        List<PropertyFact> properties = IntStream.range(0, 9_000)
                .mapToObj(i -> new PropertyFact("property" + i, new TypeUse("Edm.String", false), Marks.NONE))
                .toList();
        StructuredFact large = new StructuredFact(
                "microsoft.graph.large",
                true,
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(),
                Marks.NONE,
                properties,
                List.of(),
                List.of());
        List<PathFact> paths = IntStream.range(0, 2_000)
                .mapToObj(i -> new PathFact(
                        "/a/" + i + "/{id}/long-segments-of-a-path", "a.b", "GET", List.of(), List.of(), List.of()))
                .toList();
        ServiceFacts facts =
                new ServiceFacts(GRAPH, List.of(), List.of(), List.of(large), List.of(), Optional.empty(), paths);

        List<String> blocks = FactsWriter.blocks(facts);

        assertThat(blocks)
                .hasSizeGreaterThan(5)
                .allSatisfy(block -> assertThat(block).hasSizeLessThanOrEqualTo(60_000));
        assertThat(FactsReader.read(GRAPH, blocks)).isEqualTo(new FactsReading(facts, List.of()));
    }

    @Test
    void refusesALineThatNoConstantCanHold() {
        CloudFact cloud = new CloudFact("x".repeat(60_000), "2026-08-03");
        ServiceFacts facts =
                new ServiceFacts(GRAPH, List.of(), List.of(cloud), List.of(), List.of(), Optional.empty(), List.of());

        assertThatThrownBy(() -> FactsWriter.blocks(facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "A line of facts must have at most 60000 characters, but one has 60017: cloud xx");
    }
}

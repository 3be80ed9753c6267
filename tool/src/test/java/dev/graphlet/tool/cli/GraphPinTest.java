package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports all of v1.0 and pins it: {@code mvn test -pl tool -am -Dgraphlet.data=FOLDER}. Takes some minutes and 3 GB.
 */
@EnabledIfSystemProperty(named = "graphlet.data", matches = ".+")
class GraphPinTest {
    private static final String NEW = WholeGraph.NEW;
    private static final String OLD = WholeGraph.OLD;
    private static final String CHINA = "v1.0-Mooncake.csdl.gz";
    private static final String[] ALL_MESSAGES = {"-proc:only", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000"};

    @TempDir
    static Path folder;

    private static PinProject project;
    private static ServiceSchema schema;

    @BeforeAll
    static void importAll() throws IOException {
        project = new PinProject(folder);
        schema = WholeGraph.schema(NEW);
        WholeGraph.importAll(project.cli(), NEW);
    }

    @Test
    void saysNothingOfSpecsOfTheSameMetadata() throws IOException {
        project.pinned("--from", WholeGraph.file(NEW));
        assertThat(said()).isEmpty();
    }

    @Test
    void findsEachDifferenceFromOlderMetadata() throws IOException {
        project.pinned("--from", WholeGraph.file(OLD));
        Set<String> found = new TreeSet<>();
        for (String problem : said()) {
            if (!problem.contains("[GraphletOffers]")) {
                assertThat(found.add(subject(problem))).as(problem).isTrue();
            }
        }
        assertThat(found).isEqualTo(differences(WholeGraph.schema(OLD)));
    }

    @Test
    void findsWhatChinaLacks() throws IOException {
        Path service = project.file(PinProject.PACKAGE, "package-info");
        String text = Files.readString(service);
        Files.writeString(service, text.replace("\")", "\", clouds = dev.graphlet.annotations.Cloud.CHINA)"));
        try {
            project.pinned("--from", WholeGraph.file(NEW), "--cloud", "CHINA=" + WholeGraph.file(CHINA));
            // Overloads have the same message on several lines.
            List<String> lacking = said().stream()
                    .filter(problem -> problem.contains("[GraphletCloud]"))
                    .toList();
            long facts = 0;
            long missing = 0;
            boolean type = false;
            for (String line : project.facts().lines().toList()) {
                boolean header = line.matches("(entity|complex|enum|flags|container) .*");
                type = header ? line.contains(" not-in CHINA") : type;
                if (header || line.startsWith("  ")) {
                    facts++;
                    missing += type || line.contains(" not-in CHINA") ? 1 : 0;
                }
            }
            System.out.println(lacking.size() + " messages; China lacks " + missing + " of " + facts + " facts");
            assertThat(100.0 * missing / facts).isBetween(50.0, 56.0);
            assertThat(lacking).hasSizeGreaterThan(2_000);
        } finally {
            Files.writeString(service, text);
        }
    }

    /** Returns what the specs of all types have and other metadata lack or have otherwise. */
    private static Set<String> differences(ServiceSchema other) {
        Set<String> differences = new TreeSet<>();
        for (SchemaType type : schema.types()) {
            if (!other.has(type.name())) {
                differences.add(type.name().toString());
            } else if (type instanceof EnumType enumeration) {
                enumeration.members().stream()
                        .filter(member -> !other.has(type.name(), member.name()))
                        .forEach(member -> differences.add(member.name() + " of " + type.name()));
            } else if (type instanceof StructuredType structured) {
                differences(structured, other, differences);
            }
        }
        return differences;
    }

    private static void differences(StructuredType type, ServiceSchema other, Set<String> differences) {
        StructuredType old = other.structured(type.name()).orElseThrow();
        Stream.concat(
                        type.properties().stream().map(member -> List.of(member.name(), member.type() + "")),
                        type.navigationProperties().stream().map(member -> List.of(member.name(), member.type() + "")))
                .filter(member -> Stream.concat(
                                other.lineage().properties(old).stream()
                                        .map(each -> List.of(each.name(), each.type() + "")),
                                other.lineage().navigationProperties(old).stream()
                                        .map(each -> List.of(each.name(), each.type() + "")))
                        .noneMatch(member::equals))
                .forEach(member -> differences.add(member.get(0) + " of " + type.name()));
        type.base()
                .filter(base -> !other.lineage().inherits(old, base))
                .ifPresent(base -> differences.add(base + " of " + type.name()));
        type.annotations().alternateKeys().stream()
                .filter(key -> !old.annotations().alternateKeys().contains(key))
                .flatMap(key -> key.properties().stream())
                .forEach(key -> differences.add(key.path() + " of " + type.name()));
        WholeGraph.operations(schema, type)
                .filter(operation ->
                        other.bindings().named(old, operation.name().toString()).isEmpty())
                .forEach(operation -> differences.add(operation.name().name() + " of " + type.name()));
    }

    /** Returns a type, or a member of a type, that a message is about. */
    private static String subject(String problem) {
        for (String form : List.of(
                "but '(?<name>[^']+)' is none in",
                "but '(?<namespace>[^']+)' of '(?<name>[^']+)' is none in",
                "but '(?<name>[^']+)' is no(?:ne)? [a-z ]+ of (?<type>[\\w.]+) in",
                "but '(?<name>[^']+)' of (?<type>[\\w.]+) is '")) {
            Matcher subject = Pattern.compile(form).matcher(problem);
            if (subject.find()) {
                String name = subject.group("name");
                return form.contains("<type>")
                        ? name + " of " + subject.group("type")
                        : form.contains("<namespace>") ? subject.group("namespace") + "." + name : name;
            }
        }
        return problem;
    }

    private static List<String> said() throws IOException {
        return Compiled.problems(project.cli().sources(), folder.resolve("classes"), ALL_MESSAGES);
    }
}

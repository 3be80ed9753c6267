package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pins all of v1.0, and compares with half a year later: {@code mvn test -pl tool -am -Dgraphlet.data=FOLDER}. What the
 * tool says is what a comparison says that shares no class with it.
 */
@EnabledIfSystemProperty(named = "graphlet.data", matches = ".+")
class GraphCheckTest {
    @TempDir
    static Path folder;

    private static final List<JsonNode> FOUND = new ArrayList<>();
    private static RawMetadata before;
    private static RawMetadata after;

    @BeforeAll
    static void checkAll() throws Exception {
        before = new RawMetadata(WholeGraph.csdl(WholeGraph.OLD));
        after = new RawMetadata(WholeGraph.csdl(WholeGraph.NEW));
        CheckProject project = new CheckProject(folder);
        WholeGraph.importAll(project.cli(), WholeGraph.OLD);
        project.project().pinned("--from", WholeGraph.file(WholeGraph.OLD));
        long start = System.nanoTime();
        assertThat(project.check("--from", WholeGraph.file(WholeGraph.NEW), "--format", "json"))
                .isEqualTo(1);
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms to compare all of v1.0");
        assertThat(project.cli().err()).isEmpty();
        new JsonMapper()
                .readTree(project.cli().out())
                .at("/packages/0/differences")
                .forEach(FOUND::add);
        assertThat(FOUND).isNotEmpty();
    }

    @Test
    void findsTheTypesThatAreGone() {
        Set<String> expected = new TreeSet<>(before.types());
        expected.removeAll(after.types());
        assertThat(found(is("removed").and(each -> text(each, "member").isEmpty())))
                .isEqualTo(expected);
    }

    @Test
    void findsTheMembersThatAreGoneButNoneThatMoved() {
        Set<String> expected = new TreeSet<>();
        for (String type : both()) {
            before.own(type).keySet().stream()
                    .filter(member -> !after.all(type).containsKey(member))
                    .forEach(member -> expected.add(type + "/" + member));
            before.enumMembers(type).stream()
                    .filter(member -> !after.enumMembers(type).contains(member))
                    .forEach(member -> expected.add(type + "/" + member));
        }
        assertThat(found(is("removed").and(GraphCheckTest::isProperty))).isEqualTo(expected);
    }

    @Test
    void findsTheMembersOfAnotherTypeButNoAlias() {
        Set<String> expected = new TreeSet<>();
        for (String type : both()) {
            before.own(type).forEach((member, use) -> {
                if (!after.all(type).getOrDefault(member, use).equals(use)) {
                    expected.add(type + "/" + member);
                }
            });
        }
        assertThat(expected).isNotEmpty();
        assertThat(found(is("changed-type").or(is("changed-collection")).and(GraphCheckTest::isProperty)))
                .isEqualTo(expected);
    }

    @Test
    void findsTheMembersThatAreNew() {
        Set<String> expected = new TreeSet<>();
        for (String type : both()) {
            after.own(type).keySet().stream()
                    .filter(member -> before.types().stream()
                            .filter(heir -> after.chain(heir).contains(type))
                            .noneMatch(heir -> before.all(heir).containsKey(member)))
                    .forEach(member -> expected.add(type + "/" + member));
            after.enumMembers(type).stream()
                    .filter(member -> !before.enumMembers(type).contains(member))
                    .forEach(member -> expected.add(type + "/" + member));
        }
        assertThat(found(is("added")
                        .and(GraphCheckTest::isProperty)
                        .and(each -> text(each, "message").endsWith(" is new."))
                        .and(each -> before.types().contains(text(each, "type")))))
                .isEqualTo(expected);
    }

    @Test
    void findsOperationsThatAreGoneAndNew() {
        Set<String> gone = new TreeSet<>();
        Set<String> fresh = new TreeSet<>();
        for (String type : both()) {
            before.ownOperations(type).stream()
                    .filter(name -> !after.allOperations(type).contains(name))
                    .forEach(name -> gone.add(type + "/" + name));
            after.ownOperations(type).stream()
                    .filter(name -> !before.allOperations(type).contains(name))
                    .forEach(name -> fresh.add(type + "/" + name));
        }
        assertThat(operations(is("removed"), after)).isEqualTo(gone);
        assertThat(operations(is("added"), before)).isEqualTo(fresh);
    }

    @Test
    void findsBasesThatAreNoneAnyMoreAndPaths() {
        Set<String> bases = new TreeSet<>();
        for (String type : both()) {
            if (!before.base(type).isEmpty() && !after.chain(type).contains(before.base(type))) {
                bases.add(type);
            }
        }
        assertThat(found(is("changed-base"))).isEqualTo(bases);
        Set<String> resources = new TreeSet<>();
        before.resources().stream()
                .filter(name -> !after.resources().contains(name))
                .forEach(name -> resources.add("/" + name));
        assertThat(found(is("removed").and(each -> text(each, "type").isEmpty()).and(each -> !each.has("overload"))))
                .isEqualTo(resources);
    }

    /** All of v1.0 is in specs, so that whatever is gone or changed touches one. */
    @Test
    void saysWhereSpecsNameWhatIsGone() {
        assertThat(FOUND)
                .filteredOn(is("removed").or(is("changed-type")).and(GraphCheckTest::isProperty))
                .allSatisfy(each -> assertThat(each.get("places").size())
                        .as(text(each, "message"))
                        .isPositive());
    }

    private static Set<String> both() {
        Set<String> both = new TreeSet<>(before.types());
        both.retainAll(after.types());
        return both;
    }

    private static Set<String> operations(Predicate<JsonNode> rule, RawMetadata other) {
        Set<String> found = new TreeSet<>();
        FOUND.stream()
                .filter(rule)
                .filter(each -> each.has("overload") && !each.has("parameter"))
                .filter(each -> text(each, "message").matches(".* is (gone|new)\\."))
                .filter(each -> !other.allOperations(text(each, "type")).contains(text(each, "member")))
                .forEach(each -> found.add(text(each, "type") + "/" + text(each, "member")));
        return found;
    }

    private static Set<String> found(Predicate<JsonNode> filter) {
        Set<String> found = new TreeSet<>();
        FOUND.stream().filter(filter).forEach(each -> found.add(text(each, "subject")));
        return found;
    }

    private static boolean isProperty(JsonNode difference) {
        return !difference.has("overload")
                && !text(difference, "member").isEmpty()
                && !text(difference, "type").isEmpty();
    }

    private static Predicate<JsonNode> is(String rule) {
        return each -> text(each, "rule").equals(rule);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}

package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What projections change: nothing of other specs, and what can be called. */
class ProjectionsTest {
    private static final Sources SPECS = Sources.ofSpecs("projections").specsOnly();
    private static final Pattern NAMES = Pattern.compile("@GeneratedFrom\\(.*?\\)\n", Pattern.DOTALL);
    private static final String REGISTRY = "projections/ProjectionsTypes.java";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void otherClassesAreAsWithoutThem(Toolchain compiler) {
        Map<String, String> with =
                new TreeMap<>(compiler.compile(folder.resolve("with"), SPECS).generated());
        Map<String, String> without = new TreeMap<>(compiler.compile(folder.resolve("without"), withoutProjections())
                .generated());

        assertThat(with).containsKeys("projections/PersonCard.java", "projections/views/PeopleView.java");
        assertThat(with.keySet())
                .filteredOn(path -> path.startsWith("projections/views/"))
                .hasSize(1);
        for (Map<String, String> classes : List.of(with, without)) {
            classes.computeIfPresent(
                    REGISTRY, (path, text) -> NAMES.matcher(text).replaceAll(""));
        }
        assertThat(without).hasSizeGreaterThan(20).containsKey(REGISTRY);
        assertThat(with).containsAllEntriesOf(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client.people().list().as(BossCard.PROJECTION).filter(p -> p.name().eq(\"a\"))     | ",
                "client.people().list().as(PartyCard.PROJECTION)                                    | ",
                "client.people().list().as(BossCard.PROJECTION).select(p -> p.name())               | select",
                "client.people().list().as(BossCard.PROJECTION).selectAll()                         | selectAll",
                "client.people().list().as(BossCard.PROJECTION).expand(p -> p.boss())               | expand",
                "client.people().id(\"p\").get().as(BossCard.PROJECTION).select(p -> p.name())      | select",
                "client.people().id(\"p\").get().as(BossCard.PROJECTION).expand(p -> p.boss())      | expand",
                "client.people().delta().as(BossCard.PROJECTION).select(p -> p.name())              | select",
                "client.people().list().as(BossCard.PROJECTION).as(BossCard.PROJECTION)             | as",
                "client.people().list().as(DraftCard.PROJECTION)                                    | DraftCard",
                "client.people().list().as(BossCard.PROJECTION).iterator().next().name()            | name",
                "client.people().id(\"p\").get().as(BossCard.PROJECTION).send().toBuilder().name(\"a\") | name",
            })
    void onlyWhatTheProjectionDeclaresCompiles(String expression, String message) {
        Sources sources = SPECS.with("projections/Use.java", """
                        package projections;
                        @SuppressWarnings("deprecation")
                        class Use {
                            static Object use(ProjectionsClient client) {
                                return %s;
                            }
                        }
                        """.formatted(expression));

        Built built = Toolchain.JAVAC.compile(folder, sources);

        if (message == null) {
            assertThat(built.messages()).isEmpty();
        } else {
            assertThat(built.messages()).singleElement().asString().contains("Use.java:5", message);
        }
    }

    /** Tests of a program may project what its main sources declare, even if its specs are package-private. */
    @ParameterizedTest
    @EnumSource
    void aModuleMayProjectThePackageOfAnother(Toolchain compiler) {
        Built base = compiler.compile(folder.resolve("base"), withoutProjections());
        Map<String, String> projections = new TreeMap<>(SPECS.texts());
        projections.values().removeIf(text -> !text.contains("@Projection"));

        Built built = compiler.compile(folder.resolve("projections"), new Sources(projections), base.classes());

        assertThat(built.messages()).isEmpty();
        assertThat(built.generated())
                .containsOnlyKeys(
                        "projections/BossCard.java",
                        "projections/DraftCard.java",
                        "projections/PartyCard.java",
                        "projections/PersonCard.java",
                        "projections/TeamCard.java",
                        "projections/views/PeopleView.java");
    }

    private static Sources withoutProjections() {
        Map<String, String> texts = new TreeMap<>(SPECS.texts());
        texts.values().removeIf(text -> text.contains("@Projection"));
        return new Sources(texts);
    }
}

package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated from whole compilations, valid or not, on every compiler. */
class CompilationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void reportsAllMistakesAtOnceAndGeneratesTheRest(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs("test.spec", "Specs", """
                        @GraphComplex class a {}
                        @GraphComplex interface b { void x(); StringBuilder y(); @Length Integer z(); }
                        @GraphEntity @Inherits(a.class) interface c {}
                        @GraphEnum enum d {}
                        @GraphComplex interface user { b b(); user user(); }
                        @GraphEntity(entitySet = "/goods") @Inherits(entity.class) interface good { Integer number(); }
                        """)
                .file("test/Main.java", "package test; class Main { TestClient client; Good good; }")
                .files();
        Compiled compiled = compiler.compile(folder, sources);

        assertThat(compiled.errors().stream()
                        .map(found -> found.text().split("]")[0])
                        .sorted())
                .containsExactly(
                        "[GraphletConstraint",
                        "[GraphletEnum",
                        "[GraphletInherits",
                        "[GraphletMethod",
                        "[GraphletPropertyType",
                        "[GraphletSpec");
        assertThat(compiled.generated()).containsKeys("test/Good.java", "test/TestClient.java", "test/TestTypes.java");
        assertThat(compiled.generated()).doesNotContainKeys("test/User.java", "test/B.java", "test/C.java");
    }

    @ParameterizedTest
    @EnumSource
    void readsNestedAndPackagePrivateSpecs(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs(
                        "test.spec",
                        "Specs",
                        "final class Specs { @GraphComplex interface run { level level(); } @GraphEnum enum level { low } }")
                .files();
        Compiled compiled = compiler.compile(folder, sources);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).containsKeys("test/Run.java", "test/Level.java", "test/TestTypes.java");
    }

    @ParameterizedTest
    @EnumSource
    void worksWithNamesThatJavaOrTheModelsHaveThemselves(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs("test.spec", "Specs", """
                        @GraphEntity(entitySet = "/close") @Inherits(entity.class)
                        interface request {
                            @Required @Name("class") String class_();
                            @Required @Name("hashCode") String hash();
                            String toBuilder(); String etag(); String builder();
                            @Name("int") Integer number();
                            List<process> processes(); object object(); error error(); string string();
                        }
                        @GraphComplex interface list { list list(); }
                        @GraphComplex interface error { String message(); }
                        @GraphComplex interface process {}
                        @GraphComplex interface object {}
                        @GraphComplex interface string {}
                        """)
                .files();
        Compiled compiled = compiler.compile(folder, sources);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.warnings()).isEmpty();
        assertThat(compiled.generated())
                .containsKeys(
                        "test/List.java",
                        "test/Error.java",
                        "test/Object_.java",
                        "test/String_.java",
                        "test/Request.java");
    }

    @Test
    void givesTheSameFromBasesInAnotherJarOnEveryCompiler() {
        Compiled javac = inTwoModules(CompilerUnderTest.JAVAC);
        Compiled ecj = inTwoModules(CompilerUnderTest.ECJ);

        assertThat(javac.errors()).isEmpty();
        assertThat(ecj.errors()).isEmpty();
        assertThat(javac.generated()).containsKeys("derived/RunGroup.java", "derived/DerivedClient.java");
        assertThat(ecj.generated()).isEqualTo(javac.generated());
    }

    private Compiled inTwoModules(CompilerUnderTest compiler) {
        Path base = folder.resolve(compiler + "-base");
        compiler.compile(base, base("@Required String second(); @Required Integer first(); level level();"));
        return compiler.compile(
                folder.resolve(compiler + "-derived"),
                derived(),
                "-classpath",
                base.resolve("classes") + File.pathSeparator + CompilerUnderTest.classPath());
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsWrongWithASpecInAnotherJar(CompilerUnderTest compiler) {
        Path base = folder.resolve("base");
        compiler.compile(base, base("void mistake();"), List.of());
        Compiled compiled = compiler.compile(
                folder.resolve("derived"),
                derived(),
                "-classpath",
                base.resolve("classes") + File.pathSeparator + CompilerUnderTest.classPath());

        assertThat(compiled.errors())
                .extracting(Found::text)
                .containsExactly("[GraphletDependency] A spec must use valid specs, but 'base.spec.run' from"
                        + " another compilation is not valid: [GraphletMethod] A property must return its type, but"
                        + " 'mistake' returns"
                        + " nothing. Return the type that the service sends, such as String. Correct 'base.spec.run' where it is"
                        + " declared, and compile 'base.spec.run' again.");
    }

    private static Map<String, String> base(String properties) {
        return new SpecSources()
                .service("Base", "base.spec", "")
                .specs(
                        "base.spec",
                        "run",
                        "@GraphEntity(abstractType = true) @Inherits(entity.class) public interface run { " + properties
                                + " }")
                .specs("base.spec", "level", "@GraphEnum public enum level { low, high, average }")
                .files();
    }

    private static Map<String, String> derived() {
        return new SpecSources()
                .service("Derived", "derived.spec", "")
                .specs(
                        "derived.spec",
                        "runGroup",
                        "@GraphEntity(entitySet = \"/groups\") @Inherits(base.spec.run.class) interface runGroup { String own(); }")
                .files();
    }

    /** ECJ starts over when a type comes that it had missed, and forgets what came in the rounds before. */
    @ParameterizedTest
    @EnumSource
    void compilesAClassThatMentionsNothingButTheClient(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs(
                        "test.spec",
                        "good",
                        "@GraphEntity(entitySet = \"/goods\") @Inherits(entity.class) interface good {}")
                .file("test/App.java", "package test; class App { TestClient client; }")
                .files();

        assertThat(compiler.compile(folder, sources).errors()).isEmpty();
    }

    /** Whose annotations nobody claims, of those javac warns under -Xlint:processing. */
    @Test
    void claimsTheAnnotationsOfSpecs() {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs("test.spec", "level", "@GraphEnum enum level { @Name(\"l\") low }")
                .files();
        Compiled compiled = CompilerUnderTest.JAVAC.compile(folder, sources, "-Xlint:processing");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.warnings())
                .extracting(Found::text)
                .noneMatch(text -> text.contains("dev.graphlet.annotations"));
    }

    /** The order is that in which compilers ask them: the second one claims. */
    @Test
    void registersBothProcessorsForJavaAndForGradle() throws IOException {
        List<String> registered = ServiceLoader.load(Processor.class).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("dev.graphlet."))
                .toList();
        String gradle = "/META-INF/gradle/incremental.annotation.processors";
        try (InputStream file = Objects.requireNonNull(GraphletProcessor.class.getResourceAsStream(gradle))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(registered.get(0) + ",isolating", registered.get(1) + ",aggregating");
        }
        assertThat(registered)
                .containsExactly(GraphletProcessor.class.getName(), GraphletServiceProcessor.class.getName());
    }
}

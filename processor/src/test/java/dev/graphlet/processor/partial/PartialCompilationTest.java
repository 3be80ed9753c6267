package dev.graphlet.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A compilation of a part of the sources ends with the output of a clean build, and rewrites nothing of unchanged specs. */
class PartialCompilationTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final JavaCompiler ECJ = new EclipseCompiler();

    @TempDir
    static Path builds;

    private static CleanBuilds clean;

    @TempDir
    Path folder;

    @BeforeAll
    static void useCleanBuilds() {
        clean = new CleanBuilds(builds);
    }

    @Test
    void whatBelongsToASpecHasThatAsItsOnlyOrigin() {
        assertThat(clean.before(JAVAC).isolating.written().values())
                .isNotEmpty()
                .allSatisfy(origins -> assertThat(origins).hasSize(1));
    }

    /** As javac is called by hand, or by a build tool that looks at times of files. */
    @ParameterizedTest
    @EnumSource
    void javacOnTheChangedFiles(Change change) {
        onChangedFiles(change, workspace -> List.of());
    }

    /** Maven sets the source path, the folder of generated sources included. */
    @ParameterizedTest
    @EnumSource
    void javacOnTheChangedFilesWithTheSourcePath(Change change) {
        onChangedFiles(
                change,
                workspace -> List.of("-sourcepath", workspace.sources() + File.pathSeparator + workspace.generated()));
    }

    private void onChangedFiles(Change change, Function<Workspace, List<String>> options) {
        Workspace workspace = changed(change, JAVAC);
        Build build = new Build(JAVAC, workspace)
                .sources(toCompile(change, workspace))
                .options(options.apply(workspace));
        assertThat(build.run()).isEmpty();
        assertClean(change, JAVAC, workspace, build);
    }

    /**
     * As Gradle's incremental compiler does: what the aggregating processor and changed specs gave is gone, the rest is on the class
     * path only, unchanged specs are roots as classes, and the output folders are empty until they are merged.
     */
    @ParameterizedTest
    @EnumSource
    void javacOnClassNames(Change change) {
        onClassNames(JAVAC, change);
    }

    @ParameterizedTest
    @EnumSource
    void ecjOnClassNames(Change change) {
        onClassNames(ECJ, change);
    }

    private void onClassNames(JavaCompiler compiler, Change change) {
        Workspace workspace = changed(change, compiler);
        workspace.deleteOutput("ShopTypes", "ShopClient");
        workspace.deleteOutput(CleanBuilds.outputOf(change.types(), clean.before(compiler)));
        Stream<Path> packageInfo = Stream.of(workspace.sources().resolve(Change.PACKAGE_INFO));
        Workspace transaction = new Workspace(folder.resolve("transaction"));
        Build build = new Build(compiler, transaction)
                .sources(Stream.concat(toCompile(change, workspace).stream(), packageInfo)
                        .distinct()
                        .toList())
                .classNames(unchanged(change))
                .classPath(workspace.classes());
        assertThat(build.run()).isEmpty();
        transaction.copyTo(workspace.root());
        assertClean(change, compiler, workspace, build);
    }

    /** As Eclipse does, whose files may replace compiled ones. */
    @ParameterizedTest
    @EnumSource
    void eclipseOnTheChangedFiles(Change change) {
        Workspace workspace = changed(change, ECJ);
        Build build =
                new Build(ECJ, workspace).sources(toCompile(change, workspace)).replacing();
        assertThat(build.run()).isEmpty();
        assertClean(change, ECJ, workspace, build);
    }

    @Test
    void ecjThatReplacesNoClassSaysWhatToDo() {
        Workspace workspace = changed(Change.PROPERTY_ADDED, ECJ);
        Build build = new Build(ECJ, workspace).sources(toCompile(Change.PROPERTY_ADDED, workspace));

        assertThat(build.run())
                .contains("[GraphletClass] A generated class must be written again, but this compiler keeps"
                        + " 'shop.Address', which is already compiled. Delete the output of the earlier compilation, and"
                        + " compile everything.");
    }

    @Test
    void ecjOverTheOutputOfTheSameSpecsHasNothingToSay() {
        Workspace workspace = clean.before(ECJ).workspace().copyTo(folder.resolve("partial"));

        assertThat(new Build(ECJ, workspace).sources(workspace.allSources()).run())
                .isEmpty();
    }

    /** A service that calls {@code arg0} what a spec calls a subject would be worse than none. */
    @Test
    void namesOfParametersThatNobodyRemembersAreAnError() {
        Workspace workspace = changed(Change.PROPERTY_ADDED, JAVAC);
        workspace.deleteOutput("OrderCalls");
        Build build = new Build(JAVAC, workspace).sources(toCompile(Change.PROPERTY_ADDED, workspace));

        assertThat(build.run())
                .containsExactly(
                        "[GraphletDependency] A spec must use valid specs, but 'shop.spec.order' from"
                                + " another compilation is not valid: [GraphletCall] An action or function in a class file must"
                                + " keep the names of"
                                + " its parameters, but those of 'cancel' are lost. Compile its spec with the processor, which remembers"
                                + " the names. Correct 'shop.spec.order' where it is declared, and compile 'shop.spec.order' again.");
    }

    @Test
    void anEntityThatLosesAMemberOfAnUnchangedProjectionIsAnError() {
        Workspace workspace = clean.before(JAVAC).workspace().copyTo(folder.resolve("partial"));
        workspace.write(Map.of(
                "shop/spec/party.java",
                Shop.spec("@GraphEntity(abstractType = true) @Inherits(entity.class) interface party {}")));
        Build build =
                new Build(JAVAC, workspace).sources(List.of(workspace.sources().resolve("shop/spec/party.java")));

        assertThat(build.run())
                .containsExactly(
                        "[GraphletDependency] A spec must use valid specs, but 'shop.spec.card' from another"
                                + " compilation is not valid: [GraphletProjection] A member of a projection must be declared by its"
                                + " entity, but 'title' is no property of 'person'. Correct the name, or declare 'title' in"
                                + " 'person'. Correct 'shop.spec.card' where it is declared, and compile 'shop.spec.card' again.");
    }

    /** What is generated for a spec holds its namespace. */
    @Test
    void aNamespaceThatChangesForSomeSpecsOnlyIsAnError() {
        Workspace workspace = clean.before(JAVAC).workspace().copyTo(folder.resolve("partial"));
        workspace.write(Map.of(Change.PACKAGE_INFO, Shop.packageInfo().replace("contoso.shop", "contoso.store")));
        List<Path> packageInfo = List.of(workspace.sources().resolve(Change.PACKAGE_INFO));

        assertThat(new Build(JAVAC, workspace).sources(packageInfo).run())
                .containsExactly("[GraphletService] All specs of a package must be compiled again when its namespace"
                        + " changes, but"
                        + " shop.spec.address, shop.spec.card, shop.spec.note, shop.spec.order, shop.spec.part,"
                        + " shop.spec.party, shop.spec.person, shop.spec.piece and 2 more were compiled"
                        + " for 'contoso.shop'. Make a clean build.");
        assertThat(new Build(JAVAC, workspace).sources(workspace.allSources()).run())
                .isEmpty();
    }

    @Test
    void aNewSpecThatClashesWithAnUnchangedOneIsAnErrorAtTheNewOne() {
        Workspace workspace = clean.before(JAVAC).workspace().copyTo(folder.resolve("partial"));
        workspace.write(
                Map.of("shop/spec/another.java", Shop.spec("@GraphComplex(name = \"note\") interface another {}")));
        Build build =
                new Build(JAVAC, workspace).sources(List.of(workspace.sources().resolve("shop/spec/another.java")));

        assertThat(build.run())
                .containsExactlyInAnyOrder(
                        "[GraphletClass] Generated classes must have different names, but 'shop.spec.note' and 'shop.spec.another'"
                                + " both generate 'shop.Note'. Set javaName of 'shop.spec.another' to another name.",
                        "[GraphletTypeName] Specs of a service must have different OData names and aliases, but 'shop.spec.note'"
                                + " and 'shop.spec.another' are both 'contoso.shop.note'. Correct name, namespace or typeAliases of"
                                + " one of the specs.");
    }

    /** The project after a build and a change, whose deleted files left nothing behind, as build tools see to. */
    private Workspace changed(Change change, JavaCompiler compiler) {
        Build before = clean.before(compiler);
        Workspace workspace = before.workspace().copyTo(folder.resolve("partial"));
        change.applyTo(workspace);
        workspace.deleteOutput(CleanBuilds.outputOf(change.deleted(), before));
        return workspace;
    }

    private static List<Path> toCompile(Change change, Workspace workspace) {
        List<String> paths = change.written().isEmpty() ? List.of(Change.PACKAGE_INFO) : change.written();
        return paths.stream().map(workspace.sources()::resolve).toList();
    }

    private static List<String> unchanged(Change change) {
        return Shop.SPECS.stream()
                .filter(name -> !change.types().contains(name))
                .map(name -> "shop.spec." + name)
                .toList();
    }

    private static void assertClean(Change change, JavaCompiler compiler, Workspace workspace, Build build) {
        workspace.assertSameOutput(clean.after(change, compiler).workspace());
        List<String> unchanged = unchanged(change);
        assertThat(build.isolating.written().values())
                .allSatisfy(origins -> assertThat(origins).hasSize(1).doesNotContainAnyElementsOf(unchanged));
        assertThat(build.aggregating.written()).containsOnlyKeys("shop.ShopTypes", "shop.ShopClient");
    }
}
